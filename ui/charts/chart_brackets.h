// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brackets that join two figures which cannot both be right: a line round the rows between them, a flag, and
// words on a patch of ground in empty plot. A bracket without room, or over another's words, is left out: the
// note beside the chart says the same. Private to ui/charts; GUI thread.
#pragma once

#include "ui/charts/chart_painting.h"

namespace waymark::ui {

struct PlacedBracket {
    QPointF from, to; ///< beside the two marks
    double x = 0;     ///< of the upright line
    QString title;
    QStringList detail;
    QRectF words; ///< the patch under the words
    QRectF all;
};

QList<PlacedBracket> placeBrackets(const ChartPicture& picture);
void paintBrackets(QPainter& painter, const ChartPicture& picture);

} // namespace waymark::ui
