// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ways_in_words.h"

#include "app/career/facts_in_words.h"
#include "app/career/licence_need.h"
#include "app/career/own_doors.h"
#include "app/career/work_age.h"
#include "app/words/numbers.h"
#include "ui/words/app_words.h"
#include "ui/words/counts.h"
#include "ui/words/licence_words.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/within_sentence.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString yearsWords(const std::optional<app::Years>& years) {
    if (!years)
        return tr("time not stated");
    const auto number = [](double value) { return QString::number(value); };
    if (years->most && *years->most == 0)
        return years->least == 0 ? QString() : number(years->least);
    if (years->most && *years->most == years->least && years->least >= 1)
        return years->least == 1 ? tr("one year") : tr("%1 years").arg(number(years->least));
    if (years->most && *years->most <= 1.0 / 12)
        return tr("up to a month");
    if (years->most && *years->most <= 1)
        return years->least >= 0.5    ? tr("six to twelve months")
               : years->least > 0     ? tr("one to twelve months")
               : *years->most <= 0.5 ? tr("up to six months")
                                     : tr("up to a year");
    if (!years->most)
        return years->least == 1 ? tr("more than a year") : tr("at least %1 years").arg(number(years->least));
    if (years->least > 0 && years->least < 1 && *years->most < 2)
        return tr("%1 to %2 months").arg(number(std::round(years->least * 12)), number(std::round(*years->most * 12)));
    if (years->least == 0)
        return tr("up to %1 years").arg(number(*years->most));
    return tr("%1 to %2 years").arg(number(years->least), number(*years->most));
}

/// Hours of class, as the schools' survey sorts certificates.
QString classHours(const app::UsualCertificate& usual) {
    const std::string& award = usual.award;
    if (usual.orLess)
        return tr("up to 899 hours of class");
    return award == "c1"   ? tr("under 300 hours of class")
           : award == "c2" ? tr("300 to 899 hours of class")
           : award == "c3" ? tr("900 to 1,799 hours of class")
                           : tr("1,800 hours of class and more");
}

QString doorTitle(const app::RouteStep& step, const app::WaysIn& ways) {
    return fromUtf8(ways.doors[*step.door].title);
}

/// Of a career that one enters with a second license, behind graduate school; null for others.
const db::CareerDoor* lastLicence(const app::WaysIn& ways) {
    const auto school = app::graduateDoor(ways);
    if (!school)
        return nullptr;
    const auto isLicence = [](const db::CareerDoor& door) { return door.kind == db::DoorKind::Licence; };
    const auto there = ways.doors.begin() + static_cast<std::ptrdiff_t>(*school);
    const auto last = std::find_if(there, ways.doors.end(), isLicence);
    const bool first = std::any_of(ways.doors.begin(), there, isLicence);
    return first && last != ways.doors.end() && app::askedOf(*last) == app::AskedOf::Everybody ? &*last : nullptr;
}

/// The house offers the post, and with the offer one applies for the license.
bool isLicenceBehindOffer(const app::WaysIn& ways) {
    const auto need = app::licenceNeedOf(ways);
    return (need == app::LicenceNeed::SomeStates || need == app::LicenceNeed::MostStates) && app::isLicensedWithTheJob(ways);
}

/// The practice between the degree and the first job that its own doors name: a residency, and the fellowship after it.
std::vector<const db::CareerDoor*> practiceAfterDegree(const app::WaysIn& ways) {
    std::vector<const db::CareerDoor*> doors;
    for (const db::CareerDoor& door : ways.doors)
        if (door.kind == db::DoorKind::Training && !door.title.empty())
            doors.push_back(&door);
    return doors;
}

/// The class of the projections holds internships as well as residencies; a doctorate's internship is within its years, and what
/// follows is a fellowship.
QString internshipTitle(const app::WaysIn& ways) {
    QStringList titles;
    for (const db::CareerDoor* door : practiceAfterDegree(ways))
        titles << (titles.isEmpty() ? fromUtf8(door->title) : withinSentence(fromUtf8(door->title)));
    return titles.isEmpty() ? tr("Internship or residency") : titles.join(tr(", then "));
}

QString internshipNote(const app::WaysIn& ways) {
    QStringList notes;
    for (const db::CareerDoor* door : practiceAfterDegree(ways))
        if (!door->note.empty())
            notes << fromUtf8(door->note);
    return notes.join(u' ');
}

QString stepTitle(const app::RouteStep& step, const app::WaysIn& ways) {
    switch (step.kind) {
    case app::StepKind::HighSchool:
        return tr("High school diploma or its equivalent");
    case app::StepKind::Schooling: {
        const QString usual = appWords(app::entryEducationName(*app::schoolingLevel(ways)));
        const auto lower = app::lowerLevelTaken(ways);
        return lower ? tr("%1, or %2").arg(usual, withinSentence(appWords(app::entryEducationName(*lower)))) : usual;
    }
    case app::StepKind::Apprenticeship:
        return !step.optional         ? tr("Apprenticeship")
               : !app::isApprenticeBesideSchool(ways) ? tr("Another way: begin as an apprentice")
               : app::isLicenceAsked(ways) && !app::licenceWithoutDegree(ways) ? tr("Apprenticeship, beside the schooling")
                                                      : tr("Apprenticeship, beside the degree or in its place");
    case app::StepKind::Licence:
        return step.door ? doorTitle(step, ways) : lastLicence(ways) ? fromUtf8(lastLicence(ways)->title) : licenceStepTitle(ways);
    case app::StepKind::Experience:
        return step.door ? doorTitle(step, ways) : tr("Experience in a related occupation");
    case app::StepKind::Training:
        return step.door                                               ? tr("Practice under supervision, before the full license")
               : ways.entry->training == db::EntryTraining::Internship ? internshipTitle(ways)
                                                                       : tr("Training on the job");
    case app::StepKind::GraduateSchool:
        return tr("Graduate school: %1").arg(doorTitle(step, ways));
    case app::StepKind::FirstJob:
        break;
    }
    if (step.door)
        return doorTitle(step, ways);
    // What is practised under supervision is paid work, and no first job is after it.
    if (app::practiceDoor(ways))
        return app::isLicenceAsked(ways) ? tr("First post with the full license") : tr("First post without supervision");
    const bool experienced = ways.entry->experience.value_or(db::EntryExperience::None) != db::EntryExperience::None;
    if (isLicenceBehindOffer(ways))
        return experienced ? tr("First post in this career (the offer)") : tr("First job (the offer)");
    return experienced ? tr("First post in this career") : tr("First job");
}

/// In place of which steps one learns as an apprentice.
QString otherWayNote(const app::WaysIn& ways) {
    if (app::isApprenticeBesideSchool(ways) && app::isLicenceAsked(ways) && !app::licenceWithoutDegree(ways))
        return tr("Not in place of the schooling, for the license asks for it: ask the schools which employers take apprentices.");
    if (app::isApprenticeBesideSchool(ways))
        return tr("Some employers take apprentices without the degree, others beside or after it: ask.");
    const QString licensed = app::isLicenceAsked(ways)
                                 ? u' ' + tr("The license is asked for all the same: ask who gives it whether an apprenticeship counts.")
                                 : QString();
    return (*ways.level() > db::EntryEducation::HighSchool
               ? tr("In place of the schooling that follows: an employer takes you on, pays you and has you taught.")
           : ways.entry->experience.value_or(db::EntryExperience::None) != db::EntryExperience::None
               ? tr("A way into the related work that follows: an employer takes you on as an apprentice, pays you and has you taught.")
               : tr("In place of the first job that follows: an employer takes you on as an apprentice, pays you and has you taught.")) +
           licensed;
}

/// The step is the group's, and most of those asked about this very career name another level.
bool isGroupsSchooling(const app::RouteStep& step, const app::WaysIn& ways) {
    constexpr double half = 50;
    return step.kind == app::StepKind::Schooling && !ways.answeredLevel && !ways.doorLevel && std::max(ways.answersBelow, ways.answersAbove) > half;
}

/// What the years are made of, and the lower door of colleges that hire with less.
QString doctorateNote(const app::WaysIn& ways) {
    QStringList notes{tr("The usual length of full-time study.")};
    const auto school = std::find_if(ways.doors.begin(), ways.doors.end(), [](const db::CareerDoor& door) {
        return door.kind == db::DoorKind::School && door.award == db::EntryEducation::Doctorate;
    });
    if (school != ways.doors.end())
        notes << tr("College, and then: %1.").arg(fromUtf8(school->title));
    for (const db::CareerDoor& door : ways.doors)
        if (door.key == "cond-community-college")
            notes << fromUtf8(door.note);
    return notes.join(u' ');
}

QString stepNote(const app::RouteStep& step, const app::WaysIn& ways) {
    if (step.kind == app::StepKind::Apprenticeship)
        return QStringList{step.optional ? otherWayNote(ways) : QString(), apprenticeshipSentence(ways)}.join(u' ').trimmed();
    if (step.door) {
        const QString note = fromUtf8(ways.doors[*step.door].note);
        return step.kind == app::StepKind::Training ? QStringList{doorTitle(step, ways) + u'.', note}.join(u' ').trimmed() : note;
    }
    if (step.kind == app::StepKind::Licence)
        return licenceStepNote(ways);
    if (step.kind == app::StepKind::Training && ways.entry->training == db::EntryTraining::Internship)
        return internshipNote(ways);
    if (isGroupsSchooling(step, ways))
        return ways.answersAbove > ways.answersBelow
                   ? tr("This is the group’s level; most of those asked about this very career name a higher one. Ask which schooling it takes, and how long.")
                   : tr("This is the group’s level; most of those asked about this very career name a lower one. Ask before you pay a school.");
    const auto level = app::schoolingLevel(ways);
    if (const auto* license = app::licenceWithoutDegree(ways); license && step.kind == app::StepKind::Schooling)
        return tr("The usual way in, but not everybody needs it. %1").arg(fromUtf8(license->note));
    if (const auto lower = app::lowerLevelTaken(ways); lower && step.kind == app::StepKind::Schooling)
        return tr("Full-time study of %1 for the first, the usual way in, or of %2 for the second, which leads to the same "
                  "exam and license; some employers then ask for the first.")
            .arg(yearsWords(app::schoolingYears(*level)), yearsWords(app::schoolingYears(*lower)));
    const auto usual = step.kind == app::StepKind::Schooling ? app::usualCertificate(ways) : std::nullopt;
    if (usual && usual->orLess)
        return tr("At least four in five of the certificate programs in the records of public schools at hand take no longer; ask the "
                  "school.");
    if (usual)
        return tr("So long are at least four in five of the certificate programs in the records of public schools at hand; ask the "
                  "school.");
    if (step.kind == app::StepKind::Schooling && level == db::EntryEducation::Certificate && app::isLicenceAsked(ways))
        return tr("What counts for the license, hours of class or days of work, is set by who gives it: ask there before you pay.");
    if (step.kind == app::StepKind::Schooling && level == db::EntryEducation::Certificate)
        return tr("Certificates take up to two years, some only weeks; ask the school.");
    if (step.kind == app::StepKind::Schooling && level == db::EntryEducation::Associate)
        return tr("Of full-time study; many take longer.");
    if (step.kind == app::StepKind::Schooling && level == db::EntryEducation::Doctorate)
        return doctorateNote(ways);
    if (step.kind == app::StepKind::Schooling && level != db::EntryEducation::SomeCollege)
        return tr("The usual length of full-time study.");
    return {};
}

} // namespace

std::vector<SaidStep> stepsInWords(const app::WaysIn& ways) {
    const auto hours = app::usualCertificate(ways);
    std::vector<SaidStep> steps;
    for (const app::RouteStep& step : app::routeOf(ways))
        steps.push_back({step.kind, stepTitle(step, ways),
                         isGroupsSchooling(step, ways)                    ? yearsWords(std::nullopt)
                         : hours && step.kind == app::StepKind::Schooling ? classHours(*hours)
                                                                          : yearsWords(step.years),
                         stepNote(step, ways), step.optional});
    return steps;
}

namespace {

QString lengthOf(const app::WaysIn& ways) {
    auto steps = app::routeOf(ways);
    if (steps.empty() || (steps.size() == 1 && steps.front().door)) // an election takes no years
        return {};
    // "Less than five years" is a class of the work done before: no number to add.
    const bool someYears = ways.entry->experience == db::EntryExperience::UnderFiveYears;
    if (someYears)
        std::erase_if(steps, [](const app::RouteStep& step) { return step.kind == app::StepKind::Experience; });
    const auto isResidency = [](const app::RouteStep& step) { return step.kind == app::StepKind::Training; };
    const auto job = std::find_if(steps.begin(), steps.end(), [](const auto& step) { return step.kind == app::StepKind::FirstJob; });
    const bool untimed = std::any_of(steps.begin(), job, [&](const auto& step) { return isResidency(step) && !step.years; });
    // Physicians are the one group whose residency has a length that all know; the boards' programs take these years.
    const bool physicians = untimed && ways.code.starts_with("29-12") && ways.code < "29-1250";
    if (physicians)
        std::erase_if(steps, isResidency);
    const app::Years sum = app::yearsOf(steps);
    if (someYears && sum.least == 0)
        return ways.level() == db::EntryEducation::Certificate && !app::licenceWithoutDegree(ways)
                   ? tr("The certificate and some years (under five) of experience in a related job come first")
                   : tr("Some years (under five) of experience in a related job come first");
    const auto before = [](const app::RouteStep& step) {
        return !step.optional && step.years && step.years->most.value_or(1) > 0;
    };
    if (const auto hours = app::usualCertificate(ways); hours && std::count_if(steps.begin(), job, before) == 1)
        return (someYears ? tr("%1 after high school, and some years (under five) of experience in a related job")
                          : tr("%1 after high school, as far as it is stated"))
            .arg(fromUtf8(app::capitalised(classHours(*hours).toStdString())));
    if (sum.least == 0 && sum.most && *sum.most == 0 && std::any_of(ways.doors.begin(), ways.doors.end(), app::namesAge))
        return steps.front().kind == app::StepKind::HighSchool ? tr("Can be begun after high school, at the age that the conditions name")
                                                               : tr("Can be begun without a diploma, at the age that the conditions name");
    if (sum.least == 0 && sum.most && *sum.most == 0 && std::any_of(ways.doors.begin(), ways.doors.end(), app::isOfFarms))
        return steps.front().kind == app::StepKind::HighSchool ? tr("Can be begun after high school, on farms often before 18")
                                                               : tr("Can be begun without a diploma, on farms often before 18");
    if (sum.least == 0 && sum.most && *sum.most == 0 && app::isHazardousByLaw(ways.code))
        return steps.front().kind == app::StepKind::HighSchool ? tr("Can be begun after high school; federal law mostly asks for an age of 18, for the work counts as hazardous")
                                                               : tr("Can be begun without a diploma; federal law mostly asks for an age of 18, for the work counts as hazardous");
    if (sum.least == 0 && sum.most && *sum.most == 0 && app::isOftenBegunAtSchool(ways.code) && !app::isLicenceAsked(ways))
        return tr("Often begun at 16 or before, beside school; some tasks, hours and employers are for adults only");
    if (sum.least == 0 && sum.most && *sum.most == 0)
        return steps.front().kind == app::StepKind::HighSchool ? tr("Can be begun after high school; some employers and laws ask for an age of 18 or 21")
                                                               : tr("Can be begun without a diploma; some employers and laws ask for an age of 18 or 21");
    if (sum.least == 0 && !sum.most)
        return tr("How long it takes altogether is not stated");
    const QString years = fromUtf8(app::capitalised(yearsWords(sum).toStdString()));
    if (someYears)
        return tr("%1 after high school, and some years (under five) of experience in a related job").arg(years);
    if (physicians)
        return tr("%1 after high school, and then a residency: at least three years, seven in some fields of surgery, up to "
                  "nine with a fellowship").arg(years);
    if (untimed)
        return (app::practiceDoor(ways) ? tr("%1 after high school, without the practice under supervision, whose time is not stated")
                                        : tr("%1 after high school, without the internship or residency, whose time is not stated"))
            .arg(years);
    return tr("%1 after high school, as far as it is stated").arg(years);
}

} // namespace

QString routeLength(const app::WaysIn& ways) {
    const QString length = lengthOf(ways);
    // The steps are the group's, and so is their sum.
    constexpr double half = 50;
    const bool own = ways.answeredLevel || ways.doorLevel;
    if (!length.isEmpty() && !own && std::max(ways.answersBelow, ways.answersAbove) > half)
        return tr("How long it takes altogether is not stated for this very career");
    return length.isEmpty() || ways.entry->measuredFor.empty() || own
               ? length
               : tr("%1; this is the group’s way, and this very career may ask for more or less").arg(length);
}

namespace {

/// Without the register's mark of national frameworks, the codes of the services, its abbreviations of industries, and what the
/// same number was called before.
QString routeName(const db::ApprenticeshipRoute& route) {
    static const QRegularExpression mark(
        u",? ?\\((Nof|Mil Only|Military|Active Duty Military|\\d[a-z]\\dx\\d|(Existing|Alternate) Title:[^()]*|Ex\\. Tit[^()]*|Any Ind|Cb|Cdc|Chem|Cmt|Const|"
        "Const; Petrol|Ct|Gov Serv?|Hy|Ibwit|Light Fix|Mcf|Mcl|Medical Serv|Oicew|Ordn|Per Ser|Profe?s?s? & Kin|Rr Equip|Rt|Tel & Tel|Text|Water Trans)\\)$"_s);
    static const std::pair<QRegularExpression, QString> written[]{{QRegularExpression(u"^Ai "_s), u"AI "_s},
                                                                  {QRegularExpression(u"^Ia "_s), u"Information Assurance "_s},
                                                                  {QRegularExpression(u"\\bNavig Watch$"_s), u"Navigational Watch"_s},
                                                                  {QRegularExpression(u"\\bWindow/Build$"_s), u"Window and Building Cleaner"_s}};
    QString name = fromUtf8(route.title).remove(mark);
    for (const auto& [shortened, whole] : written)
        name.replace(shortened, whole);
    return name;
}

/// Each once: "Services; Public Affairs and 2 more".
QString routeNames(const std::vector<db::ApprenticeshipRoute>& routes, std::size_t aside = 0) {
    constexpr qsizetype most = 6;
    QStringList names;
    qsizetype near = 0;
    for (std::size_t i = 0; i < routes.size(); ++i)
        if (const QString name = routeName(routes[i]); !names.contains(name)) {
            names << name;
            near += i + aside < routes.size();
        }
    const qsizetype more = names.size() - std::min(near, most);
    return names.mid(0, std::min(near, most)).join(u"; "_s) + (more > 0 ? tr(" and %Ln more", nullptr, plural(more)) : QString());
}

} // namespace

namespace {

/// The District of Columbia is filed among the states and is none.
QString sponsorStates(const std::vector<db::ApprenticeshipSponsors>& sponsors) {
    const auto states = std::count_if(sponsors.begin(), sponsors.end(), [](const auto& each) { return each.state.text() != "state:DC"; });
    const bool district = states < static_cast<std::ptrdiff_t>(sponsors.size());
    return !district     ? tr("Sponsors are listed in %Ln state(s); choose yours.", nullptr, plural(states))
           : states == 0 ? tr("Sponsors are listed in the District of Columbia; choose your state.")
                         : tr("Sponsors are listed in %Ln state(s) and the District of Columbia; choose yours.", nullptr, plural(states));
}

} // namespace

QString apprenticeshipSentence(const app::WaysIn& ways) {
    const QString services = ways.serviceRoutes.empty() ? QString() : tr("Recognized for members of the armed forces only: %1.").arg(routeNames(ways.serviceRoutes));
    if (ways.routes.empty())
        return services;
    QString text = (ways.routesOfParts ? tr("Recognized as an apprenticeship, for parts of the work or work near it: %1") : tr("Recognized as an apprenticeship: %1"))
                       .arg(routeNames(ways.routes, ways.routesAside)) +
                   u". "_s;
    const auto here = ways.sponsorsHere();
    if (ways.ground() == app::Ground::Abroad)
        text += tr("The register is of the United States; for %1 ask there.").arg(learnersPlace(ways));
    else if (ways.ground() == app::Ground::Territory)
        text += tr("No sponsor in %1 is in the records at hand.").arg(learnersPlace(ways));
    else if (here)
        text += (*here == 1 ? tr("%1 sponsor in %2 was listed in August 2026; there may be more, and a sponsor is not yet an opening.")
                            : tr("%1 sponsors in %2 were listed in August 2026; there may be more, and a sponsor is not yet an opening."))
                    .arg(QString::number(*here), placeNames(ways.states));
    else if (isGapSaidOnce(ways))
        text += tr("Ask the state’s apprenticeship office for sponsors.");
    else if (!ways.states.empty() && ways.withoutSponsors.size() == ways.states.size())
        text += tr("The file of sponsors at hand does not cover %1.").arg(placeNames(ways.states));
    else if (!ways.states.empty())
        text += tr("The national list at hand, of August 2026, names no sponsor in %1; it lacks many whom states register themselves: ask the "
                   "state’s apprenticeship office.")
                    .arg(placeNames(ways.states));
    else if (!ways.sponsors.empty())
        text += sponsorStates(ways.sponsors);
    if (ways.ofGroup && !ways.sponsors.empty() && ways.ground() != app::Ground::Abroad)
        text += tr(" Sponsors are counted for the wider occupation.");
    return QString(text.trimmed() + u' ' + services).trimmed();
}

} // namespace waymark::ui
