// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/link_label.h"

#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/names_in_room.h"
#include "ui/theme/colours.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace waymark::ui {

namespace {
constexpr int underlineRoom = 3;
constexpr int chevronRoom = 14;

Role inkOf(LinkLabel::Form form) {
    switch (form) {
    case LinkLabel::Form::Link:
        return Role::Accent;
    case LinkLabel::Form::Menu:
        return Role::Text2;
    default:
        return Role::Text;
    }
}

void paintChevron(QPainter& painter, const QPointF& middle) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(painter.pen().color(), 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-3.5, -1.75), middle + QPointF(0, 1.75), middle + QPointF(3.5, -1.75)});
    painter.restore();
}

} // namespace

LinkLabel::LinkLabel(const QString& text, Form form, QWidget* parent)
    : QAbstractButton(parent)
    , m_form(form) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (form == Form::Figure) {
        m_weight = QFont::DemiBold;
        setAccessibleDescription(tr("Shows where this figure comes from"));
        setToolTip(tr("Where does this come from?"));
    }
    if (form == Form::Row)
        m_weight = QFont::Medium;
    setText(text);
}

void LinkLabel::setType(TypeSize size, QFont::Weight weight) {
    m_size = size;
    m_weight = weight;
    updateGeometry();
    update();
}

void LinkLabel::setText(const QString& text) {
    QAbstractButton::setText(text);
    setAccessibleName(text);
    updateGeometry();
}

QFont LinkLabel::shownFont() const {
    return scaledFont(font(), m_size, m_weight);
}

int LinkLabel::wordsWidth() const {
    // Whole pixels are too few for most words, which would then end in an ellipsis.
    return static_cast<int>(std::ceil(QFontMetricsF(shownFont()).horizontalAdvance(text()))) + 1;
}

/// Whoever points at words that end in dots reads the whole.
bool LinkLabel::event(QEvent* event) {
    const auto cut = [this] { return width() < wordsWidth() + (m_form == Form::Menu ? chevronRoom : 0); };
    return tellWhole(*event, *this, text(), cut) || QAbstractButton::event(event);
}

QSize LinkLabel::sizeHint() const {
    const int under = m_form == Form::Figure ? underlineRoom : 0;
    const int beside = m_form == Form::Menu ? chevronRoom : 0;
    return {wordsWidth() + beside, QFontMetrics(shownFont()).height() + under};
}

QSize LinkLabel::minimumSizeHint() const {
    const QFontMetrics metrics(shownFont());
    const int shortest = metrics.horizontalAdvance(text().left(6) + u'\u2026');
    // A figure is never elided; a link may be.
    return {m_form == Form::Figure ? sizeHint().width() : qMin(shortest, sizeHint().width()),
            sizeHint().height()};
}

int LinkLabel::baseline() const {
    const QFontMetrics metrics(shownFont());
    const int room = m_form == Form::Figure ? underlineRoom : 0;
    return (height() - room - metrics.height()) / 2 + metrics.ascent();
}

void LinkLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tone tone = toneOf(palette());
    const QFont shown = shownFont();
    const QFontMetrics metrics(shown);
    const int room = width() - (m_form == Form::Menu ? chevronRoom : 0);
    const QString words = room >= wordsWidth() ? text() : metrics.elidedText(text(), Qt::ElideRight, room);
    const int wide = metrics.horizontalAdvance(words);
    painter.setFont(shown);
    painter.setPen(colour(inkOf(m_form), tone));
    painter.translate(isRightToLeft() ? width() - wide - (m_form == Form::Menu ? chevronRoom : 0) : 0, 0);
    painter.drawText(m_form == Form::Menu && isRightToLeft() ? chevronRoom : 0, baseline(), words);
    if (m_form == Form::Menu)
        paintChevron(painter, QPointF(isRightToLeft() ? chevronRoom / 2.0 - 1 : wide + chevronRoom / 2.0 + 1, height() / 2.0));
    if (m_form == Form::Figure) {
        const double y = baseline() + metrics.descent() + 0.5;
        painter.setPen(QPen(colour(underMouse() ? Role::Accent : Role::Text3, tone), 1, Qt::DotLine));
        painter.drawLine(QPointF(0, y), QPointF(wide, y));
    } else if (underMouse() && m_form != Form::Menu) {
        painter.drawLine(0, baseline() + 2, wide, baseline() + 2);
    }
    paintFocusRing(painter, *this, QRectF(rect()), 3);
}

void LinkLabel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace waymark::ui
