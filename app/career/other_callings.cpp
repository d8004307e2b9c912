// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/other_callings.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waymark::app {

namespace {

constexpr std::size_t sure = 5; // letters: "hygien" of "hygienist"

/// Alike stems have the same one.
std::string beginningOf(const std::string& stem) {
    return stem.substr(0, sure);
}

bool areAlike(const std::string& one, const std::string& other) {
    const auto& shorter = one.size() < other.size() ? one : other;
    const auto& longer = one.size() < other.size() ? other : one;
    return one == other || (shorter.size() >= sure && longer.starts_with(shorter));
}

} // namespace

void OtherCallings::add(const std::string& careerTitle) {
    Stems stems = licence_stems::stemsIn(careerTitle, true);
    if (!m_titles.insert(stems).second)
        return;
    m_stems.insert(stems.begin(), stems.end());
    if (stems.size() > 1) {
        std::string beginning = beginningOf(stems.front());
        m_byBeginning.emplace(std::move(beginning), std::move(stems));
    }
}

bool OtherCallings::haveTitle(const std::string& licenceTitle) const {
    return m_titles.contains(licence_stems::stemsIn(licenceTitle, false));
}

bool OtherCallings::haveTitleWithin(const std::string& licenceTitle) const {
    const Stems words = licence_stems::stemsIn(licenceTitle, false);
    const auto isWithin = [&words](const Stems& title) {
        return title.size() <= words.size() && std::all_of(title.begin(), title.end(), [&words](const std::string& stem) {
                   return std::any_of(words.begin(), words.end(), [&stem](const std::string& word) { return areAlike(stem, word); });
               });
    };
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        const auto [first, last] = m_byBeginning.equal_range(beginningOf(word));
        return std::any_of(first, last, [&isWithin](const auto& entry) { return isWithin(entry.second); });
    });
}

} // namespace waymark::app
