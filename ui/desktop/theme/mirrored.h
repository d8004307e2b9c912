// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places for widgets that paint themselves: thought of with reading from left to right, and mirrored where the
// widget's language is read from right to left. Layouts mirror their items, but neither their margins nor what
// is painted beside them. Pixels; GUI thread.
#pragma once

#include <QMargins>
#include <QRectF>
#include <QWidget>

namespace waymark::ui {

inline QRectF mirrored(const QWidget& widget, const QRectF& box) {
    return widget.isRightToLeft() ? QRectF(widget.width() - box.right(), box.top(), box.width(), box.height()) : box;
}

inline QRect mirrored(const QWidget& widget, const QRect& box) {
    return widget.isRightToLeft() ? QRect(widget.width() - box.left() - box.width(), box.top(), box.width(), box.height())
                                  : box;
}

/// `begin` is the margin of the side where reading begins.
inline QMargins mirroredMargins(const QWidget& widget, int begin, int top, int end, int bottom) {
    return widget.isRightToLeft() ? QMargins(end, top, begin, bottom) : QMargins(begin, top, end, bottom);
}

} // namespace waymark::ui
