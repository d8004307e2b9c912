// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Order and comparison of titles without regard to case, accents and the learner's locale, so that a list
// looks the same on every machine: "Éclair" stands beside "eclair" and before "Zebra". Pure, any
// thread.
#pragma once

#include "db/text/fold.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

/// As titles are sorted and the learner's words are looked for: "Électricien" gives "electricien".
inline std::string folded(std::string_view utf8) {
    return fold(utf8, Strength::Strokes);
}

/// Sorts records by the folded text that `title` takes from each, then by the text itself.
template <class Record, class Title>
void sortByTitle(std::vector<Record>& records, Title title) {
    std::vector<std::pair<std::string, Record>> keyed;
    keyed.reserve(records.size());
    for (Record& record : records) {
        std::string key = folded(title(record));
        keyed.emplace_back(std::move(key), std::move(record));
    }
    std::sort(keyed.begin(), keyed.end(), [&title](const auto& a, const auto& b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : title(a.second) < title(b.second);
    });
    records.clear();
    for (auto& entry : keyed)
        records.push_back(std::move(entry.second));
}

} // namespace waymark::db
