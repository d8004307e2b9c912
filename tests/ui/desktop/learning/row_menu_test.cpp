// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu of a row, as the list of careers and the list of courses show it.
#include "tests/ui/desktop/learning/services_fixture.h"
#include "ui/desktop/library/compared_keys.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/browse/browse_list.h"
#include "ui/desktop/pages/search/result_delegate.h"
#include "ui/desktop/pages/search/search_page.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class RowMenuTest : public ServicesTest {
protected:
    static BrowseKind kindOf(db::ItemKind kind) {
        return {kind, u"things"_s, u"Things"_s, u"none"_s, u"no match"_s, {db::SortOrder::Relevance}};
    }
    void fill(BrowseList& list) {
        list.resize(300, 700);
        list.show();
        list.open({});
        ASSERT_TRUE(waitFor([&list] { return !list.busy(); }));
    }
    /// Asked for on a row; null where none opened.
    static QMenu* menuOn(QAbstractItemView& view, const QModelIndex& row) {
        const QPoint at = view.visualRect(row).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(view.viewport(), &asked);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    /// As the Menu key asks, which the view is told of itself.
    static QMenu* menuByKey(QAbstractItemView& view) {
        const QPoint at = view.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, view.mapToGlobal(at));
        QCoreApplication::sendEvent(&view, &asked);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QStringList linesOf(const QMenu& menu) {
        QStringList lines;
        for (const QAction* action : menu.actions())
            if (!action->isSeparator())
                lines += action->text();
        return lines;
    }
    static void take(QMenu& menu, const QString& line) {
        for (QAction* action : menu.actions())
            if (action->text() == line) {
                action->trigger();
                menu.close();
                return QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
        ADD_FAILURE() << "no line " << line.toStdString();
    }
};

TEST_F(RowMenuTest, ACareerIsOpenedKeptComparedAndCopied) {
    BrowseList list(m_services, kindOf(db::ItemKind::Career), nullptr);
    fill(list);
    QListView& view = *list.view();
    const QModelIndex row = view.model()->index(0, 0);
    view.setCurrentIndex(row);
    const QString key = list.selected();
    QSignalSpy asked(&list, &BrowseList::routeRequested);
    auto* menu = menuOn(view, row);
    ASSERT_TRUE(menu);
    EXPECT_EQ(linesOf(*menu).mid(0, 1), QStringList{u"Open"_s});
    take(*menu, u"Open"_s);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.takeFirst().at(0).value<Route>().key, key);
    take(*menuOn(view, row), u"Keep in My library"_s);
    EXPECT_EQ(keysOnDisk(), QStringList{key});
    take(*menuOn(view, row), u"Remove from My library"_s);
    EXPECT_TRUE(keysOnDisk().isEmpty());
    take(*menuOn(view, row), u"Compare"_s);
    ASSERT_EQ(asked.count(), 1);
    const auto compared = asked.takeFirst().at(0).value<Route>();
    EXPECT_EQ(compared.page, PageId::Compare);
    EXPECT_EQ(comparedIn(compared), QStringList{key});
    take(*menuOn(view, row), u"Copy Title"_s);
    EXPECT_EQ(QApplication::clipboard()->text(), row.data().toString());
    take(*menuOn(view, row), u"Copy as Text"_s);
    EXPECT_EQ(QApplication::clipboard()->text(), row.data(Qt::AccessibleTextRole).toString());
    take(*menuOn(view, row), u"Copy Link"_s);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u':')) << QApplication::clipboard()->text().toStdString();
}

TEST_F(RowMenuTest, ACourseIsNotComparedButOpenedInTheBrowser) {
    BrowseList list(m_services, kindOf(db::ItemKind::Course), nullptr);
    fill(list);
    auto* menu = menuOn(*list.view(), list.view()->model()->index(0, 0));
    ASSERT_TRUE(menu);
    EXPECT_FALSE(linesOf(*menu).contains(u"Compare"_s));
    EXPECT_TRUE(linesOf(*menu).contains(u"Add to List"_s));
    take(*menu, u"Open in Browser"_s);
    EXPECT_EQ(m_dialogs.opened.size(), 1);
}

TEST_F(RowMenuTest, AKeyOpensItForTheCurrentRow) {
    BrowseList list(m_services, kindOf(db::ItemKind::Career), nullptr);
    fill(list);
    QListView& view = *list.view();
    ASSERT_GT(view.model()->rowCount(), 2);
    for (const int row : {0, 2}) {
        view.setCurrentIndex(view.model()->index(row, 0));
        auto* menu = menuByKey(view);
        ASSERT_TRUE(menu);
        EXPECT_EQ(menu->accessibleName(), view.currentIndex().data().toString());
        take(*menu, u"Copy Title"_s);
        EXPECT_EQ(QApplication::clipboard()->text(), view.currentIndex().data().toString());
    }
}

TEST_F(RowMenuTest, BelowTheRowsAndOnHeadingsThereIsNone) {
    SearchPage page(m_services);
    present(page);
    page.open(searchRoute(u"software"_s));
    ASSERT_TRUE(waitFor([&page] { return !page.busy(); }));
    auto& view = *named<QListView>(page, "results");
    ASSERT_GT(view.model()->rowCount(), 1);
    EXPECT_FALSE(menuOn(view, view.model()->index(0, 0))) << "a heading";
    auto* menu = menuOn(view, view.model()->index(1, 0));
    ASSERT_TRUE(menu);
    menu->close();
    QContextMenuEvent below(QContextMenuEvent::Mouse, QPoint(5, 5000), QPoint());
    QCoreApplication::sendEvent(view.viewport(), &below);
    EXPECT_FALSE(QApplication::activePopupWidget());
}

TEST_F(RowMenuTest, OnAPageItIsThatOfTheRowAroundWhateverHasTheKeyboard) {
    const auto careers = m_services.catalog.careers();
    ASSERT_TRUE(careers && !careers->empty());
    const QString key = QString::fromStdString(careers->front().key.text());
    QWidget page;
    page.resize(400, 200);
    auto* menus = new RowMenu(m_services, page);
    auto* row = new QWidget(&page);
    row->setGeometry(0, 0, 400, 40);
    row->setAccessibleName(u"Its name, its pay"_s);
    standFor(*row, key);
    auto* title = new LinkLabel(u"Its name"_s, LinkLabel::Form::Row, row);
    title->setGeometry(10, 10, 100, 20);
    page.show();
    const auto askedAt = [](QWidget* widget, const QPoint& at) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
        QCoreApplication::sendEvent(widget, &asked);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    };
    QSignalSpy asked(menus, &RowMenu::routeAsked);
    auto* menu = askedAt(title, title->rect().center());
    ASSERT_TRUE(menu);
    take(*menu, u"Open"_s);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.takeFirst().at(0).value<Route>().key, key);
    take(*askedAt(title, title->rect().center()), u"Copy as Text"_s);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Its name, its pay"_s);
    take(*askedAt(row, QPoint(300, 20)), u"Copy Title"_s);
    EXPECT_EQ(QApplication::clipboard()->text(), QString::fromStdString(careers->front().title));
    EXPECT_FALSE(askedAt(&page, QPoint(5, 150))) << "beside the rows";
}

TEST_F(RowMenuTest, PlainWordsInARowLeaveItTheMenu) {
    QWidget page;
    page.resize(400, 200);
    new RowMenu(m_services, page);
    auto* row = new QWidget(&page);
    row->setGeometry(0, 0, 400, 40);
    standFor(*row, QString::fromStdString(m_services.catalog.careers()->front().key.text()));
    auto* words = new TextLabel(u"what it is about"_s, TypeSize::Base, Role::Text, row);
    words->setGeometry(10, 10, 200, 20);
    page.show();
    const auto asked = [words] {
        const QPoint at = words->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, words->mapToGlobal(at));
        // As the application hands it on: to the words, then to what is around them.
        QApplication::sendEvent(words, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    };
    auto* menu = asked();
    ASSERT_TRUE(menu);
    EXPECT_TRUE(linesOf(*menu).contains(u"Copy as Text"_s)) << linesOf(*menu).join(u", "_s).toStdString();
    menu->close();
}

TEST_F(RowMenuTest, TheRightButtonTurnsNoStar) {
    BrowseList list(m_services, kindOf(db::ItemKind::Career), nullptr);
    fill(list);
    QListView& view = *list.view();
    const QPoint star = ResultDelegate::starArea(view.visualRect(view.model()->index(0, 0))).center();
    QTest::mouseClick(view.viewport(), Qt::RightButton, {}, star);
    EXPECT_TRUE(keysOnDisk().isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, star);
    EXPECT_EQ(keysOnDisk().size(), 1);
}

} // namespace
} // namespace waymark::ui
