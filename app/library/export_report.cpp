// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/export_report.h"

#include "app/library/bibliography.h"
#include "app/library/browser_bookmarks.h"

#include <algorithm>

namespace waymark::app {

namespace {

enum class Carried { Yes, NoKind, NoLink };

Carried carried(Format format, const db::KeptItem& item, const ExportOptions& options) {
    const bool learning = isReference(item);
    switch (format) {
    case Format::Bookmarks:
        return !bookmarkLink(item, options).empty() ? Carried::Yes : learning ? Carried::NoLink : Carried::NoKind;
    case Format::BibTeX:
    case Format::Ris:
    case Format::CslJson:
        return learning ? Carried::Yes : Carried::NoKind;
    case Format::Calendar:
        return item.key.kind() == db::ItemKind::Plan ? Carried::Yes : Carried::NoKind;
    case Format::Json:
    case Format::Csv:
    case Format::Markdown:
    case Format::HtmlPage:
        break;
    }
    return Carried::Yes;
}

std::set<BesideItems> besideOf(const db::LibraryContents& contents) {
    std::set<BesideItems> beside;
    if (!contents.hours.empty())
        beside.insert(BesideItems::LoggedHours);
    if (!contents.presets.empty())
        beside.insert(BesideItems::PlaceSets);
    if (std::any_of(contents.lists.begin(), contents.lists.end(), [](const auto& list) { return !list.note.empty(); }))
        beside.insert(BesideItems::ListNotes);
    return beside;
}

/// A page to read and a calendar are not meant to hold a library.
bool holdsALibrary(Format format) {
    return format == Format::Csv || format == Format::Bookmarks || format == Format::BibTeX || format == Format::Ris || format == Format::CslJson;
}

} // namespace

ExportReport exportReport(Format format, const db::LibraryContents& contents, const ExportOptions& options) {
    ExportReport report;
    for (const auto& item : contents.items) {
        if (!item.removedAt.empty() && format != Format::Json)
            continue;
        ++report.all;
        const auto how = carried(format, item, options);
        if (how == Carried::Yes)
            ++report.written;
        else
            ++(how == Carried::NoLink ? report.withoutLink : report.unknown)[item.key.kind()];
    }
    if (holdsALibrary(format) && options.notes)
        report.beside = besideOf(contents);
    return report;
}

} // namespace waymark::app
