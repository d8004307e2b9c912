// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window knows of each page, in the order of the navigation; made from page_list.h. Constant data,
// any thread; pages are made on the GUI thread and belong to whoever asked.
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <span>

namespace waymark::ui {

class Page;
struct Services;

#define PAGE(id, ...) id,
enum class PageId {
#include "ui/desktop/navigation/page_list.h"
};

/// Where the navigation shows a page: above the line, below it with the learner's own, or not at all.
enum class PageStand { Catalog, Own, Nowhere };

struct PageEntry {
    PageId id;
    const char* word;   ///< in routes and in what is remembered: never changes
    const char* title;  ///< English; pageTitle() translates it
    const char* action; ///< English words of the Go menu with their mnemonic; empty: none
    const char* icon;
    const char* keys; ///< portable, several parted by "; "
    PageStand stand;
    std::unique_ptr<Page> (*make)(const Services& services);
};

std::span<const PageEntry> pageTable();
const PageEntry& pageEntry(PageId page);
/// The page of a route's word; nothing for a word that no page has.
std::optional<PageId> pageFromWord(const QString& word);

QString pageTitle(PageId page);
QString pageActionWords(const PageEntry& entry);
/// "go.careers": the object name of the action that goes to a page.
QString pageActionName(const PageEntry& entry);

} // namespace waymark::ui
