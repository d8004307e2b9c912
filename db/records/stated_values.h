// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What other people write for a length, a level, a price, a year or an ISBN, as the catalog keeps it. Nothing
// is guessed: what cannot be read for sure answers nothing, and the caller decides whether that is a fault.
// Pure, any thread.
#pragma once

#include "db/records/money.h"
#include "db/text/foreign_number.h"
#include "db/text/isbn.h"
#include "db/text/pieces.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

/// One line: every run of blanks and line ends is one blank.
std::string oneLine(std::string_view text);

/// A plain decimal number, nothing around it.
std::optional<double> decimal(std::string_view text);
/// The shortest decimal that reads back as the same number.
std::string shortest(double number);

/// ISO 8601 ("PT1H30M"), "1h 30m", "1h30", "90 minutes", "½ hour", "1:30:00", "12". Weeks and days are no hours of work.
std::optional<double> hoursOf(std::string_view text);
/// "introductory", "intermediate" or "advanced"; empty: the text names all levels or none in particular.
std::optional<std::string> levelOf(std::string_view text);
/// A BCP 47 tag for a tag or the English name of a language.
std::optional<std::string> languageOf(std::string_view text);
/// How a file writes money.
struct MoneyHabits {
    DecimalMark mark = DecimalMark::Point; ///< of amounts that say no currency
    std::string_view dollar = {};          ///< what "$" alone means, in amounts written with a point; empty: nobody says it
};
/// "19.99", "$19.99", "EUR 20", "1.299 €", "R$ 99,90", "49,-", "free" (an amount of 0), in five languages; a sign alone
/// counts only where it names one currency. `currency` is a code or sign of its own column.
std::optional<Money> moneyOf(std::string_view text, std::string_view currency, const MoneyHabits& habits = {});
/// The only year from 1000 to 2200 in "2019-03-01", "May 2019".
std::optional<int> yearOf(std::string_view text);
std::optional<bool> truthOf(std::string_view text);
/// A Creative Commons address as "CC BY-SA 4.0"; any other text as it is.
std::string licenceOf(std::string_view text);
/// How many of the unit of a column of lengths make an hour: 60 of "content_length_min" and of "Course Duration" beside
/// "Completion Ratio" (Udemy Business counts minutes), 1 where the title names none, 0 of a plain "Length": of what?
double unitsPerHour(std::string_view title, const std::vector<std::string>& titles);
/// A row that sums up the others: "Total", "Summe: 2", with nothing but numbers in the other cells; "Total:" and "Subtotal"
/// are one without numbers as well.
bool isSumRow(std::string_view title, const std::vector<std::string_view>& others);
/// "Total", "Summe:", without a number behind it.
bool isSumWord(std::string_view title);
/// A row that only divides others: nothing but "=====" or ";;;" in it, or one cell framed by such marks or behind or
/// before them, "--- Spring ---", "--- Spring"; two marks on one side where the row has further cells.
bool isDividingRow(const std::vector<std::string_view>& cells);
/// Whose site the addresses "/course/x/" of a table belong to, by a column that only it has; empty: nobody knows.
std::string_view siteOfColumns(const std::vector<std::string>& titles);
/// An http or https address: a scheme is added to "www.", blanks are encoded.
std::string addressOf(std::string_view text);

} // namespace waymark::db
