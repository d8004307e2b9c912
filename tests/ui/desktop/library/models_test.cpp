// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/library/library_services.h"
#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/pages/library/shelves/shelf_model.h"
#include "ui/desktop/pages/library/shelves/shelf_tree.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

class KeptModelTest : public LibraryServices {};

TEST_F(KeptModelTest, KeepsItsPromisesWhileTheLibraryChanges) {
    KeptModel model(m_session, nullptr);
    const QAbstractItemModelTester tester(&model, fatal);
    QObject::connect(&m_session, &LibrarySession::libraryChanged, &model, &KeptModel::refresh);
    model.setQuery({});
    keepThree();
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.rowOf(courseKey), 2) << "newest first";
    m_session.undo();
    EXPECT_EQ(model.rowCount(), 2);
    m_session.redo();
    model.sort(KeptModel::Title, Qt::AscendingOrder);
    EXPECT_EQ(model.rowOf(courseKey), 0);
    model.sort(KeptModel::Title, Qt::DescendingOrder);
    EXPECT_EQ(model.rowOf(courseKey), 2);
    EXPECT_EQ(model.rowOf(u"course:nobody/none"_s), -1);
}

TEST_F(KeptModelTest, RowsComeAndGoOneByOneSoThatTheSelectionStays) {
    keepThree();
    KeptModel model(m_session, nullptr);
    model.setQuery({});
    const QPersistentModelIndex last = model.index(2, 0);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ASSERT_TRUE(m_session.change([this](db::Library& library, const std::string& now) {
        const auto key = keyOf(goneKey);
        return db::Items(library).remove({&key, 1}, now);
    }));
    model.refresh();
    EXPECT_EQ(reset.count(), 0);
    ASSERT_TRUE(last.isValid());
    EXPECT_EQ(last.row(), 1);
    EXPECT_EQ(last.data().toString(), u"Databases, Part 1"_s);
}

class ShelfModelTest : public testing::Test {
protected:
    void SetUp() override {
        const auto listRow = [](const char* name, int parent) {
            return ShelfRow{
                {ShelfKind::List, QString::fromLatin1(name)}, QString::fromLatin1(name), {}, 1, parent};
        };
        // everything, heading, a, a1, a2, b, trash
        m_model.setRows({{{ShelfKind::Everything, {}}, u"Everything"_s, {}, 3, -1},
                         {{ShelfKind::Heading, u"lists"_s}, u"Lists"_s, {}, -1, -1},
                         listRow("a", -1),
                         listRow("a1", 2),
                         listRow("a2", 2),
                         listRow("b", -1),
                         {{ShelfKind::Trash, {}}, u"Trash"_s, {}, 0, -1}});
        QObject::connect(&m_model, &ShelfModel::listMoveAsked, &m_model,
                         [this](const QString& list, const QString& parent, const QString& before) {
                             m_moves << list + u" into "_s + parent + u" before "_s + before;
                         });
    }
    QModelIndex list(const char* name) const {
        return m_model.indexOf({ShelfKind::List, QString::fromLatin1(name)});
    }
    bool drop(const char* name, int row, const QModelIndex& parent) {
        QMimeData data;
        data.setData(QString::fromLatin1(ShelfModel::listMime), name);
        if (!m_model.canDropMimeData(&data, Qt::MoveAction, row, 0, parent))
            return false;
        m_model.dropMimeData(&data, Qt::MoveAction, row, 0, parent);
        return true;
    }
    ShelfModel m_model;
    QStringList m_moves;
};

TEST_F(ShelfModelTest, IsATreeAndKeepsItsPromises) {
    const QAbstractItemModelTester tester(&m_model, fatal);
    EXPECT_EQ(m_model.rowCount(), 5);
    EXPECT_EQ(m_model.rowCount(list("a")), 2);
    EXPECT_EQ(m_model.parent(list("a2")), list("a"));
    EXPECT_FALSE(m_model.flags(m_model.index(1, 0)) & Qt::ItemIsEnabled) << "headings are no places";
    auto rows = m_model.rows();
    rows[2].count = 7;
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    m_model.setRows(rows);
    EXPECT_EQ(reset.count(), 0) << "other counts are no other tree";
    EXPECT_EQ(list("a").data(ShelfCountRole).toInt(), 7);
    rows.pop_back();
    m_model.setRows(rows);
    EXPECT_EQ(reset.count(), 1);
}

TEST_F(ShelfModelTest, ListsAreDroppedAmongListsOnly) {
    EXPECT_TRUE(drop("b", 2, {})) << "between the heading and a";
    EXPECT_TRUE(drop("b", -1, list("a")));
    EXPECT_TRUE(drop("b", 1, list("a")));
    EXPECT_EQ(m_moves, (QStringList{u"b into  before a"_s, u"b into a before "_s, u"b into a before a2"_s}));
    EXPECT_FALSE(drop("b", 0, {})) << "above Everything";
    EXPECT_FALSE(drop("a", -1, list("a1"))) << "into itself";
    EXPECT_FALSE(drop("a", -1, m_model.index(4, 0))) << "onto the trash";
}

TEST_F(ShelfModelTest, ItemsAreDroppedOnListsTagsAndTheTrash) {
    QMimeData items;
    items.setData(QString::fromLatin1(ShelfModel::itemsMime), "course:a/b\nbook:c");
    QStringList got;
    QObject::connect(&m_model, &ShelfModel::itemsDropped, &m_model,
                     [&](const Shelf& shelf, const QStringList& keys) { got << shelf.id << keys; });
    EXPECT_TRUE(m_model.canDropMimeData(&items, Qt::CopyAction, -1, 0, list("a1")));
    EXPECT_TRUE(m_model.canDropMimeData(&items, Qt::CopyAction, -1, 0, m_model.index(4, 0)));
    EXPECT_FALSE(m_model.canDropMimeData(&items, Qt::CopyAction, 1, 0, list("a"))) << "between two lists";
    EXPECT_FALSE(m_model.canDropMimeData(&items, Qt::CopyAction, -1, 0, m_model.index(0, 0)));
    m_model.dropMimeData(&items, Qt::CopyAction, -1, 0, list("a1"));
    EXPECT_EQ(got, (QStringList{u"a1"_s, u"course:a/b"_s, u"book:c"_s}));
}

TEST_F(ShelfModelTest, KeysMoveListsUpDownInAndOut) {
    ShelfTree tree(m_model, nullptr);
    tree.expandAll();
    const auto press = [&](const char* name, Qt::Key key) {
        tree.setCurrent({ShelfKind::List, QString::fromLatin1(name)});
        QTest::keyClick(&tree, key, Qt::ControlModifier);
    };
    press("b", Qt::Key_Up);
    press("a", Qt::Key_Down);
    press("b", Qt::Key_Right);
    press("a1", Qt::Key_Left);
    EXPECT_EQ(m_moves, (QStringList{u"b into  before a"_s, u"a into  before "_s, u"b into a before "_s,
                                    u"a1 into  before b"_s}));
    m_moves.clear();
    press("a", Qt::Key_Up);
    press("a", Qt::Key_Left);
    press("a2", Qt::Key_Down);
    EXPECT_TRUE(m_moves.isEmpty()) << "at an end nothing moves";
}

TEST(Shelf, HasANameByWhichItIsFoundAgain) {
    for (const Shelf& shelf : {Shelf{ShelfKind::Standing, {}}, Shelf{ShelfKind::Trash, {}},
                               Shelf{ShelfKind::Tag, u"a=b c & 100%|d"_s},
                               Shelf{ShelfKind::List, u"list-9f"_s}, Shelf{ShelfKind::Status, u"doing"_s}})
        EXPECT_EQ(shelfFrom(QUrlQuery(shelfQuery(shelf))), shelf) << shelfQuery(shelf).toStdString();
    EXPECT_EQ(shelfFrom(QUrlQuery(u"nonsense"_s)), Shelf());
    EXPECT_EQ(shelfFrom(QUrlQuery(u"list"_s)), Shelf());
}

} // namespace
} // namespace waymark::ui
