// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/markdown_text.h"

#include "db/text/pieces.h"
#include "db/text/utf8.h"
#include "db/text/web_address.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace waymark::db::markdown {

namespace {

constexpr std::string_view punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

bool isBlank(char32_t c) {
    return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xa0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f ||
           c == 0x3000;
}

bool isDirectionMark(char32_t c) {
    return c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
           c == 0xfeff;
}

std::string withoutDirectionMarks(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::string_view before = text;
        const char32_t c = takePoint(text);
        if (!isDirectionMark(c))
            out.append(before.substr(0, before.size() - text.size()));
    }
    return out;
}

/// Without what stands between the signs and holds none of them: tags in angle brackets.
std::string withoutTags(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = text.front() == '<' ? text.find_first_of("<>", 1) : std::string_view::npos;
        if (end != std::string_view::npos && text[end] == '>' && end > 1) {
            text.remove_prefix(end + 1);
            continue;
        }
        out.push_back(text.front());
        text.remove_prefix(1);
    }
    return out;
}

/// Without ":books:".
std::string withoutEmojiNames(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        if (text.front() == ':') {
            std::size_t end = 1;
            while (end < text.size() && ((text[end] >= 'a' && text[end] <= 'z') || text[end] == '_'))
                ++end;
            if (end > 1 && end < text.size() && text[end] == ':') {
                text.remove_prefix(end + 1);
                continue;
            }
        }
        out.push_back(text.front());
        text.remove_prefix(1);
    }
    return out;
}

bool isWordByte(char c) {
    // Letters beyond ASCII count by their bytes: none of their bytes is a sign.
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           c == '_';
}

/// Where the emphasis that opens at `at` with `mark` closes; npos when it does not.
std::size_t closing(std::string_view text, std::size_t inner, std::string_view mark) {
    for (std::size_t at = inner + 1; at + mark.size() <= text.size(); ++at) {
        if (text.substr(at, mark.size()) != mark || isBlank(static_cast<unsigned char>(text[at - 1])))
            continue;
        const std::size_t after = at + mark.size();
        if (after == text.size() || (!isWordByte(text[after]) && text[after] != '*'))
            return at;
    }
    return std::string_view::npos;
}

std::string withoutEmphasis(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char sign = text[at];
        const bool begins =
            (sign == '*' || sign == '_') &&
            (at == 0 || (!isWordByte(text[at - 1]) && text[at - 1] != '*' && text[at - 1] != '\\'));
        std::size_t end = std::string_view::npos;
        std::size_t length = begins && at + 1 < text.size() && text[at + 1] == sign ? 2 : 1;
        for (; begins && length > 0 && end == std::string_view::npos; --length)
            if (at + length < text.size() && !isBlank(static_cast<unsigned char>(text[at + length])))
                if (end = closing(text, at + length, text.substr(at, length)); end != std::string_view::npos)
                    break;
        if (end == std::string_view::npos) {
            out.push_back(sign);
            ++at;
            continue;
        }
        out.append(text.substr(at + length, end - at - length));
        at = end + length;
    }
    return out;
}

std::string withoutEscapes(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) {
            if (punctuation.find(text[at + 1]) != std::string_view::npos) {
                out.push_back(text[++at]);
                continue;
            }
            if (isBlank(static_cast<unsigned char>(text[at + 1])))
                continue;
        }
        out.push_back(text[at]);
    }
    return out;
}

std::optional<std::pair<char32_t, std::size_t>> entityAt(std::string_view text) {
    const std::size_t end = text.find(';');
    if (end > 10) // or none
        return std::nullopt;
    const std::string_view name = text.substr(1, end - 1);
    constexpr std::pair<std::string_view, char32_t> named[] = {
        {"amp", '&'},      {"lt", '<'},      {"gt", '>'},       {"quot", '"'},      {"apos", '\''},
        {"nbsp", 0xa0},    {"rlm", 0x200f},  {"lrm", 0x200e},   {"hellip", 0x2026}, {"ndash", 0x2013},
        {"mdash", 0x2014}, {"copy", 0xa9},   {"lsquo", 0x2018}, {"rsquo", 0x2019},  {"ldquo", 0x201c},
        {"rdquo", 0x201d}, {"eacute", 0xe9}, {"middot", 0xb7}};
    for (const auto& [known, letter] : named)
        if (known == name)
            return std::pair{letter, end + 1};
    if (name.size() < 2 || name[0] != '#')
        return std::nullopt;
    const bool hexadecimal = name[1] == 'x' || name[1] == 'X';
    const std::string_view digits = name.substr(hexadecimal ? 2 : 1);
    std::uint32_t code = 0;
    const auto [stop, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hexadecimal ? 16 : 10);
    const bool letter = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
    if (error != std::errc() || stop != digits.data() + digits.size() || !letter)
        return std::nullopt;
    return std::pair{static_cast<char32_t>(code), end + 1};
}

/// Where the address that begins at `start` ends: brackets inside it are balanced.
std::size_t addressEnd(std::string_view line, std::size_t start) {
    int depth = 0;
    for (std::size_t at = start; at < line.size(); ++at) {
        if (line[at] == '(')
            ++depth;
        else if (line[at] == ')' && depth-- == 0)
            return at;
    }
    return line.size();
}

/// Where the link's words begin, counting nested brackets backwards from the closing one.
std::size_t wordsStart(std::string_view line, std::size_t close) {
    int depth = 0;
    for (std::size_t at = close + 1; at-- > 0;) {
        if (at > 0 && line[at - 1] == '\\')
            continue;
        if (line[at] == ']')
            ++depth;
        else if (line[at] == '[' && --depth == 0)
            return at;
    }
    return 0;
}

std::string encoded(std::string_view text, std::string_view kept) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && (isWordByte(c) || kept.find(c) != std::string_view::npos))
            out.push_back(c);
        else
            out.append("%").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
    }
    return out;
}

/// A parameter's name or value: decoded, then encoded the usual way.
std::string parameter(std::string_view text) {
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned value = 0;
        if (text[at] == '%' && at + 2 < text.size() &&
            std::from_chars(text.data() + at + 1, text.data() + at + 3, value, 16).ptr ==
                text.data() + at + 3) {
            decoded.push_back(static_cast<char>(value));
            at += 2;
        } else {
            decoded.push_back(text[at] == '+' ? ' ' : text[at]);
        }
    }
    std::string out = encoded(decoded, ".-~ ");
    std::replace(out.begin(), out.end(), ' ', '+');
    return out;
}

std::string withoutCampaign(std::string_view query) {
    if (query.find("utm_") == std::string_view::npos)
        return std::string(query);
    std::string out;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        if (const std::size_t equals = pair.find('=');
            !pair.empty() && equals != std::string_view::npos && !isTracking(pair))
            out.append(out.empty() ? "" : "&")
                .append(parameter(pair.substr(0, equals)))
                .append("=")
                .append(parameter(pair.substr(equals + 1)));
        query.remove_prefix(std::min(end + 1, query.size()));
    }
    return out;
}

} // namespace

std::string withoutEntities(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        if (const auto entity = text.front() == '&' ? entityAt(text) : std::nullopt) {
            appendUtf8(out, entity->first);
            text.remove_prefix(entity->second);
        } else {
            out.push_back(text.front());
            text.remove_prefix(1);
        }
    }
    return out;
}

std::string collapsed(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::string_view before = text;
        if (!isBlank(takePoint(text)))
            out.append(before.substr(0, before.size() - text.size()));
        else if (!out.empty() && out.back() != ' ')
            out.push_back(' ');
    }
    if (out.ends_with(' '))
        out.pop_back();
    return out;
}

std::string plain(std::string_view text) {
    std::string out = withoutEmojiNames(withoutTags(withoutDirectionMarks(withoutEntities(text))));
    std::erase(out, '`');
    return collapsed(withoutEscapes(withoutEmphasis(out)));
}

std::vector<Link> links(std::string_view line) {
    std::vector<Link> found;
    for (std::size_t at = 0; (at = line.find("](", at)) != std::string_view::npos;) {
        std::size_t address = at + 2;
        while (address < line.size() && (line[address] == ' ' || line[address] == '\t'))
            ++address;
        if (address < line.size() && line[address] == '<')
            ++address;
        const std::string_view rest = line.substr(address);
        if (!rest.starts_with("http://") && !rest.starts_with("https://")) {
            at += 2;
            continue;
        }
        const std::size_t end = addressEnd(line, address);
        const std::size_t start = wordsStart(line, at);
        std::string_view target = line.substr(address, end - address);
        while (!target.empty() && (target.back() == ' ' || target.back() == '\t'))
            target.remove_suffix(1);
        while (!target.empty() && target.back() == '>')
            target.remove_suffix(1);
        target = target.substr(0, target.find(" \""));
        found.push_back(
            {start, line.substr(start + 1, at - start - 1), target, std::min(end + 1, line.size())});
        at = end;
    }
    return found;
}

std::string webAddress(std::string_view text) {
    constexpr std::string_view kept = "/%:@!$&'()*+,;=~-._?";
    std::string clean = collapsed(withoutDirectionMarks(withoutEntities(text)));
    std::string_view rest = clean;
    const std::size_t scheme = rest.find("://");
    if (scheme == std::string_view::npos)
        return clean;
    std::string address = lowered(rest.substr(0, scheme + 3));
    rest.remove_prefix(scheme + 3);
    const std::size_t host = std::min(rest.find_first_of("/?#"), rest.size());
    address += lowered(rest.substr(0, host));
    rest.remove_prefix(host);
    const std::size_t hash = std::min(rest.find('#'), rest.size());
    const std::string_view fragment = rest.substr(std::min(hash + 1, rest.size()));
    rest = rest.substr(0, hash);
    const std::size_t mark = std::min(rest.find('?'), rest.size());
    address += encoded(rest.substr(0, mark), kept);
    const std::string query = encoded(withoutCampaign(rest.substr(std::min(mark + 1, rest.size()))), kept);
    if (!query.empty())
        address += "?" + query;
    if (!fragment.empty())
        address += "#" + encoded(fragment, kept);
    return address;
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

} // namespace waymark::db::markdown
