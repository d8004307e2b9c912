// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/route_steps.h"

#include "app/career/licence_need.h"
#include "ui/words/applying_step.h"
#include "ui/words/at_once.h"
#include "ui/words/before_school.h"
#include "ui/words/licence_steps.h"
#include "ui/words/own_work.h"
#include "ui/words/plan_step.h"
#include "ui/words/practice_steps.h"
#include "ui/words/route_notes.h"
#include "ui/words/route_records.h"
#include "ui/words/school_notes.h"
#include "ui/words/school_steps.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
using Kind = db::PlanStepKind;
constexpr auto autumnTerm = "09-01", testDay = "06-01", applyingDay = "10-01", summerDay = "07-01";

class Walking {
public:
    explicit Walking(const RouteAsked& asked)
        : m_asked(asked)
        , m_route(asked.route)
        , m_practised(isPractised(asked)) {
        for (const auto& leg : m_route.legs)
            m_inClass = m_inClass || (leg.kind == Kind::Internship && leg.door && doorOf(leg).key.ends_with("-course"));
    }

    std::vector<db::PlanStep> run() {
        m_steps.push_back(tryStep(m_asked));
        addAsks();
        addChecks();
        for (auto& step : stepsAtOnce(m_asked))
            addBeside(std::move(step));
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
        if (!m_practised)
            tellOfProof(step, m_inClass);
        std::erase_if(step.notes, [&](const auto& note) { return std::find(m_asksSaid.begin(), m_asksSaid.end(), note) != m_asksSaid.end(); });
        step.after = {{m_before}};
        if (!m_besideWork.empty() && step.id != "way-experience")
            step.after.push_back({std::exchange(m_besideWork, {})});
        m_before = step.id;
        m_steps.push_back(std::move(step));
    }

    /// Beside the way: nothing waits for it.
    void addBeside(db::PlanStep step) {
        step.after = {{tryId}};
        m_steps.push_back(std::move(step));
    }

    /// A card that a kitchen needs is no beginner's either.
    bool isLearning(const std::string& id) const {
        return std::any_of(m_steps.begin(), m_steps.end(), [&](const auto& step) {
            return step.id == id && (step.kind == Kind::School || step.kind == Kind::Internship || id == "way-food-manager");
        });
    }

    const db::CareerDoor& doorOf(const app::RouteLeg& leg) const { return m_asked.ways.doors[*leg.door]; }

    void addAsks() {
        for (const std::size_t ask : m_route.asks) {
            const auto& door = m_asked.ways.doors[ask];
            const bool ofState = m_asked.ways.state && door.key != "ask-faa"; // a federal paper is in no state's records
            if (ofState && m_asked.licensing.exact && std::any_of(m_route.legs.begin(), m_route.legs.end(), [](const auto& leg) { return leg.kind == Kind::Licence; }))
                continue; // the state's own license is a step
            addBeside(stepOf(Kind::Licence, "way-" + door.key, fromUtf8(door.title),
                             {fromUtf8(door.note), ofState && !isFiledNowhere(m_asked) ? recordsNote(m_asked.ways, m_asked.licensing) : QString()}));
            const auto& said = m_steps.back().notes;
            m_asksSaid.insert(m_asksSaid.end(), said.begin(), said.end());
        }
    }

    void addChecks() {
        if (m_route.checkDiploma)
            addBeside(stepOf(Kind::School, "way-diploma", tr("Check: high school diploma or its equivalent"),
                             {tr("The plan counts from it, as nothing was said of your schooling. Without one, an "
                                        "equivalent comes first, and its time is not stated.")}));
        if (!m_route.checkField || m_asked.page.words.noPaper)
            return;
        const bool degree = *m_route.checkField >= db::EntryEducation::Associate;
        addBeside(stepOf(Kind::School, "way-field",
                         degree ? tr("Check: is your degree in a field that fits?")
                                : tr("Check: is your schooling in a field that fits?"),
                         fieldCheckNotes(m_asked)));
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
            if (i + 1 < m_route.legs.size() && m_route.legs[i + 1].kind == Kind::Apprenticeship)
                addApprenticeApplying(); // who is invited takes the test
            add(doorStep(m_asked, leg, {tr("identity card")}));
            m_steps.back().openEnded = true;
            if (const QString when = examByPracticeNote(m_asked, i); !when.isEmpty())
                m_steps.back().notes.push_back(when.toStdString());
            addEnoughBelow(leg);
            if (mayBePassed(m_asked, i))
                m_steps.back().notes.push_back(tr("If you have passed it and hold the license, both are done.").toStdString());
            break;
        case Kind::Licence:
            isForWhoHasWorked(m_asked, leg) ? putLicenceLater(leg) : addLicence(i);
            break;
        case Kind::Apply:
            addEntry(leg);
            break;
        default:
            break;
        }
    }

    void addEnoughBelow(const app::RouteLeg& leg) {
        if (m_route.enoughBelow && doorOf(leg).award)
            m_steps.back().notes.push_back(tr("Your schooling of this field is enough for it; some employers ask for more: %1.")
                                               .arg(awardWords(m_asked.ways.level().value_or(*m_route.enoughBelow)))
                                               .toStdString());
    }

    /// Before each school; where it is a later one, within the last year of the school before it.
    void addPlace(std::size_t i) {
        const auto& leg = m_route.legs[i];
        for (auto& beside : m_placed ? std::vector<db::PlanStep>() : stepsBeforePlace(m_asked))
            addBeside(std::move(beside));
        if (auto courses = coursesBeforeSchool(m_asked, i))
            add(*std::move(courses));
        const std::string before = m_before;
        if (asksEntranceTest(m_asked, leg)) {
            add(entranceStep());
            m_steps.back().opensOn = testDay;
        }
        add(placeStep(m_asked, i, !m_placed));
        if (takesPlacesAhead(m_asked, i))
            m_steps.back().opensOn = takesPlacesInSummer(m_asked, leg) ? summerDay : applyingDay;
        if (!m_placed) // whom an age or a health rule keeps out need not begin the years before it
            for (const QString& note : doorNotes(m_asked.ways, m_route.conditions))
                m_steps.back().notes.push_back(note.toStdString());
        if (followsSchool(m_asked, i) && m_steps.back().after.front().front() != before)
            m_steps.back().after.push_back({before});
        m_steps.back().openEnded = !beginsInAutumn(leg);
        m_placed = true;
    }

    void addSchool(std::size_t i) {
        const auto& leg = m_route.legs[i];
        const std::string before = m_before;
        if (*leg.award != db::EntryEducation::HighSchool)
            addPlace(i);
        auto step = schoolStep(m_asked, i);
        if (!m_apprenticeshipSaid && *leg.award != db::EntryEducation::HighSchool)
            if (const QString too = apprenticeshipToo(m_asked); !too.isEmpty()) {
                step.notes.push_back(too.toStdString());
                m_apprenticeshipSaid = true;
            }
        if (beginsInAutumn(leg)) {
            step.opensOn = autumnTerm;
            step.notes.push_back(termNote(m_asked, leg).toStdString());
        }
        if (*leg.award == db::EntryEducation::HighSchool && m_route.diplomaBeside) {
            step.notes.push_back(tr("You need not wait for it: ask who takes you while you prepare for it.").toStdString());
            return addBeside(std::move(step));
        }
        add(std::move(step));
        if (m_steps.back().after.front().front() != before && beginsInAutumn(leg))
            m_steps.back().after.push_back({before});
        m_schooled = true;
        if (*leg.award != db::EntryEducation::HighSchool)
            m_schoolBefore = m_before;
    }

    void addApprenticeApplying() {
        m_apprenticed = true;
        add(apprenticeApplyStep(m_asked));
    }

    void addApprenticeship(const app::RouteLeg& leg) {
        if (!m_apprenticed)
            addApprenticeApplying();
        addPractice(apprenticeshipStep(m_asked, leg));
    }

    /// At the end of the degree; nothing waits for it.
    void addFirstExam() {
        auto exam = firstExamStep(m_asked);
        if (!exam || std::exchange(m_firstExamSaid, true))
            return;
        exam->after = {{m_schoolBefore}};
        m_steps.push_back(*std::move(exam));
    }

    void addTraining(const app::RouteLeg& leg) {
        const bool resident = leg.door && doorOf(leg).key == "residency";
        if (auto place = residencyPlaceStep(m_asked, leg, !m_schooled))
            add(*std::move(place));
        if (isPaidPractice(m_asked, leg)) {
            addFirstExam();
            auto apply = practiceJobStep(m_asked, leg);
            tellConditions(apply);
            add(std::move(apply));
            m_inPractice = true;
        }
        auto step = leg.door ? doorStep(m_asked, leg)
                             : stepOf(Kind::Internship, "way-internship", tr("Internship or residency"),
                                      {tr("Its time is not stated; it usually comes before the license."), finishedDegreeNote(m_asked, m_schooled),
                                       whoseFigure(m_asked)});
        setTime(step, leg);
        if (resident && !m_schooled)
            step.opensOn = residencyDay;
        if (leg.door && doorOf(leg).key == "student-teaching" && !m_schooled)
            step.notes.push_back(tr("If your degree held no such program, one for the license comes first, of one year or two, which is a guess: "
                                    "ask your state which it accepts.")
                                     .toStdString());
        isPractice(m_asked, leg) ? addPractice(std::move(step)) : add(std::move(step));
    }

    /// With the license that the records hold for this time itself.
    void addPractice(db::PlanStep step) {
        for (const QString& note : practiceLicenceNotes(m_asked.ways, m_practiceSaid ? app::Licensing() : m_asked.licensing))
            step.notes.push_back(note.toStdString());
        m_practiceSaid = true;
        add(std::move(step));
    }

    void addExperience(const app::RouteLeg& leg) {
        const QStringList notes = leg.months || leg.ofWiderGroup || leg.byPage ? workNotes(m_asked, leg) : QStringList();
        if (leg.door) {
            if (auto job = seaJobStep(m_asked, leg))
                add(*std::move(job));
            auto step = doorWorkStep(m_asked, leg, notes);
            return isBesideStudies(m_asked, leg) ? addBeside(std::move(step)) : add(std::move(step));
        }
        const bool related = leg.months || leg.ofWiderGroup || leg.byPage; // else for the license
        auto apply = stepOf(Kind::Apply, "way-first-apply", tr("Find a job that leads here"),
                            {related ? workNamedNote(m_asked) : QString(),
                             tr("Look at Related careers on the career’s page. How long it takes to be hired is not stated.")},
                            {tr("résumé"), tr("identity card")});
        apply.openEnded = true;
        tellConditions(apply);
        add(std::move(apply));
        if (const QString too = m_apprenticeshipSaid || m_apprenticed ? QString() : apprenticeshipToo(m_asked); !too.isEmpty()) {
            m_steps.back().notes.push_back(too.toStdString());
            m_apprenticeshipSaid = true;
        }
        auto& after = m_steps.back().after;
        const bool ofField = std::any_of(m_route.legs.begin(), m_route.legs.end(), [](const auto& each) { return each.mayCount; });
        const bool degreeLater = related && (m_asked.page.degreeLater || ofField) && after.front().front() == m_schoolBefore && m_schoolBefore != tryId;
        if (degreeLater)
            m_steps.back().notes.push_back(degreeLaterNote(m_asked).toStdString());
        if (degreeLater || (related && after.front().front() != m_schoolBefore && isLearning(after.front().front())))
            m_besideWork = std::exchange(after, {{degreeLater ? std::string(tryId) : m_schoolBefore}}).front().front(); // waits for no diploma, nor for a training
        auto step = related ? stepOf(Kind::Experience, "way-experience", tr("Work in a related occupation"), notes)
                            : stepOf(Kind::Experience, "way-practice", tr("Work that counts for the license"),
                                     {tr("The record of the license asks for work done first. How much, and under whom, "
                                         "it does not say: ask the agency before you take the job.")});
        setTime(step, leg);
        related ? add(std::move(step)) : addPractice(std::move(step));
    }

    /// Behind the first job; which grade a beginner needs is asked all the same.
    void putLicenceLater(const app::RouteLeg& leg) {
        m_licensedLater = true;
        if (leg.door && doorOf(leg).key != "state-license-ask")
            addBeside(doorStep(m_asked, leg));
    }

    void addLicence(std::size_t i) {
        const auto& leg = m_route.legs[i];
        m_licensed = true;
        if (!leg.door) {
            for (auto& step : licenceSteps(m_asked.ways, m_asked.licensing)) {
                tellConditions(step);
                isAskedOnly(m_asked) ? addBeside(std::move(step)) : add(std::move(step));
            }
            return;
        }
        auto step = doorStep(m_asked, leg, {tr("identity card")});
        step.openEnded = true;
        if (doorOf(leg).key == "medical-license")
            step.notes.push_back(tr("Most take it during the residency, and fellowships want it: ask the board after how many years.").toStdString());
        if (isOwnLicence(m_asked, i)) {
            const auto licensing = recordsOf(m_asked, doorOf(leg));
            auto recorded = licenceSteps(m_asked.ways, licensing);
            if (licensing.exact && !isExamined(m_asked, i) && recorded.size() > 1)
                add(std::move(recorded.front()));
            if (app::licenceNeedOf(m_asked.ways) == app::LicenceNeed::MostStates && doorOf(leg).key == "state-license-ask")
                std::erase(step.notes, doorOf(leg).note); // "not every state" beside "nearly everywhere"
            addRecord(m_asked, recorded.back(), licensing, isPaperByName(doorOf(leg)), step);
        }
        tellConditions(step);
        if (!leg.afterHiring && app::isAskedForWithHiring(doorOf(leg)))
            return addBeside(std::move(step));
        add(std::move(step));
    }

    /// Whom an age, a record or a missing card keeps out should know it before the first step that costs years.
    void tellConditions(db::PlanStep& step) {
        if (m_placed || m_apprenticed || m_applied || std::exchange(m_conditionsTold, true))
            return;
        for (const QString& note : doorNotes(m_asked.ways, m_route.conditions))
            step.notes.push_back(note.toStdString());
    }

    void addEntry(const app::RouteLeg& leg) {
        auto step = doorStep(m_asked, leg, {tr("identity card"), tr("school records")});
        if (!m_applied && !m_conditionsTold)
            for (const QString& note : doorNotes(m_asked.ways, m_route.conditions))
                step.notes.push_back(note.toStdString());
        step.openEnded = m_applied = m_entered = true;
        add(std::move(step));
    }

    void addApplying() {
        m_applied = true;
        addFirstExam();
        if (sellsOwnWork(m_asked)) {
            for (auto& step : ownWorkSteps(m_asked))
                add(std::move(step));
            return;
        }
        for (auto& step : stepsToShow(m_asked, m_schooled || m_apprenticed))
            add(std::move(step));
        for (auto& paper : papersBeside(m_asked)) {
            paper.after = {{m_before}};
            m_steps.push_back(std::move(paper));
        }
        add(applyingStep(m_asked, {m_schooled, m_apprenticed, m_licensed, m_placed, m_inPractice, m_conditionsTold, m_apprenticeshipSaid}));
    }

    void addJob() {
        if (sellsOwnWork(m_asked))
            return add(firstSalesStep(m_asked));
        auto step = stepOf(Kind::FirstJob, "way-job", jobTitle(m_asked, m_entered),
                           QStringList{m_asked.page.listens ? QString() : trainingNote(m_route)} + doorNotes(m_asked.ways, m_route.later) + QStringList{laterRecordNote(m_asked)});
        step.openEnded = !m_route.known;
        if (m_licensedLater)
            for (const QString& note : laterLicenceNotes(m_asked))
                step.notes.push_back(note.toStdString());
        add(std::move(step));
    }

    const RouteAsked& m_asked;
    const app::Route& m_route;
    bool m_practised; ///< work stands among the steps
    std::vector<db::PlanStep> m_steps;
    std::string m_before = tryId, m_schoolBefore = tryId; ///< the last step, and the last school after high school
    std::string m_besideWork;                              ///< what runs beside the work that leads here, and is waited for behind it
    std::vector<std::string> m_asksSaid; ///< by what is to be asked first; said once
    bool m_placed = false, m_applied = false, m_entered = false;
    bool m_inClass = false;   ///< a class for the license does
    bool m_practiceSaid = false;  ///< the license for the time of practice
    bool m_licensedLater = false; ///< told at the first job
    bool m_conditionsTold = false; ///< before one applies
    bool m_schooled = false, m_apprenticed = false, m_licensed = false, m_apprenticeshipSaid = false;
    bool m_inPractice = false, m_firstExamSaid = false; ///< a job under somebody licensed; the exam at the end of the degree
};

} // namespace

std::vector<db::PlanStep> routeSteps(const RouteAsked& asked) {
    return Walking(asked).run();
}

} // namespace waymark::ui
