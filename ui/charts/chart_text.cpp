// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace waymark::ui {

double textWidth(const QString& text, const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

double belowMiddle(const QFont& font) {
    return QFontMetricsF(font).capHeight() / 2;
}

QStringList wrapped(const QString& text, const QFont& font, double width, int most) {
    if (text.isEmpty() || width <= 0)
        return {};
    if (textWidth(text, font) <= width)
        return {text};
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            const QString rest = text.mid(line.textStart());
            lines.append(QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void drawText(QPainter& painter, QPointF baseline, const QString& text, const QFont& font, const QColor& ink,
              Align align) {
    if (text.isEmpty())
        return;
    if (align != Align::Left) {
        const double width = textWidth(text, font);
        baseline.rx() -= align == Align::Right ? width : width / 2;
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(baseline, text);
}

} // namespace waymark::ui
