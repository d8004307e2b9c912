// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/carried_fields.h"

#include "app/library/foreign_item.h"
#include "app/library/moment.h"
#include "app/library/table_cells.h"
#include "db/text/number.h"

namespace waymark::app {

namespace {

/// "49.9 EUR".
std::string moneyText(const std::optional<db::Money>& money) {
    return money ? db::numberText(money->amount) + ' ' + money->currency.code : std::string();
}

std::optional<db::Money> moneyFrom(const std::string& text) {
    const auto blank = text.find(' ');
    const auto amount = db::numberFrom(text.substr(0, blank));
    if (!amount || *amount < 0 || blank == std::string::npos || text.size() != blank + 4)
        return std::nullopt;
    return db::Money{*amount, {text.substr(blank + 1)}};
}

std::optional<double> between(const std::string& text, double low, double high) {
    const auto number = db::numberFrom(text);
    return number && *number >= low && *number <= high ? number : std::nullopt;
}

std::string someNumber(double number) {
    return number > 0 ? db::numberText(number) : std::string();
}

std::string dayOrNone(const std::string& text) {
    return db::isDay(text) ? text : std::string();
}

} // namespace

CarriedFields carriedFields(const db::KeptItem& item, const std::string& lists, bool notes) {
    CarriedFields fields;
    const auto add = [&](const char* name, std::string value) {
        if (!value.empty())
            fields.emplace_back(name, std::move(value));
    };
    add("added", item.addedAt);
    add("rating", db::numberText(item.facts.rating));
    add("hours", db::numberText(item.facts.hours));
    add("price", moneyText(item.facts.price));
    add("lists", lists);
    if (!notes)
        return fields;
    add("status", std::string(db::keptStatusName(item.status)));
    add("status_since", item.status == db::KeptStatus::None ? std::string() : item.statusAt);
    add("started", item.startedOn);
    add("finished", item.finishedOn);
    add("my_rating", someNumber(item.rating));
    add("my_price", moneyText(item.ownPrice));
    add("my_url", item.ownUrl);
    add("pros", item.pros);
    add("cons", item.cons);
    return fields;
}

void takeCarried(db::KeptItem& item, std::string_view name, const std::string& value) {
    if (name == "added")
        item.addedAt = secondsOf(value) ? value : item.addedAt;
    else if (name == "rating")
        item.facts.rating = between(value, 0, 5);
    else if (name == "hours")
        item.facts.hours = between(value, 0, 1e9);
    else if (name == "price")
        item.facts.price = moneyFrom(value);
    else if (name == "status")
        item.status = db::keptStatusFromName(value).value_or(item.status);
    else if (name == "status_since")
        item.statusAt = secondsOf(value) ? value : item.statusAt;
    else if (name == "started")
        item.startedOn = dayOrNone(value);
    else if (name == "finished")
        item.finishedOn = dayOrNone(value);
    else if (name == "my_rating")
        item.rating = static_cast<int>(between(value, 1, 5).value_or(item.rating));
    else if (name == "my_price")
        item.ownPrice = moneyFrom(value);
    else if (name == "my_url")
        item.ownUrl = webLink(value);
    else if (name == "pros")
        item.pros = value;
    else if (name == "cons")
        item.cons = value;
}

std::map<std::string, std::string> listCells(const db::LibraryContents& contents) {
    std::map<std::string, std::string> paths;
    for (const auto& list : contents.lists) {
        if (!list.removedAt.empty())
            continue;
        const auto parent = paths.find(list.parent);
        paths[list.name] = (parent == paths.end() ? "" : parent->second + " / ") + withMarksEscaped(list.title, "/;");
    }
    std::map<std::string, std::string> cells;
    for (const auto& entry : contents.entries)
        if (const auto path = paths.find(entry.list); path != paths.end()) {
            auto& cell = cells[entry.item.text()];
            cell += (cell.empty() ? "" : "; ") + path->second;
        }
    return cells;
}

} // namespace waymark::app
