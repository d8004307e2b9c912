// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/school_notes.h"

#include "app/career/facts_in_words.h"
#include "app/career/own_doors.h"
#include "app/career/school_order.h"
#include "app/plan/own_schooling.h"
#include "db/records/residual.h"
#include "ui/words/app_words.h"
#include "ui/words/fields_that_lead.h"
#include "ui/words/occupation_name.h"
#include "ui/words/route_notes.h"
#include "ui/words/schools_beside.h"
#include "ui/words/schools_elsewhere.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"
#include "ui/words/within_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::RouteSteps)
};

/// A mixed group by its own title: criminal justice for technicians of every science.
bool isManyJobs(const RouteAsked& asked) {
    return db::isResidual(asked.career.toStdString());
}

} // namespace

QString awardWords(db::EntryEducation award) {
    if (award == db::EntryEducation::HighSchool)
        return Words::tr("High school diploma or its equivalent");
    return appWords(app::entryEducationName(award));
}

QString whoseLevel(const RouteAsked& asked, db::EntryEducation level) {
    const auto& answered = asked.ways.answeredLevel;
    if (!answered && asked.page.words.level == level && asked.ways.entry && !asked.ways.entry->measuredFor.empty())
        return {}; // what the page says of it stands with the fields
    if (!answered)
        return whoseFigure(asked);
    if (*answered != level)
        return {};
    return Words::tr("At least half of those asked about this career name this level or a higher one (O*NET).");
}

QString lengthNote(const app::RouteLeg& leg) {
    if (leg.ofMixedGroup)
        return Words::tr("Statistics know only a mixed group of occupations, so neither its length nor its field is taken from "
                         "them: ask which program counts before you enroll.");
    if (leg.mayCount)
        return Words::tr("Your schooling of this very field may count for a part of it, and in some places for all: ask the "
                         "school, employers and whoever gives a license before you enroll. How much shorter it gets is a guess.");
    if (leg.licenceProgram)
        return Words::tr("A degree of another field is no teaching program; some states let one teach while taking it. One to two "
                         "years are counted, which is a guess: ask which programs your state accepts.");
    if (leg.byPage)
        return leg.guessed ? Words::tr("So long as the career’s page says, in weeks or months; the figure is a guess. Ask the school.")
                           : Words::tr("So long as the career’s page says; ask the school.");
    switch (*leg.award) {
    case db::EntryEducation::HighSchool:
        return Words::tr("How long it takes is not stated: a test may be taken when one is ready for it.");
    case db::EntryEducation::SomeCollege:
        return Words::tr("Some courses at a college, without a degree: one term is counted, which is a guess.");
    case db::EntryEducation::Certificate:
        if (leg.guessed)
            return Words::tr("Certificates take up to two years, some only weeks; ask the school.");
        return Words::tr("The length of the certificate that most programs leading here give, in full-time study.");
    case db::EntryEducation::Associate:
        if (leg.guessed)
            return Words::tr("That earlier credits make it no longer than this is a guess: ask which ones count.");
        break;
    case db::EntryEducation::Bachelor:
        if (leg.guessed)
            return Words::tr("That two years of an earlier degree count for it is a guess: ask which credits do.");
        break;
    case db::EntryEducation::Doctorate:
        return Words::tr("Five to six years after college are usual for a research doctorate, often with pay; it differs by "
                         "field and school.");
    default:
        break;
    }
    const QString usual =
        Words::tr("The usual length of full-time study (Bureau of Labor Statistics, classes of education).");
    return leg.openEnded ? usual + u' ' + Words::tr("How long it takes at most is not stated.") : usual;
}

QString anyCollegeNote(db::EntryEducation award) {
    return (award >= db::EntryEducation::Master
                ? Words::tr("Many public universities give one in a field of this kind.")
            : award == db::EntryEducation::Bachelor
                ? Words::tr("Public four-year colleges and universities give it, a community college seldom does.")
                : Words::tr("Any public college gives it.")) +
           u' ' + Words::tr("Ask the school that comes after it which courses it wants first.");
}

QString otherFieldNote(const app::RouteLeg& leg) {
    if (!leg.unlessFinished)
        return {};
    const QString counted = Words::tr("Counted although you have a degree or certificate: one of another field does not stand "
                                      "for it. If yours is of this very field, say so when you make the plan.");
    return leg.award == db::EntryEducation::Bachelor
               ? counted + u' ' +
                     Words::tr("A master’s degree of this field that takes those of other fields may be the shorter way: ask schools, and "
                               "whoever gives a license.")
               : counted;
}

bool isProfessional(const RouteAsked& asked, const app::RouteLeg& leg) {
    if (!leg.door || *leg.award <= db::EntryEducation::Bachelor)
        return false;
    const std::string& key = asked.ways.doors[*leg.door].key;
    return key.ends_with("-school") || key.ends_with("-program");
}

QString schoolTitle(const RouteAsked& asked, const app::RouteLeg& leg) {
    if (leg.licenceProgram)
        return Words::tr("Program for the teaching license");
    const QString title = leg.door ? fromUtf8(asked.ways.doors[*leg.door].title) : awardWords(*leg.award);
    return leg.completes ? Words::tr("%1, from an associate’s degree to a bachelor’s").arg(title) : title;
}

QStringList fieldCheckNotes(const RouteAsked& asked) {
    QString wanted;
    bool door = false;
    for (const auto& each : asked.ways.doors)
        if (each.kind == db::DoorKind::School && each.award == asked.route.checkField) {
            door = true;
            wanted = Words::tr("It should be this one: %1.").arg(fromUtf8(each.title));
        }
    return {door ? wanted : isManyJobs(asked) ? QString() : fieldsNote(asked),
            door || asked.page.whole.isEmpty() ? QString()
                                               : Words::tr("What the career’s page, quoted at the head of this plan, says of fields counts as well."),
            Words::tr("With another field, ask an employer or a school what counts and what is missing: the "
                      "plan counts on it, and a new degree would take years.")};
}

QString shorterNote(const RouteAsked& asked, const app::RouteLeg& school) {
    if (const auto* license = app::licenceWithoutDegree(asked.ways))
        return tr("Not everybody needs it: %1").arg(fromUtf8(license->note));
    const auto lower = app::lowerLevelTaken(asked.ways);
    if (!lower || !(lower < school.award))
        return {};
    for (const auto& each : asked.ways.doors)
        if (each.award == lower)
            return tr("For “%1” a shorter schooling of this field is enough: %2. Some employers ask for more.")
                .arg(fromUtf8(each.title), withinSentence(awardWords(*each.award)));
    return {};
}

namespace {

/// Of a school of its own the counts are of its level, which may be another than the usual one: a doctorate after which
/// most who work today did not go.
void takeLevelOf(const app::RouteLeg& leg, app::WaysIn& ways) {
    if (!leg.door || !leg.award || !ways.entry || ways.level() == leg.award)
        return;
    ways.answeredLevel.reset();
    ways.entry->education = leg.award;
}

/// The one degree that a step is called after, in its words: "Master of Library Science", "Master’s degree in art therapy".
PageOnWay degreeOf(const RouteAsked& asked, const app::RouteLeg& leg) {
    PageOnWay degree;
    if (!leg.door)
        return degree;
    const auto& door = asked.ways.doors[*leg.door];
    const QString title = fromUtf8(door.title);
    if ((title.startsWith(u"Master of "_s) || title.startsWith(u"Master’s degree in "_s)) && !title.contains(u" or "_s)) {
        degree.takeWords(door.title);
        if (const QString note = fromUtf8(door.note); note.contains(u"call it "_s)) // what other schools call it
            degree.takeWords(note.mid(note.indexOf(u"call it "_s)).toStdString());
    }
    return degree;
}

/// Those of fields that the plan does not name, and where the step names its degree those of
/// others; true where the country has schools of the named ones.
bool leaveOutOtherFields(const RouteAsked& asked, const app::RouteLeg& leg, std::vector<app::NearProgramme>& listed) {
    const PageOnWay degree = degreeOf(asked, leg);
    const auto fits = [&](const auto& near) { return (leg.door ? degree : asked.page).speaksOf(near.programme.fieldTitle); };
    int some = 0, all = 0;
    for (const auto& near : asked.ways.programmes)
        if (app::leadsTo(near.programme, leg.award)) {
            ++all;
            some += fits(near) ? 1 : 0;
        }
    if (teachesManySubjects(asked) && !leg.door)
        return false;
    if (leg.door ? some == 0 : !isTelling(asked, some, all) && (asked.ways.fieldsFor.empty() || asked.page.stems.empty()))
        return false;
    return std::erase_if(listed, [&](const auto& near) { return !fits(near); }) > 0;
}

/// A health profession of its own, or its own program, where the records know only the fields of the wider occupation and
/// none is called after it: physician assistants' programs make no anesthesiologist assistant.
bool isOfAnotherCalling(const RouteAsked& asked, const app::RouteLeg& leg) {
    const auto& ways = asked.ways;
    if (!ways.ofGroup || ways.fieldsFor.empty() || db::isResidual(ways.fieldsFor) || ways.programmes.empty() || !ways.code.starts_with("29-") ||
        std::any_of(ways.programmes.begin(), ways.programmes.end(), [&](const auto& near) { return asked.page.speaksOf(near.programme.fieldTitle); }))
        return false;
    PageOnWay name;
    name.takeWords(asked.career.toStdString());
    return !leg.door || name.speaksOf(ways.doors[*leg.door].title);
}

bool isServiceAcademy(const app::NearProgramme& near) {
    const QString school = fromUtf8(near.programme.school);
    return school.startsWith(u"United States "_s) && school.contains(u"Academy"_s);
}

/// Each school once. Without distances those of the career's own name first, then the larger ones: the order of the
/// alphabet tells nothing.
void sortSchools(const RouteAsked& asked, std::vector<app::NearProgramme>& listed) {
    constexpr int fewFinished = 5;
    PageOnWay name;
    name.takeWords(asked.career.toStdString());
    const auto order = [&](const auto& near) {
        const bool hardlyAny = near.programme.completions.value_or(fewFinished) < fewFinished; // may be given up, whatever it is called
        return std::tuple(hardlyAny, !near.named, !name.speaksOf(near.programme.fieldTitle), -near.programme.completions.value_or(0));
    };
    if (std::none_of(listed.begin(), listed.end(), [](const auto& near) { return near.kilometres.has_value(); }))
        std::stable_sort(listed.begin(), listed.end(), [&](const auto& one, const auto& other) { return order(one) < order(other); });
    std::set<std::string> schools;
    std::erase_if(listed, [&](const auto& near) { return !schools.insert(near.programme.school).second; });
}

/// Schools of other states in the fields that are named, where those of the place teach none of them.
QString namedElsewhere(const RouteAsked& asked, const app::RouteLeg& leg) {
    app::WaysIn ways = asked.ways;
    takeLevelOf(leg, ways);
    leaveOutOtherFields(asked, leg, ways.programmes);
    return schoolsElsewhere(ways).trimmed();
}

/// Where no school of the place gives the level in the fields that are counted, and another one is no wrong one: chemistry
/// for materials science. Fewer fields are told of with the counts (programme_words.cpp).
QString fieldsBesidesNote(const RouteAsked& asked, const app::RouteLeg& leg) {
    constexpr int few = 2;
    if (leg.door || asked.ways.fields.named <= few || !asked.ways.fieldsFor.empty() || app::isOwnSchooling(asked.ways, asked.licensing))
        return {};
    return Words::tr("Programs in other fields may do as well and are not counted: ask a college of your state before you look farther.");
}

/// The few programmes of the place where none has the level: a certificate on top of another schooling may be the nearer door.
QStringList schoolsOfOtherLevels(const RouteAsked& asked, const app::RouteLeg& leg) {
    app::WaysIn ways = asked.ways;
    std::erase_if(ways.programmes, [&](const auto& near) {
        const auto& awards = near.programme.awards; // who has no degree enters no law school
        const bool fromSchool = leg.award > db::EntryEducation::Bachelor ||
                                std::any_of(awards.begin(), awards.end(), [](const auto& award) { return award == "a" || award == "b" || award.starts_with('c'); });
        return isForTeachers(near.programme.fieldTitle, asked.career) || !app::isOffered(near, asked.ways) || app::leadsTo(near.programme, leg.award) ||
               !ways.isIn(near.programme.state) || !fromSchool;
    });
    if (ways.programmes.size() > schoolsNamed || !ways.fieldsFor.empty())
        return {};
    QStringList notes = schoolLines(ways, schoolsNamed);
    if (!notes.isEmpty())
        notes.append(Words::tr("What is shown ends in another award than the usual one: ask the school whom it takes, and employers whether it does."));
    return notes;
}

} // namespace

QStringList schoolsNear(const RouteAsked& asked, const app::RouteLeg& leg) {
    if (isOfAnotherCalling(asked, leg))
        return {Words::tr("No school is listed: the records of schools know only the fields of %1, which is another profession. Ask the body that "
                          "certifies yours for its list of accredited programs.").arg(occupationName(asked.ways.fieldsFor))};
    app::WaysIn ways = asked.ways;
    takeLevelOf(leg, ways);
    const QString counts = programmeNote(ways, 0);
    auto& listed = ways.programmes;
    const bool covered = ways.states.size() > ways.withoutSchools.size(); // else nothing is known of the place's schools
    std::erase_if(listed, [&](const auto& near) {
        return isForTeachers(near.programme.fieldTitle, asked.career) || !app::isOffered(near, ways) || !app::leadsTo(near.programme, leg.award);
    });
    const bool academies = std::any_of(listed.begin(), listed.end(), [&](const auto& near) { return isServiceAcademy(near) && ways.place && ways.isIn(near.programme.state); });
    std::erase_if(listed, isServiceAcademy);
    const auto related = listed;
    const bool others = leaveOutOtherFields(asked, leg, listed);
    const bool onlyRelated = listed.empty() && !related.empty() && !leg.door && ways.fieldsFor.empty();
    if (onlyRelated)
        listed = related;
    sortSchools(asked, listed);
    QStringList notes = schoolLines(ways, schoolsNamed);
    const bool shown = !notes.isEmpty();
    const bool noneLookedAt = others && !shown && ways.place && covered;
    if (!noneLookedAt) // it counts the other fields, too
        notes.append(counts);
    for (const db::Place& state : ways.withoutSchools)
        notes.append(Words::tr("The schools of %1 are not in the records at hand: ask its community colleges and public universities.").arg(fromUtf8(state.name)));
    if (shown && std::none_of(listed.begin(), listed.end(), [](const auto& near) { return near.kilometres.has_value(); }))
        notes.append(Words::tr("Of the schools with this level those stand here whose field has the career’s own name, then those where most "
                               "finished in 2023-24."));
    if (academies)
        notes.append(Words::tr("A service academy is left out: it asks for a nomination, and for years as an officer."));
    if (onlyRelated)
        notes.append(Words::tr("In the fields that fit best no school of your place gives this level; these teach related ones: ask whether one fits."));
    else if (others && shown)
        notes.append(Words::tr("Shown are only schools whose field the career’s page, its name or its degree speaks of."));
    else if (noneLookedAt)
        notes += QStringList{Words::tr("Only some fields of study were looked at, and in those no school of your place gives this level, as far as these "
                               "records go: see the schools on the career’s page, and ask the profession’s own association."),
                             namedElsewhere(asked, leg)};
    else if (!shown && ways.place && covered)
        notes.append(fieldsBesidesNote(asked, leg));
    if (!shown && !noneLookedAt)
        notes += schoolsOfOtherLevels(asked, leg);
    return notes;
}

bool isLastSchool(const app::Route& route, std::size_t leg) {
    return std::none_of(route.legs.begin() + static_cast<std::ptrdiff_t>(leg) + 1, route.legs.end(),
                        [](const auto& each) { return each.kind == db::PlanStepKind::School; });
}

QString fieldsOf(const RouteAsked& asked, std::size_t at) {
    const auto& leg = asked.route.legs[at];
    if (leg.door || *leg.award < db::EntryEducation::Certificate || leg.ofMixedGroup || leg.licenceProgram)
        return {}; // a door says itself what it is
    if (isManyJobs(asked))
        return {};
    const auto& legs = asked.route.legs;
    if (std::any_of(legs.begin() + static_cast<std::ptrdiff_t>(at) + 1, legs.end(), [&](const auto& next) {
            return next.kind == db::PlanStepKind::School && next.door && std::string_view(asked.ways.doors[*next.door].key).ends_with("-master");
        }))
        return {}; // the fields on record are that school's: nobody is a bachelor of student counseling
    const bool beforeGraduateSchool = *leg.award == db::EntryEducation::Bachelor && !asked.ways.code.starts_with("29-"); // of any field for these
    return isLastSchool(asked.route, at) || beforeGraduateSchool ? fieldsNote(asked, leg.award) : QString();
}

namespace {

/// The field of the master's degree that follows, where schools of the place teach it to bachelors, too.
QStringList schoolsOfNextField(const RouteAsked& asked, std::size_t at) {
    const auto& legs = asked.route.legs;
    const auto next = std::find_if(legs.begin() + static_cast<std::ptrdiff_t>(at) + 1, legs.end(), [](const auto& leg) { return leg.kind == db::PlanStepKind::School; });
    if (legs[at].award != db::EntryEducation::Bachelor || next->award != db::EntryEducation::Master || degreeOf(asked, *next).stems.empty())
        return {};
    app::WaysIn ways = asked.ways;
    leaveOutOtherFields(asked, *next, ways.programmes);
    std::erase_if(ways.programmes, [&](const auto& near) {
        const auto& awards = near.programme.awards;
        return !app::isOffered(near, asked.ways) || std::find(awards.begin(), awards.end(), "b") == awards.end() || isForTeachers(near.programme.fieldTitle, asked.career);
    });
    sortSchools(asked, ways.programmes);
    QStringList notes = schoolLines(ways, schoolsNamed);
    if (!notes.isEmpty())
        notes.append(Words::tr("These teach the field of the degree after it to bachelors, too, which saves courses later; another field may do."));
    return notes;
}

/// Student teaching follows, which is inside its program.
bool isTeachersDegree(const RouteAsked& asked, std::size_t at) {
    const auto& legs = asked.route.legs;
    return at + 1 < legs.size() && legs[at + 1].door && asked.ways.doors[*legs[at + 1].door].key == "student-teaching";
}

} // namespace

QStringList schoolsOf(const RouteAsked& asked, std::size_t at) {
    const auto& leg = asked.route.legs[at];
    if (leg.licenceProgram)
        return schoolsOfTeaching(asked);
    if (asked.ways.isMilitary())
        return {Words::tr("A service academy and ROTC are applied for before or during college, officer candidate school after it: ask "
                          "recruiters for officers about all three before you choose a college.")};
    if (!isLastSchool(asked.route, at))
        return isTeachersDegree(asked, at) ? QStringList{Words::tr("Choose one with a program for teachers that your state approves: the teaching license asks for it.")}
                                           : QStringList{anyCollegeNote(*leg.award)} + schoolsOfNextField(asked, at);
    if (*leg.award == db::EntryEducation::SomeCollege)
        return schoolsOfSomeCourses(asked);
    if (!leg.door && isManyJobs(asked))
        return {Words::tr("These are many unlike jobs: choose one first, then ask those who hire for it which program counts. No schools are named here.")};
    return leg.ofMixedGroup || (*leg.award < db::EntryEducation::Bachelor && app::isOfMixedGroup(asked.ways)) ? QStringList() : schoolsNear(asked, leg);
}

} // namespace waymark::ui
