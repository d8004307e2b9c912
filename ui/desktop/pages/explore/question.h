// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Questions that people come with, each leading to the page that answers it. Only those are offered whose
// items the catalog holds, so that no question leads to an empty page. GUI thread (reads the catalog).
#pragma once

#include "db/catalog/catalog.h"
#include "ui/desktop/navigation/route.h"

#include <QString>

#include <vector>

namespace waymark::ui {

struct Question {
    QString id; ///< stable, for object names
    QString words;
    QString page; ///< where the answer is, "Pay"
    QString icon;
    Route route;
};

std::vector<Question> questionsFor(const db::Catalog& catalog);

} // namespace waymark::ui
