// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/practice_steps.h"

#include "db/text/one_of.h"
#include "ui/words/licence_steps.h"
#include "ui/words/plan_step.h"
#include "ui/words/route_notes.h"
#include "ui/words/school_notes.h"
#include "ui/words/school_steps.h"
#include "ui/words/schools_beside.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark::ui {

namespace {

using Kind = db::PlanStepKind;

constexpr std::array<std::string_view, 9> practices{"architect-hours", "hearing-trainee", "internship-psych", "mortuary-intern", "slp-fellowship",
                                                    "supervised",      "under-appraiser", "under-landscape",  "under-surveyor"};

bool hasDoor(const RouteAsked& asked, std::string_view key) {
    return std::any_of(asked.ways.doors.begin(), asked.ways.doors.end(), [key](const auto& door) { return door.key == key; });
}

/// Where the license comes later or never, it is taken by who wants to keep that door open.
QString mayWantNote() {
    return tr("Only where you may want the license one day: it is easiest in the last year of the degree or soon after. Many work without it. Ask your "
              "state’s board who may sit for it.");
}

/// Of a graduate no school is ahead, so that the cycle of the next September is hers.
db::PlanStep matchStep(bool graduate) {
    auto step = stepOf(Kind::Apply, "way-match", tr("Apply for a residency: the national match"),
                       {tr("Applications go out in September, the match is in March and the residency begins in July: students apply in the last year of school. Who has "
                           "finished school asks how long ago it may be. Fellowships after it have matches of their own.")},
                       {tr("school records"), tr("result of the exam"), tr("identity card")});
    if (graduate) { // from September to June: who asks in winter waits for the next one
        step.opensOn = "09-01";
        step.months = step.monthsMost = 10;
    } else {
        step.openEnded = true;
    }
    return step;
}

} // namespace

std::optional<db::PlanStep> residencyPlaceStep(const RouteAsked& asked, const app::RouteLeg& leg, bool graduate) {
    const std::string key = leg.door ? asked.ways.doors[*leg.door].key : std::string();
    if (key == "residency")
        return matchStep(graduate);
    if (!key.ends_with("-residency"))
        return std::nullopt;
    auto step = stepOf(Kind::Apply, "way-match", tr("Apply for a place in a residency"),
                       {graduate ? tr("Applications go out in the autumn, in many specialties for a match; some ask for an exam of their own before it. Ask the programs "
                                      "when they next take applications, and how long ago school may have ended.")
                                 : tr("Students apply in the autumn of the last year of school, in many specialties by a match; some ask for an exam of their own before it: "
                                      "ask the programs a year ahead. Who waits for the end of school loses a year.")},
                       {tr("school records"), tr("result of the exam"), tr("identity card")});
    step.openEnded = true;
    return step;
}

std::optional<db::PlanStep> seaJobStep(const RouteAsked& asked, const app::RouteLeg& leg) {
    if (!leg.door || asked.ways.doors[*leg.door].key != "sea-time")
        return std::nullopt;
    auto step = stepOf(Kind::Apply, "way-sea-job", tr("Card, credential and a beginner’s job at sea"),
                       {tr("Before the first day aboard: the security card (TWIC), a medical certificate, a drug test and the Coast Guard’s credential for beginners. Then ask "
                           "ship owners for work as a wiper or seaman, and the unions’ schools, which pay. Who studies at a maritime academy has the days inside the degree.")},
                       {tr("identity card")});
    step.openEnded = true;
    return step;
}

db::PlanStep doorWorkStep(const RouteAsked& asked, const app::RouteLeg& leg, const QStringList& notes) {
    auto step = doorStep(asked, leg);
    for (const QString& note : notes)
        if (!note.isEmpty())
            step.notes.push_back(note.toStdString());
    return step;
}

bool isPaidPractice(const RouteAsked& asked, const app::RouteLeg& leg) {
    return leg.door && db::isOneOf(practices, asked.ways.doors[*leg.door].key);
}

db::PlanStep practiceJobStep(const RouteAsked& asked, const app::RouteLeg& leg) {
    const bool ofOffice = asked.ways.doors[*leg.door].key.starts_with("under-") || asked.ways.doors[*leg.door].key == "architect-hours";
    const bool schooled = asked.ways.level() >= db::EntryEducation::Associate;
    QStringList documents{tr("résumé"), tr("identity card")};
    if (schooled)
        documents.append(tr("school records"));
    if (asked.page.samples)
        documents.append(tr("portfolio or samples"));
    auto step = stepOf(Kind::Apply, "way-practice-apply", tr("Find the job in which the practice counts"),
                       {tr("It is paid work under somebody licensed, and the first job of this career for most. Ask before you take it whose license counts, what "
                           "work is counted and who signs for the hours."),
                        schooled && ofOffice ? tr("Summer and part-time work in such an office during the studies opens it, and may count.") : QString()},
                       documents);
    step.openEnded = true;
    return step;
}

db::PlanStep apprenticeApplyStep(const RouteAsked& asked) {
    auto step = stepOf(Kind::Apply, "way-apprentice", tr("Apply for an apprenticeship"),
                       QStringList{apprenticeshipSentence(asked.ways),
                                   tr("Ask for the days of entry, the entry test and the wage: how long it takes to be taken on is not stated.")} +
                           schoolsBeside(asked) + doorNotes(asked.ways, asked.route.conditions),
                       {tr("school records"), tr("identity card")});
    step.openEnded = true;
    return step;
}

db::PlanStep apprenticeshipStep(const RouteAsked& asked, const app::RouteLeg& leg) {
    auto step = stepOf(Kind::Apprenticeship, "way-apprenticeship", tr("Apprenticeship"),
                       {leg.months && leg.door ? tr("A job that pays, with classes; the courses of this plan run beside it.")
                                               : tr("Usually 3 to 5 years with 2,000 hours at work and at least 144 hours of classes a year (Bureau "
                                                    "of Labor Statistics). It is a job that pays; the courses run beside it."),
                        leg.door ? fromUtf8(asked.ways.doors[*leg.door].note) : whoseFigure(asked),
                        tr("Courses and books of this plan do not replace it.")});
    setTime(step, leg);
    return step;
}

namespace {

/// Prepared for and booked: its day is not the next one.
db::PlanStep examAtEnd(const QString& title, const QString& note) {
    auto step = stepOf(Kind::Exam, "way-first-exam", title, {note}, {tr("identity card")});
    step.openEnded = true;
    return step;
}

} // namespace

std::optional<db::PlanStep> firstExamStep(const RouteAsked& asked) {
    if (asked.route.checkField || asked.ways.level().value_or(db::EntryEducation::None) < db::EntryEducation::Bachelor)
        return std::nullopt;
    if (hasDoor(asked, "under-surveyor"))
        return examAtEnd(tr("First exam of surveyors (FS), about the end of the degree"),
                         tr("Many boards let one take it in the last year of the degree or soon after; the second one follows the practice. Ask your state’s board."));
    if (hasDoor(asked, "pe-later"))
        return examAtEnd(tr("First exam of engineers (FE), about the end of the degree"), mayWantNote());
    if (hasDoor(asked, "geologist-later"))
        return examAtEnd(tr("First exam of geologists (FG), about the end of the degree"), mayWantNote());
    return std::nullopt;
}

void tellOfProof(db::PlanStep& step, bool classFirst) {
    auto& papers = step.documents;
    const auto proof = std::find(papers.begin(), papers.end(), proofOfWork().toStdString());
    if (proof == papers.end())
        return;
    if (classFirst)
        papers.erase(proof);
    step.notes.push_back((classFirst ? tr("The record names experience; a class and an exam come before the first work here, so ask the agency what it means by it.")
                                     : tr("The record asks for work done first; part of it may be done inside a program or under supervision. Ask the agency how "
                                          "much, and where."))
                             .toStdString());
}

QString finishedDegreeNote(const RouteAsked& asked, bool schoolAhead) {
    return asked.ownField && !schoolAhead ? tr("It is mostly a part of the degree, and seldom open to who has finished: ask whether yours counted. If the board or those who "
                                               "hire want more, ask which program gives it.")
                                          : QString();
}

QString examByPracticeNote(const RouteAsked& asked, std::size_t leg) {
    const auto& legs = asked.route.legs;
    const auto practised = [&](const char* key) {
        return std::any_of(legs.begin(), legs.begin() + static_cast<std::ptrdiff_t>(leg),
                           [&](const auto& each) { return each.door && asked.ways.doors[*each.door].key == key; });
    };
    if (practised("under-surveyor"))
        return tr("The second exam (PS) and the part on the laws of the state: after the practice.");
    if (practised("slp-fellowship") || (leg + 1 < legs.size() && legs[leg + 1].door && asked.ways.doors[*legs[leg + 1].door].key == "slp-fellowship"))
        return tr("Many take it about the end of the degree, before the year under supervision is over.");
    if (practised("architect-hours") || practised("under-landscape"))
        return tr("It has several parts; many boards let one take some of them while the practice is counted.");
    return {};
}

} // namespace waymark::ui
