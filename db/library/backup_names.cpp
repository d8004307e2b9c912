// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/backup_names.h"

#include "db/records/day.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <regex>
#include <system_error>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

std::string timeOf(const fs::directory_entry& entry) {
    std::error_code ignored;
    const auto time = std::chrono::file_clock::to_sys(entry.last_write_time(ignored));
    const std::time_t seconds =
        std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

bool isTime(const std::string& text) {
    static const std::regex form(R"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)");
    return std::regex_match(text, form);
}

} // namespace

std::optional<Backup> backupFrom(const fs::directory_entry& entry, const fs::path& library) {
    std::error_code ignored;
    const auto name = entry.path().filename().string();
    const auto stem = library.stem().string() + '-';
    const auto extension = library.extension().string();
    if (!name.starts_with(stem) || !name.ends_with(extension) || !entry.is_regular_file(ignored) ||
        name.size() <= stem.size() + extension.size())
        return std::nullopt;
    const auto middle = name.substr(stem.size(), name.size() - stem.size() - extension.size());
    static const std::regex timed(R"((?:(\d{5,9})-)?(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-([a-z]+)(-\d+)?)");
    static const std::regex migrated("before-v\\d+");
    Backup backup{entry.path(), {}, {}, entry.file_size(ignored), 0};
    if (std::smatch part; std::regex_match(middle, part, timed)) {
        backup.number = part[1].matched ? std::stol(part.str(1)) : 0;
        backup.madeAt = part.str(2) + '-' + part.str(3) + '-' + part.str(4) + 'T' + part.str(5) + ':' +
                        part.str(6) + ':' + part.str(7) + 'Z';
        backup.reason = part.str(8);
        return backup;
    }
    if (!std::regex_match(middle, migrated))
        return std::nullopt;
    backup.madeAt = timeOf(entry);
    backup.reason = beforeMigration;
    return backup;
}

void makeBackupFolder(const fs::path& library) {
    std::error_code code;
    const auto folder = backupFolder(library);
    fs::create_directories(folder, code);
    if (code)
        throw sqlite::Failure(code == std::errc::permission_denied || code == std::errc::read_only_file_system
                                  ? ErrorKind::ReadOnly
                                  : ErrorKind::Io,
                              "the folder for backups " + folder.string() + " cannot be made (" +
                                  code.message() + "); check the permissions of the folder it lies in");
}

fs::path freeBackupName(const fs::path& library, const std::string& reason, const std::string& now) {
    if (!isTime(now))
        throw sqlite::Failure(ErrorKind::InvalidInput,
                              "'" + now + "' is not a time; write it as 2026-08-03T14:32:00Z");
    if (reason.empty() || reason.find_first_not_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos)
        throw sqlite::Failure(ErrorKind::InvalidInput, "'" + reason + "' is not one word of small letters");
    std::string time = now;
    std::erase(time, '-');
    std::erase(time, ':');
    long number = 0;
    for (const Backup& each : backups(library).valueOr({}))
        number = std::max(number, each.number);
    while (true) {
        char digits[16];
        (void)std::snprintf(digits, sizeof digits, "%05ld", ++number);
        auto name = backupFolder(library) / (library.stem().string() + '-' + digits + '-' + time + '-' + reason +
                                                   library.extension().string());
        std::error_code ignored;
        if (!fs::exists(name, ignored))
            return name;
    }
}

Result<void> checkNameLength(const fs::path& library) {
    constexpr std::size_t longest = 255 - 60; // file systems take 255 bytes
    if (library.filename().native().size() <= longest)
        return {};
    return Error{ErrorKind::InvalidInput, "the name of the library " + library.filename().string() +
                                              " is so long that no backup of it could be named; rename it to at most " +
                                              std::to_string(longest) + " bytes"};
}

long weekOf(const std::string& day) {
    if (!isDay(day))
        return 0;
    const auto number = [&day](std::size_t at, std::size_t digits) {
        unsigned value = 0;
        std::from_chars(day.data() + at, day.data() + at + digits, value);
        return value;
    };
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(number(0, 4))),
                                           std::chrono::month(number(5, 2)), std::chrono::day(number(8, 2))};
    // The first of January 1970 was a Thursday.
    return (std::chrono::sys_days(date).time_since_epoch().count() + 3 + 7L * 10000) / 7;
}

} // namespace waymark::db
