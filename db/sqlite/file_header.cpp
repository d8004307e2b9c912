// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/file_header.h"

#include <array>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

namespace waymark::db::sqlite {

namespace {

constexpr std::string_view magic{"SQLite format 3\0", 16};
using Bytes = std::array<char, 100>;

std::uint32_t bigEndian(const Bytes& bytes, std::size_t at, std::size_t length) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < length; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace

Result<FileHeader> readHeader(const std::filesystem::path& file) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return Error{ErrorKind::NotFound, "there is no file " + file.string()};
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return Error{ErrorKind::Io, file.string() + " cannot be read; check its permissions"};
    Bytes bytes{};
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (in.gcount() != static_cast<std::streamsize>(bytes.size()) ||
        std::string_view(bytes.data(), magic.size()) != magic)
        return Error{ErrorKind::Corrupt, file.string() + " is not a database; put back a good copy of it"};
    FileHeader header;
    header.pageSize = bigEndian(bytes, 16, 2);
    if (header.pageSize == 1) // the format's way of writing 65536
        header.pageSize = 65536;
    header.walMode = bytes[18] == 2 || bytes[19] == 2;
    header.pages = bigEndian(bytes, 28, 4);
    header.userVersion = bigEndian(bytes, 60, 4);
    header.applicationId = bigEndian(bytes, 68, 4);
    header.bytes = std::filesystem::file_size(file, error);
    if (error)
        return Error{ErrorKind::Io, file.string() + " cannot be read (" + error.message() + ")"};
    return header;
}

} // namespace waymark::db::sqlite
