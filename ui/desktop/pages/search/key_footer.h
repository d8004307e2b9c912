// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strip under the results that says which keys do what while the search box keeps the focus. GUI thread.
#pragma once

#include <QWidget>

namespace waymark::ui {

class KeyFooter final : public QWidget {
    Q_OBJECT
public:
    explicit KeyFooter(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace waymark::ui
