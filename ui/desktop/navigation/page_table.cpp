// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/page_table.h"

#include "ui/desktop/navigation/page.h"
#include "ui/words/tr.h"

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

#define WAYMARK_PAGE_MAKER(id, ...) std::unique_ptr<Page> make##id##Page(const Desk& desk);
WAYMARK_PAGES(WAYMARK_PAGE_MAKER)
#undef WAYMARK_PAGE_MAKER

namespace {

// Once more for lupdate, which looks into no macro: the titles and the words of the Go menu.
[[maybe_unused]] constexpr std::array toTranslate{
    QT_TR_NOOP("Explore"), QT_TR_NOOP("&Explore"),   QT_TR_NOOP("Careers"),    QT_TR_NOOP("&Careers"),
    QT_TR_NOOP("Skills"),  QT_TR_NOOP("&Skills"),    QT_TR_NOOP("Courses"),    QT_TR_NOOP("C&ourses"),
    QT_TR_NOOP("Books"),   QT_TR_NOOP("Boo&ks"),     QT_TR_NOOP("Pay"),        QT_TR_NOOP("&Pay"),
    QT_TR_NOOP("Compare"), QT_TR_NOOP("My match"),   QT_TR_NOOP("My &match"),  QT_TR_NOOP("Search"),
    QT_TR_NOOP("My plan"), QT_TR_NOOP("My Pla&n"),   QT_TR_NOOP("My library"), QT_TR_NOOP("My &Library")};

#define WAYMARK_PAGE_ENTRY(id, word, title, action, icon, keys, stand)                                       \
    PageEntry{PageId::id, word, title, action, icon, keys, PageStand::stand, &make##id##Page},
constexpr std::array table{WAYMARK_PAGES(WAYMARK_PAGE_ENTRY)};
#undef WAYMARK_PAGE_ENTRY

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
