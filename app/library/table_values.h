// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Numbers, money, days, ratings and status words as people and programs write them into cells. What cannot be
// read for sure answers a fault, never a guess. Pure, any thread.
#pragma once

#include "app/library/reading_report.h"
#include "db/records/kept.h"
#include "db/text/foreign_number.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace waymark::app {

using db::DecimalMark;

/// A value or why there is none; neither for an empty cell.
template <class Value>
struct CellValue {
    std::optional<Value> value;
    std::optional<Fault> fault;
};

/// "1.299,00 €", "$19.99" with a currency column or where `dollar` says whose, "Free", "EUR 20".
CellValue<db::Money> cellMoney(std::string_view text, std::string_view currency, DecimalMark mark, std::string_view dollar = {});

/// Which of 3/4/2021 is the month, by the other days of the column.
enum class DayOrder { Unsure, DayFirst, MonthFirst };
DayOrder dayOrderOf(std::string_view text);

/// "2021-03-04", "2021/03/04", "4 March 2021", "Mar 4, 2021", "04.03.2021", "4.3.21", seconds since 1970, each with a time
/// and an offset from UTC behind it or not: UTC "2026-08-03T14:32:00Z", "00:00:00" where there is no time.
CellValue<std::string> cellMoment(std::string_view text, DayOrder order);
/// The day that is written, whatever day it is in UTC by then: "2026-08-03".
CellValue<std::string> cellDay(std::string_view text, DayOrder order);

/// "2021/01/02-2021/01/09, 2023/06/01-2023/06/11": the days on which the last reading began and ended; nothing for other text.
std::optional<std::pair<std::string_view, std::string_view>> lastRange(std::string_view text);

/// "to-read", "Wish list", "unread", "In progress", "did-not-finish", "Done ✓", in six languages; nothing for a word nobody knows.
std::optional<db::KeptStatus> statusOfWord(std::string_view word);
/// "45 %", "100", "0.3": how much is done.
std::optional<db::KeptStatus> statusOfProgress(std::string_view text);

/// "4.5", "4/5", "8 out of 10", "★★★½", out of `best` where it says nothing else: on our scale, of 0 to 5.
CellValue<double> cellScore(std::string_view text, double best, DecimalMark mark);
/// The same in whole stars of 1 to 5, halves up, however they are written; 0 is no rating.
CellValue<int> cellRating(std::string_view text, double best, DecimalMark mark);

/// Yes, true, 1; no, false, 0.
std::optional<bool> yesOrNo(std::string_view text);

} // namespace waymark::app
