// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Light, dark or as the system has it. Sets the application's palette and font once for all widgets and
// tells painters and charts when the tone changed. One per program, owned by main; GUI thread.
#pragma once

#include "ui/theme/colours.h"

#include <QObject>

namespace waymark::ui {

class Appearance final : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    /// Remembers the system's palette as it is now; call before the first window.
    explicit Appearance(QObject* parent = nullptr);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void toneChanged(waymark::ui::Tone tone);

private:
    Tone m_systemTone = Tone::Light;
    Tone m_tone = Tone::Light;
    Choice m_choice = Choice::System;
};

} // namespace waymark::ui
