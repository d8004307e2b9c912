// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/translation.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <filesystem>
#include <ostream>

// Without this a failing comparison of strings prints their bytes.
QT_BEGIN_NAMESPACE
void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }
QT_END_NAMESPACE

int main(int argc, char** argv) {
    std::filesystem::current_path(WAYMARK_ROOT);
    // Set here and not by ctest, so that the program also runs by hand and while tests are discovered.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    // Tests state what an English window shows; the C library keeps the locale of the environment, which is what
    // files must not follow.
    waymark::ui::speak(QStringLiteral("en"), QLocale(QLocale::English, QLocale::UnitedStates));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
