// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/program_start.h"

#include "db/sqlite/file_locks.h"

#include <link.h>
#include <sqlite3.h>

#include <string>
#include <string_view>
#include <sys/stat.h>

namespace waymark::db::sqlite {

Result<void> prepareProgram() {
    constexpr mode_t ofOthers = 077;
    ::umask(::umask(ofOthers) | ofOthers); // what is stricter stays
    return assertOneSqlite();
}

Result<void> assertOneSqlite() {
    lockByOpenFile();
    if (sqlite3_libversion_number() < SQLITE_VERSION_NUMBER)
        return Error{ErrorKind::Corrupt, "SQLite " + std::string(sqlite3_libversion()) +
                                             " is loaded, but the program was built for " SQLITE_VERSION
                                             "; install that one or a newer one"};
    int libraries = 0;
    ::dl_iterate_phdr(
        [](dl_phdr_info* each, std::size_t, void* found) {
            const std::string_view name = each->dlpi_name ? each->dlpi_name : "";
            *static_cast<int*>(found) += name.find("libsqlite3.") != std::string_view::npos ? 1 : 0;
            return 0;
        },
        &libraries);
    if (libraries > 1)
        return Error{ErrorKind::Corrupt, "two SQLite libraries are loaded, which break each other's locks; leave out "
                                         "what brings the second (LD_PRELOAD, LD_LIBRARY_PATH)"};
    return {};
}

} // namespace waymark::db::sqlite
