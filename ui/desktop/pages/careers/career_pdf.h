// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A career page on paper, as a PDF or by a printer, A4: the same parts as the web page, the chart as a picture, page
// numbers at the foot. A file is written beside and renamed. GUI thread.
#pragma once

#include "app/share/career_document.h"

#include <QString>

#include <optional>

class QPagedPaintDevice;
class QWidget;

namespace waymark::ui {

/// A sentence when the file could not be written.
std::optional<QString> saveCareerPdf(app::CareerPage page, const QString& file);

/// On the paper and at the resolution of the device.
void printCareer(app::CareerPage page, QPagedPaintDevice& device);
/// Shows the pages and asks which printer; nothing where the dialog is left.
void askAndPrintCareer(const app::CareerPage& page, QWidget* parent);

} // namespace waymark::ui
