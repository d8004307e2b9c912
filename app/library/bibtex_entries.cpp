// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibtex_entries.h"

#include "app/library/text.h"
#include "db/text/ascii.h"

#include <algorithm>

namespace waymark::app {

namespace {

using db::isLetter;

// No field of a real file is longer; @string definitions could double themselves beyond it.
constexpr std::size_t longestValue = 1U << 20U;
constexpr std::size_t longestMacro = 1U << 14U;
constexpr std::size_t mostExpanded = 64U << 20U; // of all macros in all fields: two letters may stand for 16 KB

constexpr std::string_view blanks = " \t\r\n";

} // namespace

const std::string& BibtexEntry::operator[](const std::string& name) const {
    static const std::string none;
    const auto found = fields.find(name);
    return found == fields.end() ? none : found->second;
}

std::size_t BibtexEntry::lineOf(const std::string& name) const {
    const auto found = lines.find(name);
    return found == lines.end() ? line : found->second;
}

BibtexEntries::BibtexEntries(std::string_view text, ReadingFaults& faults)
    : m_text(text)
    , m_faults(faults) {}

std::size_t BibtexEntries::line() {
    const auto from = m_text.begin() + static_cast<std::ptrdiff_t>(m_counted);
    const auto to = m_text.begin() + static_cast<std::ptrdiff_t>(std::min(m_at, m_text.size()));
    if (from < to) {
        m_line += static_cast<std::size_t>(std::count(from, to, '\n'));
        m_counted = std::min(m_at, m_text.size());
    }
    return m_line;
}

void BibtexEntries::skipBlanks() {
    m_at = std::min(m_text.find_first_not_of(blanks, m_at), m_text.size());
}

std::string_view BibtexEntries::word() {
    const auto end = std::min(m_text.find_first_of(" \t\r\n{}(),=#\"@", m_at), m_text.size());
    const auto text = m_text.substr(m_at, end - m_at);
    m_at = end;
    return text;
}

/// "@book{" or "@book (".
bool BibtexEntries::opensEntry(std::size_t at) const {
    if (at >= m_text.size() || m_text[at] != '@')
        return false;
    auto end = at + 1;
    while (end < m_text.size() && isLetter(m_text[end]))
        ++end;
    const auto open = m_text.find_first_not_of(" \t", end);
    return end > at + 1 && open != std::string_view::npos && (m_text[open] == '{' || m_text[open] == '(');
}

/// Whether a line that begins an entry begins here.
bool BibtexEntries::atEntry() const {
    if (!opensEntry(m_at))
        return false;
    const auto before = m_at == 0 ? std::string_view::npos : m_text.find_last_not_of(" \t", m_at - 1);
    return before == std::string_view::npos || m_text[before] == '\n' || m_text[before] == '\r';
}

/// Whether the line up to here begins with a percent sign, as people take an entry out. A whole file may be one line.
bool BibtexEntries::inComment() {
    const auto looked = m_text.substr(m_lineLooked, m_at - std::min(m_at, m_lineLooked));
    if (const auto end = looked.find_last_of("\r\n"); end != std::string_view::npos)
        m_lineBegins = m_lineLooked + end + 1;
    m_lineLooked = std::max(m_lineLooked, m_at);
    return m_text.substr(std::min(m_text.find_first_not_of(" \t", m_lineBegins), m_text.size()), 1) == "%";
}

std::optional<BibtexEntry> BibtexEntries::next() {
    while (true) {
        m_at = std::min(m_text.find('@', m_at), m_text.size());
        if (atEnd())
            return std::nullopt;
        if (inComment()) {
            m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
            continue;
        }
        BibtexEntry entry;
        entry.line = line();
        m_openFields = 0;
        ++m_at;
        entry.type = lowered(word());
        skipBlanks();
        const char open = current();
        if (entry.type.empty() || (open != '{' && open != '('))
            continue; // an @ in text between the entries
        ++m_at;
        if (entry.type == "preamble" || entry.type == "comment") {
            skipBlock(open);
            continue;
        }
        const char close = open == '{' ? '}' : ')';
        if (entry.type != "string")
            readKey(entry, close);
        readFields(entry, close);
        if (entry.type != "string")
            return entry;
        for (auto& [name, text] : entry.fields)
            m_macros[name] = text.substr(0, longestMacro);
    }
}

void BibtexEntries::skipBlock(char open) {
    const auto begin = m_at;
    const char close = open == '{' ? '}' : ')';
    int depth = 1;
    while (m_blocksClose && !atEnd() && depth > 0) {
        depth += current() == open ? 1 : current() == close ? -1 : 0;
        ++m_at;
    }
    if (m_blocksClose && depth == 0)
        return;
    // Never closed: only its first line is passed over, here and in every block that follows.
    m_blocksClose = false;
    m_at = std::min(m_text.find_first_of("\r\n", begin), m_text.size());
}

/// Behind a key, in which Google Scholar writes letters as groups: "m{\"u}ller2012".
std::size_t BibtexEntries::endOfKey(char close) const {
    const auto marks = std::string(",=\"{\r\n") + close;
    auto end = std::min(m_text.find_first_of(marks, m_at), m_text.size());
    while (end < m_text.size() && m_text[end] == '{') {
        const auto group = m_text.find_first_of("{}\r\n,", end + 1);
        if (group == std::string_view::npos || m_text[group] != '}')
            break;
        end = std::min(m_text.find_first_of(marks, group + 1), m_text.size());
    }
    return end;
}

void BibtexEntries::readKey(BibtexEntry& entry, char close) {
    skipBlanks();
    const auto begin = m_at;
    const auto end = endOfKey(close);
    if (end < m_text.size() && m_text[end] == '=')
        return; // there is none: the first field begins here
    entry.key = std::string(trimmed(m_text.substr(begin, end - begin)));
    m_at = end;
}

void BibtexEntries::readFields(BibtexEntry& entry, char close) {
    const auto broken = [&](Fault what, Loss loss, const std::string& field) {
        m_faults.add(line(), what, loss, field, entry.key);
    };
    while (true) {
        skipBlanks();
        if (atEnd() || atEntry())
            return m_faults.add(entry.line, Fault::OpenEntry, Loss::Nothing, {}, entry.key);
        if (current() == close) {
            ++m_at;
            return;
        }
        if (current() == ',') {
            ++m_at;
            continue;
        }
        const auto name = lowered(word());
        skipBlanks();
        if (name.empty() || current() != '=') {
            broken(Fault::Entry, Loss::Field, name);
            if ((current() == '{' || current() == '"') && !piece()) // a value without its equals sign
                return skipToEntry();
            if (name.empty() && !atEnd() && !atEntry() && current() != close)
                ++m_at; // a stray mark
            continue;
        }
        ++m_at;
        const auto begins = line();
        const auto open = m_openFields;
        auto text = value();
        if (m_openFields > open)
            m_faults.add(entry.line, Fault::OpenField, Loss::Nothing, name, entry.key);
        if (text) {
            if (entry.fields.emplace(name, *std::move(text)).second)
                entry.lines.emplace(name, begins);
            continue;
        }
        broken(Fault::Entry, Loss::Field, name);
        if (current() == '{' || current() == '"')
            return skipToEntry(); // never closed: where the next field begins nobody can tell
    }
}

void BibtexEntries::skipToEntry() {
    while (!atEnd() && !atEntry())
        m_at = std::min(m_text.find('@', m_at + 1), m_text.size());
}

void BibtexEntries::append(std::string& text, std::string_view more) {
    if (text.size() + more.size() > longestValue)
        m_faults.add(line(), Fault::TooLong, Loss::Field);
    text += more.substr(0, longestValue - std::min(longestValue, text.size()));
}

std::optional<std::string> BibtexEntries::value() {
    std::string text;
    while (true) {
        skipBlanks();
        const auto more = piece();
        if (!more)
            return std::nullopt;
        append(text, *more);
        skipBlanks();
        if (current() != '#')
            return text;
        ++m_at;
    }
}

std::optional<std::string_view> BibtexEntries::piece() {
    if (current() == '{')
        return delimited('}');
    if (current() == '"')
        return delimited('"');
    const auto name = word();
    if (name.empty())
        return std::nullopt;
    const auto macro = m_macros.find(lowered(name));
    if (macro == m_macros.end())
        return name;
    if (m_expanded + macro->second.size() > mostExpanded) {
        m_faults.add(line(), Fault::TooLong, Loss::Field, {}, std::string(name));
        return name;
    }
    m_expanded += macro->second.size();
    return macro->second;
}

/// BibTeX counts every brace, many programs do not count those behind a backslash: what is right is whichever
/// is followed by what follows a value. Neither looks beyond the line that begins the next entry.
std::optional<std::string_view> BibtexEntries::delimited(char close) {
    const auto follows = [&](const std::optional<std::size_t>& end) { return end && endsValue(*end); };
    auto end = closing(close, false);
    if (!follows(end))
        if (const auto other = closing(close, true); follows(other) || !end)
            end = other;
    const bool swallowed = end && close == '"' && trimmed(m_text.substr(m_at, *end - m_at)).ends_with('='); // it opens the next value
    if (!follows(end) || swallowed)
        if (const auto text = upToNextField(end.value_or(m_text.size())))
            return text;
    if (!end)
        return std::nullopt;
    const auto begin = m_at + 1;
    m_at = *end + 1;
    return m_text.substr(begin, *end - begin);
}

/// "author =": a name and an equals sign.
bool BibtexEntries::beginsField(std::size_t at) const {
    constexpr std::size_t longestName = 100;
    if (at >= m_text.size() || !isLetter(m_text[at]))
        return false;
    const auto end = m_text.substr(at, longestName).find_first_of(" \t\r\n{}(),=#\"@");
    const auto equals = end == std::string_view::npos ? end : m_text.find_first_not_of(blanks, at + end);
    return equals != std::string_view::npos && m_text[equals] == '=';
}

/// Whether what follows a value follows here: the end of the entry, "#", or the next field, mostly behind a comma. "\} here"
/// and "\}, then" go on with the text.
bool BibtexEntries::endsValue(std::size_t end) const {
    const auto next = m_text.find_first_not_of(blanks, end + 1);
    if (next == std::string_view::npos)
        return false;
    if (m_text[next] != ',')
        return std::string_view("})#").find(m_text[next]) != std::string_view::npos || beginsField(next);
    const auto behind = m_text.find_first_not_of(" \t\r\n,", next + 1);
    return behind == std::string_view::npos || std::string_view("})@%").find(m_text[behind]) != std::string_view::npos || beginsField(behind);
}

/// A text that closes nowhere, or only where the entry does, has a mark too few: it ends before the line that begins the
/// next field. A few of an entry, each of which was looked for up to its end.
std::optional<std::string_view> BibtexEntries::upToNextField(std::size_t end) {
    constexpr std::size_t most = 16;
    const auto next = m_openFields < most ? nextField(end) : std::string_view::npos;
    if (next == std::string_view::npos)
        return std::nullopt;
    ++m_openFields;
    auto text = trimmed(m_text.substr(m_at + 1, next - m_at - 1));
    if (text.ends_with(','))
        text.remove_suffix(1);
    m_at = next;
    return text;
}

/// Where a line before `end` begins a field, "author = {"; nowhere: npos. The next entry ends the search.
std::size_t BibtexEntries::nextField(std::size_t end) const {
    for (auto at = m_text.find('\n', m_at); at != std::string_view::npos && at < end; at = m_text.find('\n', at + 1)) {
        const auto begin = m_text.find_first_not_of(blanks, at + 1);
        if (begin == std::string_view::npos || opensEntry(begin))
            break;
        auto behind = begin;
        while (behind < m_text.size() && (isLetter(m_text[behind]) || (behind > begin && std::string_view("-_0123456789").find(m_text[behind]) != std::string_view::npos)))
            ++behind;
        const auto equals = m_text.find_first_not_of(" \t", behind);
        if (behind == begin || equals == std::string_view::npos || m_text[equals] != '=')
            continue;
        const auto value = m_text.find_first_not_of(" \t", equals + 1);
        if (value != std::string_view::npos && (m_text[value] == '{' || m_text[value] == '"' || (m_text[value] >= '0' && m_text[value] <= '9')))
            return begin;
    }
    return std::string_view::npos;
}

std::optional<std::size_t> BibtexEntries::closing(char close, bool escapes) const {
    int depth = 0;
    for (auto at = m_at; at < m_text.size(); ++at) {
        const char c = m_text[at];
        if (c == '\\' && escapes) {
            ++at;
            continue;
        }
        if (c == '\n' && opensEntry(std::min(m_text.find_first_not_of(" \t", at + 1), m_text.size())))
            return std::nullopt;
        if (c == '"' && close == '"' && depth == 0 && at > m_at)
            return at;
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth == 0 && close == '}')
            return at;
        if (depth < 0)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace waymark::app
