// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A quiet action: an icon and a word without a frame, on hover ground while pointed at. GUI thread.
#pragma once

#include <QAbstractButton>

namespace waymark::ui {

class IconTextButton final : public QAbstractButton {
    Q_OBJECT
public:
    IconTextButton(const QString& iconName, const QString& words, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_iconName;
};

} // namespace waymark::ui
