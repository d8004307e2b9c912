// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/head_button.h"

#include "ui/desktop/theme/controls.h"

namespace waymark::ui {

HeadButton::HeadButton(const QString& iconName, const QString& words, QWidget* parent)
    : QPushButton(words, parent) {
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setButtonIcon(*this, iconName);
}

} // namespace waymark::ui
