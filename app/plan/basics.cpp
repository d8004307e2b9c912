// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/basics.h"

#include "app/path/same_title.h"
#include "app/path/suitability.h"
#include "app/plan/course_kind.h"
#include "db/text/pieces.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace waymark::app {

namespace {

struct Basic {
    std::string_view topic;
    std::string_view name; ///< in small letters, as titles have it
    bool ofLectures;       ///< only a university's lectures take it for granted
    std::vector<std::string_view> in;
};

const std::vector<Basic>& basics() {
    static const std::vector<Basic> all{
        {"learning:javascript", "javascript", false, {"node.js", "nodejs", "ember.js", "backbone.js", "jquery", "angular", "react ", "react.js", "reactjs", "vue", "svelte", "typescript", "express.js"}},
        {"learning:python", "python", false, {"django", "flask", "python tornado"}},
        {"learning:calculus", "calculus", true,
         {"thermodynamic", "fluid", "heat transfer", "mass transfer", "aerodynamic", "hydrodynamic", "structural dynamic", "mechanics of solid", "solid mechanics",
          "strength of material", "vibration", "combustion", "propulsion", "control system", "control engineering", "signals and systems", "electromagnet",
          "finite element", "differential equation", "vehicle dynamics"}}};
    return all;
}

/// Where a word begins: plates are "rectangular" and no Angular.
bool beginsAnyWordWith(const std::string& text, const std::vector<std::string_view>& words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) {
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
            if (at == 0 || std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0)
                return true;
        return false;
    });
}

} // namespace

bool takesPythonForGranted(const std::string& key, const std::string& courseTitle) {
    static const std::vector<std::string_view> hosts{"course:kaggle.com/", "course:udacity.com/intro-to-data-analysis"}; // exercises in notebooks
    static const std::vector<std::string_view> beginnings{"python", "sql", "programming"};
    static const std::vector<std::string_view> in{" in python", " with python", " using python"};
    static const std::vector<std::string_view> subjects{"machine learning", "deep learning", "data science", "data analysis", "data visuali", "data processing",
                                                        "text mining", "natural language", "network analysis", "plotting", "statistic"};
    const std::string title = db::lowered(courseTitle) + ' ';
    const auto holds = [&](const auto& words) { return std::any_of(words.begin(), words.end(), [&](auto word) { return title.find(word) != std::string::npos; }); };
    const bool ofHost = std::any_of(hosts.begin(), hosts.end(), [&](auto host) { return key.starts_with(host); });
    return (ofHost && !holds(beginnings)) || (holds(in) && holds(subjects));
}

std::vector<std::string> basicsOf(const PlanOffer& offer) {
    std::vector<std::string> topics;
    const std::string title = db::lowered(offer.title) + ' ';
    if (takesPythonForGranted(offer.key, offer.title))
        topics.emplace_back("learning:python");
    for (const auto& basic : basics())
        if ((!basic.ofLectures || isUniversityLecture(offer.key)) && beginsAnyWordWith(title, basic.in) && title.find(basic.name) == std::string::npos)
            topics.emplace_back(basic.topic);
    return topics;
}

bool isBeginningOf(const std::string& topic, const PlanOffer& offer) {
    static const std::vector<std::string_view> later{"multivariable", "several variables", "vector", "integral", "volume 2", "volume 3", "advanced"};
    const std::string title = db::lowered(offer.title);
    const auto basic = std::find_if(basics().begin(), basics().end(), [&](const auto& one) { return one.topic == topic; });
    return basic != basics().end() && title.find(basic->name) != std::string::npos && !beginsAnyWordWith(title, basic->in) && !beginsAnyWordWith(title, later) &&
           !takesPythonForGranted(offer.key, offer.title) && !offer.advanced && !toneOf(offer.title, {}).advanced && partOf(offer.title) <= 1 && !isSeveralCourses(offer.title);
}

void waitForBasics(std::vector<PlanOffer>& offers, const std::set<std::string>& known) {
    for (auto& offer : offers)
        for (const auto& topic : basicsOf(offer)) {
            if (known.contains(topic))
                continue;
            std::vector<std::string> beginnings;
            for (const auto& other : offers)
                if (other.key != offer.key && other.teaches.contains(topic) && isBeginningOf(topic, other))
                    beginnings.push_back(other.key);
            if (!beginnings.empty())
                offer.after.push_back(std::move(beginnings));
        }
}

} // namespace waymark::app
