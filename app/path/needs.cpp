// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/needs.h"

#include "app/path/words.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

namespace waymark::app {

namespace {

constexpr std::array makers{"Adobe",  "Amazon", "Apache",    "Apple",   "Atlassian", "Autodesk",
                            "Google", "IBM",    "Microsoft", "Mozilla", "NVIDIA",    "Oracle"};

/// What remains of "Microsoft Word" without its maker is an ordinary word; such names stay whole.
constexpr std::array ordinaryNames{"Access", "Ads",   "Analytics", "Cloud",   "Docs",      "Drive",
                                   "Forms",  "Maps",  "Office",    "Outlook", "Publisher", "Project",
                                   "Sheets", "Spark", "Teams",     "Windows", "Word",      "Workspace"};

template <class Range>
bool holds(const Range& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string> splitAt(const std::string& text, const std::vector<std::string_view>& dividers) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto divider = std::find_if(dividers.begin(), dividers.end(), [&](std::string_view candidate) {
            return text.compare(i, candidate.size(), candidate) == 0;
        });
        if (divider == dividers.end()) {
            ++i;
            continue;
        }
        parts.push_back(text.substr(start, i - start));
        i += divider->size();
        start = i;
    }
    parts.push_back(text.substr(start));
    return parts;
}

/// Markdown marks and blanks around a phrase mean nothing here.
std::string bare(std::string text) {
    std::erase_if(
        text, [](char letter) { return letter == '*' || letter == '_' || letter == '`' || letter == '\r'; });
    const auto first = text.find_first_not_of(" \t.;[");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t.;]") - first + 1);
}

bool namesSubject(const std::vector<std::string>& words) {
    // "Web development" is a subject although both words are generic; a single generic word is none.
    return !words.empty() && (words.size() > 1 || !isGenericWord(words.front()));
}

void addNeed(std::vector<LearningNeed>& needs, const std::string& label, double weight, bool exact = false,
             bool topicOnly = false) {
    std::vector<std::string> words = wordsOf(label);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    if (!namesSubject(words))
        return;
    const auto same = std::find_if(needs.begin(), needs.end(),
                                   [&words](const LearningNeed& need) { return need.words == words; });
    if (same != needs.end())
        same->weight = std::max(same->weight, weight);
    else
        needs.push_back({label, std::move(words), weight, exact, topicOnly});
}

/// "Databases: SQL, indexes" names one subject and details of it, which weigh less.
void addTopic(std::vector<LearningNeed>& needs, const std::string& topic, double weight) {
    const std::vector<std::string> halves = splitAt(topic, {": ", " — ", " – ", " ("});
    bool first = true;
    for (std::size_t i = 0; i < halves.size(); ++i) {
        for (const std::string& part :
             splitAt(halves[i], {", ", " and ", " with ", " in ", " for ", " or ", " & ", "; ", ")"})) {
            addNeed(needs, bare(part), weight * (i > 0 ? 0.6 : first ? 1 : 0.8));
            first = false;
        }
    }
}

void addTechnologies(std::vector<LearningNeed>& needs, const db::CareerFacts& facts, double inDemand,
                     double hot) {
    for (const auto& need : facts.technologies)
        if (const double weight = need.inDemand ? inDemand : need.hot ? hot : 0; weight > 0)
            addNeed(needs, shortTechnologyName(need.skill.name), weight, true);
}

void addKnowledge(std::vector<LearningNeed>& needs, const db::CareerFacts& facts) {
    constexpr double important = 3.5;
    for (const auto& need : facts.skills)
        if (need.skill.kind == db::SkillKind::Knowledge && need.importance && !need.importanceWithheld &&
            *need.importance >= important)
            addNeed(needs, need.skill.name, 0.7 * (*need.importance - 1) / 4, true, true);
}

} // namespace

std::string shortTechnologyName(const std::string& name) {
    std::istringstream stream(name);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    if (words.size() > 1 && words.back() == "software")
        words.pop_back();
    // An abbreviation after what it stands for is how people say it.
    const std::string& last = words.empty() ? name : words.back();
    const bool capitals = last.size() >= 2 && std::all_of(last.begin(), last.end(), [](char letter) {
                              return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
                          });
    if (capitals && words.size() >= 3)
        return last;
    if (words.size() > 1 && holds(makers, words.front()) &&
        !(words.size() == 2 && holds(ordinaryNames, words.back())))
        words.erase(words.begin());
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::vector<LearningNeed> learningNeeds(const PathNeeds& needs) {
    std::vector<LearningNeed> list;
    const auto count = static_cast<double>(needs.courseTopics.size());
    for (std::size_t i = 0; i < needs.courseTopics.size(); ++i)
        addTopic(list, needs.courseTopics[i], 1 - 0.5 * static_cast<double>(i) / count);
    if (!list.empty()) {
        addTechnologies(list, *needs.facts, 0.25, 0);
        return list;
    }
    addTechnologies(list, *needs.facts, 0.8, 0.2);
    addKnowledge(list, *needs.facts);
    addNeed(list, needs.facts->career.title, 0.5);
    return list;
}

} // namespace waymark::app
