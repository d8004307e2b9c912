// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every action of the window in one table: words, key, icon. Menus, the list of keys and the test that looks
// for conflicts read the same table. The actions are children of the owner. GUI thread.
#pragma once

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
    Quit,
    Undo,
    Redo,
    Find,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    Navigation,
    NextPane,
    FullScreen,
    Back,
    Forward,
    GoExplore,
    GoCareers,
    GoSkills,
    GoCourses,
    GoBooks,
    GoPay,
    GoLibrary,
    GoStanding,
    Star,
    OpenLink,
    AddToList,
    Duplicates,
    Keys,
    Sources,
    About,
};

using Actions = std::map<ActionId, QAction*>;

Actions makeActions(QWidget* owner);
/// File, Edit, View, Go, Library, Help. Answers the appearance menu, which the top bar shows too.
QMenu* fillMenus(QMenuBar* bar, const Actions& actions);
void tintActions(const Actions& actions, Tone tone);

} // namespace waymark::ui
