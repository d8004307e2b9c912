// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Books as reference managers know them, and three of their formats: BibTeX, RIS and CSL-JSON, each written
// as Zotero reads it and read as Zotero and others write it. Pure, any thread.
#pragma once

#include "app/library/carried_fields.h"
#include "app/library/exchange.h"
#include "app/library/names.h"

#include <set>

namespace waymark::app {

/// What an entry calls itself. Only our own courses are called so: what of others comes in as one says isPage().
enum class ReferenceForm { Book, Part, Article, Course };

struct Reference {
    ReferenceForm form = ReferenceForm::Book;
    std::string type;     ///< as the file calls it: "incollection"
    std::size_t line = 0; ///< where it begins
    std::string key; ///< a library key, "book:9780131103627"; empty when the text had none
    std::string title;
    std::vector<PersonName> authors;
    std::optional<int> year;
    std::string publisher;
    std::string isbn; ///< thirteen digits
    std::string url;
    std::size_t urlLine = 0; ///< where the address stands; 0: with the rest
    std::string language;
    std::string note;
    std::vector<std::string> tags;
    std::vector<std::vector<std::string>> lists; ///< groups of another program, each a path from the top
    CarriedFields carried;
    bool operator==(const Reference&) const = default;
};

struct References {
    std::vector<Reference> all;
    std::set<std::string> unread; ///< fields with something in them that nothing was read from, as the file calls them
    ReadingFaults faults;
};

/// Whether a format of references has a place for the item: a book or a course that is not in the trash.
bool isReference(const db::KeptItem& item);
/// All kept books and courses outside the trash; of a course `publisher` is who offers it.
std::vector<Reference> references(const db::LibraryContents& contents, const ExportOptions& options);
/// Whether it is a page of the web, a film or a program with an address, or says no kind ("misc", "GEN", "document") and has an address, but no publisher, no
/// ISBN and no DOI. In every format such a page is a course, as a bookmark is, unless the person says that pages are books.
bool isPage(const Reference& reference);
/// Articles stay out; `faults` says so. Each reference is let go of once it is an item.
db::LibraryContents libraryFrom(std::vector<Reference> references, const ImportOptions& options,
                                ReadingFaults& faults);

std::string asBibTeX(const std::vector<Reference>& references);
std::string asRis(const std::vector<Reference>& references);
std::string asCslJson(const std::vector<Reference>& references);

/// What the year is in "2011/05/04/", "Spring 2009", "c. 1850"; nothing where there is none.
std::optional<int> statedYear(std::string_view text);

/// Without the few HTML tags and the character references that titles of references carry; any other "<" is a letter.
std::string withoutTitleMarks(std::string_view title);
/// A note without the HTML that some programs write it in; one without any is as it is.
std::string withoutNoteMarks(const std::string& note);
/// Whether a reference is one of ours, whose texts are as they are.
bool hasOwnKey(const Reference& reference);

/// The first that is http or https, a DOI as its link; empty when there is none.
std::string linkIn(std::string_view address, std::string_view doi);

/// InvalidInput when there is no reference in the text, nor anything that could have been one. Of the options they only
/// look whether the reading is cancelled.
db::Result<References> referencesFromBibTeX(std::string_view text, const ImportOptions& options = {});
db::Result<References> referencesFromRis(std::string_view text, const ImportOptions& options = {});
db::Result<References> referencesFromCslJson(std::string_view text, const ImportOptions& options = {});

} // namespace waymark::app
