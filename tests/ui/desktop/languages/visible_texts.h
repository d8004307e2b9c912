// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person can read in a window, with where it stands and whether all of it can be seen. GUI thread.
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace waymark::test {

struct VisibleText {
    QString text;
    QString where;        ///< "LinkLabel payLink in PageSection"
    bool clipped = false; ///< a label or button that is smaller than its text and does not end it with dots
};

/// Of all visible widgets below `top`: labels, buttons, fields, rows and heads of tables, accessible names, tips.
std::vector<VisibleText> visibleTexts(QWidget& top);

} // namespace waymark::test
