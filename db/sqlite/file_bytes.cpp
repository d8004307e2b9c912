// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/file_bytes.h"

#include "db/sqlite/file_locks.h"

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace waymark::db::sqlite {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t blockBytes = 1U << 20U;

Error unreadable(const fs::path& file) {
    return {ErrorKind::Io, file.string() + " cannot be read; check its permissions"};
}

struct FreeName {
    void operator()(const char* name) const { sqlite3_free_filename(name); }
};

} // namespace

struct FileBytes::Open {
    fs::path file;
    std::unique_ptr<const char, FreeName> name; ///< in SQLite's form; outlives the handle
    std::vector<char> memory;                   ///< of the handle

    sqlite3_file* handle() { return reinterpret_cast<sqlite3_file*>(memory.data()); }
    ~Open() {
        if (!memory.empty() && handle()->pMethods)
            handle()->pMethods->xClose(handle());
    }
};

FileBytes::FileBytes(std::unique_ptr<Open> open)
    : m_open(std::move(open)) {}
FileBytes::FileBytes(FileBytes&&) noexcept = default;
FileBytes& FileBytes::operator=(FileBytes&&) noexcept = default;
FileBytes::~FileBytes() = default;

Result<FileBytes> FileBytes::open(const fs::path& file) {
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return Error{ErrorKind::NotFound, "there is no file " + file.string()};
    if (const auto database = databaseOfSideFile(file); !database.empty())
        return Error{ErrorKind::InvalidInput,
                     file.string() + " is a part of " + database.string() + "; choose another file"};
    lockByOpenFile();
    sqlite3_initialize();
    sqlite3_vfs* const layer = sqlite3_vfs_find(nullptr);
    auto open = std::make_unique<Open>();
    open->file = file;
    const auto absolute = fs::absolute(file, error);
    open->name.reset(sqlite3_create_filename((error ? file : absolute).c_str(), "", "", 0, nullptr));
    if (!layer || !open->name)
        return unreadable(file);
    open->memory.resize(static_cast<std::size_t>(layer->szOsFile));
    int ignored = 0;
    if (layer->xOpen(layer, open->name.get(), open->handle(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB,
                     &ignored) != SQLITE_OK)
        return unreadable(file);
    return FileBytes(std::move(open));
}

Result<std::uint64_t> FileBytes::size() const {
    sqlite3_int64 bytes = 0;
    sqlite3_file* const handle = m_open->handle();
    if (handle->pMethods->xFileSize(handle, &bytes) != SQLITE_OK)
        return unreadable(m_open->file);
    return static_cast<std::uint64_t>(bytes);
}

Result<std::size_t> FileBytes::read(std::uint64_t offset, char* target, std::size_t size) const {
    const auto bytes = this->size();
    if (!bytes)
        return bytes.error();
    const std::uint64_t left = offset < *bytes ? *bytes - offset : 0;
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, left));
    sqlite3_file* const handle = m_open->handle();
    for (std::size_t done = 0; done < wanted;) {
        const std::size_t step = std::min(wanted - done, blockBytes);
        if (handle->pMethods->xRead(handle, target + done, static_cast<int>(step),
                                    static_cast<sqlite3_int64>(offset) + static_cast<sqlite3_int64>(done)) != SQLITE_OK)
            return Error{ErrorKind::Io, "cannot read all of " + m_open->file.string() + "; try again"};
        done += step;
    }
    return wanted;
}

Result<std::string> readWholeFile(const fs::path& file, std::uint64_t most) {
    const auto bytes = FileBytes::open(file);
    if (!bytes)
        return bytes.error();
    std::string text;
    std::vector<char> block(blockBytes);
    while (true) {
        const auto got = bytes->read(text.size(), block.data(), block.size());
        if (!got)
            return got.error();
        text.append(block.data(), *got);
        if (text.size() > most)
            return Error{ErrorKind::InvalidInput, file.string() + " is larger than " +
                                                      std::to_string(most >> 20U) +
                                                      " MB; choose a smaller file"};
        if (*got < block.size())
            return text;
    }
}

Result<void> copyBytes(const fs::path& from, const fs::path& to, const std::atomic<bool>* cancelled) {
    const auto bytes = FileBytes::open(from);
    if (!bytes)
        return bytes.error();
    std::ofstream out(to, std::ios::binary | std::ios::trunc);
    std::vector<char> block(blockBytes);
    std::size_t got = block.size();
    for (std::uint64_t at = 0; out && got == block.size(); at += got) {
        if (cancelled && cancelled->load())
            return Error{ErrorKind::Cancelled, "it was cancelled; nothing was changed"};
        const auto read = bytes->read(at, block.data(), block.size());
        if (!read)
            return read.error();
        got = *read;
        out.write(block.data(), static_cast<std::streamsize>(got));
    }
    out.close();
    if (!out)
        return Error{ErrorKind::Io, "cannot copy " + from.string() + "; is there room for it on the disk?"};
    return {};
}

fs::path databaseOfSideFile(const fs::path& file) {
    const std::string& name = file.native();
    for (const std::string_view side : {"-wal", "-shm", "-journal"}) {
        if (!name.ends_with(side))
            continue;
        fs::path database = name.substr(0, name.size() - side.size());
        std::error_code ignored;
        if (fs::is_regular_file(database, ignored))
            return database;
    }
    return {};
}

} // namespace waymark::db::sqlite
