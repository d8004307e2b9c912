// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_filter.h"

#include "ui/desktop/pages/search/recent_searches.h"
#include "ui/desktop/state/window_state.h"

#include <gtest/gtest.h>

namespace {

using namespace waymark;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

TEST(SearchFilter, SurvivesItsText) {
    SearchFilter filter;
    filter.set(db::Facet::Provider, "MIT OpenCourseWare & friends | others", true);
    filter.set(db::Facet::Provider, "100 % #1?", true);
    filter.set(db::Facet::Growth, ">=10", true);
    filter.set(db::Facet::Hours, "<10", true);
    filter.set(db::Facet::Technology, "skill:tech/c#", true);
    filter.sort = db::SortOrder::FewestHours;
    filter.oneList = true;
    EXPECT_EQ(filterFromText(filterText(filter)), filter) << filterText(filter).toStdString();
    const Route route = searchRoute(u"a#b?c"_s, filterText(filter));
    EXPECT_EQ(searchWords(route), u"a#b?c"_s);
    EXPECT_EQ(filterFromText(searchFilterText(route)), filter) << searchFilterText(route).toStdString();
    EXPECT_EQ(routeFromText(routeText(route)), route) << routeText(route).toStdString();
    EXPECT_EQ(filterText({}), QString());
}

TEST(SearchFilter, LeavesOutWhatItCannotRead) {
    const auto filter = filterFromText(u"nonsense=1&level=&kind=book&sort=never&&=x&list"_s);
    ASSERT_EQ(filter.facets.size(), 1U);
    EXPECT_TRUE(filter.holds(db::Facet::Kind, "book"));
    EXPECT_EQ(filter.sort, db::SortOrder::Relevance);
    EXPECT_FALSE(filter.oneList);
}

TEST(SearchFilter, AValueTwiceIsOnceAndTheLastTakesItsFacetAlong) {
    SearchFilter filter;
    filter.set(db::Facet::Level, "advanced", true);
    filter.set(db::Facet::Level, "advanced", true);
    filter.set(db::Facet::Level, "introductory", true);
    EXPECT_EQ(filter.facets.at(0).values.size(), 2U);
    filter.set(db::Facet::Level, "advanced", false);
    filter.set(db::Facet::Level, "introductory", false);
    filter.set(db::Facet::Level, "introductory", false);
    EXPECT_TRUE(filter.facets.empty());
}

class RecentSearches : public testing::Test {
protected:
    QStringList texts() {
        QStringList all;
        for (const auto& search : recentSearches(m_state))
            all << searchWords(search);
        return all;
    }
    void remember(const QString& text, const QString& filter = {}) {
        rememberSearch(m_state, searchRoute(text, filter, u"career:a"_s));
    }
    WindowState m_state;
};

TEST_F(RecentSearches, NewestFirstEachOnceAndTwentyAtMost) {
    for (int i = 0; i < 25; ++i)
        remember(QChar(u'a' + i) + u" search"_s);
    EXPECT_EQ(texts().size(), 20);
    EXPECT_EQ(texts().front(), u"y search"_s);
    remember(u"m  search "_s);
    EXPECT_EQ(texts().front(), u"m search"_s);
    EXPECT_EQ(texts().count(u"m search"_s), 1);
    EXPECT_TRUE(recentSearches(m_state).front().key.isEmpty()) << "the search, not what was selected in it";
    forgetSearches(m_state);
    EXPECT_TRUE(texts().isEmpty());
}

TEST_F(RecentSearches, TheBeginningOfANewerOneGoesAndFiltersCount) {
    remember(u"pyth"_s);
    remember(u"python"_s);
    remember(u"python"_s, u"level=advanced"_s);
    remember(u"  "_s);
    EXPECT_EQ(texts(), (QStringList{u"python"_s, u"python"_s}));
    EXPECT_EQ(searchFilterText(recentSearches(m_state).front()), u"level=advanced"_s);
    remember({}, u"topic=topic:databases"_s);
    EXPECT_EQ(texts().size(), 3) << "browsing is a search too";
}

} // namespace
