// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/page_table.h"

#include "ui/desktop/navigation/page.h"
#include "ui/words/tr.h"

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

#define PAGE(id, ...) std::unique_ptr<Page> make##id##Page(const Services& services);
#include "ui/desktop/navigation/page_list.h"

namespace {

#define PAGE(id, word, title, action, icon, keys, stand)                                                     \
    PageEntry{PageId::id, word, title, action, icon, keys, PageStand::stand, &make##id##Page},
constexpr std::array table{
#include "ui/desktop/navigation/page_list.h"
};

QString translated(const char* text) {
    return *text ? tr(text) : QString();
}

} // namespace

std::span<const PageEntry> pageTable() {
    return table;
}

const PageEntry& pageEntry(PageId page) {
    return *std::find_if(table.begin(), table.end(), [page](const auto& entry) { return entry.id == page; });
}

std::optional<PageId> pageFromWord(const QString& word) {
    for (const auto& entry : table)
        if (word == QLatin1StringView(entry.word))
            return entry.id;
    return std::nullopt;
}

QString pageTitle(PageId page) {
    return translated(pageEntry(page).title);
}

QString pageActionWords(const PageEntry& entry) {
    return translated(entry.action);
}

QString pageActionName(const PageEntry& entry) {
    return u"go."_s + QLatin1StringView(entry.word);
}

} // namespace waymark::ui
