// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/feeds/slug.h"

#include "db/feeds/feed_values.h"
#include "db/feeds/letters.h"
#include "db/feeds/sha1.h"

#include <algorithm>

namespace waymark::db {

namespace {

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
    const std::string small = inSmallLetters(name);
    std::string_view rest = small;
    std::string out;
    while (!rest.empty()) {
        const char32_t c = takeLetter(rest);
        if (c == '&') {
            appendGap(out);
            out.append("and-");
        } else if (c == '\'' || c == 0x2019 || (c == '.' && !wordFollows(rest))) {
            continue;
        } else if (c == '+' || c == '#' || c == '.' || isWordLetter(c)) {
            appendLetter(out, c);
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
