// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/functions.h"

#include "db/keys.h"
#include "db/text/title_order.h"

#include <sqlite3.h>

#include <string>
#include <string_view>

namespace waymark::db {

namespace {

std::string_view textOf(sqlite3_value* value) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)))
                : std::string_view();
}

void answer(sqlite3_context* context, std::string_view text) {
    sqlite3_result_text64(context, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

// An exception must not pass through SQLite, which is C.
void foldedFunction(sqlite3_context* context, int, sqlite3_value** values) noexcept try {
    answer(context, folded(textOf(values[0])));
} catch (...) {
    sqlite3_result_error_nomem(context);
}

void kindFunction(sqlite3_context* context, int, sqlite3_value** values) noexcept {
    const auto key = textOf(values[0]);
    const auto kind = kindOfKey(key);
    answer(context, kind ? itemKindName(*kind) : key.substr(0, key.find(':')));
}

} // namespace

void addLibraryFunctions(SQLite::Database& database) {
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    database.check(sqlite3_create_function_v2(database.getHandle(), "waymark_folded", 1, flags, nullptr,
                                              foldedFunction, nullptr, nullptr, nullptr));
    database.check(sqlite3_create_function_v2(database.getHandle(), "waymark_kind", 1, flags, nullptr,
                                              kindFunction, nullptr, nullptr, nullptr));
}

} // namespace waymark::db
