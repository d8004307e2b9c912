// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <array>

namespace waymark::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Role.
constexpr std::array<Pair, 36> table{{
    {0xFFF4F4F6, 0xFF1B1C1F}, // Window
    {0xFFFFFFFF, 0xFF222428}, // Surface
    {0xFFFAFAFB, 0xFF1F2124}, // Sunken
    {0xFFFFFFFF, 0xFF2A2D32}, // Raised
    {0xFFE2E3E7, 0xFF33363C}, // Line
    {0xFFC6C8CF, 0xFF4B4F58}, // LineStrong
    {0xFFEDEEF1, 0xFF2B2E33}, // Hover
    {0xFF1C1E23, 0xFFE9EAED}, // Text
    {0xFF50545E, 0xFFB4B8C1}, // Text2
    {0xFF656A74, 0xFF9EA3AE}, // Text3
    {0xFF2458B3, 0xFF8FB2FF}, // Accent
    {0xFFFFFFFF, 0xFF101725}, // OnAccent
    {0xFFE6EDF9, 0xFF2A3650}, // AccentTint
    {0xFFB9CBEC, 0xFF44598A}, // AccentLine
    {0xFFE7E8EC, 0xFF363A41}, // Track
    {0xFF7B808B, 0xFF9398A3}, // Level
    {0xFFE7E8EC, 0xFF31343A}, // Grid
    {0xFF8B8F99, 0xFF7C818C}, // Axis
    {0xFF14704A, 0xFF62C89A}, // GradeA
    {0xFFFFFFFF, 0xFF0E1F17}, // GradeAText
    {0xFFF2F5DC, 0xFF32361F}, // GradeB
    {0xFF5A6B00, 0xFFC0CC66}, // GradeBInk
    {0xFFFDF3E1, 0xFF3A2F1D}, // GradeC
    {0xFF8F5200, 0xFFE5AE5C}, // GradeCInk
    {0xFFF1F1F4, 0xFF2C2F34}, // GradeD
    {0xFFC3C5CC, 0xFF565B65}, // GradeDHatch
    {0xFF5D616B, 0xFFABB0BA}, // GradeDInk
    {0xFFA63C06, 0xFFF5A27A}, // Warn
    {0xFFFDEFE7, 0xFF3A2820}, // WarnGround
    {0xFFEBC3AC, 0xFF6B4332}, // WarnLine
    {0xFFFCEFB4, 0xFF5B4E12}, // Hit
    {0xFF1C1E23, 0xFFFFF6CF}, // HitText
    {0xFF26292F, 0xFF3A3E45}, // Toast
    {0xFFF2F3F5, 0xFFF2F3F5}, // ToastText
    {0xFFA9C4FF, 0xFFA9C4FF}, // ToastAction
    {0xFFB4B8C1, 0xFFC3C7CF}, // ToastKey
}};
static_assert(table.size() == static_cast<std::size_t>(Role::ToastKey) + 1);

} // namespace

QColor colour(Role role, Tone tone) {
    const auto& pair = table[static_cast<std::size_t>(role)];
    return QColor::fromRgba(tone == Tone::Light ? pair.light : pair.dark);
}

QPalette palette(Tone tone) {
    const auto c = [tone](Role role) { return colour(role, tone); };
    QPalette result;
    result.setColor(QPalette::Window, c(Role::Window));
    result.setColor(QPalette::WindowText, c(Role::Text));
    result.setColor(QPalette::Base, c(Role::Surface));
    result.setColor(QPalette::AlternateBase, c(Role::Sunken));
    result.setColor(QPalette::Text, c(Role::Text));
    result.setColor(QPalette::PlaceholderText, c(Role::Text3));
    result.setColor(QPalette::Button, c(Role::Raised));
    result.setColor(QPalette::ButtonText, c(Role::Text));
    result.setColor(QPalette::Highlight, c(Role::Accent));
    result.setColor(QPalette::HighlightedText, c(Role::OnAccent));
    result.setColor(QPalette::Link, c(Role::Accent));
    result.setColor(QPalette::LinkVisited, c(Role::Accent));
    result.setColor(QPalette::BrightText, c(Role::OnAccent));
    result.setColor(QPalette::ToolTipBase, c(Role::Raised));
    result.setColor(QPalette::ToolTipText, c(Role::Text));
    // The bevels of Fusion come from these.
    result.setColor(QPalette::Light, c(Role::Raised));
    result.setColor(QPalette::Midlight, c(Role::Line));
    result.setColor(QPalette::Mid, c(Role::LineStrong));
    result.setColor(QPalette::Dark, c(Role::LineStrong));
    result.setColor(QPalette::Shadow, c(Role::LineStrong));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, c(Role::Text3));
    return result;
}

Tone toneOf(const QPalette& palette) {
    const bool dark =
        palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return dark ? Tone::Dark : Tone::Light;
}

} // namespace waymark::ui
