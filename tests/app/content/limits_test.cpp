// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each limit of the content check, one test a rule: a page at the limit passes, one beyond it does not.
#include "app/content/likeness_check.h"
#include "app/content/reading_level.h"
#include "tests/app/content/good_page.h"

#include <gmock/gmock.h>

namespace waymark::app {
namespace {

using db::SectionKind;
using test::goodPage;
using test::kindsOf;
using test::section;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using Kind = PageFaultKind;

std::vector<Kind> faultsOf(const WrittenPage& page) {
    return kindsOf(pageFaults(page, [](const std::string&) { return true; }));
}

int wordsIn(const WrittenPage& page) {
    std::size_t words = 0;
    for (const auto& one : page.sections)
        words += wordsOf(plainProse(one.markdown)).size();
    return static_cast<int>(words);
}

/// Of exactly so many words, in sentences of four.
WrittenPage pageOf(int words, bool full) {
    WrittenPage page = goodPage("one", "cart");
    for (auto& one : page.sections)
        one.markdown = "So it is.";
    if (full)
        for (int i = 0; i < db::sectionKindCount; ++i)
            if (section(page, static_cast<SectionKind>(i)).empty())
                section(page, static_cast<SectionKind>(i)) = "So it is.";
    std::string& work = section(page, SectionKind::Work);
    for (int left = words - wordsIn(page); left > 0; --left)
        work += left % 4 == 0 ? " now." : " so";
    work += '.';
    EXPECT_EQ(wordsIn(page), words);
    return page;
}

/// One sentence of words of one syllable, whose grade is .39 for each, less 3.79.
std::string sentenceOf(int words) {
    std::string text;
    for (int i = 0; i < words; ++i)
        text += "cat ";
    return text + ".";
}

std::vector<Kind> graded(SectionKind kind, int words) {
    WrittenPage page = goodPage("one", "cart");
    section(page, kind) = sentenceOf(words);
    std::vector<Kind> faults = faultsOf(page);
    std::erase(faults, Kind::TooShort);
    return faults;
}

TEST(ContentLimits, EachSectionOfAShortPageIsThere) {
    const WrittenPage page = goodPage("one", "cart");
    for (std::size_t i = 0; i < page.sections.size(); ++i) {
        WrittenPage less = page;
        less.sections.erase(less.sections.begin() + static_cast<std::ptrdiff_t>(i));
        EXPECT_THAT(faultsOf(less), Contains(Kind::MissingSection)) << i;
    }
}

TEST(ContentLimits, AShortPageHas220Words) {
    EXPECT_THAT(faultsOf(pageOf(220, false)), IsEmpty());
    EXPECT_THAT(faultsOf(pageOf(219, false)), ElementsAre(Kind::TooShort));
}

TEST(ContentLimits, AShortPageHasAtMost350Words) {
    EXPECT_THAT(faultsOf(pageOf(350, false)), IsEmpty());
    EXPECT_THAT(faultsOf(pageOf(351, false)), ElementsAre(Kind::TooLong));
}

TEST(ContentLimits, AFullPageHas700WordsAndNoUpperLimit) {
    EXPECT_THAT(faultsOf(pageOf(700, true)), IsEmpty());
    EXPECT_THAT(faultsOf(pageOf(699, true)), ElementsAre(Kind::TooShort));
    EXPECT_THAT(faultsOf(pageOf(2000, true)), IsEmpty());
}

TEST(ContentLimits, SummaryAndDayReadAtGradeNine) {
    ASSERT_LT(readingGrade(sentenceOf(32)), 9);
    ASSERT_GT(readingGrade(sentenceOf(33)), 9);
    for (const SectionKind kind : {SectionKind::Summary, SectionKind::DayToDay}) {
        EXPECT_THAT(graded(kind, 32), IsEmpty());
        EXPECT_THAT(graded(kind, 33), ElementsAre(Kind::HardToRead));
    }
}

TEST(ContentLimits, OtherSectionsReadAtGradeEleven) {
    ASSERT_LT(readingGrade(sentenceOf(37)), 11);
    ASSERT_GT(readingGrade(sentenceOf(38)), 11);
    for (const SectionKind kind : {SectionKind::Work, SectionKind::Education, SectionKind::FirstSteps,
                                   SectionKind::Challenges, SectionKind::Personality, SectionKind::Questions}) {
        EXPECT_THAT(graded(kind, 37), IsEmpty());
        EXPECT_THAT(graded(kind, 38), ElementsAre(Kind::HardToRead));
    }
}

TEST(ContentLimits, SectionsOfTitlesReadAtGradeThirteen) {
    ASSERT_LT(readingGrade(sentenceOf(43)), 13);
    ASSERT_GT(readingGrade(sentenceOf(44)), 13);
    EXPECT_THAT(graded(SectionKind::Growth, 43), IsEmpty());
    EXPECT_THAT(graded(SectionKind::Growth, 44), ElementsAre(Kind::HardToRead));
}

/// `one` of the first page against `other` of the second: how many are close.
std::size_t closeSentences(const std::string& one, const std::string& other) {
    WrittenPage first = goodPage("one", "cart");
    WrittenPage second = goodPage("two", "boat");
    first.sections = {{SectionKind::Work, one}};
    second.sections = {{SectionKind::Work, other}};
    return likeness({first, second}).faults.size();
}

TEST(ContentLimits, HalfOfTheFiveWordRunsIsTooClose) {
    // Eleven words have seven runs; the longer sentence keeps the cosine low.
    const std::string longer = " and so we went to sea with nets and rope and tar in autumn.";
    EXPECT_EQ(closeSentences("a b c d e f g h x y z.", "a b c d e f g h" + longer), 1U) << "4 of 7";
    EXPECT_EQ(closeSentences("a b c d e f g w x y z.", "a b c d e f g" + longer), 0U) << "3 of 7";
}

TEST(ContentLimits, ACosineOfSixTenthsIsTooClose) {
    // One word in the middle changed: of six runs one is left, of eight triples five.
    EXPECT_EQ(closeSentences("a b c d e f g h i j.", "a b c d x f g h i j."), 2U) << "5 of 8";
    EXPECT_EQ(closeSentences("a b c d e f g h i.", "a b c d x f g h i."), 0U) << "4 of 7";
}

TEST(ContentLimits, TwelveSummariesMayBeginAlike) {
    std::vector<WrittenPage> pages;
    for (int i = 0; i < 12; ++i) {
        pages.push_back(goodPage("p" + std::to_string(i), "cart"));
        pages.back().sections = {
            {SectionKind::Summary, "Someone has to " + std::string(static_cast<std::size_t>(i + 1), 'z') + "."}};
    }
    EXPECT_THAT(likeness(pages).faults, IsEmpty());
    EXPECT_EQ(likeness(pages).commonestOpening, 12);
    pages.push_back(pages.back());
    EXPECT_THAT(kindsOf(likeness(pages).faults), Contains(Kind::CommonOpening).Times(13));
}

TEST(ContentLimits, SevenWordsOfAReleaseMayStandInARow) {
    WrittenPage page = goodPage("one", "cart");
    page.sections = {{SectionKind::Work, "Here a b c d e f g ends."}};
    EXPECT_THAT(copiedRuns({page}, "x a b c d e f g y"), IsEmpty());
    page.sections = {{SectionKind::Work, "Here a b c d e f g h ends."}};
    EXPECT_THAT(kindsOf(copiedRuns({page}, "x a b c d e f g h y")), ElementsAre(Kind::CopiedRun));
}

} // namespace
} // namespace waymark::app
