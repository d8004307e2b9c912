// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/highlight.h"

#include "db/search/spelling_match.h"
#include "db/text/words.h"

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

struct Bytes {
    std::size_t begins = 0;
    std::size_t ends = 0;
};

Bytes bytesOf(const Stand& stand, const Words& words, std::string_view title) {
    const auto last = stand.first + stand.words - 1;
    const auto found = words[last].size() - stand.missing;
    const auto lastBegins = words.begins(last);
    const auto ends =
        stand.missing == 0 ? words.ends(last) : lastBegins + headBytes(title.substr(lastBegins), found);
    return {words.begins(stand.first), ends};
}

/// Every place of an adjacent spelling; of one that may be apart every place of each word.
void collect(const Spelling& spelling, const Words& words, std::string_view title, std::vector<Bytes>& all) {
    const Spelling together{spelling.words, true, spelling.unfinished, 0, false};
    for (std::size_t from = 0; const auto stand = standOf(together, words, from);) {
        all.push_back(bytesOf(*stand, words, title));
        from = stand->first + 1;
    }
    if (spelling.adjacent)
        return;
    for (std::size_t i = 0; i < spelling.words.size(); ++i) {
        const bool unfinished = spelling.unfinished && i + 1 == spelling.words.size();
        collect({{spelling.words[i]}, true, unfinished, 0, false}, words, title, all);
    }
}

} // namespace

std::vector<TextRange> matchedRanges(std::string_view title, const MatchPlan& plan) {
    const Words words(title);
    std::vector<Bytes> all;
    for (const auto& term : plan.terms)
        for (const auto& spelling : term.spellings)
            collect(spelling, words, title, all);
    std::sort(all.begin(), all.end(), [](const Bytes& a, const Bytes& b) { return a.begins < b.begins; });
    std::vector<Bytes> merged;
    for (const auto& each : all) {
        if (!merged.empty() && each.begins < merged.back().ends)
            merged.back().ends = std::max(merged.back().ends, each.ends);
        else
            merged.push_back(each);
    }
    std::vector<TextRange> ranges;
    for (const auto& each : merged)
        ranges.push_back({static_cast<int>(each.begins), static_cast<int>(each.ends - each.begins)});
    return ranges;
}

} // namespace waymark::db::search_parts
