// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a column of a table can mean for a library, and which column means what by its title: the titles of our
// own tables and those of the programs and habits of others. Pure, any thread.
#pragma once

#include "db/records/kept_item.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

enum class TableField {
    Key, Kind, Title, Subtitle, Detail, Authors, GivenName, FamilyName, MoreAuthors, Publisher, Year, Isbn, OtherIsbn, Url, Language,
    Level, Price, Currency, Rating, Hours, Added, Tags, Lists, Status, Progress, Finished, Started, MyRating,
    MyPrice, MyCurrency, MyUrl, HoursLogged, Note, MoreNote, OtherNote, Content,
    FirstKept ///< what follows are db::keptFields in their order, for those that have no name above
};
inline constexpr std::size_t tableFields = static_cast<std::size_t>(TableField::FirstKept) + db::keptFields.size();

/// Where what belongs to a field stands in an array of `tableFields`: db::keptFields come behind those that are named.
constexpr std::size_t placeOf(TableField field) {
    return static_cast<std::size_t>(field);
}

/// "my_rating": as our tables and the mapping call it.
std::string_view tableFieldName(TableField field);
std::optional<TableField> tableFieldFromName(std::string_view name);
/// The column of what the learner says of an item, where it is read as it stands; nothing for what has a reading of its own.
std::optional<TableField> plainTableField(const db::KeptField& field);

/// What the rows are where the column of titles says it: "Kurs", "Book title".
std::optional<db::ItemKind> kindOfTitles(std::string_view title);

/// "Course_Title ", "courseTitle" and "Course title" are all "course title", "Année" is "annee".
std::string plainColumn(std::string_view written);

/// The column of each field; a field without one has none.
class TableColumns {
public:
    TableColumns() { m_columns.fill(none); }
    /// Each field and each column at most once, the likeliest title first.
    static TableColumns guessed(std::span<const std::string> titles);
    void set(TableField field, std::size_t column);
    void clear(TableField field);
    std::optional<std::size_t> of(TableField field) const;
    bool has(TableField field) const { return of(field).has_value(); }
    /// What a field always is, as somebody said.
    void setConstant(TableField field, std::string text);
    std::string_view constant(TableField field) const;
    /// A title is known and in another language than English: days stand before months, and "$" is not told.
    bool areAbroad() const { return m_abroad; }

private:
    static constexpr auto none = static_cast<std::size_t>(-1);
    std::array<std::size_t, tableFields> m_columns{}; ///< asked of every cell that is read
    std::map<TableField, std::string> m_constants;
    bool m_abroad = false;
};

} // namespace waymark::app
