// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of a loaded index as correction and planning ask for them. Refers to the index; any thread.
#pragma once

#include "db/search/correction.h"
#include "db/search/loaded_index.h"

namespace waymark::db::search_parts {

class IndexWords final : public Vocabulary {
public:
    explicit IndexWords(const LoadedIndex& index)
        : m_index(index) {}

    std::int64_t entriesWith(std::string_view word) const override { return m_index.words.entriesWith(word); }
    bool hasWordBeginning(std::string_view head) const override {
        return m_index.words.hasWordBeginning(head);
    }
    bool hasPair(std::string_view left, std::string_view right, bool unfinished) const override;
    void visit(std::string_view first, const Visitor& visitor) const override {
        m_index.words.visit(first, visitor);
    }

private:
    const LoadedIndex& m_index;
};

} // namespace waymark::db::search_parts
