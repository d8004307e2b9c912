// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The locks that this process holds on a file, as the kernel lists them. Linux only. Any thread.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace waymark::test {

/// In order, as "READ 1073741826 1073742335"; empty when there are none or the file is missing.
std::vector<std::string> locksOn(const std::filesystem::path& file);

} // namespace waymark::test
