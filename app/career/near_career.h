// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A career next door whose fields of study may lead to a career, too. Plain values, any thread.
#pragma once

#include <cstddef>
#include <string>

namespace waymark::app {

/// A career close by with fields of study of its own, and how many of their programs in the learner's states end as this
/// career's schooling does.
struct NearCareer {
    std::string title;
    std::size_t programmes = 0;
};

} // namespace waymark::app
