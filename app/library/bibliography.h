// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Books as reference managers know them, and three of their formats: BibTeX, RIS and CSL-JSON, each written
// as Zotero reads it and read as Zotero and others write it. Pure, any thread.
#pragma once

#include "app/library/exchange.h"
#include "app/library/names.h"

namespace waymark::app {

enum class ReferenceForm { Book, Part, Article };

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
    std::string language;
    std::string note;
    std::vector<std::string> tags;
    bool operator==(const Reference&) const = default;
};

struct References {
    std::vector<Reference> all;
    ReadingFaults faults;
};

/// All kept books outside the trash.
std::vector<Reference> references(const db::LibraryContents& contents, const ExportOptions& options);
/// Articles stay out; `faults` says so.
db::LibraryContents libraryFrom(const std::vector<Reference>& references, const ImportOptions& options,
                                ReadingFaults& faults);

std::string asBibTeX(const std::vector<Reference>& references);
std::string asRis(const std::vector<Reference>& references);
std::string asCslJson(const std::vector<Reference>& references);

/// The first that is http or https, a DOI as its link; empty when there is none.
std::string linkIn(std::string_view address, std::string_view doi);

/// InvalidInput when there is no reference in the text, nor anything that could have been one.
db::Result<References> referencesFromBibTeX(std::string_view text);
db::Result<References> referencesFromRis(std::string_view text);
db::Result<References> referencesFromCslJson(std::string_view text);

} // namespace waymark::app
