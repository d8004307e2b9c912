// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/icon_button.h"

#include "ui/desktop/theme/controls.h"

namespace waymark::ui {

IconButton::IconButton(const QString& iconName, const QString& name, QWidget* parent)
    : QPushButton(parent) {
    setAutoDefault(false);
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::TabFocus);
    setButtonForm(*this, ButtonForm::Quiet);
    setButtonIcon(*this, iconName);
    setSide(28);
}

} // namespace waymark::ui
