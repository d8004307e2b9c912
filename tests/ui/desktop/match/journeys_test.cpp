// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Eleven people go through My match in the program's own window, by keys and mouse, from school leaver to second
// career. Each says first who she is, what she does and what she must see. What counts: the right careers go and
// stay, reasons are shown, no sentence is false, and what was said can be taken back without a trace.
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/pages/match/interests_view.h"
#include "ui/desktop/pages/match/match_page.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/not_for_me.h"
#include "ui/desktop/pages/match/result_list.h"
#include "ui/desktop/pages/match/results_view.h"
#include "ui/desktop/widgets/section_bar.h"
#include "ui/words/interest_items.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>

QT_BEGIN_NAMESPACE
void PrintTo(const QString& text, std::ostream* out); // of the tests' main
QT_END_NAMESPACE

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

using Liking = std::array<int, 6>; ///< an answer for each type, Holland's order

class MatchJourney : public waymark::test::ProgramFixture {
protected:
    MatchJourney() { come(); }
    /// Starts the program, as after a restart, and goes to My match.
    void come() {
        start();
        window().resize(1440, 900);
        window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
        window().navigator().go({PageId::Match, {}, {}});
        QCoreApplication::processEvents();
    }
    MatchPage& page() { return *window().findChild<MatchPage*>(); }
    MatchSession& session() { return page().session(); }
    InterestsView& interests() { return *page().findChild<InterestsView*>(); }
    ResultsView& results() { return *page().findChild<ResultsView*>(); }
    MatchedModel& rows() { return *results().model(); }

    void settle() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// What can be seen by this name.
    template <class Widget = QWidget>
    Widget& seen(const QString& name) {
        settle();
        for (auto* widget : page().findChildren<Widget*>(name))
            if (widget->isVisible())
                return *widget;
        throw std::runtime_error("not to be seen: " + name.toStdString());
    }
    bool sees(const QString& words) {
        settle();
        for (const auto* label : page().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    void click(QWidget& widget) {
        QTest::mouseClick(&widget, Qt::LeftButton);
        settle();
    }
    void turnTo(const QString& part) {
        auto& bar = *page().findChild<SectionBar*>();
        const auto place = static_cast<int>(bar.sectionIds().indexOf(part));
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(place).center());
        settle();
        ASSERT_EQ(page().current().value(u"part"_s), part);
    }
    /// The questions not answered yet, up to `count` of them.
    void answer(const Liking& liking, int count) {
        turnTo(u"interests"_s);
        for (int i = 0; i < count; ++i) {
            const int type = static_cast<int>(interests().question() % 6);
            QTest::keyClick(&interests(), static_cast<Qt::Key>(Qt::Key_0 + liking[static_cast<std::size_t>(type)]));
        }
    }
    /// Opens the menu of a control and takes the line that begins so.
    void take(QWidget& control, const QString& line) {
        QTest::mouseClick(&control, Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        for (QAction* action : menu->actions())
            if (action->text().remove(u'&').startsWith(line)) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return settle();
            }
        menu->close();
        FAIL() << "no line " << line.toStdString();
    }
    /// Why a career is not for her, in her words, and what else goes with it.
    void sayWhyNot(const QString& words, const QStringList& ticked = {}) {
        auto* window = page().findChild<QDialog*>(u"not-for-me-window"_s);
        ASSERT_NE(window, nullptr);
        for (const QString& name : ticked) {
            auto* box = window->findChild<QCheckBox*>(name);
            ASSERT_NE(box, nullptr) << name.toStdString();
            QTest::keyClick(box, Qt::Key_Space);
        }
        auto* field = window->findChild<QLineEdit*>(u"why-not"_s);
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
    void say(const QString& words) { // into the dialog that is open
        auto* dialog = page().findChild<QInputDialog*>();
        ASSERT_NE(dialog, nullptr);
        auto* field = dialog->findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
    QStringList titles() {
        QStringList all;
        for (int row = 0; row < rows().rowCount(); ++row)
            all += rows().index(row).data().toString();
        return all;
    }
    QString fieldOf(const QString& title) {
        return rows().index(static_cast<int>(titles().indexOf(title))).data(MatchedModel::FieldRole).toString();
    }
    QString head() { return seen<QLabel>(u"results-head"_s).text(); }
    QString why() { return seen<QLabel>(u"why-place"_s).text(); }
    /// What every list must keep to, whoever asks.
    void checkList() {
        ASSERT_GT(rows().rowCount(), 0);
        EXPECT_TRUE(head().startsWith(QString::number(rows().rowCount()))) << "it counts what it shows";
        EXPECT_TRUE(sees(explorationOnly()));
        for (int row = 0; row < rows().rowCount(); ++row) {
            const auto index = rows().index(row);
            EXPECT_FALSE(index.data(MatchedModel::ReasonRole).toString().isEmpty()) << row;
            const auto career = static_cast<std::size_t>(index.data(MatchedModel::CareerRole).toInt());
            EXPECT_FALSE(session().screening().removed[career]) << row;
        }
    }
};

// Lena, 17, leaves school and likes to puzzle things out and to keep them in order. She answers thirty questions and
// must see computing first, with reasons in her own answers.
TEST_F(MatchJourney, ASchoolLeaverWhoLikesPuzzles) {
    answer({1, 4, 0, 0, 0, 3}, 30);
    EXPECT_EQ(page().current().value(u"part"_s), u"results"_s) << "the last answer leads to them";
    checkList();
    EXPECT_TRUE(head().endsWith(u"closest interests first"_s));
    EXPECT_TRUE(fieldOf(titles().front()).startsWith(u"Computer"_s));
    EXPECT_TRUE(rows().index(0).data(MatchedModel::ReasonRole).toString().contains(u"Finding out"_s));
    EXPECT_TRUE(why().startsWith(u"Place 1 of "_s));
    EXPECT_TRUE(seen(u"scores"_s).accessibleName().contains(u"Finding out 40 of 40"_s));
    turnTo(u"interests"_s);
    EXPECT_TRUE(sees(u"all 30 answered"_s));
}

// Tom, 18, wants to work with his hands and no school after high school. Electricians must come first; what needs a
// degree goes, what nobody states stays.
TEST_F(MatchJourney, AnApprenticeWithoutCollege) {
    answer({4, 2, 0, 0, 0, 2}, 30);
    take(seen(u"add-schooling-at-most"_s), u"High school"_s);
    checkList();
    EXPECT_EQ(titles().front(), u"Electricians"_s);
    EXPECT_FALSE(titles().contains(u"Software Developers"_s));
    EXPECT_FALSE(titles().contains(u"Registered Nurses"_s));
    const QString unstated = u"Secondary School Teachers, Except Special and Career/Technical Education"_s;
    EXPECT_TRUE(titles().contains(unstated)) << "what is not known stays in";
    EXPECT_TRUE(fieldOf(unstated).contains(u"schooling unknown"_s)) << "and says so";
    EXPECT_TRUE(sees(u"What is not known stays in."_s));
}

// Mira, 16, finds everything neither good nor bad. She must get no list and no verdict on herself; then she answers the
// second form with a liking for helping, and the list that follows must call itself shaky.
TEST_F(MatchJourney, SomebodyWhoLikesNothingMoreThanTheRest) {
    answer({2, 2, 2, 2, 2, 2}, 30);
    EXPECT_EQ(rows().rowCount(), 0);
    EXPECT_TRUE(sees(u"too alike to rank"_s));
    EXPECT_TRUE(sees(u"It says nothing about ability."_s));
    EXPECT_TRUE(sees(u"Three things to try this week"_s));
    EXPECT_FALSE(sees(u"closest interests first"_s));
    click(seen(u"more-questions"_s));
    EXPECT_EQ(interests().question(), 30U);
    answer({1, 1, 1, 4, 1, 1}, 30);
    checkList();
    EXPECT_EQ(titles().front(), u"Secondary School Teachers, Except Special and Career/Technical Education"_s);
    EXPECT_TRUE(sees(u"Shaky"_s));
    EXPECT_FALSE(sees(u"differ enough to rank"_s));
}

// Sam, 14, is called away after seven questions and comes back the next day. Nothing may be lost, and nothing ranked.
TEST_F(MatchJourney, ABoyWhoIsCalledAway) {
    answer({4, 0, 1, 0, 1, 2}, 7);
    EXPECT_TRUE(sees(u"Too early to rank: 11 more answer"_s));
    QTest::keyClick(&interests(), Qt::Key_Escape);
    come();
    EXPECT_EQ(interests().question(), 7U);
    EXPECT_EQ(app::answersGiven(session().answers()), 7);
    turnTo(u"results"_s);
    EXPECT_TRUE(sees(u"No list yet"_s));
    EXPECT_TRUE(sees(u"7 of 60 answered"_s));
    EXPECT_EQ(rows().rowCount(), 0);
}

// Ayla, 34, a nurse, wants to know what else needs what she can do. Her own work fits her skills wholly; what is
// missing elsewhere is named in plain words; her answers of one skill win over her career's.
TEST_F(MatchJourney, ANurseWhoLooksAround) {
    answer({2, 3, 0, 4, 1, 1}, 30);
    turnTo(u"skills"_s);
    auto& field = seen<QLineEdit>(u"past-career"_s);
    QTest::keyClicks(&field, u"Registered Nurses"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    settle();
    EXPECT_TRUE(sees(u"from careers you have had"_s)) << "what counts as hers is shown";
    EXPECT_TRUE(sees(u"done alone and again"_s)) << "what the answers mean";
    for (const auto& needing : session().careersThatNeedMe())
        EXPECT_NE(session().table().careers[needing.career].title, "Registered Nurses") << "she has it already";
    turnTo(u"results"_s);
    checkList();
    const int own = static_cast<int>(titles().indexOf(u"Registered Nurses"_s));
    EXPECT_EQ(rows().index(own).data(MatchedModel::ReadyWordsRole).toString(), u"100 %"_s);
    EXPECT_EQ(rows().index(own).data(MatchedModel::GapRole).toString(), u"no gap"_s);
    for (int row = 0; row < rows().rowCount(); ++row) {
        const QStringList words = rows().index(row).data(MatchedModel::GapRole).toString().split(u' ');
        for (qsizetype word = 2; word < words.size(); ++word)
            EXPECT_TRUE(words[word] == u"English"_s || words[word].front().isLower()) << "sentence case";
    }
}

// Jonas, 45, lost his work as a developer and wants out of the field. The field goes; what fitted him best is named
// with a way to keep one; kept, it stands there and says what it breaks; undo takes that back.
TEST_F(MatchJourney, ASecondCareer) {
    answer({1, 4, 0, 1, 0, 4}, 30);
    take(seen(u"add-without-field"_s), u"Computer"_s);
    checkList();
    for (const QString& title : titles())
        EXPECT_FALSE(fieldOf(title).startsWith(u"Computer"_s)) << title.toStdString();
    EXPECT_TRUE(sees(u"Good fits they remove"_s));
    const QString title = QString::fromStdString(session().table().careers[session().removed().front().career].title);
    const QString key = QString::fromStdString(session().table().careers[session().removed().front().career].key.text());
    click(seen(u"keep-"_s + key));
    checkList();
    EXPECT_EQ(titles().front(), title) << "the best fit came back";
    EXPECT_TRUE(fieldOf(title).contains(u"breaks: Not in Computer"_s));
    EXPECT_TRUE(sees(u"Keep "_s + title)) << "among what matters, to be taken back";
    QTest::keyClick(results().list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(titles().contains(title));
}

// Rosa, 52, comes back to work and must stay at home. What cannot be done there goes; what nobody judged stays and
// says so; "rather" brings back what breaks it, named.
TEST_F(MatchJourney, SomebodyWhoMustStayAtHome) {
    answer({0, 3, 1, 4, 0, 3}, 30);
    take(seen(u"add-possible-at-home"_s), u"Can be done"_s);
    checkList();
    EXPECT_FALSE(titles().contains(u"Registered Nurses"_s));
    EXPECT_TRUE(titles().contains(u"Software Developers"_s));
    EXPECT_TRUE(fieldOf(u"Electricians"_s).contains(u"from home unknown"_s));
    EXPECT_FALSE(fieldOf(u"Software Developers"_s).contains(u"unknown"_s));
    take(seen(u"strict-0"_s), u"rather"_s);
    EXPECT_TRUE(fieldOf(u"Registered Nurses"_s).contains(u"breaks: Can be done from home"_s));
    EXPECT_TRUE(sees(u"Together they remove 0 of "_s));
}

// Ben, 20, cannot see blood. He throws the first career out with his reason, finds it among what matters, sees all
// that is removed and why, and takes one back from there.
TEST_F(MatchJourney, SomebodyWithAReason) {
    answer({2, 4, 0, 4, 0, 1}, 30);
    const QString first = titles().front();
    click(seen(u"not-for-me"_s));
    sayWhyNot(u"I cannot see blood"_s);
    checkList();
    EXPECT_FALSE(titles().contains(first));
    EXPECT_TRUE(sees(u"Not "_s + first));
    EXPECT_TRUE(sees(u"I cannot see blood"_s));
    click(seen(u"see-removed"_s));
    EXPECT_EQ(titles(), QStringList{first});
    EXPECT_EQ(head(), u"1 career that what matters removes"_s);
    EXPECT_EQ(why(), u"What matters removes it: Not "_s + first);
    EXPECT_FALSE(sees(u"What would change it"_s)) << "no change of interests brings it back";
    click(seen(u"keep-career"_s));
    EXPECT_TRUE(session().conditions().empty());
    checkList();
    EXPECT_EQ(titles().front(), first);
}

// Ola, 19, throws a career out because it takes too long at school. The reason is offered as a condition that takes the
// others like it too; one undo brings all of them back.
TEST_F(MatchJourney, AReasonThatHoldsForOthersToo) {
    answer({1, 4, 0, 4, 0, 1}, 30);
    const int all = rows().rowCount();
    std::vector<app::Condition> against;
    int row = 0; // of the first that is known to ask for much school
    for (; row < all; ++row) {
        against = conditionsAgainst(
            session(), static_cast<std::size_t>(rows().index(row).data(MatchedModel::CareerRole).toInt()));
        if (against.front().kind == app::ConditionKind::SchoolingAtMost)
            break;
    }
    ASSERT_LT(row, all);
    results().list()->setCurrentIndex(rows().index(row));
    settle();
    const QString first = titles().at(row);
    click(seen(u"not-for-me"_s));
    sayWhyNot({}, {u"against-schooling-at-most"_s});
    checkList();
    EXPECT_FALSE(titles().contains(first));
    EXPECT_LT(rows().rowCount(), all - 1);
    const QString title = session().titleOf(against.front());
    EXPECT_TRUE(sees(title));
    EXPECT_EQ(session().conditions().front().reason, title.toStdString()) << "the reason is kept with the career";
    QTest::keyClick(results().list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(rows().rowCount(), all);
    EXPECT_EQ(titles().at(row), first);
}

// Mother and daughter share a computer. Each has her own answers; the daughter's go without a trace in the file.
TEST_F(MatchJourney, TwoAtOneComputer) {
    answer({0, 0, 4, 3, 1, 0}, 30);
    const QStringList mothers = titles();
    take(seen(u"profile-menu"_s), u"New profile"_s);
    say(u"Zarathustrina"_s);
    EXPECT_EQ(seen<QComboBox>(u"profiles"_s).currentText(), u"Zarathustrina"_s);
    EXPECT_EQ(app::answersGiven(session().answers()), 0);
    answer({4, 1, 0, 0, 0, 1}, 30);
    EXPECT_NE(titles(), mothers);
    take(seen(u"profile-menu"_s), u"Delete"_s);
    auto* box = page().findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->text().contains(u"Zarathustrina"_s));
    ASSERT_NE(box->defaultButton(), nullptr);
    EXPECT_EQ(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole) << "Enter takes nothing away";
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            click(*button);
    turnTo(u"results"_s);
    EXPECT_EQ(titles(), mothers);
    stop();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(dataDir())) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), {});
        EXPECT_EQ(bytes.find("Zarathustrina"), std::string::npos) << entry.path();
    }
}

// Kim, 28, uses no mouse and a small window. Sixty answers, the results from the keyboard, sorted by pay, the reasons
// closed and opened again, and in a narrow window in place of the list.
TEST_F(MatchJourney, EverythingByKeys) {
    answer({1, 4, 0, 0, 0, 3}, 30);
    QTest::keyClick(&seen(u"change-answers"_s), Qt::Key_Space);
    EXPECT_EQ(interests().question(), 30U) << "the first one that is open";
    answer({1, 4, 0, 0, 0, 3}, 30);
    turnTo(u"interests"_s);
    EXPECT_TRUE(sees(u"all 60 answered"_s));
    EXPECT_FALSE(sees(u"left"_s)) << "no time is left to spend";
    QTest::keyClick(&seen(u"all-answered"_s), Qt::Key_Space);
    ASSERT_EQ(page().current().value(u"part"_s), u"results"_s);
    checkList();
    auto& pay = seen(u"sort-3"_s);
    EXPECT_EQ(pay.accessibleName(), u"Sort by pay"_s);
    QTest::keyClick(&pay, Qt::Key_Return);
    EXPECT_TRUE(head().endsWith(u"highest pay first"_s)) << "the heading says what the order is";
    const auto payOf = [this](int row) {
        return rows().payOf(static_cast<std::size_t>(rows().index(row).data(MatchedModel::CareerRole).toInt())).value_or(0);
    };
    EXPECT_GE(payOf(0), payOf(1));
    QTest::keyClick(&seen(u"close-why"_s), Qt::Key_Space);
    EXPECT_FALSE(sees(u"Three answers moved it most"_s));
    QTest::keyClick(&seen(u"folded-why"_s), Qt::Key_Space);
    EXPECT_TRUE(sees(u"Three answers moved it most"_s));
    window().resize(760, 700);
    settle();
    EXPECT_LT(seen<QLabel>(u"results-head"_s).height(), 2 * seen<QLabel>(u"results-head"_s).fontMetrics().height())
        << "the heading has a line of its own";
    EXPECT_TRUE(rows().index(0).data(MatchedModel::MeasuresRole).toString().contains(u"USD"_s)) << "pay stands in a line";
    EXPECT_FALSE(sees(u"Three answers moved it most"_s) && results().list()->isVisible()) << "there is room for one";
    window().resize(1440, 900);
    settle();
    EXPECT_TRUE(results().list()->isVisible());
    for (auto* button : page().findChildren<QAbstractButton*>()) {
        const bool reached = button->isVisible() && button->focusPolicy() != Qt::NoFocus;
        EXPECT_FALSE(reached && button->accessibleName().isEmpty() && button->text().isEmpty())
            << button->objectName().toStdString();
    }
}

} // namespace
} // namespace waymark::ui
