// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/catch_up_popover.h"

#include "app/plan/progress_and_pace.h"
#include "ui/desktop/widgets/primary_button.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/kept_words.h"
#include "ui/words/plan_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

CatchUpPopover::CatchUpPopover(const db::Plan& plan, app::Day today, QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_ways(app::catchUpsOf(plan, today))
    , m_group(new QButtonGroup(this)) {
    setObjectName(u"catch-up"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(420);
    const auto standing = app::standingOn(plan, app::layoutOf(plan), today);
    const double behind = std::max(0, standing.minutesBehind) / 60.0;
    const QString title = behind > 0 ? tr("%1 hours behind").arg(plainHours(behind)) : tr("Not behind");
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(heading(title, TypeSize::Section, this));
    auto* words = new TextLabel(tr("Choose one. Nothing changes before you do, and one undo takes it back."),
                                TypeSize::Base, Role::Text2, this);
    words->setWordWrap(true);
    column->addWidget(words);
    for (std::size_t i = 0; i < m_ways.size(); ++i)
        addWay(i, plan);
    auto* buttons = new QHBoxLayout;
    m_go = new PrimaryButton({}, {}, this);
    m_go->setObjectName(u"catch-up-go"_s);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(new TextLabel(tr("Dashed bars show the move."), TypeSize::Small, Role::Text3, this));
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const auto& way = m_ways[static_cast<std::size_t>(m_group->checkedId())];
        Q_EMIT chosen(way.plan, catchUpTitle(way.kind));
        accept();
    });
    connect(m_group, &QButtonGroup::idClicked, this, &CatchUpPopover::choose);
}

void CatchUpPopover::addWay(std::size_t number, const db::Plan& plan) {
    const auto& way = m_ways[number];
    const QString end = way.end ? tr("ends %1").arg(planDay(*way.end)) : QString();
    const QString cost = catchUpWords(way, plan);
    auto* row = new QHBoxLayout;
    auto* button = new QRadioButton(catchUpTitle(way.kind), this);
    button->setObjectName(u"catch-up-%1"_s.arg(number));
    button->setAccessibleDescription(end + u". "_s + cost);
    button->setChecked(number == 0);
    m_group->addButton(button, static_cast<int>(number));
    auto* ends = new TextLabel(end, TypeSize::Base, Role::Text, this);
    ends->setWeight(QFont::DemiBold);
    row->addWidget(button, 1);
    row->addWidget(ends);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(row);
    auto* words = new TextLabel(cost, TypeSize::Small, Role::Text2, this);
    words->setWordWrap(true);
    column->addWidget(words);
    if (number + 1 == m_ways.size())
        QMetaObject::invokeMethod(this, [this] { choose(0); }, Qt::QueuedConnection);
}

void CatchUpPopover::choose(int number) {
    const auto& way = m_ways[static_cast<std::size_t>(number)];
    m_go->setText(catchUpTitle(way.kind));
    Q_EMIT previewed(way.plan);
}

} // namespace waymark::ui
