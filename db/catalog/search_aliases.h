// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spellings under which people look for names that the full-text tokenizer cuts apart or drops: "Node.js"
// is also "nodejs", ".NET" "dotnet", "C++" "cpp", "C#" "csharp", "Back-End" "backend", "R&D" "rd".
// Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

/// The aliases of all words in `text`, each once, divided by blanks; empty when every word is plain.
std::string searchAliases(std::string_view text);

} // namespace waymark::db
