// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/trust/strange_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <vector>

namespace waymark::db::test {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t sectorBytes = 512;

struct Change {
    sqlite3_int64 at = 0;
    std::string bytes;
    bool shortens = false; ///< to `at`
};

struct Content {
    std::string durable;
    bool exists = false; ///< for good
    std::vector<Change> pending;
};

std::string readAll(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void apply(std::string& bytes, const Change& change) {
    const auto at = static_cast<std::size_t>(change.at);
    if (change.shortens)
        return bytes.resize(std::min(bytes.size(), at));
    bytes.resize(std::max(bytes.size(), at + change.bytes.size()));
    std::copy(change.bytes.begin(), change.bytes.end(), bytes.begin() + change.at);
}

/// SQLite's handle of a file: ours, with the real one behind it in the same memory.
struct Handle {
    sqlite3_file base;
    StrangeDisk::State* disk;
    Content* content; ///< null for what SQLite throws away itself
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<Handle*>(file) + 1);
}

} // namespace

struct StrangeDisk::State {
    sqlite3_vfs layer{};
    sqlite3_vfs* real = nullptr;
    std::map<std::string, Content> files;
    std::map<std::string, Content> deleted; ///< and their folder not yet synced
    std::mt19937 random;
    long writes = 0;
    long fullFrom = 0;
    std::function<void()> before;

    void step() {
        if (before)
            before();
    }
    bool isFull() {
        ++writes;
        return fullFrom > 0 && writes >= fullFrom;
    }
    bool chance() { return random() % 2 == 0; }
};

namespace {

using State = StrangeDisk::State;

State& stateOf(sqlite3_file* file) {
    return *reinterpret_cast<Handle*>(file)->disk;
}

int closeFile(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* to, int count, sqlite3_int64 at) {
    return realOf(file)->pMethods->xRead(realOf(file), to, count, at);
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    auto* const content = reinterpret_cast<Handle*>(file)->content;
    stateOf(file).step();
    if (stateOf(file).isFull())
        return SQLITE_FULL;
    if (content)
        content->pending.push_back({at, {static_cast<const char*>(bytes), static_cast<std::size_t>(count)}, false});
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, count, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    auto* const content = reinterpret_cast<Handle*>(file)->content;
    stateOf(file).step();
    if (content)
        content->pending.push_back({size, {}, true});
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags) {
    auto* const content = reinterpret_cast<Handle*>(file)->content;
    stateOf(file).step();
    if (content) {
        for (const Change& change : content->pending)
            apply(content->durable, change);
        content->pending.clear();
        content->exists = true;
    }
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkLock(sqlite3_file* file, int* reserved) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}
int control(sqlite3_file* file, int operation, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file*) {
    return static_cast<int>(sectorBytes);
}
int characteristics(sqlite3_file*) {
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // and nothing else: no order, no whole pages
}
int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** memory) {
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, memory);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int shmUnmap(sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods methods{2,        closeFile,  readFile,   writeFile,       truncateFile, syncFile,
                                 fileSize, lockFile,   unlockFile, checkLock,       control,      sectorSize,
                                 characteristics, shmMap, shmLock, shmBarrier, shmUnmap, nullptr, nullptr};

int openFile(sqlite3_vfs* layer, const char* name, sqlite3_file* file, int flags, int* out) {
    auto& disk = *static_cast<State*>(layer->pAppData);
    auto* const handle = reinterpret_cast<Handle*>(file);
    const bool kept = name && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    const bool existed = kept && fs::exists(name);
    *handle = {{nullptr}, &disk, nullptr};
    const int code = disk.real->xOpen(disk.real, name, realOf(file), flags, out);
    if (!realOf(file)->pMethods)
        return code;
    handle->base.pMethods = &methods;
    if (code == SQLITE_OK && kept) {
        const auto [entry, isNew] = disk.files.try_emplace(name);
        if (isNew && existed)
            entry->second = {readAll(name), true, {}};
        handle->content = &entry->second;
    }
    return code;
}

int deleteFile(sqlite3_vfs* layer, const char* name, int syncFolder) {
    auto& disk = *static_cast<State*>(layer->pAppData);
    disk.step();
    if (auto found = disk.files.extract(name)) {
        if (syncFolder == 0 && found.mapped().exists)
            disk.deleted[name] = std::move(found.mapped());
    }
    return disk.real->xDelete(disk.real, name, syncFolder);
}

/// Of the changes since the last sync each sector by itself is there or not.
std::string leftOf(State& disk, const Content& content) {
    std::string bytes = content.durable;
    for (const Change& change : content.pending) {
        if (change.shortens) {
            if (disk.chance())
                apply(bytes, change);
            continue;
        }
        for (std::size_t done = 0; done < change.bytes.size(); done += sectorBytes)
            if (disk.chance())
                apply(bytes, {change.at + static_cast<sqlite3_int64>(done), change.bytes.substr(done, sectorBytes), false});
    }
    return bytes;
}

} // namespace

StrangeDisk::StrangeDisk(unsigned seed)
    : m_state(std::make_unique<State>()) {
    sqlite3_initialize();
    m_state->random.seed(seed);
    m_state->real = sqlite3_vfs_find("unix");
    m_state->layer = *m_state->real;
    m_state->layer.zName = "strange disk";
    m_state->layer.pNext = nullptr;
    m_state->layer.pAppData = m_state.get();
    m_state->layer.szOsFile = static_cast<int>(sizeof(Handle)) + m_state->real->szOsFile;
    m_state->layer.xOpen = openFile;
    m_state->layer.xDelete = deleteFile;
    // The others look only at the real layer's own table.
    m_state->layer.xAccess = [](sqlite3_vfs* layer, const char* name, int flags, int* answer) {
        auto* const real = static_cast<State*>(layer->pAppData)->real;
        return real->xAccess(real, name, flags, answer);
    };
    m_state->layer.xFullPathname = [](sqlite3_vfs* layer, const char* name, int size, char* answer) {
        auto* const real = static_cast<State*>(layer->pAppData)->real;
        return real->xFullPathname(real, name, size, answer);
    };
    sqlite3_vfs_register(&m_state->layer, 1);
}

StrangeDisk::~StrangeDisk() {
    sqlite3_vfs_unregister(&m_state->layer);
    sqlite3_vfs_register(m_state->real, 1);
}

void StrangeDisk::fullFrom(long write) {
    m_state->fullFrom = write;
}

long StrangeDisk::writes() const {
    return m_state->writes;
}

void StrangeDisk::beforeEach(std::function<void()> work) {
    m_state->before = std::move(work);
}

void StrangeDisk::cutPowerInto(const fs::path& folder) {
    fs::create_directories(folder);
    const auto leave = [&](const std::string& name, const Content& content) {
        if (content.exists || m_state->chance())
            std::ofstream(folder / fs::path(name).filename(), std::ios::binary) << leftOf(*m_state, content);
    };
    for (const auto& [name, content] : m_state->deleted)
        if (!m_state->files.contains(name) && m_state->chance())
            leave(name, content);
    for (const auto& [name, content] : m_state->files)
        leave(name, content);
}

} // namespace waymark::db::test
