// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small parts that the views of My match share: labels that wrap, layouts that are filled anew. What
// they make belongs to the parent handed in. GUI thread.
#pragma once

#include "ui/desktop/widgets/text_label.h"

#include <string>

class QLayout;
class QPushButton;

namespace waymark::ui {

TextLabel* wrapped(const QString& text, TypeSize size, Role ink, QWidget* parent);

/// Takes every widget out; each goes once its own click is over, for it may be what was just pressed.
void clearLayout(QLayout& layout);

/// A framed button of words alone.
QPushButton* plainButton(const QString& words, QWidget* parent);

/// A skill as sentences name it, "Customer and personal service".
QString skillInSentence(const std::string& english);

} // namespace waymark::ui
