// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/supply.h"

#include "app/path/same_title.h"
#include "app/path/suitability.h"
#include "app/plan/above_school.h"
#include "app/plan/course_kind.h"
#include "app/plan/misfit.h"
#include "app/plan/title_fit.h"
#include "db/text/one_of.h"
#include "db/text/pieces.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace waymark::app {

namespace {

constexpr double leastOfMinorNeed = 0.7;
constexpr int minorNeed = 2;
constexpr int littlePreparation = 1; // job zone
constexpr int matters = 4;
constexpr double asSurely = 0.9; // as a title that names it

/// Behind a first course that it does not name. In algebra it is what a college begins with.
bool isIntermediate(const std::string& title) {
    const auto lowered = db::lowered(title);
    return lowered.starts_with("intermediate ") && lowered.find("algebra") == std::string::npos;
}

/// "Biotechnology II": the part before it would have to come first, and is another item. A number alone ("Bootstrap 3")
/// is a version, unless something is called the first of that series.
class LaterParts {
public:
    explicit LaterParts(const db::LearningSupply& supply) {
        for (const auto& item : supply.items)
            if (auto part = titlePart(item.title); part.part == 1)
                m_begun.insert(std::move(part.series));
    }

    bool has(const std::string& title) const {
        const auto part = titlePart(title);
        return isIntermediate(title) || (part.part > 1 && (!part.bareNumber || m_begun.contains(part.series)));
    }

private:
    std::set<std::string> m_begun;
};

bool isCalledAdvanced(const std::string& title) {
    const auto words = db::search_parts::Words(title).list();
    return std::any_of(words.begin(), words.end(), [](const auto& word) { return word == "advanced" || word == "graduate"; });
}

/// Where no degree opens the career a set of several courses is no beginning.
bool isBelowDegree(const PlanLearner& learner) {
    return learner.level && *learner.level < db::EntryEducation::Associate;
}

/// "Pharmacy Technician Fundamentals (Specialization)" for these technicians: the very course of the work.
bool isOfCareer(const std::string& title, const PlanLearner& learner) {
    if (learner.titles.empty())
        return false;
    auto career = db::lowered(learner.titles.front());
    if (career.ends_with('s'))
        career.pop_back();
    return db::lowered(title).find(career) != std::string::npos;
}

/// The title holds all that the need is called: "Musculoskeletal Pathophysiology" is not nothing of pathophysiology.
bool speaksOf(const std::string& title, const std::string& need) {
    const std::string english = "english "; // "Grammar and Punctuation" is in the language of the plan
    auto name = db::lowered(need);
    if (name.starts_with(english))
        name.erase(0, english.size());
    return db::lowered(title).find(name) != std::string::npos;
}

/// "Spatial Thinking in Planning: An Introduction to GIS": its subject is what it introduces to, where that is a need of its own.
bool isIntroductionToAnother(const std::string& title, const db::LearningNeed& need, const db::LearningSupply& supply) {
    const auto lowered = db::lowered(title);
    const std::string introduction = ": an introduction to ";
    const auto at = lowered.rfind(introduction);
    if (at == std::string::npos)
        return false;
    const auto subject = lowered.substr(at + introduction.size());
    return std::any_of(supply.needs.begin(), supply.needs.end(), [&](const auto& other) {
        std::string initials;
        for (const auto& word : db::search_parts::Words(other.name).list())
            initials += word.front();
        return other.topic != need.topic && (subject == db::lowered(other.name) || (initials.size() > 2 && subject == initials));
    });
}

/// A course of the whole office teaches the beginning of each of its programs, where one of them matters no more than others.
bool isPartOfOffice(const std::string& title, const db::LearningNeed& need) {
    constexpr std::array<std::string_view, 4> suites{"workplace software", "microsoft office", "office applications", "google workspace"};
    constexpr std::array<std::string_view, 3> parts{"learning:spreadsheets-and-excel", "learning:word-processing", "learning:microsoft-office"};
    const auto lowered = db::lowered(title);
    return need.weight < matters && db::isOneOf(parts, need.topic) && db::holdsAny(lowered, suites);
}

/// How a firm of one's own is run is learnt when one has one, unless the work begins with it: no contractor's law for who tapes drywall.
bool isOfOwnFirm(const db::LearningNeed& need) {
    return need.weight <= minorNeed && (need.topic == "learning:contractor-business-and-licensing" || need.topic == "learning:small-business-management");
}

/// Work that needs little preparation, or is taught within a month, is begun, not studied for: only what matters most is planned.
bool isPlanned(const db::LearningNeed& need, std::optional<int> jobZone, bool taughtSoon) {
    if (isOfOwnFirm(need))
        return false;
    const bool begun = jobZone.value_or(littlePreparation + 1) <= littlePreparation;
    return need.weight >= matters || (!begun && (!taughtSoon || need.kind == db::NeedKind::Credential));
}

} // namespace

std::vector<PlanNeedAsked> planNeeds(const db::LearningSupply& supply, bool taughtSoon) {
    auto ordered = supply.needs;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& one, const auto& other) { return one.kind < other.kind; });
    std::vector<PlanNeedAsked> needs;
    for (const auto& need : ordered)
        if (isPlanned(need, supply.jobZone, taughtSoon))
            needs.push_back({need.topic, need.name, static_cast<double>(need.weight), need.kind == db::NeedKind::Credential});
    return needs;
}

PlanOffer planOffer(const db::LearningItem& item) {
    PlanOffer offer;
    offer.key = item.key.text();
    offer.title = item.title;
    offer.url = item.url;
    offer.by = item.detail;
    offer.hours = item.hours;
    offer.price = item.price;
    offer.free = item.free;
    offer.isBook = item.key.kind() == db::ItemKind::Book;
    offer.advanced = item.level == "advanced";
    return offer;
}

std::vector<PlanOffer> planOffers(const db::LearningSupply& supply, const PlanLearner& learner) {
    std::vector<PlanOffer> offers;
    for (const auto& item : supply.items) {
        PlanOffer offer = planOffer(item);
        offer.advanced = offer.advanced || isCalledAdvanced(item.title) || (isBelowDegree(learner) && isSeveralCourses(item.title) && !isOfCareer(item.title, learner));
        offers.push_back(std::move(offer));
    }
    const TitleFit fit(supply);
    const LaterParts later(supply);
    for (const auto& teaching : supply.teachings) {
        const auto& item = supply.items[teaching.item];
        const auto& need = supply.needs[teaching.need];
        if ((!teaching.background && teaching.strength >= leastForPlan) || speaksOf(item.title, need.name))
            offers[teaching.item].touches.insert(need.topic);
        const double strength = teaching.strength * suitability(item, need, teaching.strength, supply.jobZone) *
                                fit.of(teaching);
        if (teaching.background || later.has(item.title) || isIntroductionToAnother(item.title, need, supply) || isMisfit(item, supply, learner) || isMisfit(item, need, learner) || isAboveSchool(item.title, learner) ||
            strength < (need.weight <= minorNeed ? leastOfMinorNeed : leastForPlan))
            continue;
        double& known = offers[teaching.item].teaches[need.topic];
        known = std::max(known, strength * fit.wholeness(teaching));
    }
    for (auto& offer : offers)
        for (const auto& need : supply.needs)
            if (!offer.teaches.empty()) {
                if (isPartOfOffice(offer.title, need))
                    offer.teaches.emplace(need.topic, asSurely);
                if (speaksOf(offer.title, need.name))
                    offer.touches.insert(need.topic);
            }
    return offers;
}

bool worksInOffice(std::string_view code) {
    constexpr std::array<std::string_view, 4> families{"11-", "13-", "41-", "43-"};
    return std::any_of(families.begin(), families.end(), [&](auto family) { return code.starts_with(family); });
}

void putLeadingLast(std::vector<PlanOffer>& offers) {
    constexpr std::array<std::string_view, 5> leading{"learning:human-resource-management", "learning:leadership", "learning:management-principles",
                                                      "learning:team-leadership-and-supervision", "learning:training-and-development"};
    for (auto& offer : offers)
        if (!offer.teaches.empty() && std::all_of(offer.teaches.begin(), offer.teaches.end(), [&](const auto& taught) {
                return db::isOneOf(leading, taught.first);
            }))
            offer.advanced = true;
}

} // namespace waymark::app
