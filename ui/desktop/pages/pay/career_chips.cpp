// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/career_chips.h"

#include "app/salary/compare.h"
#include "ui/desktop/pages/pay/wrapping_row.h"
#include "ui/desktop/widgets/filter_chip.h"

namespace waymark::ui {

namespace {

constexpr int gap = 8;
constexpr int most = static_cast<int>(app::mostCareers);

} // namespace

CareerChips::CareerChips(QWidget* parent)
    : QWidget(parent)
    , m_add(new FilterChip(tr("Add a career"), FilterChip::Form::Add, this)) {
    auto* row = new WrappingRow(gap, gap, this);
    row->setContentsMargins(0, 0, 0, 0);
    for (int at = 0; at < most; ++at) {
        auto* chip = new FilterChip(QString(), FilterChip::Form::Set, this);
        chip->setVisible(at == 0);
        row->addWidget(chip);
        m_chips.append(chip);
        connect(chip, &FilterChip::clicked, this, [this, at] { Q_EMIT asked(at); });
        connect(chip, &FilterChip::removed, this, [this, at] { Q_EMIT removed(at); });
    }
    row->addWidget(m_add);
    m_add->setToolTip(tr("Compare with another career, up to six"));
    connect(m_add, &FilterChip::clicked, this, [this] { Q_EMIT asked(static_cast<int>(m_titles.size())); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CareerChips::setTitles(const QStringList& titles) {
    if (!titles.isEmpty() && titles == m_titles)
        return;
    m_titles = titles;
    for (int at = 0; at < most; ++at) {
        FilterChip* chip = m_chips[at];
        const QString title = titles.value(at);
        chip->setVisible(at == 0 || !title.isEmpty());
        chip->setForm(title.isEmpty() ? FilterChip::Form::Add : FilterChip::Form::Set);
        chip->setText(title.isEmpty() ? tr("Choose a career") : title);
        chip->setAccessibleName(title.isEmpty() ? tr("Choose a career") : tr("Career: %1").arg(title));
        chip->setToolTip(tr("Choose another career"));
        chip->updateGeometry();
    }
    m_add->setVisible(!titles.isEmpty() && titles.size() < most);
    updateGeometry();
}

bool CareerChips::hasHeightForWidth() const {
    return true;
}

int CareerChips::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

QSize CareerChips::sizeHint() const {
    return layout()->sizeHint();
}

} // namespace waymark::ui
