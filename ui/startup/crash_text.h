// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When the program ends by a fault it writes down where: crash.txt in the data folder, with version, signal, the words of
// the exception if there was one and the addresses of the functions it was in. The next start shows it. Nothing is sent.
// The writing uses only what is safe in a signal handler. Main thread.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace waymark::ui {

/// From here on; `program` is what the text begins with, "waymark 1.2.0". The folder need not be there yet; without it
/// nothing is written.
void keepCrashText(const std::filesystem::path& dataDir, const std::string& program);

/// What an earlier run wrote; moved to crash-shown.txt, so that it is shown once. Empty when it ended well.
std::optional<std::string> takeCrashText(const std::filesystem::path& dataDir);

} // namespace waymark::ui
