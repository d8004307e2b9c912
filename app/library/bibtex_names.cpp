// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibtex_names.h"

#include "app/library/tex_text.h"
#include "app/library/text.h"

#include <optional>
#include <utility>

namespace waymark::app {

std::vector<std::string> cutOutsideBraces(std::string_view field, std::string_view marks) {
    std::vector<std::string> pieces{""};
    int depth = 0;
    for (std::size_t i = 0; i < field.size(); ++i) {
        const bool escaped = i > 0 && field[i - 1] == '\\';
        depth += escaped ? 0 : field[i] == '{' ? 1 : field[i] == '}' ? -1 : 0;
        if (depth <= 0 && marks.find(field[i]) != std::string_view::npos)
            pieces.emplace_back();
        else
            pieces.back() += field[i];
    }
    return pieces;
}

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Cuts outside of braces at a word between blanks.
std::vector<std::string> cutAtWord(const std::string& text, std::string_view word) {
    const auto field = ' ' + text + ' '; // "and" at the very end divides as well
    std::vector<std::string> pieces{""};
    int depth = 0;
    for (std::size_t i = 0; i < field.size(); ++i) {
        depth += field[i] == '{' ? 1 : field[i] == '}' ? -1 : 0;
        const auto behind = i + 1 + word.size();
        if (depth == 0 && isBlank(field[i]) && behind < field.size() && isBlank(field[behind]) &&
            lowered(std::string_view(field).substr(i + 1, word.size())) == word) {
            pieces.emplace_back();
            i = behind - 1;
        } else {
            pieces.back() += field[i];
        }
    }
    return pieces;
}

/// Whether the braces around hold all of it: "{World Bank}", not "{\'E}mile {Zola}".
bool isBraced(std::string_view text) {
    if (!text.starts_with('{') || !text.ends_with('}'))
        return false;
    int depth = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
        if (depth == 0)
            return false;
    }
    return true;
}

/// Commas and blanks inside of braces divide nothing: they are put aside until the name is read.
PersonName nameFrom(std::string_view tex) {
    constexpr char comma = '\x01';
    constexpr char blank = '\x02';
    std::string marked;
    int depth = 0;
    int letterDepth = 0; // {\'e} and {\O} are one letter; their blanks end a command's name
    for (std::size_t i = 0; i < tex.size(); ++i) {
        depth += tex[i] == '{' ? 1 : tex[i] == '}' ? -1 : 0;
        if (letterDepth == 0 && tex.substr(i, 2) == "{\\")
            letterDepth = depth;
        else if (depth < letterDepth)
            letterDepth = 0;
        const bool letter = letterDepth > 0;
        marked += depth > 0 && tex[i] == ',' ? comma : depth > 0 && !letter && isBlank(tex[i]) ? blank : tex[i];
    }
    auto name = bibtexName(texToText(marked));
    for (auto* part : {&name.family, &name.given, &name.suffix})
        for (char& c : *part)
            c = c == comma ? ',' : c == blank ? ' ' : c;
    return name;
}

/// "family=Aas, given=Per, prefix=von": names of biblatex that say what their parts are; nothing for others.
std::optional<PersonName> namedParts(std::string_view tex) {
    PersonName name;
    std::string prefix;
    for (const auto& part : cutOutsideBraces(tex, ",")) {
        const auto equals = part.find('=');
        const auto what = lowered(trimmed(part.substr(0, equals)));
        if (equals == std::string::npos || what.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") != std::string::npos)
            return std::nullopt;
        auto value = texToText(part.substr(equals + 1));
        if (value.size() > 1 && value.starts_with('"') && value.ends_with('"'))
            value = value.substr(1, value.size() - 2);
        if (what == "family")
            name.family = std::move(value);
        else if (what == "given")
            name.given = std::move(value);
        else if (what == "suffix")
            name.suffix = std::move(value);
        else if (what == "prefix")
            prefix = std::move(value);
    }
    if (name.family.empty())
        return std::nullopt;
    if (!prefix.empty())
        name.family.insert(0, prefix + (prefix.ends_with('\'') || prefix.ends_with("’") ? "" : " "));
    return name;
}

/// "Barnes {and} Noble": who puts the word into braces says that it divides nothing, and no person is called so.
bool isWholeByAnd(std::string_view name) {
    const auto small = lowered(name);
    return name.find(',') == std::string_view::npos && (small.find(" {and} ") != std::string::npos || small.find(" {and }") != std::string::npos || small.find("{ and }") != std::string::npos);
}

/// Whether a body goes on behind the "and": it enumerates ("Department of Health, Education,"), is no person before a comma
/// ("Ministry of Labour, Health"), or is one word, as nobody is called in a list of family names and commas.
bool goesOn(std::string_view name) {
    const auto comma = name.find(',');
    if (comma == std::string_view::npos)
        return !name.empty() && name.find_first_of(" {") == std::string_view::npos && !isKnownByOneName(name);
    const auto person = personName(name);
    return comma + 1 < name.size() && (name.ends_with(',') || (person.given.empty() && person.suffix.empty()));
}

/// The names between "and". EndNote ends a body with a comma, and so shows where one ends that has an "and" in it.
std::vector<std::string> namesIn(const std::string& field) {
    std::vector<std::string> names;
    for (const auto& piece : cutAtWord(field, "and")) {
        const auto name = trimmed(piece);
        const bool last = name.ends_with(',') && name.find(',') + 1 == name.size();
        if (last && !names.empty() && goesOn(names.back()))
            names.back() = '{' + names.back() + " and " + std::string(name.substr(0, name.size() - 1)) + '}';
        else
            names.emplace_back(name);
    }
    return names;
}

} // namespace

std::vector<PersonName> bibtexNames(const std::string& field) {
    std::vector<PersonName> people;
    for (const auto& name : namesIn(field)) {
        const auto clean = trimmed(name);
        if (clean.empty() || lowered(clean) == "others")
            continue;
        const auto parts = clean.find('=') == std::string_view::npos ? std::nullopt : namedParts(clean);
        auto person = parts ? *parts : isBraced(clean) || isWholeByAnd(clean) ? bodyName(texToText(clean)) : nameFrom(clean);
        if (!person.family.empty())
            people.push_back(std::move(person));
    }
    return people;
}

} // namespace waymark::app
