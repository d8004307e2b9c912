// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/moment.h"
#include "app/library/table_values.h"
#include "app/library/text.h"
#include "db/text/fold.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <tuple>
#include <vector>

namespace waymark::app {

namespace {

struct Piece {
    int number = -1;  ///< of digits
    std::size_t digits = 0;
    std::string word; ///< of letters, in small ones
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int monthOf(const std::string& word) {
    constexpr std::array<std::string_view, 12> months{"|jan|ene|gen|",     "|feb|fev|",  "|mar|", "|apr|abr|avr|", "|may|mai|mag|",     "|jun|juin|giu|",
                                                      "|jul|juil|lug|", "|aug|ago|aou|", "|sep|set|", "|oct|okt|ott|out|", "|nov|", "|dec|dez|dic|"};
    constexpr std::string_view weekdays = "|mardi|martes|martedi|"; // which begin as March does
    if (word.size() < 3 || weekdays.find('|' + word + '|') != std::string_view::npos)
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
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < text.size() && pieces.size() < 10;) {
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
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    return db::isDay(text.data()) ? text.data() : "";
}

/// "10:00:00" behind the day; midnight where there is none. Offsets from UTC are not counted.
std::string timeIn(std::string_view text) {
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return "T00:00:00Z";
    const auto begin = colon >= 2 && isDigit(text[colon - 2]) ? colon - 2 : colon - 1;
    const auto pieces = piecesOf(text.substr(begin, 8));
    if (pieces.size() < 2 || pieces[0].number < 0 || pieces[0].number > 23 || pieces[1].number < 0 || pieces[1].number > 59)
        return "T00:00:00Z";
    const int seconds = pieces.size() > 2 && pieces[2].number >= 0 && pieces[2].number < 60 ? pieces[2].number : 0;
    std::array<char, 40> time{};
    std::snprintf(time.data(), time.size(), "T%02d:%02d:%02dZ", pieces[0].number, pieces[1].number, seconds);
    return time.data();
}

bool onlyDigits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

CellValue<std::string> made(int year, int month, int day, std::string_view text) {
    const auto found = dayText(year, month, day);
    if (found.empty())
        return {{}, Fault::Day};
    return {found + timeIn(text), {}};
}

} // namespace

DayOrder dayOrderOf(std::string_view text) {
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
    if (onlyDigits(text) && text.size() >= 9 && text.size() <= 16) { // since 1970, in any of three units
        long long seconds = 0;
        for (const char c : text)
            seconds = seconds * 10 + (c - '0');
        while (seconds > 99'999'999'999LL)
            seconds /= 1000;
        return {momentOf(seconds), {}};
    }
    if (onlyDigits(text) && text.size() == 5) // days since 30 December 1899, as a spreadsheet counts them
        if (const auto days = std::stoi(std::string(text)); days > 20000 && days < 80000)
            return {momentOf((days - 25569LL) * 86400), {}};
    const auto pieces = piecesOf(text);
    if (onlyDigits(text) && text.size() == 8) // 20210304
        return made(pieces[0].number / 10000, pieces[0].number / 100 % 100, pieces[0].number % 100, "");
    if (pieces.size() < 3)
        return {{}, Fault::Day};
    const auto& [first, second, third] = std::tie(pieces[0], pieces[1], pieces[2]);
    if (first.digits == 4 && second.digits > 0 && third.digits > 0)
        return made(first.number, second.number, third.number, text);
    if (first.digits > 0 && monthOf(second.word) > 0 && third.digits == 4)
        return made(third.number, monthOf(second.word), first.number, text);
    if (monthOf(first.word) > 0 && second.digits > 0 && third.digits == 4)
        return made(third.number, monthOf(first.word), second.number, text);
    if (first.digits == 0 || second.digits == 0 || third.digits != 4)
        return {{}, Fault::Day};
    if (text.find('.') != std::string_view::npos && text.find('/') == std::string_view::npos)
        order = DayOrder::DayFirst; // 04.03.2021 is written so only where the day comes first
    if (order == DayOrder::Unsure && first.number != second.number)
        return {{}, Fault::DayUnsure};
    return order != DayOrder::MonthFirst ? made(third.number, second.number, first.number, text)
                                       : made(third.number, first.number, second.number, text);
}

} // namespace waymark::app
