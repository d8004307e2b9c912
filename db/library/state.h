// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Library and its views share: the connection and the file; and how they write. Only db/library
// includes this. Functions throw sqlite::Failure and SQLite::Exception.
#pragma once

#include "db/library/history.h"
#include "db/library/library.h"
#include "db/sqlite/errors.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <filesystem>
#include <type_traits>
#include <utility>

namespace waymark::db {

struct Library::State {
    SQLite::Database database;
    std::filesystem::path file;

    /// Runs `work` and commits, all or nothing; IMMEDIATE, so that what it reads is what it changes.
    template <class Work>
    auto written(Work&& work) {
        return sqlite::guarded(file, [&] {
            SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                transaction.commit();
            } else {
                auto answer = work();
                transaction.commit();
                return answer;
            }
        });
    }

    /// Reads of one moment.
    template <class Work>
    auto readTogether(Work&& work) {
        return sqlite::guarded(file, [&] {
            SQLite::Transaction transaction(database);
            return work();
        });
    }
};

} // namespace waymark::db
