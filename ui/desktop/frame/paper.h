// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rich text on paper: set smaller, down to six points, until it fits the pages it should fit. As PDF or through
// the system's print dialog. A4. GUI thread.
#pragma once

#include <QPageLayout>
#include <QString>

#include <string>

class QPagedPaintDevice;
class QTextDocument;
class QWidget;

namespace waymark::ui {

struct Paper {
    QString title;
    QString html;
    int pages = 1; ///< what it should fit
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

/// Lays it out for the device; answers how many pages it takes.
int layOut(const Paper& paper, QPagedPaintDevice& device, QTextDocument& document);

std::string asPdf(const Paper& paper);
void askAndPrint(QWidget* parent, const Paper& paper);

} // namespace waymark::ui
