// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line of the window: waymark [--catalog FILE] [--data-dir DIR] [--language CODE]
// [--tour DIR] [ITEM]. An item is a key, a file, or a link
// "waymark:KEY", "waymark:PAGE" or "waymark:search?q=WORDS", which opens and changes nothing. Pure; errors
// are InvalidInput with one clear line.
#pragma once

#include "db/result.h"
#include "ui/startup/locations.h"

#include <string>
#include <vector>

namespace waymark::ui {

struct StartOptions {
    LocationOptions places;
    std::string language; ///< code of the language to speak; empty: the one chosen in Preferences
    std::string tourDir; ///< of --tour; empty: an ordinary window
    std::string tourForms; ///< of --forms, with commas; empty: the usual ones
    std::string item;    ///< a key to open, "career:15-1252.00"
    std::string page;    ///< a page to open as routes write it, "match"; of a link waymark:match
    std::string file;    ///< a library to open or a list to import, as typed; never of a link
    bool help = false;
    bool version = false;
};

/// `arguments` without the program's name.
db::Result<StartOptions> parseStartOptions(const std::vector<std::string>& arguments);

/// What another start has to be told to open the same: a link, an absolute path, or nothing.
std::string askedOf(const StartOptions& options);

/// What --help prints.
std::string startHelp();

} // namespace waymark::ui
