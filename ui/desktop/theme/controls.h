// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the style and the few widgets that paint themselves share: forms of buttons, the ring of focus, the
// check box. GUI thread.
#pragma once

#include "ui/theme/colours.h"

#include <QPointF>
#include <QString>

class QAbstractButton;
class QPainter;
class QRectF;
class QStyleOptionViewItem;
class QWidget;

namespace waymark::ui {

/// Forms of a push button beside the framed one. A quiet button has no frame and its ground only while
/// pointed at; a primary one is filled with accent.
enum class ButtonForm { Framed, Quiet, Primary };
void setButtonForm(QAbstractButton& button, ButtonForm form);
/// Framed unless told.
ButtonForm buttonForm(const QWidget* widget);
/// Gives the button one of the program's own icons in the ink of its form, now and when the palette turns.
void setButtonIcon(QAbstractButton& button, const QString& iconName);

/// The ring of keyboard focus: accent, 1.5 px, 4 px corners, inside `box`.
void paintFocusRing(QPainter& painter, const QRectF& box, Tone tone, double radius = 4);
/// The same round a widget that paints itself; nothing unless it has the focus.
void paintFocusRing(QPainter& painter, const QWidget& widget, const QRectF& box, double radius = 4);

/// The ground of a row of a list or table: tinted when it is selected, with a bar where reading begins in its first column;
/// lighter while it is pointed at.
void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, Tone tone, bool firstColumn = true);

struct TickState {
    bool on = false;
    bool usable = true;
    bool reached = false; ///< by the keyboard
    bool partly = false;
};
inline constexpr int tickSide = 14;
/// A check box of tickSide whose top left pixel's middle is `corner`.
void paintTick(QPainter& painter, const QPointF& corner, const TickState& state, Tone tone);
/// A radio button as large as that.
void paintRadio(QPainter& painter, const QPointF& middle, const TickState& state, Tone tone);

} // namespace waymark::ui
