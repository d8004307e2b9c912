// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arguments that `salaries` and `chart` share: career, places, view, currency. Values only.
#pragma once

#include "app/salary/compare.h"
#include "db/catalog/catalog.h"
#include "ui/cli/session.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace waymark::ui {

struct PayArguments {
    std::vector<std::string> careers; ///< one to six
    std::vector<std::string> places;
    std::string near; ///< a place's key: it and the nearest larger metros
    std::string all;
    std::string view = "market";
    std::string currency = "USD";
    double share = 0.7;
    bool rankUndated = false;
    bool offers = false;     ///< the library's own offers beside the figures
    int top = 0, bottom = 0; ///< only so many places from the ends of the ranking; 0 and 0: all
};

void addPayArguments(CLI::App& command, PayArguments& arguments);

/// Reads and compares; on failure the session has the sentence and the exit code.
std::optional<app::PayComparison> comparePay(Session& session, const PayArguments& arguments);

} // namespace waymark::ui
