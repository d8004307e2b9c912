// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/help/action_palette.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/navigation/page_table.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <map>
#include <set>

namespace {

using namespace waymark::test;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

class ActionsTest : public ProgramFixture {
protected:
    /// Keys that act while `page` is shown: the window's and the page's own.
    std::multimap<QString, QString> keysWith(const Page* page) {
        std::multimap<QString, QString> keys;
        const auto add = [&](const QList<QKeySequence>& sequences, const QString& name) {
            for (const auto& sequence : sequences)
                keys.emplace(sequence.toString(QKeySequence::PortableText), name);
        };
        for (const auto* action : window().actions())
            add(action->shortcuts(), action->text());
        for (const auto* action : page->findChildren<QAction*>())
            if (action->shortcutContext() != Qt::WidgetShortcut)
                add(action->shortcuts(),
                    QString(QString::fromLatin1(page->metaObject()->className()) + u": "_s + action->text()));
        for (const auto* shortcut : page->findChildren<QShortcut*>())
            if (shortcut->context() != Qt::WidgetShortcut)
                add({shortcut->key()}, QString::fromLatin1(page->metaObject()->className()));
        return keys;
    }
};

TEST_F(ActionsTest, EveryMenuActionHasAKey) {
    start();
    const auto lines = actionLines(window().menuBar(), nullptr);
    const auto keyed = std::count_if(lines.begin(), lines.end(), [](const auto& line) { return !line.keys.isEmpty(); });
    EXPECT_EQ(keyed, 49);
    for (const auto* action : window().actions())
        EXPECT_FALSE(action->shortcuts().isEmpty()) << action->text().toStdString();
}

TEST_F(ActionsTest, NoKeyHasTwoMeanings) {
    start();
    for (const auto& entry : pageTable()) {
        window().navigator().go({entry.id});
        ASSERT_NE(window().navigator().page(), nullptr);
        const auto keys = keysWith(window().navigator().page());
        for (auto key = keys.begin(); key != keys.end(); key = keys.upper_bound(key->first)) {
            QStringList meanings;
            for (auto [same, end] = keys.equal_range(key->first); same != end; ++same)
                meanings.append(same->second);
            EXPECT_EQ(meanings.size(), 1)
                << key->first.toStdString() << ": " << meanings.join(u" | "_s).toStdString();
        }
    }
}

TEST_F(ActionsTest, AnActionIsFoundByItsName) {
    start();
    ActionPalette palette(actionLines(window().menuBar(), window().navigator().page()), &window());
    palette.show();
    auto* words = palette.findChild<QLineEdit*>();
    const auto* found = palette.findChild<QTreeWidget*>();
    const int all = found->topLevelItemCount();
    EXPECT_GT(all, 30);
    QTest::keyClicks(words, u"view text"_s);
    EXPECT_LT(found->topLevelItemCount(), all);
    EXPECT_EQ(palette.chosen(), window().action(ActionId::LargerText));
    QTest::keyClick(words, Qt::Key_Down);
    EXPECT_EQ(palette.chosen(), window().action(ActionId::SmallerText));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_EQ(palette.result(), QDialog::Accepted);
    words->setText(u"nothing is called so"_s);
    EXPECT_EQ(palette.chosen(), nullptr);
}

TEST_F(ActionsTest, NoTwoEntriesOfAMenuShareALetter) {
    start();
    for (const auto* menu : window().menuBar()->findChildren<QMenu*>()) {
        std::set<QChar> letters;
        for (const auto* action : menu->actions()) {
            const qsizetype mark = action->text().indexOf(u'&');
            if (action->isSeparator() || mark < 0)
                continue;
            EXPECT_TRUE(letters.insert(action->text().at(mark + 1).toLower()).second)
                << action->text().toStdString();
        }
    }
}

TEST_F(ActionsTest, EveryIconOnlyButtonHasANameAndATooltip) {
    start();
    for (const auto& entry : pageTable())
        window().navigator().go({entry.id});
    for (const auto* button : window().findChildren<QAbstractButton*>()) {
        // Qt's own parts (a table's corner, the cross in a field) and links that have no words yet.
        const auto kind = QLatin1StringView(button->metaObject()->className());
        if (!button->text().isEmpty() || kind.startsWith("Q"_L1) || kind.endsWith("LinkLabel"_L1) ||
            !button->isVisibleTo(button->parentWidget()))
            continue;
        const std::string where = std::string(button->metaObject()->className()) + " in " +
                                  button->parent()->metaObject()->className();
        EXPECT_FALSE(button->accessibleName().isEmpty()) << where;
        EXPECT_FALSE(button->toolTip().isEmpty()) << where;
    }
}

} // namespace
