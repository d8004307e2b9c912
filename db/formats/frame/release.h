// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was downloaded, as a list of files: one file, the files of a folder, or the members of a zip archive
// (read where it lies; names that lead out of it, encrypted members and zip bombs are refused). Counts the
// bytes read for the progress. Throws Failure InvalidInput, NotFound or Io. One thread.
#pragma once

#include "db/formats/frame/archive.h"
#include "db/formats/frame/byte_stream.h"

#include <cstdint>
#include <functional>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

class Rows;

class Release {
public:
    explicit Release(const std::filesystem::path& path);
    ~Release();
    Release(const Release&) = delete;
    Release& operator=(const Release&) = delete;

    /// What messages call the whole: the last part of its path.
    const std::string& name() const { return m_name; }
    std::size_t size() const { return m_files.size(); }
    /// What messages call the file: "release.zip/db_30_2/Skills.txt".
    const std::string& nameOf(std::size_t file) const { return m_files[file].name; }
    /// Without folders, "Skills.txt".
    std::string_view baseNameOf(std::size_t file) const;
    std::int64_t bytesOf(std::size_t file) const { return m_files[file].bytes; }

    std::unique_ptr<ByteStream> open(std::size_t file);
    /// The table that a file is, from its first row; counts bytes as open() does.
    std::unique_ptr<Rows> openTable(std::size_t file);
    /// Lists the second and later sheets of workbooks as files of their own, "book.xlsx/sheet3", where `wanted`.
    void listSheets(const std::function<bool(std::size_t file)>& wanted);
    /// The first bytes, for finding out what it is; unreadable files answer nothing.
    const std::string& head(std::size_t file);
    /// The first rows of a table, for the same; empty when it is none (see rows.h).
    const std::vector<std::vector<std::string>>& firstRows(std::size_t file);
    /// What kept firstRows() from being read; empty when nothing did.
    const std::string& faultOf(std::size_t file);

    /// Of all streams opened, those of firstRows() not counted.
    std::int64_t bytesRead() const { return m_bytesRead; }
    /// A number that changes with the bytes read.
    std::uint64_t fingerprint() const { return m_fingerprint; }

private:
    struct File {
        std::string name;
        std::int64_t bytes = 0;
        std::filesystem::path path; ///< of a file on disk
        std::size_t member = 0;     ///< of the archive
        int sheet = 1;              ///< of a workbook
        bool looked = false, lookedAtRows = false;
        std::string head;
        std::vector<std::vector<std::string>> rows;
        std::string fault;
    };
    class Counted;

    void listFolder(const std::filesystem::path& folder);
    std::unique_ptr<ByteStream> openUncounted(std::size_t file);

    std::string m_name;
    std::vector<File> m_files;
    std::unique_ptr<Archive> m_archive;
    std::int64_t m_bytesRead = 0;
    std::uint64_t m_fingerprint = 0;
};

} // namespace waymark::db
