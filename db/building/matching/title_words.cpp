// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/matching/title_words.h"

#include "db/text/stem.h"

#include <algorithm>
#include <unordered_set>

namespace waymark::db {

namespace {

using Stems = std::unordered_set<std::string>;

Stems stems(std::string_view words) {
    Stems found;
    for (const search_parts::Words list(words); const std::string& word : list.list())
        found.insert(stemOf(word));
    return found;
}

/// Words of titles that name no subject, whatever stands beside them.
const Stems& emptyWords() {
    static const Stems words = stems(
        "a an the of and to in for with on at by from using through into as its "
        "introduction introductory intro i ii iii iv v 1 2 3 4 5 fundamental fundamentals basic basics principle "
        "principles advanced concept concepts learn learning guide course courses tutorial tutorials book handbook "
        "complete beginner beginners beginning essential essentials elementary elements element first volume part "
        "parts edition ed 2e 3e 1st 2nd 3rd 4th 5th 6th canadian open textbook foundation foundations overview "
        "primer topic topics special selected lecture lectures notes video lab manual laboratory workbook theory "
        "practice practical modern applied applications application study studies college university student "
        "students professional professionals 101 you your how what is certificate specialization masterclass "
        "bootcamp crash level noc understanding exploring getting started mastering step comprehensive ultimate "
        "zero hero everyone everything need know");
    return words;
}

bool isPreposition(std::string_view word) {
    constexpr std::string_view prepositions = " of for in with using through via by on from at ";
    std::string padded(1, ' ');
    padded.append(word).append(" ");
    return prepositions.find(padded) != std::string_view::npos;
}

/// Whether what stands between two words begins a later part of the title.
bool divides(std::string_view gap) {
    return gap.find_first_of(":;|([") != std::string_view::npos || gap.find(" - ") != std::string_view::npos ||
           gap.find("\u2013") != std::string_view::npos || gap.find("\u2014") != std::string_view::npos;
}

} // namespace

bool TitleWords::isShort() const {
    constexpr std::ptrdiff_t few = 2;
    return std::count_if(m_list.begin(), m_list.end(), [](const Word& word) { return word.subject; }) <= few &&
           (m_list.empty() || m_list.back().part == 0);
}

void TitleWords::read(std::string_view title) {
    m_title = title;
    m_words.read(title);
    m_list.resize(m_words.size());
    std::size_t part = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (i > 0 && divides(title.substr(m_words.ends(i - 1), m_words.begins(i) - m_words.ends(i - 1))))
            ++part;
        Word& word = m_list[i];
        word.stem = stemOf(m_words[i]);
        word.part = part;
        word.subject = !emptyWords().contains(word.stem);
        word.preposition = isPreposition(m_words[i]);
    }
    leaveSeries();
}

/// "Line C: Tools and Equipment: Competency C-3: Describe Rigging": what stands before a unit's own name is the series', and
/// teaches of it no more than the unit does.
void TitleWords::leaveSeries() {
    const auto unit = std::find_if(m_list.begin(), m_list.end(), [](const Word& word) { return word.part > 0 && word.stem == "competency"; });
    const auto own = std::find_if(unit, m_list.end(), [&](const Word& word) { return word.part > unit->part; });
    if (own == m_list.end())
        return;
    const std::size_t parts = own->part;
    for (auto word = m_list.begin(); word != own; ++word)
        *word = {std::string(), 1, false, false};
    for (auto word = own; word != m_list.end(); ++word)
        word->part -= parts;
}

} // namespace waymark::db
