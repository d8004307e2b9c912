// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/kind_filter.h"

#include "ui/desktop/pages/search/search_outcome.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/desktop/widgets/tick_box.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int drawnWidth = 216;

} // namespace

KindFilter::KindFilter(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Filters"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(16, 17, 16, 16);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    auto* title = new TextLabel(tr("Kind"), TypeSize::Base, Role::Text, this);
    title->setWeight(QFont::DemiBold);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->setRowMinimumHeight(0, title->sizeHint().height() + 3);
    int line = 1;
    for (const auto kind : shownKinds) {
        Row row;
        row.box = new TickBox(kindHeading(kind), this);
        row.box->setFocusPolicy(Qt::TabFocus);
        row.count = new TextLabel({}, TypeSize::Small, Role::Text3, this);
        row.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(row.box, line, 0);
        grid->addWidget(row.count, line++, 1);
        connect(row.box, &QCheckBox::toggled, this, &KindFilter::chosenChanged);
        m_rows[kind] = row;
    }
    grid->setRowStretch(line, 1);
    setFixedWidth(std::max(drawnWidth, sizeHint().width()));
    setCounts({});
}

void KindFilter::setCounts(const std::vector<db::SearchAnswer::KindCount>& counts) {
    for (auto& [kind, row] : m_rows) {
        const auto found = std::find_if(counts.begin(), counts.end(),
                                        [kind = kind](const auto& count) { return count.kind == kind; });
        const auto number = found == counts.end() ? 0 : found->count;
        const QString text = counts.empty() ? QString() : QLocale().toString(static_cast<qlonglong>(number));
        row.count->setText(text);
        row.box->setAccessibleDescription(text);
        row.box->setEnabled(number > 0 || row.box->isChecked() || counts.empty());
    }
}

std::vector<db::ItemKind> KindFilter::chosen() const {
    std::vector<db::ItemKind> kinds;
    for (const auto kind : shownKinds)
        if (m_rows.at(kind).box->isChecked())
            kinds.push_back(kind);
    return kinds;
}

void KindFilter::choose(const std::vector<db::ItemKind>& kinds) {
    for (auto& [kind, row] : m_rows) {
        const QSignalBlocker quiet(row.box);
        row.box->setChecked(std::find(kinds.begin(), kinds.end(), kind) != kinds.end());
    }
}

void KindFilter::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Sunken, tone));
    painter.fillRect(width() - 1, 0, 1, height(), colour(Role::Line, tone));
}

} // namespace waymark::ui
