// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Books as reference managers know them, and three of their formats: BibTeX, RIS and CSL-JSON, each written
// as Zotero reads it and read as Zotero and others write it. Pure, any thread.
#pragma once

#include "app/library/exchange.h"

namespace waymark::app {

struct Reference {
    std::string key; ///< a library key, "book:9780131103627"; empty when the text had none
    std::string title;
    std::vector<std::string> authors; ///< in the order of speaking
    std::optional<int> year;
    std::string publisher;
    std::string isbn; ///< thirteen digits
    std::string url;
    std::string language;
    std::string note;
    std::vector<std::string> tags;
    bool operator==(const Reference&) const = default;
};

/// All kept books outside the trash.
std::vector<Reference> references(const db::LibraryContents& contents, const ExportOptions& options);
db::LibraryContents libraryFrom(const std::vector<Reference>& references, const std::string& readAt,
                                const KnownItems& known);

std::string asBibTeX(const std::vector<Reference>& references);
std::string asRis(const std::vector<Reference>& references);
std::string asCslJson(const std::vector<Reference>& references);

/// InvalidInput names the line.
db::Result<std::vector<Reference>> referencesFromBibTeX(std::string_view text);
db::Result<std::vector<Reference>> referencesFromRis(std::string_view text);
db::Result<std::vector<Reference>> referencesFromCslJson(std::string_view text);

} // namespace waymark::app
