// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/errors.h"

#include <sqlite3.h>

#include <string>
#include <system_error>

namespace waymark::db::sqlite {

namespace {

bool isMissing(const std::filesystem::path& file) {
    std::error_code ignored;
    return !file.empty() && !std::filesystem::exists(file, ignored);
}

} // namespace

Error translated(const SQLite::Exception& exception, const std::filesystem::path& file) {
    const std::string name = file.empty() ? std::string("the database") : file.string();
    const std::string reason = " (" + std::string(exception.what()) + ")";
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy,
                name + " is being used by another program; close that program and try again"};
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt, name + " is not a database" + reason + "; put back a good copy of it"};
    case SQLITE_CORRUPT:
        return {ErrorKind::Corrupt, name + " is damaged" + reason + "; put back a good copy of it"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::ReadOnly, name + " cannot be written" + reason +
                                         "; check the permissions of the file and of its folder"};
    case SQLITE_FULL:
        return {ErrorKind::Io, "the disk that holds " + name + " is full; free some space and try again"};
    case SQLITE_CANTOPEN:
        if (isMissing(file))
            return {ErrorKind::NotFound, "there is no file " + name};
        return {ErrorKind::Io, name + " cannot be opened" + reason + "; check its folder and permissions"};
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return {ErrorKind::Cancelled, "reading " + name + " was cancelled"};
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return {ErrorKind::InvalidInput, name + " refused a value" + reason};
    case SQLITE_ERROR:
    case SQLITE_FORMAT:
    case SQLITE_SCHEMA:
        return {ErrorKind::Corrupt, name + " does not hold the tables expected" + reason};
    case SQLITE_NOMEM:
        return outOfMemory(file);
    default:
        return {ErrorKind::Io, name + " could not be read or written" + reason};
    }
}

Error outOfMemory(const std::filesystem::path& file) {
    return {ErrorKind::Io, "not enough memory to work on " + file.string() + "; close other programs"};
}

} // namespace waymark::db::sqlite
