// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/named_programmes.h"

#include "app/career/licence_fit.h"
#include "db/text/pieces.h"

#include <algorithm>

namespace waymark::app {

namespace {

bool isAlikeStem(const std::string& one, const std::string& other) {
    constexpr std::size_t sure = 5; // "hygien" of "hygienist"
    const auto& shorter = one.size() < other.size() ? one : other;
    const auto& longer = one.size() < other.size() ? other : one;
    return one == other || (shorter.size() >= sure && longer.starts_with(shorter));
}

} // namespace

bool isForTeachersOnly(const std::string& fieldTitle, const std::string& code) {
    const bool teaches = code.starts_with("25-") || code.starts_with("11-903") || code.starts_with("21-101") || code.starts_with("39-903");
    const auto holds = [&fieldTitle](const char* words) { return fieldTitle.find(words) != std::string::npos; };
    // "Commercial Vehicle Operator and Instructor" is of the operators first.
    const bool ofBoth = holds("er and Instructor") || holds("or and Instructor");
    return !teaches && ((holds("Instructor") && !ofBoth) || holds("Teacher Education"));
}

bool isOfAnotherCareer(const std::string& licenceTitle, const std::set<std::string>& titles) {
    const auto words = db::split(comparableLicence(licenceTitle), " ");
    return std::any_of(titles.begin(), titles.end(), [&words](const std::string& title) {
        const auto stems = db::split(title, " ");
        return stems.size() > 1 && stems.size() <= words.size() &&
               std::all_of(stems.begin(), stems.end(), [&words](const std::string& stem) {
                   return std::any_of(words.begin(), words.end(), [&stem](const std::string& word) { return isAlikeStem(stem, word); });
               });
    });
}

} // namespace waymark::app
