// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"
#include "app/library/text.h"
#include "db/text/fold.h"

#include <set>

namespace waymark::app {

namespace {

/// BibTeX counts braces, also those behind a backslash.
bool bracesBalance(std::string_view text) {
    int depth = 0;
    for (const char c : text) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

/// Characters that mean something to TeX, and those that it draws together to others.
std::string escaped(std::string_view text) {
    const bool balanced = bracesBalance(text);
    std::string safe;
    char before = '\0';
    for (const char c : text) {
        const bool drawn = c == before && (c == '-' || c == '`' || c == '\'');
        before = c;
        switch (c) {
        case '{':
        case '}':
            safe += balanced ? std::string("\\") + c : c == '{' ? "\\textbraceleft{}" : "\\textbraceright{}";
            break;
        case '&':
        case '%':
        case '$':
        case '#':
        case '_':
            safe += '\\';
            safe += c;
            break;
        case '`':
            safe += "\\textasciigrave{}";
            break;
        case '-':
        case '\'':
            safe += drawn ? std::string("{}") + c : std::string(1, c);
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
std::string escapedUrl(const std::string& url) {
    return replaced(replaced(url, "{", "%7B"), "}", "%7D");
}

/// Of a name; in braces where the word that divides names is one of its own.
std::string part(const std::string& text) {
    const bool divides = (' ' + lowered(text) + ' ').find(" and ") != std::string::npos;
    return divides ? '{' + escaped(text) + '}' : escaped(text);
}

std::string authorField(const std::vector<PersonName>& authors) {
    std::vector<std::string> names;
    for (const auto& name : authors) {
        if (name.given.empty())
            names.push_back('{' + escaped(name.family) + '}'); // a body, or one word: kept whole
        else
            names.push_back(part(name.family) + ", " + (name.suffix.empty() ? "" : part(name.suffix) + ", ") + part(name.given));
    }
    return joined(names, " and ");
}

std::string letters(std::string_view text) {
    std::string plain;
    for (const char c : lowered(db::fold(text, db::Strength::Accents)))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
    return plain;
}

/// "knuth1997art": the first author's family name, year, first long word of the title; made unlike others.
std::string citationKey(const Reference& reference, std::set<std::string>& used) {
    std::string key = reference.authors.empty() ? "" : letters(reference.authors.front().family);
    if (key.empty())
        key = reference.form == ReferenceForm::Course ? "course" : "book";
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

/// Rating and "read" as JabRef knows them, and all of it under names of ours.
void writeCarried(std::string& text, const Reference& reference) {
    for (const auto& [name, value] : reference.carried) {
        if (name == "my_rating")
            field(text, "ranking", "rank" + value);
        else if (name == "status" && value == "done")
            field(text, "readstatus", "read");
        field(text, "waymark-" + name, escaped(value));
    }
}

} // namespace

std::string asBibTeX(const std::vector<Reference>& references) {
    std::set<std::string> used;
    std::string text;
    for (const auto& reference : references) {
        const bool course = reference.form == ReferenceForm::Course;
        text += (course ? "@online{" : "@book{") + citationKey(reference, used);
        // The inner braces keep the capitals of the title.
        field(text, "title", '{' + escaped(reference.title) + '}');
        field(text, "author", authorField(reference.authors));
        field(text, "year", reference.year ? std::to_string(*reference.year) : "");
        field(text, course ? "organization" : "publisher", escaped(reference.publisher));
        field(text, "isbn", reference.isbn);
        field(text, "url", escapedUrl(reference.url));
        field(text, "language", escaped(reference.language));
        auto tags = reference.tags;
        for (auto& tag : tags)
            tag = tag.find_first_of(",;") == std::string::npos ? escaped(tag) : '{' + escaped(tag) + '}';
        field(text, "keywords", joined(tags, ", "));
        field(text, "note", escaped(reference.note));
        writeCarried(text, reference);
        field(text, "waymark", escaped(reference.key));
        text += "\n}\n\n";
    }
    return text;
}

} // namespace waymark::app
