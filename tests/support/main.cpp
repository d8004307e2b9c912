// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>

int main(int argc, char** argv) {
    std::filesystem::current_path(WAYMARK_ROOT);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
