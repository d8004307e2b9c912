// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/likeness_check.h"
#include "app/content/page_check.h"
#include "app/content/reading_level.h"

#include <gmock/gmock.h>

namespace waymark::app {
namespace {

using db::SectionKind;
using Kind = PageFaultKind;

/// A page without a fault; every section of a short page.
WrittenPage goodPage(const std::string& name, const std::string& subject) {
    WrittenPage page;
    page.career = db::CareerKey::trusted("career:" + name);
    page.title = name;
    const auto filled = [&](int sentences, const std::string& about) {
        std::string words;
        for (int i = 0; i < sentences; ++i)
            words += "The " + subject + " " + about + std::string(static_cast<std::size_t>(i + 1), 'x') +
                     " stands near my old blue door. ";
        return words;
    };
    int n = 0;
    for (const SectionKind kind : {SectionKind::Summary, SectionKind::Work, SectionKind::Education,
                                   SectionKind::FirstSteps, SectionKind::DayToDay, SectionKind::Challenges,
                                   SectionKind::Personality, SectionKind::Growth, SectionKind::Questions})
        page.sections.push_back({kind, filled(3, "part" + std::string(static_cast<std::size_t>(++n), 'y'))});
    return page;
}

std::vector<Kind> kindsOf(const std::vector<PageFault>& faults) {
    std::vector<Kind> kinds;
    for (const PageFault& fault : faults)
        kinds.push_back(fault.kind);
    return kinds;
}

std::vector<Kind> faultsWith(const std::function<void(WrittenPage&)>& change) {
    WrittenPage page = goodPage("one", "cart");
    change(page);
    return kindsOf(pageFaults(page, [](const std::string& key) { return key == "career:two"; }));
}

TEST(PageCheck, AGoodPageHasNoFault) {
    EXPECT_THAT(faultsWith([](WrittenPage&) {}), testing::IsEmpty());
}

TEST(PageCheck, EachFaultIsFoundWhereItStands) {
    const auto adding = [](const std::string& words) {
        return [words](WrittenPage& page) { page.sections[2].markdown += words; };
    };
    EXPECT_THAT(faultsWith([](WrittenPage& page) { page.sections.pop_back(); }),
                testing::Contains(Kind::MissingSection));
    EXPECT_THAT(faultsWith([](WrittenPage& page) {
                    for (auto& section : page.sections)
                        section.markdown = "Few words here.";
                }),
                testing::ElementsAre(Kind::TooShort));
    EXPECT_THAT(faultsWith(adding("It is a dynamic place.")), testing::ElementsAre(Kind::BannedWord));
    EXPECT_THAT(faultsWith(adding("They are passionate.")), testing::ElementsAre(Kind::BannedWord));
    EXPECT_THAT(faultsWith(adding("Ask him.")), testing::ElementsAre(Kind::GenderedWord));
    EXPECT_THAT(faultsWith(adding("See [there](career:three).")), testing::ElementsAre(Kind::UnknownLink));
    EXPECT_THAT(faultsWith(adding("See [there](career:two).")), testing::IsEmpty());
    EXPECT_THAT(faultsWith(adding("See [here](career:one).")), testing::ElementsAre(Kind::LinkToItself));
    EXPECT_THAT(faultsWith(adding("It is {weather}.")), testing::ElementsAre(Kind::UnknownName));
    EXPECT_THAT(faultsWith(adding("They ask for {entry_education}.")),
                testing::ElementsAre(Kind::NameWithoutFact));
    EXPECT_THAT(
        faultsWith(adding("Considerable administrative responsibilities notwithstanding, organisational "
                          "characteristics incorporate interdisciplinary considerations.")),
        testing::ElementsAre(Kind::HardToRead));
}

TEST(PageCheck, ClaimsAreHeldAgainstTheTables) {
    const auto claims = [](const std::string& words, PageFacts facts) {
        return faultsWith([&](WrittenPage& page) {
            page.facts = facts;
            page.sections[2].markdown += words;
        });
    };
    PageFacts low;
    low.education = db::EntryEducation::HighSchool;
    EXPECT_THAT(claims("You need a bachelor's degree.", low), testing::ElementsAre(Kind::DisagreesOnSchool));
    low.entryIsWider = true;
    EXPECT_THAT(claims("You need a bachelor's degree.", low), testing::IsEmpty());
    PageFacts high;
    high.education = db::EntryEducation::Master;
    EXPECT_THAT(claims("No degree is needed.", high), testing::ElementsAre(Kind::DisagreesOnSchool));
    EXPECT_THAT(claims("Firms usually ask for a high school diploma.", high),
                testing::ElementsAre(Kind::DisagreesOnSchool));
    EXPECT_THAT(claims("Some ask for a high school diploma.", high), testing::IsEmpty()) << "it limits itself";
    EXPECT_THAT(claims("Firms usually ask for a doctorate.", high), testing::IsEmpty()) << "one step is near";
    PageFacts licensed;
    licensed.licensingStates = 26;
    EXPECT_THAT(claims("No license is needed.", licensed), testing::ElementsAre(Kind::DisagreesOnLicence));
    EXPECT_THAT(claims("Helpers need no license in most places.", licensed), testing::IsEmpty());
    licensed.licensingStates = 48;
    EXPECT_THAT(claims("Helpers need no license in most places.", licensed),
                testing::ElementsAre(Kind::DisagreesOnLicence));
    EXPECT_THAT(claims("No license is needed.", {}), testing::IsEmpty());
    EXPECT_THAT(claims("Every state licenses the trade.", {}), testing::ElementsAre(Kind::DisagreesOnLicence));
}

TEST(PageCheck, ClaimsOfTheDayAreHeldAgainstWhatWorkersSay) {
    const auto claims = [](const std::string& words, const PageFacts& facts) {
        return faultsWith([&](WrittenPage& page) {
            page.facts = facts;
            page.sections[4].markdown += words;
        });
    };
    PageFacts inside;
    inside.outdoors = 1.1;
    inside.hours = db::WeeklyHours::About40;
    inside.schedule = db::Schedule::Regular;
    inside.atHome = true;
    EXPECT_THAT(claims("You stand outdoors.", inside), testing::ElementsAre(Kind::DisagreesOnOutdoors));
    EXPECT_THAT(claims("Outdoor work is rare.", inside), testing::IsEmpty());
    EXPECT_THAT(claims("Weeks run past forty hours.", inside), testing::ElementsAre(Kind::DisagreesOnHours));
    EXPECT_THAT(claims("You work rotating shifts.", inside), testing::ElementsAre(Kind::DisagreesOnHours));
    EXPECT_THAT(claims("You are gone for weeks.", inside), testing::ElementsAre(Kind::DisagreesOnHome));
    EXPECT_THAT(claims("You work about forty hours.", inside), testing::IsEmpty());
    PageFacts outside;
    outside.outdoors = 4.6;
    outside.hours = db::WeeklyHours::Over40;
    outside.schedule = db::Schedule::Seasonal;
    outside.atHome = false;
    EXPECT_THAT(claims("You sit indoors.", outside), testing::ElementsAre(Kind::DisagreesOnOutdoors));
    EXPECT_THAT(claims("You work about forty hours.", outside), testing::ElementsAre(Kind::DisagreesOnHours));
    EXPECT_THAT(claims("Often over forty hours a week.", outside), testing::IsEmpty());
    EXPECT_THAT(claims("It has regular hours.", outside), testing::ElementsAre(Kind::DisagreesOnHours));
    EXPECT_THAT(claims("You work from home.", outside), testing::ElementsAre(Kind::DisagreesOnHome));
    EXPECT_THAT(claims("You work from home outdoors.", {}), testing::IsEmpty()) << "no table, no finding";
}

TEST(Likeness, ASentenceOfAnotherPageIsFoundInBoth) {
    const WrittenPage one = goodPage("one", "cart");
    WrittenPage two = goodPage("two", "boat");
    for (auto& section : two.sections)
        section.markdown =
            "Quite other words stand in this place " + std::string(db::sectionKindName(section.kind)) + ".";
    EXPECT_THAT(likeness({one, two}).faults, testing::IsEmpty());
    two.sections[1].markdown += " The wind turns the mill while bread waits in the oven.";
    WrittenPage copy = one;
    copy.sections[3].markdown += " The wind turns the mill while bread waits in the oven.";
    const Likeness found = likeness({copy, two});
    EXPECT_THAT(kindsOf(found.faults), testing::UnorderedElementsAre(Kind::LikeAnother, Kind::LikeAnother));
    EXPECT_DOUBLE_EQ(found.closestRun, 1);
}

TEST(Likeness, TheThirteenthEqualOpeningIsTooMany) {
    std::vector<WrittenPage> pages;
    for (int i = 0; i <= mostEqualOpenings; ++i) {
        WrittenPage page;
        page.career = db::CareerKey::trusted("career:p" + std::to_string(i));
        page.sections.push_back(
            {SectionKind::Summary,
             "Someone has to " + std::string(static_cast<std::size_t>(i + 1), 'z') + "."});
        EXPECT_THAT(likeness(pages).faults, testing::IsEmpty());
        pages.push_back(std::move(page));
    }
    EXPECT_EQ(likeness(pages).faults.size(), 13U);
}

TEST(Likeness, EightWordsOfAReleaseAreCopied) {
    WrittenPage page = goodPage("one", "cart");
    page.sections[0].markdown = "You mix paints and match colors of samples using scales by hand.";
    EXPECT_THAT(copiedRuns({page}, "1\tMix paints and match colors of cloth using scales."),
                testing::IsEmpty());
    EXPECT_EQ(copiedRuns({page}, "Then mix paints and match colors of samples using.").size(), 1U);
}

TEST(ReadingLevel, ShortWordsAreEasyAndLongOnesHard) {
    EXPECT_LT(readingGrade("The cat sat on the mat. It was warm."), 2);
    EXPECT_GT(
        readingGrade(
            "Interdisciplinary organisational considerations necessitate comprehensive administration."),
        20);
    EXPECT_EQ(readingGrade(""), 0);
    EXPECT_EQ(plainProse("See [the **nurse**](career:1) for {median_pay}."), "See the nurse for a degree.");
}

} // namespace
} // namespace waymark::app
