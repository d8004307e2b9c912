// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The 6 px bar of a measure: a track that is always visible and the filled share of it. The number stands
// right of it in the same row. GUI thread.
#pragma once

#include "ui/theme/colours.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace waymark::ui {

enum class BarInk {
    Accent, ///< importance, relevance
    Level,  ///< the second measure
};

/// Paints a bar of 6 px in the vertical middle of `box`; `share` is cut to 0..1.
void paintBar(QPainter& painter, const QRectF& box, double share, BarInk ink, Tone tone);

/// A bar with its number, right-aligned. Read aloud as `name`: number.
class BarWidget final : public QWidget {
    Q_OBJECT
public:
    BarWidget(const QString& name, BarInk ink, QWidget* parent = nullptr);

    /// `share` 0..1 and the text at the right: "4.8".
    void setValue(double share, const QString& text);
    /// Room kept for the number, as the widest one it may hold; default "0.0".
    void setWidestText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    BarInk m_ink;
    double m_share = 0;
    QString m_text;
    QString m_widest;
};

} // namespace waymark::ui
