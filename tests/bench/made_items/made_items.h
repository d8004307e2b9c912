// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made-up courses and books whose titles, providers, topics, languages and gaps are as frequent as in the
// shipped catalog. Item number n is the same in every run with the same seed and sources, whatever was asked
// before. Their addresses are under example.org. Immutable after construction; any thread.
#pragma once

#include "db/records/learning.h"
#include "db/records/source.h"
#include "tests/bench/made_items/titles.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace waymark::bench {

class MadeItems {
public:
    /// `tables` is the folder of the catalog's text sources (resources/catalog). Throws std::runtime_error.
    explicit MadeItems(const std::filesystem::path& tables, std::uint64_t seed = 1);

    db::Source source() const;
    const std::vector<db::Topic>& topics() const { return m_topics; }
    db::Course course(std::uint64_t number) const;
    db::Book book(std::uint64_t number) const;

private:
    struct Sample {
        std::string provider, language, level, topics;
    };
    std::string person(Random& random) const;

    std::uint64_t m_seed;
    std::vector<db::Topic> m_topics;
    std::vector<Sample> m_courses, m_books;                     ///< of the real ones: what goes with a title
    std::map<std::string, Titles> m_courseTitles, m_bookTitles; ///< by language
};

} // namespace waymark::bench
