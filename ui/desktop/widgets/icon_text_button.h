// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A quiet action: an icon and a word without a frame, on hover ground while pointed at. GUI thread.
#pragma once

#include <QPushButton>

namespace waymark::ui {

class IconTextButton final : public QPushButton {
    Q_OBJECT
public:
    IconTextButton(const QString& iconName, const QString& words, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace waymark::ui
