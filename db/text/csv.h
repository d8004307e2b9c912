// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A field of a CSV table by RFC 4180: in quotes where it holds a divider, a quote, a line end, or a blank at
// an end, which spreadsheets may not keep otherwise. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

void appendCsvField(std::string& line, std::string_view text);

} // namespace waymark::db
