// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/key_footer.h"

#include "ui/desktop/theme/mirrored.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QKeySequence>
#include <QPainter>

#include <algorithm>
#include <utility>
#include <vector>

namespace waymark::ui {

using namespace Qt::StringLiterals;

KeyFooter::KeyFooter(QWidget* parent)
    : QWidget(parent) {
    setFixedHeight(std::max(32, QFontMetrics(scaledFont(font(), TypeSize::Small)).height() + 16));
    setAccessibleName(tr("Up and Down choose, Enter opens, Ctrl+D stars, Esc goes back to where you were"));
}

void KeyFooter::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    const std::vector<std::pair<QString, QString>> keys{
        {u"\u2191 \u2193"_s, tr("Choose")},
        {QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText), tr("Open")},
        {QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText), tr("Star")},
        {QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), tr("Back to where you were")}};
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colour(Role::Sunken, tone));
    painter.fillRect(0, 0, width(), 1, colour(Role::Line, tone));
    painter.setFont(scaledFont(font(), TypeSize::Small));
    const QFontMetrics metrics(painter.font());
    int left = 20;
    for (const auto& [key, meaning] : keys) {
        if (left + metrics.horizontalAdvance(key) + 21 + metrics.horizontalAdvance(meaning) > width())
            break; // said whole, or by the accessible name alone
        const QRect cap(left, (height() - metrics.height() - 3) / 2, metrics.horizontalAdvance(key) + 12,
                        metrics.height() + 3);
        painter.setPen(QPen(colour(Role::LineStrong, tone), 1));
        painter.setBrush(colour(Role::Raised, tone));
        painter.drawRoundedRect(QRectF(mirrored(*this, cap)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(colour(Role::Text2, tone));
        painter.drawText(mirrored(*this, cap), Qt::AlignCenter, key);
        left = cap.right() + 9;
        painter.setPen(colour(Role::Text3, tone));
        painter.drawText(mirrored(*this, QRect(left, 0, width() - left, height())), Qt::AlignLeft | Qt::AlignVCenter, meaning);
        left += metrics.horizontalAdvance(meaning) + 20;
    }
}

} // namespace waymark::ui
