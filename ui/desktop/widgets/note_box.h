// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A warning that stays on the page: what is doubtful in one bold sentence, what was done about it, and one
// link. Warm ground and border, a flag drawn beside it, so that it reads without colour. GUI thread.
#pragma once

#include <QWidget>

namespace waymark::ui {

class NoteBox final : public QWidget {
    Q_OBJECT
public:
    NoteBox(const QString& sentence, const QString& done, const QString& link = {},
            QWidget* parent = nullptr);

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace waymark::ui
