// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/supply.h"

#include "app/path/same_title.h"
#include "app/path/suitability.h"
#include "app/plan/title_fit.h"
#include "db/text/pieces.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace waymark::app {

namespace {

constexpr double least = 0.55;
constexpr double leastOfMinorNeed = 0.7;
constexpr int minorNeed = 2;
constexpr int littlePreparation = 1; // job zone
constexpr int schooled = 3;         // job zone from which on university lectures are of use
constexpr int matters = 4;

/// Lectures held for students of a university, whatever their level says.
bool isUniversityLecture(const std::string& key) {
    constexpr std::array<std::string_view, 2> hosts{"course:nptel.ac.in/", "course:ocw.mit.edu/"};
    return std::any_of(hosts.begin(), hosts.end(), [&](auto host) { return key.starts_with(host); });
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
        return part.part > 1 && (!part.bareNumber || m_begun.contains(part.series));
    }

private:
    std::set<std::string> m_begun;
};

bool holdsAny(const std::string& text, const std::vector<std::string_view>& words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) { return text.find(word) != std::string::npos; });
}

/// Its host is closed: the address leads nowhere.
bool isGone(const db::LearningItem& item) {
    static const std::vector<std::string_view> closed{"lagunita.stanford.edu"};
    return holdsAny(item.url, closed) || holdsAny(item.key.text(), closed);
}

/// What is right in one country is not in another.
bool isOfOtherLaw(const std::string& title, const std::string& need) {
    static const std::vector<std::string_view> countries{"canad", "ontario", "british columbia", " india ", "indian ", "australia", "new zealand",
                                                         "europe", "nigeria", "south africa", "pakistan", "ireland", "u.k.", " uk "};
    static const std::vector<std::string_view> law{"law", "legal", "safety", "regulat", "tax", "code", "standard", "workplace",
                                                   "employ", "accounting", "building", "insurance", "real estate", "human resource",
                                                   "occupational", "welfare", "government", "politic", "justice", "police"};
    static const std::vector<std::string_view> ownRules{"canad", "ontario", "british columbia", " bc ", "australia", "new zealand", "u.k."};
    return (holdsAny(' ' + title + ' ', countries) && (holdsAny(title, law) || holdsAny(need, law))) ||
           (holdsAny(' ' + title + ' ', ownRules) && title.find("edition") == std::string::npos);
}

/// Of a house, a program or a practice that the need does not name: "Food Safety in Schools", "... in Tally", mindfulness.
bool isOfAnotherHouse(const db::LearningItem& item, const std::string& title, const std::string& need) {
    constexpr std::array<std::string_view, 8> houses{"in schools", "for schools",   "child nutrition", "tally",
                                                     "in prisons", "for libraries", "in churches",     "mindful"};
    const auto address = item.key.text() + ' ' + db::lowered(item.url);
    return std::any_of(houses.begin(), houses.end(), [&](auto house) {
        const auto word = house.substr(house.rfind(' ') + 1).substr(0, 5);
        return (title.find(house) != std::string::npos || (house == "tally" && address.find("-tally") != std::string::npos)) &&
               need.find(word) == std::string::npos;
    });
}

/// What ended, what is for another school level or for clinicians, where the need does not say so.
bool isOfAnotherUse(const std::string& title, const std::string& need) {
    struct Use {
        std::string_view title;
        std::vector<std::string_view> needs;
    };
    static const std::vector<Use> uses{{"angularjs", {"angularjs"}},
                                       {"silverlight", {"silverlight"}},
                                       {"foundations of programming", {"architect", "design pattern", ".net"}}, // no beginner's
                                       {"quantum field theory", {"field theory", "particle"}},
                                       {"central bank", {"central bank", "monetary"}},
                                       {"managerial economics", {"econom"}},
                                       {"life coach", {"life coach", "wellness"}},
                                       {"public health ethics", {"public health"}},
                                       {"scada", {"scada", "power system", "grid", "automation"}},
                                       {"plant design", {"plant design", "chemical", "process"}},
                                       {"traffic engineering", {"traffic", "transport"}},
                                       {"environmental toxicology", {"environment"}},
                                       {"astronomy for educators", {"astronom"}},
                                       {"elementary teacher", {"elementary", "primary"}},
                                       {"elementary school", {"elementary", "primary"}},
                                       {"for educators", {"teach", "educat", "instruct", "pedagog"}},
                                       {"ptsd 101", {"ptsd", "trauma"}},
                                       {"structural reliability", {"struct"}}};
    return std::any_of(uses.begin(), uses.end(), [&](const auto& use) {
        return title.find(use.title) != std::string::npos && !holdsAny(need, use.needs);
    });
}

/// Lectures of its department of biotechnology treat living things, whatever they are called: "Thermodynamics".
bool isOfOtherScience(const db::LearningItem& item, const std::string& need) {
    static const std::vector<std::string_view> life{"bio", "gene", "prote", "cell", "plant", "animal", "medic", "physiolog", "life", "immun", "drug", "pharm",
                                                    "neuro", "brain", "environment", "agricult", "forest", "wildlife", "ferment", "tissue", "ecolog"};
    return item.key.text().starts_with("course:nptel.ac.in/102") && !holdsAny(need, life);
}

/// For those who hold a first degree, by the university's own word.
bool isGraduateLecture(const db::LearningItem& item) {
    return item.level == "advanced" && isUniversityLecture(item.key.text());
}

bool isPlanned(const db::LearningItem& item, const db::LearningSupply& supply, const PlanLearner& learner) {
    const bool littleSchooling = supply.jobZone.value_or(schooled) < schooled ||
                                 (learner.level && *learner.level <= db::EntryEducation::Associate);
    const bool undergraduate = learner.level && *learner.level <= db::EntryEducation::Bachelor;
    return !isGone(item) && !(undergraduate && isGraduateLecture(item)) && !(littleSchooling && isUniversityLecture(item.key.text()));
}

bool isFor(const db::LearningItem& item, const db::LearningNeed& need, const PlanLearner& learner) {
    const auto title = db::lowered(item.title);
    const auto name = db::lowered(need.name);
    return !isOfAnotherHouse(item, title, name) && !isOfAnotherUse(title, name) && !isOfOtherScience(item, name) && (learner.abroad || !isOfOtherLaw(title, name));
}

bool isCalledAdvanced(const std::string& title) {
    const auto words = db::search_parts::Words(title).list();
    return std::any_of(words.begin(), words.end(), [](const auto& word) { return word == "advanced" || word == "graduate"; });
}

/// The title holds all that the need is called: "Musculoskeletal Pathophysiology" is not nothing of pathophysiology.
bool speaksOf(const std::string& title, const std::string& need) {
    return db::lowered(title).find(db::lowered(need)) != std::string::npos;
}

/// Work that needs little preparation is begun, not studied for: only what matters most is planned.
bool isPlanned(const db::LearningNeed& need, std::optional<int> jobZone) {
    return jobZone.value_or(littlePreparation + 1) > littlePreparation || need.weight >= matters;
}

} // namespace

std::vector<PlanNeedAsked> planNeeds(const db::LearningSupply& supply) {
    auto ordered = supply.needs;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& one, const auto& other) { return one.kind < other.kind; });
    std::vector<PlanNeedAsked> needs;
    for (const auto& need : ordered)
        if (isPlanned(need, supply.jobZone))
            needs.push_back({need.topic, need.name, static_cast<double>(need.weight), need.kind == db::NeedKind::Credential});
    return needs;
}

std::vector<PlanOffer> planOffers(const db::LearningSupply& supply, const PlanLearner& learner) {
    std::vector<PlanOffer> offers;
    for (const auto& item : supply.items) {
        PlanOffer offer;
        offer.key = item.key.text();
        offer.title = item.title;
        offer.url = item.url;
        offer.by = item.detail;
        offer.hours = item.hours;
        offer.price = item.price;
        offer.free = item.free;
        offer.isBook = item.key.kind() == db::ItemKind::Book;
        offer.advanced = item.level == "advanced" || isCalledAdvanced(item.title);
        offers.push_back(std::move(offer));
    }
    const TitleFit fit(supply);
    const LaterParts later(supply);
    for (const auto& teaching : supply.teachings) {
        const auto& item = supply.items[teaching.item];
        const auto& need = supply.needs[teaching.need];
        if ((!teaching.background && teaching.strength >= least) || speaksOf(item.title, need.name))
            offers[teaching.item].touches.insert(need.topic);
        const double strength = teaching.strength * suitability(item, need, teaching.strength, supply.jobZone) *
                                fit.of(teaching);
        if (teaching.background || later.has(item.title) || !isPlanned(item, supply, learner) || !isFor(item, need, learner) ||
            strength < (need.weight <= minorNeed ? leastOfMinorNeed : least))
            continue;
        double& known = offers[teaching.item].teaches[need.topic];
        known = std::max(known, strength);
    }
    return offers;
}

} // namespace waymark::app
