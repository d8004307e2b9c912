// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/library.h"

#include "db/library/backup.h"
#include "db/library/backup_names.h"
#include "db/library/functions.h"
#include "db/library/history.h"
#include "db/library/items.h"
#include "db/library/migrate.h"
#include "db/library/rows.h"
#include "db/library/state.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <chrono>
#include <span>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds patience(1000);

/// SQLite's own waiting sleeps longer and longer, and then misses the moments between two changes. `bound` is the
/// connection's patience.
int waitForOthers(void* bound, int asked) {
    thread_local std::chrono::steady_clock::time_point since;
    const auto now = std::chrono::steady_clock::now();
    if (asked == 0)
        since = now;
    if (now - since > *static_cast<const std::chrono::milliseconds*>(bound))
        return 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return 1;
}

fs::path folderOf(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

void makeFolder(const fs::path& file) {
    std::error_code code;
    fs::create_directories(folderOf(file), code);
    if (code && !fs::is_directory(folderOf(file)))
        throw sqlite::Failure(code == std::errc::permission_denied || code == std::errc::read_only_file_system
                                  ? ErrorKind::ReadOnly
                                  : ErrorKind::Io,
                              "the library's folder " + folderOf(file).string() + " cannot be made (" +
                                  code.message() + "); choose another with --data-dir");
}

/// SQLite says only "unable to open" for a folder that may not be written: name the cause.
Error withCause(const Error& error, const fs::path& file) {
    const bool unclear = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Io;
    std::error_code ignored;
    const bool writable = ::access(folderOf(file).c_str(), W_OK) == 0 &&
                          (!fs::exists(file, ignored) || ::access(file.c_str(), W_OK) == 0);
    if (!unclear || writable)
        return error;
    return {ErrorKind::ReadOnly, "the library " + file.string() +
                                     " cannot be written; check the permissions of the file and its folder"};
}

/// Turning a new file to WAL needs it alone for a moment, and SQLite does not wait for that by itself: two
/// programs that start together would otherwise find each other busy.
SQLite::Database openPatiently(const fs::path& file) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (true) {
        try {
            return sqlite::openLibrary(file);
        } catch (const SQLite::Exception& exception) {
            const bool busy = sqlite::translated(exception, file).kind == ErrorKind::Busy;
            if (!busy || std::chrono::steady_clock::now() > end)
                throw;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

/// Reading a large library whole takes longer than a person should wait for the window: damage in it is then
/// found by verifyBackup() on a worker thread, or when it is met.
bool isQuicklyChecked(const fs::path& file) {
    constexpr std::uintmax_t quickly = 8U << 20U;
    std::error_code ignored;
    const auto bytes = fs::file_size(file, ignored);
    return ignored || bytes <= quickly;
}

SQLite::Database openChecked(const fs::path& file, ContentSums& sums) {
    if (const auto fits = checkNameLength(file); !fits)
        throw sqlite::Failure(fits.error());
    makeFolder(file);
    refuseForeignFile(file);
    auto database = openPatiently(file);
    addLibraryFunctions(database);
    // INSERT OR REPLACE fires the triggers of what it removes too.
    database.exec("PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY; PRAGMA recursive_triggers=ON");
    if (database.execAndGet("PRAGMA user_version").getInt() > 0)
        refuseForeignTables(database, file);
    if (isQuicklyChecked(file))
        sqlite::checkIntegrity(database, file);
    migrateLibrary(database, file);
    history::watch(database);
    sums.watch(database);
    return database;
}

std::vector<Bookmark> readBookmarks(SQLite::Database& database) {
    SQLite::Statement select(
        database, "SELECT key, title, detail, url, added_at, fact_price, fact_currency, fact_rating, "
                  "fact_hours FROM bookmark WHERE removed_at = '' ORDER BY added_at DESC, id DESC");
    std::vector<Bookmark> bookmarks;
    while (select.executeStep()) {
        auto key = ItemKey::parse(select.getColumn(0).getString());
        if (!key)
            continue; // a kind of item that only a newer program knows: it stays in the file
        bookmarks.push_back({*std::move(key), select.getColumn(1).getString(),
                             select.getColumn(2).getString(), select.getColumn(3).getString(),
                             select.getColumn(4).getString(), rows::maybeMoney(select, 5),
                             rows::maybeNumber(select, 7), rows::maybeNumber(select, 8)});
    }
    return bookmarks;
}

history::Tick ticking(Library::State& state) {
    return [&state](std::int64_t rows) { rows > 0 ? state.expect(rows) : state.tick(); };
}

} // namespace

Library::Library(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
Library::Library(Library&&) noexcept = default;
Library& Library::operator=(Library&&) noexcept = default;
Library::~Library() = default;

Result<Library> Library::open(const fs::path& file) {
    auto library = sqlite::guarded(file, [&] {
        auto sums = std::make_unique<ContentSums>();
        auto database = openChecked(file, *sums);
        auto state = std::make_unique<State>(State{std::move(sums), std::move(database), file});
        state->database.check(
            sqlite3_busy_handler(state->database.getHandle(), waitForOthers, &state->patience));
        return Library(std::move(state));
    });
    if (!library)
        return withCause(library.error(), file);
    return library;
}

void Library::waitAtMost(std::chrono::milliseconds patience) {
    m_state->patience = patience;
}

Result<void> Library::add(const Bookmark& bookmark) {
    auto& database = m_state->database;
    return m_state->written([&] {
        const auto kept = rows::rowOf(database, bookmark.key);
        if (kept && !kept->inTrash)
            return;
        const auto& subject = bookmark.title.empty() ? bookmark.key.text() : bookmark.title;
        history::record(database, {"add", subject, bookmark.addedAt}, [&] {
            const ItemFacts facts{bookmark.title, bookmark.detail, bookmark.url,
                                  bookmark.price, bookmark.rating, bookmark.hours};
            if (kept)
                rows::keepAgain(database, kept->id, facts, bookmark.addedAt);
            else
                rows::FactWriter(database).insert(bookmark.key, facts, {}, bookmark.addedAt);
        });
    });
}

Result<void> Library::remove(const ItemKey& key, const std::string& now) {
    return Items(*this).remove(std::span(&key, 1), now);
}

Result<bool> Library::contains(const ItemKey& key) const {
    return sqlite::guarded(m_state->file, [&] {
        const auto kept = rows::rowOf(m_state->database, key);
        return kept && !kept->inTrash;
    });
}

Result<std::vector<Bookmark>> Library::bookmarks() const {
    return sqlite::guarded(m_state->file, [&] { return readBookmarks(m_state->database); });
}

Result<void> Library::asOne(const std::string& verb, const std::string& subject, const std::string& now,
                            const std::function<Result<void>()>& changes) {
    auto& state = *m_state;
    return state.written([&] {
        history::record(state.database, {verb, subject, now}, [&] {
            state.together = true;
            state.oneRefused = false;
            const auto done = changes();
            state.together = false;
            if (!done)
                throw sqlite::Failure(done.error());
            if (state.oneRefused)
                throw sqlite::Failure(ErrorKind::InvalidInput, "one of several changes was refused");
        });
    });
}

void Library::follow(Progress* progress) {
    m_state->progress = progress;
    // Within one long statement, as building an index is, SQLite asks every few hundred microseconds.
    constexpr int operations = 10'000;
    const auto stopped = [](void* followed) {
        return static_cast<Progress*>(followed)->cancelled.load(std::memory_order_relaxed) ? 1 : 0;
    };
    sqlite3_progress_handler(m_state->database.getHandle(), progress ? operations : 0,
                             progress ? +stopped : nullptr, progress);
}

Result<std::optional<LibraryStep>> Library::nextUndo() const {
    return sqlite::guarded(m_state->file, [&] { return history::nextUndo(m_state->database); });
}

Result<std::optional<LibraryStep>> Library::nextRedo() const {
    return sqlite::guarded(m_state->file, [&] { return history::nextRedo(m_state->database); });
}

Result<LibraryStep> Library::undo() {
    return m_state->written([&] {
        if (auto step = history::undo(m_state->database, ticking(*m_state)))
            return *step;
        throw sqlite::Failure(ErrorKind::NotFound, "there is nothing to undo");
    });
}

Result<LibraryStep> Library::redo() {
    return m_state->written([&] {
        if (auto step = history::redo(m_state->database, ticking(*m_state)))
            return *step;
        throw sqlite::Failure(ErrorKind::NotFound, "there is nothing to redo");
    });
}

Result<void> Library::check() const {
    return sqlite::guarded(m_state->file, [&] {
        sqlite::checkIntegrity(m_state->database, m_state->file, true);
        checkContentSums(m_state->database, m_state->file);
        SQLite::Statement broken(m_state->database, "PRAGMA foreign_key_check");
        if (broken.executeStep())
            throw sqlite::Failure(ErrorKind::Corrupt, m_state->file.string() + " is damaged: a row of " +
                                                          broken.getColumn(0).getString() +
                                                          " belongs to nothing; put back a backup");
    });
}

Result<void> Library::backup(const fs::path& to) const {
    return sqlite::guarded(m_state->file, [&] { copyDatabase(m_state->database, m_state->file, to); });
}

const fs::path& Library::file() const {
    return m_state->file;
}

} // namespace waymark::db
