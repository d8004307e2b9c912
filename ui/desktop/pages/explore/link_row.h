// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row that leads somewhere: an icon or none, words that wrap, a small text at the right, a hairline below. It is a
// button to the keyboard and to a screen reader, and draws itself as plain text. GUI thread.
#pragma once

#include <QAbstractButton>

namespace waymark::ui {

class LinkRow final : public QAbstractButton {
    Q_OBJECT
public:
    /// `iconName` may be empty. `height` is the drawn pitch at the base font's drawn size of 13.
    LinkRow(const QString& iconName, const QString& words, const QString& side, int height, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int wordsRoom(int width) const;

    QString m_iconName;
    QString m_side;
    int m_height;
    bool m_reachedByKey = false; ///< only then the focus is shown: pages open with the focus on a row
};

} // namespace waymark::ui
