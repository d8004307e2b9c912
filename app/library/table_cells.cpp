// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/table_cells.h"

#include "app/library/json_bounds.h"
#include "app/library/text.h"
#include "db/text/bars.h"
#include "db/text/fold.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace waymark::app {

namespace {

/// Pieces between any of the marks; a backslash before a mark makes it a letter where `escapes`.
std::vector<std::string> pieces(std::string_view text, std::string_view marks, bool escapes = false) {
    std::vector<std::string> all{""};
    for (std::size_t i = 0; i < text.size() && all.size() <= mostPieces; ++i) {
        if (escapes && text[i] == '\\' && i + 1 < text.size())
            all.back() += text[++i];
        else if (marks.find(text[i]) != std::string_view::npos)
            all.emplace_back();
        else
            all.back() += text[i];
    }
    for (auto& piece : all)
        piece = std::string(trimmed(piece));
    std::erase(all, "");
    return all;
}

std::vector<std::string> sortedOnce(std::vector<std::string> texts) {
    std::sort(texts.begin(), texts.end());
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
}

/// ["a","b"] as some write a list into a cell.
std::string withoutBrackets(std::string_view cell) {
    cell = trimmed(cell);
    if (!cell.starts_with('[') || !cell.ends_with(']'))
        return std::string(cell);
    auto list = replaced(cell.substr(1, cell.size() - 2), "\"", "");
    const auto first = list.find_first_not_of(' ');
    return first != std::string::npos && list[first] == '\'' ? replaced(list, "'", "") : list; // as Python writes it
}

/// ["sea","a, b"] or [{"name":"sea"}]: a list that a program wrote into a cell; empty for other text.
std::vector<std::string> jsonTexts(std::string_view cell) {
    std::vector<std::string> texts;
    if (!cell.starts_with('[') || !cell.ends_with(']') || cell.find('"') == std::string_view::npos)
        return texts;
    const auto json = boundedJson(cell);
    for (const auto& one : json.is_array() ? json : nlohmann::ordered_json::array()) {
        const auto* text = &one;
        for (const char* name : {"name", "title", "label", "tag"})
            if (one.is_object() && one.contains(name))
                text = &one[name];
        if (text->is_string() && !trimmed(text->get_ref<const std::string&>()).empty() && texts.size() < mostPieces)
            texts.emplace_back(trimmed(text->get_ref<const std::string&>()));
    }
    return texts;
}

std::size_t wordCount(std::string_view text) {
    const auto words = split(std::string(trimmed(text)), " ");
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [](const auto& word) { return !word.empty(); }));
}

/// "J.", "J. R. R.", "JR", "J.-P.": letters in place of given names.
bool isInitials(std::string_view text) {
    text = trimmed(text);
    std::size_t small = 0;
    for (const char c : text)
        small += c >= 'a' && c <= 'z' ? 1U : 0U;
    return !text.empty() && small == 0 && text.size() <= 12 && (text.find('.') != std::string_view::npos || text.size() <= 2);
}

/// One comma, and what stands behind it is no name of its own: one word, initials, or given names behind a family name
/// of one word or one that a particle begins ("van der Berg, Anna Maria").
bool oneFamilyFirst(std::string_view cell) {
    const auto comma = cell.find(',');
    if (comma == std::string_view::npos || cell.find(',', comma + 1) != std::string_view::npos || cell.find(" and ") != std::string_view::npos)
        return false;
    const auto left = trimmed(cell.substr(0, comma));
    const auto right = trimmed(cell.substr(comma + 1));
    if (left.empty() || right.empty() || isKnownByOneName(right))
        return false;
    const bool particle = wordCount(left) > 1 && left.front() >= 'a' && left.front() <= 'z';
    return wordCount(left) == 1 || wordCount(right) == 1 || isInitials(right) || particle;
}

/// "Ann Roe, Avi" where other cells are in the order of speaking: no family name of two words, but two names.
bool isSpokenPair(std::string_view cell) {
    const auto left = trimmed(cell.substr(0, cell.find(',')));
    return oneFamilyFirst(cell) && wordCount(left) > 1 && !(left.front() >= 'a' && left.front() <= 'z') && !isInitials(cell.substr(cell.find(',') + 1));
}

/// "Smith, J., Doe, A., & Lee, B.": family names and initials in turn.
std::vector<PersonName> familyAndGiven(std::string_view cell) {
    const auto parts = pieces(replaced(replaced(cell, " & ", ", "), " and ", ", "), ",");
    std::vector<PersonName> names;
    if (parts.size() < 4 || parts.size() % 2 != 0)
        return names;
    for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
        std::string_view family = parts[i];
        for (const std::string_view word : {"and ", "& "})
            family = family.starts_with(word) ? trimmed(family.substr(word.size())) : family;
        if (!isInitials(parts[i + 1]) || isInitials(family))
            return {};
        names.push_back({std::string(family), parts[i + 1], {}});
    }
    return names;
}

/// "Groß, Jürgen und Eva Stein": the first with the family name and a comma in front, the others in either order. A
/// line of names divided by commas has words on both sides of each, and a last name of one word is none of a pair.
std::vector<std::string> withFamilyFirst(std::string_view cell) {
    for (const std::string_view word : {" and ", " und ", " et ", " y ", " e ", " och ", " og ", " en ", " & "}) {
        auto parts = split(cell, word);
        const auto isName = [](const std::string& part) {
            return oneFamilyFirst(part) || (part.find(',') == std::string::npos && trimmed(part).find(' ') != std::string_view::npos);
        };
        if (parts.size() > 1 && oneFamilyFirst(parts.front()) && std::all_of(parts.begin(), parts.end(), isName))
            return parts;
    }
    return {};
}

/// Whether it may be the name of a person: two to five words in capitals or particles, and no word that bodies begin with.
bool looksLikeAPerson(std::string_view name) {
    constexpr std::string_view bodies = "|institut|institute|instituto|istituto|ministerium|ministere|ministerio|ministero|universitat|universite|universidad|universita|"
                                        "universidade|hochschule|akademie|academie|academia|accademia|verein|verband|gesellschaft|societe|sociedad|societa|sociedade|"
                                        "stiftung|fondation|fundacion|fondazione|fundacao|amt|agentur|agence|agencia|agenzia|bundesamt|bundesagentur|kammer|zentrum|centre|centro|"
                                        "ecole|escuela|scuola|escola|comite|consejo|conseil|consiglio|conselho|servicio|service|departamento|departement|direction|direccion|deutsche|"
                                        "deutscher|deutsches|asociacion|association|associazione|associacao|grupo|groupe|gruppe|gruppo|junta|chambre|camera|camara|red|bund|";
    constexpr std::string_view particles = "|van|von|der|den|de|da|di|del|della|la|las|los|le|les|du|do|dos|das|zu|zur|zum|ten|ter|af|av|";
    std::size_t count = 0;
    for (const auto& word : split(std::string(trimmed(name)), " ")) {
        if (word.empty())
            continue;
        const bool body = count == 0 && db::isBetweenBars(bodies, db::fold(word, db::Strength::Accents));
        const bool small = word.front() >= 'a' && word.front() <= 'z' && word.find('\'') == std::string::npos && word.find("’") == std::string::npos;
        if (body || ++count > 5 || (small && !db::isBetweenBars(particles, word)))
            return false;
    }
    return count > 1;
}

/// "Ana Ruiz y José Gil" with the English word, where names of two or more words stand on both sides: "Ortega y Gasset" is
/// one name, and so is a body with an "and" in it.
std::string withEnglishAnd(std::string_view cell) {
    constexpr std::size_t longestList = 2000; // no list of people is longer, and each word is looked at with its neighbours
    std::string line(cell);
    if (line.size() > longestList)
        return line;
    for (const std::string_view word : {" und ", " et ", " y ", " e ", " och ", " og "})
        for (auto at = line.find(word); at != std::string::npos; at = line.find(word, at + 1)) {
            const auto before = std::string_view(line).substr(0, at);
            const auto comma = before.rfind(',');
            const auto conjunction = before.rfind(" and ");
            const auto begin = std::max(comma == std::string_view::npos ? 0 : comma + 1, conjunction == std::string_view::npos ? 0 : conjunction + 5);
            const auto behind = std::string_view(line).substr(at + word.size());
            const auto right = behind.substr(0, std::min(behind.find(','), behind.find(word)));
            if (looksLikeAPerson(before.substr(begin)) && looksLikeAPerson(right))
                line.replace(at, word.size(), " and ");
        }
    return line;
}

std::vector<PersonName> named(const std::vector<std::string>& texts) {
    std::vector<PersonName> names;
    std::transform(texts.begin(), texts.end(), std::back_inserter(names),
                   [](const auto& text) { return personName(text); });
    return names;
}

} // namespace

bool isBlankSign(std::string_view cell) {
    constexpr std::string_view signs[] = {"N/A", "n/a", "#N/A", "-", "–", "—"};
    return std::find(std::begin(signs), std::end(signs), trimmed(cell)) != std::end(signs);
}

std::vector<PersonName> authorsIn(std::string_view cell, AuthorForm form) {
    cell = trimmed(cell);
    if (const auto listed = jsonTexts(cell); !listed.empty())
        return named(listed);
    switch (form) {
    case AuthorForm::One:
    case AuthorForm::OneThenCommas:
        return cell.empty() ? std::vector<PersonName>() : std::vector{personName(cell)};
    case AuthorForm::Commas:
        return named(pieces(cell, ","));
    case AuthorForm::Ampersands:
        return named(pieces(cell, "&"));
    case AuthorForm::FamilyFirst:
        return named(pieces(cell, "|;"));
    case AuthorForm::GuessSpoken:
        if (isSpokenPair(cell))
            return namesOf(cell);
        break;
    case AuthorForm::Guess:
        break;
    }
    if (const auto parts = withFamilyFirst(cell); !parts.empty())
        return named(parts);
    if (auto pairs = familyAndGiven(cell); !pairs.empty())
        return pairs;
    for (const std::string_view mark : {";", "|"})
        if (cell.find(mark) != std::string_view::npos)
            return named(pieces(cell, mark));
    const auto joint = pieces(cell, "&"); // without blanks: with them it is an "and" of namesOf(), which may be within a name
    if (joint.size() > 1 && cell.find(" & ") == std::string_view::npos && std::all_of(joint.begin(), joint.end(), [](const auto& name) { return wordCount(name) > 1; }))
        return named(joint);
    if (oneFamilyFirst(cell))
        return {personName(cell)};
    return namesOf(withEnglishAnd(cell));
}

std::vector<PersonName> calibreAuthors(std::string_view cell, std::string_view sort) {
    constexpr std::string_view suffixes = "|jr|jr.|sr|sr.|ii|iii|iv|phd|ph.d.|md|m.d.|";
    if (cell.find(',') == std::string_view::npos || cell.find('&') != std::string_view::npos || trimmed(cell).starts_with('['))
        return authorsIn(cell, AuthorForm::Ampersands);
    std::vector<std::string> texts;
    for (auto& piece : pieces(cell, ","))
        if (!texts.empty() && db::isBetweenBars(suffixes, lowered(piece)))
            texts.back() += ", " + piece;
        else
            texts.push_back(std::move(piece));
    const auto sorted = pieces(sort, "&");
    if (sorted.size() > 1)
        return named(sorted.size() == texts.size() ? texts : sorted);
    const bool spoken = std::all_of(texts.begin(), texts.end(), [](const auto& text) { return wordCount(text) > 1; });
    return sorted.empty() && texts.size() > 1 && spoken && !oneFamilyFirst(cell) ? named(texts) : authorsIn(cell, AuthorForm::Ampersands);
}

bool isSpokenName(std::string_view cell) {
    return cell.find_first_of(",;|&[") == std::string_view::npos && wordCount(cell) > 1;
}

bool isFamilyFirst(std::string_view cell) {
    return cell.find(',') != std::string_view::npos && wordCount(cell.substr(0, cell.find(','))) == 1;
}

std::vector<std::string> tagsIn(std::string_view cell, std::string_view divider) {
    if (auto listed = jsonTexts(trimmed(cell)); !listed.empty())
        return sortedOnce(std::move(listed));
    const auto plain = withoutBrackets(cell);
    if (!divider.empty())
        return sortedOnce(pieces(plain, divider));
    for (const std::string_view mark : {";", "|", ","})
        if (plain.find(mark) != std::string::npos)
            return sortedOnce(pieces(plain, mark));
    return sortedOnce(pieces(plain, ","));
}

std::string withMarksEscaped(std::string_view text, std::string_view marks) {
    std::string safe;
    for (const char c : text) {
        if (c == '\\' || marks.find(c) != std::string_view::npos)
            safe += '\\';
        safe += c;
    }
    return safe;
}

std::string tagCell(const std::vector<std::string>& tags) {
    std::string cell;
    for (const auto& tag : tags)
        cell += (cell.empty() ? "" : "; ") + withMarksEscaped(tag, ";");
    return cell;
}

std::vector<std::string> ownTagsIn(std::string_view cell) {
    return sortedOnce(pieces(cell, ";", true));
}

std::vector<std::vector<std::string>> listsIn(std::string_view cell, ListForm form, std::string_view noLists) {
    std::vector<std::vector<std::string>> paths;
    const auto add = [&](std::vector<std::string> path) {
        const bool none = path.size() == 1 && db::isBetweenBars(noLists, lowered(path.front()));
        if (!path.empty() && !none && paths.size() < mostPieces)
            paths.push_back(std::move(path));
    };
    if (form == ListForm::One) {
        if (const auto name = trimmed(cell); !name.empty())
            add({std::string(name)});
    } else if (form == ListForm::Path) {
        add(pieces(cell, "/"));
    } else if (form == ListForm::Commas) {
        for (auto& name : pieces(cell, ","))
            add({std::move(name)});
    } else {
        // The outer cut keeps the escapes, which the inner one needs.
        std::size_t begin = 0;
        for (std::size_t i = 0; i <= cell.size(); ++i)
            if (i < cell.size() && cell[i] == '\\') {
                ++i;
            } else if (i >= cell.size() || cell[i] == ';') {
                add(pieces(cell.substr(begin, i - begin), "/", true));
                begin = i + 1;
            }
    }
    return paths;
}

} // namespace waymark::app
