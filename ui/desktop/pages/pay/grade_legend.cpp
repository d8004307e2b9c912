// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/grade_legend.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"
#include "ui/theme/type_scale.h"

#include <QFontInfo>
#include <QPainter>
#include <QtMath>

namespace waymark::ui {

namespace {

constexpr double pitch = 22;
constexpr double chip = 18;
constexpr double textLeft = 26;

} // namespace

GradeLegend::GradeLegend(QWidget* parent)
    : QWidget(parent)
    , m_words({tr("Official: this place, this occupation, 36 months old at most"),
               tr("Official, but a wider area, another occupation code or older"),
               tr("Estimated by a stated method with a measured error"),
               tr("Estimate without date or method")}) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(
        tr("Grades: A %1. B %2. C %3. D %4.").arg(m_words[0], m_words[1], m_words[2], m_words[3]));
}

double GradeLegend::unit() const {
    return QFontInfo(font()).pixelSize() / 13.0;
}

QSize GradeLegend::sizeHint() const {
    double widest = 0;
    for (const QString& words : m_words)
        widest = qMax(widest, textWidth(words, scaledFont(font(), TypeSize::Small)));
    return {qCeil(textLeft * unit() + widest), qCeil((3 * pitch + chip) * unit())};
}

double GradeLegend::rowHeight(qsizetype row, double width) const {
    const QFontMetricsF small(scaledFont(font(), TypeSize::Small));
    const QRectF room(0, 0, qMax(1.0, width - textLeft * unit()), 1000);
    const double words = small.boundingRect(room, Qt::TextWordWrap, m_words[row]).height();
    return words < 1.5 * small.height() ? pitch * unit() : qMax(pitch * unit(), words + (pitch - chip) * unit());
}

int GradeLegend::heightForWidth(int width) const {
    double height = (chip - pitch) * unit();
    for (qsizetype row = 0; row < m_words.size(); ++row)
        height += rowHeight(row, width);
    return qCeil(height);
}

void GradeLegend::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tone tone = toneOf(palette());
    const QFont small = scaledFont(font(), TypeSize::Small);
    const QFont letter = scaledFont(font(), TypeSize::Small, QFont::DemiBold);
    const double u = unit();
    double next = 0;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const double top = qRound(next);
        const double high = rowHeight(i, width());
        next += high;
        const double side = qRound(chip * u);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        paintGradeChip(painter, QRectF(mirrored ? width() - side : 0, top, side, side), static_cast<app::Grade>(i), tone, letter);
        painter.setFont(small);
        painter.setPen(colour(Role::Text2, tone));
        const QRectF room(mirrored ? 0 : textLeft * u, top, width() - textLeft * u, high - (pitch - chip) * u);
        painter.drawText(room, static_cast<int>(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextWordWrap,
                         m_words[i]);
    }
}

} // namespace waymark::ui
