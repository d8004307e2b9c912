// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A writer of every kind of change that acknowledges each over a pipe, killed with SIGKILL at a random
// moment; afterwards the library is opened, checked whole, and every acknowledged change looked for.
#pragma once

#include <filesystem>
#include <string>

namespace waymark::bench {

struct KillReport {
    int runs = 0;
    long acknowledged = 0;
    std::string fault; ///< the first; empty: none
};

/// A new library every hundred runs. The same seed draws the same moments.
KillReport killWriters(const std::filesystem::path& folder, int runs, unsigned seed);

} // namespace waymark::bench
