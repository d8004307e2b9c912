// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/moment.h"
#include "app/library/table_values.h"
#include "app/library/text.h"
#include "db/records/day.h"
#include "db/text/ascii.h"
#include "db/text/bars.h"
#include "db/text/fold.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <tuple>
#include <vector>

namespace waymark::app {

namespace {

using db::isDigit;
using db::isLetter;

struct Piece {
    int number = -1;  ///< of digits
    std::size_t digits = 0;
    std::string word; ///< of letters, in small ones
};

int monthOf(const std::string& word) {
    constexpr std::array<std::string_view, 12> months{"|jan|ene|gen|",     "|feb|fev|",  "|mar|", "|apr|abr|avr|", "|may|mai|mag|",     "|jun|juin|giu|",
                                                      "|jul|juil|lug|", "|aug|ago|aou|", "|sep|set|", "|oct|okt|ott|out|", "|nov|", "|dec|dez|dic|"};
    constexpr std::string_view weekdays = "|mardi|martes|martedi|"; // which begin as March does
    if (word.size() < 3 || db::isBetweenBars(weekdays, word))
        return 0;
    for (std::size_t i = 0; i < months.size(); ++i)
        for (const std::size_t letters : {4U, 3U})
            if (months[i].find('|' + word.substr(0, letters) + '|') != std::string_view::npos)
                return static_cast<int>(i) + 1;
    return 0;
}

/// Digits and the names of months, as many as a day and a time have. Days of the week, "th" and "de" say nothing.
std::vector<Piece> piecesOf(std::string_view written) {
    const std::string text = std::any_of(written.begin(), written.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })
                                 ? db::fold(written, db::Strength::Accents)
                                 : std::string(written);
    constexpr std::size_t most = 10;
    std::vector<Piece> pieces;
    pieces.reserve(most);
    for (std::size_t i = 0; i < text.size() && pieces.size() < most;) {
        Piece piece;
        if (isDigit(text[i])) {
            piece.number = 0;
            for (; i < text.size() && isDigit(text[i]) && piece.digits < 9; ++i, ++piece.digits)
                piece.number = piece.number * 10 + (text[i] - '0');
            pieces.push_back(piece);
        } else if (isLetter(text[i])) {
            for (; i < text.size() && isLetter(text[i]); ++i)
                piece.word += lowered(std::string_view(text).substr(i, 1));
            if (monthOf(piece.word) > 0)
                pieces.push_back(piece);
        } else {
            ++i;
        }
    }
    return pieces;
}

std::string dayText(int year, int month, int day) {
    std::array<char, 40> text{};
    (void)std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    return db::isDay(text.data()) ? text.data() : "";
}

int shortYear(int number) {
    return number + (number < 70 ? 2000 : 1900);
}

/// One or two digits off the front; -1 where there are none.
int takeTwo(std::string_view& rest) {
    int value = -1;
    for (int i = 0; i < 2 && !rest.empty() && isDigit(rest.front()); ++i, rest.remove_prefix(1))
        value = std::max(value, 0) * 10 + (rest.front() - '0');
    return value;
}

/// The same behind a mark that may stand there.
int takeTwoBehind(char mark, std::string_view& rest) {
    if (rest.starts_with(mark))
        rest.remove_prefix(1);
    return takeTwo(rest);
}

/// "10:00:00", "10:00 pm" or the rest of "20210304T100000Z", whichever stands in a text.
std::string_view clockIn(std::string_view text) {
    const auto colon = text.find(':');
    if (colon != std::string_view::npos && colon > 0)
        return text.substr(colon >= 2 && isDigit(text[colon - 2]) ? colon - 2 : colon - 1);
    return text.size() > 12 && text[8] == 'T' ? text.substr(9) : std::string_view();
}

/// From midnight UTC of the day that is written, so that an offset leads to the day before or after; 0 without a time.
long long secondsIn(std::string_view text) {
    auto rest = clockIn(text);
    int hour = takeTwo(rest);
    const int minute = takeTwoBehind(':', rest);
    const int second = takeTwoBehind(':', rest);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return 0;
    if (rest.starts_with('.')) // of a second
        rest.remove_prefix(std::min(rest.find_first_not_of("0123456789", 1), rest.size()));
    auto behind = lowered(trimmed(rest));
    if (behind.starts_with("gmt") || behind.starts_with("utc")) // "GMT+0100", as browsers write a day
        behind.erase(0, 3);
    if (behind.starts_with("pm") && hour < 12)
        hour += 12;
    else if (behind.starts_with("am") && hour == 12)
        hour = 0;
    const long long seconds = hour * 3600LL + minute * 60LL + (second >= 0 && second < 60 ? second : 0);
    if (behind.size() < 3 || (behind[0] != '+' && behind[0] != '-'))
        return seconds;
    std::string_view zone = std::string_view(behind).substr(1);
    const int east = takeTwo(zone) * 60;
    const int more = std::max(takeTwoBehind(':', zone), 0);
    const bool known = east >= 0 && east <= 14 * 60 && more < 60;
    return seconds - (known ? (behind[0] == '+' ? 60LL : -60LL) * (east + more) : 0);
}

bool onlyDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

CellValue<std::string> made(int year, int month, int day, std::string_view text) {
    const auto midnight = secondsOf(dayText(year, month, day) + "T00:00:00Z");
    if (!midnight)
        return {{}, Fault::Date};
    return {momentOf(*midnight + secondsIn(text)), {}};
}

/// Where the time begins that may move the day to another by its offset from UTC.
std::string_view withoutClock(std::string_view text) {
    const auto clock = clockIn(text);
    return clock.empty() || clock.size() == text.size() ? text : text.substr(0, text.size() - clock.size());
}

} // namespace

DayOrder dayOrderOf(std::string_view text) {
    text = trimmed(text);
    if (text.size() < 6 || (isDigit(text[0]) && isDigit(text[1]) && isDigit(text[2]))) // most days say it, the year first
        return DayOrder::Unsure;
    const auto pieces = piecesOf(text);
    if (pieces.size() < 3 || pieces[2].digits != 4 || pieces[0].digits > 2 || pieces[1].digits > 2)
        return DayOrder::Unsure;
    if (pieces[0].number > 12)
        return DayOrder::DayFirst;
    return pieces[1].number > 12 ? DayOrder::MonthFirst : DayOrder::Unsure;
}

CellValue<std::string> cellMoment(std::string_view text, DayOrder order) {
    text = trimmed(text);
    if (text.empty())
        return {};
    if (onlyDigits(text) && text.size() >= 9 && text.size() <= 18) {
        long long stamp = 0;
        for (const char c : text)
            stamp = stamp * 10 + (c - '0');
        return {momentOf(secondsOfStamp(stamp)), {}};
    }
    if (onlyDigits(text) && text.size() == 5) // days since 30 December 1899, as a spreadsheet counts them
        if (const auto days = std::stoi(std::string(text)); days > 20000 && days < 80000)
            return {momentOf((days - 25569LL) * 86400), {}};
    const auto pieces = piecesOf(text);
    const bool whole = !pieces.empty() && pieces[0].digits == 8 && onlyDigits(text.substr(0, 8)); // 20210304, 20210304T101500Z
    if (whole && (text.size() == 8 || text[8] == 'T'))
        return made(pieces[0].number / 10000, pieces[0].number / 100 % 100, pieces[0].number % 100, text);
    if (pieces.size() < 3)
        return {{}, Fault::Date};
    const auto& [first, second, third] = std::tie(pieces[0], pieces[1], pieces[2]);
    if (first.digits == 4 && second.digits > 0 && third.digits > 0)
        return made(first.number, second.number, third.number, text);
    if (first.digits > 0 && monthOf(second.word) > 0 && third.digits == 4)
        return made(third.number, monthOf(second.word), first.number, text);
    if (first.digits > 0 && first.digits < 3 && monthOf(second.word) > 0 && third.digits == 2 && piecesOf(withoutClock(text)).size() > 2) // "05-Jan-23", as Excel shows it
        return made(shortYear(third.number), monthOf(second.word), first.number, text);
    if (monthOf(first.word) > 0 && second.digits > 0 && third.digits == 4)
        return made(third.number, monthOf(first.word), second.number, text);
    const auto day = withoutClock(text);
    const bool points = day.find('.') != std::string_view::npos && day.find('/') == std::string_view::npos;
    if (first.digits == 0 || second.digits == 0 || (third.digits != 4 && !(points && third.digits == 2 && first.digits < 3)))
        return {{}, Fault::Date};
    if (points) // 04.03.2021 and 4.3.21 are written so only where the day comes first
        return made(third.digits == 4 ? third.number : shortYear(third.number), second.number, first.number, text);
    if (order == DayOrder::Unsure && first.number != second.number)
        return {{}, Fault::DayUnsure};
    return order != DayOrder::MonthFirst ? made(third.number, second.number, first.number, text)
                                       : made(third.number, first.number, second.number, text);
}

std::optional<std::pair<std::string_view, std::string_view>> lastRange(std::string_view text) {
    constexpr std::size_t day = 10; // "2023/06/01"
    const auto range = trimmed(text.substr(text.rfind(',') + 1));
    if (range.size() == day + 1 && range.ends_with('-') && range[4] == '/') // not ended yet
        return std::pair(range.substr(0, day), std::string_view());
    if (range.size() != 2 * day + 1 || range[day] != '-' || range[4] != '/' || range[day + 5] != '/')
        return std::nullopt;
    return std::pair(range.substr(0, day), range.substr(day + 1));
}

CellValue<std::string> cellDay(std::string_view text, DayOrder order) {
    text = trimmed(text);
    auto read = cellMoment(onlyDigits(text) ? text : withoutClock(text), order);
    if (read.value)
        read.value->resize(10);
    return read;
}

} // namespace waymark::app
