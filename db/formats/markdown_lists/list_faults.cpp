// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/markdown_lists/list_faults.h"

#include "db/records/stated_values.h"
#include "db/sqlite/errors.h"
#include "db/text/markdown_text.h"
#include "db/text/utf8.h"

#include <algorithm>
#include <cstdint>

namespace waymark::db {

namespace {

constexpr std::size_t longestLine = 64U << 10U;

[[noreturn]] void refuse(const std::string& path, std::int64_t line, const std::string& reason) {
    throw sqlite::Failure(ErrorKind::InvalidInput, path + ":" + std::to_string(line) + ": " + reason);
}

std::int64_t lineOf(std::string_view text, std::size_t at) {
    return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
}

void refuseOtherFormats(const std::string& path, std::string_view text) {
    if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff"))
        refuse(path, 1, "this is UTF-16; save the list as UTF-8");
    const std::string start = lowered(trimmed(text.substr(0, 200)));
    if (start.starts_with("<!doctype") || start.starts_with("<html") || start.starts_with("<?xml"))
        refuse(path, 1, "this is a web page and not the Markdown of the list; download the raw file");
    const std::size_t bad = std::min(firstInvalidUtf8(text), text.find('\0'));
    if (bad != std::string_view::npos)
        refuse(path, lineOf(text, bad), "this is not UTF-8 text; the lists are");
    const auto control = std::find_if(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
    });
    if (control != text.end())
        refuse(path, lineOf(text, static_cast<std::size_t>(control - text.begin())),
               "a control character that no list has; the file is damaged");
    for (std::size_t at = 0; (at = text.find('\r', at)) != std::string_view::npos; ++at)
        if (at + 1 == text.size() || text[at + 1] != '\n')
            refuse(path, lineOf(text, at),
                   "a carriage return without a line feed; save it with LF line ends");
}

bool isWebItem(std::string_view line) {
    const std::string_view rest = trimmed(line);
    return rest.size() > 2 && std::string_view("*+-").find(rest[0]) != std::string_view::npos &&
           !markdown::links(rest).empty();
}

/// An address that begins with "](" and does not close, or leads elsewhere than to the web.
void refuseBadLink(const std::string& path, std::int64_t number, std::string_view line) {
    for (std::size_t at = 0; (at = line.find("](", at)) != std::string_view::npos;) {
        at += 2;
        int depth = 1;
        std::size_t end = at;
        for (; end < line.size() && depth > 0; ++end)
            depth += line[end] == '(' ? 1 : line[end] == ')' ? -1 : 0;
        if (depth > 0)
            refuse(path, number, "the bracket of a link's address is not closed; was the file cut off?");
        std::string address = lowered(trimmed(line.substr(at, end - 1 - at)));
        if (address.starts_with('<'))
            address.erase(0, 1);
        for (const std::string_view scheme : {"javascript:", "file:", "data:", "vbscript:"})
            if (address.starts_with(scheme))
                refuse(path, number, "a link to " + std::string(scheme) + " and not to the web");
    }
}

/// "* [Words": the words of the item's link do not end.
void refuseOpenWords(const std::string& path, std::int64_t number, std::string_view line) {
    const std::string_view rest = trimmed(line);
    if (rest.size() < 3 || std::string_view("*+-").find(rest[0]) == std::string_view::npos ||
        rest[1] != ' ' || trimmed(rest.substr(2)).front() != '[')
        return;
    if (rest.find(']') == std::string_view::npos)
        refuse(path, number, "the bracket of a link's words is not closed; was the file cut off?");
}

} // namespace

void refuseDamagedList(const std::string& path, std::string_view text) {
    refuseOtherFormats(path, text);
    std::int64_t number = 0;
    std::int64_t fence = 0;
    bool heading = false;
    for (const std::string_view line : markdown::linesOf(text)) {
        ++number;
        if (line.size() > longestLine)
            refuse(path, number, "a line of " + std::to_string(line.size()) + " bytes; no list has such");
        if (line.starts_with("```"))
            fence = fence == 0 ? number : 0;
        for (const std::string_view mark : {"<<<<<<< ", ">>>>>>> "})
            if (line.starts_with(mark))
                refuse(path, number, "the mark of an unfinished merge; take a released version of the list");
        heading = heading || line.starts_with('#') || line.starts_with("\xef\xbb\xbf#");
        if (!heading && isWebItem(line))
            refuse(path, number, "an item before any heading; the beginning of the list is missing");
        refuseBadLink(path, number, line);
        refuseOpenWords(path, number, line);
    }
    if (fence != 0)
        refuse(path, fence, "a block of code begins here and never ends");
}

} // namespace waymark::db
