// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plain words in one of the program's sizes and inks; headings and the hairlines between groups. Labels keep
// their proportion when the system's font changes and their ink when light turns to dark. GUI thread.
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QLabel>

#include <array>

namespace waymark::ui {

class TextLabel final : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString& text, TypeSize size = TypeSize::Base, Role ink = Role::Text,
                       QWidget* parent = nullptr);

    void setWeight(QFont::Weight weight);
    void setInk(Role ink);
    /// One line that ends in an ellipsis where there is no room; the whole text is then its tooltip.
    void setEliding(bool eliding);
    /// For titles: a line where that is enough, else as many as this room needs.
    void wrapIn(int room);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void applyType();
    void applyInk();
    bool isPlainlyWrapped() const;

    /// What was measured last: layouts ask for one or two widths again and again.
    struct Measured {
        QString text;
        QFont font;
        int width = -1, height = 0;
    };
    mutable std::array<Measured, 2> m_measured;

    TypeSize m_size;
    QFont::Weight m_weight;
    Role m_ink;
    bool m_eliding = false;
    bool m_applying = false;
};

/// Title (22) or Section (15), semibold, marked as a heading for screen readers by its name.
TextLabel* heading(const QString& text, TypeSize size, QWidget* parent);

/// One pixel of the line colour, across or down.
class Hairline final : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace waymark::ui
