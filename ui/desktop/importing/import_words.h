// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the import window says: how far it is, and what came of it. Pure; GUI thread (translated words).
#pragma once

#include "ui/desktop/importing/import_job.h"

#include <QStringList>

namespace waymark::ui {

/// "123,456 rows, 45,000 a second, about 12 seconds left".
QString standText(const CatalogImportStand& stand);
/// The first line says how much in how long, then what was stored where, then what was left out and why.
QStringList reportLines(const db::ImportReport& report);
QString durationText(double seconds);
/// What is wrong with a file, "ppp.csv:2: ...": it begins with a name, which keeps its letters.
QString faultText(const std::string& message);

} // namespace waymark::ui
