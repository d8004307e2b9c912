// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/schools_beside.h"

#include "app/career/school_order.h"
#include "db/records/residual.h"
#include "db/text/stem.h"
#include "db/text/words.h"
#include "ui/words/fields_that_lead.h"
#include "ui/words/plan_step.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::RouteSteps)
};

} // namespace

QStringList schoolLines(const app::WaysIn& ways, std::size_t most) {
    QStringList lines;
    if (!ways.place)
        return lines;
    const bool whole = ways.place->kind == db::PlaceKind::State;
    for (const SaidProgramme& near : programmesInWords(ways, most))
        lines.append((whole ? Words::tr("In your state: %1") : Words::tr("Near: %1"))
                         .arg(QStringList{near.school, near.teaches, near.detail, near.address}
                                  .filter(QRegularExpression(u"."_s))
                                  .join(u" · "_s)));
    return lines;
}

QStringList schoolsOfTeaching(const RouteAsked& asked) {
    app::WaysIn ways = asked.ways;
    std::set<std::string> schools; // each once, whatever it teaches to teach
    std::erase_if(ways.programmes, [&](const auto& near) {
        const auto& awards = near.programme.awards;
        const QString field = fromUtf8(near.programme.fieldTitle);
        const bool after = std::any_of(awards.begin(), awards.end(), [](const auto& award) { return award == "m" || award == "pb"; });
        const bool leading = field.contains(u"Administration"_s) || field.contains(u"Leadership"_s); // who has taught already
        const bool teaching = !leading && (field.contains(u"Teach"_s) || field.contains(u"Education"_s));
        return !after || !teaching || !app::isOffered(near, asked.ways) || !schools.insert(near.programme.school).second;
    });
    QStringList notes = schoolLines(ways, schoolsNamed);
    if (!notes.isEmpty())
        notes.append(Words::tr("Ask each whether it has a program for the teaching license that takes degrees of other fields."));
    return notes;
}

namespace {

bool isSchooled(const RouteAsked& asked) {
    const auto& legs = asked.route.legs;
    return std::any_of(legs.begin(), legs.end(), [](const auto& leg) { return leg.award > db::EntryEducation::HighSchool; });
}

/// It gives a certificate or an associate's degree in a field of the career's name.
bool isOfTrade(const RouteAsked& asked, const app::NearProgramme& near) {
    const auto& awards = near.programme.awards;
    const bool ofTrade = std::any_of(awards.begin(), awards.end(), [](const auto& award) { return award.starts_with('c') || award == "a"; });
    return ofTrade && near.named && !isForTeachers(near.programme.fieldTitle, asked.career);
}

QStringList schoolsOfTrade(const RouteAsked& asked) {
    app::WaysIn ways = asked.ways;
    std::set<std::string> schools; // each once
    std::erase_if(ways.programmes, [&](const auto& near) {
        return !isOfTrade(asked, near) || !app::isOffered(near, asked.ways) || !schools.insert(near.programme.school).second;
    });
    return schoolLines(ways, schoolsNamed);
}

/// For a craft that few schools teach one crosses the country.
QString schoolsOfCraftElsewhere(const RouteAsked& asked) {
    constexpr qsizetype most = 4;
    QStringList names;
    for (const auto& near : asked.ways.programmes) {
        const QString name = u"%1 (%2)"_s.arg(fromUtf8(near.programme.school), fromUtf8(near.programme.state.text()).section(u':', 1));
        if (isOfTrade(asked, near) && !app::isOffered(near, asked.ways) && !names.contains(name) && names.size() < most)
            names.append(name);
    }
    return names.isEmpty() ? QString() : tr("In other states: %1. Who comes from another state mostly pays more: ask.").arg(names.join(u"; "_s));
}

/// Half of the field's words and more are the career's: "Medical Office Computer Specialist/Assistant" is of no help desk.
bool isMostlyOf(const std::string& career, const std::string& field) {
    constexpr std::array<std::string_view, 8> common{"and", "general", "management", "other", "services", "technician", "technology", "the"};
    const auto stemsOf = [&](const std::string& text) {
        std::set<std::string> stems;
        const db::search_parts::Words words(text);
        for (std::size_t i = 0; i < words.size(); ++i)
            if (std::find(common.begin(), common.end(), words[i]) == common.end())
                stems.insert(db::stemOf(words[i]));
        return stems;
    };
    const auto own = stemsOf(career), named = stemsOf(field);
    const auto said = std::count_if(named.begin(), named.end(), [&](const auto& stem) { return own.contains(stem); });
    return said > 0 && 2 * said >= static_cast<std::ptrdiff_t>(named.size());
}

} // namespace

QStringList schoolsOfSomeCourses(const RouteAsked& asked) {
    app::WaysIn ways = asked.ways;
    const auto career = asked.career.toStdString();
    std::set<std::string> schools; // each once
    std::erase_if(ways.programmes, [&](const auto& near) {
        return !app::isOffered(near, asked.ways) || !isMostlyOf(career, near.programme.fieldTitle) || !schools.insert(near.programme.school).second;
    });
    QStringList notes = schoolLines(ways, schoolsNamed);
    notes.append(notes.isEmpty() ? Words::tr("Some courses are enough, so no school is named: ask the public colleges near you which they give in the field of this work.")
                                 : Words::tr("Some courses are enough, and other public colleges near you may give them as well: ask."));
    return notes;
}

QStringList schoolsBeside(const RouteAsked& asked) {
    const auto training = asked.ways.entry ? asked.ways.entry->training.value_or(db::EntryTraining::None) : db::EntryTraining::None;
    constexpr std::array<std::string_view, 8> byHand{"35-", "37-", "39-", "45-", "47-", "49-", "51-", "53-"};
    const bool ofHands = std::any_of(byHand.begin(), byHand.end(), [&](auto family) { return asked.ways.code.starts_with(family); });
    if (!ofHands || asked.page.craftSchools || isSchooled(asked) || db::isResidual(asked.career.toStdString()) || training == db::EntryTraining::None ||
        training == db::EntryTraining::Short || asked.ways.level().value_or(db::EntryEducation::Bachelor) > db::EntryEducation::HighSchool)
        return {};
    QStringList notes = schoolsOfTrade(asked);
    if (!notes.isEmpty())
        notes.prepend(Words::tr("No course is asked for first. Some schools teach this work; ask employers whether one helps before you pay:"));
    return notes;
}

std::optional<db::PlanStep> craftSchoolsStep(const RouteAsked& asked) {
    if (!asked.page.craftSchools || isSchooled(asked) || asked.ownField ||
        asked.ways.level().value_or(db::EntryEducation::Bachelor) > db::EntryEducation::HighSchool)
        return std::nullopt;
    return stepOf(db::PlanStepKind::Apply, "way-craft-schools", tr("Ask the schools of this craft now: admission test, next class, what it costs"),
                  QStringList{tr("The career’s page speaks of few such schools. None is asked for first, but their places and days decide much: ask them before you "
                                 "ask for work, and shops whether they take a learner.")} +
                      schoolsOfTrade(asked) + QStringList{schoolsOfCraftElsewhere(asked), programmeNote(asked.ways, 0)},
                  {tr("identity card")});
}

bool admitsByAudition(const RouteAsked& asked) {
    std::set<std::string> fields, heard;
    for (const auto& near : asked.ways.programmes) {
        fields.insert(near.programme.field);
        if (near.programme.field.starts_with("50.09") || near.programme.field.starts_with("50.03"))
            heard.insert(near.programme.field);
    }
    return asked.page.audition || 2 * heard.size() > fields.size();
}

std::optional<db::PlanStep> auditionStep(const RouteAsked& asked) {
    if (!admitsByAudition(asked) || asked.ownField)
        return std::nullopt;
    auto step = stepOf(db::PlanStepKind::Internship, "way-audition", tr("Instrument, voice or dance: a teacher, daily practice, and the pieces for the audition"),
                       {tr("Such schools admit by audition, mostly in winter: ask each for its list and its days, and for which scores it wants of who composes. It takes "
                           "months with a teacher, and no book does it.")});
    step.openEnded = true;
    return step;
}

} // namespace waymark::ui
