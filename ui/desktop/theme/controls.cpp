// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/controls.h"

#include "ui/desktop/theme/icons.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formName = "waymarkForm";

/// Draws a button's icon anew when the palette turns.
class ThemedIcon final : public QObject {
public:
    ThemedIcon(QAbstractButton& button, QString iconName)
        : QObject(&button)
        , m_button(button)
        , m_iconName(std::move(iconName)) {
        setObjectName(u"themed-icon"_s);
        button.installEventFilter(this);
        draw();
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::PaletteChange)
            draw();
        return QObject::eventFilter(watched, event);
    }

private:
    void draw() {
        const Role ink = buttonForm(&m_button) == ButtonForm::Primary ? Role::OnAccent : Role::Text2;
        m_button.setIcon(icon(m_iconName, toneOf(m_button.palette()), ink));
    }
    QAbstractButton& m_button;
    QString m_iconName;
};

} // namespace

void setButtonForm(QAbstractButton& button, ButtonForm form) {
    button.setProperty(formName, static_cast<int>(form));
}

ButtonForm buttonForm(const QWidget* widget) {
    return widget ? static_cast<ButtonForm>(widget->property(formName).toInt()) : ButtonForm::Framed;
}

void setButtonIcon(QAbstractButton& button, const QString& iconName) {
    delete button.findChild<QObject*>(u"themed-icon"_s, Qt::FindDirectChildrenOnly);
    new ThemedIcon(button, iconName);
}

void paintFocusRing(QPainter& painter, const QRectF& box, Tone tone, double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Accent, tone), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QWidget& widget, const QRectF& box, double radius) {
    if (widget.hasFocus())
        paintFocusRing(painter, box, toneOf(widget.palette()), radius);
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, Tone tone, bool firstColumn) {
    constexpr int barWidth = 3;
    const QRect& row = option.rect;
    if (!option.state.testFlag(QStyle::State_Selected)) {
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(row, colour(Role::Hover, tone));
        return;
    }
    painter.fillRect(row, colour(Role::AccentTint, tone));
    if (firstColumn)
        painter.fillRect(QStyle::visualRect(option.direction, row, {row.left(), row.top(), barWidth, row.height()}),
                         colour(Role::Accent, tone));
}

namespace {

/// The outline and the ground of what can be on or off.
void inkChoice(QPainter& painter, const TickState& state, Tone tone) {
    const bool filled = state.on || state.partly;
    const Role border = !state.usable             ? Role::LineStrong
                        : filled || state.reached ? Role::Accent
                                                  : Role::Axis;
    painter.setPen(QPen(colour(border, tone), state.reached ? 1.5 : 1));
    painter.setBrush(colour(filled ? (state.usable ? Role::Accent : Role::Level) : Role::Raised, tone));
}

} // namespace

void paintRadio(QPainter& painter, const QPointF& middle, const TickState& state, Tone tone) {
    inkChoice(painter, state, tone);
    painter.drawEllipse(middle, (tickSide - 1) / 2.0, (tickSide - 1) / 2.0);
    if (!state.on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::OnAccent, tone));
    painter.drawEllipse(middle, 2.5, 2.5);
}

void paintTick(QPainter& painter, const QPointF& corner, const TickState& state, Tone tone) {
    const QRectF box(corner, QSizeF(tickSide - 1, tickSide - 1));
    const bool filled = state.on || state.partly;
    inkChoice(painter, state, tone);
    painter.drawRoundedRect(box, 3, 3);
    if (!filled)
        return;
    QPainterPath tick(box.topLeft() + QPointF(3, 6.5));
    if (state.partly) {
        tick.lineTo(box.topLeft() + QPointF(10, 6.5));
    } else {
        tick.lineTo(box.topLeft() + QPointF(5.5, 9));
        tick.lineTo(box.topLeft() + QPointF(10, 3.75));
    }
    painter.setPen(QPen(colour(Role::OnAccent, tone), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

} // namespace waymark::ui
