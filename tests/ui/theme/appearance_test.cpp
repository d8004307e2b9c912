// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/appearance.h"

#include <QApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace waymark::ui;
using Choice = Appearance::Choice;

QPalette systemPalette(const QColor& ink, const QColor& ground) {
    QPalette palette;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    return palette;
}

QPalette lightSystem() {
    return systemPalette(QColor(40, 40, 40), QColor(240, 240, 240));
}
QPalette darkSystem() {
    return systemPalette(QColor(230, 230, 230), QColor(40, 40, 40));
}

class AppearanceTest : public testing::Test {
protected:
    void SetUp() override { QApplication::setPalette(lightSystem()); }
    void TearDown() override { QApplication::setPalette(QPalette()); }
};

TEST_F(AppearanceTest, BeginsAsTheSystem) {
    QApplication::setPalette(darkSystem());
    const Appearance appearance;
    EXPECT_EQ(appearance.tone(), Tone::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), colour(Role::Surface, Tone::Dark));
}

TEST_F(AppearanceTest, AChoiceWinsOverTheSystemAndIsToldOnce) {
    Appearance appearance;
    const QSignalSpy tones(&appearance, &Appearance::toneChanged);
    const QSignalSpy choices(&appearance, &Appearance::choiceChanged);
    appearance.choose(Choice::Dark);
    appearance.choose(Choice::Dark);
    EXPECT_EQ(appearance.tone(), Tone::Dark);
    EXPECT_EQ(tones.count(), 1);
    EXPECT_EQ(choices.count(), 1);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), colour(Role::Window, Tone::Dark));
    appearance.choose(Choice::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), colour(Role::Window, Tone::Light));
}

TEST_F(AppearanceTest, FollowsTheSystemWhileItRuns) {
    Appearance appearance;
    ASSERT_EQ(appearance.tone(), Tone::Light);
    QApplication::setPalette(darkSystem());
    EXPECT_EQ(appearance.tone(), Tone::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), colour(Role::Window, Tone::Dark));
}

TEST_F(AppearanceTest, AChoiceStaysWhenTheSystemChanges) {
    Appearance appearance;
    appearance.choose(Choice::Light);
    QApplication::setPalette(darkSystem());
    EXPECT_EQ(appearance.tone(), Tone::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), colour(Role::Window, Tone::Light));
    appearance.choose(Choice::System);
    EXPECT_EQ(appearance.tone(), Tone::Dark);
}

TEST_F(AppearanceTest, NeverOverridesHighContrast) {
    Appearance appearance;
    appearance.choose(Choice::Light);
    EXPECT_FALSE(appearance.highContrast());
    QApplication::setPalette(systemPalette(Qt::yellow, Qt::black));
    EXPECT_TRUE(appearance.highContrast());
    QApplication::setPalette(systemPalette(Qt::white, Qt::black));
    EXPECT_TRUE(appearance.highContrast());
    EXPECT_EQ(appearance.tone(), Tone::Dark) << "painters need the tone that is on the screen";
    appearance.choose(Choice::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    EXPECT_EQ(QApplication::palette().color(QPalette::WindowText), QColor(Qt::white));
}

TEST(AppearanceChoice, NamesGoThereAndBack) {
    for (const Choice choice : {Choice::System, Choice::Light, Choice::Dark})
        EXPECT_EQ(choiceFromName(choiceName(choice)), choice);
    EXPECT_EQ(choiceFromName(QStringLiteral("pink")), Choice::System);
}

} // namespace
