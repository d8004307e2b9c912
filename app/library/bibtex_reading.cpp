// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"
#include "app/library/tex_text.h"
#include "app/library/text.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace waymark::app {

namespace {

/// What is wrong and where; only inside this file.
struct Refusal {
    int line;
    std::string what;
};

using Fields = std::map<std::string, std::string>;

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text) {}

    /// Type in small letters and fields of the next entry; nothing at the end.
    std::optional<std::pair<std::string, Fields>> next() {
        while (true) {
            m_at = std::min(m_text.find('@', m_at), m_text.size());
            if (m_at == m_text.size())
                return std::nullopt;
            ++m_at;
            const auto type = lowered(word());
            skipBlanks();
            const char open = current();
            if (open != '{' && open != '(')
                continue; // an @ in text between the entries
            ++m_at;
            if (type == "preamble" || type == "comment") {
                skipBlock(open);
                continue;
            }
            if (type == "string") {
                for (auto& [name, value] : fields(open))
                    m_macros[name] = value;
                continue;
            }
            skipBlanks();
            while (m_at < m_text.size() && current() != ',' && current() != '}' && current() != ')')
                ++m_at; // the citation key
            if (current() == ',')
                ++m_at;
            return std::pair(type, fields(open));
        }
    }

private:
    char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    int line() const {
        return 1 + static_cast<int>(
                       std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(m_at), '\n'));
    }
    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }

    std::string word() {
        const auto end = std::min(m_text.find_first_of(" \t\r\n{}(),=#\"", m_at), m_text.size());
        std::string text(m_text.substr(m_at, end - m_at));
        m_at = end;
        return text;
    }

    void skipBlock(char open) {
        int depth = 1;
        for (; m_at < m_text.size() && depth > 0; ++m_at) {
            depth += current() == '{' || (open == '(' && current() == '(') ? 1 : 0;
            depth -= current() == '}' || (open == '(' && current() == ')') ? 1 : 0;
        }
    }

    Fields fields(char open) {
        const char close = open == '{' ? '}' : ')';
        const int began = line();
        Fields all;
        while (true) {
            skipBlanks();
            if (m_at >= m_text.size())
                throw Refusal{began, "the entry that begins here is never closed"};
            if (current() == close) {
                ++m_at;
                return all;
            }
            if (current() == ',') {
                ++m_at;
                continue;
            }
            const auto name = lowered(word());
            skipBlanks();
            if (name.empty() || current() != '=')
                throw Refusal{line(), "expected a field such as title = {...}"};
            ++m_at;
            all.emplace(name, value());
        }
    }

    std::string value() {
        std::string text;
        while (true) {
            skipBlanks();
            if (current() == '{') {
                text += braced();
            } else if (current() == '"') {
                text += quoted();
            } else {
                const auto name = word();
                if (name.empty())
                    throw Refusal{line(), "a field has no value"};
                const auto macro = m_macros.find(lowered(name));
                text += macro == m_macros.end() ? name : macro->second;
            }
            skipBlanks();
            if (current() != '#')
                return text;
            ++m_at;
        }
    }

    std::string braced() {
        const int began = line();
        const auto begin = ++m_at;
        for (int depth = 1; m_at < m_text.size(); ++m_at) {
            if (current() == '\\') {
                ++m_at;
                continue;
            }
            depth += current() == '{' ? 1 : current() == '}' ? -1 : 0;
            if (depth == 0)
                return std::string(m_text.substr(begin, m_at++ - begin));
        }
        throw Refusal{began, "the brace that opens here is never closed"};
    }

    std::string quoted() {
        const int began = line();
        const auto begin = ++m_at;
        for (int depth = 0; m_at < m_text.size(); ++m_at) {
            if (current() == '\\') {
                ++m_at;
                continue;
            }
            depth += current() == '{' ? 1 : current() == '}' ? -1 : 0;
            if (depth == 0 && current() == '"')
                return std::string(m_text.substr(begin, m_at++ - begin));
        }
        throw Refusal{began, "the quote that opens here is never closed"};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::map<std::string, std::string> m_macros;
};

/// Names divided by "and" outside braces.
std::vector<std::string> namesIn(const std::string& field) {
    std::vector<std::string> names{""};
    int depth = 0;
    for (std::size_t i = 0; i < field.size(); ++i) {
        depth += field[i] == '{' ? 1 : field[i] == '}' ? -1 : 0;
        const bool blank = field[i] == ' ' || field[i] == '\n' || field[i] == '\t' || field[i] == '\r';
        if (depth == 0 && blank && lowered(field.substr(i + 1, 3)) == "and" && i + 4 < field.size() &&
            (field[i + 4] == ' ' || field[i + 4] == '\n' || field[i + 4] == '\r' || field[i + 4] == '\t')) {
            names.emplace_back();
            i += 4;
        } else {
            names.back() += field[i];
        }
    }
    std::vector<std::string> people;
    for (const auto& name : names) {
        const auto clean = trimmed(name);
        if (clean.empty() || lowered(clean) == "others")
            continue;
        const bool whole = clean.starts_with('{') && clean.ends_with('}'); // an organisation
        const auto plain = texToText(clean);
        people.push_back(whole ? plain : inOrder(personName(plain)));
    }
    return people;
}

Reference referenceFrom(const Fields& fields) {
    const auto get = [&](const char* name) {
        const auto found = fields.find(name);
        return found == fields.end() ? std::string() : found->second;
    };
    Reference reference;
    reference.key = texToText(get("waymark"));
    reference.title = texToText(get("title"));
    if (const auto subtitle = texToText(get("subtitle")); !subtitle.empty())
        reference.title += ": " + subtitle;
    reference.authors = namesIn(get("author").empty() ? get("editor") : get("author"));
    const auto year = texToText(get("year").empty() ? get("date") : get("year"));
    if (const int number = std::atoi(year.c_str()); number != 0)
        reference.year = number;
    reference.publisher = texToText(get("publisher"));
    reference.isbn = isbn13(get("isbn"));
    reference.url =
        replaced(replaced(replaced(std::string(trimmed(get("url"))), "\\_", "_"), "\\%", "%"), "\\&", "&");
    reference.language = texToText(get("langid").empty() ? get("language") : get("langid"));
    reference.note = texToText(get("note").empty() ? get("annote") : get("note"), true);
    for (const auto& tag : split(replaced(get("keywords"), ";", ","), ","))
        if (const auto plain = texToText(tag); !plain.empty())
            reference.tags.push_back(plain);
    return reference;
}

} // namespace

db::Result<std::vector<Reference>> referencesFromBibTeX(std::string_view text) try {
    std::vector<Reference> all;
    Reader reader(text);
    while (const auto entry = reader.next()) {
        auto reference = referenceFrom(entry->second);
        if (!reference.title.empty())
            all.push_back(std::move(reference));
    }
    return all;
} catch (const Refusal& refusal) {
    return db::Error{db::ErrorKind::InvalidInput,
                     "line " + std::to_string(refusal.line) + ": " + refusal.what + "; nothing was imported"};
}

} // namespace waymark::app
