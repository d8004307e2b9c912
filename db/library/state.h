// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Library and its views share: the connection and the file; and how they write. Only db/library
// includes this. Functions throw sqlite::Failure and SQLite::Exception.
#pragma once

#include "db/library/content_sums.h"
#include "db/library/history.h"
#include "db/library/library.h"
#include "db/sqlite/errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <filesystem>
#include <memory>
#include <type_traits>
#include <utility>

namespace waymark::db {

struct Library::State {
    std::unique_ptr<ContentSums> sums; ///< the connection's triggers call it, so it goes after the connection
    SQLite::Database database;
    std::filesystem::path file;
    std::chrono::milliseconds patience{5000}; ///< with another program's change

    bool together = false;   ///< several changes are being made as one (Library::asOne)
    bool oneRefused = false; ///< and one of them was refused: none shall stay

    Progress* progress = nullptr; ///< told of long changes

    /// So many ticks will come.
    void expect(std::int64_t ticks) const {
        if (progress)
            progress->all += ticks;
    }
    /// Something of a long change is done; throws Cancelled when nobody wants it any more.
    void tick() const {
        if (!progress)
            return;
        ++progress->done;
        if (progress->cancelled.load(std::memory_order_relaxed))
            throw sqlite::Failure(ErrorKind::Cancelled, "it was cancelled; nothing was changed");
    }

    /// Runs `work` and commits, all or nothing; IMMEDIATE, so that what it reads is what it changes.
    template <class Work>
    auto written(Work&& work) {
        return sqlite::guarded(file, [&] {
            if (together)
                return partOfOne(work);
            SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
            sums->begin();
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                sums->flush(database);
                transaction.commit();
            } else {
                auto answer = work();
                sums->flush(database);
                transaction.commit();
                return answer;
            }
        });
    }

    /// Reads of one moment.
    template <class Work>
    auto readTogether(Work&& work) {
        return sqlite::guarded(file, [&] {
            if (sqlite3_get_autocommit(database.getHandle()) == 0)
                return work();
            SQLite::Transaction transaction(database);
            return work();
        });
    }

private:
    template <class Work>
    auto partOfOne(Work&& work) {
        try {
            return work();
        } catch (...) {
            oneRefused = true;
            throw;
        }
    }
};

} // namespace waymark::db
