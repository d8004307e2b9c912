// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The text cursor stops blinking, and stays to be seen, when nobody has touched keys or mouse for a while, as GTK's does:
// a field that keeps the keyboard wakes the processor twice a second otherwise. GUI thread; one for the application.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace waymark::ui {

class QuietCursor final : public QObject {
    Q_OBJECT
public:
    explicit QuietCursor(QObject* parent, std::chrono::milliseconds after = std::chrono::seconds(10));
    /// Whoever comes next finds the time of blinking that the desktop asked for.
    ~QuietCursor() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void blink();
    void rest();

    QTimer m_untouched;
    int m_time; ///< of blinking, in ms, as the desktop asked for
};

} // namespace waymark::ui
