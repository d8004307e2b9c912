// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What only one kind of kept item has, and its form as JSON text in KeptItem::content. Unknown members of
// the JSON are left alone; missing ones are empty. Reading text that is no such JSON is InvalidInput.
// Pure, any thread.
#pragma once

#include "db/keys.h"
#include "db/records/money.h"
#include "db/records/plan.h"
#include "db/records/salary.h"
#include "db/result.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

/// A saved search: what was typed, and the facets chosen as the search box writes them (JSON text).
struct SavedSearch {
    std::string query;
    std::string facets;
    bool operator==(const SavedSearch&) const = default;
};

/// A pay comparison to come back to.
struct ChartView {
    CareerKey career;
    std::vector<PlaceKey> places; ///< empty: the career's own choice
    std::string view;             ///< "market", "country", "city", "share", "local"
    std::string currency;
    std::optional<double> share;
    std::string choice; ///< everything the page was asked, in its own words; empty in old ones
    bool operator==(const ChartView&) const = default;
};

/// An offer of work the learner has, to be compared with what is published.
struct Offer {
    std::optional<CareerKey> career;
    std::optional<PlaceKey> place;
    std::string employer;
    Money pay;
    PayUnit unit = PayUnit::Year;
    std::string basis;      ///< "gross", "base", "total"
    std::string receivedOn; ///< "2026-08-03"
    bool operator==(const Offer&) const = default;
};

/// What an own course or book says beyond ItemFacts.
struct OwnLearning {
    std::string authors; ///< of a book
    std::optional<int> year;
    std::string isbn; ///< thirteen digits
    std::string language;
    std::string level;
    std::string publisher;
    bool operator==(const OwnLearning&) const = default;
};

/// Over the content `before`, whose members that this program does not know stay.
std::string contentOf(const SavedSearch& search, const std::string& before = {});
std::string contentOf(const ChartView& view, const std::string& before = {});
std::string contentOf(const Offer& offer, const std::string& before = {});
std::string contentOf(const OwnLearning& learning, const std::string& before = {});

Result<SavedSearch> savedSearchFrom(const std::string& content);
Result<ChartView> chartViewFrom(const std::string& content);
Result<Offer> offerFrom(const std::string& content);
Result<OwnLearning> ownLearningFrom(const std::string& content);

/// Reading makes the best of what it finds; writing that back would lose the rest. InvalidInput, naming the
/// member, when `content` of an item of this kind must not be written by this program.
Result<void> checkEditable(ItemKind kind, const std::string& content);

} // namespace waymark::db
