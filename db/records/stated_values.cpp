// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/stated_values.h"

#include "db/text/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace waymark::db {

namespace {

bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Takes a number off the front.
std::optional<double> takeNumber(std::string_view& text) {
    double value = 0;
    const auto [end, error] =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (error != std::errc() || text.front() == '-')
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

/// The same with the marks of any country, "1,5" and "1,500".
std::optional<double> takeForeignNumber(std::string_view& text) {
    auto end = std::min(text.find_first_not_of("0123456789.,"), text.size());
    while (end > 0 && !isDigit(text[end - 1]))
        --end;
    const auto value = end == 0 ? std::nullopt : foreignNumber(text.substr(0, end));
    if (value)
        text.remove_prefix(end);
    return value;
}

std::string_view takeWord(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
}

std::optional<double> hoursOfUnit(std::string_view unit) {
    constexpr std::pair<std::string_view, double> units[] = {{"h", 1},
                                                             {"hr", 1},
                                                             {"hrs", 1},
                                                             {"hour", 1},
                                                             {"hours", 1},
                                                             {"m", 1. / 60},
                                                             {"min", 1. / 60},
                                                             {"mins", 1. / 60},
                                                             {"minute", 1. / 60},
                                                             {"minutes", 1. / 60},
                                                             {"s", 1. / 3600},
                                                             {"sec", 1. / 3600},
                                                             {"second", 1. / 3600},
                                                             {"seconds", 1. / 3600},
                                                             {"std", 1},
                                                             {"stunde", 1},
                                                             {"stunden", 1},
                                                             {"heure", 1},
                                                             {"heures", 1},
                                                             {"hora", 1},
                                                             {"horas", 1},
                                                             {"ora", 1},
                                                             {"ore", 1},
                                                             {"uur", 1},
                                                             {"minuten", 1. / 60},
                                                             {"minuti", 1. / 60},
                                                             {"minutos", 1. / 60},
                                                             {"sek", 1. / 3600}};
    for (const auto& [name, hours] : units)
        if (name == unit)
            return hours;
    return std::nullopt;
}

/// Sums "1 hour 30 minutes" exactly where it can: minutes are divided, not multiplied by a rounded sixtieth.
std::optional<double> hoursInWords(std::string_view rest) {
    double seconds = 0;
    double hours = 0;
    bool some = false;
    bool behindHours = false;
    while (!(rest = trimmed(rest)).empty()) {
        const auto number = takeForeignNumber(rest);
        if (!number)
            return std::nullopt;
        rest = trimmed(rest);
        const auto word = lowered(takeWord(rest));
        const bool minutes = word.empty() && rest.empty() && behindHours && *number < 60; // "1h30"
        const auto unit = minutes ? std::optional(1. / 60) : hoursOfUnit(word);
        if (!unit)
            return std::nullopt;
        behindHours = *unit == 1;
        if (*unit == 1)
            hours += *number;
        else
            seconds += *number * (*unit > 0.01 ? 60 : 1);
        some = true;
        if (!rest.empty() && (rest.front() == ',' || rest.front() == '.')) // "2 Std. 30 Min."
            rest.remove_prefix(1);
        rest = trimmed(rest);
        for (const std::string_view joint : {"and ", "und ", "et ", "y ", "e ", "& "}) // "10 hrs and 17 mins"
            if (lowered(rest.substr(0, joint.size())) == joint) {
                rest.remove_prefix(joint.size());
                break;
            }
    }
    if (!some)
        return std::nullopt;
    return seconds == 0 ? hours : (hours * 3600 + seconds) / 3600;
}

/// "PT1H30M", "pt5h", "P1DT2H", "P0Y0M0DT5H30M", "PT2,5H": a day with hours behind it has 24 of them; weeks, months,
/// years, and days alone are a span of the calendar unless there are none of them.
std::optional<double> hoursOfDuration(std::string_view text) {
    const std::string small = lowered(text);
    const std::string_view plain = small;
    const std::size_t time = plain.find('t');
    if (time == std::string_view::npos)
        return std::nullopt;
    auto hours = hoursInWords(plain.substr(time + 1));
    std::string_view days = plain.substr(1, time - 1);
    while (hours && !days.empty()) {
        const auto count = takeForeignNumber(days);
        const auto unit = takeWord(days);
        if (!count || (unit == "d" ? false : *count != 0 || (unit != "y" && unit != "m" && unit != "w")))
            return std::nullopt;
        *hours += unit == "d" ? *count * 24 : 0;
    }
    return hours;
}

/// "1:30:00" and "1:30" (hours and minutes).
std::optional<double> hoursOfClock(std::string_view text) {
    std::array<double, 3> parts{};
    std::size_t count = 0;
    while (count < parts.size()) {
        const std::size_t colon = std::min(text.find(':'), text.size());
        const std::string_view part = text.substr(0, colon);
        if (!allDigits(part) || part.size() > 4)
            return std::nullopt;
        parts[count++] = *decimal(part);
        if (colon == text.size())
            break;
        text.remove_prefix(colon + 1);
        if (count == parts.size())
            return std::nullopt;
    }
    if (count < 2 || parts[1] >= 60 || parts[2] >= 60)
        return std::nullopt;
    return (parts[0] * 3600 + parts[1] * 60 + parts[2]) / 3600;
}

} // namespace

std::string oneLine(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    for (const char c : trimmed(text)) {
        // Control characters have no place in a title; SQLite, TSV and terminals all mind them.
        const bool blank = static_cast<unsigned char>(c) <= ' ' || c == '\x7f';
        if (!blank)
            line.push_back(c);
        else if (!line.empty() && line.back() != ' ')
            line.push_back(' ');
    }
    return line;
}

std::optional<double> decimal(std::string_view text) {
    text = trimmed(text);
    const bool negative = text.starts_with('-');
    std::string_view rest = text.substr(negative ? 1 : 0);
    if (rest.empty() || !(isDigit(rest.front()) || rest.front() == '.'))
        return std::nullopt;
    const auto number = takeNumber(rest);
    if (!number || !rest.empty())
        return std::nullopt;
    return negative ? -*number : *number;
}

std::string shortest(double number) {
    std::array<char, 400> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ptr;
    return {text.data(), end};
}

namespace {

/// "approx. 12 hours to complete" as "12 hours": nobody states the length of a course more exactly.
std::string_view withoutAbout(std::string_view text) {
    constexpr std::string_view before[] = {"approximately", "approx.", "approx", "about", "around", "circa", "ca.", "ca", "etwa", "ungef\xc3\xa4hr",
                                           "environ", "env.", "aprox.", "unas", "unos", "~", "\xe2\x89\x88"};
    constexpr std::string_view behind[] = {" to complete", " in total", " total", " insgesamt", " au total", " en total"};
    const std::string small = lowered(text);
    for (const auto word : before)
        if (small.starts_with(word) && small.size() > word.size() && !isLetter(small[word.size()])) {
            text.remove_prefix(word.size());
            break;
        }
    for (const auto words : behind)
        if (small.ends_with(words) && text.size() > words.size()) {
            text.remove_suffix(words.size());
            break;
        }
    return trimmed(text);
}

} // namespace

std::optional<double> hoursOf(std::string_view text) {
    const std::string plain = replaced(replaced(replaced(trimmed(text), "½", ".5"), "¼", ".25"), "¾", ".75");
    text = plain;
    if (const auto number = decimal(text))
        return *number < 0 ? std::nullopt : number;
    if (text.starts_with('P') || text.starts_with('p'))
        return hoursOfDuration(text);
    if (const auto clock = hoursOfClock(text))
        return clock;
    const auto exact = withoutAbout(text);
    return decimal(exact) ? std::nullopt : hoursInWords(exact); // "about 90" says no unit
}

std::optional<int> yearOf(std::string_view text) {
    std::optional<int> year;
    for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
        if (!allDigits(text.substr(i, 4)) || (i > 0 && isDigit(text[i - 1])) ||
            (i + 4 < text.size() && isDigit(text[i + 4])))
            continue;
        const int found = static_cast<int>(*decimal(text.substr(i, 4)));
        if (found < 1000 || found > 2200 || (year && *year != found))
            return std::nullopt;
        year = found;
    }
    return year;
}

std::optional<bool> truthOf(std::string_view text) {
    std::string small = lowered(trimmed(text));
    if (const std::size_t slash = small.rfind('/'); slash != std::string::npos)
        small.erase(0, slash + 1); // http://schema.org/True
    for (const std::string_view yes : {"true", "yes", "1", "y", "free"})
        if (small == yes)
            return true;
    for (const std::string_view no : {"false", "no", "0", "n", "paid"})
        if (small == no)
            return false;
    return std::nullopt;
}

} // namespace waymark::db
