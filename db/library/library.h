// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The learner's own library: what was starred, with remembered titles, so that an item that later leaves
// the catalog stays and says so. What else can be done with it: items.h, lists.h, hours_log.h, contents.h.
// WAL, synchronous FULL: when a function returns, the change is on disk and survives a kill or a power cut.
// One writer: use it on the UI thread only. Opening migrates by numbered SQL files after a backup; errors
// are Busy, Corrupt, ReadOnly, NewerSchema, Io with a plain sentence.
// Times are UTC, ISO 8601, handed in by the caller: the library has no clock.
#pragma once

#include "db/keys.h"
#include "db/library/progress.h"
#include "db/records/money.h"
#include "db/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

struct Bookmark {
    ItemKey key;
    std::string title;   ///< as remembered when it was kept
    std::string detail;  ///< provider, authors: one remembered line
    std::string url;     ///< remembered link, may be empty
    std::string addedAt; ///< UTC, "2026-08-03T14:32:00Z"
    std::optional<Money> price = std::nullopt;
    std::optional<double> rating = std::nullopt; ///< 0 to 5
    std::optional<double> hours = std::nullopt;
};

/// One thing that can be undone or redone, in words for the Edit menu.
struct LibraryStep {
    std::int64_t id = 0;
    std::string what;    ///< "Remove Distributed Systems"
    std::string verb{};    ///< "remove", for other languages
    std::string subject{}; ///< "Distributed Systems", "12 items"
    int changes = 0; ///< how many rows and columns it touched, counted up to 5,000
};

class Library {
public:
    /// Creates the file and its folder when they are missing.
    static Result<Library> open(const std::filesystem::path& file);
    /// How long a change waits for one that another program is making, before it is refused as Busy: 5 s unless said
    /// otherwise. A window says less: it must not stand still for the long change of another window.
    void waitAtMost(std::chrono::milliseconds patience);

    Library(Library&&) noexcept;
    Library& operator=(Library&&) noexcept;
    ~Library();

    /// Keeping what is kept already changes nothing and is no error. What lies in the trash comes back with
    /// everything the learner made of it.
    Result<void> add(const Bookmark& bookmark);
    /// Into the trash (items.h). NotFound when it is not kept.
    Result<void> remove(const ItemKey& key, const std::string& now);
    Result<bool> contains(const ItemKey& key) const;
    /// Newest first.
    Result<std::vector<Bookmark>> bookmarks() const;

    /// Several changes as one: one step of undo called `verb subject`, and none of them when one is refused.
    Result<void> asOne(const std::string& verb, const std::string& subject, const std::string& now,
                       const std::function<Result<void>()>& changes);

    /// Changes made from now on tell how far they are and can be stopped; nobody when null. It outlives them.
    void follow(Progress* progress);

    /// What undo and redo would do; nothing when there is nothing. Both survive a restart.
    Result<std::optional<LibraryStep>> nextUndo() const;
    Result<std::optional<LibraryStep>> nextRedo() const;
    Result<LibraryStep> undo();
    Result<LibraryStep> redo();

    /// integrity_check and foreign keys; Corrupt names the first fault.
    Result<void> check() const;
    /// A consistent copy through SQLite's online backup, written beside `to` and renamed.
    Result<void> backup(const std::filesystem::path& to) const;

    const std::filesystem::path& file() const;

    struct State; ///< internal to db/
    State& state() const { return *m_state; }

private:
    explicit Library(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace waymark::db
