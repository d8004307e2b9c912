// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace waymark::app {

namespace {

constexpr std::string_view minusSign = "\xE2\x88\x92";

bool isUpper(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

char lowered(char letter) {
    return isUpper(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Digits of a finite value without a sign; at most 15 whole digits carry meaning.
std::string plainDigits(double value, int decimals) {
    constexpr double small = 1e9, hair = 1e-14; // 5.35 is stored as a little less, and goes up all the same
    std::array<char, 400> buffer{};
    const double size = std::abs(value), told = decimals > 0 && size < small ? size * (1 + hair) : size;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), told, std::chars_format::fixed, decimals);
    return {buffer.data(), end.ptr};
}

std::string grouped(const std::string& digits) {
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    std::string text;
    for (std::size_t i = 0; i < whole; ++i) {
        if (i > 0 && (whole - i) % 3 == 0)
            text += ',';
        text += digits[i];
    }
    return text + digits.substr(whole);
}

bool allZero(const std::string& digits) {
    return digits.find_first_not_of("0.,") == std::string::npos;
}

} // namespace

std::string withDecimals(double value, int decimals) {
    if (!std::isfinite(value))
        return {};
    std::string text = grouped(plainDigits(value, decimals));
    if (value < 0 && !allZero(text))
        text.insert(0, minusSign);
    return text;
}

std::string withThousands(double value) {
    // Half goes up, as people round; the fixed form alone would round halves to even.
    return std::isfinite(value) ? withDecimals(std::round(value), 0) : std::string();
}

std::string significant(double value, int digits) {
    if (!std::isfinite(value))
        return {};
    int decimals = digits - 1;
    if (value != 0)
        decimals -= static_cast<int>(std::floor(std::log10(std::abs(value))));
    std::string text = withDecimals(value, std::clamp(decimals, 0, 12));
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    return text;
}

std::string amountText(const db::Money& money) {
    const bool cents = std::abs(money.amount) < 1000 && money.amount != std::round(money.amount);
    std::string text = cents ? withDecimals(money.amount, 2) : withThousands(money.amount);
    if (!money.currency.code.empty() && !text.empty())
        text += ' ' + money.currency.code;
    return text;
}

std::string centsText(double value) {
    const bool cents = std::abs(value - std::round(value)) >= 0.005;
    return cents ? withDecimals(value, 2) : withThousands(value);
}

std::string changeText(double percent) {
    if (!std::isfinite(percent))
        return {};
    const std::string digits = withDecimals(std::abs(percent), 1);
    if (allZero(digits))
        return "0 %";
    return (percent < 0 ? std::string(minusSign) : std::string("+")) + digits + " %";
}

std::string countWord(int count) {
    constexpr std::array<std::string_view, 14> words{"no",   "one",    "two",    "three",   "four",
                                                     "five", "six",    "seven",  "eight",   "nine",
                                                     "ten",  "eleven", "twelve", "thirteen"};
    if (count >= 0 && count < static_cast<int>(words.size()))
        return std::string(words[static_cast<std::size_t>(count)]);
    return withThousands(count);
}

std::string listWords(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            text += i + 1 == words.size() ? " and " : ", ";
        text += words[i];
    }
    return text;
}

std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string lowerTitle(std::string_view title) {
    std::string text(title);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool wordStart = i == 0 || text[i - 1] == ' ' || text[i - 1] == '-' || text[i - 1] == '/';
        const bool capitalsFollow = i + 1 < text.size() && isUpper(text[i + 1]);
        if (wordStart && !capitalsFollow && text.compare(i, 7, "English") != 0)
            text[i] = lowered(text[i]);
    }
    return text;
}

} // namespace waymark::app
