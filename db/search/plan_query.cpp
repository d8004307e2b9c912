// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/plan_query.h"

#include "db/search/word_forms.h"
#include "db/text/pieces.h"
#include "db/text/words.h"

#include <algorithm>
#include <utility>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t shortestPart = 2;
constexpr std::size_t shortestJoined = 5;
constexpr std::size_t mostNear = 12;
constexpr int movedSpaceCost = 2;

bool isKnown(const Vocabulary& vocabulary, const std::string& word, bool unfinished) {
    return vocabulary.entriesWith(word) > 0 || (unfinished && vocabulary.hasWordBeginning(word));
}

bool allKnown(const Vocabulary& vocabulary, const Spelling& spelling) {
    for (std::size_t i = 0; i < spelling.words.size(); ++i) {
        const bool unfinished = spelling.unfinished && i + 1 == spelling.words.size();
        if (!isKnown(vocabulary, spelling.words[i], unfinished))
            return false;
    }
    return true;
}

constexpr std::size_t shortestSplit = 4;
constexpr std::size_t longestSplit = 10; // beyond it a space was forgotten, which is to be told
constexpr std::size_t shortestOpenPart = 2;
constexpr std::size_t longWord = 8; // of one so long, two letters more are likelier misspelt: "machinest"

/// "backend" where the index has "back end", "drivers" where it has "driver's", "xray", "ecommerce".
void addSplits(Term& term, const std::string& word, bool unfinished, const Vocabulary& vocabulary) {
    const auto letters = letterCount(word);
    if (letters < shortestSplit || letters > longestSplit)
        return;
    for (std::size_t at = 1; at < word.size(); ++at) {
        if ((static_cast<unsigned char>(word[at]) & 0xc0U) == 0x80U)
            continue;
        const auto left = std::string_view(word).substr(0, at);
        const auto right = std::string_view(word).substr(at);
        const std::size_t fewest = unfinished && letters >= longWord ? shortestOpenPart + 1 : shortestOpenPart;
        if (right.size() < fewest && (unfinished || right != "s"))
            continue;
        if (vocabulary.entriesWith(left) > 0 && vocabulary.hasPair(left, right, unfinished))
            term.spellings.push_back({{std::string(left), std::string(right)}, true, unfinished, 0, false});
    }
}

void addForms(Term& term, const std::string& word, bool unfinished, const Vocabulary& vocabulary) {
    for (auto& form : otherNumbers(word))
        if (vocabulary.entriesWith(form) > 0)
            term.spellings.push_back({{std::move(form)}, true, false, 0, true});
    for (auto& form : otherSpellings(word))
        if (isKnown(vocabulary, form, unfinished))
            term.spellings.push_back({{std::move(form)}, true, unfinished, 0, true});
    for (auto& words : longForms(word)) {
        Spelling spelling{std::move(words), true, true, 0, true};
        if (allKnown(vocabulary, spelling))
            term.spellings.push_back(std::move(spelling));
    }
}

Term termFor(const Clause& clause, std::size_t index, const Vocabulary& vocabulary) {
    Term term;
    term.firstClause = index;
    term.quoted = clause.quoted;
    term.spellings.push_back({clause.words, true, clause.unfinished, 0, false});
    term.known = allKnown(vocabulary, term.spellings.front());
    if (clause.words.size() > 1 && !clause.quoted) {
        const Spelling whole{{joined(clause.words, "")}, true, clause.unfinished, 0, false};
        if (allKnown(vocabulary, whole)) {
            term.spellings.push_back(whole);
            term.known = true;
        }
    }
    if (clause.words.size() == 1 && !clause.quoted) {
        addForms(term, clause.words.front(), clause.unfinished, vocabulary);
        addSplits(term, clause.words.front(), clause.unfinished, vocabulary);
        term.known = term.known || term.spellings.size() > 1;
    }
    return term;
}

std::size_t lastLetterAt(const std::string& word) {
    std::size_t at = word.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(word[at]) & 0xc0) == 0x80)
        --at;
    return at;
}

bool joinable(const Clause& clause) {
    return !clause.quoted && clause.words.size() == 1 && letterCount(clause.words.front()) >= shortestPart;
}

/// Two words typed apart that the index has as one.
std::optional<Term> joinedTerm(const Clause& left, const Clause& right, std::size_t index,
                               const Vocabulary& vocabulary) {
    if (!joinable(left) || !joinable(right))
        return std::nullopt;
    const Spelling whole{{left.words.front() + right.words.front()}, true, right.unfinished, 0, false};
    if (letterCount(whole.words.front()) < shortestJoined || !allKnown(vocabulary, whole))
        return std::nullopt;
    Term term;
    term.firstClause = index;
    term.clauses = 2;
    term.spellings.push_back({{left.words.front(), right.words.front()}, false, right.unfinished, 0, false});
    term.spellings.push_back(whole);
    return term;
}

/// "drive rhelper" and "driveh elper": the space slipped by one letter, and both halves are words again.
std::optional<Term> respacedTerm(const Clause& left, const Clause& right, std::size_t index,
                                 const Vocabulary& vocabulary) {
    if (left.quoted || right.quoted || left.words.size() != 1 || right.words.size() != 1)
        return std::nullopt;
    const auto& one = left.words.front();
    const auto& two = right.words.front();
    Term term;
    term.firstClause = index;
    term.clauses = 2;
    term.known = false;
    const auto offer = [&](std::string first, std::string second) {
        const Spelling moved{
            {std::move(first), std::move(second)}, true, right.unfinished, movedSpaceCost, false};
        if (!moved.words.front().empty() && !moved.words.back().empty() && allKnown(vocabulary, moved))
            term.spellings.push_back(moved);
    };
    const auto last = lastLetterAt(one);
    offer(one.substr(0, last), one.substr(last) + two);
    const auto first = headBytes(two, 1);
    offer(one + two.substr(0, first), two.substr(first));
    return term.spellings.empty() ? std::nullopt : std::optional(std::move(term));
}

/// The words of a spelling with those nobody knows replaced by their nearest.
std::vector<Spelling> withNearWords(const Spelling& typed, bool known, const Vocabulary& vocabulary) {
    std::vector<Spelling> all{{{}, typed.adjacent, typed.unfinished, 0, false}};
    for (std::size_t i = 0; i < typed.words.size(); ++i) {
        const auto& word = typed.words[i];
        const bool unfinished = typed.unfinished && i + 1 == typed.words.size();
        if (!known && isKnown(vocabulary, word, unfinished)) {
            for (auto& spelling : all)
                spelling.words.push_back(word);
            continue;
        }
        const auto candidates =
            nearWords(vocabulary, word, unfinished, typed.words.size() == 1 ? mostNear : 2);
        std::vector<Spelling> grown;
        for (const auto& spelling : all) {
            for (const auto& candidate : candidates) {
                auto next = spelling;
                next.words.insert(next.words.end(), candidate.words.begin(), candidate.words.end());
                next.cost += candidate.cost;
                grown.push_back(std::move(next));
            }
        }
        all = std::move(grown);
    }
    return all;
}

} // namespace

MatchPlan planFor(std::string_view typed, const Query& query, const Vocabulary& vocabulary) {
    MatchPlan plan;
    plan.text = trimmed(typed);
    for (std::size_t i = 0; i < query.wanted.size(); ++i) {
        if (i + 1 < query.wanted.size()) {
            if (auto term = joinedTerm(query.wanted[i], query.wanted[i + 1], i, vocabulary)) {
                plan.terms.push_back(std::move(*term));
                ++i;
                continue;
            }
        }
        plan.terms.push_back(termFor(query.wanted[i], i, vocabulary));
    }
    for (const auto& clause : query.excluded)
        plan.excluded.push_back({clause.words, true, false, 0, false});
    return plan;
}

std::vector<Spelling> nearSpellings(const Term& term, const Vocabulary& vocabulary) {
    if (term.quoted || term.clauses > 1 || (term.known && term.spellings.front().words.size() > 1))
        return {};
    return withNearWords(term.spellings.front(), term.known, vocabulary);
}

void correctUnknown(MatchPlan& plan, const Query& query, const Vocabulary& vocabulary) {
    std::vector<Term> terms;
    for (std::size_t i = 0; i < plan.terms.size(); ++i) {
        auto& term = plan.terms[i];
        const bool pair = i + 1 < plan.terms.size() && term.clauses == 1 && plan.terms[i + 1].clauses == 1;
        if (pair && !(term.known && plan.terms[i + 1].known)) {
            const auto index = term.firstClause;
            auto moved = respacedTerm(query.wanted[index], query.wanted[index + 1], index, vocabulary);
            if (moved) {
                terms.push_back(std::move(*moved));
                ++i;
                continue;
            }
        }
        if (!term.known)
            if (auto near = nearSpellings(term, vocabulary); !near.empty())
                term.spellings = std::move(near);
        terms.push_back(std::move(term));
    }
    plan.terms = std::move(terms);
}

std::string correctedText(std::string_view typed, const Query& query, const MatchPlan& plan,
                          const std::vector<std::size_t>& replaced) {
    std::string text;
    std::size_t copied = 0;
    for (const auto index : replaced) {
        const auto& term = plan.terms[index];
        text += typed.substr(copied, query.wanted[term.firstClause].begins - copied);
        for (const auto& word : term.spellings.front().words) {
            if (&word != &term.spellings.front().words.front())
                text += ' ';
            text += word;
        }
        copied = query.wanted[term.firstClause + term.clauses - 1].ends;
    }
    text += typed.substr(copied);
    return text;
}

} // namespace waymark::db::search_parts
