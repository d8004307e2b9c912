// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much room plain words of several lines take, in pixels. QLabel lays a text out some eight times before it is shown
// and twice for every width it is asked about; a page has hundreds. The height is measured once and is what a label
// with selectable words paints; the rest is reckoned, and only steers how layouts divide what they have. GUI thread.
#pragma once

#include <QFont>
#include <QSize>
#include <QString>

namespace waymark::ui {

/// Of the lines at this width, as QTextDocument lays them out.
int wrappedHeight(const QString& text, const QFont& font, Qt::LayoutDirection direction, int width);

/// About as wide and high as QLabel likes it, at most eighty letters wide.
QSize wrappedSize(const QString& text, const QFont& font);

/// The widest word and one line; nothing for words so long that where they may be parted counts.
QSize narrowestWrapped(const QString& text, const QFont& font);

} // namespace waymark::ui
