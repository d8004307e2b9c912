// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/exchange.h"

#include "app/library/bibliography.h"
#include "app/library/browser_bookmarks.h"
#include "app/library/calendar.h"
#include "app/library/csv.h"
#include "app/library/library_json.h"
#include "app/library/library_page.h"
#include "app/library/table_reading.h"
#include "app/library/text.h"
#include "db/text/pieces.h"

#include <algorithm>

namespace waymark::app {

const std::vector<FormatInfo>& formats() {
    static const std::vector<FormatInfo> all{
        {Format::Json, "json", "Waymark library", "json", true},
        {Format::Csv, "csv", "Table", "csv", true},
        {Format::Bookmarks, "bookmarks", "Browser bookmarks", "html", true},
        {Format::BibTeX, "bibtex", "BibTeX", "bib", true},
        {Format::Ris, "ris", "RIS", "ris", true},
        {Format::CslJson, "csl-json", "CSL-JSON", "csl.json", true},
        {Format::Markdown, "markdown", "Markdown", "md", false},
        {Format::HtmlPage, "html", "Page to share", "html", false},
        {Format::Calendar, "ical", "Calendar", "ics", false},
    };
    return all;
}

std::optional<Format> formatFromName(std::string_view name) {
    const auto found = std::find_if(formats().begin(), formats().end(),
                                    [name](const FormatInfo& info) { return info.name == name; });
    return found == formats().end() ? std::nullopt : std::optional(found->format);
}

std::string exported(Format format, const db::LibraryContents& contents, const ExportOptions& options) {
    switch (format) {
    case Format::Json:
        return asLibraryJson(contents, options.notes);
    case Format::Csv:
        return asCsv(contents, options);
    case Format::Bookmarks:
        return asBrowserBookmarks(contents, options);
    case Format::BibTeX:
        return asBibTeX(references(contents, options));
    case Format::Ris:
        return asRis(references(contents, options));
    case Format::CslJson:
        return asCslJson(references(contents, options));
    case Format::Markdown:
        return asMarkdown(contents, options);
    case Format::HtmlPage:
        return asHtmlPage(contents, options);
    case Format::Calendar:
        return asCalendar(contents, options);
    }
    return {};
}

namespace {

Imported asLibrary(References read, const ImportOptions& options) {
    Imported result;
    if (!options.table.saysPages())
        result.report.assumedCourses = static_cast<std::size_t>(std::count_if(read.all.begin(), read.all.end(), isPage));
    result.contents = libraryFrom(std::move(read.all), options, read.faults);
    result.report.faults = std::move(read.faults);
    result.report.unreadFields.assign(read.unread.begin(), read.unread.end());
    return result;
}

/// JSON is UTF-8 by its definition, UTF-16 shows itself; the other forms came before UTF-8.
db::DecodedText decodedOf(std::string bytes, bool json) {
    if (auto plain = db::takenUtf8(bytes))
        return *std::move(plain);
    auto decoded = db::decodedText(bytes);
    if (json && decoded.from == db::Charset::Windows1252)
        return db::decodedUtf8(bytes);
    return decoded;
}

db::Result<Imported> read(Format format, std::string text, const ImportOptions& options) {
    const auto books = [&](db::Result<References> references) -> db::Result<Imported> {
        if (!references)
            return references.error();
        std::string().swap(text); // which references are not views of
        return asLibrary(*std::move(references), options);
    };
    switch (format) {
    case Format::Json:
        return libraryFromJson(text, options);
    case Format::Csv:
        return libraryFromTable(text, options);
    case Format::Bookmarks:
        return libraryFromBookmarks(text, options);
    case Format::BibTeX:
        return books(referencesFromBibTeX(text, options));
    case Format::Ris:
        return books(referencesFromRis(text, options));
    case Format::CslJson:
        return books(referencesFromCslJson(text, options));
    case Format::Markdown:
    case Format::HtmlPage:
    case Format::Calendar:
        break;
    }
    return db::Error{db::ErrorKind::InvalidInput, "this format can be written but not read"};
}

} // namespace

db::Result<Imported> imported(Format format, std::string bytes, const ImportOptions& options) {
    if (options.isCancelled())
        return Imported();
    auto decoded = decodedOf(std::move(bytes), format == Format::Json || format == Format::CslJson);
    constexpr std::string_view markInside = "\n\xef\xbb\xbf"; // of files that were joined
    if (decoded.text.find(markInside) != std::string::npos)
        decoded.text = replaced(decoded.text, markInside, "\n");
    if (options.isCancelled())
        return Imported();
    auto result = read(format, std::move(decoded.text), options);
    if (result) {
        result->report.charset = decoded.from;
        result->report.damagedBytes = decoded.damaged;
    }
    return result;
}

} // namespace waymark::app
