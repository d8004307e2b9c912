// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// However an item is kept, the same is remembered of it: what its catalog says. So the same catalog never
// counts as changed.
#include "db/library/catalog_watch.h"
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/library/keep_plan.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/widgets/star_button.h"

#include <QAction>

#include <gmock/gmock.h>

namespace {

using namespace waymark;
using namespace waymark::test;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

class KeptFactsTest : public ProgramFixture {
protected:
    /// What the catalog, taken for a new one, says differently of what is kept.
    static std::vector<std::string> changes(LibrarySession& session) {
        const auto catalog = db::Catalog::open(fixtureCatalog());
        db::CatalogWatch watch(session.library());
        const auto seen = db::factsInCatalog(*catalog, *watch.keys());
        EXPECT_TRUE(watch.note(*seen, "of another catalog", "2026-08-04T10:00:00Z").ok());
        std::vector<std::string> words;
        for (const auto& change : watch.changes().valueOr({}))
            words.push_back(change.key.text() + ": " + change.was + " -> " + change.is);
        return words;
    }
};

TEST_F(KeptFactsTest, AreTheCatalogsOnEveryPage) {
    LibrarySession& session = *start().session();
    const std::vector<Route> routes{{PageId::Careers, u"career:backend-software-engineer"_s, {}},
                                    {PageId::Courses, u"course:example-academy/databases-1"_s, {}},
                                    {PageId::Books, u"book:9780000000019"_s, {}},
                                    {PageId::Skills, u"skill:tech/python"_s, {}}};
    for (const Route& route : routes) {
        window().navigator().go(route);
        window().action(ActionId::Star)->trigger();
        ASSERT_TRUE(session.isKept(route.key)) << route.key.toStdString();
        EXPECT_THAT(changes(session), testing::IsEmpty()) << "by its key";
        window().action(ActionId::Star)->trigger();
        for (auto* star : window().navigator().page()->findChildren<StarButton*>()) {
            if (star->isVisible() && !session.isKept(route.key))
                star->click();
        }
        EXPECT_TRUE(session.isKept(route.key)) << route.key.toStdString();
        EXPECT_THAT(changes(session), testing::IsEmpty()) << "by its star";
    }
}

TEST_F(KeptFactsTest, OfAPlanAreTheCatalogs) {
    LibrarySession& session = *start().session();
    db::Plan plan;
    plan.steps.resize(1);
    plan.steps[0].key = "course:example-academy/databases-1";
    plan.steps[0].title = "As the plan shows it";
    EXPECT_FALSE(keepPlan(session, u"Path"_s, plan, {}).isEmpty());
    ASSERT_TRUE(session.isKept(u"course:example-academy/databases-1"_s));
    EXPECT_THAT(changes(session), testing::IsEmpty());
}

TEST_F(KeptFactsTest, StayAsHandedOverWhereTheCatalogKnowsNothing) {
    LibrarySession& session = *start().session();
    session.toggle({db::CourseKey::trusted("course:gone/x"), "Title", "Detail", "", ""});
    const auto kept = db::Items(session.library()).item(db::CourseKey::trusted("course:gone/x"));
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(kept->facts.title, "Title");
    EXPECT_EQ(kept->facts.detail, "Detail");
}

} // namespace
