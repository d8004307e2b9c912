// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/careers_page.h"

#include "db/library/learner.h"
#include "tests/ui/desktop/careers/careers_fixture.h"
#include "ui/desktop/library/place_field.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class WaysInSection : public CareersTest {
protected:
    WaysInSection() {
        page.resize(1240, 828);
        page.show();
    }
    void open(const QString& key) {
        page.open(sectionRoute(key, {}));
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
    }
    QStringList said(const QString& section) {
        QStringList words;
        if (auto* widget = page.findChild<QWidget*>(section))
            for (const auto* label : widget->findChildren<TextLabel*>())
                words << label->text();
        return words;
    }
    bool says(const QString& section, const QString& words) {
        const QStringList all = said(section);
        return std::any_of(all.begin(), all.end(), [&](const QString& one) { return one.contains(words); });
    }

    CareersPage page{services};
};

TEST_F(WaysInSection, AsksForThePlaceThenShowsItsLicenceAndTheNearestSchool) {
    open(u"career:29-1141.00"_s);
    EXPECT_TRUE(says(u"waysIn"_s, u"Bachelor"_s));
    EXPECT_TRUE(says(u"waysIn"_s, u"4 to 5 years"_s));
    EXPECT_TRUE(says(u"waysIn"_s, u"Two states"_s) && says(u"waysIn"_s, u"record a license"_s));
    EXPECT_FALSE(says(u"waysIn"_s, u"Registered Nurse"_s));

    auto* field = page.findChild<PlaceField*>();
    ASSERT_NE(field, nullptr);
    QTest::keyClicks(field, u"wash"_s);
    QTest::keyClick(field, Qt::Key_Return);
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
    EXPECT_EQ(*db::Learner(session.library()).place(), db::PlaceKey::trusted("state:WA"));
    EXPECT_TRUE(says(u"waysIn"_s, u"Registered Nurse"_s));
    EXPECT_FALSE(says(u"waysIn"_s, u"criminal record"_s)) << "the record says nothing of it";
    EXPECT_TRUE(says(u"waysIn"_s, u"recorded 2024-09-06"_s));
    EXPECT_TRUE(says(u"waysIn"_s, u"Ask the agency before you study"_s));
    EXPECT_TRUE(says(u"waysIn"_s, u"Sound Technical College"_s));
}

TEST_F(WaysInSection, WhatIsNotAtHandIsNotSaidToBeNotNeeded) {
    ASSERT_TRUE(db::Learner(session.library()).setPlace(db::PlaceKey::trusted("state:CA")).ok());
    open(u"career:29-1141.00"_s);
    EXPECT_TRUE(says(u"waysIn"_s, u"does not cover California"_s));
}

TEST_F(WaysInSection, TheSummaryHasTheStepsAndTheFieldOnceAndTheFullSectionLeadsToIt) {
    open(u"career:29-1141.00"_s);
    EXPECT_TRUE(says(u"waysFirst"_s, u"4 to 5 years"_s));
    EXPECT_EQ(page.findChildren<PlaceField*>().size(), 1);
    page.activateWindow();
    page.findChild<LinkLabel*>(u"choosePlace"_s)->click();
    EXPECT_TRUE(page.findChild<PlaceField*>()->hasFocus());
}

TEST_F(WaysInSection, WhatAnApprenticeshipIsStandsOnce) {
    open(u"career:47-2111.00"_s);
    const QStringList all = said(u"waysIn"_s);
    EXPECT_EQ(all.filter(u"Recognized as an apprenticeship: "_s).size(), 1) << all.join(u'\n').toStdString();
}

TEST_F(WaysInSection, ALinkToTheProgramsOpensThere) {
    page.open(sectionRoute(u"career:29-1141.00"_s, u"programs"_s));
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
    EXPECT_EQ(page.current(), sectionRoute(u"career:29-1141.00"_s, u"ways"_s));
    EXPECT_GT(page.readPlace(), 0);
}

TEST_F(WaysInSection, PeopleSayWhoseFigureItIs) {
    open(u"career:29-1141.00"_s);
    EXPECT_TRUE(says(u"people"_s, u"87.9"_s) || says(u"people"_s, u"88 %"_s));
    open(u"career:backend-software-engineer"_s);
    EXPECT_TRUE(says(u"people"_s, u"for Software developers as a whole"_s));
    EXPECT_TRUE(says(u"people"_s, u"Work that is touched is not work that is replaced."_s));
}

} // namespace
} // namespace waymark::ui
