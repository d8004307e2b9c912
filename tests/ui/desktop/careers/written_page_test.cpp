// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A written career in the window and in what leaves it: links of the words, facts named in them, where the words end.
#include "db/building/build.h"
#include "db/search/search.h"
#include "tests/ui/desktop/careers/careers_fixture.h"
#include "ui/desktop/pages/careers/career_pdf.h"
#include "ui/desktop/pages/careers/career_view.h"
#include "ui/desktop/pages/careers/careers_page.h"
#include "ui/desktop/pages/careers/sections/quick_facts.h"
#include "ui/desktop/pages/search/result_delegate.h"
#include "ui/desktop/pages/search/result_model.h"
#include "ui/desktop/pages/search/result_preview.h"
#include "ui/desktop/pages/search/row_facts.h"
#include "ui/desktop/widgets/markdown_view.h"
#include "ui/desktop/widgets/section_bar.h"
#include "ui/desktop/widgets/source_card.h"
#include "ui/desktop/widgets/text_label.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QListView>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <fstream>
#include <tuple>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

const QString nurses = u"career:29-1141.00"_s;

constexpr const char* nursePage = R"(# Registered Nurses
key: career:29-1141.00

## summary
When the doctor has left, the nurse stays.

## work
- Give medicines
- Clean wounds

## education
Hospitals usually ask for {entry_education}, with {entry_training}. The middle nurse earns {median_pay}.

## first-steps
- Call a ward

## day-to-day
Twelve hours on your feet.

## challenges
Too few people.

## personality
Calm people last.

## growth
Some become [title examiners](career:23-2093.00).

## transfer
Calm at night.

## questions
- What keeps you here?
)";

/// The fixture catalog with a page for nurses.
std::filesystem::path writtenCatalog() {
    static const waymark::test::TempFolder folder;
    static const std::filesystem::path file = [] {
        std::filesystem::create_directories(folder / "careers");
        std::filesystem::copy(waymark::test::fixtureProfiles(), folder / "careers");
        std::ofstream(folder / "careers" / "registered-nurses.md") << nursePage;
        db::BuildOptions options;
        options.tables = waymark::test::fixtureTables();
        options.profiles = folder / "careers";
        options.out = folder / "catalog.db";
        const auto report = db::buildCatalog(options);
        EXPECT_TRUE(report.ok()) << (report.ok() ? "" : report.error().message);
        return options.out;
    }();
    return file;
}

class WrittenPageTest : public CareersTest {
protected:
    WrittenPageTest() {
        catalog = *db::Catalog::open(writtenCatalog());
        page.resize(1240, 828);
        page.show();
        page.open(sectionRoute(nurses, {}));
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
    }
    /// The view that holds `words`.
    MarkdownView* viewWith(const QString& words) {
        for (auto* view : page.findChildren<MarkdownView*>())
            if (view->toPlainText().contains(words))
                return view;
        return nullptr;
    }
    /// Clicks into the middle of `words`.
    static void click(MarkdownView* view, const QString& words) {
        QTextCursor cursor = view->document()->find(words);
        ASSERT_FALSE(cursor.isNull()) << words.toStdString();
        cursor.setPosition(cursor.selectionStart() + 3);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cursorRect(cursor).center());
        QApplication::processEvents();
    }
    static QString cardSays() {
        const auto* card = QApplication::activePopupWidget();
        QStringList words;
        if (card)
            for (const auto* label : card->findChildren<TextLabel*>())
                words << label->text();
        return words.join(u'\n');
    }
    QString shared(const QString& format) {
        const app::CareerPage& shown = page.view()->page();
        return QString::fromStdString(format == u"text"_s       ? app::careerAsText(shown)
                                      : format == u"markdown"_s ? app::careerAsMarkdown(shown)
                                                                : app::careerAsHtml(shown));
    }

    CareersPage page{services};
};

TEST_F(WrittenPageTest, AFactInTheWordsOpensItsSource) {
    auto* view = viewWith(u"Hospitals usually ask"_s);
    ASSERT_NE(view, nullptr);
    EXPECT_TRUE(view->toPlainText().contains(u"ask for a bachelor's degree, with"_s));
    click(view, u"bachelor's degree"_s);
    EXPECT_TRUE(cardSays().contains(u"bachelor's degree"_s));
    EXPECT_TRUE(cardSays().contains(u"Employment Projections"_s)) << cardSays().toStdString();
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    click(view, u"USD a year"_s);
    EXPECT_TRUE(cardSays().contains(u"Published as a figure of a year"_s)) << cardSays().toStdString();
}

TEST_F(WrittenPageTest, ALinkInTheWordsOpensItsCareer) {
    auto* view = viewWith(u"Some become"_s);
    ASSERT_NE(view, nullptr);
    QSignalSpy asked(&page, &CareersPage::routeRequested);
    click(view, u"title examiners"_s);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<Route>().key, u"career:23-2093.00"_s);
}

TEST_F(WrittenPageTest, WordsFollowTheQuickFactsAndThePageSaysWhereTheyEnd) {
    const auto marks = page.findChildren<TextLabel*>(u"figuresBegin"_s);
    ASSERT_FALSE(marks.isEmpty());
    const auto top = [this](const QWidget* widget) { return widget->mapTo(page.view(), QPoint(0, 0)).y(); };
    for (const auto* mark : marks) {
        EXPECT_TRUE(mark->text().startsWith(u"Our words end here. Figures: "_s));
        const auto views = mark->parentWidget()->findChildren<MarkdownView*>();
        ASSERT_FALSE(views.isEmpty());
        EXPECT_LT(top(views.first()), top(mark));
    }
    const auto* facts = page.findChild<QuickFacts*>();
    ASSERT_NE(facts, nullptr);
    EXPECT_LT(top(facts), top(viewWith(u"the nurse stays"_s))) << "five figures lead, the words follow at once";
    const auto ids = page.view()->sectionBar()->sectionIds();
    EXPECT_LT(ids.indexOf(u"work"_s), ids.indexOf(u"ways"_s));
    EXPECT_LT(ids.indexOf(u"ways"_s), ids.indexOf(u"growth"_s));
    EXPECT_NE(viewWith(u"What keeps you here?"_s), nullptr);
}

TEST_F(WrittenPageTest, NamesOfOlderRoutesOpenAtTheirWords) {
    for (const auto& [old, tab, words] : {std::tuple{u"challenges"_s, u"day"_s, u"Too few people"_s},
                                          {u"transfer"_s, u"growth"_s, u"Calm at night"_s},
                                          {u"questions"_s, u"growth"_s, u"What keeps you here?"_s},
                                          {u"prepare"_s, u"ways"_s, u"Hospitals usually ask"_s}}) {
        page.open(sectionRoute(nurses, old));
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
        EXPECT_EQ(page.current(), sectionRoute(nurses, tab)) << old.toStdString();
        auto* view = viewWith(words);
        ASSERT_NE(view, nullptr) << old.toStdString();
        const int top = view->mapTo(page.view(), QPoint(0, 0)).y();
        EXPECT_GE(top, 0) << old.toStdString();
        EXPECT_LT(top, page.view()->height()) << old.toStdString();
    }
}

TEST_F(WrittenPageTest, AShortSummaryIsSaidOnce) {
    int times = 0;
    for (const auto* view : page.findChildren<MarkdownView*>())
        times += view->toPlainText().contains(u"the nurse stays"_s);
    EXPECT_EQ(times, 1);
}

TEST_F(WrittenPageTest, SearchFindsACareerByItsSummaryAndThePreviewShowsIt) {
    db::SearchRequest asked;
    asked.query = "doctor left nurse stays";
    const auto found = db::search(catalog, asked);
    ASSERT_TRUE(found.ok());
    ASSERT_FALSE(found->results.empty());
    EXPECT_EQ(found->results.front().key.text(), nurses.toStdString());
    EXPECT_FALSE(found->results.front().partial);

    ResultPreview preview(services);
    preview.setVisible(true);
    preview.show(nurses);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto labels = preview.findChildren<TextLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const TextLabel* label) { return label->text().contains(u"the nurse stays"_s); });
    }));
}

/// Of the pages on paper; nothing without the reader.
QString wordsOfPdf(const QString& file) {
    QProcess reader;
    reader.start(u"pdftotext"_s, {file, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

TEST_F(WrittenPageTest, PaperBeginsWithTheSummaryAsPdfAndPrinted) {
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    const waymark::test::TempFolder folder;
    const QString saved = QString::fromStdString((folder / "nurse.pdf").string());
    const QString printed = QString::fromStdString((folder / "printed.pdf").string());
    ASSERT_EQ(saveCareerPdf(page.view()->page(), saved), std::nullopt);
    QPdfWriter printer(printed);
    printer.setResolution(300);
    printCareer(page.view()->page(), printer);
    for (const QString& file : {saved, printed}) {
        const QString words = wordsOfPdf(file);
        EXPECT_TRUE(words.contains(u"When the doctor has left, the nurse stays."_s))
            << file.toStdString() << words.left(400).toStdString();
        EXPECT_LT(words.indexOf(u"the nurse stays"_s), words.indexOf(u"Give medicines"_s));
    }
}

TEST_F(WrittenPageTest, PrintingShowsThePagesFirst) {
    auto* print = page.findChild<QPushButton*>(u"shareButton"_s)->findChild<QAction*>(u"print"_s);
    ASSERT_NE(print, nullptr);
    EXPECT_EQ(print->shortcut(), QKeySequence(QKeySequence::Print));
    qsizetype pages = 0;
    QString title;
    QTimer::singleShot(0, &page, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (const auto* sheets = dialog->findChild<QGraphicsView*>())
            pages = sheets->items().size();
        title = dialog->windowTitle();
        dialog->close();
    });
    print->trigger();
    EXPECT_GT(pages, 1);
    EXPECT_EQ(title, u"Print: Registered Nurses"_s);
}

/// A list of careers as it is drawn.
QImage painted(const SearchOutcome& shown) {
    ResultModel model([](const QString&) { return false; });
    model.show(std::make_shared<SearchOutcome>(shown));
    QListView list;
    list.setModel(&model);
    list.setItemDelegate(new ResultDelegate(&list));
    list.resize(900, 200);
    return list.grab().toImage();
}

TEST_F(WrittenPageTest, ListsOfCareersGoOnWithTheSummary) {
    SearchAsk ask;
    ask.filter.set(db::Facet::Kind, "career", true);
    ask.rowFacts = true;
    auto outcome = findOutcome([this](const db::SearchRequest& request) { return db::search(catalog, request); }, ask,
                               nullptr);
    ASSERT_TRUE(outcome.ok());
    rowFactsOf(std::make_shared<db::Catalog>(*db::Catalog::open(writtenCatalog())))(*outcome, nullptr);
    ASSERT_EQ(outcome->groups.size(), 1U);
    std::erase_if(outcome->groups[0].items, [](const ResultItem& item) { return item.key != nurses; });
    ASSERT_EQ(outcome->groups[0].items.size(), 1U);
    const ResultItem& row = outcome->groups[0].items[0];
    EXPECT_EQ(row.summary, u"When the doctor has left, the nurse stays."_s);
    EXPECT_FALSE(row.detail.isEmpty()) << "the facts stay";
    ResultModel model([](const QString&) { return false; });
    model.show(std::make_shared<SearchOutcome>(*outcome));
    const QModelIndex index = model.indexOf(nurses);
    EXPECT_TRUE(index.data(Qt::ToolTipRole).toString().contains(row.summary));
    EXPECT_EQ(index.data(Qt::AccessibleDescriptionRole).toString(), row.summary);
    SearchOutcome bare = *outcome;
    bare.groups[0].items[0].summary.clear();
    EXPECT_NE(painted(*outcome), painted(bare)) << "it is drawn behind the facts";
}

TEST_F(WrittenPageTest, WordsLikeThoseAskedForStandBehindTheOnesBefore) {
    SearchOutcome plain;
    plain.groups = {{db::ItemKind::Career, false, 1, {{nurses, db::ItemKind::Career, u"Nurses"_s, {}, u"Also called aide"_s, {}, {}}}}};
    SearchOutcome found = plain;
    found.groups[0].items[0].detailHits = {{12, 4}};
    const QRect first(48, 0, 50, 200); // "Also cal"
    EXPECT_EQ(painted(plain).copy(first), painted(found).copy(first));
    EXPECT_NE(painted(plain), painted(found)) << "the word is bolder";
}

TEST_F(WrittenPageTest, DocumentsCarryTheSourceOfAFactAsANote) {
    for (const QString& format : {u"text"_s, u"markdown"_s, u"html"_s}) {
        QString words = shared(format);
        words.remove(u'\\').replace(u"&#39;"_s, u"'"_s).replace(u'\n', u' ');
        EXPECT_TRUE(words.contains(u"ask for a bachelor's degree [1], with"_s)) << format.toStdString();
        EXPECT_TRUE(words.contains(u"[1] Schooling that is typical for entering: a bachelor's degree"_s))
            << format.toStdString();
        EXPECT_TRUE(words.contains(u"[3] Median pay, United States: "_s)) << format.toStdString();
        EXPECT_TRUE(words.contains(u"the nurse stays"_s)) << format.toStdString();
        EXPECT_FALSE(words.contains(u"fact:"_s)) << format.toStdString();
    }
}

} // namespace
} // namespace waymark::ui
