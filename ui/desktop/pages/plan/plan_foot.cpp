// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_foot.h"

#include "app/plan/choosing.h"
#include "app/plan/week.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/counts.h"
#include "ui/words/kept_words.h"
#include "ui/words/names.h"
#include "ui/words/plan_figures.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRows = 4;
constexpr qsizetype mostTopics = 8;

/// A new, empty box in place of what it held.
QWidget* fresh(QWidget*& box, QVBoxLayout* column, QWidget* parent) {
    auto* made = new QWidget(parent);
    if (box) {
        delete column->replaceWidget(box, made);
        box->hide();
        box->setObjectName({});
        box->deleteLater(); // one of its boxes may be what was just ticked
    } else {
        column->addWidget(made);
    }
    made->show();
    return box = made;
}

TextLabel* wrapped(Role ink, QWidget* parent) {
    auto* label = new TextLabel({}, TypeSize::Small, ink, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

TextLabel* head(QWidget* parent) {
    auto* label = new TextLabel({}, TypeSize::Base, Role::Text, parent);
    label->setWeight(QFont::DemiBold);
    return label;
}

} // namespace

PlanFoot::PlanFoot(QWidget* parent)
    : QWidget(parent)
    , m_weekHead(head(this))
    , m_week(nullptr)
    , m_weekColumn(new QVBoxLayout)
    , m_uncoveredHead(head(this))
    , m_topics(nullptr)
    , m_topicsColumn(new QVBoxLayout)
    , m_look(wrapped(Role::Text2, this))
    , m_givenHead(head(this))
    , m_given(wrapped(Role::Text2, this)) {
    m_uncoveredHead->setText(tr("Stays uncovered"));
    m_givenHead->setText(tr("What courses cannot give"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(32);
    auto* week = new QVBoxLayout;
    week->setSpacing(4);
    week->addWidget(m_weekHead);
    m_weekColumn->setSpacing(0);
    week->addLayout(m_weekColumn);
    week->addStretch(1);
    row->addLayout(week, 1);
    auto* limits = new QVBoxLayout;
    limits->setSpacing(4);
    limits->addWidget(m_uncoveredHead);
    limits->addLayout(m_topicsColumn);
    limits->addWidget(m_look);
    limits->addWidget(m_givenHead);
    limits->addWidget(m_given);
    limits->addStretch(1);
    row->addLayout(limits, 1);
}

void PlanFoot::show(const db::Plan& plan, const app::PlanLayout& layout, app::Day today) {
    fillWeek(plan, layout, today);
    fillUncovered(plan);
    const QString given = cannotGiveWords(plan);
    m_givenHead->setVisible(!given.isEmpty());
    m_given->setText(given);
    m_given->setVisible(!given.isEmpty());
}

void PlanFoot::fillWeek(const db::Plan& plan, const app::PlanLayout& layout, app::Day today) {
    const app::Day monday = app::mondayOf(today);
    m_weekHead->setText(tr("This week, %1").arg(planDays(monday, monday + std::chrono::days(6))));
    auto* column = new QVBoxLayout(fresh(m_week, m_weekColumn, this));
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto steps = plan.pausedOn.empty() ? app::stepsInWeek(plan, layout, today) : std::vector<app::StepInWeek>();
    for (std::size_t i = 0; i < std::min(steps.size(), mostRows); ++i) {
        QStringList aside;
        if (steps[i].minutes > 0)
            aside.append(tr("%1 h").arg(plainHours(steps[i].minutes / 60.0)));
        if (steps[i].earlier)
            aside.append(tr("from earlier"));
        addWeekRow(static_cast<int>(steps[i].step), fromUtf8(plan.steps[steps[i].step].title), aside.join(u", "_s));
    }
    if (steps.empty())
        column->addWidget(new TextLabel(plan.pausedOn.empty() ? tr("Nothing is planned.") : tr("The plan rests."),
                                        TypeSize::Base, Role::Text3, m_week));
    if (steps.size() > mostRows) {
        const auto more = static_cast<int>(steps.size() - mostRows);
        column->addWidget(new TextLabel(more == 1 ? tr("and one more") : tr("and %1 more").arg(countWord(more)),
                                        TypeSize::Small, Role::Text3, m_week));
    }
}

void PlanFoot::addWeekRow(int step, const QString& title, const QString& aside) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    auto* box = new QCheckBox(m_week);
    box->setObjectName(u"week-step-%1"_s.arg(step));
    box->setAccessibleName(title);
    box->setAccessibleDescription(aside);
    auto* words = new TextLabel(title, TypeSize::Base, Role::Text, m_week);
    words->setEliding(true);
    line->addWidget(box);
    line->addWidget(words, 1);
    line->addWidget(new TextLabel(aside, TypeSize::Small, Role::Text3, m_week));
    auto* column = static_cast<QVBoxLayout*>(m_week->layout());
    column->addLayout(line);
    column->addSpacing(4);
    column->addWidget(new Hairline(Qt::Horizontal, m_week));
    column->addSpacing(4);
    connect(box, &QCheckBox::clicked, this, [this, step](bool done) { Q_EMIT ticked(step, done); });
}

void PlanFoot::fillUncovered(const db::Plan& plan) {
    const auto uncovered = app::uncoveredNeeds(plan);
    auto* flow = new FlowLayout(fresh(m_topics, m_topicsColumn, this), 12);
    QStringList left;
    for (const auto& need : uncovered) {
        const QString name = learningName(need.name);
        if (flow->count() >= mostTopics) {
            left.append(name);
            continue;
        }
        auto* link = new LinkLabel(name, LinkLabel::Form::Link, m_topics);
        link->setToolTip(tr("Search for %1").arg(name));
        // What teaches it is found by the name that the catalog has.
        connect(link, &LinkLabel::clicked, this, [this, english = fromUtf8(need.name)] { Q_EMIT searchAsked(english); });
        flow->addWidget(link);
    }
    if (!left.isEmpty()) {
        auto* more = new TextLabel(left.size() == 1 ? tr("and one more") : tr("and %1 more").arg(countWord(left.size())),
                                   TypeSize::Small, Role::Text3, m_topics);
        more->setToolTip(left.join(u", "_s));
        more->setAccessibleDescription(left.join(u", "_s));
        flow->addWidget(more);
    }
    QStringList looks = remarksWords(plan);
    if (const QString where = whereToLookWords(plan, uncovered); !where.isEmpty())
        looks.prepend(where);
    const QString look = looks.join(u' ');
    m_look->setText(look);
    m_uncoveredHead->setVisible(!uncovered.empty());
    m_topics->setVisible(!uncovered.empty());
    m_look->setVisible(!look.isEmpty());
}

} // namespace waymark::ui
