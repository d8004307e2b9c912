// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include "db/records/enum_array.h"

namespace waymark::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Role.
constexpr db::EnumArray<Role, Pair> table{
    Pair{0xFFF4F4F6, 0xFF1B1C1F}, // Window
    Pair{0xFFFFFFFF, 0xFF222428}, // Surface
    Pair{0xFFFAFAFB, 0xFF1F2124}, // Sunken
    Pair{0xFFFFFFFF, 0xFF2A2D32}, // Raised
    Pair{0xFFE2E3E7, 0xFF33363C}, // Line
    Pair{0xFFC6C8CF, 0xFF4B4F58}, // LineStrong
    Pair{0xFFEDEEF1, 0xFF2B2E33}, // Hover
    Pair{0xFF1C1E23, 0xFFE9EAED}, // Text
    Pair{0xFF50545E, 0xFFB4B8C1}, // Text2
    Pair{0xFF656A74, 0xFF9EA3AE}, // Text3
    Pair{0xFF2458B3, 0xFF8FB2FF}, // Accent
    Pair{0xFFFFFFFF, 0xFF101725}, // OnAccent
    Pair{0xFFE6EDF9, 0xFF2A3650}, // AccentTint
    Pair{0xFFB9CBEC, 0xFF44598A}, // AccentLine
    Pair{0xFFE7E8EC, 0xFF363A41}, // Track
    Pair{0xFF7B808B, 0xFF9398A3}, // Level
    Pair{0xFFE7E8EC, 0xFF31343A}, // Grid
    Pair{0xFF8B8F99, 0xFF7C818C}, // Axis
    Pair{0xFF14704A, 0xFF62C89A}, // GradeA
    Pair{0xFFFFFFFF, 0xFF0E1F17}, // GradeAText
    Pair{0xFFF2F5DC, 0xFF32361F}, // GradeB
    Pair{0xFF5A6B00, 0xFFC0CC66}, // GradeBInk
    Pair{0xFFFDF3E1, 0xFF3A2F1D}, // GradeC
    Pair{0xFF8F5200, 0xFFE5AE5C}, // GradeCInk
    Pair{0xFFF1F1F4, 0xFF2C2F34}, // GradeD
    Pair{0xFFC3C5CC, 0xFF565B65}, // GradeDHatch
    Pair{0xFF5D616B, 0xFFABB0BA}, // GradeDInk
    Pair{0xFFA63C06, 0xFFF5A27A}, // Warn
    Pair{0xFFFDEFE7, 0xFF3A2820}, // WarnGround
    Pair{0xFFEBC3AC, 0xFF6B4332}, // WarnLine
    Pair{0xFFFCEFB4, 0xFF5B4E12}, // Hit
    Pair{0xFF1C1E23, 0xFFFFF6CF}, // HitText
    Pair{0xFF26292F, 0xFF3A3E45}, // Toast
    Pair{0xFFF2F3F5, 0xFFF2F3F5}, // ToastText
    Pair{0xFFA9C4FF, 0xFFA9C4FF}, // ToastAction
    Pair{0xFFB4B8C1, 0xFFC3C7CF}, // ToastKey
};

} // namespace

QColor colour(Role role, Tone tone) {
    const auto& pair = table[role];
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
