// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/icon_text_button.h"

#include "ui/desktop/theme/controls.h"

#include <QKeyEvent>

namespace waymark::ui {

IconTextButton::IconTextButton(const QString& iconName, const QString& words, QWidget* parent)
    : QPushButton(words, parent) {
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setButtonForm(*this, ButtonForm::Quiet);
    setButtonIcon(*this, iconName);
}

void IconTextButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace waymark::ui
