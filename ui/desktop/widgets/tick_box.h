// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A check box with the drawn border: Fusion's is too faint on the dark ground. Behaviour is QCheckBox's. GUI
// thread.
#pragma once

#include <QCheckBox>

namespace waymark::ui {

class TickBox final : public QCheckBox {
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
};

} // namespace waymark::ui
