// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Standard output that is closed or on a full disk: what was asked for did not arrive, so the program says so
// and ends with an error. Nobody at the other end of a pipe is no error and ends it in silence. Main thread.
#pragma once

#include <optional>
#include <string>

namespace waymark::ui {

/// Before any file is opened, which would otherwise take the number of a standard stream that is closed.
void prepareStandardStreams();

/// Writes what is still held back; a sentence when not all that was printed has been taken.
std::optional<std::string> unwrittenOutput();

} // namespace waymark::ui
