// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cards beside each other, and one below the other where they have no room for that: its least width is that of the widest
// card. Cards are given to `cards()`, which the row owns. GUI thread.
#pragma once

#include <QWidget>

class QBoxLayout;

namespace waymark::ui {

class CardRow : public QWidget {
    Q_OBJECT
public:
    explicit CardRow(QWidget* parent = nullptr);
    QBoxLayout* cards() const { return m_cards; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void fold();

    QBoxLayout* m_cards;
};

} // namespace waymark::ui
