// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/file_header.h"

#include "db/sqlite/file_bytes.h"

#include <array>
#include <string>
#include <string_view>

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
    const auto in = FileBytes::open(file);
    if (!in)
        return in.error();
    Bytes bytes{};
    const auto got = in->read(0, bytes.data(), bytes.size());
    if (!got)
        return got.error();
    const auto size = in->size();
    if (!size)
        return size.error();
    if (*got != bytes.size() || std::string_view(bytes.data(), magic.size()) != magic)
        return Error{ErrorKind::Corrupt, file.string() + " is not a database; put back a good copy of it"};
    FileHeader header;
    header.pageSize = bigEndian(bytes, 16, 2);
    if (header.pageSize == 1) // the format's way of writing 65536
        header.pageSize = 65536;
    header.walMode = bytes[18] == 2 || bytes[19] == 2;
    header.pages = bigEndian(bytes, 28, 4);
    header.userVersion = bigEndian(bytes, 60, 4);
    header.applicationId = bigEndian(bytes, 68, 4);
    header.bytes = *size;
    return header;
}

} // namespace waymark::db::sqlite
