// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/detail/own_words.h"
#include "ui/desktop/pages/library/notes/markdown_marks.h"
#include "ui/desktop/pages/library/notes/note_text.h"
#include "ui/words/kept_words.h"

#include <QMimeData>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(OwnWords, MoneyIsAnAmountWithACurrency) {
    EXPECT_EQ(moneyFromText(u"49 USD"_s), (db::Money{49, {"USD"}}));
    EXPECT_EQ(moneyFromText(u"eur 1.234,50"_s), (db::Money{1234.5, {"EUR"}}));
    EXPECT_EQ(moneyFromText(u"85,000 EUR"_s), (db::Money{85000, {"EUR"}}));
    EXPECT_EQ(moneyFromText(u"85.000 \u20ac"_s), (db::Money{85000, {"EUR"}}));
    EXPECT_EQ(moneyFromText(u"\u00a341,500.50"_s), (db::Money{41500.5, {"GBP"}}));
    EXPECT_FALSE(moneyFromText(u"$85,000"_s).has_value()) << "of which country?";
    EXPECT_EQ(moneyFromText(u"Free"_s)->amount, 0);
    for (const auto* wrong : {"49", "USD", "$49", "49 dollars", "-3 USD", "1e5 USD", ""})
        EXPECT_FALSE(moneyFromText(QString::fromLatin1(wrong))) << wrong;
}

TEST(OwnWords, HoursAndDaysAreReadLeniently) {
    EXPECT_EQ(hoursFromText(u" 1,5 "_s, 24), 1.5);
    for (const auto* wrong : {"0", "-1", "25", "nan", "inf", "x"})
        EXPECT_FALSE(hoursFromText(QString::fromLatin1(wrong), 24)) << wrong;
    EXPECT_EQ(dayFromText(u"2026-08-03"_s), u"2026-08-03"_s);
    EXPECT_FALSE(dayFromText(u"2026-02-30"_s));
}

TEST(KeptWords, SayHowFarAndWhatChanged) {
    db::KeptItem item;
    EXPECT_EQ(hoursWords(item), QString());
    EXPECT_FALSE(progressOf(item));
    item.hoursLogged = 13;
    EXPECT_EQ(hoursWords(item), u"13"_s);
    item.facts.hours = 20;
    EXPECT_EQ(hoursWords(item), u"13 / 20"_s);
    EXPECT_DOUBLE_EQ(*progressOf(item), 0.65);
    item.hoursLogged = 30;
    EXPECT_DOUBLE_EQ(*progressOf(item), 1) << "more than planned is not more than done";
    item.goneSince = "2026-08-02T10:00:00Z";
    EXPECT_EQ(leftWords(item), u"Left the catalog in August 2026, kept here"_s);
    db::CatalogChange change;
    change.kind = db::CatalogChange::Kind::Price;
    change.was = "49 USD";
    change.is = "79 USD";
    EXPECT_EQ(changeWords(change), u"Price was 49 USD, now 79 USD"_s);
}

class NoteTest : public testing::Test {
protected:
    NoteText m_note;
};

TEST_F(NoteTest, MarksShrinkAwayButStayInTheText) {
    m_note.setPlainText(u"**bold** words\nplain"_s);
    const QTextBlock first = m_note.document()->firstBlock();
    const QList<QTextLayout::FormatRange> formats = first.layout()->formats();
    ASSERT_FALSE(formats.isEmpty());
    EXPECT_EQ(formats.constFirst().start, 0);
    EXPECT_EQ(formats.constFirst().length, 2);
    EXPECT_EQ(formats.constFirst().format.foreground().color().alpha(), 0);
    EXPECT_EQ(m_note.toPlainText(), u"**bold** words\nplain"_s);
}

TEST_F(NoteTest, EnterContinuesAListAndEndsItWhenEmpty) {
    QTest::keyClicks(&m_note, u"- [x] read"_s);
    QTest::keyClick(&m_note, Qt::Key_Return);
    QTest::keyClicks(&m_note, u"write"_s);
    EXPECT_EQ(m_note.toPlainText(), u"- [x] read\n- [ ] write"_s);
    QTest::keyClick(&m_note, Qt::Key_Return);
    QTest::keyClick(&m_note, Qt::Key_Return);
    QTest::keyClicks(&m_note, u"end"_s);
    EXPECT_EQ(m_note.toPlainText(), u"- [x] read\n- [ ] write\nend"_s);
}

TEST_F(NoteTest, ControlEnterTicksTheTaskOfTheLine) {
    m_note.setPlainText(u"- [ ] read"_s);
    QTest::keyClick(&m_note, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_note.toPlainText(), u"- [x] read"_s);
    QTest::keyClick(&m_note, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_note.toPlainText(), u"- [ ] read"_s);
    m_note.undo();
    EXPECT_EQ(m_note.toPlainText(), u"- [x] read"_s);
}

TEST_F(NoteTest, ToolsPutMarksAndTakeThemOff) {
    m_note.setPlainText(u"word"_s);
    m_note.selectAll();
    QTest::keyClick(&m_note, Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(m_note.toPlainText(), u"**word**"_s);
    m_note.selectAll();
    QTest::keyClick(&m_note, Qt::Key_B, Qt::ControlModifier);
    EXPECT_EQ(m_note.toPlainText(), u"word"_s);
    m_note.setPlainText(u"a\nb"_s);
    m_note.selectAll();
    m_note.prefixLines(u"- "_s);
    EXPECT_EQ(m_note.toPlainText(), u"- a\n- b"_s);
    m_note.selectAll();
    m_note.prefixLines(u"- "_s);
    EXPECT_EQ(m_note.toPlainText(), u"a\nb"_s);
}

TEST(MarkdownMarks, FindsTasksOnly) {
    EXPECT_EQ(MarkdownMarks::taskIn(u"- [x] a"_s).length, 6);
    EXPECT_TRUE(MarkdownMarks::taskIn(u"- [x] a"_s).done);
    EXPECT_FALSE(MarkdownMarks::taskIn(u"  * [ ] a"_s).done);
    EXPECT_EQ(MarkdownMarks::taskIn(u"  * [ ] a"_s).from, 2);
    for (const auto* none : {"- a", "[x] a", "-[x] a", "- [y] a", "- [x]a"})
        EXPECT_EQ(MarkdownMarks::taskIn(QString::fromLatin1(none)).length, 0) << none;
}

} // namespace
} // namespace waymark::ui
