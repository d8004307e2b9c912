// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/schema_org/page_scripts.h"

#include "db/sqlite/errors.h"
#include "db/text/charset.h"
#include "db/text/pieces.h"

#include <simdjson.h>

#include <algorithm>
#include <array>

namespace waymark::db {

namespace {

constexpr std::size_t largestPage = 64U << 20U;

std::string wholeOf(ByteStream& page, const std::string& name) {
    std::string bytes;
    std::array<char, 65536> piece{};
    while (const auto got = page.read(piece.data(), piece.size())) {
        bytes.append(piece.data(), got);
        if (bytes.size() > largestPage)
            throw sqlite::Failure(ErrorKind::InvalidInput, name + ":1: a page of more than 64 MB");
    }
    return decodedText(bytes).text;
}

/// Without what old pages wrap a script in: <!-- --> and <![CDATA[ ]]>, each behind // or not, or within /* */.
std::string_view unwrapped(std::string_view script) {
    constexpr std::array<std::string_view, 7> before{"<!--", "<![CDATA[", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "//<!--"};
    constexpr std::array<std::string_view, 7> behind{"-->", "]]>", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "//-->"};
    script = trimmed(script);
    for (bool more = true; more;) {
        more = false;
        for (std::size_t i = before.size(); i-- > 0;) {
            if (script.starts_with(before[i])) {
                script = trimmed(script.substr(before[i].size()));
                more = true;
            }
            if (script.ends_with(behind[i])) {
                script = trimmed(script.substr(0, script.size() - behind[i].size()));
                more = true;
            }
        }
    }
    return script;
}

/// JSON as pages have it by hand: line ends within texts become blanks, commas before a closing bracket go.
std::string mendedJson(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        inText = c == '"' ? !inText : inText;
        if (inText && c == '\\' && i + 1 < text.size())
            plain += text[i++];
        if (!inText && c == ',') {
            const auto next = text.find_first_not_of(" \t\r\n", i + 1);
            if (next != std::string_view::npos && (text[next] == '}' || text[next] == ']'))
                continue;
        }
        plain += inText && static_cast<unsigned char>(text[i]) < 0x20 ? ' ' : text[i];
    }
    return plain;
}

/// Without the brackets of a list, so that its items stand in the list of all.
std::string_view items(std::string_view script) {
    script = unwrapped(script);
    return script.starts_with('[') && script.ends_with(']') ? trimmed(script.substr(1, script.size() - 2)) : script;
}

} // namespace

bool looksLikePage(std::string_view head) {
    const auto small = lowered(trimmed(head.substr(0, 1024)));
    return small.starts_with("<!doctype html") || small.starts_with("<html");
}

std::unique_ptr<ByteStream> scriptsOfPage(ByteStream& page, const std::string& name, FeedSink& sink) {
    const std::string text = wholeOf(page, name);
    const std::string small = lowered(text);
    simdjson::dom::parser parser;
    std::string all;
    std::int64_t line = 1; // of the last script that is told, up to which line ends are counted
    std::size_t counted = 0;
    for (std::size_t at = small.find("<script"); at != std::string::npos; at = small.find("<script", at)) {
        const std::size_t open = std::min(small.find('>', at), small.size());
        const std::size_t close = std::min(small.find("</script", open), small.size());
        const bool ours = std::string_view(small).substr(at, open - at).find("application/ld+json") != std::string_view::npos;
        at = close;
        if (!ours || open >= close)
            continue;
        std::string script(items(std::string_view(text).substr(open + 1, close - open - 1)));
        simdjson::dom::element ignored;
        if (script.empty())
            continue;
        if (parser.parse("[" + script + "]").get(ignored) != simdjson::SUCCESS)
            script = mendedJson(script);
        if (parser.parse("[" + script + "]").get(ignored) != simdjson::SUCCESS) {
            line += std::count(text.begin() + static_cast<std::ptrdiff_t>(counted), text.begin() + static_cast<std::ptrdiff_t>(open), '\n');
            counted = open;
            sink.at(name, line);
            sink.leaveOut("script of the page that is not JSON");
            continue;
        }
        all.append(all.empty() ? "" : ",\n").append(script);
    }
    if (all.empty())
        throw sqlite::Failure(ErrorKind::InvalidInput, name + ":1: a web page without JSON-LD (no script of the type application/ld+json)");
    return std::make_unique<TextBytes>("[" + all + "]");
}

} // namespace waymark::db
