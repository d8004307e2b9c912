// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/names.h"

#include "app/library/text.h"
#include "db/text/bars.h"
#include "db/text/one_of.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace waymark::app {

namespace {

using Words = std::vector<std::string>;

bool isParticle(std::string_view word) {
    static constexpr std::array<std::string_view, 25> particles{
        "van", "von", "der", "den", "de", "da", "di", "del", "della", "la", "le",  "du", "dos",
        "das", "do",  "ten", "ter", "zu", "zum", "zur", "vom", "af",   "av", "los", "las"};
    return db::isOneOf(particles, lowered(word));
}

bool isSuffix(std::string_view word) {
    static constexpr std::array<std::string_view, 15> suffixes{"jr",  "jr.", "sr",  "sr.",  "ii",     "iii",  "iv",  "jnr",
                                                               "snr", "phd", "ph.d.", "ph.d", "esq", "esq.", "mba"};
    return db::isOneOf(suffixes, lowered(word));
}

/// What follows a comma in the name of a firm.
bool isFirm(std::string_view word) {
    static constexpr std::array<std::string_view, 12> firms{"inc",  "inc.", "ltd",  "ltd.", "llc", "llc.",
                                                            "gmbh", "co.",  "corp", "corp.", "plc", "s.a."};
    return db::isOneOf(firms, lowered(word));
}

/// What stands in names of bodies and in none of people: "World Health Organization", "Department of Health".
bool isBodyWord(std::string_view word) {
    static constexpr std::array<std::string_view, 68> bodies{
        "of", "for", "für", "pour", "organization", "organisation", "organización", "organisations", "institute", "institut", "instituto", "istituto",
        "university", "universität", "université", "universidad", "università", "hochschule", "association", "society", "gesellschaft", "ministry",
        "ministerium", "department", "committee", "agency", "foundation", "stiftung", "federation", "commission", "corporation",
        "consortium", "academy", "akademie", "publishing", "publishers", "verlag", "verband", "bundesamt", "bundesinstitut", "bundesministerium",
        "editors", "redaktion", "government", "council", "bureau", "services", "company", "nations", "network", "alliance", "museum", "library",
        "center", "centers", "centre", "college", "school", "academia", "accademia", "académie", "ministerio", "ministère", "asociación", "société",
        "fundación", "fondation", "&"};
    return db::isOneOf(bodies, lowered(word));
}

/// What names of bodies begin with and no given name is: "World Bank", "National Geographic", "The LaTeX Project".
bool beginsABody(std::string_view word) {
    static constexpr std::array<std::string_view, 13> words{"the", "world", "united", "national", "international", "american", "european",
                                                            "british", "canadian", "federal", "deutsche", "deutscher", "deutsches"};
    return db::isOneOf(words, lowered(word));
}

Words wordsOf(std::string_view text) {
    Words words;
    while (!(text = trimmed(text)).empty()) {
        const auto end = std::min(text.find_first_of(" \t\r\n"), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return words;
}

std::string joinedWords(const Words& words, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i)
        text += (i == from ? "" : " ") + words[i];
    return text;
}

std::vector<std::string> partsOf(std::string_view name) {
    auto parts = split(name, ",");
    for (auto& part : parts)
        part = joinedWords(wordsOf(part), 0, wordsOf(part).size());
    return parts;
}

/// In the order of speaking; the family name begins with the word `family`.
PersonName divided(Words words, std::size_t family) {
    std::string suffix;
    if (words.size() > 2 && isSuffix(words.back())) {
        suffix = words.back();
        words.pop_back();
    }
    family = std::min(family, words.size() - 1);
    return {joinedWords(words, family, words.size()), joinedWords(words, 0, family), suffix};
}

/// Where the family name begins by its particles.
std::size_t familyBegin(const Words& words) {
    std::size_t end = words.size();
    if (end > 2 && isSuffix(words[end - 1]))
        --end;
    std::size_t family = end - 1;
    while (family > 1 && isParticle(words[family - 1]))
        --family;
    return family;
}

/// "King Jr., Martin": the suffix stands with the family name.
PersonName familyFirst(std::string family, std::string given, std::string suffix) {
    if (given.empty())
        std::swap(given, suffix);
    if (given.empty())
        return {std::move(family), {}, {}};
    if (lowered(given) == "the") // "World Bank, The"
        return bodyName(given + ' ' + family);
    auto words = wordsOf(family);
    if (suffix.empty() && words.size() > 1 && isSuffix(words.back())) {
        suffix = words.back();
        family = joinedWords(words, 0, words.size() - 1);
    }
    auto last = wordsOf(given);
    if (suffix.empty() && last.size() > 1 && isSuffix(last.back())) { // "Lee, Bo Jr."
        suffix = last.back();
        given = joinedWords(last, 0, last.size() - 1);
    }
    return {std::move(family), std::move(given), std::move(suffix)};
}

/// Of a name without a comma.
bool isBody(const Words& words) {
    return words.size() > 1 && (beginsABody(words.front()) || std::any_of(words.begin(), words.end(), isBodyWord));
}

/// "Department of Health, Education, and Welfare", "University of California, Berkeley": commas within the name of a body,
/// by a word of bodies before the first or an "and" behind the last. "Institute of Sea, The" is turned round.
bool enumerates(const std::vector<std::string>& parts) {
    if (parts.size() < 2 || lowered(parts.back()) == "the" || isSuffix(parts[1]))
        return false;
    const auto words = wordsOf(parts.front());
    const bool conjunction = parts.size() > 2 && (parts.back().starts_with("and ") || parts.back().starts_with("& "));
    return conjunction || (words.size() > 1 && std::any_of(words.begin(), words.end(), isBodyWord));
}

bool startsSmall(std::string_view word) {
    return !word.empty() && word.front() >= 'a' && word.front() <= 'z';
}

} // namespace

bool isKnownByOneName(std::string_view name) {
    constexpr std::string_view names = "|plato|aristotle|socrates|homer|hesiod|sappho|sophocles|euripides|aeschylus|aristophanes|herodotus|"
                                       "thucydides|xenophon|euclid|archimedes|ptolemy|hippocrates|galen|epictetus|plutarch|lucretius|cicero|"
                                       "seneca|virgil|ovid|livy|tacitus|vitruvius|confucius|laozi|avicenna|averroes|rumi|hafez|voltaire|"
                                       "molière|stendhal|colette|";
    return db::isBetweenBars(names, lowered(trimmed(name)));
}

PersonName bodyName(std::string_view name) {
    name = trimmed(name);
    if (name.ends_with(',')) // EndNote's mark that nothing of it is a first name
        name.remove_suffix(1);
    const auto words = wordsOf(name);
    return {joinedWords(words, 0, words.size()), {}, {}};
}

PersonName personName(std::string_view name) {
    const auto parts = partsOf(name);
    if (parts.size() == 1) {
        auto words = wordsOf(name);
        if (words.size() < 2 || isBody(words))
            return bodyName(name);
        const auto family = familyBegin(words);
        return divided(std::move(words), family);
    }
    if (parts.size() == 2 && isFirm(parts[1]))
        return bodyName(name);
    if (enumerates(parts))
        return bodyName(name);
    if (parts.size() == 2 && isSuffix(parts[1])) {
        auto whole = personName(parts[0]);
        whole.suffix = parts[1];
        return whole;
    }
    if (parts.size() > 2 && isSuffix(parts[1]))
        return familyFirst(parts[0], parts[2], parts[1]);
    return familyFirst(parts[0], parts[1], parts.size() > 2 && isSuffix(parts[2]) ? parts[2] : "");
}

PersonName bibtexName(std::string_view name) {
    const auto parts = partsOf(name);
    if (parts.size() > 2 && !isSuffix(parts[2]))
        return familyFirst(parts[0], parts[2], parts[1]);
    if (parts.size() > 1)
        return personName(name);
    auto words = wordsOf(name);
    if (words.size() < 2 || isBody(words))
        return bodyName(name);
    const auto small = std::find_if(std::next(words.begin()), std::prev(words.end()),
                                    [](const auto& word) { return startsSmall(word); });
    const auto family = small == std::prev(words.end())
                            ? familyBegin(words)
                            : static_cast<std::size_t>(small - words.begin());
    return divided(std::move(words), family);
}

PersonName risName(std::string_view name) {
    name = trimmed(name);
    if (name.ends_with(',')) {
        name = trimmed(name.substr(0, name.size() - 1));
        if (name.find(",,") != std::string_view::npos)
            return bodyName(replaced(name, ",,", ","));
    } // "Roe, Ann," is one person all the same
    return name.find(',') == std::string_view::npos ? bodyName(name) : personName(name);
}

std::string inOrder(const PersonName& name) {
    std::string text = name.given.empty() ? name.family : name.given + ' ' + name.family;
    return name.suffix.empty() ? text : text + ' ' + name.suffix;
}

namespace {

/// "Department of Health", "Institute for Sea": what follows behind an "and" is what it is of as well. A university is of a place.
bool saysWhatOf(const Words& words) {
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        if (const auto next = lowered(words[i + 1]); (next == "of" || next == "for") && isBodyWord(words[i]) && lowered(words[i]) != "university")
            return true;
    return false;
}

/// Whether an "and" stands within one name: "Health and Human Services" behind "Department of", and beside a single word,
/// which no person is called by alone: "Barnes and Noble", "Food and Agriculture Organization".
bool isOneName(const Words& left, const Words& right, bool alone) {
    const bool known = isKnownByOneName(left.front()) || isKnownByOneName(right.front());
    if (left.size() == 1)
        return !known && ((alone && right.size() == 1) || isBody(right));
    return saysWhatOf(left) && !saysWhatOf(right) && !beginsABody(right.front());
}

/// The words between commas as names; in a list of single names each is one of its own.
std::vector<std::string> cutAtAnd(const Words& words, bool inAList) {
    std::vector<Words> pieces(1);
    std::vector<std::string> joints;
    for (const auto& word : words)
        if (word != "and" && word != "&") {
            pieces.back().push_back(word);
        } else if (!pieces.back().empty()) {
            pieces.emplace_back();
            joints.push_back(word);
        }
    if (pieces.back().empty())
        pieces.pop_back();
    constexpr std::size_t mostWords = 40; // of one name
    const auto single = std::count_if(pieces.begin(), pieces.end(), [](const auto& piece) { return piece.size() == 1; });
    std::vector<Words> names;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i == 0 || names.back().size() > mostWords || !isOneName(names.back(), pieces[i], single == 2 && !inAList)) {
            names.push_back(pieces[i]);
            continue;
        }
        names.back().push_back(joints[i - 1]);
        names.back().insert(names.back().end(), pieces[i].begin(), pieces[i].end());
    }
    std::vector<std::string> texts;
    for (const auto& name : names)
        texts.push_back(joinedWords(name, 0, name.size()));
    return texts;
}

/// Whoever divides names by semicolons has none divided by anything else: an "and" is of a body's name.
std::vector<PersonName> namesBetweenSemicolons(std::string_view line) {
    std::vector<PersonName> names;
    for (const auto& part : split(line, ";"))
        if (const auto name = trimmed(part); !name.empty())
            names.push_back(name.find(" and ") == std::string_view::npos ? personName(name) : bodyName(name));
    return names;
}

} // namespace

std::vector<PersonName> namesOf(std::string_view line) {
    if (line.find(';') != std::string_view::npos)
        return namesBetweenSemicolons(line);
    std::vector<std::string> texts;
    bool inAList = false; // of single names: "Aho, Sethi and Ullman"
    const auto endsAName = [](const std::string& word) { return isSuffix(word) || isFirm(word); };
    for (const auto& part : split(line, ", ")) {
        const auto words = wordsOf(part);
        for (auto& name : cutAtAnd(words, inAList || (!words.empty() && endsAName(words.front()))))
            if (!texts.empty() && endsAName(name))
                texts.back() += ", " + name;
            else
                texts.push_back(std::move(name));
        inAList = words.size() == 1;
    }
    std::vector<PersonName> names;
    std::transform(texts.begin(), texts.end(), std::back_inserter(names),
                   [](const auto& text) { return text.find(" and ") == std::string::npos ? personName(text) : bodyName(text); });
    return names;
}

std::string authorLine(const std::vector<PersonName>& names) {
    std::string line;
    for (std::size_t i = 0; i < names.size(); ++i)
        line += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + inOrder(names[i]);
    return line;
}

} // namespace waymark::app
