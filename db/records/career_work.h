// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an imported release says about the work itself: its tasks, in the publisher's words, and the ways of
// working that it rewards. The shipped catalog has neither. Plain values, any thread.
#pragma once

#include <optional>
#include <string>

namespace waymark::db {

struct CareerTask {
    int number = 0; ///< the publisher's, stable over releases
    std::string statement;
    bool core = false; ///< important and done by most
    std::string sourceId;
};

/// A work style and what it means for the career. Releases before O*NET 30 rate importance, later ones impact.
struct CareerWorkStyle {
    std::string element; ///< of the publisher's content model, "1.D.1.a"
    std::string name;
    std::optional<double> impact;          ///< -3 (hinders) to 3 (helps greatly)
    std::optional<double> distinctiveness; ///< 1 most distinctive to 10; 0: not among the ten
    std::optional<double> importance;      ///< 1 to 5
    std::string sourceId;
};

} // namespace waymark::db
