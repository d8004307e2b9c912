// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/quiet_cursor.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using namespace waymark::ui;
using namespace std::chrono_literals;

bool rests() {
    return QTest::qWaitFor([] { return QApplication::cursorFlashTime() == 0; }, 5000);
}

TEST(QuietCursor, RestsUntilSomebodyTypes) {
    const int asked = QApplication::cursorFlashTime();
    ASSERT_GT(asked, 0);
    QLineEdit field;
    {
        const QuietCursor cursor(nullptr, 50ms);
        EXPECT_TRUE(rests());
        QTest::keyClick(&field, Qt::Key_A);
        EXPECT_EQ(QApplication::cursorFlashTime(), asked);
        EXPECT_TRUE(rests());
    }
    EXPECT_EQ(QApplication::cursorFlashTime(), asked);
    EXPECT_EQ(field.text(), QStringLiteral("a"));
}

} // namespace
