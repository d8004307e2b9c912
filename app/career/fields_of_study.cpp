// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/fields_of_study.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace waymark::app {

namespace {

constexpr std::size_t mostNamed = 8;

/// Titles of the classification end in a full stop where the programme is not "other".
std::string plain(std::string title) {
    if (title.ends_with('.'))
        title.pop_back();
    return title;
}

} // namespace

void sortFields(std::vector<db::FieldOfStudy>& fields, const std::function<bool(const std::string&)>& near) {
    struct Family {
        bool near = false;
        int size = 0;
    };
    std::map<std::string, Family> families;
    std::set<std::string> nearCodes;
    for (const db::FieldOfStudy& field : fields) {
        Family& family = families[field.family];
        ++family.size;
        if (near(field.title)) {
            family.near = true;
            nearCodes.insert(field.code);
        }
    }
    const auto order = [&](const db::FieldOfStudy& field) {
        const Family& family = families[field.family];
        // The family's name keeps families of one size apart; codes begin with the family's number.
        return std::tuple(!family.near, -family.size, field.code.substr(0, 2), field.family, !nearCodes.contains(field.code));
    };
    std::stable_sort(fields.begin(), fields.end(), [&order](const auto& a, const auto& b) { return order(a) < order(b); });
}

std::vector<FieldLine> fieldLines(const std::vector<db::FieldOfStudy>& fields) {
    std::vector<std::pair<std::string, std::vector<std::string>>> families;
    for (const db::FieldOfStudy& field : fields) {
        auto family = std::find_if(families.begin(), families.end(),
                                   [&field](const auto& entry) { return entry.first == field.family; });
        if (family == families.end())
            family = families.insert(family, {field.family, {}});
        family->second.push_back(plain(field.title));
    }
    std::vector<FieldLine> lines;
    for (const auto& [family, titles] : families) {
        FieldLine line{family, {}};
        const std::size_t named =
            titles.size() == mostNamed + 1 ? mostNamed + 1 : std::min(titles.size(), mostNamed);
        for (std::size_t i = 0; i < named; ++i)
            line.programmes += (i == 0 ? "" : "; ") + titles[i];
        if (titles.size() > named)
            line.programmes += " and " + std::to_string(titles.size() - named) + " more";
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace waymark::app
