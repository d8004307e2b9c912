// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/page_table.h"

#include "ui/desktop/navigation/page.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

#define WAYMARK_PAGE_MAKER(id, ...) std::unique_ptr<Page> make##id##Page(const Desk& desk);
WAYMARK_PAGES(WAYMARK_PAGE_MAKER)
#undef WAYMARK_PAGE_MAKER

namespace {

#define WAYMARK_PAGE_ENTRY(id, word, title, action, icon, keys, stand)                                       \
    PageEntry{PageId::id,                                                                                    \
              word,                                                                                          \
              QT_TRANSLATE_NOOP("Pages", title),                                                             \
              QT_TRANSLATE_NOOP("Pages", action),                                                            \
              icon,                                                                                          \
              keys,                                                                                          \
              PageStand::stand,                                                                              \
              &make##id##Page},
constexpr std::array table{WAYMARK_PAGES(WAYMARK_PAGE_ENTRY)};
#undef WAYMARK_PAGE_ENTRY

QString translated(const char* text) {
    return *text ? QCoreApplication::translate("Pages", text) : QString();
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
