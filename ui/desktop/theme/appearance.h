// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Light, dark or as the system has it. Sets the application's palette once for all widgets (the font stays
// the system's) and tells painters and charts when the tone changed. A high-contrast palette of the system
// is never overridden: it stays as it is and only tells the tone. One per program, owned by main; GUI thread.
#pragma once

#include "ui/theme/colours.h"

#include <QFont>
#include <QObject>

#include <array>

class QWheelEvent;

namespace waymark::ui {

class Appearance final : public QObject {
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    /// Remembers the system's palette as it is now; call before the first window.
    explicit Appearance(QObject* parent = nullptr);
    /// Text has the system's size again.
    ~Appearance() override;

    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    Tone tone() const { return m_tone; }
    /// The system's palette is a high-contrast one and is used unchanged.
    bool highContrast() const { return m_highContrast; }

    /// What a zoom may be.
    static constexpr std::array zoomSteps{0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0};
    /// 1: text as large as the system has it. Steps lie between 0.8 and 2.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// The next larger or smaller step.
    void stepZoom(int steps);

Q_SIGNALS:
    void toneChanged(waymark::ui::Tone tone);
    void choiceChanged(waymark::ui::Appearance::Choice choice);
    void zoomChanged(double zoom);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool turnWheel(const QWheelEvent& wheel);
    void readSystem(const QPalette& palette);
    void apply();

    QPalette m_systemPalette;
    Tone m_systemTone = Tone::Light;
    Tone m_tone = Tone::Light;
    Choice m_choice = Choice::System;
    bool m_highContrast = false;
    bool m_applying = false;
    QFont m_systemFont;
    double m_zoom = 1;
    int m_turned = 0; ///< of the wheel with Ctrl, since the last step
};

/// "system", "light", "dark": how the choice is remembered and shown to scripts. Other text is System.
QString choiceName(Appearance::Choice choice);
Appearance::Choice choiceFromName(const QString& name);

} // namespace waymark::ui
