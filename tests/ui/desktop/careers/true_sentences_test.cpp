// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every sentence that the program says of every career of the shipped catalog: page, list row, preview, chart
// and text. No false one of the kinds that were found once (education withheld, figures of wider occupations,
// demand, cities, pay by the hour). tests/truth/check_sentences.py asks the same of the command line in
// another way.
#include "ui/queries/career_reading.h"
#include "ui/words/career_row.h"

#include "app/career/education.h"
#include "app/career/facts_in_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace waymark::ui {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::filesystem::path shipped = std::filesystem::path(WAYMARK_BUILD_DIR) / "bin/catalog.db";

/// The code of the occupation is the career's own and nobody shares it.
bool isWhole(const db::Career& career) {
    return !career.parent && career.socCode.ends_with(".00");
}

bool saysWhole(const std::string& text, const std::string& occupation) {
    return text.find("for " + occupation + " as a whole") != std::string::npos ||
           text.find("For " + occupation + " as a whole") != std::string::npos;
}

void checkEducation(const app::CareerPage& page, const std::string& summary, const std::string& text) {
    double known = 0, most = 0;
    for (const auto& share : page.facts.education) {
        known += share.share;
        most = std::max(most, share.share);
    }
    if (known == 0 || 100 - known < most)
        return;
    for (const std::string& said : {summary, text}) {
        EXPECT_THAT(said, Not(HasSubstr("name most often is")));
        EXPECT_THAT(said, Not(HasSubstr("Most workers asked about this career")));
    }
    EXPECT_THAT(text, HasSubstr("Withheld: too uncertain"));
}

void checkQuickFacts(const app::CareerPage& page) {
    const auto& career = page.facts.career;
    for (const app::QuickFact& fact : app::quickFacts(page.facts, page.nationalPay)) {
        if (fact.value.empty())
            continue;
        if (!isWhole(career))
            EXPECT_NE(fact.measuredFor, "") << fact.label << ' ' << fact.value;
        if (!fact.measuredFor.empty())
            EXPECT_TRUE(saysWhole(fact.detail, fact.measuredFor)) << fact.label << ' ' << fact.detail;
    }
}

void checkRow(const db::CareerRow& row, bool whole) {
    const std::string line = careerRowFacts(row).join(u' ').toStdString();
    if (whole || (!row.medianPayUsd && !row.changePercent && !row.entryEducation))
        return;
    EXPECT_THAT(line, HasSubstr("as a whole")) << line;
}

void checkPay(const app::CareerPage& page, const std::string& text) {
    if (page.nationalPay && page.nationalPay->unit == db::PayUnit::Hour) {
        EXPECT_THAT(text, HasSubstr(" an hour"));
        EXPECT_THAT(text, Not(HasSubstr("USD a year")));
    }
    if (!page.pay)
        return;
    bool cities = false, anotherOccupation = false;
    for (const app::PayRow& row : page.pay->rows) {
        const app::ConvertedPay& pay = row.leading();
        cities = cities || row.place.kind == db::PlaceKind::City;
        if (!pay.headline())
            continue;
        if (!isWhole(page.facts.career) && pay.published.origin == db::PayOrigin::Published)
            EXPECT_NE(pay.grade, app::Grade::A) << row.place.name;
        anotherOccupation = anotherOccupation || pay.published.measuredAs.starts_with("SOC 2018");
        for (const char* territory : {"PR", "GU", "VI", "AS", "MP"})
            EXPECT_NE(row.place.country, territory);
    }
    EXPECT_EQ(text.find("Pay by city") != std::string::npos, cities);
    if (anotherOccupation) {
        EXPECT_THAT(page.payChartSpec.subtitle, HasSubstr("as a whole"));
        EXPECT_THAT(page.payChartSpec.summary, HasSubstr("as a whole"));
    }
}

void checkTechnologies(const app::CareerPage& page, const std::string& text) {
    const bool demand = std::any_of(page.facts.technologies.begin(), page.facts.technologies.end(),
                                    [](const db::CareerSkill& need) { return need.inDemand; });
    EXPECT_EQ(text.find("employers often ask for") != std::string::npos, demand);
}

TEST(TrueSentences, OfEveryCareer) {
    if (!std::filesystem::exists(shipped))
        GTEST_SKIP() << "the shipped catalog is not built: build the target waymark_catalog";
    const auto catalog = db::Catalog::open(shipped);
    ASSERT_TRUE(catalog.ok()) << catalog.error().message;
    const auto careers = catalog->careers();
    ASSERT_GE(careers->size(), 1018u);
    int withEntry = 0;
    for (const db::CareerRow& row : *careers) {
        SCOPED_TRACE(row.key.text() + ' ' + row.title);
        const auto page = readCareerPage(*catalog, row.key, ReadPath::Later);
        ASSERT_TRUE(page.ok()) << page.error().message;
        const std::string text = app::careerAsText(*page);
        const std::string summary = app::summaryFromFacts(page->facts);
        checkEducation(*page, summary, text);
        checkQuickFacts(*page);
        checkRow(row, isWhole(page->facts.career));
        checkPay(*page, text);
        checkTechnologies(*page, text);
        if (page->facts.outlook && !page->facts.outlook->measuredFor.empty() && !page->facts.entry->education)
            EXPECT_THAT(summary, HasSubstr(page->facts.outlook->measuredFor));
        withEntry += page->facts.entry && page->facts.entry->education ? 1 : 0;
    }
    EXPECT_GE(withEntry, 960);
}

} // namespace
} // namespace waymark::ui
