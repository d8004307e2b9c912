// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many questions of one catalog in a row, whose first error is the answer's. Any thread.
#pragma once

#include "db/result.h"

#include <optional>
#include <utility>

namespace waymark::ui {

/// Takes the answer into `value`; an error is kept, the first one.
template <class Value>
void take(db::Result<Value> answer, Value& value, std::optional<db::Error>& error) {
    if (answer)
        value = *std::move(answer);
    else if (!error)
        error = answer.error();
}

} // namespace waymark::ui
