// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace waymark::db {
namespace {

TEST(ResultOf, HoldsAValueOrAnError) {
    const Result<int> good = 7;
    EXPECT_TRUE(good.ok());
    EXPECT_EQ(*good, 7);
    const Result<int> bad = Error{ErrorKind::Busy, "in use"};
    EXPECT_FALSE(bad);
    EXPECT_EQ(bad.error().kind, ErrorKind::Busy);
    EXPECT_EQ(bad.error().message, "in use");
}

TEST(ResultOf, ErrorAsValueIsNoError) {
    const Result<std::string> text = std::string("error");
    EXPECT_TRUE(text.ok());
}

TEST(ResultOf, ValueMovesOut) {
    Result<std::unique_ptr<int>> owner = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(*owner);
    EXPECT_EQ(*taken, 3);
}

TEST(ResultOf, FallbackStandsInForAnError) {
    EXPECT_EQ(Result<int>(Error{}).valueOr(4), 4);
    EXPECT_EQ(Result<int>(5).valueOr(4), 5);
}

TEST(ResultOf, NothingIsGoodUnlessItHoldsAnError) {
    EXPECT_TRUE(Result<void>().ok());
    const Result<void> bad = Error{ErrorKind::Io, "disk"};
    EXPECT_FALSE(bad.ok());
    EXPECT_EQ(bad.error().message, "disk");
}

} // namespace
} // namespace waymark::db
