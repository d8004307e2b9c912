// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fixture with an own temporary folder and short words for what the library's tests do again and again.
// The folder goes with the test.
#pragma once

#include "db/library/library.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/Database.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace waymark::db::test {

class LibraryFolder : public testing::Test {
protected:
    LibraryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "waymark-library-XXXXXX").string();
        if (const char* made = ::mkdtemp(pattern.data()))
            m_folder = made;
    }
    ~LibraryFolder() override {
        std::error_code ignored;
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_folder, ignored);
    }
    void SetUp() override { ASSERT_FALSE(m_folder.empty()); }

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path file() const { return m_folder / "library.db"; }

    /// The library of this test; the test fails when it does not open.
    Library opened() const {
        auto library = Library::open(file());
        if (!library) {
            ADD_FAILURE() << library.error().message;
            std::abort();
        }
        return *std::move(library);
    }

private:
    std::filesystem::path m_folder;
};

inline ItemKey courseKey(int number) {
    return CourseKey::trusted("course:test/" + std::to_string(number));
}

/// Bookmark number 7 is of 00:00:07.
inline Bookmark courseBookmark(int number) {
    char time[32];
    std::snprintf(time, sizeof time, "2026-08-03T%02d:%02d:%02dZ", number / 3600 % 24, number / 60 % 60,
                  number % 60);
    return {courseKey(number), "Course " + std::to_string(number), "Test school", "https://example.org/",
            time};
}

inline std::vector<std::string> keptTitles(const Library& library) {
    std::vector<std::string> titles;
    const auto bookmarks = library.bookmarks();
    if (!bookmarks) {
        ADD_FAILURE() << bookmarks.error().message;
        return titles;
    }
    for (const auto& bookmark : *bookmarks)
        titles.push_back(bookmark.title);
    return titles;
}

/// Any Result as the start of an assertion: EXPECT_TRUE(succeeds(library.add(x))).
template <class T>
testing::AssertionResult succeeds(const Result<T>& result) {
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << result.error().message;
}

template <class T>
testing::AssertionResult failsWith(ErrorKind kind, const Result<T>& result) {
    if (result)
        return testing::AssertionFailure() << "it succeeded";
    if (result.error().kind != kind)
        return testing::AssertionFailure()
               << "kind " << static_cast<int>(result.error().kind) << ": " << result.error().message;
    return testing::AssertionSuccess() << result.error().message;
}

inline std::string valueIn(const std::filesystem::path& file, const std::string& query) {
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    return database.execAndGet(query).getString();
}

inline void changeIn(const std::filesystem::path& file, const std::string& statements) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(statements);
}

} // namespace waymark::db::test
