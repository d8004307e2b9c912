// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A button that is only an icon: flat, a soft ground while pointed at, a ring while it has the focus. The
// name given is its tooltip and what a screen reader says. GUI thread.
#pragma once

#include <QAbstractButton>

namespace waymark::ui {

class IconButton final : public QAbstractButton {
    Q_OBJECT
public:
    IconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

    /// Side of the square in pixels; 28 unless told.
    void setSide(int side);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_iconName;
    int m_side = 28;
};

} // namespace waymark::ui
