// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader would meet on every page of the tour: whatever takes the keyboard has a name and a role, heads of
// tables say what stands below them, and what we draw ourselves is no empty pane.
#include "tests/ui/desktop/frame/program_fixture.h"
#include "tests/ui/desktop/languages/page_walk.h"
#include "ui/desktop/pages/library/detail/rating_row.h"
#include "ui/desktop/pages/match/answer_box.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QCheckBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>
#include <QWidget>

#include <map>
#include <set>

namespace {

using namespace waymark::test;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

QString whereOf(const QWidget& widget) {
    QString where = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        if (QLatin1StringView(above->metaObject()->className()).startsWith("waymark"_L1))
            return where + u" in "_s + QString::fromLatin1(above->metaObject()->className());
    return where;
}

bool isOurs(const QWidget& widget) {
    return QLatin1StringView(widget.metaObject()->className()).startsWith("waymark"_L1);
}

class AccessibleWalk : public ProgramFixture {
protected:
    using Faults = std::map<QString, QString>; ///< where, and on which step
    void lookAt(QWidget& widget, const QString& step) {
        auto* told = QAccessible::queryAccessibleInterface(&widget);
        ASSERT_NE(told, nullptr);
        m_roles.insert(told->role());
        // A click into words selects them: that is no stop of the keyboard. A scroll area is left by Tab at once.
        const bool takesKeys = (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && !widget.focusProxy();
        const bool pane = qobject_cast<QAbstractScrollArea*>(&widget) && !qobject_cast<QAbstractItemView*>(&widget);
        if (takesKeys && !pane && told->text(QAccessible::Name).isEmpty())
            m_nameless.emplace(whereOf(widget), step);
        if (takesKeys && isOurs(widget) && !pane &&
            (told->role() == QAccessible::Client || told->role() == QAccessible::NoRole))
            m_roleless.emplace(whereOf(widget), step);
        const auto* table = qobject_cast<QTableView*>(&widget);
        const auto* tree = qobject_cast<QTreeView*>(&widget);
        const QHeaderView* heads = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
        for (int column = 0; heads && heads->isVisible() && column < heads->count(); ++column)
            if (!heads->isSectionHidden(column) &&
                heads->model()->headerData(column, Qt::Horizontal).toString().isEmpty() &&
                heads->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty())
                m_headless.emplace(whereOf(widget) + u" column "_s + QString::number(column), step);
    }
    static void tell(const Faults& faults, const char* what) {
        for (const auto& [where, step] : faults)
            ADD_FAILURE() << where.toStdString() << ' ' << what << " on " << step.toStdString();
    }
    Faults m_nameless, m_roleless, m_headless;
    std::set<QAccessible::Role> m_roles;
};

TEST_F(AccessibleWalk, WhateverTakesTheKeyboardSaysWhatItIs) {
    walkPages(start(), {1280, 800}, [this](const QString& step) {
        for (auto* widget : window().findChildren<QWidget*>())
            if (widget->isVisible())
                lookAt(*widget, step);
    });
    tell(m_nameless, "has no name");
    tell(m_roleless, "has no role");
    tell(m_headless, "has no head");
    for (const auto role : {QAccessible::Heading, QAccessible::Chart, QAccessible::List, QAccessible::ListItem,
                            QAccessible::RadioButton, QAccessible::Table})
        EXPECT_TRUE(m_roles.contains(role)) << role;
}

TEST_F(AccessibleWalk, ARatingIsAValue) {
    start();
    RatingRow rating;
    rating.setRating(3);
    auto* told = QAccessible::queryAccessibleInterface(&rating);
    ASSERT_NE(told->valueInterface(), nullptr);
    EXPECT_EQ(told->role(), QAccessible::Slider);
    EXPECT_EQ(told->valueInterface()->currentValue().toInt(), 3);
    told->valueInterface()->setCurrentValue(4);
    EXPECT_EQ(rating.rating(), 4);
}

/// Answers, ticked steps and tools hear clicks: what an assistive technology toggles has to be one.
TEST_F(AccessibleWalk, WhatIsToggledIsClicked) {
    start();
    QCheckBox box(u"I have &done it"_s);
    AnswerBox answer(4, u"Very much"_s, nullptr);
    for (QAbstractButton* button : {static_cast<QAbstractButton*>(&box), static_cast<QAbstractButton*>(&answer)}) {
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        auto* told = QAccessible::queryAccessibleInterface(button);
        ASSERT_TRUE(told->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
        EXPECT_FALSE(told->state().checked);
        told->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        EXPECT_EQ(clicked.count(), 1);
        EXPECT_TRUE(button->isChecked());
        EXPECT_TRUE(told->state().checked);
        button->setEnabled(false);
        told->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        EXPECT_TRUE(button->isChecked());
    }
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&box)->text(QAccessible::Name), u"I have done it"_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&box)->actionInterface()->keyBindingsForAction(QAccessibleActionInterface::toggleAction()),
              QStringList{box.shortcut().toString()});
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&box)->role(), QAccessible::CheckBox);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&answer)->role(), QAccessible::RadioButton);
}

} // namespace
