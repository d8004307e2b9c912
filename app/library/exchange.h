// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's ways in and out: which formats there are, what a text is, and one function each way. What is
// read from elsewhere gets keys that only depend on what was read, so that importing it again finds the same
// items. A bad row is one bad row (reading_report.h); InvalidInput when a file is not what it claims to be.
// Pure, any thread.
#pragma once

#include "app/library/plan_calendar.h"
#include "app/library/reading_report.h"
#include "db/records/kept.h"
#include "db/records/kept_content.h"
#include "db/result.h"

#include <atomic>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::app {

enum class Format { Json, Csv, Bookmarks, BibTeX, Ris, CslJson, Markdown, HtmlPage, Calendar };

struct FormatInfo {
    Format format;
    std::string_view name;      ///< "json", as the command line says it
    std::string_view title;     ///< "Waymark library", for a file dialog
    std::string_view extension; ///< without the dot
    bool readable;              ///< import is possible
};

const std::vector<FormatInfo>& formats();
std::optional<Format> formatFromName(std::string_view name);
/// By what is in it, and by the file's name where that leaves it open; nothing for what cannot be imported.
std::optional<Format> formatOfText(std::string_view bytes, std::string_view fileName = {});

/// What a file is that has none of the formats, for a sentence that helps: a zip or a workbook, a web page, JSON-LD of
/// courses and books (on a page or alone), which a catalog takes, references as XML or between tags of other programs.
enum class OtherFile { Unknown, Empty, Packed, WebPage, Feed, References };
OtherFile otherFile(std::string_view bytes);

/// A table for a spreadsheet program: with a byte order mark, in the marks of its language, and with cells
/// that would be formulas kept as text.
enum class TableForm { Plain, ExcelPoint, ExcelComma };

struct ExportOptions {
    std::string madeAt; ///< UTC "2026-08-03T14:32:00Z": calendars and pages carry it
    std::string title;  ///< of a page; empty: "My library"
    bool notes = true;  ///< also what is personal: notes, pros, cons, rating, status, hours, own price
    TableForm table = TableForm::Plain;
    ToldEvents* told = nullptr; ///< of calendars: what earlier ones said, brought up to date
    PlanCalendarWords planWords; ///< of calendars
    /// Of books of a catalog: what KeptItem does not remember.
    std::map<db::ItemKey, db::OwnLearning> details;
};

std::string exported(Format format, const db::LibraryContents& contents, const ExportOptions& options = {});

/// Where a catalog or the library already has what was read: by address, by ISBN, a career by its title.
struct KnownItems {
    std::map<std::string, db::ItemKey> byUrl; ///< of comparableUrl()
    std::map<std::string, db::ItemKey> byIsbn;
    std::map<std::string, db::ItemKey> byCareerTitle; ///< in small letters
    /// The first that has an address or ISBN stands.
    void add(const std::string& url, const std::string& isbn, const db::ItemKey& key);
};

/// What the person says of a table that does not say it itself; of bookmarks and references the kind of their pages.
struct TableChoice {
    std::optional<db::ItemKind> kind;                         ///< of rows without one, and of pages: a course or a book
    /// Whether it says what pages are.
    bool saysPages() const { return kind == db::ItemKind::Course || kind == db::ItemKind::Book; }
    std::vector<std::pair<std::string, std::string>> columns; ///< field and column: {"title", "Name"}
};

struct Imported {
    db::LibraryContents contents;
    ReadingReport report;
};

struct ImportOptions {
    std::string readAt; ///< becomes addedAt where the text has no time
    KnownItems known;
    TableChoice table;
    const std::atomic<bool>* cancelled = nullptr; ///< looked at now and then; what is read by then is of no use
    bool isCancelled() const { return cancelled && *cancelled; }
};

/// Whoever moves the bytes here has a large file in memory once.
db::Result<Imported> imported(Format format, std::string bytes, const ImportOptions& options);

} // namespace waymark::app
