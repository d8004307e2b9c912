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

#include <algorithm>

namespace waymark::ui {

namespace {
constexpr int padding = 12;
constexpr int rowGap = 2;
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

void SegmentedSwitch::setWrapping() {
    m_wraps = true;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // as high as its rows
}

int SegmentedSwitch::segmentWidth(int index) const {
    return QFontMetrics(scaledFont(font(), TypeSize::Base, QFont::DemiBold)).horizontalAdvance(m_words[index]) + 2 * padding;
}

int SegmentedSwitch::rowWidth(int first, int perRow) const {
    int width = 0;
    for (int index = first; index < std::min(count(), first + perRow); ++index)
        width += segmentWidth(index);
    return width;
}

/// As few rows as have room, about equally long.
int SegmentedSwitch::perRow(int width) const {
    const auto fit = [&](int perRow) {
        for (int first = 0; first < count(); first += perRow)
            if (rowWidth(first, perRow) > width)
                return false;
        return true;
    };
    for (int rows = 1; m_wraps && rows < count(); ++rows)
        if (const int each = (count() + rows - 1) / rows; fit(each))
            return each;
    return m_wraps ? 1 : std::max(1, count());
}

int SegmentedSwitch::rowHeight() const {
    return qMax(28, fontMetrics().height() + 12);
}

int SegmentedSwitch::heightForWidth(int width) const {
    const int each = perRow(width), rows = (count() + each - 1) / each;
    return rows * (rowHeight() + rowGap) - rowGap;
}

QRect SegmentedSwitch::segment(int index) const {
    const int each = perRow(width()), first = index / each * each;
    const QRect box(rowWidth(first, index - first), index / each * (rowHeight() + rowGap), segmentWidth(index), rowHeight());
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

int SegmentedSwitch::segmentAt(const QPoint& position) const {
    for (int index = 0; index < m_words.size(); ++index) {
        if (segment(index).contains(position))
            return index;
    }
    return -1;
}

QSize SegmentedSwitch::sizeHint() const {
    return {rowWidth(0, count()), rowHeight()};
}

QSize SegmentedSwitch::minimumSizeHint() const {
    int widest = 0;
    for (int index = 0; index < count(); ++index)
        widest = std::max(widest, segmentWidth(index));
    return m_wraps ? QSize(widest, rowHeight()) : sizeHint();
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
    const int each = perRow(width());
    for (int first = 0; first < count(); first += each)
        paintRow(painter, first, std::min(count(), first + each) - 1);
    if (hasFocus()) {
        // Inside the accent fill an accent ring would vanish.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Role::OnAccent, toneOf(palette())), 1.5));
        painter.drawRoundedRect(QRectF(segment(m_current)).adjusted(3, 3, -3, -3), 2, 2);
    }
}

void SegmentedSwitch::paintRow(QPainter& painter, int first, int last) const {
    const Tone tone = toneOf(palette());
    const QRectF frame = QRectF(segment(first).united(segment(last))).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, radius, radius);
    painter.fillPath(outline, colour(Role::Raised, tone));
    for (int index = first; index <= last; ++index) {
        const QRect box = segment(index);
        const bool isCurrent = index == m_current;
        painter.save();
        painter.setClipPath(outline);
        if (isCurrent)
            painter.fillRect(box, colour(Role::Accent, tone));
        else if (index == m_pointed)
            painter.fillRect(box, colour(Role::Hover, tone));
        painter.restore();
        if (index > first && !isCurrent && index - 1 != m_current)
            painter.fillRect(layoutDirection() == Qt::RightToLeft ? box.right() : box.left(), box.top() + 1, 1, box.height() - 2,
                             colour(Role::LineStrong, tone));
        painter.setFont(scaledFont(font(), TypeSize::Base, isCurrent ? QFont::DemiBold : QFont::Normal));
        painter.setPen(colour(isCurrent ? Role::OnAccent : Role::Text, tone));
        painter.drawText(box, Qt::AlignCenter, m_words[index]);
    }
    painter.setPen(colour(Role::LineStrong, tone));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, radius, radius);
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
