// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the room of something that is dear to build, and builds it when that room first comes into sight.
// Owns what it makes. GUI thread.
#pragma once

#include <QWidget>

#include <functional>

namespace waymark::ui {

class WhenSeen final : public QWidget {
    Q_OBJECT
public:
    /// `make` gets this widget as the parent; `room` is about the height of what it makes.
    WhenSeen(std::function<QWidget*(QWidget*)> make, int room, QWidget* parent);

    bool isBuilt() const { return !m_make; }
    void build();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::function<QWidget*(QWidget*)> m_make;
    bool m_asked = false;
};

} // namespace waymark::ui
