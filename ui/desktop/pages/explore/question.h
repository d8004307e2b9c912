// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions that people come with, each leading to the page or the dialog that answers it. Only those are
// offered whose items and places the catalog holds, so that none leads to an empty page. GUI thread (reads
// the catalog).
#pragma once

#include "db/catalog/catalog.h"
#include "ui/desktop/navigation/route.h"

#include <QString>

#include <optional>
#include <vector>

namespace waymark::ui {

/// What pay in one metro is worth in another.
struct WorthAsked {
    double amount = 0;
    QString from, to; ///< keys of metros
};

struct Question {
    QString id; ///< stable, for object names
    QString words;
    QString page; ///< where the answer is, "Pay"
    QString icon;
    Route route;
    std::optional<WorthAsked> worth = {}; ///< asked in a dialog: there is no route
};

std::vector<Question> questionsFor(const db::Catalog& catalog);

} // namespace waymark::ui
