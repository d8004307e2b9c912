// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Light, dark or as the system has it. Sets the application's palette once for all widgets (the font stays
// the system's) and tells painters and charts when the tone changed. A high-contrast palette of the system
// is never overridden: it stays as it is and only tells the tone. One per program, owned by main; GUI thread.
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
    /// The system's palette is a high-contrast one and is used unchanged.
    bool highContrast() const { return m_highContrast; }

Q_SIGNALS:
    void toneChanged(waymark::ui::Tone tone);
    void choiceChanged(waymark::ui::Appearance::Choice choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void readSystem(const QPalette& palette);
    void apply();

    QPalette m_systemPalette;
    Tone m_systemTone = Tone::Light;
    Tone m_tone = Tone::Light;
    Choice m_choice = Choice::System;
    bool m_highContrast = false;
    bool m_applying = false;
};

/// "system", "light", "dark": how the choice is remembered and shown to scripts. Other text is System.
QString choiceName(Appearance::Choice choice);
Appearance::Choice choiceFromName(const QString& name);

} // namespace waymark::ui
