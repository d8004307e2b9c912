// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/score_strip.h"

#include "ui/desktop/theme/mirrored.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"
#include "ui/words/interest_items.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr int gap = 16;
constexpr int barHeight = 4;
constexpr int narrowest = 82; ///< a cell at the program's own size

} // namespace

ScoreStrip::ScoreStrip(QWidget* parent)
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScoreStrip::setScores(const std::optional<app::InterestProfile>& scores) {
    m_scores = scores;
    QStringList parts;
    for (std::size_t type = 0; scores && type < scores->size(); ++type)
        parts += tr("%1 %2 of 40")
                     .arg(interestTypeName(type), QLocale().toString(std::lround((*scores)[type])));
    setAccessibleName(tr("Your six scores: %1").arg(parts.join(QStringLiteral(", "))));
    update();
}

int ScoreStrip::perRow(int width) const {
    int widest = narrowest;
    const QFontMetrics small(scaledFont(font(), TypeSize::Small));
    for (std::size_t type = 0; type < app::interestTypes; ++type)
        widest = std::max(widest, small.horizontalAdvance(interestTypeName(type) + QStringLiteral("  40")));
    return width >= 6 * (widest + gap) - gap ? 6 : 3;
}

int ScoreStrip::rowHeight() const {
    return QFontMetrics(scaledFont(font(), TypeSize::Small)).height() + 2 + barHeight + 6;
}

int ScoreStrip::heightForWidth(int width) const {
    return rowHeight() * (6 / perRow(width));
}

void ScoreStrip::paintEvent(QPaintEvent*) {
    if (!m_scores)
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Tone tone = toneOf(palette());
    const int across = perRow(width());
    const double cell = (width() - gap * (across - 1)) / static_cast<double>(across);
    const QFont small = scaledFont(font(), TypeSize::Small);
    const QFont strong = scaledFont(font(), TypeSize::Small, QFont::DemiBold);
    const double words = QFontMetrics(small).height();
    for (std::size_t type = 0; type < app::interestTypes; ++type) {
        const int at = static_cast<int>(type);
        const QRectF line = mirrored(*this, QRectF((at % across) * (cell + gap), (at / across) * rowHeight(), cell, words));
        painter.setFont(small);
        painter.setPen(colour(Role::Text2, tone));
        painter.drawText(line, Qt::AlignLeft, interestTypeName(type));
        painter.setFont(strong);
        painter.setPen(colour(Role::Text, tone));
        painter.drawText(line, Qt::AlignRight, QLocale().toString(std::lround((*m_scores)[type])));
        const QRectF track(line.left(), line.bottom() + 2, cell, barHeight);
        painter.fillRect(track, colour(Role::Track, tone));
        const double filled = cell * (*m_scores)[type] / app::highestScore;
        painter.fillRect(QRectF(isRightToLeft() ? track.right() - filled : track.left(), track.top(), filled, barHeight),
                         colour(Role::Accent, tone));
    }
}

} // namespace waymark::ui
