// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/learn_panel.h"

#include "app/words/numbers.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/theme/control_painting.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/primary_button.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/counts.h"
#include "ui/words/names.h"
#include "ui/words/text.h"
#include "ui/words/ways_in_words.h"
#include "ui/words/within_sentence.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QSpinBox>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualGuess = 30; ///< hours of a book or course that states none
constexpr int usualWeek = 8;

/// The box around the guess, on sunken ground.
class GuessBox final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tone tone = toneOf(palette());
        fillRound(painter, QRectF(rect()), colour(Role::Sunken, tone), colour(Role::Line, tone), boxCorner);
    }
};

QString costWords(const app::PathSum& sum) {
    if (sum.items == 0)
        return LearnPanel::tr("nothing to count");
    if (sum.free == sum.items)
        return LearnPanel::tr("0 USD: what is listed is free");
    QStringList parts;
    for (const db::Money& cost : sum.costs)
        parts << fromUtf8(app::amountText(cost));
    QString words = parts.isEmpty()
                        ? QString()
                        : LearnPanel::tr("%1 for %2").arg(listWords(parts), countWord(sum.priced));
    const auto add = [&words](const QString& more) {
        words += (words.isEmpty() ? QString() : u"; "_s) + more;
    };
    if (sum.free > 0)
        add(LearnPanel::tr("%1 free").arg(countWord(sum.free)));
    if (sum.withoutPrice > 0)
        add(LearnPanel::tr("not stated for %1").arg(countWord(sum.withoutPrice)));
    return words;
}

QString hoursSum(const app::PathSum& sum) {
    if (sum.withHours == 0)
        return LearnPanel::tr("not stated for any");
    const QString stated =
        LearnPanel::tr("%1 stated for %2").arg(fromUtf8(app::withThousands(sum.hours)), countWord(sum.withHours));
    return sum.withoutHours == 0
               ? stated
               : LearnPanel::tr("%1; not stated for %2").arg(stated, countWord(sum.withoutHours));
}

QString lowered(const QString& words) {
    return withinSentence(words.left(1)) + words.mid(1);
}

QSpinBox* numberField(const QString& name, int most, int value, QWidget* parent) {
    auto* field = new QSpinBox(parent);
    field->setRange(1, most);
    field->setValue(value);
    field->setAccessibleName(name);
    return field;
}

} // namespace

LearnPanel::LearnPanel(const SectionContext& context, const std::vector<app::PathNeed>& needs,
                       QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sum(app::sumOfFirst(needs))
    , m_column(new QVBoxLayout(this)) {
    setObjectName(u"learnPanel"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(heading(tr("Plan this path"), TypeSize::Section, this));
    m_column->addSpacing(8);
    addSums();
    addGuess();
    auto* plan = new PrimaryButton(u"flag"_s, tr("Make a plan"), this);
    plan->setObjectName(u"plan-path"_s);
    plan->setToolTip(
        tr("The fewest courses and books that cover what the career needs, laid into your weeks"));
    connect(plan, &QPushButton::clicked, this, [&context] {
        context.go({PageId::Plan, fromUtf8(context.page.facts.career.key.text()), {}});
    });
    m_column->addSpacing(12);
    plan->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_column->addWidget(plan);
    addUncovered(needs);
    addLimits();
    addColleges();
    m_column->addStretch(1);
}

void LearnPanel::addSums() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& label, const QString& value) {
        grid->addWidget(new TextLabel(label, TypeSize::Base, Role::Text2, box), row, 0, Qt::AlignTop);
        auto* words = new TextLabel(value, TypeSize::Base, Role::Text, box);
        words->setWordWrap(true);
        grid->addWidget(words, row++, 1);
    };
    add(tr("Topics"), tr("%1 of %2 have a book or course").arg(m_sum.covered).arg(m_sum.topics));
    add(tr("Cost"), costWords(m_sum));
    add(tr("Hours"), hoursSum(m_sum));
    m_column->addWidget(box);
}

void LearnPanel::addGuess() {
    auto* box = new GuessBox(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 10, 8, 10);
    column->setSpacing(8);
    const auto& state = m_context.services.state;
    m_guess = numberField(tr("My guess: hours of each that states none"), 400,
                          state.value(u"learn.guess"_s).toInt(usualGuess), box);
    m_guess->setObjectName(u"learnGuess"_s);
    m_hours = numberField(tr("Hours a week"), 80, state.value(u"learn.hours"_s).toInt(usualWeek), box);
    m_hours->setObjectName(u"learnHours"_s);
    const auto line = [&](const QString& before, QWidget* field, const QString& after) {
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(new TextLabel(before, TypeSize::Base, Role::Text, box));
        row->addWidget(field);
        auto* unit = new TextLabel(after, TypeSize::Base, Role::Text, box);
        unit->setWordWrap(true);
        row->addWidget(unit, 1);
        column->addLayout(row);
    };
    //: followed by a number field and "hours each": the learner's own guess
    line(tr("My guess"), m_guess, tr("hours each"));
    //: followed by a number field and "hours a week"
    line(tr("at"), m_hours, tr("hours a week"));
    m_weeks = new TextLabel({}, TypeSize::Base, Role::Text2, box);
    m_weeks->setObjectName(u"learnWeeks"_s);
    m_weeks->setWordWrap(true);
    column->addWidget(m_weeks);
    connect(m_guess, &QSpinBox::valueChanged, this, &LearnPanel::reckon);
    connect(m_hours, &QSpinBox::valueChanged, this, &LearnPanel::reckon);
    m_column->addSpacing(12);
    m_column->addWidget(box);
    reckon();
}

void LearnPanel::reckon() {
    auto& state = m_context.services.state;
    if (m_guess->value() != state.value(u"learn.guess"_s).toInt(usualGuess))
        state.setValue(u"learn.guess"_s, m_guess->value());
    if (m_hours->value() != state.value(u"learn.hours"_s).toInt(usualWeek))
        state.setValue(u"learn.hours"_s, m_hours->value());
    const double hours = m_sum.hours + m_sum.withoutHours * static_cast<double>(m_guess->value());
    const int weeks = app::weeksFor(hours, m_hours->value());
    m_guess->setEnabled(m_sum.withoutHours > 0);
    const QString shown = fromUtf8(app::withThousands(hours));
    m_weeks->setText(weeks == 0   ? tr("Nothing to count yet")
                     : weeks == 1 ? tr("%1 hours, one week of study").arg(shown)
                                  : tr("%1 hours, %2 weeks of study").arg(shown).arg(weeks));
}

void LearnPanel::head(const QString& words) {
    auto* label = new TextLabel(words, TypeSize::Base, Role::Text, this);
    label->setWeight(QFont::DemiBold);
    m_column->addSpacing(18);
    m_column->addWidget(label);
    m_column->addSpacing(2);
}

void LearnPanel::say(const QString& words) {
    auto* label = new TextLabel(words, TypeSize::Base, Role::Text2, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void LearnPanel::addUncovered(const std::vector<app::PathNeed>& needs) {
    if (m_sum.covered == m_sum.topics)
        return;
    head(tr("Not covered"));
    for (const app::PathNeed& need : needs) {
        if (need.have || !need.items.empty())
            continue;
        say(learningName(need.name));
        m_column->addSpacing(3);
        m_column->addWidget(new Hairline(Qt::Horizontal, this));
        m_column->addSpacing(3);
    }
}

/// What the way in asks for beside knowledge, by the names of its steps.
void LearnPanel::addLimits() {
    QStringList asked;
    for (const SaidStep& step : stepsInWords(m_context.page.ways)) {
        const bool beside = step.kind == app::StepKind::Schooling || step.kind == app::StepKind::GraduateSchool ||
                            step.kind == app::StepKind::Apprenticeship ||
                            step.kind == app::StepKind::Licence || step.kind == app::StepKind::Experience;
        if (beside && !step.optional)
            asked << lowered(step.title);
    }
    if (asked.isEmpty())
        return;
    head(tr("What reading cannot do"));
    say(tr("Books and courses prepare you. They do not replace what the way in asks for: %1.")
            .arg(listWords(asked)));
    auto* link = new LinkLabel(tr("Ways in"), LinkLabel::Form::Link, this);
    connect(link, &LinkLabel::clicked, this,
            [this] { m_context.go(sectionRoute(fromUtf8(m_context.page.facts.career.key.text()), u"ways"_s)); });
    m_column->addWidget(link, 0, Qt::AlignLeft);
}

void LearnPanel::addColleges() {
    const auto& ways = m_context.page.ways;
    if (ways.programmes.empty())
        return;
    head(tr("Colleges that teach it"));
    const auto here =
        std::count_if(ways.programmes.begin(), ways.programmes.end(), [&ways](const auto& entry) {
            return ways.state && entry.programme.state == ways.state->key;
        });
    const qint64 count = ways.state ? here : static_cast<qint64>(ways.programmes.size());
    const QString where = ways.state ? fromUtf8(ways.state->name) : tr("the United States", "programs of schools in it");
    say(count == 1 ? tr("One program of a public school in %1, in a related field.").arg(where)
                   : tr("%1 programs of public schools in %2, in related fields.")
                         .arg(capitalised(countWord(count)), where));
    auto* link = new LinkLabel(tr("See them"), LinkLabel::Form::Link, this);
    link->setObjectName(u"seeColleges"_s);
    connect(link, &LinkLabel::clicked, this, [this] {
        m_context.go(sectionRoute(fromUtf8(m_context.page.facts.career.key.text()), u"programs"_s));
    });
    m_column->addWidget(link, 0, Qt::AlignLeft);
}

} // namespace waymark::ui
