// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/kept.h"

#include "db/records/enum_array.h"

#include <algorithm>
#include <chrono>

namespace waymark::db {

namespace {

constexpr EnumArray<KeptStatus, std::string_view> statusNames{"", "want", "doing", "done", "dropped"};

} // namespace

std::string_view keptStatusName(KeptStatus status) {
    return statusNames[status];
}

std::optional<KeptStatus> keptStatusFromName(std::string_view name) {
    const auto found = std::find(statusNames.begin(), statusNames.end(), name);
    if (found == statusNames.end())
        return std::nullopt;
    return static_cast<KeptStatus>(found - statusNames.begin());
}

bool isDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (const char c : text.substr(at, length))
            value = c >= '0' && c <= '9' && value >= 0 ? value * 10 + (c - '0') : -1;
        return value;
    };
    const std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                          std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                          std::chrono::day(static_cast<unsigned>(number(8, 2)))};
    return number(0, 4) >= 0 && day.ok();
}

bool isOwn(const ItemKey& key) {
    switch (key.kind()) {
    case ItemKind::Chart:
    case ItemKind::Search:
    case ItemKind::Plan:
    case ItemKind::Offer:
        return true;
    case ItemKind::Course:
        return key.text().starts_with("course:own/");
    case ItemKind::Book:
        return key.text().starts_with("book:own/");
    case ItemKind::Career:
    case ItemKind::Skill:
    case ItemKind::Place:
    case ItemKind::Topic:
        break;
    }
    return false;
}

} // namespace waymark::db
