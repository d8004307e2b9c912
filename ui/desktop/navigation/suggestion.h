// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line under the search box: a search made before, a saved one, the value of a field. Plain values.
#pragma once

#include "ui/desktop/navigation/route.h"

#include <QString>

namespace waymark::ui {

struct Suggestion {
    enum class Kind {
        Recent, ///< `route` is gone to
        Saved,  ///< likewise
        Value,  ///< `text` takes the place of `start` and `length` in the box
        Forget, ///< the searches made before shall be forgotten
    };
    Kind kind = Kind::Recent;
    QString words;
    QString note = {}; ///< at the right: a count, what narrows it
    Route route = {};
    QString text = {};
    int start = 0;
    int length = 0;
};

} // namespace waymark::ui
