// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a long change of the library is, and the wish to stop it: whoever makes the change tells, whoever
// waits looks. A change that is stopped answers Cancelled and leaves nothing of itself. Any thread.
#pragma once

#include <atomic>
#include <cstdint>

namespace waymark::db {

struct Progress {
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> all = 0; ///< 0 until it is known
    std::atomic<bool> cancelled = false;
};

} // namespace waymark::db
