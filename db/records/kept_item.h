// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One kept item, and the table of what the learner makes of it. The library's file, our JSON and tables, what other
// formats carry, merging, limits and the window all go through the table: a new field is a member and a line here.
// Times are UTC "2026-08-03T14:32:00Z", days "2026-08-03"; empty: never. Plain values, any thread.
#pragma once

#include "db/keys.h"
#include "db/records/money.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace waymark::db {

enum class KeptStatus { None, Want, Doing, Done, Dropped };

/// What a catalog says of an item, as far as a library remembers it.
struct ItemFacts {
    std::string title;
    std::string detail; ///< provider, authors: one line
    std::string url;
    std::optional<Money> price;
    std::optional<double> rating; ///< 0 to 5
    std::optional<double> hours;
    bool operator==(const ItemFacts&) const = default;
};

struct KeptItem {
    std::int64_t row = 0; ///< of this library file only; 0: not in one
    ItemKey key;
    ItemFacts facts; ///< as remembered when it was kept; of an own item its own
    std::string addedAt;
    /// JSON of what only its kind has: a chart's view, a search's query, a plan's steps, an own course's
    /// level (kept_content.h); empty for items of a catalog.
    std::string content;

    KeptStatus status = KeptStatus::None;
    std::string statusAt;
    std::string startedOn;
    std::string finishedOn;
    int rating = 0; ///< 1 to 5; 0: none
    std::string note;
    std::string pros;
    std::string cons;
    std::string recommendedBy; ///< who told of it
    std::optional<Money> ownPrice;
    std::string ownUrl;
    std::vector<std::string> tags; ///< in order
    double hoursLogged = 0;
    std::string removedAt; ///< in the trash since
    std::string goneSince; ///< the catalog has not held it since
};

using KeptText = std::string KeptItem::*;

enum class KeptForm {
    Number,   ///< a status, a rating, money
    Moment,   ///< set by the library alone
    Day,
    Link,
    Line,
    Markdown,
};

struct KeptField {
    std::string_view name;    ///< in our JSON and tables, on the command line: never changes
    std::string_view column;  ///< of the table bookmark
    std::string_view words;   ///< "own link": in what an import would do
    std::string_view heading; ///< before a line or text on an exported page
    KeptForm form;
    std::variant<KeptText, KeptStatus KeptItem::*, int KeptItem::*, std::optional<Money> KeptItem::*> member;
    std::string_view currencyName = {};   ///< of money, as `name`
    std::string_view currencyColumn = {}; ///< of money, as `column`
};

/// In the order of our JSON.
inline constexpr std::array keptFields{
    KeptField{"status", "status", "status", "", KeptForm::Number, &KeptItem::status},
    KeptField{"status_since", "status_at", "", "", KeptForm::Moment, &KeptItem::statusAt},
    KeptField{"started", "started_on", "started", "", KeptForm::Day, &KeptItem::startedOn},
    KeptField{"finished", "finished_on", "finished", "", KeptForm::Day, &KeptItem::finishedOn},
    KeptField{"my_rating", "rating", "rating", "", KeptForm::Number, &KeptItem::rating},
    KeptField{"note", "note", "note", "", KeptForm::Markdown, &KeptItem::note},
    KeptField{"pros", "pros", "pros", "For", KeptForm::Markdown, &KeptItem::pros},
    KeptField{"cons", "cons", "cons", "Against", KeptForm::Markdown, &KeptItem::cons},
    KeptField{"recommended_by", "recommended_by", "recommended by", "Recommended by", KeptForm::Line,
              &KeptItem::recommendedBy},
    KeptField{"my_price", "price", "own price", "", KeptForm::Number, &KeptItem::ownPrice, "my_currency", "currency"},
    KeptField{"my_url", "link", "own link", "", KeptForm::Link, &KeptItem::ownUrl},
    KeptField{"removed", "removed_at", "", "", KeptForm::Moment, &KeptItem::removedAt}};

/// Null for a member that is not in the table.
constexpr const KeptField* keptField(KeptText text) {
    for (const KeptField& field : keptFields)
        if (const KeptText* member = std::get_if<KeptText>(&field.member); member && *member == text)
            return &field;
    return nullptr;
}

/// Words to read, other than a short value.
constexpr bool isWords(const KeptField& field) {
    return field.form == KeptForm::Line || field.form == KeptForm::Markdown;
}

} // namespace waymark::db
