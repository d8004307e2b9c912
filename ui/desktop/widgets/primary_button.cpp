// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/primary_button.h"

#include "ui/desktop/theme/controls.h"

namespace waymark::ui {

PrimaryButton::PrimaryButton(const QString& iconName, const QString& words, QWidget* parent)
    : QPushButton(words, parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setButtonForm(*this, ButtonForm::Primary);
    setButtonIcon(*this, iconName);
    QFont medium = font();
    medium.setWeight(QFont::Medium);
    setFont(medium);
}

} // namespace waymark::ui
