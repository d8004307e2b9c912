// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/feeds/slug.h"

#include "db/feeds/feed_values.h"
#include "db/feeds/sha1.h"
#include "db/feeds/slug_tables.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr char32_t capitalSigma = 0x3a3;
constexpr char32_t finalSigma = 0x3c2;
constexpr char32_t capitalDottedI = 0x130;

/// Takes one code point off the front of text that is UTF-8.
char32_t takeLetter(std::string_view& text) {
    const auto byte = [&text](std::size_t i) { return char32_t{static_cast<unsigned char>(text[i])}; };
    const char32_t lead = byte(0);
    const std::size_t length = std::min<std::size_t>(lead < 0x80   ? 1
                                                     : lead < 0xe0 ? 2
                                                     : lead < 0xf0 ? 3
                                                                   : 4,
                                                     text.size());
    char32_t letter = length == 1 ? lead : lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i)
        letter = (letter << 6U) | (byte(i) & 0x3fU);
    text.remove_prefix(length);
    return letter;
}

void append(std::string& out, char32_t letter) {
    const auto tail = [&](unsigned shift) {
        out.push_back(static_cast<char>(0x80U | ((letter >> shift) & 0x3fU)));
    };
    if (letter < 0x80) {
        out.push_back(static_cast<char>(letter));
    } else if (letter < 0x800) {
        out.push_back(static_cast<char>(0xc0U | (letter >> 6U)));
        tail(0);
    } else if (letter < 0x10000) {
        out.push_back(static_cast<char>(0xe0U | (letter >> 12U)));
        tail(6);
        tail(0);
    } else {
        out.push_back(static_cast<char>(0xf0U | (letter >> 18U)));
        tail(12);
        tail(6);
        tail(0);
    }
}

bool isWordLetter(char32_t c) {
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const auto ranges = letterRanges();
    const auto after =
        std::upper_bound(ranges.begin(), ranges.end(), c,
                         [](char32_t letter, const LetterRange& range) { return letter < range.first; });
    return after != ranges.begin() && c <= std::prev(after)->last;
}

char32_t small(char32_t c) {
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    const auto runs = capitalRuns();
    const auto after =
        std::upper_bound(runs.begin(), runs.end(), c,
                         [](char32_t letter, const CapitalRun& run) { return letter < run.first; });
    if (after == runs.begin())
        return c;
    const CapitalRun& run = *std::prev(after);
    const bool within = c <= run.last && (c - run.first) % run.step == 0;
    return within ? static_cast<char32_t>(static_cast<std::int32_t>(c) + run.shift) : c;
}

bool wordFollows(std::string_view rest) {
    return !rest.empty() && isWordLetter(takeLetter(rest));
}

/// A hyphen, but never two and never the first.
void appendGap(std::string& out) {
    if (!out.empty() && out.back() != '-')
        out.push_back('-');
}

} // namespace

std::string slug(std::string_view name) {
    std::string out;
    while (!name.empty()) {
        const char32_t c = takeLetter(name);
        if (c == '&') {
            appendGap(out);
            out.append("and-");
        } else if (c == '\'' || c == 0x2019) {
            continue;
        } else if (c == '+' || c == '#' || (c == '.' && wordFollows(name))) {
            out.push_back(static_cast<char>(c));
        } else if (c == '.') {
            continue;
        } else if (c == capitalSigma) {
            append(out, !wordFollows(name) && !out.empty() && out.back() != '-' ? finalSigma : small(c));
        } else if (c == capitalDottedI) {
            out.append("i\xcc\x87");
        } else if (isWordLetter(c)) {
            append(out, small(c));
        } else {
            appendGap(out);
        }
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

std::string shortSlug(std::string_view name, std::size_t most) {
    std::string text = slug(name);
    if (text.size() <= most)
        return text;
    std::size_t end = text.rfind('-', most);
    if (end == std::string::npos) {
        end = most;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80)
            --end;
    }
    text.resize(end);
    return text;
}

std::string hostOf(std::string_view address) {
    const auto behind = [](std::string_view& text, std::string_view mark) {
        const std::size_t at = text.find(mark);
        if (at == std::string_view::npos)
            return false;
        text.remove_prefix(at + mark.size());
        return true;
    };
    std::string_view saved = address;
    if (behind(saved, "://web.archive.org/web/") && behind(saved, "/")) {
        if (saved.starts_with("http"))
            behind(saved, ":");
        while (saved.starts_with('/'))
            saved.remove_prefix(1);
        address = saved;
    } else {
        behind(address, "://");
    }
    std::string_view host = address.substr(0, address.find_first_of("/?#"));
    if (const std::size_t at = host.rfind('@'); at != std::string_view::npos)
        host.remove_prefix(at + 1);
    host = host.substr(0, host.find(':'));
    std::string name = lowered(host);
    if (name.starts_with("www."))
        name.erase(0, 4);
    return name == "m.youtube.com" || name == "youtu.be" ? "youtube.com" : name;
}

std::string markOf(std::string_view text, std::size_t digits) {
    return sha1(text).substr(0, digits);
}

} // namespace waymark::db
