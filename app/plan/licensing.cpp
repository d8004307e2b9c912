// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/licensing.h"

#include "app/career/licence_fit.h"
#include "app/career/licence_need.h"
#include "app/career/licence_titles.h"
#include "app/plan/licence_telling.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace waymark::app {

namespace {

constexpr std::size_t mostStates = 25;
constexpr std::size_t manyStates = 10;

bool isFederal(const db::Licence& licence) {
    return licence.state.text() == "country:US";
}

bool asksPractice(const db::Licence& licence) {
    return licence.experience == db::LicencePractice::Yes || licence.experience == db::LicencePractice::Employed;
}

/// "Plumber (Apprentice, Journeyman, Master)", filed as a first stage.
bool namesAllGrades(const std::string& title) {
    constexpr std::array<std::string_view, 3> grades{"apprentice", "journeyman", "master"};
    const auto words = db::search_parts::Words(title).list();
    return std::all_of(grades.begin(), grades.end(),
                       [&](auto grade) { return std::find(words.begin(), words.end(), grade) != words.end(); });
}

/// Years of work under a first licence lead to the second one: a principal's, behind a teacher's.
bool leadsToSecond(const WaysIn& ways) {
    const auto is = [](db::DoorKind kind) { return [kind](const auto& door) { return door.kind == kind; }; };
    const auto& doors = ways.doors;
    const auto work = std::find_if(std::find_if(doors.begin(), doors.end(), is(db::DoorKind::Licence)), doors.end(), is(db::DoorKind::Experience));
    return std::any_of(work, doors.end(), is(db::DoorKind::Licence));
}

/// Supervised work after the degree is among the doors, for which states have licenses of their own.
bool isSupervised(const WaysIn& ways) {
    return std::any_of(ways.doors.begin(), ways.doors.end(), [](const auto& door) { return door.key == "supervised"; });
}

/// "Baccalaureate Social Worker", where a master's degree is the door.
bool isOfLowerDegree(const std::string& title, const WaysIn& ways) {
    const bool graduate = std::any_of(ways.doors.begin(), ways.doors.end(), [](const auto& door) {
        return door.kind == db::DoorKind::School && door.award >= db::EntryEducation::Master;
    });
    const auto words = db::search_parts::Words(title).list();
    return graduate && std::any_of(words.begin(), words.end(), [](const auto& word) {
               return word == "baccalaureate" || word == "bachelor" || word == "bachelors";
           });
}

/// Filed as a business, but with an exam: nobody examines a shop.
bool isForPeople(const db::Licence& licence, bool second) {
    return licensesPeople(licence) || (second && licence.kind == db::LicenceKind::Secondary) || namesAllGrades(licence.title) ||
           (licence.kind == db::LicenceKind::Business && licence.exam && *licence.exam != db::LicenceExam::No);
}

/// Where the agent's license is called broker's, the one above it says so.
bool isOfLeadingBroker(const std::string& title) {
    const auto words = db::search_parts::Words(title).list();
    return std::any_of(words.begin(), words.end(), [](const auto& word) { return word == "managing" || word == "principal" || word == "supervising" || word == "designated"; });
}

/// Only where others are left.
template <class IsOut>
void leaveOut(std::vector<std::size_t>& records, IsOut&& isOut) {
    if (!std::all_of(records.begin(), records.end(), isOut))
        std::erase_if(records, isOut);
}

} // namespace

bool isBelow(const db::Licence& one, const db::Licence& other) {
    const auto asked = [](const db::Licence& licence) {
        return std::tuple(asksPractice(licence), licenceGradeOf(licence.title), licence.education == db::LicenceSchooling::Degree);
    };
    return asked(one) < asked(other);
}

bool followsAfter(const db::Licence& licence, const db::Licence& first) {
    const auto low = licenceTradeOf(comparableLicence(first.title)), high = licenceTradeOf(comparableLicence(licence.title));
    return isBelow(first, licence) &&
           (low == high || (licenceGradeOf(first.title) != 0 && std::includes(high.begin(), high.end(), low.begin(), low.end())));
}

bool licensesPeople(const db::Licence& licence) {
    return !licence.kind || *licence.kind == db::LicenceKind::Licence || *licence.kind == db::LicenceKind::Registry;
}

bool namesCareer(const std::string& licence, const std::string& career) {
    db::CareerNames names;
    names.title = career;
    db::Licence record;
    record.title = licence;
    return CareersLicences(names).fitOf(record) == LicenceFit::Named;
}

namespace {

/// Those with a record that may license the career, and with one that names it.
struct NamingStates {
    std::set<std::string> any, named;
};

NamingStates countRecords(const std::vector<db::Licence>& everywhere, const LicenceTelling& telling, bool second, Licensing& licensing) {
    NamingStates states;
    for (const auto& licence : everywhere)
        if (isForPeople(licence, second) && !isFederal(licence)) {
            const auto fit = telling.fitOf(licence);
            if (fit != LicenceFit::OtherTrade)
                states.any.insert(licence.state.text());
            if (fit != LicenceFit::Named)
                continue;
            states.named.insert(licence.state.text());
            licensing.examsStated += licence.exam ? 1U : 0U;
            licensing.examsAsked += licence.exam && *licence.exam != db::LicenceExam::No ? 1U : 0U;
            licensing.schoolingStated += licence.education ? 1U : 0U;
            licensing.degreesAsked += licence.education == db::LicenceSchooling::Degree ? 1U : 0U;
        }
    return states;
}

/// Which of the page's records may be meant, the one with which one begins first.
void sortRecords(const WaysIn& ways, const LicenceTelling& telling, bool second, Licensing& licensing) {
    const bool supervised = isSupervised(ways);
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i < ways.licences.size(); ++i) {
        const auto& licence = ways.licences[i];
        if ((licence.kind == db::LicenceKind::Preliminary || isWhileLearning(licence.title, supervised)) && !namesAllGrades(licence.title) &&
            telling.isOfItsLearners(licence, supervised))
            licensing.whileLearning.push_back(i);
        const auto fit = isForPeople(licence, second) ? telling.fitOf(licence) : LicenceFit::OtherTrade;
        if (fit == LicenceFit::Named || (fit == LicenceFit::Part && telling.holdsTitle(licence)))
            licensing.here.push_back(i);
        else if (fit == LicenceFit::Part)
            parts.push_back(i);
        else if (telling.isOfOtherCareer(licence))
            licensing.ofOthers.push_back(i);
    }
    licensing.exact = !licensing.here.empty();
    if (!licensing.exact)
        licensing.here = parts;
    leaveOut(licensing.here, [&](std::size_t i) { return !telling.isByTitle(ways.licences[i]); });
    if (!licensing.exact)
        leaveOut(licensing.here, [&](std::size_t i) { return !telling.sharesHead(ways.licences[i]); });
    leaveOut(licensing.here, [&](std::size_t i) { return isNarrowedLicence(ways.licences[i].title); });
    leaveOut(licensing.here, [&](std::size_t i) { return speaksOfFirm(ways.licences[i].title); }); // who runs one, not who works in it
    if (std::any_of(ways.doors.begin(), ways.doors.end(), [](const auto& door) { return door.key == "broker-license"; }))
        leaveOut(licensing.here, [&](std::size_t i) { return !isOfLeadingBroker(ways.licences[i].title); });
    leaveOut(licensing.here, [&](std::size_t i) { return isOfLowerDegree(ways.licences[i].title, ways); });
    const auto isLearners = [&](std::size_t i) {
        return std::find(licensing.whileLearning.begin(), licensing.whileLearning.end(), i) != licensing.whileLearning.end();
    };
    leaveOut(licensing.here, isLearners);
    std::erase_if(licensing.whileLearning, [&](std::size_t i) { // none but learners' is on record
        return std::find(licensing.here.begin(), licensing.here.end(), i) != licensing.here.end();
    });
    std::stable_sort(licensing.here.begin(), licensing.here.end(), [&](std::size_t one, std::size_t other) {
        return isBelow(ways.licences[one], ways.licences[other]);
    });
}

} // namespace

Licensing licensingOf(const db::CareerNames& career, const WaysIn& ways, const std::vector<db::Licence>& everywhere,
                      const std::vector<std::string>& others) {
    const bool advancedNurses = std::any_of(ways.doors.begin(), ways.doors.end(), [](const auto& door) { return door.key == "aprn-license"; });
    const LicenceTelling telling(career, others, advancedNurses);
    const bool second = advancedNurses || leadsToSecond(ways);
    Licensing licensing;
    const auto [any, named] = countRecords(everywhere, telling, second, licensing);
    sortRecords(ways, telling, second, licensing);
    const bool federal = std::any_of(licensing.here.begin(), licensing.here.end(),
                                     [&](std::size_t i) { return isFederal(ways.licences[i]); });
    // What few states know, and here by a narrower name, is no gate: trainers of gun dogs have a paper, trainers have none.
    const bool ofPart = licensing.exact && !federal && named.size() < fewStates &&
                        std::none_of(ways.doors.begin(), ways.doors.end(), [](const auto& door) { return door.kind == db::DoorKind::Licence; }) &&
                        std::all_of(licensing.here.begin(), licensing.here.end(), [&](std::size_t i) { return telling.isNarrower(ways.licences[i]); });
    licensing.exact = licensing.exact && !ofPart;
    licensing.practice = licensing.exact && asksPractice(ways.licences[licensing.here.front()]);
    licensing.atWork = licensing.practice && ways.licences[licensing.here.front()].experience == db::LicencePractice::Employed;
    licensing.ofOneCalling = licensing.exact && std::all_of(licensing.here.begin(), licensing.here.end(), [&](std::size_t i) {
        return telling.isOfOneCalling(ways.licences[i]);
    });
    licensing.byJobName = licensing.exact && !federal && std::none_of(licensing.here.begin(), licensing.here.end(), [&](std::size_t i) {
        return telling.isByTitle(ways.licences[i]);
    });
    const bool studied = ways.entry && ways.level().value_or(db::EntryEducation::None) > db::EntryEducation::HighSchool;
    if (ofPart)
        licensing.demand = LicenceDemand::PartsOnly; // NOLINT(bugprone-branch-clone): the same demand for another reason
    else if (licensing.exact || (named.size() >= mostStates && !ways.state))
        licensing.demand = LicenceDemand::Asked;
    else if ((!named.empty() && (named.size() >= fewStates || !licensing.here.empty())) || (studied && (federal || any.size() >= manyStates)))
        licensing.demand = LicenceDemand::SomeStates;
    else if (!any.empty() || !licensing.here.empty())
        licensing.demand = LicenceDemand::PartsOnly;
    return licensing;
}

Licensing boundByPage(Licensing licensing, const WaysIn& ways) {
    const auto need = licenceNeedOf(ways);
    const bool some = need == LicenceNeed::SomeStates || (need != LicenceNeed::Later && ways.namingStates >= fewStates);
    // What is of one of its callings only, in some states, is told and no gate: abstractors' for who examines titles; so is what
    // has a job name where the page knows of a part of the work: laboratory technicians' for a brewery's bench.
    if ((licensing.ofOneCalling && need != LicenceNeed::MostStates) || (licensing.byJobName && need == LicenceNeed::Part)) {
        licensing.exact = licensing.practice = licensing.atWork = licensing.ofOneCalling = false;
        licensing.demand = LicenceDemand::PartsOnly;
    }
    if (!licensing.exact && need != LicenceNeed::MostStates)
        licensing.demand = std::min(licensing.demand, some ? LicenceDemand::SomeStates : LicenceDemand::PartsOnly);
    return licensing;
}

} // namespace waymark::app
