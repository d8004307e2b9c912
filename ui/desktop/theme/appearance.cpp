// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/appearance.h"

#include "ui/desktop/theme/contrast.h"
#include "ui/desktop/theme/program_style.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

// Desktop themes stop at about 18:1 (black on a light grey); high-contrast ones are black with white or
// yellow (19.6:1), or the reverse.
constexpr double highContrastRatio = 19;

} // namespace

Appearance::Appearance(QObject* parent)
    : QObject(parent) {
    readSystem(QApplication::palette());
    m_systemFont = QApplication::font();
    QApplication::setStyle(new ProgramStyle); // the application owns it
    qApp->installEventFilter(this);
    apply();
}

Appearance::~Appearance() {
    setZoom(1);
}

void Appearance::choose(Choice choice) {
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT choiceChanged(choice);
}

void Appearance::setZoom(double zoom) {
    zoom = std::clamp(zoom, zoomSteps.front(), zoomSteps.back());
    if (std::abs(zoom - m_zoom) < 0.001)
        return;
    m_zoom = zoom;
    QFont font = m_systemFont;
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(m_systemFont.pixelSize() * zoom));
    else
        font.setPointSizeF(m_systemFont.pointSizeF() * zoom);
    QApplication::setFont(font);
    Q_EMIT zoomChanged(zoom);
}

void Appearance::stepZoom(int steps) {
    const auto nearest = std::min_element(zoomSteps.begin(), zoomSteps.end(), [this](double a, double b) {
        return std::abs(a - m_zoom) < std::abs(b - m_zoom);
    });
    const auto last = static_cast<std::ptrdiff_t>(zoomSteps.size()) - 1;
    const auto at = std::clamp<std::ptrdiff_t>(nearest - zoomSteps.begin() + steps, 0, last);
    setZoom(zoomSteps[static_cast<std::size_t>(at)]);
}

void Appearance::readSystem(const QPalette& palette) {
    m_systemPalette = palette;
    m_systemTone = toneOf(palette);
    const double ratio = contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window));
    m_highContrast = ratio >= highContrastRatio;
}

void Appearance::apply() {
    Tone tone = m_systemTone;
    if (!m_highContrast && m_choice != Choice::System)
        tone = m_choice == Choice::Dark ? Tone::Dark : Tone::Light;
    {
        const QScopedValueRollback guard(m_applying, true);
        const QPalette wanted = m_highContrast ? m_systemPalette : palette(tone);
        QApplication::setPalette(wanted);
        QToolTip::setPalette(wanted);
    }
    if (tone == m_tone)
        return;
    m_tone = tone;
    Q_EMIT toneChanged(tone);
}

/// Text grows and shrinks as in browsers. Touchpads turn in parts of a notch; what they turn on by themselves is no wish.
bool Appearance::turnWheel(const QWheelEvent& wheel) {
    if (wheel.modifiers() != Qt::ControlModifier)
        return false;
    const int turn = wheel.phase() == Qt::ScrollMomentum ? 0 : wheel.angleDelta().y();
    m_turned = (turn > 0) == (m_turned > 0) ? m_turned + turn : turn;
    if (const int notches = m_turned / QWheelEvent::DefaultDeltasPerStep; notches != 0) {
        m_turned -= notches * QWheelEvent::DefaultDeltasPerStep;
        stepZoom(notches);
    }
    return true;
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel)
        return turnWheel(*static_cast<QWheelEvent*>(event));
    if (m_applying)
        return false;
    if (event->type() == QEvent::ThemeChange) {
        // Our palette hides the system's new one; without ours for a moment it can be read.
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette());
        readSystem(QApplication::palette());
    } else if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange) {
        readSystem(QApplication::palette());
    } else {
        return false;
    }
    apply();
    return false;
}

QString choiceName(Appearance::Choice choice) {
    switch (choice) {
    case Appearance::Choice::Light:
        return u"light"_s;
    case Appearance::Choice::Dark:
        return u"dark"_s;
    case Appearance::Choice::System:
        break;
    }
    return u"system"_s;
}

Appearance::Choice choiceFromName(const QString& name) {
    if (name == "light"_L1)
        return Appearance::Choice::Light;
    return name == "dark"_L1 ? Appearance::Choice::Dark : Appearance::Choice::System;
}

} // namespace waymark::ui
