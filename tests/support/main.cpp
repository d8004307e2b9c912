// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <clocale>
#include <filesystem>

int main(int argc, char** argv) {
    std::filesystem::current_path(WAYMARK_ROOT);
    // As Qt does at the start of both programs: numbers in files must not follow the locale of the machine.
    std::setlocale(LC_ALL, "");
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
