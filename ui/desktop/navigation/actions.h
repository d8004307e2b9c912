// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every action of the window with words, key and icon, from this table and the page table. Menus, the
// list of keys and the test that looks for conflicts read the same. The actions are children of the owner.
// GUI thread.
#pragma once

#include "ui/desktop/navigation/page_table.h"
#include "ui/theme/colours.h"

#include <QString>

#include <map>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace waymark::ui {

enum class ActionId {
    Import,
    OtherCatalog,
    ImportLibrary,
    ExportLibrary,
    NewLibrary,
    OpenLibrary,
    Backups,
    BackUp,
    OpenFolder,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    Preferences,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    LargerText,
    SmallerText,
    UsualText,
    Navigation,
    NextPane,
    ContextMenu,
    FullScreen,
    Back,
    Forward,
    GoStanding,
    Star,
    OpenLink,
    AddToList,
    Duplicates,
    Guide,
    FindAction,
    Keys,
    Sources,
    About,
};

struct Actions {
    std::map<ActionId, QAction*> named;
    std::map<PageId, QAction*> pages; ///< those that go to a page, from the page table

    QAction* at(ActionId id) const { return named.at(id); }
    QAction* at(PageId page) const { return pages.at(page); }
};

Actions makeActions(QWidget* owner);
/// File, Edit, View, Go, Library, Help. Answers the appearance menu, which the top bar shows too.
QMenu* fillMenus(QMenuBar* bar, const Actions& actions);
void tintActions(const Actions& actions, Tone tone);

} // namespace waymark::ui
