// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/csv.h"

#include "db/text/pieces.h"

namespace waymark::db {

void appendCsvField(std::string& line, std::string_view text) {
    if (text.find_first_of(",;\t\"\r\n") == std::string_view::npos && trimmed(text) == text)
        line.append(text);
    else
        line.append("\"").append(replaced(text, "\"", "\"\"")).append("\"");
}

} // namespace waymark::db
