// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A career page as a PDF on A4: the same parts as the web page, the chart as a picture, page numbers at the
// foot. Written beside and renamed. GUI thread.
#pragma once

#include "app/share/career_document.h"

#include <QString>

#include <optional>

namespace waymark::ui {

/// A sentence when the file could not be written.
std::optional<QString> saveCareerPdf(app::CareerPage page, const QString& file);

} // namespace waymark::ui
