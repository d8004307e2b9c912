// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/markdown_lists/list_item.h"

#include "db/text/ascii.h"
#include "db/text/markdown_text.h"

#include <algorithm>

namespace waymark::db {

namespace {

using markdown::collapsed;
using markdown::plain;

/// A year from 1950 to 2029 that begins here.
bool isYear(std::string_view text) {
    return text.size() >= 4 && std::all_of(text.begin(), text.begin() + 4, isDigit) &&
           (text.substr(0, 2) == "19" ? text[2] >= '5' : text.substr(0, 2) == "20" && text[2] <= '2');
}

/// The year of the first "(2019)" or "(c. 2019)".
std::string bracketedYear(std::string_view text) {
    for (std::size_t at = 0; (at = text.find('(', at)) != std::string_view::npos; ++at) {
        std::string_view rest = text.substr(at + 1);
        if (rest.starts_with("c."))
            rest.remove_prefix(rest.size() > 2 && rest[2] == ' ' ? 3 : 2);
        if (isYear(rest) && rest.size() > 4 && rest[4] == ')')
            return std::string(rest.substr(0, 4));
    }
    return {};
}

std::string tidyPeople(std::string_view text) {
    std::string out = collapsed(text);
    constexpr std::string_view by = "by ";
    constexpr std::string_view signs[] = {"-", "–", "—", ",", ";", ":", " "};
    for (bool more = true; more;) {
        more = out.starts_with(by);
        out.erase(0, more ? by.size() : 0);
        for (const std::string_view sign : signs) {
            if (out.starts_with(sign)) {
                out.erase(0, sign.size());
                more = true;
            }
            if (!out.empty() && out.ends_with(sign)) {
                out.erase(out.size() - sign.size());
                more = true;
            }
        }
    }
    return collapsed(out);
}

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

/// "(:construction: in process)": where it ends behind its bracket; 0 when none begins here.
std::size_t emojiRemark(std::string_view text) {
    std::size_t at = 1;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    if (at >= text.size() || text[at] != ':')
        return 0;
    const std::size_t name = ++at;
    while (at < text.size() && ((text[at] >= 'a' && text[at] <= 'z') || text[at] == '_'))
        ++at;
    if (at == name || at >= text.size() || text[at] != ':')
        return 0;
    const std::size_t end = text.find(')', at);
    return end == std::string_view::npos ? 0 : end + 1;
}

bool isWordByte(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || isDigit(c) || (c >= 'A' && c <= 'Z') ||
           (c >= 'a' && c <= 'z') || c == '_';
}

/// "*in process*" at the very end of a line.
std::size_t closingRemark(std::string_view text, std::size_t at) {
    if (at > 0 && (isWordByte(text[at - 1]) || text[at - 1] == '*'))
        return 0;
    const std::size_t end = text.find_first_of("*()", at + 1);
    if (end == std::string_view::npos || text[end] != '*' || end == at + 1)
        return 0;
    const std::string_view rest = text.substr(end + 1);
    return std::all_of(rest.begin(), rest.end(), isBlank) ? end + 1 : 0;
}

/// Marks in italics are remarks ("in process", "account required"), no fact about the work.
std::string withoutRemarks(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = 0;
        if (text.substr(at, 2) == "*(") {
            const std::size_t close = text.find(")*", at + 2);
            end = close == std::string_view::npos ? 0 : close + 2;
        }
        if (end == 0 && text[at] == '(' && emojiRemark(text.substr(at)) > 0)
            end = at + emojiRemark(text.substr(at));
        if (end == 0 && text[at] == '*')
            end = closingRemark(text, at);
        if (end == 0)
            out.push_back(text[at++]);
        else
            at = end;
    }
    return out;
}

std::string withoutCode(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = text.front() == '`' ? text.find('`', 1) : std::string_view::npos;
        if (end == std::string_view::npos) {
            out.push_back(text.front());
            text.remove_prefix(1);
        } else {
            text.remove_prefix(end + 1);
        }
    }
    return out;
}

/// What stands in round brackets, which may hold one more pair.
std::vector<std::string> bracketsIn(std::string_view text) {
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '(')
            continue;
        int depth = 0;
        std::size_t end = at;
        for (; end < text.size(); ++end) {
            depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
            if (depth == 0 || depth > 2)
                break;
        }
        if (end == text.size() || depth != 0)
            continue;
        found.push_back(collapsed(text.substr(at + 1, end - at - 1)));
        at = end;
    }
    return found;
}

void setPeople(ListItem& item, std::string_view tail) {
    const std::string before = collapsed(tail.substr(0, tail.find_first_of("([")));
    for (const std::string_view dash : {"-", "–", "—", ":"})
        if (before.starts_with(dash)) {
            item.people = tidyPeople(std::string_view(before).substr(dash.size()));
            return;
        }
}

/// From "(2019)" in the tail or the title, or at the end of the people.
void setYear(ListItem& item, std::string_view tail) {
    std::string year = bracketedYear(tail);
    if (year.empty())
        year = bracketedYear(item.title);
    if (!year.empty()) {
        std::string title = item.title;
        const std::string mark = "(" + year + ")";
        for (std::size_t at = 0; (at = title.find(mark)) != std::string::npos;)
            title.erase(at, mark.size());
        if (title = plain(title); !title.empty())
            item.title = title;
    } else if (item.people.size() >= 4) {
        const std::string_view people = item.people;
        const std::string_view last = people.substr(people.size() - 4);
        const std::string_view before = people.substr(0, people.size() - 4);
        if (!isYear(last) || !(before.empty() || before.ends_with(" - ") || before.ends_with(", ")))
            return;
        year = last;
        item.people = tidyPeople(before);
    }
    if (!year.empty())
        item.year = std::stoi(year);
}

} // namespace

std::optional<ListItem> listItem(std::string_view line) {
    while (!line.empty() && isBlank(line.front()))
        line.remove_prefix(1);
    if (line.size() < 2 || std::string_view("*+-").find(line[0]) == std::string_view::npos ||
        !isBlank(line[1]))
        return std::nullopt;
    line.remove_prefix(2);
    while (!line.empty() && isBlank(line.front()))
        line.remove_prefix(1);
    while (!line.empty() && isBlank(line.back()))
        line.remove_suffix(1);
    const auto links = markdown::links(line);
    if (links.empty())
        return std::nullopt;
    ListItem item;
    item.title = plain(links[0].words);
    item.url = markdown::webAddress(links[0].address);
    std::string tail;
    std::size_t from = links[0].end;
    for (std::size_t i = 1; i < links.size(); ++i) {
        item.links.push_back(plain(links[i].words));
        if (links[i].start >= from)
            tail.append(line.substr(from, links[i].start - from));
        from = links[i].end;
    }
    tail = plain(withoutCode(withoutRemarks(tail.append(line.substr(from)))));
    item.brackets = bracketsIn(tail);
    setPeople(item, tail);
    setYear(item, tail);
    return item;
}

} // namespace waymark::db
