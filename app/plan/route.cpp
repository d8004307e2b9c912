// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/route.h"

#include "app/career/licence_need.h"
#include "app/plan/class_legs.h"
#include "app/plan/own_schooling.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace waymark::app {

namespace {

using db::EntryEducation;
using db::EntryExperience;
using db::EntryTraining;
using db::PlanStepKind;

bool isTaughtOnTheJob(EntryTraining training) {
    return training == EntryTraining::Short || training == EntryTraining::Moderate || training == EntryTraining::Long;
}

/// Lays the class of the Bureau and the career's own doors together.
class Building {
public:
    Building(const WaysIn& ways, const OwnSchooling& schooling, const Licensing& licensing, const PageWords& page)
        : m_ways(ways)
        , m_page(page)
        , m_schooling(schooling.level)
        , m_fits(schooling.ofThisWork)
        , m_licensing(licensing)
        , m_useClass(ways.entry && !holds(db::DoorKind::Unknown))
        , m_asked(m_useClass ? ways.level().value_or(EntryEducation::None) : EntryEducation::None)
        , m_training(m_useClass ? ways.entry->training.value_or(EntryTraining::None) : EntryTraining::None)
        , m_experience(m_useClass ? experienceLeg(ways.entry->experience.value_or(EntryExperience::None)) : std::nullopt) {
        takeNoYearsOfOthers();
        takeNoWishForAGate();
        takeJobOfPage();
    }

    Route run() {
        if (holds(db::DoorKind::School))
            beforeSchoolDoors();
        else
            addClassSchooling();
        addApprenticeship();
        addDoors();
        addInternship();
        if (!holdsOwnLicence())
            addLicence();
        addExperience();
        m_route.known = (m_useClass && m_ways.level()) || (!m_route.legs.empty() && !holds(db::DoorKind::Unknown));
        if (isTaughtOnTheJob(m_training))
            m_route.training = m_training;
        if (m_fits)
            m_route.checkField.reset();
        if (m_schooling == EntryEducation::Doctorate || leadsToDoctorate()) // "later mostly a doctorate": it is had by then
            std::erase_if(m_route.later, [&](std::size_t door) { return m_ways.doors[door].key == "doctorate-later"; });
        m_route.diplomaBeside = waitsForNoDiploma();
        m_route.enoughForSome = m_fits && m_schooling >= EntryEducation::Master && !m_route.legs.empty() &&
                                anyDoor([](const auto& door) { return door.key == "cond-community-college"; });
        const bool nothingBefore = std::all_of(m_route.legs.begin(), m_route.legs.end(), [this](const auto& leg) {
            return leg.afterHiring || (m_route.diplomaBeside && leg.award == EntryEducation::HighSchool);
        });
        m_route.doorOpen = m_route.known && nothingBefore && m_asked <= EntryEducation::HighSchool;
        return std::move(m_route);
    }

private:
    /// Years of work that are stated of a wider group only: a step without a time where the page speaks of such work.
    void takeNoYearsOfOthers() {
        if (!m_experience || m_ways.entry->measuredFor.empty() || m_page.groupsYears)
            return;
        m_experience = m_page.workFirst ? std::optional(legOf(PlanStepKind::Experience, std::nullopt, std::nullopt)) : std::nullopt;
        if (m_experience)
            m_experience->ofWiderGroup = true;
        else
            m_route.yearsMayBeAsked = true;
    }

    /// Less than five years, which the page calls liked: who waits for them loses a year. It is told, and one applies at once.
    void takeNoWishForAGate() {
        if (!m_page.workLiked || !m_experience || !m_experience->guessed)
            return;
        m_experience.reset();
        m_route.yearsLiked = true;
    }

    /// A job that the page puts first, where the statistics know of none and neither a school nor a master leads there; what
    /// most were first comes behind a degree, too.
    void takeJobOfPage() {
        const bool led = m_ways.isMilitary() || m_training == EntryTraining::Apprenticeship || holds(db::DoorKind::Experience) ||
                         holds(db::DoorKind::Apprenticeship) || holds(db::DoorKind::Entry) || holds(db::DoorKind::PaidTraining);
        const bool isFirst = m_page.mostFirst || (m_page.jobFirst && m_asked <= EntryEducation::HighSchool);
        if (!isFirst || m_experience || led)
            return;
        m_experience = legOf(PlanStepKind::Experience, std::nullopt, std::nullopt);
        m_experience->byPage = true;
        m_route.yearsMayBeAsked = false;
    }

    /// Work that is taught within a month, that of the hands within a year, where neither a school nor a paper of its own
    /// comes before.
    bool waitsForNoDiploma() const {
        constexpr std::array<std::string_view, 8> byHand{"35-", "37-", "39-", "45-", "47-", "49-", "51-", "53-"};
        const bool soon = m_training == EntryTraining::Short ||
                          (m_training == EntryTraining::Moderate &&
                           std::any_of(byHand.begin(), byHand.end(), [this](auto family) { return m_ways.code.starts_with(family); }));
        return soon && m_asked == EntryEducation::HighSchool && !m_ways.isMilitary() &&
               std::all_of(m_route.legs.begin(), m_route.legs.end(), [](const auto& leg) { return leg.afterHiring || leg.award == EntryEducation::HighSchool; });
    }

    /// One of the work that comes before is none of this career.
    bool holdsOwnLicence() const {
        return anyDoor([this](const auto& door) { return door.kind == db::DoorKind::Licence && !isOfWorkBefore(m_ways, door); });
    }

    template <class Is>
    bool anyDoor(Is&& is) const {
        return std::any_of(m_ways.doors.begin(), m_ways.doors.end(), is);
    }

    bool holds(db::DoorKind kind) const {
        return anyDoor([kind](const auto& door) { return door.kind == kind; });
    }

    /// Years of work among the doors come between a bachelor's degree and one beyond it: a principal has taught before.
    void keepForAfterWork() {
        if (!holds(db::DoorKind::Experience))
            return;
        auto& legs = m_route.legs;
        const auto beyond = std::find_if(legs.begin(), legs.end(), [](const auto& leg) { return leg.award > EntryEducation::Bachelor; });
        m_afterWork.assign(beyond, legs.end());
        legs.erase(beyond, legs.end());
    }

    void addClassSchooling() {
        if (m_ways.isMilitary() || anyDoor([&](const auto& door) { return isTheCertificate(m_ways, door); })) {
            m_route.checkDiploma = !m_schooling;
            addDiploma(m_route, m_schooling.value_or(EntryEducation::HighSchool));
            return;
        }
        if (takesBelow()) {
            m_route.enoughBelow = m_schooling;
            return;
        }
        const bool own = !m_fits && isOwnSchooling(m_ways, m_licensing);
        addSchooling(m_route, m_ways, own ? askedBeside(m_ways, m_licensing, m_asked, m_schooling) : m_asked, m_schooling, own, m_page);
        if (mayCount() && !m_route.legs.empty())
            shortenByOwn(m_route.legs.back());
        const bool mixed = isOfMixedGroup(m_ways) && !m_ways.answeredLevel;
        for (auto& leg : m_route.legs) {
            if (leg.award == EntryEducation::HighSchool)
                continue;
            leg.unlessFinished = m_schooling && *m_schooling >= *leg.award;
            if (mixed && !leg.byPage && *leg.award < EntryEducation::Bachelor) {
                leg.ofMixedGroup = leg.openEnded = true;
                leg.guessed = false;
                leg.months.reset();
                leg.monthsMost.reset();
            }
        }
        keepForAfterWork();
    }

    /// Schooling of this very field below the usual level.
    bool mayCount() const {
        return m_fits && m_schooling >= EntryEducation::Certificate && m_schooling < m_asked && m_asked <= EntryEducation::Bachelor;
    }

    bool takesBelow() const {
        const auto lower = lowerLevelTaken(m_ways);
        return mayCount() && lower && m_schooling >= lower;
    }

    /// A year for a certificate, the two of an associate's degree are counted already; it may be none.
    void shortenByOwn(RouteLeg& leg) const {
        constexpr int year = 12;
        leg.mayCount = leg.guessed = true;
        if (leg.months && m_schooling == EntryEducation::Certificate)
            leg.months = std::max(year, *leg.months - year);
    }

    /// What is learnt inside the program that the learner has finished.
    bool isInside(const db::CareerDoor& door) const {
        return m_fits && door.key == "fieldwork" && m_schooling >= m_asked;
    }

    bool leadsToDoctorate() const {
        return std::any_of(m_route.legs.begin(), m_route.legs.end(), [](const auto& leg) { return leg.award == EntryEducation::Doctorate; });
    }

    /// What is said to come after the first job is not asked for before it.
    bool isLicensedLater() const {
        return licenceNeedOf(m_ways) == LicenceNeed::Later || anyDoor([](const auto& door) {
            return door.kind == db::DoorKind::Later && door.note.find("licens") != std::string::npos;
        });
    }

    /// A diploma, and a bachelor's degree where the first school is one after it.
    void beforeSchoolDoors() {
        const auto have = m_schooling.value_or(EntryEducation::HighSchool);
        m_route.checkDiploma = !m_schooling;
        addDiploma(m_route, have);
        const auto first = std::find_if(m_ways.doors.begin(), m_ways.doors.end(),
                                        [](const auto& door) { return door.kind == db::DoorKind::School; });
        if (first->award.value_or(EntryEducation::None) > EntryEducation::Bachelor && have < EntryEducation::Bachelor)
            m_route.legs.push_back(bachelorLeg(have));
        else if (!m_fits && have < EntryEducation::Doctorate && first->key.starts_with("phd"))
            m_route.checkField = EntryEducation::Bachelor; // a doctorate in physics follows a degree close to physics
    }

    void addApprenticeship() {
        if (m_training == EntryTraining::Apprenticeship && !holds(db::DoorKind::Apprenticeship))
            m_route.legs.push_back(legOf(PlanStepKind::Apprenticeship, 36, 60));
        m_route.apprenticeshipToo = m_training != EntryTraining::Apprenticeship &&
                                    !holds(db::DoorKind::Apprenticeship) && !m_ways.routes.empty();
    }

    /// Of the class: behind the last school, unless its own words say that it is inside.
    void addInternship() {
        if (m_training != EntryTraining::Internship || holds(db::DoorKind::Training) || anyDoor([](const auto& door) {
                return door.kind == db::DoorKind::School && door.note.find("internship") != std::string::npos;
            }))
            return;
        auto& legs = m_route.legs;
        const auto school = std::find_if(legs.rbegin(), legs.rend(), [](const auto& leg) { return leg.kind == PlanStepKind::School; });
        legs.insert(school.base(), legOf(PlanStepKind::Internship, std::nullopt, std::nullopt));
    }

    void addDoors() {
        const auto have = m_schooling.value_or(EntryEducation::HighSchool);
        std::optional<RouteLeg> completed; // before the next school
        for (std::size_t i = 0; i < m_ways.doors.size(); ++i) {
            const auto& door = m_ways.doors[i];
            if (isToAsk(door))
                m_route.asks.push_back(i);
            if (door.kind == db::DoorKind::Condition)
                m_route.conditions.push_back(i);
            if (door.kind == db::DoorKind::Later)
                m_route.later.push_back(i);
            const auto kind = stepKindOf(door.kind);
            if (!kind || isInside(door))
                continue;
            if (door.key == "student-teaching" && !m_fits && have >= EntryEducation::Bachelor) {
                m_route.legs.push_back(licenceProgramLeg());
                m_route.checkField.reset(); // a degree of any field leads to it
            }
            if (door.kind == db::DoorKind::School && examTakesOwn(i)) {
                completed = completing(i);
                continue;
            }
            if (door.kind == db::DoorKind::School && completed)
                m_route.legs.push_back(*std::exchange(completed, std::nullopt));
            const bool levelHad = door.kind == db::DoorKind::School && have >= door.award.value_or(EntryEducation::None);
            if (levelHad && (m_fits || !isOwnSchooling(m_ways, door))) {
                if (door.key != "bachelor") // of any field
                    m_route.checkField = door.award;
                continue;
            }
            auto leg = legOf(*kind, door.months, door.monthsMost);
            if (door.kind == db::DoorKind::School)
                leg.award = door.award;
            leg.door = i;
            leg.afterHiring = door.kind == db::DoorKind::PaidTraining || door.key == "controller-test" || isEarnedUnderAHolder(i); // given by who hires
            leg.replacesApplying = door.kind == db::DoorKind::Entry;
            leg.unlessFinished = levelHad;
            if (door.kind == db::DoorKind::School && door.award == EntryEducation::Bachelor && have >= EntryEducation::Associate)
                shortenByCollege(leg);
            m_route.legs.push_back(leg);
            if (leg.kind == PlanStepKind::Experience) {
                std::move(m_afterWork.begin(), m_afterWork.end(), std::back_inserter(m_route.legs));
                m_afterWork.clear();
            }
        }
    }

    /// A license that every state asks of oneself or of the one for whom one works, and the exam for it: one begins under a holder.
    bool isEarnedUnderAHolder(std::size_t door) const {
        const auto& doors = m_ways.doors;
        const auto isShared = [&](std::size_t i) { return i < doors.size() && doors[i].kind == db::DoorKind::Licence && doors[i].everywhere; };
        return isShared(door) || (doors[door].kind == db::DoorKind::Exam && isShared(door + 1));
    }

    /// The learner's degree of this field is below that of the school at `door`, the exam behind it takes it all the
    /// same, and another school comes after: a nurse's associate's degree on the way to graduate school.
    bool examTakesOwn(std::size_t door) const {
        if (!m_fits || !m_schooling || !(m_schooling < m_ways.doors[door].award))
            return false;
        bool takes = false;
        for (std::size_t i = door + 1; i < m_ways.doors.size(); ++i) {
            if (m_ways.doors[i].kind == db::DoorKind::School)
                return takes;
            takes = takes || (m_ways.doors[i].kind == db::DoorKind::Exam && m_ways.doors[i].award && *m_ways.doors[i].award <= *m_schooling);
        }
        return false;
    }

    /// What is missing for that degree, beside the work: one year or two, which is a guess.
    RouteLeg completing(std::size_t door) const {
        auto leg = schoolLeg(*m_ways.doors[door].award, 12, 24);
        leg.door = door;
        leg.guessed = leg.completes = true;
        return leg;
    }

    /// Behind what is learnt first, or behind an academy after hiring, which leads to it. Who asks for work done, asks for it;
    /// what asks for a present job comes behind hiring, too.
    void addLicence() {
        if ((m_licensing.demand != LicenceDemand::Asked && m_licensing.demand != LicenceDemand::SomeStates) || isLicensedLater() ||
            (m_licensing.demand == LicenceDemand::SomeStates && !m_licensing.exact && holds(db::DoorKind::Ask))) // whether one is needed is asked first, and once
            return;
        const auto trained = std::find_if(m_route.legs.rbegin(), m_route.legs.rend(), [](const auto& leg) { return leg.afterHiring; });
        const bool academy = trained != m_route.legs.rend(), atWork = m_licensing.atWork;
        std::vector<RouteLeg> legs;
        if (m_licensing.practice && !atWork && !m_experience && !hasPractice() && !isTaughtWithPatients())
            legs.push_back(legOf(PlanStepKind::Experience, std::nullopt, std::nullopt));
        legs.push_back(legOf(PlanStepKind::Licence, std::nullopt, std::nullopt));
        legs.back().afterHiring = academy || atWork;
        m_route.legs.insert(academy ? trained.base() : atWork ? m_route.legs.end() : beforeHiring(), legs.begin(), legs.end());
    }

    /// The last years of work among the doors are those that the class speaks of; without such a door they come last,
    /// and before a licence that asks for work done.
    void addExperience() {
        if (!m_experience)
            return;
        for (auto leg = m_route.legs.rbegin(); leg != m_route.legs.rend(); ++leg)
            if (leg->kind == PlanStepKind::Experience) {
                if (leg->door && !leg->months) {
                    leg->months = m_experience->months;
                    leg->monthsMost = m_experience->monthsMost;
                    leg->openEnded = m_experience->openEnded;
                    leg->guessed = m_experience->guessed;
                    leg->ofWiderGroup = m_experience->ofWiderGroup;
                }
                return;
            }
        auto place = beforeHiring();
        const bool ownLicence = holdsOwnLicence();
        if (ownLicence ? isLicensedAfterWork() : m_licensing.practice || !m_licensing.exact) // a mine foreman's is earned by work
            place = std::find_if(m_route.legs.begin(), place, [=](const auto& leg) {
                return leg.kind == PlanStepKind::Licence || (ownLicence && leg.kind == PlanStepKind::Exam);
            });
        m_route.legs.insert(place, *m_experience);
    }

    /// A licence of this work, which years of another work lead to; a permit to begin at all (food, gambling) is none.
    bool isLicensedAfterWork() const {
        return !holds(db::DoorKind::School) && !holds(db::DoorKind::Entry) && anyDoor([](const auto& door) {
            const std::string_view key = door.key;
            return door.kind == db::DoorKind::Licence && (key.ends_with("-license") || key.ends_with("-license-ask"));
        });
    }

    /// A program for work with patients holds the practice that the record asks for: nobody takes another job before it.
    bool isTaughtWithPatients() const {
        const bool clinical = m_ways.code.starts_with("29-") || m_ways.code.starts_with("31-");
        return clinical && m_asked >= EntryEducation::Certificate;
    }

    bool hasPractice() const {
        return std::any_of(m_route.legs.begin(), m_route.legs.end(), [](const auto& leg) {
            return leg.kind == PlanStepKind::Apprenticeship || leg.kind == PlanStepKind::Internship || leg.kind == PlanStepKind::Experience;
        });
    }

    std::vector<RouteLeg>::iterator beforeHiring() {
        return std::find_if(m_route.legs.begin(), m_route.legs.end(), [](const auto& leg) { return leg.afterHiring || leg.replacesApplying; });
    }

    const WaysIn& m_ways;
    const PageWords& m_page;
    const std::optional<EntryEducation>& m_schooling;
    bool m_fits; ///< what the learner has is the schooling that is asked for
    const Licensing& m_licensing;
    bool m_useClass; ///< what the statistics say is of this career or of one like it
    EntryEducation m_asked;
    EntryTraining m_training;
    std::optional<RouteLeg> m_experience;
    std::vector<RouteLeg> m_afterWork; ///< degrees for which years of work among the doors are waited
    Route m_route;
};

} // namespace

Route routeFrom(const WaysIn& ways, const OwnSchooling& schooling, const Licensing& licensing, const PageWords& page) {
    return Building(ways, schooling, licensing, page).run();
}

} // namespace waymark::app
