// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A zip archive, or an .xlsx file, which is one. What it claims about itself is checked before anything is
// unpacked: number of members, size of all together, how much smaller packed than unpacked, names. Nothing is
// ever written under a name from an archive. Throws Failure InvalidInput or Io. One thread.
#pragma once

#include "db/formats/frame/byte_stream.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace waymark::db {

class Archive {
public:
    struct Member {
        std::string name;
        std::int64_t bytes = 0; ///< unpacked
        std::uint64_t index = 0;
    };

    /// `name` is what messages call it.
    Archive(const std::filesystem::path& file, std::string name);
    /// An archive within another file: it is copied to a nameless temporary file first.
    Archive(ByteStream& bytes, std::string name);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    /// Without folders, in the archive's order.
    const std::vector<Member>& members() const { return m_members; }
    const Member* find(std::string_view name) const;
    /// Lives no longer than the archive.
    std::unique_ptr<ByteStream> open(const Member& member) const;

    /// Whether these first bytes are those of a zip archive.
    static bool isArchive(std::string_view head);

private:
    void list();
    [[noreturn]] void refuse(const std::string& reason) const;

    std::string m_name;
    zip* m_zip = nullptr;
    std::vector<Member> m_members;
};

} // namespace waymark::db
