// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>

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

QString placeInRoom(const QString& label, const QFont& font, double room) {
    static const QRegularExpression furtherStates(QStringLiteral("(, [A-Z]{2})(-[A-Z]{2})+$"));
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(label) <= room)
        return label;
    return metrics.elidedText(QString(label).replace(furtherStates, QStringLiteral("\\1")), Qt::ElideRight, room);
}

qsizetype labelStep(const QList<double>& middles, const QList<double>& widths, double gap) {
    const auto apart = [&](qsizetype step) {
        for (qsizetype i = step; i < middles.size(); i += step)
            if (std::abs(middles[i] - middles[i - step]) < (widths[i] + widths[i - step]) / 2 + gap)
                return false;
        return true;
    };
    qsizetype step = 1;
    while (step < middles.size() && !apart(step))
        ++step;
    return step;
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
