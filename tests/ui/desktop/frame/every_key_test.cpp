// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window, led to keys of every kind: on every page, at its start, and with the actions that take the item
// shown. None may harm it.
#include "tests/support/every_key.h"
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/navigation/page_table.h"

#include <QAction>

namespace {

using namespace waymark;
using namespace waymark::test;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

class EveryKeyInTheWindow : public ProgramFixture {};

TEST_F(EveryKeyInTheWindow, IsTakenOnEveryPageAndByEveryActionOfAnItem) {
    start();
    for (const auto& entry : pageTable())
        for (const auto& key : everyKey()) {
            window().navigator().go({entry.id, QString::fromStdString(key)});
            ASSERT_NE(window().navigator().page(), nullptr);
            for (const ActionId action : {ActionId::Star, ActionId::Star, ActionId::OpenLink})
                if (window().action(action)->isEnabled())
                    window().action(action)->trigger();
        }
}

TEST_F(EveryKeyInTheWindow, IsTakenAtTheStart) {
    for (const auto& key : wellFormedKeys()) {
        start(QString::fromStdString(key));
        window().navigator().go({PageId::Library, QString::fromStdString(key), {}});
        window().close();
        start();
        window().action(PageId::Explore)->trigger();
        EXPECT_NE(window().navigator().page(), nullptr) << key;
    }
}

TEST_F(EveryKeyInTheWindow, AnOwnOfferCanBeStarredAndLeftOpen) {
    LibrarySession& session = *start().session();
    std::string offer;
    ASSERT_TRUE(session.change([&](db::Library& library, const std::string& now) -> db::Result<void> {
        auto made = db::Items(library).create(db::ItemKind::Offer, {"Offer", "", "", {}, {}, {}}, "{}", now);
        if (!made)
            return made.error();
        offer = made->text();
        return {};
    }));
    window().navigator().go({PageId::Library, QString::fromStdString(offer), {}});
    window().action(ActionId::Star)->trigger();
    window().action(ActionId::Star)->trigger();
    window().close();
    start();
    window().action(PageId::Explore)->trigger();
    EXPECT_NE(window().navigator().page(), nullptr);
}

} // namespace
