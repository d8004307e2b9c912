// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is higher than the window scrolls down as a whole: nothing in it is squeezed below the words it holds. The content
// fills the width and stands on the ground of a page. GUI thread.
#pragma once

class QScrollArea;
class QWidget;

namespace waymark::ui {

/// An area that no key stops at; `content` becomes its own.
QScrollArea* scrolled(QWidget* content, QWidget* parent);

} // namespace waymark::ui
