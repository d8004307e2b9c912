// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/suitability.h"

#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace waymark::app {

namespace {

constexpr int handsUpTo = 3; // job zones
constexpr int longPreparation = 4;
constexpr double wholeTitle = 0.95; // strength of a title that names the need and nothing else
constexpr double advancedFoundation = 0.8;

constexpr std::array<std::string_view, 17> introductions{
    "introduction", "introductory", "intro",    "fundamental", "fundamentals", "basic",
    "basics",       "principles",   "elements", "foundation",  "foundations",  "essential",
    "essentials",   "beginner",     "beginners", "elementary",  "101"};
constexpr std::array<std::string_view, 6> advances{"advanced", "advances", "topics",
                                                   "seminar",  "theory",   "graduate"};
constexpr std::array<std::string_view, 13> sciences{
    "engineering", "science",  "sciences",  "mechanics", "theory",  "analysis", "design",
    "modeling",    "modelling", "physical", "higher",    "advanced", "advances"};

template <class List>
bool isOneOf(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

double levelFit(bool advanced, bool intermediate, int zone) {
    if (zone > longPreparation)
        return 1;
    if (zone == longPreparation)
        return advanced ? 0.9 : 1;
    return advanced ? 0.65 : intermediate ? 0.75 : 1;
}

} // namespace

TitleTone toneOf(std::string_view title, std::string_view need) {
    const std::vector<std::string> own = db::search_parts::Words(need).list();
    const db::search_parts::Words words(title);
    TitleTone tone;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isOneOf(own, words[i]))
            continue;
        tone.introductory = tone.introductory || isOneOf(introductions, words[i]);
        tone.advanced = tone.advanced || isOneOf(advances, words[i]);
        tone.scientific = tone.scientific || isOneOf(sciences, words[i]);
    }
    return tone;
}

double suitability(const db::LearningItem& item, const db::LearningNeed& need, double strength,
                   std::optional<int> jobZone) {
    const int zone = jobZone.value_or(longPreparation);
    const TitleTone tone = toneOf(item.title, need.name);
    if (item.degreeLecture && zone <= handsUpTo && !(zone == handsUpTo && need.degree) &&
        (strength < wholeTitle || tone.scientific))
        return 0;
    const bool advanced = tone.advanced || item.level == "advanced";
    const double fit = levelFit(advanced, item.level == "intermediate", zone);
    return advanced && need.kind == db::NeedKind::Foundation ? std::min(fit, advancedFoundation) : fit;
}

} // namespace waymark::app
