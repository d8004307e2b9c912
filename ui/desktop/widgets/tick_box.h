// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A check box with the drawn border: Fusion's is too faint on the dark ground. Behaviour is QCheckBox's;
// lists that have boxes in their rows paint the same one. GUI thread.
#pragma once

#include "ui/theme/colours.h"

#include <QCheckBox>

namespace waymark::ui {

struct TickState {
    bool on = false;
    bool usable = true;
    bool reached = false; ///< by the keyboard
};
inline constexpr int tickSide = 14;

/// A box of tickSide whose top left pixel's middle is `corner`.
void paintTick(QPainter& painter, const QPointF& corner, const TickState& state, Tone tone);

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
