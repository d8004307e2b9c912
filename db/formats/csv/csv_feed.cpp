// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/csv/csv_feed.h"

#include "db/formats/csv/csv_item.h"
#include "db/formats/frame/foreign_text.h"
#include "db/records/stated_values.h"
#include "db/sqlite/errors.h"
#include "db/text/pieces.h"

#include <algorithm>

namespace waymark::db {

namespace {

[[noreturn]] void refuse(const std::string& name, std::int64_t line, const std::string& reason) {
    throw sqlite::Failure(ErrorKind::InvalidInput, name + ":" + std::to_string(line) + ": " + reason);
}

std::string listed(const std::vector<std::string>& titles) {
    std::string text;
    for (const std::string& title : titles)
        text.append(text.empty() ? "" : ", ").append(title);
    return text;
}

CsvColumns placed(const ColumnNames& names, const std::vector<std::string>& titles, const std::string& file) {
    CsvColumns columns;
    for (const auto& [fieldName, column] : names) {
        const auto field = feedFieldNamed(fieldName);
        if (!field)
            refuse(file, 1, "there is no field '" + fieldName + "' that a column could mean");
        if (column.starts_with('=')) {
            columns.setConstant(*field, column.substr(1));
            continue;
        }
        const auto found = std::find(titles.begin(), titles.end(), column);
        if (found == titles.end())
            refuse(file, 1, "there is no column '" + column + "'; the columns are: " + listed(titles));
        if (std::find(std::next(found), titles.end(), column) != titles.end())
            refuse(file, 1, "the column '" + column + "' is there twice");
        columns.setPlace(*field, static_cast<std::size_t>(found - titles.begin()));
    }
    if (!columns.has(FeedField::Title))
        refuse(file, 1,
               "no column looks like a title; name it (title=COLUMN); the columns are: " + listed(titles));
    return columns;
}

std::vector<std::string> texts(const std::vector<std::string_view>& fields) {
    return {fields.begin(), fields.end()};
}

/// Whether the row is the head: titles that say something, or all that are wanted by name.
bool isHead(const std::vector<std::string>& titles, const ColumnNames& wanted) {
    const auto guessed = guessColumns(titles);
    const auto there = [&](const auto& entry) {
        return entry.second.empty() || entry.second.starts_with('=') ||
               std::find(titles.begin(), titles.end(), entry.second) != titles.end();
    };
    const bool named = std::any_of(wanted.begin(), wanted.end(), [](const auto& entry) { return entry.first == nameOf(FeedField::Title); });
    const bool title = std::any_of(guessed.begin(), guessed.end(), [](const auto& entry) { return entry.first == nameOf(FeedField::Title); });
    return titles.size() > 1 && (title || named) && std::all_of(wanted.begin(), wanted.end(), there);
}

} // namespace

std::vector<std::string> takeCsvHead(Rows& rows, const std::string& name, const ColumnNames& wanted) {
    constexpr int mostLinesBefore = 10;
    std::vector<std::string> first;
    for (int line = 0; line < mostLinesBefore && rows.next(); ++line) {
        auto titles = texts(rows.fields());
        for (auto& title : titles)
            title = std::string(trimmed(title));
        if (isHead(titles, wanted))
            return titles;
        if (first.empty() || (first.size() == 1 && titles.size() > 1))
            first = std::move(titles);
    }
    if (first.empty())
        refuse(name, 1, "the file is empty");
    return first;
}

ColumnNames readCsvFeed(Rows& rows, const std::string& name, const ColumnNames& wanted, FeedSink& sink) {
    const std::vector<std::string> titles = takeCsvHead(rows, name, wanted);
    ColumnNames names = changedColumns(guessColumns(titles), wanted);
    const CsvColumns columns = placed(names, titles, name);
    CsvHabits habits{areMoodles(titles), areAbroad(titles) ? "" : "USD", siteOfColumns(titles)};
    const auto isHours = [](const auto& each) { return each.first == nameOf(FeedField::Hours); };
    if (const auto hours = std::find_if(names.begin(), names.end(), isHours); hours != names.end()) {
        const bool said = std::any_of(wanted.begin(), wanted.end(), isHours); // by the person
        habits.unitsPerHour = std::max(unitsPerHour(hours->second, titles), said ? 1.0 : 0.0);
    }
    CsvItems items(columns, sink, habits);
    std::vector<std::string_view> row;
    while (rows.next()) {
        row = rows.fields();
        if (std::all_of(row.begin(), row.end(), [](auto cell) { return trimmed(cell).find_first_not_of('\x1a') == std::string_view::npos; }))
            continue;
        sink.at(name, rows.line());
        if (isDividingRow(row)) {
            sink.leaveOut("row that only divides others");
            continue;
        }
        while (row.size() > titles.size() && trimmed(row.back()).empty())
            row.pop_back();
        if (row.size() > titles.size()) {
            sink.leaveOut("row with more fields than the head");
            continue;
        }
        row.resize(titles.size()); // what is missing at the end is empty
        try {
            items.take(row);
        } catch (const std::invalid_argument& reason) {
            refuse(name, rows.line(), reason.what());
        }
    }
    return names;
}

bool looksLikeCsvFeed(Release& release, std::size_t file) {
    std::vector<std::string> titles;
    if (looksLikeJson(release.head(file)))
        return looksLikeMoodleJson(release.head(file));
    if (const auto rows = foreignHeadRows(release, file)) {
        try {
            titles = takeCsvHead(*rows, release.nameOf(file), {});
        } catch (const sqlite::Failure&) {
            return false; // no text, or no table
        }
    } else if (const auto& known = release.firstRows(file); !known.empty()) {
        titles = known.front();
    }
    bool title = false;
    bool other = false;
    for (const auto& [field, column] : guessColumns(titles)) {
        title = title || field == nameOf(FeedField::Title);
        for (const FeedField telling : {FeedField::Url, FeedField::Isbn, FeedField::Authors,
                                        FeedField::Provider, FeedField::Instructor})
            other = other || field == nameOf(telling);
    }
    return title && (other || areMoodles(titles));
}

std::string described(const ColumnNames& columns) {
    std::string text;
    for (const auto& [field, column] : columns)
        text.append(text.empty() ? "" : ", ").append(field).append(" from '").append(column).append("'");
    return text;
}

} // namespace waymark::db
