// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notices/toast.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

namespace {

using namespace waymark::ui;
using namespace Qt::StringLiterals;

class ToastTest : public testing::Test {
protected:
    void SetUp() override {
        m_host.resize(800, 500);
        m_toast = new Toast(&m_host);
        m_host.show();
    }
    /// The right end is the Undo.
    QPoint undoPlace() const { return {m_toast->width() - 30, m_toast->height() / 2}; }
    QWidget m_host;
    Toast* m_toast = nullptr;
};

TEST_F(ToastTest, NeverTakesTheFocus) {
    QLineEdit field(&m_host);
    field.show();
    m_host.activateWindow();
    field.setFocus();
    m_toast->say(u"Removed A from My library"_s, u"A"_s, true);
    EXPECT_EQ(m_host.focusWidget(), &field);
    QTest::mouseClick(m_toast, Qt::LeftButton, {}, {12, m_toast->height() / 2});
    EXPECT_EQ(m_host.focusWidget(), &field);
}

TEST_F(ToastTest, LiesAtTheBottomMiddleAndFollows) {
    m_toast->say(u"Removed A from My library"_s, u"A"_s, true);
    EXPECT_NEAR(m_toast->geometry().center().x(), 400, 1);
    m_host.resize(600, 400);
    EXPECT_NEAR(m_toast->geometry().center().x(), 300, 1);
    EXPECT_LT(m_toast->geometry().bottom(), 400);
    EXPECT_GT(m_toast->geometry().top(), 300);
}

TEST_F(ToastTest, ClickingUndoAsksForItOnce) {
    const QSignalSpy undone(m_toast, &Toast::undoRequested);
    m_toast->say(u"Removed A from My library"_s, u"A"_s, true);
    QTest::mouseClick(m_toast, Qt::LeftButton, {}, undoPlace());
    EXPECT_EQ(undone.count(), 1);
    EXPECT_TRUE(m_toast->isHidden());
}

TEST_F(ToastTest, ClickingElsewhereOnlyDismisses) {
    const QSignalSpy undone(m_toast, &Toast::undoRequested);
    m_toast->say(u"Removed A from My library"_s, u"A"_s, true);
    QTest::mouseClick(m_toast, Qt::LeftButton, {}, {20, m_toast->height() / 2});
    EXPECT_EQ(undone.count(), 0);
    EXPECT_TRUE(m_toast->isHidden());
}

TEST_F(ToastTest, WithoutUndoTheWholeOfItDismisses) {
    const QSignalSpy undone(m_toast, &Toast::undoRequested);
    m_toast->say(u"Undone: Remove A"_s, {}, false);
    QTest::mouseClick(m_toast, Qt::LeftButton, {}, undoPlace());
    EXPECT_EQ(undone.count(), 0);
}

TEST_F(ToastTest, AFileIsNamedAndItsFolderOffered) {
    const QSignalSpy asked(m_toast, &Toast::folderRequested), undone(m_toast, &Toast::undoRequested);
    m_toast->sayFile(u"Wrote my-match.pdf"_s, u"/home/me/my-match.pdf"_s);
    QTest::mouseClick(m_toast, Qt::LeftButton, {}, undoPlace());
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).toString(), u"/home/me/my-match.pdf"_s);
    EXPECT_EQ(undone.count(), 0);
    m_toast->say(u"Undone: Remove A"_s, {}, false);
    QTest::mouseClick(m_toast, Qt::LeftButton, {}, undoPlace());
    EXPECT_EQ(asked.count(), 1) << "what is said next has no file";
}

TEST_F(ToastTest, ALongSentenceStaysInsideItsHost) {
    m_toast->say(u"Removed "_s + QString(300, u'x') + u" from My library"_s, {}, true);
    EXPECT_GE(m_toast->geometry().left(), 0);
    EXPECT_LE(m_toast->geometry().right(), 800);
}

} // namespace
