// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/navigator.h"

#include "ui/desktop/navigation/page.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using namespace waymark::ui;
using namespace Qt::StringLiterals;

class FakePage final : public Page {
public:
    void open(const Route& route) override {
        m_route = route;
        ++opened;
    }
    Route current() const override { return m_route; }
    void scrollTo(const QString& section) { m_route = sectionRoute(m_route.key, section); }
    int opened = 0;

private:
    Route m_route;
};

class NavigatorTest : public testing::Test {
protected:
    void SetUp() override {
        m_navigator.setFactory([this](PageId) {
            ++m_built;
            return std::make_unique<FakePage>();
        });
    }
    FakePage* page() { return dynamic_cast<FakePage*>(m_navigator.page()); }
    Navigator m_navigator;
    int m_built = 0;
};

TEST_F(NavigatorTest, BuildsAPageWhenItIsFirstAskedForAndOnce) {
    EXPECT_EQ(m_built, 0);
    m_navigator.go({PageId::Careers, {}, {}});
    m_navigator.go({PageId::Books, {}, {}});
    m_navigator.go({PageId::Careers, u"career:a"_s, {}});
    EXPECT_EQ(m_built, 2);
    EXPECT_EQ(m_navigator.here(), (Route{PageId::Careers, u"career:a"_s, {}}));
}

TEST_F(NavigatorTest, BackReturnsToThePlaceInThePage) {
    m_navigator.go({PageId::Careers, u"career:a"_s, {}});
    page()->scrollTo(u"pay"_s);
    m_navigator.go({PageId::Books, {}, {}});
    m_navigator.back();
    EXPECT_EQ(m_navigator.here(), sectionRoute(u"career:a"_s, u"pay"_s));
}

TEST_F(NavigatorTest, APageThatMovesItselfMakesAStep) {
    m_navigator.go({PageId::Careers, u"career:a"_s, {}});
    Q_EMIT page()->routeChanged({PageId::Careers, u"career:b"_s, {}});
    EXPECT_EQ(page()->opened, 1) << "it is there already";
    m_navigator.back();
    EXPECT_EQ(m_navigator.here().key, u"career:a"_s);
}

TEST_F(NavigatorTest, APageAsksForAnother) {
    m_navigator.go({PageId::Careers, {}, {}});
    const QSignalSpy moved(&m_navigator, &Navigator::moved);
    Q_EMIT page()->routeRequested({PageId::Pay, u"career:a"_s, {}});
    EXPECT_EQ(m_navigator.here().page, PageId::Pay);
    EXPECT_EQ(moved.count(), 1);
}

TEST_F(NavigatorTest, TypingIsOneStepAndEscLeavesIt) {
    m_navigator.go({PageId::Careers, u"career:a"_s, {}});
    for (const auto& text : {u"b"_s, u"ba"_s, u"back"_s})
        m_navigator.searchFor(text);
    EXPECT_EQ(m_navigator.here(), searchRoute(u"back"_s));
    m_navigator.leaveSearch();
    EXPECT_EQ(m_navigator.here(), (Route{PageId::Careers, u"career:a"_s, {}}));
    EXPECT_FALSE(m_navigator.history().canGoBack());
    m_navigator.leaveSearch();
    EXPECT_EQ(m_navigator.here().page, PageId::Careers) << "not searching: nothing to leave";
}

TEST(Navigator, WithoutACatalogItStaysWhereItIs) {
    Navigator navigator;
    navigator.go({PageId::Careers, {}, {}});
    EXPECT_EQ(navigator.page(), nullptr);
    EXPECT_FALSE(navigator.history().current());
}

} // namespace
