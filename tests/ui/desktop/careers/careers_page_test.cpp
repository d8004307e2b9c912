// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/careers_page.h"

#include "tests/ui/desktop/careers/careers_fixture.h"
#include "ui/charts/pay_chart_view.h"
#include "ui/desktop/pages/browse/browse_list.h"
#include "ui/desktop/pages/careers/career_view.h"
#include "ui/desktop/pages/careers/sections/quick_facts.h"
#include "ui/desktop/pages/careers/sections/skill_rows.h"
#include "ui/desktop/pages/careers/sections/topic_row.h"
#include "ui/desktop/pages/careers/sections/when_seen.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/section_bar.h"
#include "ui/desktop/widgets/source_card.h"
#include "ui/desktop/widgets/star_button.h"
#include "ui/desktop/widgets/text_label.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <set>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

const QString backend = u"career:backend-software-engineer"_s;
const QString nurses = u"career:29-1141.00"_s;

class CareersPageTest : public CareersTest {
protected:
    CareersPageTest() {
        page.resize(1240, 828);
        page.show();
    }

    void open(const QString& key, const QString& section = {}) {
        page.open(sectionRoute(key, section));
        waitForList();
        settle();
    }
    void waitForList() {
        EXPECT_TRUE(QTest::qWaitFor([this] { return !page.list()->busy(); }, 10'000));
    }
    static void settle() {
        // The path is worked out in the first round, laid out in the second, scrolled to in the third.
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
    }
    QString title() { return page.findChild<TextLabel*>(u"careerTitle"_s)->text(); }
    QScrollBar* scroll() { return page.view()->scrollArea()->verticalScrollBar(); }
    template <class T>
    T* find(const QString& name) {
        return page.findChild<T*>(name);
    }

    CareersPage page{services};
};

TEST_F(CareersPageTest, OpensTheCareerOfTheRoute) {
    open(backend);
    EXPECT_EQ(title(), u"Backend Software Engineer"_s);
    EXPECT_EQ(page.list()->selected(), backend);
    EXPECT_EQ(page.current(), (Route{PageId::Careers, backend, {}}));
}

TEST_F(CareersPageTest, WithoutACareerTheFirstOfTheListOpens) {
    open({});
    EXPECT_FALSE(page.current().key.isEmpty());
    EXPECT_EQ(page.list()->view()->currentIndex().row(), 0);
    EXPECT_EQ(page.current().key, page.list()->selected());
    page.open({PageId::Careers, {}, u"group=29"_s});
    waitForList();
    EXPECT_EQ(page.list()->queryText(), u"group=29"_s);
    EXPECT_TRUE(page.current().key.startsWith(u"career:29-"_s));
}

TEST_F(CareersPageTest, AnUnknownKeyShowsASentenceAndComesBack) {
    open(u"career:99-9999.00"_s);
    auto* problem = find<QWidget>(u"careerProblem"_s);
    EXPECT_TRUE(problem->isVisible());
    EXPECT_TRUE(problem->accessibleName().contains(u"career:99-9999.00"_s));
    open(u"no key at all"_s);
    EXPECT_TRUE(problem->isVisible());
    open(nurses);
    EXPECT_FALSE(problem->isVisible());
    EXPECT_EQ(title(), u"Registered Nurses"_s);
}

TEST_F(CareersPageTest, MovingInTheListShowsTheCareerAndIsANewEntryForBack) {
    open(backend);
    QSignalSpy moved(&page, &CareersPage::routeChanged);
    const bool last =
        page.list()->view()->currentIndex().row() + 1 == page.list()->view()->model()->rowCount();
    QTest::keyClick(page.list()->view(), last ? Qt::Key_Up : Qt::Key_Down);
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved.at(0).at(0).value<Route>().key, page.list()->selected());
    EXPECT_NE(title(), u"Backend Software Engineer"_s);
}

TEST_F(CareersPageTest, TheStarIsOnDisk) {
    open(backend);
    auto* star = find<StarButton>(u"careerStar"_s);
    QTest::mouseClick(star, Qt::LeftButton);
    EXPECT_TRUE(session.isKept(backend));
    QTest::keyClick(star, Qt::Key_Space);
    EXPECT_FALSE(session.isKept(backend));
    QTest::keyClick(star, Qt::Key_Space);
    const auto again = db::Library::open(folder / "library.db");
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(again->contains(db::CareerKey::trusted(backend.toStdString())).valueOr(false));
}

TEST_F(CareersPageTest, TheSectionBarScrollsAndFollows) {
    open(backend);
    auto* bar = page.view()->sectionBar();
    const auto work = bar->sectionIds().indexOf(u"work"_s);
    ASSERT_GT(work, 0);
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(static_cast<int>(work)).center());
    EXPECT_GT(scroll()->value(), 0);
    EXPECT_EQ(bar->current(), u"work"_s);
    EXPECT_EQ(page.current().value(u"section"_s), u"work"_s);
    scroll()->setValue(0);
    EXPECT_EQ(bar->current(), u"summary"_s);
    scroll()->setValue(scroll()->maximum());
    EXPECT_EQ(bar->current(), u"sources"_s);
}

TEST_F(CareersPageTest, ARouteWithASectionOpensThere) {
    open(backend, u"ways"_s);
    EXPECT_GT(scroll()->value(), 0);
    EXPECT_EQ(page.current(), sectionRoute(backend, u"ways"_s));
    open(backend, u"no such section"_s);
    EXPECT_EQ(scroll()->value(), 0);
}

TEST_F(CareersPageTest, NamesOfOlderRoutesOpenWhereTheirWordsStandNow) {
    open(backend, u"ways"_s);
    const int ways = scroll()->value();
    for (const auto& [old, tab] : {std::pair{u"prepare"_s, u"ways"_s},
                                   {u"path"_s, u"learn"_s},
                                   {u"reading"_s, u"learn"_s},
                                   {u"skills"_s, u"work"_s}}) {
        open(backend, u"summary"_s);
        open(backend, old);
        EXPECT_GT(scroll()->value(), 0) << old.toStdString();
        EXPECT_EQ(page.current(), sectionRoute(backend, tab)) << old.toStdString();
    }
    open(backend, u"prepare"_s);
    EXPECT_GT(scroll()->value(), ways) << "it stands under the steps, not at them";
}

TEST_F(CareersPageTest, AnOldLinkToThePathShowsItByRelevance) {
    open(backend, u"path"_s);
    const auto* path = find<QWidget>(u"pathSection"_s);
    ASSERT_NE(path, nullptr);
    EXPECT_TRUE(path->isVisible());
    EXPECT_LE(std::abs(path->mapTo(page.view()->scrollArea()->viewport(), QPoint(0, 0)).y() - 16), 1);
}

TEST_F(CareersPageTest, TheBarHasThePagesOrder) {
    open(backend);
    const QStringList ids = page.view()->sectionBar()->sectionIds();
    // Nobody has written here how the career grows.
    EXPECT_EQ(ids, (QStringList{u"summary"_s, u"work"_s, u"ways"_s, u"learn"_s, u"day"_s, u"personality"_s, u"pay"_s,
                                u"people"_s, u"related"_s, u"sources"_s}));
}

TEST_F(CareersPageTest, NamesThatDoNotFitFoldIntoAMenuAndTheCurrentOneStays) {
    open(backend);
    auto* bar = page.view()->sectionBar();
    EXPECT_TRUE(bar->foldedIds().isEmpty());
    page.resize(560, 828);
    settle();
    const QStringList folded = bar->foldedIds();
    ASSERT_FALSE(folded.isEmpty());
    EXPECT_FALSE(folded.contains(u"summary"_s));
    auto* more = find<LinkLabel>(u"moreSections"_s);
    ASSERT_TRUE(more->isVisible());
    for (int index = 0; index < bar->count(); ++index)
        if (bar->isTabVisible(index)) {
            EXPECT_LE(bar->tabRect(index).right(), more->geometry().left()) << "a name under the menu";
        }
    more->click();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    menu->findChild<QAction*>(folded.back())->trigger();
    menu->close();
    settle();
    EXPECT_EQ(bar->current(), folded.back());
    EXPECT_FALSE(bar->foldedIds().contains(folded.back())) << "the current name is in sight";
    EXPECT_GT(scroll()->value(), 0);
}

TEST_F(CareersPageTest, QuickFactsStandInOneRowAndSayOnceWhoseTheyAre) {
    open(backend);
    auto* facts = page.findChild<QuickFacts*>();
    ASSERT_NE(facts, nullptr);
    EXPECT_TRUE(facts->inOneRow());
    int said = 0;
    for (const auto* label : facts->findChildren<TextLabel*>())
        said += label->text().contains(u"as a whole"_s);
    EXPECT_EQ(said, 1);
    page.resize(560, 828);
    settle();
    EXPECT_FALSE(facts->inOneRow());
    for (const auto* label : facts->findChildren<TextLabel*>())
        EXPECT_LE(label->mapTo(facts, QPoint(label->width(), 0)).x(), facts->width()) << label->text().toStdString();
}

TEST_F(CareersPageTest, QuickFactsStandOnOneLineWhateverTheirLabelsNeed) {
    open(nurses);
    auto* facts = page.findChild<QuickFacts*>();
    int rows = 0;
    for (int width = 1300; width >= 820; width -= 40) {
        page.resize(width, 828);
        settle();
        std::set<int> lines;
        const auto values = facts->findChildren<LinkLabel*>();
        for (const auto* value : values)
            lines.insert(value->mapTo(facts, QPoint()).y());
        ASSERT_EQ(values.size(), 5);
        if (facts->inOneRow()) {
            ++rows;
            EXPECT_EQ(lines.size(), 1U) << width;
        }
    }
    EXPECT_GT(rows, 3);
}

TEST_F(CareersPageTest, PlanAsksForAPlanOfThisCareer) {
    open(nurses);
    QSignalSpy asked(&page, &CareersPage::routeRequested);
    QTest::mouseClick(find<QPushButton>(u"planButton"_s), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Route>(), (Route{PageId::Plan, nurses, {}}));
}

TEST_F(CareersPageTest, TheChartBelowIsMadeWhenItIsSeen) {
    open(u"career:15-1252.00"_s);
    const auto built = [this] {
        const auto all = page.findChildren<WhenSeen*>();
        return std::any_of(all.begin(), all.end(), [](const WhenSeen* one) { return one->isBuilt(); });
    };
    EXPECT_FALSE(built());
    EXPECT_EQ(page.findChildren<PayChartView*>().size(), 1);
    page.open(sectionRoute(u"career:15-1252.00"_s, u"pay"_s));
    EXPECT_TRUE(QTest::qWaitFor(built, 5000));
    EXPECT_EQ(page.findChildren<PayChartView*>().size(), 2);
}

TEST_F(CareersPageTest, PayOpensWithTheNationAndItsLinkWithThePlacesShown) {
    open(u"career:15-1252.00"_s);
    auto* chart = find<PayChartView>(u"payChart"_s);
    ASSERT_NE(chart, nullptr);
    const auto& rows = chart->spec().rows;
    ASSERT_GT(rows.size(), 1U);
    EXPECT_EQ(rows.front().placeKey, "country:US");
    QSignalSpy asked(&page, &CareersPage::routeRequested);
    QTest::mouseClick(find<LinkLabel>(u"payLink"_s), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    const Route route = asked.first().first().value<Route>();
    EXPECT_EQ(route.value(u"places"_s), u"chosen"_s);
    EXPECT_EQ(route.value(u"at"_s).split(u',').size(), static_cast<qsizetype>(rows.size()));
}

TEST_F(CareersPageTest, ReturnsToThePlaceRead) {
    open(backend);
    scroll()->setValue(420);
    const int place = page.readPlace();
    ASSERT_EQ(place, 420);
    open(nurses);
    EXPECT_EQ(scroll()->value(), 0);
    page.open({PageId::Careers, backend});
    page.returnTo(place);
    settle();
    EXPECT_EQ(scroll()->value(), place);
}

TEST_F(CareersPageTest, InASmallWindowTheListComesFirstAndTheTitleIsWhole) {
    page.resize(560, 400);
    open({});
    EXPECT_TRUE(page.list()->isVisible());
    EXPECT_FALSE(page.view()->isVisible());
    open(nurses);
    EXPECT_FALSE(page.list()->isVisible());
    ASSERT_TRUE(page.view()->isVisible());
    const auto* label = page.findChild<TextLabel*>(u"careerTitle"_s);
    EXPECT_GE(label->width(), label->sizeHint().width()) << "the buttons cut the title";
    find<QPushButton>(u"to-list"_s)->click();
    EXPECT_TRUE(page.list()->isVisible());
}

TEST_F(CareersPageTest, ATitleOfMoreThanALineGoesOnBelow) {
    page.resize(560, 700);
    open(u"career:25-2031.00"_s); // secondary school teachers, with what they do not teach
    const auto* label = page.findChild<TextLabel*>(u"careerTitle"_s);
    ASSERT_TRUE(label->isVisible());
    EXPECT_GE(label->height(), 2 * QFontMetrics(label->font()).height()) << label->text().toStdString();
    open(backend);
    EXPECT_LT(label->height(), 2 * QFontMetrics(label->font()).height()) << "a shorter one has a line";
}

TEST_F(CareersPageTest, TheBarNamesOnlySectionsWithContent) {
    open(nurses);
    const auto ids = page.view()->sectionBar()->sectionIds();
    EXPECT_FALSE(ids.contains(u"day"_s)) << "nobody has written about nurses";
    EXPECT_TRUE(ids.contains(u"work"_s)) << "their skills are facts";
    EXPECT_NE(find<TextLabel>(u"unwrittenRemark"_s), nullptr);
    open(backend);
    EXPECT_TRUE(page.view()->sectionBar()->sectionIds().contains(u"day"_s));
    EXPECT_EQ(find<TextLabel>(u"unwrittenRemark"_s), nullptr);
}

TEST_F(CareersPageTest, ColumnsStackUnderTheirWidth) {
    open(backend);
    EXPECT_FALSE(page.view()->isStacked());
    auto* ways = find<QWidget>(u"waysFirst"_s);
    auto* pay = find<PayChartView>(u"payChart"_s);
    const auto left = [this](const QWidget* widget) { return widget->mapTo(page.view(), QPoint(0, 0)).x(); };
    EXPECT_GT(left(pay), left(ways) + ways->width());
    page.resize(900, 828);
    settle();
    EXPECT_TRUE(page.view()->isStacked());
    EXPECT_LT(left(pay), left(ways) + ways->width());
    EXPECT_LE(pay->width(), page.view()->width());
}

TEST_F(CareersPageTest, AWithheldFigureSaysSo) {
    open(u"career:15-1252.00"_s);
    const auto rows = page.findChildren<SkillRow*>();
    const auto programming = std::find_if(rows.begin(), rows.end(), [](const SkillRow* row) {
        return row->accessibleName().startsWith(u"Programming"_s);
    });
    ASSERT_NE(programming, rows.end());
    EXPECT_TRUE((*programming)->accessibleName().contains(u"level withheld: too uncertain"_s));
}

TEST_F(CareersPageTest, AllSkillsAreOneClickAway) {
    open(backend);
    const auto few = page.findChildren<SkillRow*>().size();
    auto* link = find<LinkLabel>(u"allSkills"_s);
    link->click();
    EXPECT_GT(page.findChildren<SkillRow*>().size(), few);
    link->click();
    EXPECT_TRUE(find<QWidget>(u"skillTable"_s)->isVisible());
}

TEST_F(CareersPageTest, EnterOnAFigureOpensItsSourceAndEscClosesIt) {
    open(backend);
    auto* pay = find<LinkLabel>(u"quickFact1"_s);
    ASSERT_NE(pay, nullptr);
    QTest::keyClick(pay, Qt::Key_Return);
    auto* card = qobject_cast<SourceCard*>(QApplication::activePopupWidget());
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->accessibleName().contains(pay->text()));
    QTest::keyClick(card, Qt::Key_Escape);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST_F(CareersPageTest, EveryKnownQuickFactHasACardWithItsPublisher) {
    open(backend);
    for (int which = 0; which < 5; ++which) {
        auto* figure = find<LinkLabel>(u"quickFact%1"_s.arg(which));
        ASSERT_NE(figure, nullptr) << which << ": all five are known of software developers";
        figure->click();
        auto* card = qobject_cast<SourceCard*>(QApplication::activePopupWidget());
        ASSERT_NE(card, nullptr) << which;
        const auto labels = card->findChildren<TextLabel*>();
        const auto heading = std::find_if(labels.begin(), labels.end(), [](const TextLabel* label) { return label->text() == u"Source"_s; });
        ASSERT_TRUE(heading != labels.end()) << which;
        // What stands beside a heading is made before it.
        ASSERT_TRUE(heading != labels.begin()) << which;
        EXPECT_TRUE((*std::prev(heading))->text().startsWith(u"U.S. Bureau of Labor Statistics, "_s))
            << which << ": " << (*std::prev(heading))->text().toStdString();
        card->close();
    }
}

TEST_F(CareersPageTest, ThePathComesAfterTheFirstPaintAndItsStarsKeep) {
    page.open({PageId::Careers, backend, {}});
    EXPECT_FALSE(page.view()->hasPath());
    settle();
    EXPECT_TRUE(page.view()->hasPath());
    const auto rows = page.findChildren<TopicItem*>();
    ASSERT_FALSE(rows.isEmpty());
    rows.front()->findChild<StarButton*>()->click();
    EXPECT_EQ(session.count(), 1);
    QSignalSpy asked(&page, &CareersPage::routeRequested);
    rows.front()->findChild<LinkLabel*>()->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Route>().key, QString::fromStdString(session.kept().front().key.text()));
}

TEST_F(CareersPageTest, AnOlderPathNeverLandsOnANewerCareer) {
    page.open({PageId::Careers, nurses, {}});
    page.open({PageId::Careers, backend, {}});
    settle();
    const auto rows = page.findChildren<TopicItem*>().size();
    open(nurses);
    open(backend);
    ASSERT_GT(rows, 0);
    EXPECT_EQ(page.findChildren<TopicItem*>().size(), rows) << "two answers were shown on one page";
}

TEST_F(CareersPageTest, LinksAskForOtherPages) {
    open(backend);
    QSignalSpy asked(&page, &CareersPage::routeRequested);
    find<LinkLabel>(u"payLink"_s)->click();
    ASSERT_EQ(asked.count(), 1);
    const Route route = asked.at(0).at(0).value<Route>();
    EXPECT_EQ(route.key, backend);
    EXPECT_EQ(route.value(u"places"_s), u"own"_s) << "the thirteen cities, whatever places were used last";
}

TEST_F(CareersPageTest, ComparesPayWithACareerThatIsKept) {
    open(backend);
    db::Bookmark kept;
    kept.key = db::CareerKey::trusted(nurses.toStdString());
    kept.title = "Registered Nurses";
    session.toggle(kept);
    auto* menu = find<QPushButton>(u"compareButton"_s)->menu();
    Q_EMIT menu->aboutToShow();
    EXPECT_EQ(menu->findChild<QAction*>(backend), nullptr) << "a career was offered beside itself";
    auto* nurse = menu->findChild<QAction*>(nurses);
    ASSERT_NE(nurse, nullptr);
    QSignalSpy asked(&page, &CareersPage::routeRequested);
    nurse->trigger();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Route>(), (Route{PageId::Pay, backend, u"also="_s + nurses}));
}

TEST_F(CareersPageTest, SharesTheDocumentWhereThePersonSays) {
    open(backend);
    dialogs.answer = QString::fromStdString((folder / "career.md").string());
    find<QPushButton>(u"shareButton"_s)->findChild<QAction*>(u"markdown"_s)->trigger();
    EXPECT_EQ(dialogs.proposed, u"backend-software-engineer.md"_s);
    open(nurses);
    find<QPushButton>(u"shareButton"_s)->findChild<QAction*>(u"markdown"_s)->trigger();
    EXPECT_EQ(dialogs.proposed, u"registered-nurses.md"_s) << "a number shows nothing";
    open(backend);
    find<QPushButton>(u"shareButton"_s)->findChild<QAction*>(u"markdown"_s)->trigger();
    QFile file(dialogs.answer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(file.readAll()).contains(u"Backend Software Engineer"_s));
    EXPECT_EQ(find<QWidget>(u"careerNote"_s), nullptr);
}

TEST_F(CareersPageTest, AFileThatCannotBeWrittenIsSaid) {
    open(backend);
    dialogs.answer = QString::fromStdString((folder / "no such folder" / "career.txt").string());
    auto* text = find<QPushButton>(u"shareButton"_s)->findChild<QAction*>(u"text"_s);
    text->trigger();
    auto* note = find<QWidget>(u"careerNote"_s);
    ASSERT_NE(note, nullptr);
    EXPECT_TRUE(note->accessibleName().contains(dialogs.answer));
    dialogs.answer.clear();
    text->trigger();
    EXPECT_EQ(find<QWidget>(u"careerNote"_s), nullptr);
}

TEST_F(CareersPageTest, CtrlLStartsTheFilter) {
    open(backend);
    page.activateWindow();
    settle();
    QTest::keyClick(&page, Qt::Key_L, Qt::ControlModifier);
    const auto* field = page.findChild<QLineEdit*>(u"filter"_s);
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(CareersPageTest, ThePageIsAsTallAsItsContent) {
    open(backend);
    auto* content = page.view()->scrollArea()->widget();
    const int wide = content->height();
    EXPECT_EQ(wide, content->heightForWidth(content->width()));
    page.resize(900, 828);
    settle();
    EXPECT_GT(content->height(), wide);
}

} // namespace
} // namespace waymark::ui
