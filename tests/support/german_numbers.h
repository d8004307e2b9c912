// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window runs in the locale of its machine, where C may write 1,5 for one and a half. One of it at a time.
#pragma once

#include "tests/support/temp_folder.h"

#include <clocale>
#include <cstdlib>
#include <optional>
#include <string>

namespace waymark::test {

/// German numbers for as long as it lives, without changing the machine.
class GermanNumbers {
public:
    GermanNumbers() {
        const std::string make = "localedef -i de_DE -f UTF-8 " + (m_folder / "de_DE.UTF-8").string() + " 2>/dev/null";
        if (std::system(make.c_str()) != 0)
            return;
        ::setenv("LOCPATH", m_folder.path().c_str(), 1);
        isThere = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr && std::string(std::localeconv()->decimal_point) == ",";
    }
    ~GermanNumbers() {
        std::setlocale(LC_ALL, m_before.c_str());
        if (m_path)
            ::setenv("LOCPATH", m_path->c_str(), 1);
        else
            ::unsetenv("LOCPATH");
    }
    GermanNumbers(const GermanNumbers&) = delete;
    GermanNumbers& operator=(const GermanNumbers&) = delete;

    bool isThere = false; ///< false where localedef makes no German

private:
    std::string m_before = std::setlocale(LC_ALL, nullptr);
    std::optional<std::string> m_path = std::getenv("LOCPATH") ? std::optional<std::string>(std::getenv("LOCPATH")) : std::nullopt;
    TempFolder m_folder;
};

} // namespace waymark::test
