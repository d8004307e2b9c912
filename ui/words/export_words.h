// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an export wrote and what stays out of its file, in one sentence. Any thread.
#pragma once

#include "app/library/export_report.h"

#include <QString>

namespace waymark::ui {

/// "12 items.", "22 of 34 items; left out: 10 books without a link, 2 careers and logged hours."
QString exportSentence(const app::ExportReport& report);

} // namespace waymark::ui
