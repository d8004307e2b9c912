// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/release.h"

#include "db/formats/frame/foreign_text.h"
#include "db/formats/frame/rows.h"
#include "db/formats/frame/sheet_rows.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/file_bytes.h"

#include <algorithm>
#include <functional>
#include <system_error>
#include <utility>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostFiles = 20'000;
constexpr int deepestFolder = 8;
constexpr std::size_t headBytes = 64U << 10U;
constexpr std::size_t rowsLookedAt = 8;

class DiskStream : public ByteStream {
public:
    DiskStream(const fs::path& path, std::string name)
        : m_name(std::move(name))
        , m_file(valueOf(sqlite::FileBytes::open(path))) {}

    std::size_t read(char* target, std::size_t size) override {
        const std::size_t got = valueOf(m_file.read(m_at, target, size));
        m_at += got;
        return got;
    }

private:
    template <class T>
    T valueOf(Result<T> result) const {
        if (!result)
            throw sqlite::Failure(result.error().kind, m_name + ": " + result.error().message);
        return *std::move(result);
    }

    std::string m_name;
    sqlite::FileBytes m_file;
    std::uint64_t m_at = 0;
};

} // namespace

/// Adds what is read to the release's count.
class Release::Counted : public ByteStream {
public:
    Counted(std::unique_ptr<ByteStream> bytes, Release& release)
        : m_bytes(std::move(bytes))
        , m_release(release) {}

    std::size_t read(char* target, std::size_t size) override {
        const std::size_t got = m_bytes->read(target, size);
        m_release.m_bytesRead += static_cast<std::int64_t>(got);
        const std::uint64_t mark = std::hash<std::string_view>{}(std::string_view(target, got));
        m_release.m_fingerprint = m_release.m_fingerprint * 0x100000001b3ULL + mark;
        return got;
    }

private:
    std::unique_ptr<ByteStream> m_bytes;
    Release& m_release;
};

Release::Release(const fs::path& path)
    : m_name((path.has_filename() ? path : path.parent_path()).filename().string()) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        throw sqlite::Failure(ErrorKind::NotFound, "there is no file " + path.string());
    if (fs::is_directory(status)) {
        listFolder(path);
        return;
    }
    if (!fs::is_regular_file(status))
        throw sqlite::Failure(ErrorKind::InvalidInput, path.string() + " is neither a file nor a folder");
    File file;
    file.name = m_name;
    file.path = path;
    file.bytes = static_cast<std::int64_t>(fs::file_size(path, error));
    m_files.push_back(std::move(file));
    if (!Archive::isArchive(head(0)))
        return;
    auto archive = std::make_unique<Archive>(path, m_name);
    if (archive->find("[Content_Types].xml")) // an .xlsx file is one table
        return;
    m_archive = std::move(archive);
    m_files.clear();
    for (std::size_t i = 0; i < m_archive->members().size(); ++i) {
        const Archive::Member& member = m_archive->members()[i];
        File packed;
        packed.name = m_name + "/" + member.name;
        packed.bytes = member.bytes;
        packed.member = i;
        m_files.push_back(std::move(packed));
    }
}

Release::~Release() = default;

void Release::listFolder(const fs::path& folder) {
    std::error_code error;
    fs::recursive_directory_iterator entries(folder, fs::directory_options::skip_permission_denied, error);
    if (error)
        throw sqlite::Failure(ErrorKind::Io, folder.string() + ": cannot be read (" + error.message() + ")");
    for (; entries != fs::recursive_directory_iterator(); entries.increment(error)) {
        const bool hidden = entries->path().filename().string().starts_with('.');
        if (entries->is_directory(error) && (hidden || entries.depth() >= deepestFolder))
            entries.disable_recursion_pending();
        if (hidden || entries->is_symlink(error) || !entries->is_regular_file(error) ||
            !sqlite::databaseOfSideFile(entries->path()).empty())
            continue;
        File file;
        file.path = entries->path();
        file.name = m_name + "/" + file.path.lexically_relative(folder).generic_string();
        file.bytes = static_cast<std::int64_t>(entries->file_size(error));
        m_files.push_back(std::move(file));
        if (m_files.size() > mostFiles)
            throw sqlite::Failure(ErrorKind::InvalidInput,
                                  folder.string() + " holds more files than any release; choose its folder");
    }
    std::sort(m_files.begin(), m_files.end(), [](const File& a, const File& b) { return a.name < b.name; });
}

std::string_view Release::baseNameOf(std::size_t file) const {
    const std::string_view name = m_files[file].name;
    return name.substr(name.rfind('/') + 1);
}

std::unique_ptr<ByteStream> Release::openUncounted(std::size_t file) {
    const File& entry = m_files[file];
    if (m_archive)
        return m_archive->open(m_archive->members()[entry.member]);
    return std::make_unique<DiskStream>(entry.path, entry.name);
}

std::unique_ptr<ByteStream> Release::open(std::size_t file) {
    return std::make_unique<Counted>(openUncounted(file), *this);
}

std::unique_ptr<Rows> Release::openTable(std::size_t file) {
    return openRows(open(file), nameOf(file), m_files[file].sheet);
}

void Release::listSheets(const std::function<bool(std::size_t file)>& wanted) {
    const std::size_t files = m_files.size();
    for (std::size_t file = 0; file < files; ++file) {
        if (!baseNameOf(file).ends_with(".xlsx") || !Archive::isArchive(head(file)) || m_files[file].sheet > 1)
            continue;
        int sheets = 1;
        try {
            sheets = SheetRows(openUncounted(file), nameOf(file)).sheets();
        } catch (const sqlite::Failure&) { // the first sheet's own fault says it
        }
        for (int sheet = 2; sheet <= sheets; ++sheet) {
            File next;
            next.name = m_files[file].name + "/sheet" + std::to_string(sheet);
            next.bytes = m_files[file].bytes;
            next.path = m_files[file].path;
            next.member = m_files[file].member;
            next.sheet = sheet;
            m_files.push_back(std::move(next));
            if (!wanted(m_files.size() - 1))
                m_files.pop_back();
        }
    }
}

const std::string& Release::head(std::size_t file) {
    File& entry = m_files[file];
    if (!std::exchange(entry.looked, true)) {
        entry.head.resize(headBytes);
        entry.head.resize(openUncounted(file)->read(entry.head.data(), headBytes));
    }
    return entry.head;
}

const std::vector<std::vector<std::string>>& Release::firstRows(std::size_t file) {
    File& entry = m_files[file];
    if (std::exchange(entry.lookedAtRows, true))
        return entry.rows;
    if (looksLikeJson(head(file))) {
        entry.fault = entry.name + ":1: " + std::string(unknownJson);
        return entry.rows;
    }
    try {
        const auto rows = openRows(openUncounted(file), entry.name, entry.sheet);
        while (entry.rows.size() < rowsLookedAt && rows->next())
            entry.rows.emplace_back(rows->fields().begin(), rows->fields().end());
    } catch (const sqlite::Failure& failure) {
        entry.fault = failure.what();
    }
    return entry.rows;
}

const std::string& Release::faultOf(std::size_t file) {
    firstRows(file);
    return m_files[file].fault;
}

} // namespace waymark::db
