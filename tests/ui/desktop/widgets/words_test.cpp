// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/source.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/widgets/facts_in_room.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/markdown_view.h"
#include "ui/desktop/widgets/source_card.h"
#include "ui/desktop/widgets/two_line_delegate.h"
#include "ui/theme/colours.h"

#include <QApplication>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class LinkDialogs final : public Dialogs {
public:
    QString saveFileName(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString openFileName(QWidget*, const QString&, const QString&) override { return {}; }
    bool openLink(const QString& url) override {
        links.append(url);
        return true;
    }
    QStringList links;
};

SourceFacts wages() {
    SourceFacts facts;
    facts.question = u"Where does 135,980 USD come from?"_s;
    facts.figure = u"Median pay"_s;
    db::Source source;
    source.publisher = "U.S. Bureau of Labor Statistics";
    source.url = "https://www.bls.gov/oes/";
    source.vintage = "May 2025";
    fillSource(facts, source);
    return facts;
}

TEST(SourceCard, OneAtATimeAndEscCloses) {
    LinkDialogs dialogs;
    QWidget anchor;
    anchor.show();
    QPointer<SourceCard> first = SourceCard::open(wages(), &anchor, dialogs);
    QPointer<SourceCard> second = SourceCard::open(wages(), &anchor, dialogs);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(first.isNull());
    ASSERT_FALSE(second.isNull());
    QTest::keyClick(second, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(second.isNull());
}

TEST(SourceCard, TheLinkOpensThroughDialogs) {
    LinkDialogs dialogs;
    QWidget anchor;
    anchor.show();
    auto* card = SourceCard::open(wages(), &anchor, dialogs);
    QTest::keyClick(card->findChild<LinkLabel*>(), Qt::Key_Return);
    EXPECT_EQ(dialogs.links, QStringList{u"https://www.bls.gov/oes/"_s});
    card->close();
}

TEST(SourceCard, ThePeriodOfTheSourceStandsWhereTheFigureHasNone) {
    SourceFacts own = wages();
    EXPECT_EQ(own.period, u"May 2025"_s);
    own.period = u"2024"_s;
    fillSource(own, {.id = {},
                     .publisher = {},
                     .title = {},
                     .licence = {},
                     .url = {},
                     .vintage = "May 2025",
                     .changes = {},
                     .attribution = {}});
    EXPECT_EQ(own.period, u"2024"_s);
}

TEST(MarkdownView, GrowsAsItGetsNarrow) {
    LinkDialogs dialogs;
    MarkdownView view(dialogs);
    view.setWords(
        u"Backend engineers build and run the parts of a program that nobody sees: services and data."_s);
    EXPECT_GT(view.heightForWidth(120), view.heightForWidth(600));
    EXPECT_GT(view.heightForWidth(120), 3 * view.fontMetrics().height());
    // Whatever width the view has itself.
    const int asked = view.heightForWidth(600);
    MarkdownView narrow(dialogs);
    narrow.resize(60, 30);
    narrow.show();
    narrow.setWords(view.toPlainText());
    EXPECT_EQ(narrow.heightForWidth(600), asked);
}

TEST(MarkdownView, PicturesAndMarkupAndOtherLinksStayOut) {
    LinkDialogs dialogs;
    MarkdownView view(dialogs);
    view.setWords(u"Read ![a picture](https://example.org/p.png) this <script>alert(1)</script> "
                  u"[file](file:///etc/passwd) "
                  u"and [the web](https://example.org/x)."_s);
    const QString html = view.document()->toHtml();
    EXPECT_FALSE(html.contains(u"<img"_s)) << html.toStdString();
    EXPECT_FALSE(html.contains(u"<script"_s));
    EXPECT_FALSE(html.contains(u"file:///"_s));
    EXPECT_TRUE(html.contains(u"href=\"https://example.org/x\""_s)) << html.toStdString();
    EXPECT_TRUE(view.toPlainText().contains(u"file"_s)) << "the words of a refused link stay";
    Q_EMIT view.anchorClicked(QUrl(u"file:///etc/passwd"_s));
    EXPECT_TRUE(dialogs.links.isEmpty());
    Q_EMIT view.anchorClicked(QUrl(u"https://example.org/x"_s));
    EXPECT_EQ(dialogs.links.size(), 1);
}

class TwoLineDelegateTest : public testing::Test {
protected:
    TwoLineDelegateTest() {
        auto* item = new QStandardItem(u"Data Scientists"_s);
        item->setData(u"120,230 USD"_s, SecondLineRole);
        item->setData(false, KeptRole);
        m_model.appendRow(item);
        m_model.appendRow(new QStandardItem(u"Not to be kept"_s));
        m_view.setModel(&m_model);
        m_view.setItemDelegate(&m_delegate);
        m_view.resize(264, 200);
        m_view.show();
    }

    QStandardItemModel m_model;
    TwoLineDelegate m_delegate;
    QListView m_view;
};

TEST_F(TwoLineDelegateTest, StarIsAskedForByMouseAndSpaceOnly) {
    QSignalSpy toggled(&m_delegate, &TwoLineDelegate::starToggled);
    const QRect row = m_view.visualRect(m_model.index(0, 0));
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(toggled.count(), 0);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, TwoLineDelegate::starArea(row).center());
    EXPECT_EQ(toggled.count(), 1);
    m_view.setCurrentIndex(m_model.index(0, 0));
    QTest::keyClick(&m_view, Qt::Key_Space);
    EXPECT_EQ(toggled.count(), 2);
    m_view.setCurrentIndex(m_model.index(1, 0));
    QTest::keyClick(&m_view, Qt::Key_Space);
    EXPECT_EQ(toggled.count(), 2) << "a row that cannot be kept has no star";
}

TEST_F(TwoLineDelegateTest, TheSelectedRowIsTintedNotHighlighted) {
    m_view.setPalette(palette(Tone::Light));
    m_view.setCurrentIndex(m_model.index(0, 0));
    const QImage shown = m_view.viewport()->grab(m_view.visualRect(m_model.index(0, 0))).toImage();
    EXPECT_EQ(shown.pixelColor(1, 4), colour(Role::Accent, Tone::Light));
    EXPECT_EQ(shown.pixelColor(shown.width() - 3, shown.height() - 3), colour(Role::AccentTint, Tone::Light));
}

TEST_F(TwoLineDelegateTest, RowsGrowWithTheFont) {
    QStyleOptionViewItem option;
    option.font = m_view.font();
    const int usual = m_delegate.sizeHint(option, m_model.index(0, 0)).height();
    EXPECT_GE(usual, 46);
    option.font.setPointSizeF(option.font.pointSizeF() * 2.5);
    EXPECT_GT(m_delegate.sizeHint(option, m_model.index(0, 0)).height(), usual);
}

TEST(FactsInRoom, AreWholeOrLeftOut) {
    const QFontMetrics metrics(QApplication::font());
    const QString all = u"97,550 USD* \u00B7 bachelor’s \u00B7 +5 % jobs"_s;
    const QString two = u"97,550 USD* \u00B7 bachelor’s"_s;
    const auto wide = [&metrics](const QString& words) { return metrics.horizontalAdvance(words) + 2; };
    EXPECT_EQ(factsInRoom(all, metrics, wide(all)), all);
    EXPECT_EQ(factsInRoom(all, metrics, wide(all) - 6), two);
    EXPECT_EQ(factsInRoom(all, metrics, wide(u"97,550 USD*"_s)), u"97,550 USD*"_s);
    EXPECT_TRUE(factsInRoom(all, metrics, wide(u"97,5"_s)).endsWith(QChar(0x2026)));
    EXPECT_EQ(factsInRoom({}, metrics, 40), QString());
}

} // namespace
} // namespace waymark::ui
