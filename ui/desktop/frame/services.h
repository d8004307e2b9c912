// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every page works with, handed in by main: references, not singletons. All of them outlive the window.
// GUI thread.
#pragma once

#include "db/catalog/catalog.h"

#include <filesystem>

namespace waymark::ui {

class LibrarySession;
class Appearance;
class Dialogs;
class SearchThread;
class WindowState;

struct Services {
    const db::Catalog& catalog;        ///< the GUI thread's connection
    std::filesystem::path catalogFile; ///< for threads that open their own
    LibrarySession& session;
    Appearance& appearance; ///< light, dark or as the system; tone(), toneChanged()
    Dialogs& dialogs;       ///< file names and browser links; answered by tests
    WindowState& state;     ///< remembered columns, splitters, choices
    SearchThread& search;   ///< of the same catalog
};

} // namespace waymark::ui
