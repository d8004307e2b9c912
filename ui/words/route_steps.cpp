// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/route_steps.h"

#include "app/career/facts_in_words.h"
#include "app/plan/own_schooling.h"
#include "ui/words/app_words.h"
#include "ui/words/counts.h"
#include "ui/words/licence_steps.h"
#include "ui/words/route_notes.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
using Kind = db::PlanStepKind;
constexpr auto autumnTerm = "09-01";
constexpr auto tryId = "way-try";

db::PlanStep stepOf(Kind kind, const std::string& id, const QString& title, const QStringList& notes = {},
                    const QStringList& documents = {}) {
    db::PlanStep step;
    step.kind = kind;
    step.id = id;
    step.title = title.toStdString();
    for (const QString& note : notes)
        if (!note.isEmpty())
            step.notes.push_back(note.toStdString());
    for (const QString& document : documents)
        step.documents.push_back(document.toStdString());
    return step;
}

void setTime(db::PlanStep& step, const app::RouteLeg& leg) {
    step.months = leg.months;
    step.monthsMost = leg.monthsMost;
    step.openEnded = leg.openEnded;
    step.hoursEstimated = leg.guessed;
}

class Walking {
public:
    explicit Walking(const RouteAsked& asked)
        : m_asked(asked)
        , m_route(asked.route) {
        const auto& legs = m_route.legs;
        for (std::size_t i = 0; i < legs.size(); ++i) {
            m_examDoor = m_examDoor || (legs[i].kind == Kind::Exam && legs[i].door);
            if (legs[i].kind == Kind::Licence && legs[i].door)
                m_lastLicence = i;
        }
    }

    std::vector<db::PlanStep> run() {
        addTry();
        addAsks();
        addChecks();
        for (std::size_t i = 0; i < m_route.legs.size(); ++i)
            addLeg(i);
        if (!m_applied)
            addApplying();
        addJob();
        return std::move(m_steps);
    }

private:
    /// Behind the one before it.
    void add(db::PlanStep step) {
        step.after = {{m_before}};
        m_before = step.id;
        m_steps.push_back(std::move(step));
    }

    /// Beside the way: nothing waits for it.
    void addBeside(db::PlanStep step) {
        step.after = {{tryId}};
        m_steps.push_back(std::move(step));
    }

    const db::CareerDoor& doorOf(const app::RouteLeg& leg) const { return m_asked.ways.doors[*leg.door]; }

    db::PlanStep doorStep(const app::RouteLeg& leg, const QStringList& documents = {}) const {
        const auto& door = doorOf(leg);
        auto step = stepOf(leg.kind, "way-" + door.key, fromUtf8(door.title), {fromUtf8(door.note)}, documents);
        setTime(step, leg);
        return step;
    }

    void addTry() {
        const auto& tries = m_asked.firstSteps;
        auto step = stepOf(Kind::Try, tryId,
                           tries.isEmpty() ? tr("This week: talk for an hour with somebody who does the work")
                                           : tr("This week: %1").arg(tries.first()));
        for (const QString& more : tries.mid(1))
            step.notes.push_back(tr("Or: %1").arg(more).toStdString());
        step.notes.push_back(tr("Before anything else: would I like to do this often?").toStdString());
        step.hours = 2;
        step.hoursEstimated = true;
        m_steps.push_back(std::move(step));
    }

    void addAsks() {
        for (const std::size_t ask : m_route.asks) {
            const auto& door = m_asked.ways.doors[ask];
            addBeside(stepOf(Kind::Licence, "way-" + door.key, fromUtf8(door.title),
                             {fromUtf8(door.note), m_asked.ways.state ? licenceNote(m_asked.ways) : QString()}));
        }
    }

    void addChecks() {
        if (m_route.checkDiploma)
            addBeside(stepOf(Kind::School, "way-diploma", tr("Check: high school diploma or its equivalent"),
                             {tr("The plan counts from it, as nothing was said of your schooling. Without one, an "
                                        "equivalent comes first, and its time is not stated.")}));
        if (!m_route.checkField)
            return;
        const bool door = std::any_of(m_asked.ways.doors.begin(), m_asked.ways.doors.end(),
                                      [&](const auto& each) { return each.award == m_route.checkField; });
        QString wanted;
        for (const auto& each : m_asked.ways.doors)
            if (each.award == m_route.checkField)
                wanted = tr("It should be this one: %1.").arg(fromUtf8(each.title));
        const bool degree = *m_route.checkField >= db::EntryEducation::Associate;
        addBeside(stepOf(Kind::School, "way-field",
                         degree ? tr("Check: is your degree in a field that fits?")
                                : tr("Check: is your schooling in a field that fits?"),
                         {door ? wanted : fieldsNote(m_asked.ways),
                          tr("With another field, ask an employer or a school what counts and what is missing: the "
                                    "plan counts on it, and a new degree would take years.")}));
    }

    void addLeg(std::size_t i) {
        const auto& leg = m_route.legs[i];
        if (leg.afterHiring && !m_applied)
            addApplying();
        switch (leg.kind) {
        case Kind::School:
            addSchool(i);
            break;
        case Kind::Apprenticeship:
            addApprenticeship(leg);
            break;
        case Kind::Internship:
            addTraining(leg);
            break;
        case Kind::Experience:
            addExperience(leg);
            break;
        case Kind::Exam:
            add(doorStep(leg, {tr("identity card")}));
            m_steps.back().openEnded = true;
            break;
        case Kind::Licence:
            addLicence(i);
            break;
        case Kind::Apply:
            addEntry(leg);
            break;
        default:
            break;
        }
    }

    /// Behind which no other school comes: its level is the one that opens the career.
    bool isLastSchool(std::size_t i) const {
        return std::none_of(m_route.legs.begin() + static_cast<std::ptrdiff_t>(i) + 1, m_route.legs.end(),
                            [](const auto& leg) { return leg.kind == Kind::School; });
    }

    /// What follows is a school of its own, which takes graduates of many fields.
    bool isBeforeProfessionalSchool(std::size_t i) const {
        return std::any_of(m_route.legs.begin() + static_cast<std::ptrdiff_t>(i) + 1, m_route.legs.end(),
                           [](const auto& leg) { return leg.kind == Kind::School && leg.door; });
    }

    QString fieldsOf(std::size_t i) const {
        const auto& leg = m_route.legs[i];
        if (*leg.award < db::EntryEducation::Certificate || leg.ofMixedGroup)
            return {};
        if (!isLastSchool(i))
            return isBeforeProfessionalSchool(i) ? anyCollegeNote() : fieldsNote(m_asked.ways, leg.award);
        return leg.door ? QString() : fieldsNote(m_asked.ways, leg.award);
    }

    QStringList schoolsOf(std::size_t i) const {
        if (!isLastSchool(i))
            return {anyCollegeNote()};
        const bool ofOthers = app::isOfMixedGroup(m_asked.ways) && *m_route.legs[i].award < db::EntryEducation::Bachelor;
        return m_route.legs[i].ofMixedGroup || ofOthers ? QStringList() : schoolsNear(m_asked.ways);
    }

    void addSchool(std::size_t i) {
        const auto& leg = m_route.legs[i];
        const QString award = leg.door ? fromUtf8(doorOf(leg).title) : awardWords(*leg.award);
        const bool first = !m_placed && *leg.award != db::EntryEducation::HighSchool;
        if (first) {
            add(stepOf(Kind::Apply, "way-place", tr("Apply for a place: %1").arg(award),
                       QStringList{tr("Ask for fees, for the days by which to apply and for what counts of what "
                                             "you have: none of it is stated here."),
                                   noLicenceNote(m_asked)} +
                           schoolsOf(i),
                       {tr("school records"), tr("identity card")}));
            m_steps.back().openEnded = *leg.award < db::EntryEducation::Associate; // no term on which it begins
            m_placed = true;
        }
        auto step = leg.door ? doorStep(leg)
                             : stepOf(Kind::School,
                                      "way-" + std::string(db::entryEducationWords[static_cast<std::size_t>(*leg.award)]),
                                      award, {lengthNote(leg), leg.ofMixedGroup ? QString() : whoseFigure(m_asked)});
        setTime(step, leg);
        if (leg.door && leg.guessed)
            step.notes.push_back(tr("That two years of an earlier degree count for it is a guess: ask which credits do.").toStdString());
        QStringList more{otherFieldNote(leg), first && !isLastSchool(i) ? QString() : fieldsOf(i)};
        if (!first && isLastSchool(i) && *leg.award != db::EntryEducation::HighSchool)
            more += schoolsOf(i);
        for (const QString& note : more)
            if (!note.isEmpty())
                step.notes.push_back(note.toStdString());
        step.notes.push_back(tr("Courses and books of this plan do not replace it.").toStdString());
        if (!m_apprenticeshipSaid && *leg.award != db::EntryEducation::HighSchool)
            if (const QString too = apprenticeshipToo(m_asked); !too.isEmpty()) {
                step.notes.push_back(too.toStdString());
                m_apprenticeshipSaid = true;
            }
        if (*leg.award >= db::EntryEducation::Associate) {
            step.opensOn = autumnTerm;
            step.notes.push_back(
                tr("Counted from the beginning of an autumn term; some schools open more often.").toStdString());
        }
        add(std::move(step));
        m_schooled = true;
    }

    void addApprenticeship(const app::RouteLeg& leg) {
        add(stepOf(Kind::Apply, "way-apprentice", tr("Apply for an apprenticeship"),
                   QStringList{apprenticeshipSentence(m_asked.ways),
                               tr("Ask for the days of entry, the entry test and the wage: how long it takes to be "
                                         "taken on is not stated.")} +
                       doorNotes(m_asked.ways, m_route.conditions),
                   {tr("school records"), tr("identity card")}));
        m_steps.back().openEnded = true;
        auto step = stepOf(
            Kind::Apprenticeship, "way-apprenticeship", tr("Apprenticeship"),
            {leg.months && leg.door
                 ? tr("A job that pays, with classes; the courses of this plan run beside it.")
                 : tr("Usually 3 to 5 years with 2,000 hours at work and at least 144 hours of classes a year (Bureau "
                             "of Labor Statistics). It is a job that pays; the courses run beside it."),
             leg.door ? fromUtf8(doorOf(leg).note) : whoseFigure(m_asked),
             tr("Courses and books of this plan do not replace it.")});
        setTime(step, leg);
        add(std::move(step));
        m_apprenticed = true;
    }

    void addTraining(const app::RouteLeg& leg) {
        auto step = leg.door ? doorStep(leg)
                             : stepOf(Kind::Internship, "way-internship", tr("Internship or residency"),
                                      {tr("Its time is not stated; it usually comes before the license."),
                                       whoseFigure(m_asked)});
        setTime(step, leg);
        add(std::move(step));
    }

    void addExperience(const app::RouteLeg& leg) {
        const QString guess =
            leg.guessed ? tr("Less than five years are usually asked for; that one year is the least is a guess.")
            : leg.months == 60 ? tr("Five years or more are usually asked for.")
                               : QString();
        if (leg.door) {
            auto step = doorStep(leg);
            if (!guess.isEmpty())
                step.notes.push_back(guess.toStdString());
            return add(std::move(step));
        }
        add(stepOf(Kind::Apply, "way-first-apply", tr("Find a job that leads here"),
                   {tr("Look at Related careers on the career’s page. How long it takes to be hired is not stated.")},
                   {tr("résumé"), tr("identity card")}));
        m_steps.back().openEnded = true;
        auto step = leg.months
                        ? stepOf(Kind::Experience, "way-experience", tr("Work in a related occupation"),
                                 {guess, whoseFigure(m_asked)})
                        : stepOf(Kind::Experience, "way-practice", tr("Work that counts for the license"),
                                 {tr("The record of the license asks for work done first. How much, and under whom, "
                                            "it does not say: ask the agency before you take the job.")});
        setTime(step, leg);
        add(std::move(step));
    }

    void addLicence(std::size_t i) {
        const auto& leg = m_route.legs[i];
        m_licensed = true;
        if (!leg.door) {
            for (auto& step : licenceSteps(m_asked.ways, m_asked.licensing))
                add(std::move(step));
            return;
        }
        auto step = doorStep(leg, {tr("identity card")});
        step.openEnded = true;
        if (m_lastLicence == i) {
            auto recorded = licenceSteps(m_asked.ways, m_asked.licensing);
            if (m_asked.licensing.exact && !m_examDoor && recorded.size() > 1)
                add(std::move(recorded.front()));
            addRecord(step, recorded.back());
        }
        add(std::move(step));
    }

    /// What the state's records say of the licence that the career's own words name.
    void addRecord(db::PlanStep& step, const db::PlanStep& recorded) const {
        const auto demand = m_asked.licensing.demand;
        if (demand == app::LicenceDemand::Unrecorded || demand == app::LicenceDemand::PartsOnly) {
            if (m_asked.ways.state)
                step.notes.push_back(licenceNote(m_asked.ways).toStdString());
            return;
        }
        if (m_asked.licensing.exact) {
            step.title = recorded.title;
            step.documents = recorded.documents;
            step.url = recorded.url;
        }
        step.notes.insert(step.notes.end(), recorded.notes.begin(), recorded.notes.end());
    }

    void addEntry(const app::RouteLeg& leg) {
        auto step = doorStep(leg, {tr("identity card"), tr("school records")});
        if (!m_applied)
            for (const QString& note : doorNotes(m_asked.ways, m_route.conditions))
                step.notes.push_back(note.toStdString());
        addDoorFacts(step);
        step.openEnded = true;
        m_applied = true;
        m_entered = true;
        add(std::move(step));
    }

    void addApplying() {
        QStringList documents{tr("résumé"), tr("identity card")};
        if (m_schooled || m_route.checkDiploma)
            documents.append(tr("school records"));
        if (m_apprenticed)
            documents.append(tr("record of the apprenticeship"));
        if (m_licensed)
            documents.append(tr("license (where one is asked for)"));
        if (!m_route.doorOpen)
            documents.append(tr("what you made while learning"));
        QStringList notes;
        if (m_route.doorOpen)
            notes.append(tr("Need not wait for the courses: beyond a high school diploma (where one is asked for) "
                                   "nothing is usually asked for first."));
        if (!m_route.known)
            notes.append(tr("Ask employers first what they want: it is not stated for this career."));
        if (!m_apprenticed)
            notes += doorNotes(m_asked.ways, m_route.conditions);
        if (!m_apprenticeshipSaid)
            notes.append(apprenticeshipToo(m_asked));
        if (!m_placed)
            notes.append(noLicenceNote(m_asked));
        auto step = stepOf(Kind::Apply, "way-apply", tr("Apply for the work"), notes, documents);
        addDoorFacts(step);
        add(std::move(step));
        m_applied = true;
    }

    void addDoorFacts(db::PlanStep& step) {
        if (!m_asked.doorFacts.isEmpty() && !m_applied)
            step.notes.push_back(tr("The career’s page says: %1").arg(m_asked.doorFacts.join(u' ')).toStdString());
    }

    void addJob() {
        const bool experienced =
            m_asked.ways.entry && m_asked.ways.entry->experience.value_or(db::EntryExperience::None) != db::EntryExperience::None;
        auto step = stepOf(Kind::FirstJob, "way-job",
                           (experienced || m_entered ? tr("First post: %1") : tr("First job: %1")).arg(m_asked.career),
                           QStringList{trainingNote(m_route)} + doorNotes(m_asked.ways, m_route.later));
        step.openEnded = !m_route.known;
        add(std::move(step));
    }

    const RouteAsked& m_asked;
    const app::Route& m_route;
    std::vector<db::PlanStep> m_steps;
    std::string m_before = tryId;
    std::optional<std::size_t> m_lastLicence;
    bool m_examDoor = false, m_placed = false, m_applied = false, m_entered = false;
    bool m_schooled = false, m_apprenticed = false, m_licensed = false, m_apprenticeshipSaid = false;
};

} // namespace

std::vector<db::PlanStep> routeSteps(const RouteAsked& asked) {
    return Walking(asked).run();
}

} // namespace waymark::ui
