// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be wrong with a row, an entry or a field of a file of another program. Sentences are made in ui/words. Pure.
#pragma once

#include <cstddef>
#include <string>

namespace waymark::app {

enum class Fault {
    NoTitle,       ///< a row with neither title nor address
    Key,           ///< a key that is none
    Number,        ///< text where a number is expected
    Money,         ///< "Contact us" where a price is expected
    Currency,      ///< an amount without a currency
    Date,          ///< no day
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
    LineBeforeHead, ///< a line above the titles of a table
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
    OtherAsCourse, ///< neither a course nor a book by its own word: it comes in as a course
    OtherAsBook,   ///< and this one as a book
    LinkAsTitle,   ///< a row without a title, which its address stands for
    Secret,        ///< a name or password in an address: the address comes in without
    OpenField,     ///< a text that is never closed: it ends where the next field begins
    OtherAuthors,  ///< "and others": further authors whom nobody names
    Unit,          ///< a length that says no unit
    CutRow,        ///< the file ends within a row
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

} // namespace waymark::app
