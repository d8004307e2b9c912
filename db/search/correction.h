// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nearest known words for one that nobody knows: one letter wrong, missing, too many or swapped with its
// neighbour from 4 letters on, two from 8 (a word of three letters may be one of four that lost one); also
// two words that were typed as one. A wrong first letter is rarer and counts as half a change more, and so do
// a space left out and a word that is only begun. Among equals the word that more entries have comes first.
// Lengths count code points. Pure but for what
// the vocabulary reads; any thread that the vocabulary may be used on.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

/// The words of the index, however they are stored.
class Vocabulary {
public:
    virtual ~Vocabulary() = default;
    /// How many entries have the word; 0 for a word that is not there.
    virtual std::int64_t entriesWith(std::string_view word) const = 0;
    virtual bool hasWordBeginning(std::string_view head) const = 0;
    /// Two words that stand side by side in a name, the second perhaps unfinished.
    virtual bool hasPair(std::string_view, std::string_view, bool) const { return false; }
    /// `shared`: how many first bytes the word has in common with the one visited before. Answers how many
    /// first bytes of the word make the words that share them unwanted; npos for none.
    using Visitor =
        std::function<std::size_t(std::string_view word, std::int64_t entries, std::size_t shared)>;
    /// Words that begin with `first`, in the order of their bytes, but the unwanted. Views are valid as long
    /// as the vocabulary.
    virtual void visit(std::string_view first, const Visitor& visitor) const = 0;
};

struct Candidate {
    std::vector<std::string> words; ///< one, or two that were typed as one
    int cost = 0;                   ///< in halves of a letter changed
    std::int64_t entries = 0;
    bool operator==(const Candidate&) const = default;
};

/// Changes allowed in a word of so many letters: 0, 1 or 2.
int allowedDistance(std::size_t letters);

/// Best first, at most `most`. `unfinished`: the word may be the beginning of a longer one. The word itself
/// is never among them.
std::vector<Candidate> nearWords(const Vocabulary& vocabulary, std::string_view word, bool unfinished,
                                 std::size_t most = 12);

} // namespace waymark::db::search_parts
