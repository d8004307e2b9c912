// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/moving_list.h"

#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberRoom = 20;
constexpr int gap = 10;

} // namespace

MovingList::MovingList(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MovingList::setLines(std::vector<Line> lines) {
    m_lines = std::move(lines);
    QStringList parts;
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        const QString moved = movement(place);
        parts += tr("%1. %2").arg(place + 1).arg(m_lines[place].title) +
                 (moved.isEmpty() ? QString() : u" "_s + moved);
    }
    setAccessibleName(parts.join(u", "_s));
    updateGeometry();
    update();
}

/// "from 6" with its arrow; nothing for one that stayed or was not ranked before.
QString MovingList::movement(std::size_t place) const {
    const std::size_t before = m_lines[place].before;
    if (before == 0 || before == place + 1)
        return {};
    return before > place + 1 ? tr("\u2191 from %1").arg(before) : tr("\u2193 from %1").arg(before);
}

int MovingList::rowHeight() const {
    return std::max(32, QFontMetrics(scaledFont(font(), TypeSize::Base)).height() + 12);
}

QSize MovingList::sizeHint() const {
    return {320, rowHeight() * static_cast<int>(m_lines.size())};
}

void MovingList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    // Measured from the left, shown from the side where reading begins.
    const auto at = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const Tone tone = toneOf(palette());
    const QFont base = scaledFont(font(), TypeSize::Base), small = scaledFont(font(), TypeSize::Small);
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        QRect row(0, rowHeight() * static_cast<int>(place), width(), rowHeight());
        const QString moved = movement(place);
        const int room = moved.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(moved) + 2;
        painter.setPen(colour(Role::Text2, tone));
        painter.setFont(small);
        painter.drawText(at(row.adjusted(width() - room, 0, 0, 0)), Qt::AlignRight | Qt::AlignVCenter, moved);
        painter.setFont(base);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, QString::number(place + 1));
        painter.setPen(colour(Role::Text, tone));
        const QRect title = row.adjusted(numberRoom, 0, -room - gap, 0);
        painter.drawText(at(title), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(base).elidedText(m_lines[place].title, Qt::ElideRight, title.width()));
        painter.fillRect(row.left(), row.bottom(), row.width(), 1, colour(Role::Line, tone));
    }
}

} // namespace waymark::ui
