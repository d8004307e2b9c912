// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rich text on paper: set smaller, down to six points, until it fits the pages it should fit. As PDF, or printed: the
// one dialog that everything printed goes through, which shows the pages first. A4. GUI thread.
#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>
#include <string>

class QPagedPaintDevice;
class QPrinter;
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

/// `print` is called for what is shown and once more for the printer; nothing is printed where the dialog is left.
void askAndPrint(QWidget* parent, const QString& title, const QPageLayout& layout,
                 const std::function<void(QPrinter&)>& print);

} // namespace waymark::ui
