// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/route.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

using namespace waymark::ui;
using namespace Qt::StringLiterals;

TEST(RouteText, GoesThereAndBack) {
    const std::vector<Route> routes{{PageId::Explore, {}, {}},
                                    {PageId::Careers, u"career:15-1252.00"_s, u"pay"_s},
                                    {PageId::Skills, u"skill:tech/c#"_s, {}},
                                    {PageId::Skills, u"skill:tech/c#"_s, u"a#b"_s},
                                    {PageId::Courses, u"course:mit-opencourseware/18.06"_s, {}},
                                    {PageId::Books, u"book:9781593279288"_s, {}},
                                    {PageId::Books, u"book:100%25"_s, {}},
                                    {PageId::Pay, {}, u"view=city"_s},
                                    {PageId::Library, {}, {}},
                                    {PageId::Search, {}, u"c# 100% / données"_s}};
    for (const auto& route : routes)
        EXPECT_EQ(routeFromText(routeText(route)), route) << routeText(route).toStdString();
}

TEST(RouteText, ReadsAsDocumented) {
    EXPECT_EQ(routeText({PageId::Careers, u"career:15-1252.00"_s, u"pay"_s}),
              u"careers/career:15-1252.00#pay"_s);
}

TEST(RouteText, AnythingElseIsExplore) {
    for (const auto& text : {u""_s, u"nowhere"_s, u"Careers"_s, u"/careers"_s, u"#pay"_s})
        EXPECT_EQ(routeFromText(text), Route{}) << text.toStdString();
}

TEST(RouteToItem, EachKindHasItsPage) {
    EXPECT_EQ(routeToItem(u"career:15-1252.00"_s, u"pay"_s),
              (Route{PageId::Careers, u"career:15-1252.00"_s, u"pay"_s}));
    EXPECT_EQ(routeToItem(u"skill:2.B.3.e"_s).page, PageId::Skills);
    EXPECT_EQ(routeToItem(u"metro:35620"_s).page, PageId::Pay);
    EXPECT_EQ(routeToItem(u"course:a/b"_s).page, PageId::Courses);
    EXPECT_EQ(routeToItem(u"book:a"_s).page, PageId::Books);
    EXPECT_EQ(routeToItem(u"no key"_s), Route{});
}

} // namespace
