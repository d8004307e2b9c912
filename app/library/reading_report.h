// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a reader has to say of a file of another program beside what it read: rows that stay out, fields that
// a row comes in without, and what only the person can answer. One bad row is one bad row; a file is refused
// as a whole (an Error) only when it is not what it claims to be. Sentences are made in ui/words. Pure.
#pragma once

#include "db/keys.h"
#include "db/text/charset.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waymark::app {

enum class Fault {
    NoTitle,       ///< a row with neither title nor address
    Key,           ///< a key that is none
    Number,        ///< text where a number is expected
    Money,         ///< "Contact us" where a price is expected
    Currency,      ///< an amount without a currency
    Day,           ///< no day
    DayUnsure,     ///< 3/4/2021: March or April?
    DayToCome,     ///< a day that is not yet, of what has happened
    Status,        ///< a word for no status known
    Rating,        ///< outside its scale
    Isbn,          ///< digits that are no ISBN
    IsbnLost,      ///< 9.78E+12: a spreadsheet rounded the number away
    Link,          ///< an address that is not http or https
    Content,       ///< what only one kind has is no JSON object of bounded depth
    Article,       ///< an article or a paper, no book
    PartOfBook,    ///< a chapter, which comes in under its own title
    Entry,         ///< an entry or element that cannot be read
    OpenEntry,     ///< an entry that is never closed: it comes in as far as it goes
    OpenQuote,     ///< a quoted cell that is never closed
    BrokenQuote,   ///< a quoted cell that only a later row's quote would close
    LooseText,     ///< lines outside of any record
    NoCareer,      ///< no career of the catalog has this title
    DeepFolder,    ///< a folder nested too deeply: the item lies in the deepest that is kept
    TooLong,       ///< a text or list that is cut off at a bound
    LongLink,      ///< an address longer than any that is kept
    TooMuch,       ///< an amount that cannot be meant
    MoreLinks,     ///< a second address in one cell
    Twice,         ///< the item stands before as well, and was joined to it
    SameNumber,    ///< the ISBN or address of an item before it under another title: an item of its own
    TwiceOther,    ///< where it stands before something else is said, which stays
    Name,          ///< an author without a name
    ExtraCells,    ///< a row has more cells than the head has titles
    SumRow,        ///< "Total" and numbers: no item
    DividingRow,   ///< "--- Spring ---" and nothing else: no item
    OtherKind,     ///< neither a course nor a book by its own word: it comes in as one of them
    LinkAsTitle,   ///< a row without a title, which its address stands for
    Secret,        ///< a name or password in an address: the address comes in without
};

/// Whether what is told of stays out as a whole; else only the field does.
enum class Loss { Nothing, Field, Row };

struct ReadingFault {
    std::size_t line = 0; ///< from 1; of JSON where the element begins; 0: of the whole file
    Fault what = Fault::Entry;
    Loss loss = Loss::Field;
    std::string field; ///< as the file calls it: "My Rating", "year"
    std::string value; ///< as the file has it, at most `longestValue` bytes
    bool operator==(const ReadingFault&) const = default;
};

/// Collects faults: all are counted, the first few of each kind are kept word by word.
class ReadingFaults {
public:
    static constexpr std::size_t mostKept = 1000;
    static constexpr std::size_t longestValue = 80;

    void add(std::size_t line, Fault what, Loss loss, std::string field = {}, std::string value = {});
    const std::vector<ReadingFault>& kept() const { return m_kept; }
    const std::map<Fault, std::size_t>& counts() const { return m_counts; }
    std::size_t rowsLeftOut() const { return m_rows; }

private:
    std::vector<ReadingFault> m_kept;
    std::map<Fault, std::size_t> m_counts;
    std::size_t m_rows = 0;
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
    bool noRows = false;                                       ///< a table of which only the head is there
    ReadingFaults faults;
};

} // namespace waymark::app
