// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"
#include "app/library/text.h"

#include <set>

namespace waymark::app {

namespace {

/// Characters that mean something to TeX.
std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&':
        case '%':
        case '$':
        case '#':
        case '_':
        case '{':
        case '}':
            safe += '\\';
            safe += c;
            break;
        case '~':
            safe += "\\textasciitilde{}";
            break;
        case '^':
            safe += "\\textasciicircum{}";
            break;
        case '\\':
            safe += "\\textbackslash{}";
            break;
        default:
            safe += c;
        }
    }
    return safe;
}

/// Addresses stay as they are, but for braces, which would end the field.
std::string escapedUrl(std::string url) {
    return replaced(replaced(std::move(url), "{", "%7B"), "}", "%7D");
}

std::string authorField(const std::vector<std::string>& authors) {
    std::vector<std::string> names;
    for (const auto& author : authors) {
        const auto name = personName(author);
        if (name.given.empty())
            names.push_back('{' + escaped(name.family) + '}'); // one word: perhaps an organisation
        else
            names.push_back(escaped(name.family) + ", " + escaped(name.given));
    }
    return joined(names, " and ");
}

std::string letters(std::string_view text) {
    std::string plain;
    for (const char c : lowered(text))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
    return plain;
}

/// "knuth1997art": the first author's family name, year, first long word of the title; made unlike others.
std::string citationKey(const Reference& reference, std::set<std::string>& used) {
    std::string key = reference.authors.empty() ? "" : letters(personName(reference.authors.front()).family);
    if (key.empty())
        key = "book";
    if (reference.year)
        key += std::to_string(*reference.year);
    for (const auto& word : split(reference.title, " "))
        if (const auto plain = letters(word); plain.size() > 3) {
            key += plain;
            break;
        }
    std::string unlike = key;
    for (int number = 2; !used.insert(unlike).second; ++number)
        unlike = key + '-' + std::to_string(number);
    return unlike;
}

void field(std::string& text, std::string_view name, const std::string& value) {
    if (!value.empty())
        text += ",\n  " + std::string(name) + " = {" + value + '}';
}

} // namespace

std::string asBibTeX(const std::vector<Reference>& references) {
    std::set<std::string> used;
    std::string text;
    for (const auto& reference : references) {
        text += "@book{" + citationKey(reference, used);
        // The inner braces keep the capitals of the title.
        field(text, "title", '{' + escaped(reference.title) + '}');
        field(text, "author", authorField(reference.authors));
        field(text, "year", reference.year ? std::to_string(*reference.year) : "");
        field(text, "publisher", escaped(reference.publisher));
        field(text, "isbn", reference.isbn);
        field(text, "url", escapedUrl(reference.url));
        field(text, "language", escaped(reference.language));
        auto tags = reference.tags;
        for (auto& tag : tags)
            tag = escaped(replaced(tag, ",", " "));
        field(text, "keywords", joined(tags, ", "));
        field(text, "note", escaped(reference.note));
        field(text, "waymark", escaped(reference.key));
        text += "\n}\n\n";
    }
    return text;
}

} // namespace waymark::app
