// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library to read and to hand on: Markdown, or one HTML page that needs nothing beside itself (no script,
// no picture, no address fetched; a policy in the page forbids all three). Lists are sections; what is in no
// list comes last. With or without what is personal. Pure, any thread.
#pragma once

#include "app/library/exchange.h"

namespace waymark::app {

std::string asMarkdown(const db::LibraryContents& contents, const ExportOptions& options);
std::string asHtmlPage(const db::LibraryContents& contents, const ExportOptions& options);

/// The sections of both: each list with its items, in order.
struct PageSection {
    std::string title;
    int depth = 0; ///< 0: at the top
    std::string note;
    std::vector<const db::KeptItem*> items;
};
std::vector<PageSection> pageSections(const db::LibraryContents& contents);

/// "done 2026-08-03", "MIT", "12 h": the short facts after a title.
std::vector<std::string> shortFacts(const db::KeptItem& item, const ExportOptions& options);
/// The learner's Markdown that is not empty, each with its heading; the note has none.
std::vector<std::pair<std::string_view, std::string>> longTexts(const db::KeptItem& item);

} // namespace waymark::app
