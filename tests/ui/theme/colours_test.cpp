// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/contrast.h"
#include "ui/theme/colours.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

using namespace waymark::ui;

constexpr double readable = 4.5;

struct Pair {
    const char* use;
    Role ink;
    Role ground;
};

const std::vector<Pair> textPairs{
    {"text on window", Role::Text, Role::Window},
    {"text on surface", Role::Text, Role::Surface},
    {"text on sunken", Role::Text, Role::Sunken},
    {"text on raised", Role::Text, Role::Raised},
    {"text on hover", Role::Text, Role::Hover},
    {"text on the selected row", Role::Text, Role::AccentTint},
    {"text in a note", Role::Text, Role::WarnGround},
    {"second line on window", Role::Text2, Role::Window},
    {"second line on surface", Role::Text2, Role::Surface},
    {"second line on sunken", Role::Text2, Role::Sunken},
    {"second line on the selected row", Role::Text2, Role::AccentTint},
    {"label on window", Role::Text3, Role::Window},
    {"label on surface", Role::Text3, Role::Surface},
    {"label on sunken", Role::Text3, Role::Sunken},
    {"label on raised", Role::Text3, Role::Raised},
    {"label on hover", Role::Text3, Role::Hover},
    {"link on surface", Role::Accent, Role::Surface},
    {"link on sunken", Role::Accent, Role::Sunken},
    {"link on the selected row", Role::Accent, Role::AccentTint},
    {"text on accent", Role::OnAccent, Role::Accent},
    {"letter of grade A", Role::GradeAText, Role::GradeA},
    {"letter of grade B", Role::GradeBInk, Role::GradeB},
    {"letter of grade C", Role::GradeCInk, Role::GradeC},
    {"letter of grade D", Role::GradeDInk, Role::GradeD},
    {"flag on surface", Role::Warn, Role::Surface},
    {"flag in a note", Role::Warn, Role::WarnGround},
    {"matched letters", Role::HitText, Role::Hit},
    {"toast", Role::ToastText, Role::Toast},
    {"action in the toast", Role::ToastAction, Role::Toast},
    {"key in the toast", Role::ToastKey, Role::Toast},
};

TEST(Colours, EveryTextPairIsReadable) {
    for (const Tone tone : {Tone::Light, Tone::Dark})
        for (const auto& pair : textPairs)
            EXPECT_GE(contrast(colour(pair.ink, tone), colour(pair.ground, tone)), readable)
                << pair.use << (tone == Tone::Light ? ", light" : ", dark");
}

TEST(Colours, PaletteHasTheToneItWasMadeFor) {
    EXPECT_EQ(toneOf(palette(Tone::Light)), Tone::Light);
    EXPECT_EQ(toneOf(palette(Tone::Dark)), Tone::Dark);
}

TEST(Contrast, EndsOfTheScale) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.001);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 0.001);
    EXPECT_DOUBLE_EQ(contrast(Qt::red, Qt::red), 1);
}

// A pair whose ratio is published with the guidelines' own explanations: grey 767676 on white, 4.54.
TEST(Contrast, AgreesWithAPublishedValue) {
    EXPECT_NEAR(contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.005);
}

} // namespace
