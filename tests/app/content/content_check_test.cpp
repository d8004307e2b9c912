// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/likeness_check.h"
#include "app/content/reading_level.h"
#include "tests/app/content/good_page.h"

#include <gmock/gmock.h>

namespace waymark::app {
namespace {

using db::SectionKind;
using Kind = PageFaultKind;
using test::goodPage;
using test::kindsOf;

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
