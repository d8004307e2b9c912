// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a reader has to say of a file of another program beside what it read: rows that stay out, fields that
// a row comes in without, and what only the person can answer. One bad row is one bad row; a file is refused
// as a whole (an Error) only when it is not what it claims to be. Sentences are made in ui/words. Pure.
#pragma once

#include "app/library/reading_fault.h"
#include "db/keys.h"
#include "db/text/charset.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::app {

/// A rating between whole stars, as the file has it, and what it became.
struct RoundedRating {
    std::string written;
    int stars = 0;
    std::size_t count = 0;
    bool operator==(const RoundedRating&) const = default;
};

/// Collects faults: all are counted, the first few of each kind are kept word by word. Ratings that were rounded are no
/// faults of a row and told once with their count.
class ReadingFaults {
public:
    static constexpr std::size_t mostKept = 1000;
    static constexpr std::size_t longestValue = 80;

    void add(std::size_t line, Fault what, Loss loss, std::string field = {}, std::string value = {});
    const std::vector<ReadingFault>& kept() const { return m_kept; }
    const std::map<Fault, std::size_t>& counts() const { return m_counts; }
    std::size_t rowsLeftOut() const { return m_rows; }

    static constexpr std::size_t mostRounded = 100;
    void addRounded(std::string_view written, int stars);
    const std::vector<RoundedRating>& rounded() const { return m_rounded; }

private:
    std::vector<ReadingFault> m_kept;
    std::map<Fault, std::size_t> m_counts;
    std::size_t m_rows = 0;
    std::vector<RoundedRating> m_rounded; ///< each once, in the order of the file
};

/// What a table cannot say itself.
enum class TableQuestion {
    None,
    Kind,  ///< a table of titles alone: are they courses, books or careers?
    Title, ///< no column looks like a title
};

struct ReadingReport {
    std::string program; ///< whose file it is by its columns: "Goodreads"; empty: nobody's
    db::Charset charset = db::Charset::Utf8;
    std::size_t damagedBytes = 0;
    TableQuestion question = TableQuestion::None; ///< when it is not None nothing was read
    std::vector<std::string> columns;             ///< of a table, as they are called
    std::vector<std::pair<std::string, std::string>> meanings; ///< field and column
    std::vector<std::vector<std::string>> sample;              ///< its first rows
    std::vector<std::string> unread;                           ///< columns with something in them that nothing was read from
    std::vector<std::string> unreadFields;                     ///< the same of entries: "abstract", "AB", "edition"
    std::string dollars;                                       ///< what "$" that names no country was read as: "USD"
    std::size_t assumedCourses = 0; ///< saved pages, and entries that do not say what they are: courses unless the person says otherwise
    bool noRows = false;                                       ///< a table of which only the head is there
    ReadingFaults faults;
};

} // namespace waymark::app
