// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/suitability.h"

#include "app/path/ended_exam.h"
#include "app/path/held_back.h"
#include "db/text/one_of.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace waymark::app {

namespace {

constexpr int handsUpTo = 3; // job zones
constexpr int longPreparation = 4;
constexpr double wholeTitle = 0.95; // strength of a title that names the need and nothing else
constexpr double mostlyTheNeed = 0.69;  // strength of a title that is the need and little more
constexpr double advancedFoundation = 0.8;

constexpr std::array<std::string_view, 17> introductions{
    "introduction", "introductory", "intro",    "fundamental", "fundamentals", "basic",
    "basics",       "principles",   "elements", "foundation",  "foundations",  "essential",
    "essentials",   "beginner",     "beginners", "elementary",  "101"};
constexpr std::array<std::string_view, 6> advances{"advanced", "advances", "topics",
                                                   "seminar",  "theory",   "graduate"};
constexpr std::array<std::string_view, 19> sciences{
    "engineering", "science",  "sciences",  "mechanics",    "theory",     "analysis",   "design",
    "modeling",    "modelling", "physical", "higher",       "advanced",   "advances",   "quantitative",
    "scientific",  "scientists", "engineers", "computational", "research"};

double levelFit(bool advanced, bool intermediate, int zone) {
    if (zone > longPreparation)
        return 1;
    if (zone == longPreparation)
        return advanced ? 0.9 : 1;
    return advanced ? 0.65 : intermediate ? 0.75 : 1;
}

/// Of a science's lecture or textbook, for work of the hands.
double lectureFit(const db::LearningItem& item, const db::LearningNeed& need, double strength, bool scientific,
                  int zone) {
    const bool few = zone < handsUpTo;
    if (item.key.kind() == db::ItemKind::Book)
        return few && scientific ? 0 : 1;
    if (!item.degreeLecture || zone > handsUpTo || (zone == handsUpTo && need.degree))
        return 1;
    if (strength >= wholeTitle && !scientific)
        return few ? 0.85 : 1;
    const bool ofTheTrade = need.kind == db::NeedKind::Core && !need.general && strength >= mostlyTheNeed;
    return !ofTheTrade ? 0 : few ? 0.7 : 0.85;
}

/// "Elements of astronomy (1825)": a year before living memory behind the title.
bool isOfAnotherAge(std::string_view title) {
    constexpr std::size_t mark = 6; // "(1825)"
    constexpr std::string_view living = "1950";
    if (title.size() < mark || title[title.size() - mark] != '(' || title.back() != ')')
        return false;
    const std::string_view year = title.substr(title.size() - mark + 1, living.size());
    return std::all_of(year.begin(), year.end(), [](char letter) { return letter >= '0' && letter <= '9'; }) && year < living;
}

} // namespace

TitleTone toneOf(std::string_view title, std::string_view need) {
    const std::vector<std::string> own = db::search_parts::Words(need).list();
    const db::search_parts::Words words(title);
    TitleTone tone;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (db::isOneOf(own, words[i]))
            continue;
        tone.introductory = tone.introductory || db::isOneOf(introductions, words[i]);
        tone.advanced = tone.advanced || db::isOneOf(advances, words[i]);
        tone.scientific = tone.scientific || db::isOneOf(sciences, words[i]);
    }
    return tone;
}

double suitability(const db::LearningItem& item, const db::LearningNeed& need, double strength,
                   std::optional<int> jobZone) {
    if (isOfAnotherAge(item.title) || isForEndedExam(item.title) || isOfClosedSite(item) || isCodeForDesign(item, need) || isInAnotherLanguage(item, need) ||
        isForHolders(item.title))
        return 0;
    const int zone = jobZone.value_or(longPreparation);
    const TitleTone tone = toneOf(item.title, need.name);
    const bool advanced = tone.advanced || item.level == "advanced";
    const double fit = levelFit(advanced, item.level == "intermediate", zone) *
                       lectureFit(item, need, strength, tone.scientific, zone);
    return advanced && need.kind == db::NeedKind::Foundation ? std::min(fit, advancedFoundation) : fit;
}

} // namespace waymark::app
