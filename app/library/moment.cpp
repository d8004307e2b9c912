// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/moment.h"

#include "db/records/day.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace waymark::app {

namespace {

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::chrono::sys_days daysOf(std::string_view day) {
    return std::chrono::year_month_day(std::chrono::year(number(day.substr(0, 4))),
                                       std::chrono::month(static_cast<unsigned>(number(day.substr(5, 2)))),
                                       std::chrono::day(static_cast<unsigned>(number(day.substr(8, 2)))));
}

std::string dayText(std::chrono::sys_days days) {
    const std::chrono::year_month_day date(days);
    std::array<char, 32> text{};
    (void)std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

} // namespace

std::optional<long long> secondsOf(std::string_view moment) {
    if (moment.size() != 20 || !db::isDay(moment.substr(0, 10)) || moment[10] != 'T' || moment[13] != ':' ||
        moment[16] != ':' || moment[19] != 'Z')
        return std::nullopt;
    const int hour = number(moment.substr(11, 2));
    const int minute = number(moment.substr(14, 2));
    const int second = number(moment.substr(17, 2));
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    return daysOf(moment).time_since_epoch().count() * 86400LL + hour * 3600LL + minute * 60LL + second;
}

std::string momentOf(long long seconds) {
    const auto whole = seconds >= 0 ? seconds / 86400 : -((86399 - seconds) / 86400);
    const auto rest = static_cast<int>(seconds - whole * 86400);
    std::array<char, 40> time{}; // as long as three ints could be
    (void)std::snprintf(time.data(), time.size(), "T%02d:%02d:%02dZ", rest / 3600, rest / 60 % 60, rest % 60);
    return dayText(std::chrono::sys_days(std::chrono::days(whole))) + time.data();
}

long long secondsOfStamp(long long stamp) {
    constexpr long long from1601 = 11'644'473'600LL; // to 1970
    if (stamp >= 10'000'000'000'000'000LL && stamp < 20'000'000'000'000'000LL) // since 1970 it would be after 2286
        return stamp / 1'000'000 - from1601;
    while (stamp > 99'999'999'999LL)
        stamp /= 1000;
    return stamp;
}

std::string basicMoment(std::string_view moment) {
    if (!secondsOf(moment))
        return {};
    std::string text(moment);
    std::erase(text, '-');
    std::erase(text, ':');
    return text;
}

std::string basicDay(std::string_view day) {
    std::string text(day);
    std::erase(text, '-');
    return text;
}

std::string dayAfter(std::string_view day, int days) {
    if (!db::isDay(day))
        return {};
    return dayText(daysOf(day) + std::chrono::days(days));
}

} // namespace waymark::app
