// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A menu bar as drawn: 28 high, its first name in line with the program's name, and no lines under it,
// because it and the top bar are one ground. All behaviour is QMenuBar's. GUI thread.
#pragma once

#include <QMenuBar>

namespace waymark::ui {

class MenuBar final : public QMenuBar {
    Q_OBJECT
public:
    explicit MenuBar(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Indent;
    Indent* m_indent;
};

} // namespace waymark::ui
