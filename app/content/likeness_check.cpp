// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/likeness_check.h"

#include "app/content/reading_level.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace waymark::app {

namespace {

constexpr std::size_t runLength = 5;
constexpr std::size_t leastWords = 7; // shorter sentences are alike by chance
constexpr std::size_t leastRuns = 3;

struct Sentence {
    std::size_t page = 0;
    std::string_view section;
    std::string text;
    std::set<std::string> runs;    ///< of five words
    std::set<std::string> triples; ///< of three words
};

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t count) {
    std::string run;
    for (std::size_t i = from; i < from + count; ++i)
        run.append(run.empty() ? "" : " ").append(words[i]);
    return run;
}

std::set<std::string> runsOf(const std::vector<std::string>& words, std::size_t length) {
    std::set<std::string> runs;
    for (std::size_t i = 0; i + length <= words.size(); ++i)
        runs.insert(joined(words, i, length));
    return runs;
}

std::vector<Sentence> sentencesOfAll(const std::vector<WrittenPage>& pages) {
    std::vector<Sentence> all;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const db::CareerSection& section : pages[page].sections)
            for (std::string& text : sentencesOf(plainProse(section.markdown))) {
                const auto words = wordsOf(text);
                if (words.size() >= leastWords)
                    all.push_back({page, db::sectionKindName(section.kind), std::move(text),
                                   runsOf(words, runLength), runsOf(words, 3)});
            }
    return all;
}

void openings(const std::vector<WrittenPage>& pages, Likeness& found) {
    std::map<std::string, std::vector<std::size_t>> byOpening;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const db::CareerSection& section : pages[page].sections)
            if (section.kind == db::SectionKind::Summary) {
                const auto words = wordsOf(plainProse(section.markdown));
                byOpening[joined(words, 0, std::min<std::size_t>(3, words.size()))].push_back(page);
            }
    for (const auto& [opening, which] : byOpening) {
        const int count = static_cast<int>(which.size());
        found.commonestOpening = std::max(found.commonestOpening, count);
        if (count > mostEqualOpenings)
            for (const std::size_t page : which)
                found.faults.push_back({PageFaultKind::CommonOpening,
                                        pages[page].career,
                                        "summary",
                                        opening,
                                        {},
                                        static_cast<double>(count)});
    }
}

/// Sentences of other pages that share at least one piece with each sentence, with the number shared.
template <class Pieces, class Visit>
void forLikeSentences(const std::vector<Sentence>& all, Pieces piecesOf, Visit visit) {
    std::unordered_map<std::string_view, std::vector<std::size_t>> where;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const std::string& piece : piecesOf(all[i]))
            where[piece].push_back(i);
    std::unordered_map<std::size_t, std::size_t> shared;
    for (std::size_t i = 0; i < all.size(); ++i) {
        shared.clear();
        for (const std::string& piece : piecesOf(all[i]))
            for (const std::size_t other : where[piece])
                if (all[other].page != all[i].page)
                    ++shared[other];
        for (const auto& [other, count] : shared)
            visit(all[i], all[other], count);
    }
}

} // namespace

Likeness likeness(const std::vector<WrittenPage>& pages) {
    Likeness found;
    openings(pages, found);
    const std::vector<Sentence> all = sentencesOfAll(pages);
    std::unordered_set<const Sentence*> said;
    const auto report = [&](const Sentence& one, const Sentence& other, double measure) {
        if (said.insert(&one).second)
            found.faults.push_back({PageFaultKind::LikeAnother, pages[one.page].career,
                                    std::string(one.section), one.text, pages[other.page].title, measure});
    };
    forLikeSentences(
        all, [](const Sentence& s) -> const auto& { return s.runs; },
        [&](const Sentence& one, const Sentence& other, std::size_t count) {
            const double share = static_cast<double>(count) / static_cast<double>(one.runs.size());
            if (count < leastRuns)
                return;
            found.closestRun = std::max(found.closestRun, share);
            if (share >= closestRuns)
                report(one, other, share);
        });
    forLikeSentences(
        all, [](const Sentence& s) -> const auto& { return s.triples; },
        [&](const Sentence& one, const Sentence& other, std::size_t count) {
            const double cosine = static_cast<double>(count) /
                                  std::sqrt(static_cast<double>(one.triples.size() * other.triples.size()));
            found.closestCosine = std::max(found.closestCosine, cosine);
            if (cosine >= closestTriples)
                report(one, other, cosine);
        });
    return found;
}

std::vector<PageFault> copiedRuns(const std::vector<WrittenPage>& pages, std::string_view release) {
    std::unordered_set<std::string> published;
    for (std::size_t at = 0; at < release.size();) {
        const std::size_t end = std::min(release.find('\n', at), release.size());
        const auto words = wordsOf(release.substr(at, end - at));
        for (std::size_t i = 0; i + copiedRun <= words.size(); ++i)
            published.insert(joined(words, i, copiedRun));
        at = end + 1;
    }
    std::vector<PageFault> faults;
    for (const WrittenPage& page : pages)
        for (const db::CareerSection& section : page.sections)
            for (const std::string& text : sentencesOf(plainProse(section.markdown)))
                for (const std::string& run : runsOf(wordsOf(text), copiedRun))
                    if (published.contains(run))
                        faults.push_back({PageFaultKind::CopiedRun,
                                          page.career,
                                          std::string(db::sectionKindName(section.kind)),
                                          run,
                                          {},
                                          copiedRun});
    return faults;
}

} // namespace waymark::app
