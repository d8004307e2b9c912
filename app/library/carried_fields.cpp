// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/carried_fields.h"

#include "app/library/foreign_item.h"
#include "app/library/moment.h"
#include "app/library/table_cells.h"
#include "db/records/day.h"
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

/// A note has a place of its own in every format; what lies in the trash is not written.
bool isCarried(const db::KeptField& field) {
    return field.name != "note" && field.name != "removed";
}

std::string textOf(db::KeptStatus status) {
    return std::string(db::keptStatusName(status));
}
std::string textOf(int number) {
    return someNumber(number);
}
std::string textOf(const std::string& text) {
    return text;
}
std::string textOf(const std::optional<db::Money>& money) {
    return moneyText(money);
}

/// Text that a file gives for a field; what cannot be leaves or clears it.
struct TakenText {
    const std::string& text;
    db::KeptForm form;

    void operator()(db::KeptStatus& status) const { status = db::keptStatusFromName(text).value_or(status); }
    void operator()(int& number) const { number = static_cast<int>(between(text, 1, 5).value_or(number)); }
    void operator()(std::optional<db::Money>& money) const { money = moneyFrom(text); }
    void operator()(std::string& value) const {
        switch (form) {
        case db::KeptForm::Moment:
            value = secondsOf(text) ? text : value;
            break;
        case db::KeptForm::Day:
            value = dayOrNone(text);
            break;
        case db::KeptForm::Link:
            value = webLink(text);
            break;
        case db::KeptForm::Number:
        case db::KeptForm::Line:
        case db::KeptForm::Markdown:
            value = text;
            break;
        }
    }
};

} // namespace

CarriedFields carriedFields(const db::KeptItem& item, const std::string& lists, bool notes) {
    CarriedFields fields;
    const auto add = [&](std::string_view name, std::string value) {
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
    for (const bool words : {false, true}) // as in our tables
        for (const db::KeptField& field : db::keptFields)
            if (isCarried(field) && db::isWords(field) == words && (field.name != "status_since" || item.status != db::KeptStatus::None))
                add(field.name, std::visit([&](auto member) { return textOf(item.*member); }, field.member));
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
    for (const db::KeptField& field : db::keptFields)
        if (field.name == name && isCarried(field))
            std::visit([&](auto member) { TakenText{value, field.form}(item.*member); }, field.member);
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
