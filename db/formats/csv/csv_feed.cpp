// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/csv/csv_feed.h"

#include "db/formats/csv/csv_item.h"
#include "db/formats/frame/delimited_rows.h"
#include "db/sqlite/errors.h"

#include <algorithm>

namespace waymark::db {

namespace {

bool dividedBySemicolons(std::string_view head) {
    const std::string_view line = head.substr(0, head.find('\n'));
    return line.find(';') != std::string_view::npos && line.find_first_of(",\t") == std::string_view::npos;
}

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

} // namespace

std::unique_ptr<Rows> openCsvFeed(Release& release, std::size_t file) {
    if (dividedBySemicolons(release.head(file)))
        return std::make_unique<DelimitedRows>(release.open(file), std::string(), release.nameOf(file),
                                               DelimitedRows::Form{';', true});
    return openRows(release.open(file), release.nameOf(file));
}

ColumnNames readCsvFeed(Rows& rows, const std::string& name, const ColumnNames& wanted, FeedSink& sink) {
    if (!rows.next())
        refuse(name, 1, "the file is empty");
    const std::vector<std::string> titles = texts(rows.fields());
    const ColumnNames names = changedColumns(guessColumns(titles), wanted);
    const CsvColumns columns = placed(names, titles, name);
    CsvItems items(columns, sink);
    while (rows.next()) {
        const auto& fields = rows.fields();
        if (fields.size() == 1 && fields[0].empty() && titles.size() > 1)
            continue;
        if (fields.size() != titles.size())
            refuse(name, rows.line(),
                   std::to_string(fields.size()) + " fields instead of " + std::to_string(titles.size()));
        sink.at(name, rows.line());
        try {
            items.take(fields);
        } catch (const std::invalid_argument& reason) {
            refuse(name, rows.line(), reason.what());
        }
    }
    return names;
}

bool looksLikeCsvFeed(Release& release, std::size_t file) {
    std::vector<std::string> titles;
    if (dividedBySemicolons(release.head(file))) {
        std::string line = release.head(file).substr(0, release.head(file).find_first_of("\r\n"));
        for (std::size_t at = 0; at <= line.size();) {
            const std::size_t end = std::min(line.find(';', at), line.size());
            titles.push_back(line.substr(at, end - at));
            at = end + 1;
        }
    } else if (const auto& rows = release.firstRows(file); !rows.empty()) {
        titles = rows.front();
    }
    bool title = false;
    bool other = false;
    for (const auto& [field, column] : guessColumns(titles)) {
        title = title || field == nameOf(FeedField::Title);
        for (const FeedField telling : {FeedField::Url, FeedField::Isbn, FeedField::Authors,
                                        FeedField::Provider, FeedField::Instructor})
            other = other || field == nameOf(telling);
    }
    return title && other;
}

std::string described(const ColumnNames& columns) {
    std::string text;
    for (const auto& [field, column] : columns)
        text.append(text.empty() ? "" : ", ").append(field).append(" from '").append(column).append("'");
    return text;
}

} // namespace waymark::db
