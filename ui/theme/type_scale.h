// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The type scale, relative to the system's font: whatever size the desktop gives the base text, titles and
// second lines keep their proportion to it (22 : 15 : 13 : 11 at the drawn size). Weights as drawn.
// Tabular figures are asked for where the font has them by aligning numbers right. GUI thread.
#pragma once

#include <QFont>

namespace waymark::ui {

enum class TypeSize {
    Title,   // 22 semibold
    Section, // 15 semibold
    Base,    // 13
    Small,   // 11
};

/// `base` is the application's font. Title and Section are semibold; Base and Small regular.
QFont scaledFont(const QFont& base, TypeSize size);
QFont scaledFont(const QFont& base, TypeSize size, QFont::Weight weight);

} // namespace waymark::ui
