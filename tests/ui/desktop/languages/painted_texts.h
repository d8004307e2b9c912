// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a widget writes when it paints itself, as it writes it: shortened where it shortens. Rows of views and whatever has
// no label of its own can be read in no other way. GUI thread.
#pragma once

#include <QColor>
#include <QRectF>
#include <QStringList>

#include <vector>

class QWidget;

namespace waymark::test {

struct PaintedText {
    QString text;
    QRectF box; ///< from the widget's corner
    QColor ink; ///< that it was to be written with
};

/// One text for each line and script, without those of the widget's children.
std::vector<PaintedText> textsPaintedBy(QWidget& widget);
/// Their words alone.
QStringList paintedTexts(QWidget& widget);

} // namespace waymark::test
