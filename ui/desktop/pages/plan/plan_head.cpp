// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_head.h"

#include "ui/desktop/widgets/head_button.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/desktop/widgets/title_line.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

PlanHead::PlanHead(QWidget* parent)
    : QWidget(parent)
    , m_which(new LinkLabel(tr("Plan"), LinkLabel::Form::Menu, this))
    , m_title(heading({}, TypeSize::Title, this))
    , m_plans(new QMenu(this))
    , m_add(new QMenu(this))
    , m_takeAlong(new QMenu(this))
    , m_more(new QMenu(this)) {
    m_which->setObjectName(u"plans"_s);
    m_which->setType(TypeSize::Small, QFont::Normal);
    m_title->setEliding(true);
    m_title->setObjectName(u"plan-title"_s);
    auto* named = new QWidget(this);
    auto* words = new QVBoxLayout(named);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_which, 0, Qt::AlignLeft);
    words->addWidget(m_title);
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_behind = button(row, u"clock"_s, tr("I fell behind"), u"fell-behind"_s);
    m_behind->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    m_behind->setToolTip(tr("Three ways to catch up, shown before anything changes (Ctrl+Shift+B)"));
    button(row, u"plus"_s, tr("Add"), u"plan-add"_s)->setMenu(m_add);
    button(row, u"export"_s, tr("Export"), u"plan-export"_s)->setMenu(m_takeAlong);
    auto* more = button(row, u"dots"_s, {}, u"plan-more"_s);
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("The chosen step, pausing, what comes before what"));
    more->setMenu(m_more);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* line = new TitleLine(named, tools, this);
    line->wrap(m_title);
    whole->addWidget(line);
    connect(m_behind, &QPushButton::clicked, this, &PlanHead::fellBehind);
    connect(m_which, &LinkLabel::clicked, this,
            [this] { m_plans->popup(m_which->mapToGlobal(QPoint(0, m_which->height() + 2))); });
}

QPushButton* PlanHead::button(QHBoxLayout* row, const QString& icon, const QString& words, const QString& name) {
    auto* made = new HeadButton(icon, words, this);
    made->setObjectName(name);
    row->addWidget(made);
    return made;
}

QWidget* PlanHead::behindButton() const {
    return m_behind;
}

void PlanHead::show(const QString& title, int number, int count) {
    m_title->setText(title);
    m_which->setText(count < 2 ? tr("Plan") : tr("Plan %1 of %2").arg(number).arg(count));
}

} // namespace waymark::ui
