// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/licence_stems.h"

#include "app/career/licence_titles.h"
#include "db/text/pieces.h"
#include "db/text/stem.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

namespace waymark::app::licence_stems {

namespace {

constexpr std::size_t likeness = 5; // letters that "control" and "controller" share

/// Words that say of a license only which grade or form it has.
constexpr std::array<std::string_view, 46> gradesAndForms{
    "a",           "and",          "b",           "basic",        "by",        "c",          "card",
    "certificate", "certification", "certified",  "class",        "d",         "first",      "for",
    "general",     "grade",        "i",           "ii",           "iii",       "in",         "individual",
    "journey",     "journeyman",   "journeyperson", "journeyworker", "level",      "license",   "licensed",   "licenses", "licensure",
    "limited",     "master",       "of",          "or",           "permit",    "probationary", "professional", "provisional",
    "registered",  "registration", "s" /* weigher's */, "second",      "state",        "temporary", "the",        "unlimited"};

static_assert(std::is_sorted(gradesAndForms.begin(), gradesAndForms.end()));

/// Words that nearly every trade has, which say nothing of which one it is.
constexpr std::array<std::string_view, 31> tellingNothing{
    "administrator", "agent",   "all",        "assistant",  "business",   "consultant", "director", "employee", "employer",
    "except",        "handler", "helper",  "industry",   "manager",    "occupation", "officer",  "operator", "other",
    "owner",         "person",  "representative", "service", "services",  "specialist", "staff",  "supervisor",
    "technician",    "technologist", "trainee", "training", "worker"};

/// "Cosmetology" is the licence of a cosmetologist, genetics the field of a geneticist, and a midwife is one of the midwives.
std::string ofItsScience(std::string stem) {
    if (stem == "work") // social work
        return db::stemOf("worker");
    if (stem.ends_with("wiv"))
        stem.back() = 'f';
    if (stem.starts_with("nano")) // systems and technology of one size
        return "nano";
    if (stem == "gambling") // as licenses call it
        return "gaming";
    if (stem == "marital") // therapists of marriages
        return "marriag";
    constexpr std::string_view who = "icist", what = "ics";
    if (stem.size() > who.size() + 2 && stem.ends_with(who))
        return stem.replace(stem.size() - who.size(), who.size(), what);
    for (const std::string_view end : {"ologist", "ologi", "ology"})
        if (stem.size() > end.size() + 2 && stem.ends_with(end)) {
            stem.resize(stem.size() - end.size());
            return stem + "olog";
        }
    return stem;
}

/// One letter of a long word is missing or another one: "technican", "hygenist".
bool isSlipOf(const std::string& shorter, const std::string& longer) {
    constexpr std::size_t longWord = 8, sure = 4;
    if (shorter.size() < longWord || longer.size() > shorter.size() + 1 || shorter.compare(0, sure, longer, 0, sure) != 0)
        return false;
    const auto apart = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    const bool missing = longer.size() > shorter.size();
    return std::equal(apart.first + (missing ? 0 : 1), shorter.end(), apart.second + 1, longer.end());
}

/// "Abstracter" and "abstractor", "adviser" and "advisor": the stem of the one ends in -ing.
bool isTwinOf(const std::string& one, const std::string& other) {
    constexpr std::string_view or_ = "or", ing = "ing";
    return one.ends_with(or_) && other.ends_with(ing) && one.size() >= likeness + or_.size() &&
           one.compare(0, one.size() - or_.size(), other, 0, other.size() - ing.size()) == 0;
}

/// One more letter behind the same ones, one other letter, or another end of the same word.
bool areAlike(const std::string& one, const std::string& other) {
    if (one == other || isTwinOf(one, other) || isTwinOf(other, one))
        return true;
    const auto& shorter = one.size() < other.size() ? one : other;
    const auto& longer = one.size() < other.size() ? other : one;
    return shorter.size() >= likeness && (longer.starts_with(shorter) || isSlipOf(shorter, longer));
}

} // namespace

Stems stemsOfAll(const std::vector<std::string_view>& words) {
    Stems stems;
    for (const auto word : words)
        stems.push_back(db::stemOf(word));
    return stems;
}

bool saysGradeOrForm(std::string_view word) {
    return std::binary_search(gradesAndForms.begin(), gradesAndForms.end(), word);
}

bool tellsNothing(const std::string& stem) {
    static const std::unordered_set<std::string> stems = [] {
        const Stems all = stemsOfAll({tellingNothing.begin(), tellingNothing.end()});
        return std::unordered_set<std::string>(all.begin(), all.end());
    }();
    return stems.contains(stem);
}

std::string plainTitle(std::string title, bool ofCareer) {
    if (ofCareer)
        title = withoutExceptions(std::move(title));
    for (auto open = title.find('('); open != std::string::npos; open = title.find('(')) {
        const auto close = title.find(')', open);
        title.erase(open, close == std::string::npos ? close : close - open + 1);
    }
    return title;
}

std::string stemIn(std::string_view word) {
    return ofItsScience(db::stemOf(word));
}

Stems stemsIn(const std::string& title, bool ofCareer) {
    Stems stems;
    const db::search_parts::Words words(plainTitle(title, ofCareer));
    for (std::size_t i = 0; i < words.size(); ++i)
        if (!saysGradeOrForm(words[i]))
            stems.push_back(stemIn(words[i]));
    // The states' two words for one license: producer and agent.
    static const std::string insurance = stemIn("insurance"), producer = stemIn("producer"), agent = stemIn("agent");
    if (std::find(stems.begin(), stems.end(), insurance) != stems.end())
        std::replace(stems.begin(), stems.end(), producer, agent);
    return stems;
}

bool holds(const Stems& stems, const std::string& stem) {
    return std::any_of(stems.begin(), stems.end(), [&](const auto& each) { return areAlike(each, stem); });
}

bool allHeldBy(const Stems& stems, const Stems& others) {
    return std::all_of(stems.begin(), stems.end(), [&](const auto& stem) { return holds(others, stem); });
}

bool anyHeldBy(const Stems& stems, const Stems& others) {
    return std::any_of(stems.begin(), stems.end(), [&](const auto& stem) { return holds(others, stem); });
}

Stems listedCallings(const std::string& title) {
    Stems callings;
    std::string list = plainTitle(title, true);
    for (std::size_t at = list.find(" and "); at != std::string::npos; at = list.find(" and "))
        list.replace(at, std::string_view(" and ").size(), ", ");
    for (const std::string& part : db::split(list, ","))
        if (const Stems stems = stemsIn(part, true); stems.size() == 1 && !tellsNothing(stems.front()) && speaksOfPerson(part))
            callings.push_back(stems.front());
    return callings.size() > 1 ? callings : Stems();
}

} // namespace waymark::app::licence_stems
