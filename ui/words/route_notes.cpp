// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/route_notes.h"

#include "app/career/licence_need.h"
#include "db/text/stem.h"
#include "db/text/words.h"
#include "ui/words/licence_steps.h"
#include "ui/words/licence_words.h"
#include "ui/words/occupation_name.h"
#include "ui/words/text.h"
#include "ui/words/ways_in_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::RouteSteps)
};

/// Stems of both, without what every license is called.
std::size_t wordsShared(const std::string& title, const std::string& other) {
    const auto stemsOf = [](const std::string& text) {
        std::set<std::string> stems;
        const db::search_parts::Words words(text);
        for (std::size_t i = 0; i < words.size(); ++i)
            stems.insert(db::stemOf(words[i]));
        for (const auto* form : {"license", "certificate", "and", "of", "the"})
            stems.erase(db::stemOf(form));
        return stems;
    };
    const auto others = stemsOf(other);
    const auto own = stemsOf(title);
    return static_cast<std::size_t>(std::count_if(own.begin(), own.end(), [&](const auto& stem) { return others.contains(stem); }));
}

bool has(const app::Route& route, db::PlanStepKind kind) {
    return std::any_of(route.legs.begin(), route.legs.end(), [kind](const auto& leg) { return leg.kind == kind; });
}

} // namespace

QString whoseFigure(const RouteAsked& asked) {
    if (!asked.ways.entry || asked.ways.entry->measuredFor.empty())
        return {};
    return Words::tr("This is known of a wider group, %1; of this career alone it is not stated.")
        .arg(occupationName(asked.ways.entry->measuredFor));
}

QString pageNote(const RouteAsked& asked) {
    return asked.page.whole.isEmpty() ? QString() : Words::tr("From the career’s page: %1").arg(asked.page.whole);
}

QStringList workNotes(const RouteAsked& asked, const app::RouteLeg& leg) {
    if (leg.ofWiderGroup)
        return {Words::tr("How many years it takes is not stated: statistics know them only of a wider group, %1, so none is counted.")
                    .arg(occupationName(asked.ways.entry->measuredFor))};
    if (leg.byPage)
        return {Words::tr("How long it takes is not stated: the career’s page speaks of such work, statistics ask for none.")};
    return {leg.guessed            ? Words::tr("Less than five years are usually asked for; that one year is the least is a guess.")
            : leg.months == 60     ? Words::tr("Five years or more are usually asked for.")
                                   : QString(),
            leg.door && asked.ways.doors[*leg.door].months ? QString() : whoseFigure(asked)};
}

QString workNamedNote(const RouteAsked& asked) {
    const QString& work = asked.page.workBefore.isEmpty() ? asked.page.beginning : asked.page.workBefore;
    return work.isEmpty() ? QString() : Words::tr("The career’s page names it: “%1”.").arg(work);
}

QString jobTitle(const RouteAsked& asked, bool entered) {
    static const QString others = u", All Other"_s;
    if (asked.career.endsWith(others)) {
        QString group = asked.career.chopped(others.size());
        if (const auto except = group.indexOf(u", Except "_s); except > 0)
            group.truncate(except);
        return Words::tr("First job in this group: %1").arg(group);
    }
    const bool experienced = asked.ways.entry && asked.ways.entry->experience.value_or(db::EntryExperience::None) != db::EntryExperience::None;
    return ((experienced && !asked.route.yearsLiked) || entered ? Words::tr("First post: %1") : Words::tr("First job: %1")).arg(asked.career);
}

QString certificateNote(const RouteAsked& asked) {
    const auto& legs = asked.route.legs;
    const bool isOnTheWay = std::any_of(legs.begin(), legs.end(), [&](const auto& leg) { // "Food safety certificate"
        return leg.kind == db::PlanStepKind::Licence && leg.door && asked.ways.doors[*leg.door].title.find("ertificate") != std::string::npos;
    });
    return asked.page.certificate && !isOnTheWay && !has(asked.route, db::PlanStepKind::Exam)
               ? Words::tr("The career’s page speaks of a certificate that those who hire ask for: ask them which one, who gives it and the hours for it, and "
                           "whether it can follow.")
               : QString();
}

bool isAskedOnly(const RouteAsked& asked) {
    return asked.licensing.demand == app::LicenceDemand::SomeStates && asked.licensing.here.empty() && !asked.licensing.atWork &&
           app::licenceNeedOf(asked.ways) != app::LicenceNeed::MostStates;
}

bool isFiledNowhere(const RouteAsked& asked) {
    const auto& ways = asked.ways;
    return ways.recordsState && ways.licensingStates == 0 && ways.licences.empty() && ways.namedElsewhere.empty() && ways.ofItsGroup.empty() &&
           asked.licensing.here.empty();
}

QString degreeLaterNote(const RouteAsked& asked) {
    return asked.page.degreeLater ? Words::tr("The degree of this plan follows beside the work, as the career’s page says: begin now.")
                                  : Words::tr("With your schooling of this field you can ask for such work now; the degree of this plan follows beside it.");
}

QString paidLearningNote(const RouteAsked& asked) {
    return asked.page.paidLearning && !asked.route.apprenticeshipToo && !has(asked.route, db::PlanStepKind::Apprenticeship)
               ? Words::tr("The career’s page speaks of a paid program in which the trade is learned: ask the union and the firms near you when they next take people.")
               : QString();
}

QString yearsNote(const RouteAsked& asked) {
    if (asked.route.yearsLiked)
        return Words::tr("Less than five years of related work are usual by statistics; the career’s page says that it is liked. Apply now, for this work "
                         "and for work beside it.");
    return asked.route.yearsMayBeAsked
               ? Words::tr("Years of related work may be asked for: statistics state them only of a wider group, %1, so none is counted.")
                     .arg(occupationName(asked.ways.entry->measuredFor))
               : QString();
}

QString apprenticeshipToo(const RouteAsked& asked) {
    if (!asked.route.apprenticeshipToo)
        return {};
    const auto career = asked.career.toStdString();
    const auto& routes = asked.ways.routes;
    const bool own = std::any_of(routes.begin(), routes.end(),
                                 [&](const auto& route) { return app::namesCareer(route.title, career); });
    if (!own && asked.ways.level() >= db::EntryEducation::Bachelor && asked.ways.code.starts_with("11-"))
        return {}; // a maker of wine is no way to the post of a plant's manager
    QString note = Words::tr("An apprenticeship may be another way in. %1").arg(apprenticeshipSentence(asked.ways));
    if (!own)
        note += u' ' + Words::tr("Ask whether it covers this work.");
    if (has(asked.route, db::PlanStepKind::Licence))
        note += u' ' + Words::tr("It does not replace the license.");
    return note;
}

QString noLicenceNote(const RouteAsked& asked) {
    const auto demand = asked.licensing.demand;
    if (has(asked.route, db::PlanStepKind::Licence) || !asked.route.asks.empty() ||
        (demand != app::LicenceDemand::Unrecorded && demand != app::LicenceDemand::PartsOnly))
        return {};
    if (asked.ways.state && !asked.ways.recordsState && asked.ways.licensingStates == 0 && asked.ways.licences.empty())
        return Words::tr("The file of licenses at hand does not cover %1; no state that it covers records one for this work.")
            .arg(fromUtf8(asked.ways.state->name));
    const QString parts = partsLicensedNote(asked.ways, asked.licensing);
    return parts.isEmpty() && asked.licensing.here.empty() ? recordsNote(asked.ways, asked.licensing) : parts;
}

namespace {

/// Where the plan has no degree that statistics ask for of a wider group.
QString noDegreeNote(const RouteAsked& asked) {
    const auto& ways = asked.ways;
    if (!ways.entry || !ways.answeredLevel || !(ways.answeredLevel < ways.entry->education))
        return {};
    return Words::tr("Fewer than half of those asked about this very career (O*NET) name a bachelor’s degree or more, which is usual in the "
                     "wider group that statistics know, %1. None is planned; some have one: ask employers whether they want it.")
        .arg(occupationName(ways.entry->measuredFor));
}

constexpr double half = 50;

/// The level that is counted is a wider group's, and not the page's.
bool isLevelOfGroup(const RouteAsked& asked) {
    const auto& ways = asked.ways;
    const bool ofDoor = std::any_of(ways.doors.begin(), ways.doors.end(), [](const auto& door) { return door.kind == db::DoorKind::School; });
    return ways.entry && !ways.entry->measuredFor.empty() && !ways.answeredLevel && !asked.page.words.level && !ofDoor;
}

/// Where most of those asked name another level than that of the wider group, which the plan counts.
QString otherLevelNote(const RouteAsked& asked) {
    const auto& ways = asked.ways;
    if (!isLevelOfGroup(asked))
        return {};
    if (ways.answersAbove > half)
        return Words::tr("More than half of those asked about this very career (O*NET) name a higher level than that of the wider group, %1, which "
                         "is counted here: ask employers what they want before you rely on it.")
            .arg(occupationName(ways.entry->measuredFor));
    return ways.answersBelow > half
               ? Words::tr("More than half of those asked about this very career (O*NET) name a lower level than that of the wider group, %1, "
                           "which is counted here: ask employers whether they train beginners before you pay a school.")
                     .arg(occupationName(ways.entry->measuredFor))
               : QString();
}

} // namespace

QStringList firstDoorNotes(const RouteAsked& asked) {
    return {asked.unpaidHere && asked.ways.state
                ? Words::tr("Statistics publish no pay of this work in %1: there may be few such posts or none. Ask first who hires for it there.")
                      .arg(fromUtf8(asked.ways.state->name))
                : QString(),
            otherLevelNote(asked),
            noDegreeNote(asked), noLicenceNote(asked)};
}

QString trainingNote(const app::Route& route) {
    if (!route.known)
        return Words::tr("What schooling and experience employers ask for is not stated for this career.");
    if (!route.training)
        return {};
    switch (*route.training) {
    case db::EntryTraining::Short:
        return Words::tr("The work is usually taught on the job within a month.");
    case db::EntryTraining::Moderate:
        return Words::tr("The work is usually taught on the job, in one to twelve months.");
    default:
        return Words::tr("The work is usually taught on the job, in more than a year.");
    }
}

QString openDoorNote(const RouteAsked& asked) {
    if (isLevelOfGroup(asked) && asked.ways.answersAbove > half)
        return {}; // more is asked for, as is said
    static const QRegularExpression papers(u"\\b(?:background|cards?|certificat|licen[sc]|permit|registr|rules)"_s, QRegularExpression::CaseInsensitiveOption);
    const bool recorded = asked.ways.licensingStates > 0 || asked.page.whole.contains(papers);
    return !asked.page.law && !asked.page.certificate && !asked.page.courseBefore && !(recorded && !asked.page.whole.isEmpty())
               ? Words::tr("Need not wait for the courses: beyond a high school diploma (where one is asked for) "
                           "nothing is usually asked for first.")
               : Words::tr("Need not wait for the courses: beyond a high school diploma (where one is asked for) and what the career’s "
                           "page, quoted at the head of this plan, says of ages, papers and rules, nothing is usually asked for first.");
}

bool isPractised(const RouteAsked& asked) {
    return std::any_of(asked.route.legs.begin(), asked.route.legs.end(), [&](const auto& leg) {
        return leg.kind == db::PlanStepKind::Apprenticeship || (leg.kind == db::PlanStepKind::Internship && isPractice(asked, leg)) ||
               (leg.kind == db::PlanStepKind::Experience && !isBesideStudies(asked, leg));
    });
}

bool isForWhoHasWorked(const RouteAsked& asked, const app::RouteLeg& leg) {
    const std::string& code = asked.ways.code;
    const auto& here = asked.licensing.here;
    const bool work = asked.licensing.practice || (!here.empty() && std::all_of(here.begin(), here.end(), [&](std::size_t i) {
                          const auto& asks = asked.ways.licences[i].experience;
                          return asks == db::LicencePractice::Yes || asks == db::LicencePractice::Employed;
                      }));
    if (!work || isPractised(asked))
        return false;
    if (!leg.door) // X-rays of those who help a dentist
        return code.starts_with("31-") && asked.licensing.exact && !asked.licensing.atWork && app::licenceNeedOf(asked.ways) != app::LicenceNeed::MostStates;
    const auto& key = asked.ways.doors[*leg.door].key;
    return (code.starts_with("47-") || code.starts_with("49-") || code.starts_with("51-")) && (key == "state-license-ask" || key == "boiler-license");
}

QStringList laterLicenceNotes(const RouteAsked& asked) {
    const auto recorded = licenceSteps(asked.ways, asked.licensing).back();
    return {Words::tr("Later: %1. Its record asks for work done first, so it seems to be no license to begin with: ask the agency "
                      "%2 whether who works for others needs it.")
                .arg(fromUtf8(recorded.title), beforeIt(asked.ways)),
            fromUtf8(recorded.notes.front())};
}

bool mayBePassed(const RouteAsked& asked, std::size_t leg) {
    const auto& legs = asked.route.legs;
    const auto at = static_cast<std::ptrdiff_t>(leg);
    const auto isSchool = [](const auto& each) { return each.kind == db::PlanStepKind::School; };
    if (!legs[leg].door || std::any_of(legs.begin(), legs.begin() + at, isSchool) || leg + 1 == legs.size() ||
        legs[leg + 1].kind != db::PlanStepKind::Licence)
        return false;
    const auto& doors = asked.ways.doors;
    return std::any_of(doors.begin(), doors.begin() + static_cast<std::ptrdiff_t>(*legs[leg].door),
                       [](const auto& door) { return door.kind == db::DoorKind::School; });
}

bool isOwnLicence(const RouteAsked& asked, std::size_t leg) {
    const auto& legs = asked.route.legs;
    const auto isLicence = [](const auto& each) { return each.kind == db::PlanStepKind::Licence && each.door; };
    return isLicence(legs[leg]) && !app::isOfWorkBefore(asked.ways, asked.ways.doors[*legs[leg].door]) &&
           std::none_of(legs.begin() + static_cast<std::ptrdiff_t>(leg) + 1, legs.end(), isLicence);
}

bool isPaperByName(const db::CareerDoor& license) {
    constexpr std::array<std::string_view, 3> papers{"cdl", "faa-", "coastguard-"};
    return std::any_of(papers.begin(), papers.end(), [&](auto paper) { return license.key.starts_with(paper); });
}

app::Licensing recordsOf(const RouteAsked& asked, const db::CareerDoor& license) {
    auto licensing = asked.licensing;
    if (!isPaperByName(license))
        return licensing;
    licensing.here.clear();
    constexpr std::size_t enough = 2;
    std::vector<std::size_t> shared;
    for (const auto& record : asked.ways.licences)
        shared.push_back(app::licensesPeople(record) ? std::min(enough, wordsShared(record.title, license.title)) : 0);
    const std::size_t most = shared.empty() ? 0 : *std::max_element(shared.begin(), shared.end());
    for (std::size_t i = 0; i < shared.size(); ++i)
        if (most > 0 && shared[i] == most)
            licensing.here.push_back(i);
    licensing.exact = !licensing.here.empty();
    return licensing;
}

bool isExamined(const RouteAsked& asked, std::size_t leg) {
    const auto& legs = asked.route.legs;
    for (std::size_t i = leg; i > 0 && legs[i - 1].kind != db::PlanStepKind::Licence; --i)
        if (legs[i - 1].kind == db::PlanStepKind::Exam && legs[i - 1].door)
            return true;
    return false;
}

bool isPractice(const RouteAsked& asked, const app::RouteLeg& leg) {
    if (leg.afterHiring || !leg.door)
        return !leg.afterHiring;
    const std::string_view key = asked.ways.doors[*leg.door].key;
    return key != "fieldwork" && key != "student-teaching" && !key.ends_with("-training") && !key.ends_with("-course") && !key.ends_with("-program");
}

bool isBesideStudies(const RouteAsked& asked, const app::RouteLeg& leg) {
    return leg.door && asked.ways.doors[*leg.door].key == "patient-hours";
}

QStringList doorNotes(const app::WaysIn& ways, const std::vector<std::size_t>& doors) {
    QStringList notes;
    for (const std::size_t door : doors)
        notes.append(fromUtf8(ways.doors[door].note));
    return notes;
}

} // namespace waymark::ui
