// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/exchange.h"

#include "app/library/bibliography.h"
#include "app/library/browser_bookmarks.h"
#include "app/library/calendar.h"
#include "app/library/csv.h"
#include "app/library/library_json.h"
#include "app/library/library_page.h"
#include "app/library/text.h"

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

std::optional<Format> formatOfText(std::string_view text, std::string_view fileName) {
    const auto name = lowered(fileName);
    const auto start = trimmed(text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text);
    const auto head = lowered(start.substr(0, 4096));
    if (start.starts_with('{'))
        return Format::Json;
    if (start.starts_with('['))
        return Format::CslJson;
    if (head.find("netscape-bookmark-file") != std::string::npos ||
        (start.starts_with('<') && head.find("<dl") != std::string::npos))
        return Format::Bookmarks;
    if (start.starts_with('<'))
        return std::nullopt; // some other page
    if (start.starts_with("TY  -"))
        return Format::Ris;
    if (name.ends_with(".bib") || start.starts_with('@'))
        return Format::BibTeX;
    if (name.ends_with(".csv") || name.ends_with(".tsv") || name.ends_with(".txt"))
        return Format::Csv;
    if (head.find("\n@") != std::string::npos)
        return Format::BibTeX;
    const auto firstLine = head.substr(0, head.find('\n'));
    if (firstLine.find("title") != std::string::npos || firstLine.find("key") != std::string::npos)
        return Format::Csv;
    return std::nullopt;
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

db::Result<db::LibraryContents> asLibrary(const db::Result<std::vector<Reference>>& read,
                                          const std::string& readAt, const KnownItems& known) {
    if (!read)
        return read.error();
    return libraryFrom(*read, readAt, known);
}

} // namespace

db::Result<db::LibraryContents> imported(Format format, std::string_view bytes, const std::string& readAt,
                                         const KnownItems& known) {
    // Old bookmark and reference files may be Latin-1; our own are UTF-8.
    const std::string text = isUtf8(bytes) ? std::string(bytes) : fromLatin1(bytes);
    switch (format) {
    case Format::Json:
        return libraryFromJson(text);
    case Format::Csv:
        return libraryFromCsv(text, readAt, known);
    case Format::Bookmarks:
        return libraryFromBookmarks(text, readAt, known);
    case Format::BibTeX:
        return asLibrary(referencesFromBibTeX(text), readAt, known);
    case Format::Ris:
        return asLibrary(referencesFromRis(text), readAt, known);
    case Format::CslJson:
        return asLibrary(referencesFromCslJson(text), readAt, known);
    case Format::Markdown:
    case Format::HtmlPage:
    case Format::Calendar:
        break;
    }
    return db::Error{db::ErrorKind::InvalidInput, "this format can be written but not read"};
}

} // namespace waymark::app
