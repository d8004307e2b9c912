// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/kept.h"

#include "db/records/enum_array.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr EnumArray<KeptStatus, std::string_view> statusNames{"", "want", "doing", "done", "dropped"};

} // namespace

std::string_view keptStatusName(KeptStatus status) {
    return statusNames[status];
}

std::optional<KeptStatus> keptStatusFromName(std::string_view name) {
    return enumNamed(statusNames, name);
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
