// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text of a chart: measuring, wrapping into lines, and drawing on a baseline at the left, the middle or the
// right. Lines are drawn one by one, so that an exported drawing holds each as one text element. GUI thread.
#pragma once

#include "ui/words/text.h"

#include <QFont>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

class QColor;
class QPainter;

namespace waymark::ui {

double textWidth(const QString& text, const QFont& font);
/// How far a baseline stands under the middle of the capitals.
double belowMiddle(const QFont& font);
/// Lines of at most `width`; the last of `most` lines is shortened with an ellipsis.
QStringList wrapped(const QString& text, const QFont& font, double width, int most);

/// "Washington, DC-VA-MD-WV", where that has no room "Washington, DC", and only then with an ellipsis.
QString placeInRoom(const QString& label, const QFont& font, double room);
/// Every label of an axis, every second, every third...: the first step at which none comes nearer than `gap` to the next.
qsizetype labelStep(const QList<double>& middles, const QList<double>& widths, double gap);

enum class Align { Left, Centre, Right };
void drawText(QPainter& painter, QPointF baseline, const QString& text, const QFont& font, const QColor& ink,
              Align align = Align::Left);

} // namespace waymark::ui
