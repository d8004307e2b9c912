// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/segmented_switch.h"

#include "ui/desktop/theme/controls.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QPainterPath>
#include <QToolTip>

namespace waymark::ui {

namespace {
constexpr int padding = 12;
constexpr double radius = 4;
} // namespace

SegmentedSwitch::SegmentedSwitch(const QString& name, const QStringList& words, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_words(words)
    , m_toolTips(words.size(), QString()) {
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
    describe();
}

void SegmentedSwitch::describe() {
    setAccessibleName(m_name + QStringLiteral(": ") + m_words.value(m_current));
    setAccessibleDescription(tr("One of: %1. Arrow keys choose.").arg(m_words.join(QStringLiteral(", "))));
}

void SegmentedSwitch::setCurrent(int index) {
    if (index < 0 || index >= m_words.size() || index == m_current)
        return;
    m_current = index;
    describe();
    update();
}

void SegmentedSwitch::setSegmentToolTip(int index, const QString& text) {
    m_toolTips[index] = text;
}

void SegmentedSwitch::choose(int index) {
    if (index < 0 || index >= m_words.size() || index == m_current)
        return;
    setCurrent(index);
    Q_EMIT currentChosen(index);
}

QRect SegmentedSwitch::segment(int index) const {
    const QFontMetrics strong(scaledFont(font(), TypeSize::Base, QFont::DemiBold));
    int left = 0;
    for (int before = 0; before < index; ++before)
        left += strong.horizontalAdvance(m_words[before]) + 2 * padding;
    return QStyle::visualRect(layoutDirection(), rect(),
                              {left, 0, strong.horizontalAdvance(m_words[index]) + 2 * padding, height()});
}

int SegmentedSwitch::segmentAt(const QPoint& position) const {
    for (int index = 0; index < m_words.size(); ++index) {
        if (segment(index).contains(position))
            return index;
    }
    return -1;
}

QSize SegmentedSwitch::sizeHint() const {
    const int last = static_cast<int>(m_words.size()) - 1;
    int width = 0;
    for (int index = 0; index <= last; ++index)
        width += segment(index).width();
    return {width, qMax(28, fontMetrics().height() + 12)};
}

bool SegmentedSwitch::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = segmentAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : m_toolTips[index], this);
        return true;
    }
    return QWidget::event(event);
}

void SegmentedSwitch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, radius, radius);
    painter.fillPath(outline, colour(Role::Raised, tone));
    for (int index = 0; index < m_words.size(); ++index) {
        const QRect box = segment(index);
        const bool isCurrent = index == m_current;
        painter.save();
        painter.setClipPath(outline);
        if (isCurrent)
            painter.fillRect(box, colour(Role::Accent, tone));
        else if (index == m_pointed)
            painter.fillRect(box, colour(Role::Hover, tone));
        painter.restore();
        if (index > 0 && !isCurrent && index - 1 != m_current)
            painter.fillRect(layoutDirection() == Qt::RightToLeft ? box.right() : box.left(), 1, 1, height() - 2, colour(Role::LineStrong, tone));
        painter.setFont(scaledFont(font(), TypeSize::Base, isCurrent ? QFont::DemiBold : QFont::Normal));
        painter.setPen(colour(isCurrent ? Role::OnAccent : Role::Text, tone));
        painter.drawText(box, Qt::AlignCenter, m_words[index]);
    }
    painter.setPen(colour(Role::LineStrong, tone));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, radius, radius);
    if (hasFocus()) {
        // Inside the accent fill an accent ring would vanish.
        painter.setPen(QPen(colour(Role::OnAccent, tone), 1.5));
        painter.drawRoundedRect(QRectF(segment(m_current)).adjusted(3, 3, -3, -3), 2, 2);
    }
}

void SegmentedSwitch::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        choose(segmentAt(event->pos()));
}

void SegmentedSwitch::mouseMoveEvent(QMouseEvent* event) {
    const int pointed = segmentAt(event->pos());
    if (pointed != m_pointed) {
        m_pointed = pointed;
        update();
    }
}

void SegmentedSwitch::leaveEvent(QEvent* event) {
    m_pointed = -1;
    update();
    QWidget::leaveEvent(event);
}

void SegmentedSwitch::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(m_current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(m_current + 1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(static_cast<int>(m_words.size()) - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace waymark::ui
