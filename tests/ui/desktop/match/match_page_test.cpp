// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/match/match_page_fixture.h"
#include "ui/desktop/pages/match/hexagon.h"
#include "ui/desktop/pages/match/match_export.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/match_sheet.h"
#include "ui/desktop/pages/match/moving_list.h"
#include "ui/desktop/pages/match/result_list.h"
#include "ui/desktop/pages/match/results_view.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/segmented_switch.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/queries/career_hints.h"
#include "ui/words/interest_items.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QImage>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTextDocument>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

TEST_F(MatchPageTest, KeysAnswerAndEveryAnswerIsOnDiskAtOnce) {
    EXPECT_EQ(shownQuestion(), interestQuestion(0));
    QTest::keyClick(&interests(), Qt::Key_3);
    EXPECT_EQ(shownQuestion(), interestQuestion(1));
    EXPECT_EQ(onDisk().answers[0], 3);
    EXPECT_EQ(onDisk().title, "Me, August 2026");
    QTest::keyClick(&interests(), Qt::Key_Left);
    EXPECT_EQ(shownQuestion(), interestQuestion(0));
    QTest::keyClick(&interests(), Qt::Key_0);
    EXPECT_EQ(onDisk().answers[0], 0) << "answered again";
}

TEST_F(MatchPageTest, TheMouseAnswersToo) {
    QTest::mouseClick(named<QWidget>(m_page, "answer-4"), Qt::LeftButton);
    EXPECT_EQ(onDisk().answers[0], 4);
}

TEST_F(MatchPageTest, APauseGoesAwayAndResumeFindsTheOpenQuestion) {
    QTest::keyClick(&interests(), Qt::Key_3);
    QTest::keyClick(&interests(), Qt::Key_2);
    QSignalSpy asked(&m_page, &Page::routeRequested);
    QTest::keyClick(&interests(), Qt::Key_Escape);
    EXPECT_EQ(asked.count(), 1);
    MatchPage again(m_services);
    present(again);
    EXPECT_EQ(again.findChild<InterestsView*>()->question(), 2U);
}

TEST_F(MatchPageTest, ThirtyAnswersLeadToAListWithReasons) {
    answerForm(1);
    EXPECT_EQ(m_page.current().value(u"part"_s), u"results"_s);
    ResultsView& results = *m_page.findChild<ResultsView*>();
    const MatchedModel& model = *results.model();
    ASSERT_GT(model.rowCount(), 3);
    EXPECT_FALSE(model.index(0).data(MatchedModel::ReasonRole).toString().isEmpty());
    EXPECT_TRUE(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"raised by"_s));
    EXPECT_GE(model.index(0).data(MatchedModel::FitRole).toDouble(),
              model.index(1).data(MatchedModel::FitRole).toDouble());
    EXPECT_TRUE(results.list()->isVisible());
    QSignalSpy asked(&m_page, &Page::routeRequested);
    QTest::mouseClick(named<QWidget>(m_page, "open-career"), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Route>().key, model.index(0).data(MatchedModel::KeyRole).toString());
}

TEST_F(MatchPageTest, ThePageIsThereBeforeTheCatalogHasBeenRead) {
    answerForm(1);
    MatchPage again(m_services);
    EXPECT_EQ(again.current().value(u"part"_s), u"results"_s);
    EXPECT_FALSE(again.session().isReady());
    EXPECT_TRUE(again.busy());
    EXPECT_FALSE(again.findChild<ResultsView*>());
    again.focusStart();
    present(again);
    ASSERT_TRUE(waitFor([&again] { return !again.busy(); }));
    const ResultsView& results = *again.findChild<ResultsView*>();
    EXPECT_TRUE(results.isVisible());
    EXPECT_EQ(results.model()->rowCount(), m_page.findChild<ResultsView*>()->model()->rowCount());
    EXPECT_TRUE(results.list()->hasFocus()) << "where work starts, as soon as it is there";
    EXPECT_FALSE(again.findChild<InterestsView*>()) << "the other parts are made when they are gone to";
}

TEST_F(MatchPageTest, AQuestionWaitsForNoCatalogAndTheListBesideItFollows) {
    answerForm(1);
    MatchPage again(m_services);
    again.open({PageId::Match, {}, u"part=interests"_s});
    EXPECT_FALSE(again.session().isReady());
    EXPECT_EQ(named<QLabel>(again, "question")->text(), interestQuestion(30));
    EXPECT_TRUE(named<QWidget>(again, "moving-list")->isHidden());
    ASSERT_TRUE(waitFor([&again] { return !again.busy(); }));
    EXPECT_FALSE(named<QWidget>(again, "moving-list")->isHidden());
}

TEST_F(MatchPageTest, TheFirstFiveForNowOpenAndHaveTheMenuOfEveryRow) {
    answerForm(1);
    m_page.open({PageId::Match, {}, u"part=interests&question=3"_s});
    auto* list = named<QWidget>(m_page, "moving-list");
    const auto links = list->findChildren<LinkLabel*>();
    ASSERT_FALSE(links.isEmpty());
    const auto menuOn = [](QWidget& widget) {
        const QPoint at = widget.rect().center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, widget.mapToGlobal(at));
        QCoreApplication::sendEvent(&widget, &asked);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    };
    for (QWidget* part : {static_cast<QWidget*>(links[0]), static_cast<QWidget*>(list->findChild<TextLabel*>())}) {
        auto* menu = menuOn(*part);
        ASSERT_TRUE(menu);
        EXPECT_EQ(menu->accessibleName(), links[0]->text()) << "on its number as on its name";
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QSignalSpy asked(&m_page, &Page::routeRequested);
    links[0]->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<Route>().page, PageId::Careers);
    links[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(links[0], Qt::Key_0);
    EXPECT_TRUE(links[0]->isVisible()) << "an answer changes its words only";
    EXPECT_EQ(list->findChildren<LinkLabel*>(), links);
}

TEST_F(MatchPageTest, WhoGoesThroughTheFirstFiveByKeyHearsThePlaceOfEach) {
    MovingList list(nullptr);
    list.setLines({{u"career:a"_s, u"Electricians"_s, 6}, {u"career:b"_s, u"Roofers"_s, 1}, {u"career:c"_s, u"Actors"_s, 3}});
    QStringList heard;
    for (const auto* link : list.findChildren<LinkLabel*>())
        heard << link->accessibleDescription();
    EXPECT_EQ(heard, (QStringList{u"1. Electricians, up from 6"_s, u"2. Roofers, down from 1"_s, u"3. Actors"_s}));
}

TEST_F(MatchPageTest, ACatalogThatCannotBeReadIsSaid) {
    const Services services{m_catalog, m_folder.filePath(u"none.db"_s).toStdString(), m_session, m_appearance, m_dialogs, m_state,
                    m_search};
    MatchPage page(services);
    present(page);
    ASSERT_TRUE(waitFor([&page] { return !page.session().problem().isEmpty(); }));
    EXPECT_FALSE(page.busy());
    EXPECT_FALSE(named<QLabel>(page, "question")->isVisible());
    const auto said = page.findChildren<QLabel*>(Qt::FindDirectChildrenOnly);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front()->text().contains(u"none.db"_s)) << said.front()->text().toStdString();
}

TEST_F(MatchPageTest, ACatalogThatCannotBeReadKeepsNobodyWaiting) {
    answerForm(1);
    const Services services{m_catalog, m_folder.filePath(u"none.db"_s).toStdString(), m_session, m_appearance, m_dialogs, m_state,
                    m_search};
    MatchPage page(services);
    present(page);
    ASSERT_TRUE(waitFor([&page] { return !page.session().problem().isEmpty(); }));
    EXPECT_FALSE(page.busy());
}

TEST_F(MatchPageTest, AnswersThatAreAlikeMakeNoList) {
    for (int question = 0; question < 30; ++question)
        QTest::keyClick(&interests(), Qt::Key_2);
    EXPECT_TRUE(m_page.session().flat());
    EXPECT_EQ(m_page.findChild<ResultsView*>()->model()->rowCount(), 0);
    EXPECT_TRUE(named<QWidget>(m_page, "more-questions")->isVisible());
    QTest::mouseClick(named<QWidget>(m_page, "more-questions"), Qt::LeftButton);
    EXPECT_EQ(interests().question(), 30U) << "the second form begins";
}

TEST_F(MatchPageTest, ConditionsRemoveAndComeBackWithUndo) {
    answerForm(1);
    MatchSession& session = m_page.session();
    const auto before = session.ranked().size();
    session.setConditions({{app::ConditionKind::PayAtLeast, 120'000}});
    EXPECT_LT(session.ranked().size(), before);
    EXPECT_EQ(onDisk().conditions.size(), 1U);
    EXPECT_EQ(onDisk().conditions[0].kind, "pay-at-least");
    session.undo();
    EXPECT_EQ(session.ranked().size(), before);
    EXPECT_TRUE(onDisk().conditions.empty());
}

TEST_F(MatchPageTest, AsAListEveryQuestionIsOneRow) {
    auto* form = named<SegmentedSwitch>(m_page, "answer-form");
    form->setFocus();
    QTest::keyClick(form, Qt::Key_Right);
    EXPECT_FALSE(named<QLabel>(m_page, "question")->isVisible());
    auto* button = named<QAbstractButton>(m_page, "list-4-3");
    ASSERT_TRUE(button->isVisible());
    EXPECT_TRUE(button->accessibleName().contains(interestQuestion(4)));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(onDisk().answers[4], 3);
    named<QAbstractButton>(m_page, "list-7-0")->setFocus();
    QTest::keyClick(named<QAbstractButton>(m_page, "list-7-0"), Qt::Key_2);
    EXPECT_EQ(onDisk().answers[7], 2);
    EXPECT_TRUE(named<QAbstractButton>(m_page, "list-8-0")->hasFocus()) << "on to the next row";
    m_page.session().undo();
    EXPECT_FALSE(named<QAbstractButton>(m_page, "list-7-2")->isChecked());
}

TEST_F(MatchPageTest, TheSideSaysInWordsWhereOneLeansAndWhatTheLastAnswerMoved) {
    answerForm(1);
    m_page.open({PageId::Match, {}, u"part=interests&question=2"_s});
    const QString leaning = named<QLabel>(m_page, "leaning")->text();
    EXPECT_TRUE(leaning.startsWith(u"You lean to Finding out ("_s)) << leaning.toStdString();
    const auto before = m_page.session().ranked().front().career;
    // She likes creating more and more, and finding out no longer.
    for (const int question : {2, 8, 14, 20, 26, 1, 7, 13, 19, 25}) {
        if (m_page.session().ranked().front().career != before)
            break;
        interests().openQuestion(static_cast<std::size_t>(question));
        QTest::keyClick(&interests(), question % 6 == 2 ? Qt::Key_4 : Qt::Key_0);
        ASSERT_FALSE(m_page.session().ranked().empty());
    }
    ASSERT_NE(m_page.session().ranked().front().career, before);
    const auto& moved = *named<QLabel>(m_page, "what-moved");
    EXPECT_TRUE(moved.isVisible());
    EXPECT_TRUE(moved.text().startsWith(u"Your last answer moved the list"_s)) << moved.text().toStdString();
    m_page.session().setConditions({{app::ConditionKind::PayAtLeast, 120'000}});
    EXPECT_FALSE(moved.isVisible()) << "a condition moved it, no answer: " << moved.text().toStdString();
    m_page.session().undo();
    EXPECT_FALSE(moved.isVisible()) << "undo moved it: " << moved.text().toStdString();
}

TEST_F(MatchPageTest, TheHexagonIsAsWideAsItsNamesLeaveRoom) {
    Hexagon hexagon;
    hexagon.setScores(app::InterestProfile{40, 40, 40, 40, 40, 40}, true);
    hexagon.resize(352, 260);
    QImage picture(hexagon.size(), QImage::Format_RGB32);
    hexagon.render(&picture);
    const QRgb ground = picture.pixel(0, 0);
    int first = picture.width(), last = 0;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixel(x, y) != ground) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
    EXPECT_GT(first, 0) << "nothing is cut";
    EXPECT_LT(first, 12);
    EXPECT_LT(last, picture.width() - 1);
}

TEST_F(MatchPageTest, TimesToPrepareAreAFilter) {
    answerForm(1);
    const auto& model = *m_page.findChild<ResultsView*>()->model();
    const int all = model.rowCount();
    QTest::mouseClick(named<QWidget>(m_page, "zone-4"), Qt::LeftButton);
    ASSERT_LT(model.rowCount(), all);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto career = model.index(row).data(MatchedModel::CareerRole).toULongLong();
        EXPECT_EQ(m_page.session().table().careers[career].jobZone, 4);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(named<QWidget>(m_page, "zone-4"), Qt::LeftButton);
    EXPECT_EQ(model.rowCount(), all) << "and off again";
}

TEST_F(MatchPageTest, TheThingToTryStandsOnTheCareersOwnPage) {
    answerForm(1);
    ResultsView& results = *m_page.findChild<ResultsView*>();
    const QString anybody = u"Ask somebody who does this work what the last day was like."_s;
    int ofTheType = 0;
    for (int row = 0; row < results.model()->rowCount(); ++row) {
        results.list()->setCurrentIndex(results.model()->index(row));
        const auto career = results.model()->index(row).data(MatchedModel::CareerRole).toULongLong();
        const auto hints = *careerHints(m_services.catalog, m_page.session().table().careers[career].key);
        const QString said = named<QLabel>(m_page, "try-it")->text();
        EXPECT_FALSE(said.contains(u"]("_s)) << "no marks of a link";
        if (!hints.firstSteps.empty()) {
            EXPECT_EQ(said, QString::fromStdString(hints.firstSteps.front()));
            continue;
        }
        ofTheType += said == interestTry(1) ? 1 : 0;
        EXPECT_TRUE(said == interestTry(1) || said == anybody) << "of the only type that is liked: " << said.toStdString();
    }
    EXPECT_GT(ofTheType, 0);
}

TEST_F(MatchPageTest, ACareerIsKeptAndPlannedFromItsReasons) {
    answerForm(1);
    const auto before = keysOnDisk().size();
    QTest::mouseClick(named<QWidget>(m_page, "star-career"), Qt::LeftButton);
    EXPECT_EQ(keysOnDisk().size(), before + 1);
    QSignalSpy asked(&m_page, &Page::routeRequested);
    QTest::mouseClick(named<QWidget>(m_page, "plan-career"), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Route>().page, PageId::Plan);
}

TEST_F(MatchPageTest, InANarrowWindowEveryPartFits) {
    answerForm(1);
    m_page.resize(520, 700);
    for (const auto& part : {u"part=matters"_s, u"part=interests"_s, u"part=skills"_s, u"part=results"_s}) {
        m_page.open({PageId::Match, {}, part});
        QCoreApplication::processEvents();
        for (const auto* widget : m_page.findChildren<QWidget*>())
            if (widget->isVisible() && widget->width() > 0) {
                EXPECT_LE(widget->mapTo(&m_page, QPoint(widget->width(), 0)).x(), m_page.width())
                    << part.toStdString() << ' ' << widget->metaObject()->className() << ' '
                    << widget->objectName().toStdString();
            }
    }
}

TEST_F(MatchPageTest, TheModelKeepsItsPromises) {
    answerForm(3);
    MatchedModel& model = *m_page.findChild<ResultsView*>()->model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setOrder(MatchedModel::Order::Pay);
    m_page.session().setConditions({{app::ConditionKind::WithoutField, 0, "15"}});
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_FALSE(model.index(row).data(MatchedModel::FieldRole).toString().contains(u"Computer"_s));
}

TEST_F(MatchPageTest, ProfilesAreApartAndGoWithoutATrace) {
    QTest::keyClick(&interests(), Qt::Key_3);
    m_page.session().addProfile(u"A friend"_s);
    EXPECT_EQ(app::answersGiven(m_page.session().answers()), 0);
    EXPECT_EQ(named<QComboBox>(m_page, "profiles")->currentText(), u"A friend"_s);
    m_page.session().removeProfile();
    EXPECT_EQ(app::answersGiven(m_page.session().answers()), 1) << "back to the other one";
    m_page.session().removeProfile();
    EXPECT_FALSE(m_page.session().hasProfile());
    EXPECT_TRUE(onDisk().name.empty());
}

TEST_F(MatchPageTest, AnotherProfileBeginsAtItsOwnFirstCareer) {
    answerForm(1);
    const std::string mine = m_page.session().profile().name;
    m_page.session().addProfile(u"A friend"_s);
    interests().setFocus();
    answerForm(3);
    const std::string friends = m_page.session().profile().name;
    ASSERT_NE(mine, friends);
    m_page.open({PageId::Match, {}, u"part=results"_s});
    auto* list = named<QListView>(m_page, "results");
    const auto last = list->model()->index(list->model()->rowCount() - 1, 0);
    list->setCurrentIndex(last);
    m_page.session().openProfile(mine);
    EXPECT_EQ(list->currentIndex().row(), 0);
}

TEST_F(MatchPageTest, AFilterShowsWhatIsKnownAndSaysWhatIsNot) {
    answerForm(1);
    ResultsView& results = *m_page.findChild<ResultsView*>();
    MatchedModel& model = *results.model();
    const int all = model.rowCount();
    model.setOnly(MatchedModel::Only::GoodFit);
    const int good = model.rowCount();
    EXPECT_LT(good, all);
    for (int row = 0; row < good; ++row)
        EXPECT_GE(model.index(row).data(MatchedModel::FitRole).toDouble(), 0.5);
    model.setOnly(MatchedModel::Only::Ready);
    EXPECT_EQ(model.rowCount(), 0) << "nothing was said of skills";
    EXPECT_EQ(model.unknown(), all);
    model.setOnly(MatchedModel::Only::All);
    EXPECT_EQ(model.rowCount(), all);
    model.setOrder(MatchedModel::Order::Pay);
    for (int row = 0; row + 1 < all; ++row) {
        const auto pay = [&](int at) {
            return model.payOf(model.index(at).data(MatchedModel::CareerRole).toULongLong()).value_or(-1);
        };
        EXPECT_GE(pay(row), pay(row + 1));
    }
}

TEST_F(MatchPageTest, AnExportWithoutAnswersHoldsNone) {
    answerForm(1);
    auto conditions = m_page.session().conditions();
    conditions.push_back({app::ConditionKind::WithoutCareer, 0, "career:47-2111.00", true, "my uncle says so"});
    m_page.session().setConditions(conditions);
    const auto with = QString::fromStdString(profileJson(m_page.session(), WithAnswers::Yes));
    const auto without = QString::fromStdString(profileJson(m_page.session(), WithAnswers::No));
    EXPECT_TRUE(with.contains(interestQuestion(0)));
    EXPECT_TRUE(with.contains(u"my uncle"_s));
    EXPECT_FALSE(without.contains(interestQuestion(0)));
    EXPECT_FALSE(without.contains(u"answers"_s));
    EXPECT_FALSE(without.contains(u"my uncle"_s)) << "a reason in own words is an answer";
    EXPECT_TRUE(without.contains(u"interests_fit"_s));
    const MatchedModel& model = *m_page.findChild<ResultsView*>()->model();
    const auto csv = QString::fromStdString(resultsCsv(model));
    EXPECT_EQ(csv.count(u"\r\n"_s), model.rowCount() + 1);
}

TEST_F(MatchPageTest, TheSheetHasReasonsAndFitsOnePage) {
    answerForm(1);
    const QString sheet = matchSheet(m_page.session());
    EXPECT_TRUE(sheet.contains(u"raised by"_s));
    EXPECT_TRUE(sheet.contains(u"not a measure of ability"_s));
    const QByteArray bytes = QByteArray::fromStdString(asPdf(matchPaper(m_page.session())));
    EXPECT_TRUE(bytes.startsWith("%PDF"));
    EXPECT_EQ(bytes.count("/Type /Page\n"), 1);
}

} // namespace
} // namespace waymark::ui
