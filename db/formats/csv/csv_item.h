// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One row of a CSV feed as a record. Throws std::invalid_argument with the reason where a value cannot be.
// Internal to db/formats.
#pragma once

#include "db/formats/csv/csv_fields.h"
#include "db/formats/frame/feed_keys.h"
#include "db/formats/frame/feed_sink.h"
#include "db/records/enum_array.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

/// Where each field stands in a row, or what it always is.
class CsvColumns {
public:
    void setPlace(FeedField field, std::size_t place) { m_entries[field] = {place, {}}; }
    void setConstant(FeedField field, std::string text) { m_entries[field] = {constant, std::move(text)}; }
    bool has(FeedField field) const { return m_entries[field].place != absent; }
    std::string_view text(FeedField field, const std::vector<std::string_view>& row) const {
        const Entry& found = m_entries[field];
        return found.place == absent     ? std::string_view()
               : found.place == constant ? std::string_view(found.text)
                                         : row[found.place];
    }

private:
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);
    static constexpr std::size_t constant = absent - 1;
    struct Entry {
        std::size_t place = absent;
        std::string text;
    };
    EnumArray<FeedField, Entry> m_entries;
};

/// What a table's titles say of its cells.
struct CsvHabits {
    bool html = false;            ///< the program writes its texts as HTML does, "R&amp;D"
    std::string_view dollar = {}; ///< what "$" alone means
    std::string_view site = {};   ///< whose addresses "/course/x/" are
    double unitsPerHour = 1;      ///< of a length without a unit; 0: nobody knows
};

class CsvItems {
public:
    CsvItems(const CsvColumns& columns, FeedSink& sink, const CsvHabits& habits = {})
        : m_columns(columns)
        , m_sink(sink)
        , m_habits(habits) {}

    void take(const std::vector<std::string_view>& row);

private:
    std::string_view raw(FeedField field) const { return m_columns.text(field, *m_row); }
    std::string text(FeedField field) const;
    void fault(FeedField field, std::string_view value, std::string_view reason) const;
    std::optional<double> rating() const;
    std::optional<double> hours() const;
    std::optional<Money> price() const;
    std::optional<Money> amount(std::string_view value) const;
    std::string address() const;
    bool isSum() const;
    std::optional<bool> free() const;
    std::optional<int> year() const;
    std::string level() const;
    std::string language() const;
    std::string isbn() const;
    template <class Record>
    void finish(Record& record);
    void takeCourse(const std::string& key);
    void takeBook(const std::string& key);
    void takeTopic(const std::string& key);
    void takeSource(const std::string& key);

    const CsvColumns& m_columns;
    FeedSink& m_sink;
    CsvHabits m_habits;
    FeedKeys m_keys;
    const std::vector<std::string_view>* m_row = nullptr;
    bool m_own = false; ///< the row has one of our keys
};

} // namespace waymark::db
