// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/set_aside.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

// The file itself last: as long as it has its name, a second attempt starts again with what is left.
constexpr std::array<std::string_view, 4> sides{"-wal", "-shm", "-journal", ""};
constexpr int mostNames = 1000;

fs::path withSide(const fs::path& file, std::string_view side) {
    return file.native() + std::string(side);
}

bool isFree(const fs::path& name) {
    return std::none_of(sides.begin(), sides.end(), [&](std::string_view side) {
        std::error_code ignored;
        return fs::symlink_status(withSide(name, side), ignored).type() != fs::file_type::not_found;
    });
}

bool isDate(const std::string& text) {
    constexpr std::string_view allowed = "0123456789-abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    return !text.empty() && text.find_first_not_of(allowed) == std::string::npos;
}

Error failed(const fs::path& file, const std::error_code& code) {
    const bool forbidden = code == std::errc::permission_denied ||
                           code == std::errc::operation_not_permitted ||
                           code == std::errc::read_only_file_system;
    return {forbidden ? ErrorKind::ReadOnly : ErrorKind::Io, file.string() + " cannot be renamed (" +
                                                                 code.message() +
                                                                 "); check the permissions of its folder"};
}

} // namespace

Result<fs::path> setAside(const fs::path& file, const std::string& dateText) {
    if (!isDate(dateText))
        return Error{ErrorKind::InvalidInput, "'" + dateText + "' is not a date; write it as 2026-08-03"};
    std::error_code code;
    const bool nothing = std::none_of(sides.begin(), sides.end(), [&](std::string_view side) {
        return fs::exists(withSide(file, side), code);
    });
    if (nothing)
        return Error{ErrorKind::NotFound, "there is no file " + file.string()};

    const std::string stem = file.stem().string() + "-damaged-" + dateText;
    for (int number = 1; number <= mostNames; ++number) {
        const fs::path name = file.parent_path() / (stem + (number == 1 ? "" : "-" + std::to_string(number)) +
                                                    file.extension().string());
        if (!isFree(name))
            continue;
        for (const auto side : sides) {
            if (!fs::exists(withSide(file, side), code))
                continue;
            fs::rename(withSide(file, side), withSide(name, side), code);
            if (code)
                return failed(withSide(file, side), code);
        }
        return name;
    }
    return Error{ErrorKind::Io, "too many damaged libraries of " + dateText + " beside " + file.string() +
                                    "; move some of them away"};
}

} // namespace waymark::db
