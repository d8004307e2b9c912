// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk between SQLite and the real one (a VFS that is the default as long as the object lives): it gets full at a
// chosen write, and it knows what would be left when the power went at any moment. Until a file is synced, each of its
// sectors of 512 bytes written since may be there or not, in any order; so may a file that was made or deleted.
// One at a time, one thread.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <random>
#include <string>

namespace waymark::db::test {

class StrangeDisk {
public:
    explicit StrangeDisk(unsigned seed);
    ~StrangeDisk();
    StrangeDisk(const StrangeDisk&) = delete;
    StrangeDisk& operator=(const StrangeDisk&) = delete;

    /// From this write on there is no room; 0: always room.
    void fullFrom(long write);
    long writes() const;

    /// Called before each write, sync, shortening and deleting.
    void beforeEach(std::function<void()> work);
    /// What is left when the power goes now, into `folder` under the files' names.
    void cutPowerInto(const std::filesystem::path& folder);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace waymark::db::test
