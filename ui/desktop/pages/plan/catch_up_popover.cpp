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
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

StripAxis axisOf(const std::vector<app::CatchUp>& ways, const db::Plan& plan, app::Day today) {
    StripAxis axis{today, today + std::chrono::days(7), app::layoutOf(plan).learnt};
    if (axis.oldEnd)
        axis.to = std::max(axis.to, *axis.oldEnd);
    for (const auto& way : ways)
        if (way.end)
            axis.to = std::max(axis.to, *way.end);
    return axis;
}

} // namespace

CatchUpPopover::CatchUpPopover(const db::Plan& plan, app::Day today, QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_ways(app::catchUpsOf(plan, today))
    , m_group(new QButtonGroup(this)) {
    setObjectName(u"catch-up"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(420);
    const auto progress = app::progressOn(plan, app::layoutOf(plan), today);
    const double behind = std::max(0, progress.minutesBehind) / 60.0;
    const QString title = behind == 0   ? tr("Not behind")
                          : behind == 1 ? tr("One hour behind")
                                        : tr("%1 hours behind").arg(plainHours(behind));
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 14, 1, 14);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(15, 0, 15, 12);
    top->setSpacing(4);
    column->addLayout(top);
    top->addWidget(heading(title, TypeSize::Section, this));
    auto* words = new TextLabel(tr("Choose one. Nothing changes before you do, and one undo takes it back."),
                                TypeSize::Base, Role::Text2, this);
    words->setWordWrap(true);
    top->addWidget(words);
    const StripAxis axis = axisOf(m_ways, plan, today);
    for (std::size_t i = 0; i < m_ways.size(); ++i)
        addWay(i, plan, axis);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 0);
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

void CatchUpPopover::addWay(std::size_t number, const db::Plan& plan, const StripAxis& axis) {
    const auto& way = m_ways[number];
    const QString end = way.end ? tr("ends %1").arg(planDay(*way.end)) : QString();
    const QString cost = catchUpWords(way, plan);
    auto* box = new QWidget(this);
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(15, 8, 15, 8);
    lines->setSpacing(2);
    auto* row = new QHBoxLayout;
    auto* button = new QRadioButton(catchUpTitle(way.kind), box);
    button->setObjectName(u"catch-up-%1"_s.arg(number));
    button->setAccessibleDescription(end + u". "_s + cost);
    button->setChecked(number == 0);
    m_group->addButton(button, static_cast<int>(number));
    auto* ends = new TextLabel(end, TypeSize::Base, Role::Text, box);
    ends->setWeight(QFont::DemiBold);
    row->addWidget(button, 1);
    row->addWidget(ends);
    lines->addLayout(row);
    auto* under = new QVBoxLayout;
    under->setContentsMargins(24, 0, 0, 0);
    under->setSpacing(2);
    auto* words = new TextLabel(cost, TypeSize::Small, Role::Text2, box);
    words->setWordWrap(true);
    under->addWidget(words);
    under->addWidget(new CatchUpStrip(way, axis, box));
    lines->addLayout(under);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(box);
    m_rows.push_back(box);
    if (number + 1 == m_ways.size())
        QMetaObject::invokeMethod(this, [this] { choose(0); }, Qt::QueuedConnection);
}

void CatchUpPopover::paintEvent(QPaintEvent* event) {
    QDialog::paintEvent(event);
    QPainter painter(this);
    const Tone tone = toneOf(palette());
    painter.fillRect(rect(), colour(Role::Raised, tone));
    if (const int chosen = m_group->checkedId(); chosen >= 0)
        painter.fillRect(m_rows[static_cast<std::size_t>(chosen)]->geometry(), colour(Role::AccentTint, tone));
    painter.setPen(colour(Role::LineStrong, tone));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CatchUpPopover::choose(int number) {
    const auto& way = m_ways[static_cast<std::size_t>(number)];
    m_go->setText(catchUpTitle(way.kind));
    update();
    Q_EMIT previewed(way.plan);
}

} // namespace waymark::ui
