// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/ranking.h"

#include "db/search/spelling_match.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace waymark::db::search_parts {

namespace {

// All words in one text: 400, and more the better they stand.
constexpr double allFound = 400;
constexpr double inOrderBonus = 100;
constexpr double togetherBonus = 100;
constexpr double atStartBonus = 200;
constexpr double nothingElseBonus = 200;
constexpr double titleBonus = 25;
constexpr double extraWordCost = 10;
constexpr double changedLetterCost = 30; // for half a letter, as spellings count
constexpr double pluralCost = 5;
constexpr double unfinishedCost = 60;
constexpr double missingLetterCost = 2;
constexpr double initialsScore = 990;
constexpr double sameTextBonus = 20;
constexpr double formCost = 15; // the short or long form of a name that gives both
// Words in several fields: a share of this.
constexpr double scatteredAtMost = 300;
constexpr std::size_t mostCounted = 10;
constexpr double standingCost = 3;

double kindBonus(ItemKind kind) {
    switch (kind) {
    case ItemKind::Career:
        return 15;
    case ItemKind::Skill:
        return 12;
    case ItemKind::Place:
        return 9;
    case ItemKind::Course:
        return 3;
    case ItemKind::Book:
    case ItemKind::Topic:
    case ItemKind::Chart:
    case ItemKind::Search:
    case ItemKind::Plan:
    case ItemKind::Offer:
        break;
    }
    return 0;
}

struct Choice {
    Stand stand;
    std::size_t spelling = 0;
};

/// The cheapest spelling that the text has, after `from` if possible.
std::optional<Choice> choose(const Term& term, const Words& text, std::size_t from) {
    std::optional<Choice> best;
    for (std::size_t i = 0; i < term.spellings.size(); ++i) {
        const auto& spelling = term.spellings[i];
        if (best && spelling.cost >= term.spellings[best->spelling].cost)
            continue;
        auto stand = standOf(spelling, text, from);
        if (!stand && from > 0)
            stand = standOf(spelling, text);
        if (stand)
            best = Choice{*stand, i};
    }
    return best;
}

double lackOf(const Stand& stand) {
    if (stand.missing == 0)
        return 0;
    if (stand.plural)
        return pluralCost;
    return unfinishedCost + missingLetterCost * static_cast<double>(std::min(stand.missing, mostCounted));
}

/// "rn" for "Registered Nurses".
bool areInitials(const MatchPlan& plan, const Words& title) {
    if (plan.terms.size() != 1 || plan.terms.front().spellings.front().words.size() != 1 || title.size() < 2)
        return false;
    const auto& word = plan.terms.front().spellings.front().words.front();
    if (word.size() != title.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (title[i].front() != word[i])
            return false;
    return true;
}

/// "Pick Up Driver" and not "Pickup Driver", whatever the case.
bool sameText(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

/// The forms of a name: itself, and of "Registered Nurse (RN)" also "Registered Nurse" and "RN".
std::vector<std::string_view> formsOf(std::string_view name) {
    std::vector<std::string_view> forms{name};
    const auto open = name.find('(');
    const auto close = name.find(')', open == std::string_view::npos ? name.size() : open);
    if (close != std::string_view::npos && open > 0 && close > open + 1) {
        forms.push_back(name.substr(0, open));
        forms.push_back(name.substr(open + 1, close - open - 1));
    }
    return forms;
}

} // namespace

Ranking::Ranking(MatchPlan plan)
    : m_plan(std::move(plan)) {}

Ranking::Fit Ranking::fitOf(std::string_view text, Until until) {
    m_words.read(text);
    m_spellings.clear();
    Fit fit;
    std::size_t next = 0;
    std::size_t covered = 0;
    std::size_t first = 0;
    bool inOrder = true;
    bool together = true;
    double cost = 0;
    for (const auto& term : m_plan.terms) {
        const auto choice = choose(term, m_words, next);
        m_spellings.push_back(choice ? choice->spelling : 0);
        if (!choice && until == Until::ATermIsMissing)
            return fit;
        if (!choice)
            continue;
        const auto& stand = choice->stand;
        inOrder = inOrder && stand.first >= next;
        together = together && (fit.found == 0 || stand.first == next);
        if (fit.found == 0)
            first = stand.first;
        ++fit.found;
        covered += stand.words;
        next = stand.first + stand.words;
        cost += changedLetterCost * term.spellings[choice->spelling].cost + lackOf(stand);
    }
    fit.all = fit.found == m_plan.terms.size();
    if (!fit.all)
        return fit;
    together = together && inOrder;
    const auto extra = m_words.size() > covered ? m_words.size() - covered : 0;
    fit.score = allFound + (inOrder ? inOrderBonus : 0) + (together ? togetherBonus : 0) +
                (together && first == 0 ? atStartBonus : 0) +
                (together && first == 0 && extra == 0 ? nothingElseBonus : 0) -
                extraWordCost * static_cast<double>(std::min(extra, mostCounted)) - cost;
    return fit;
}

/// A share of scatteredAtMost: each term counts by the best field that has it.
double Ranking::scattered(const EntryText& entry, std::vector<std::size_t>& spellings) {
    struct Field {
        std::string_view text;
        double weight;
    };
    const Field fields[] = {
        {entry.title, 1.0}, {entry.other, 0.6}, {entry.aliases, 0.5}, {entry.content, 0.2}};
    std::vector<double> weights(m_plan.terms.size(), 0);
    spellings.assign(m_plan.terms.size(), 0);
    for (const auto& field : fields) {
        if (std::all_of(weights.begin(), weights.end(), [](double weight) { return weight > 0; }))
            break;
        m_words.read(field.text);
        for (std::size_t i = 0; i < m_plan.terms.size(); ++i) {
            if (weights[i] > 0)
                continue;
            if (const auto choice = choose(m_plan.terms[i], m_words, 0)) {
                weights[i] = field.weight;
                spellings[i] = choice->spelling;
            }
        }
    }
    double sum = 0;
    double cost = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += weights[i];
        cost += weights[i] > 0 ? m_plan.terms[i].spellings[spellings[i]].cost : 0;
    }
    return scatteredAtMost * sum / static_cast<double>(std::max<std::size_t>(weights.size(), 1)) -
           changedLetterCost * cost;
}

void Ranking::judgeOthers(std::string_view others, bool inTitle, Judgement& judgement) {
    while (!others.empty()) {
        const auto line = others.substr(0, others.find('\n'));
        others.remove_prefix(std::min(others.size(), line.size() + 1));
        double cost = 0;
        for (const auto form : formsOf(line)) {
            const auto other = fitOf(form, Until::ATermIsMissing);
            const bool same = cost == 0 && sameText(form, m_plan.text);
            const double score = other.score - cost + (same ? sameTextBonus : 0);
            cost = formCost;
            if (!other.all || (judgement.allInOneText && score <= judgement.score))
                continue;
            judgement.score = score;
            judgement.allInOneText = true;
            judgement.spellings = m_spellings;
            if (!inTitle)
                judgement.alsoCalled = line;
        }
    }
}

Judgement Ranking::judge(const EntryText& entry, ItemKind kind, std::int64_t place) {
    const auto title = fitOf(entry.title, Until::TheEnd);
    Judgement judgement;
    if (title.all) {
        judgement.score = title.score + titleBonus + (sameText(entry.title, m_plan.text) ? sameTextBonus : 0);
        judgement.allInOneText = true;
        judgement.spellings = m_spellings;
    }
    const bool initials = areInitials(m_plan, m_words);
    judgeOthers(entry.other, title.all, judgement);
    if (initials && judgement.score < initialsScore) {
        judgement.score = initialsScore;
        judgement.allInOneText = true;
        judgement.spellings.assign(m_plan.terms.size(), 0);
    }
    if (!judgement.allInOneText)
        judgement.score = scattered(entry, judgement.spellings);
    const auto terms = static_cast<double>(std::max<std::size_t>(m_plan.terms.size(), 1));
    const double inTitle = 10 * static_cast<double>(title.found) / terms;
    judgement.score +=
        inTitle + kindBonus(kind) - standingCost * std::log10(1.0 + static_cast<double>(place));
    return judgement;
}

} // namespace waymark::db::search_parts
