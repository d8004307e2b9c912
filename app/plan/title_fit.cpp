// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/title_fit.h"

#include "db/text/stem.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace waymark::app {

namespace {

constexpr double unfocused = 0.7;
constexpr double byAnotherName = 0.85;
constexpr double ofOneTime = 0.7;
constexpr double oneHalf = 0.9;

/// Peoples and times of the past; "1400s" is told by its form.
constexpr std::array<std::string_view, 15> times{"aegean", "ancient",      "baroque",  "byzantine",   "egyptian", "etruscan",  "greek",  "medieval",
                                                 "mesopotamian", "ottoman", "renaissance", "roman", "tudor", "victorian", "viking"};

/// They say what kind of item it is, not what it is about.
constexpr std::array<std::string_view, 68> fillers{
    "a",        "advanced",  "an",          "and",       "applied",    "approach",   "at",        "basic",
    "basics",   "beginner",  "beginners",   "book",      "by",         "certificate", "complete", "concepts",
    "course",   "courses",   "edition",     "essential", "essentials", "for",        "foundation", "foundations",
    "from",     "fundamental", "fundamentals", "getting", "guide",     "handbook",   "how",       "i",
    "ii",       "iii",       "in",          "intermediate", "intro",   "introduction", "introductory", "learn",
    "learning", "level",     "manual",      "masterclass", "methods",  "modern",     "of",        "on",
    "online",   "open",      "part",        "practical", "practice",   "principles", "professional", "specialization",
    "started",  "study",     "the",         "theory",    "to",         "tutorial",   "ultimate",  "understanding",
    "volume",   "with",      "work",        "your"};

bool isNumber(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

std::set<std::string> stemsOf(const std::string& text) {
    std::set<std::string> stems;
    const db::search_parts::Words words(text);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (!std::binary_search(fillers.begin(), fillers.end(), words[i]) && !isNumber(words[i]))
            stems.insert(db::stemOf(words[i]));
    return stems;
}

bool isTime(const std::string& word) {
    return std::find(times.begin(), times.end(), word) != times.end() || (word.size() == 5 && word.ends_with("00s") && isNumber(word.substr(0, 4)));
}

/// Stems of the times that a title speaks of.
std::set<std::string> timesIn(const std::string& title) {
    std::set<std::string> stems;
    const db::search_parts::Words words(title);
    for (const auto& word : words.list())
        if (isTime(word))
            stems.insert(db::stemOf(word));
    return stems;
}

bool share(const std::set<std::string>& one, const std::set<std::string>& other) {
    return std::any_of(one.begin(), one.end(), [&](const auto& stem) { return other.contains(stem); });
}

/// Stems on both sides of the one "and" of a name: "HTML and CSS".
std::vector<std::set<std::string>> halvesOf(const std::string& name) {
    const std::string divider = " and ";
    const auto at = name.find(divider);
    if (at == std::string::npos || name.find(divider, at + 1) != std::string::npos)
        return {};
    return {stemsOf(name.substr(0, at)), stemsOf(name.substr(at + divider.size()))};
}

} // namespace

TitleFit::TitleFit(const db::LearningSupply& supply) {
    for (const auto& need : supply.needs) {
        m_names.push_back(stemsOf(need.name));
        m_halves.push_back(halvesOf(need.name));
    }
    std::vector<std::set<std::string>> spoken(supply.items.size());
    for (const auto& teaching : supply.teachings) {
        spoken[teaching.item].merge(stemsOf(teaching.words));
        spoken[teaching.item].insert(m_names[teaching.need].begin(), m_names[teaching.need].end());
    }
    for (std::size_t i = 0; i < supply.items.size(); ++i) {
        m_titles.push_back(stemsOf(supply.items[i].title));
        m_times.push_back(timesIn(supply.items[i].title));
        const auto about = std::count_if(m_titles[i].begin(), m_titles[i].end(),
                                         [&](const auto& stem) { return spoken[i].contains(stem); });
        m_focus.push_back(m_titles[i].empty() ? 1 : static_cast<double>(about) / static_cast<double>(m_titles[i].size()));
    }
}

double TitleFit::of(const db::Teaching& teaching) const {
    const auto& name = m_names[teaching.need];
    const bool named = name.empty() || share(name, m_titles[teaching.item]);
    const auto& past = m_times[teaching.item];
    return (unfocused + (1 - unfocused) * m_focus[teaching.item]) * (named ? 1 : byAnotherName) * (past.empty() || share(name, past) ? 1 : ofOneTime);
}

double TitleFit::wholeness(const db::Teaching& teaching) const {
    const auto& halves = m_halves[teaching.need];
    const auto held = std::count_if(halves.begin(), halves.end(), [&](const auto& half) { return share(half, m_titles[teaching.item]); });
    return held == 1 ? oneHalf : 1;
}

} // namespace waymark::app
