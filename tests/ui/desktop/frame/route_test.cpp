// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/route.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

using namespace waymark::ui;
using namespace Qt::StringLiterals;

TEST(RouteText, GoesThereAndBack) {
    const std::vector<Route> routes{
        {PageId::Explore, {}, {}},
        sectionRoute(u"career:15-1252.00"_s, u"pay"_s),
        {PageId::Skills, u"skill:tech/c#"_s, {}},
        {PageId::Skills, u"skill:tech/c#"_s, queryPair(u"kind"_s, u"a#b&c=d|e"_s)},
        {PageId::Courses, u"course:mit-opencourseware/18.06"_s, {}},
        {PageId::Books, u"book:9781593279288"_s, {}},
        {PageId::Books, u"book:100%25"_s, {}},
        {PageId::Pay, {}, u"view=city"_s},
        {PageId::Library, {}, {}},
        searchRoute(u"c# 100% / données?"_s, u"kind=course|book"_s)};
    for (const auto& route : routes)
        EXPECT_EQ(routeFromText(routeText(route)), route) << routeText(route).toStdString();
}

TEST(RouteText, ReadsAsDocumented) {
    EXPECT_EQ(routeText(sectionRoute(u"career:15-1252.00"_s, u"pay"_s)),
              u"careers/career:15-1252.00?section=pay"_s);
}

TEST(RouteText, ReadsWhatVersionsBeforeWrote) {
    EXPECT_EQ(routeFromText(u"careers/career:15-1252.00#pay"_s),
              sectionRoute(u"career:15-1252.00"_s, u"pay"_s));
    EXPECT_EQ(routeFromText(u"search?kind=course|book&sort=title#c# 100% & more"_s),
              searchRoute(u"c# 100% & more"_s, u"kind=course|book&sort=title"_s));
    EXPECT_EQ(routeFromText(u"library/book:a#status=doing"_s),
              (Route{PageId::Library, u"book:a"_s, u"status=doing"_s}));
    EXPECT_EQ(routeFromText(u"library#standing"_s), (Route{PageId::Library, {}, u"standing"_s}));
    EXPECT_EQ(routeFromText(u"pay/career:15-1252.00#view=city&at=city:a,city:b"_s),
              (Route{PageId::Pay, u"career:15-1252.00"_s, u"view=city&at=city:a,city:b"_s}));
}

TEST(RouteText, ASearchHoldsEveryValueOfAName) {
    const Route search = searchRoute({}, u"kind=course|book"_s);
    EXPECT_EQ(search.query.allQueryItemValues(u"kind"_s), (QStringList{u"course"_s, u"book"_s}));
    EXPECT_EQ(search, (Route{PageId::Search, {}, u"kind=course&kind=book"_s}));
}

TEST(PageTable, EveryPageHasAWordOfItsOwn) {
    for (const auto& entry : pageTable()) {
        EXPECT_EQ(pageFromWord(QLatin1StringView(entry.word)), entry.id) << entry.word;
        EXPECT_EQ(routeFromText(routeText({entry.id})), Route(entry.id)) << entry.word;
        EXPECT_FALSE(pageTitle(entry.id).isEmpty()) << entry.word;
        // A page that stands nowhere may have words of its own; one that stands needs them.
        EXPECT_TRUE(*entry.action != 0 || entry.stand == PageStand::Nowhere) << entry.word;
    }
}

TEST(RouteText, AnythingElseIsExplore) {
    for (const auto& text : {u""_s, u"nowhere"_s, u"Careers"_s, u"/careers"_s, u"#pay"_s})
        EXPECT_EQ(routeFromText(text), Route{}) << text.toStdString();
}

TEST(RouteToItem, EachKindHasItsPage) {
    EXPECT_EQ(routeToItem(u"career:15-1252.00"_s, u"section=pay"_s),
              sectionRoute(u"career:15-1252.00"_s, u"pay"_s));
    EXPECT_EQ(routeToItem(u"skill:2.B.3.e"_s).page, PageId::Skills);
    EXPECT_EQ(routeToItem(u"metro:35620"_s).page, PageId::Pay);
    EXPECT_EQ(routeToItem(u"course:a/b"_s).page, PageId::Courses);
    EXPECT_EQ(routeToItem(u"book:a"_s).page, PageId::Books);
    EXPECT_EQ(routeToItem(u"no key"_s), Route{});
}

} // namespace
