// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys of every kind there is, well and badly formed, for what must take any of them without harm.
#pragma once

#include <string>
#include <vector>

namespace waymark::test {

/// Well-formed; the catalog holds none of them.
inline std::vector<std::string> wellFormedKeys() {
    std::vector<std::string> keys;
    for (const char* kind : {"career", "skill", "metro", "nonmetro", "state", "region", "country", "city",
                             "course", "book", "topic", "chart", "search", "plan", "offer"})
        keys.push_back(std::string(kind) + ":qq");
    keys.push_back("course:own/qq");
    keys.push_back("book:own/qq");
    return keys;
}

inline std::vector<std::string> badlyFormedKeys() {
    return {"career",       "career:",     ":qq",
            "offer:",       "place:qq",    "nothing:qq",
            "chart:a b",    "offer:'; --", "course:" + std::string(300, 'x'),
            "\xff\xfe:\xff"};
}

inline std::vector<std::string> everyKey() {
    auto keys = wellFormedKeys();
    for (auto& key : badlyFormedKeys())
        keys.push_back(std::move(key));
    return keys;
}

} // namespace waymark::test
