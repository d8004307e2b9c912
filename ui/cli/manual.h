// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The manual page of the command line and what completes its words in a shell, made from the parser's own commands and
// options, so that neither can lag behind --help. Pure functions of the parser; any thread.
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace waymark::ui {

/// In roff, as man(1) reads it; section 1. `date` of the release, "2026-11-29".
std::string manualPage(const CLI::App& app, const std::string& date);

/// For the shells' own completion folders; `shell` is "bash", "zsh" or "fish", any other gives nothing.
std::string shellCompletion(const CLI::App& app, const std::string& shell);

/// "waymark-cli manual --as man|bash|zsh|fish": prints one of them. Not listed: packages call it, people do not.
void addManualCommand(CLI::App& app);

} // namespace waymark::ui
