// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every sentence that the program says of every career of the shipped catalog: page, list row, preview, chart
// and text. No false one of the kinds that were found once (education withheld, figures of wider occupations,
// demand, cities, pay by the hour; a comparison that speaks for the country, means without a word, years, estimates
// of grade A, sums of rounded rates, counts of the country said of a state, words). tests/truth/check_sentences.py asks the same of the command line in
// another way.
#include "ui/queries/career_reading.h"
#include "app/career/school_order.h"
#include "ui/words/career_row.h"
#include "ui/words/career_summary.h"

#include "app/career/education.h"
#include "app/career/facts_in_words.h"
#include "app/career/licence_need.h"
#include "app/salary/chart_rows.h"
#include "app/salary/period.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>
#include <sstream>

namespace waymark::ui {
namespace {

using testing::AnyOf;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

const std::filesystem::path shipped = std::filesystem::path(WAYMARK_BUILD_DIR) / "bin/catalog.db";

/// The code of the occupation is the career's own and nobody shares it.
bool isWhole(const db::Career& career) {
    return !career.parent && career.socCode.ends_with(".00");
}

bool saysWhole(const std::string& text, const std::string& occupation) {
    return text.find("or " + app::wholeName(occupation) + " as a whole") != std::string::npos;
}

/// Plain text is wrapped anywhere.
std::string onOneLine(const std::string& text) {
    std::istringstream words(text);
    std::string line;
    for (std::string word; words >> word;)
        line += (line.empty() ? "" : " ") + word;
    return line;
}

/// From a heading to the next one of the page that is named.
std::string between(const std::string& text, const std::string& from, const std::string& to) {
    const std::size_t begin = text.find(from);
    return begin == std::string::npos ? std::string() : text.substr(begin, text.find(to, begin) - begin);
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
        EXPECT_THAT(said, Not(HasSubstr("name one level most often")));
        EXPECT_THAT(said, Not(HasSubstr("requires, most, ")));
    }
    EXPECT_THAT(text, HasSubstr("Withheld: too uncertain"));
}

void checkQuickFacts(const app::CareerPage& page) {
    const auto& career = page.facts.career;
    for (const app::QuickFact& fact : app::quickFacts(page.facts, page.nationalPay)) {
        if (fact.value.empty())
            continue;
        if (!isWhole(career)) {
            EXPECT_NE(fact.measuredFor, "") << fact.label << ' ' << fact.value;
        }
        if (!fact.measuredFor.empty()) {
            EXPECT_TRUE(saysWhole(fact.detail, fact.measuredFor)) << fact.label << ' ' << fact.detail;
        }
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
        if (!isWhole(page.facts.career) && pay.published.origin == db::PayOrigin::Published) {
            EXPECT_NE(pay.grade, app::Grade::A) << row.place.name;
        }
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

bool isWider(const app::PayComparison& pay, const app::PayRow& row) {
    const auto width = [](const db::Place& place) {
        return place.kind == db::PlaceKind::Country                                          ? 2
               : place.kind == db::PlaceKind::State || place.kind == db::PlaceKind::Region ? 1
                                                                                             : 0;
    };
    return std::any_of(pay.rows.begin(), pay.rows.end(), [&](const app::PayRow& other) {
        return other.leading().headline() && other.place.country == row.place.country &&
               width(other.place) < width(row.place);
    });
}

/// A choice of places never speaks for the country; each figure says its measure and its time.
void checkComparison(const app::CareerPage& page, const std::string& text) {
    if (!page.pay)
        return;
    const app::ChartSpec& spec = page.payChartSpec;
    for (const char* most : {" pays most", " pay most", " pay buys most"})
        if (spec.title.find(most) != std::string::npos) {
            EXPECT_EQ(spec.title.find("Of the "), 0U) << spec.title;
        }
    EXPECT_THAT(spec.title, Not(HasSubstr("difference to")));
    const std::string pay = between(text, "Pay by", "Path ----");
    std::map<std::string, std::set<std::string>> periods;
    for (std::size_t i = 0; i < page.pay->rows.size(); ++i) {
        const app::PayRow& row = page.pay->rows[i];
        const app::ConvertedPay& figure = row.leading();
        if (!figure.headline())
            continue;
        if (isWider(*page.pay, row)) {
            EXPECT_FALSE(row.rank.has_value()) << row.place.name;
        }
        if (figure.published.areasSharing > 1) {
            EXPECT_FALSE(row.rank.has_value()) << row.place.name << " shares its figure";
        }
        EXPECT_EQ(spec.rows[i].measure, figure.headlineIsMean()        ? "mean"
                                        : figure.headlineIsEstimated() ? "estimated median"
                                                                       : "median");
        EXPECT_THAT(pay, HasSubstr("Measure: " + spec.rows[i].measure));
        if (figure.headlineIsMean()) {
            EXPECT_THAT(spec.subtitle, HasSubstr("ean"));
            if (figure.shown.median) {
                EXPECT_THAT(pay, HasSubstr("Median: " + app::roundedText(*figure.shown.median)));
            }
        }
        EXPECT_THAT(pay, HasSubstr(app::periodWords(figure.published.period)));
        if (row.rank)
            periods[row.place.country].insert(figure.published.period);
        if (figure.headlineIsEstimated()) {
            const std::string line = between(pay, spec.rows[i].label + "; ", " - ");
            EXPECT_THAT(line, HasSubstr("Grade: C")) << line;
        }
    }
    for (const auto& [country, ranked] : periods)
        EXPECT_LE(ranked.size(), 1U) << "ranked across periods in " << country;
    if (std::count_if(page.pay->rows.begin(), page.pay->rows.end(),
                      [](const app::PayRow& row) { return row.place.kind == db::PlaceKind::Metro; }) > 1) {
        EXPECT_THAT(pay, AnyOf(HasSubstr("chosen for size, not for pay"), HasSubstr("of their own, the only ones")));
    }
}

/// Rates and openings as published, never made from rounded parts.
void checkLeaving(const app::CareerPage& page, const std::string& text) {
    if (!page.facts.separations || !page.facts.separations->leave)
        return;
    const db::Separations& leaving = *page.facts.separations;
    EXPECT_THAT(text, HasSubstr("Leave each year; " + app::withDecimals(*leaving.leave, 1) + " of 100"));
    EXPECT_THAT(text, HasSubstr("Leave each year, of 100; " + app::withDecimals(*leaving.leave, 1)));
    if (page.facts.outlook && leaving.replaced && page.facts.outlook->openings > *leaving.replaced) {
        const auto counted = HasSubstr(app::withThousands(*leaving.replaced) + " replace people who leave");
        // Two hundreds beside each other may be one number, rounded twice.
        if (page.facts.outlook->openings - *leaving.replaced <= 100) {
            EXPECT_THAT(text, AnyOf(counted, HasSubstr("nearly all replace people who leave")));
        } else {
            EXPECT_THAT(text, counted);
        }
    }
}

/// Counts are of the place that they name, and what cannot be is not said.
void checkWays(const app::CareerPage& page, const std::string& text) {
    // Of what is left of a group only fields that share a word with the career are its own.
    const bool named = text.find("that share a word with this career") != std::string::npos;
    EXPECT_TRUE(!named || page.ways.fieldsFor.find("All Other") != std::string::npos || 2 * page.ways.fields.recorded < page.ways.fields.named)
        << page.ways.fieldsFor;
    std::ptrdiff_t here = 0, everywhere = 0;
    for (const auto& entry : page.ways.programmes) {
        everywhere += !named || entry.named;
        here += (!named || entry.named) && entry.programme.state == page.ways.state->key;
    }
    // Nobody should count as all what is a part: then there is no count.
    const app::WaysIn& ways = page.ways;
    const bool lacks = !ways.absentField.empty() || ways.fields.absent.size() > ways.fields.taught.size();
    if (!ways.programmes.empty() && app::listsSchools(ways) && lacks) {
        EXPECT_THAT(text, ContainsRegex("(: how|\\. How) many schools lead to it is not known\\."));
        EXPECT_THAT(text, Not(ContainsRegex("Ohio has [0-9no,]+ programs?")));
    } else if (!ways.programmes.empty() && app::listsSchools(ways)) {
        // Where no school gives the usual level, the whole of what ends below it is counted instead.
        const std::string below = "they hold " + app::withThousands(static_cast<double>(everywhere)) + " program";
        const bool noneGivesIt = text.find("these records hold no school that gives") != std::string::npos ||
                                 text.find("that these records cover no school gives") != std::string::npos;
        EXPECT_THAT(text, HasSubstr(noneGivesIt
                                        ? below
                                        : "Ohio has " + (here == 0 ? "no" : app::withThousands(static_cast<double>(here))) + " program"));
    }
    EXPECT_THAT(text, Not(ContainsRegex("programs?[^.]* lead here")));
    EXPECT_THAT(text, Not(HasSubstr(" 1 sponsors")));
    EXPECT_THAT(text, Not(HasSubstr("(Nof)")));
    // What a state's records lack takes no step away; a permit of a few other states makes none.
    if (app::licenceNeedOf(page.ways) == app::LicenceNeed::Unrecorded) {
        EXPECT_THAT(between(text, "Ways in", "Licenses."), Not(HasSubstr("+ License")));
    }
    if (page.people.byHand) {
        EXPECT_THAT(text, Not(HasSubstr(" all of it could be done at home; ")));
    }
    if (page.people.attainment && page.people.attainment->shares[6].value_or(0) > 0) {
        EXPECT_THAT(text, Not(HasSubstr("professional 0 %")));
    }
}

/// Two publishers who differ are both named.
void checkWhoseAnswers(const app::CareerPage& page, const std::string& text) {
    if (page.facts.education.empty())
        return;
    EXPECT_THAT(text, HasSubstr(app::whomAsked(page.facts.education) + " asked by O*NET"));
    const auto answer = app::educationAnswer(page.facts.education);
    if (answer.largest && answer.largest->level == 6 && page.facts.entry &&
        page.facts.entry->education == db::EntryEducation::HighSchool) {
        EXPECT_THAT(text, HasSubstr("The Bureau of Labor Statistics judges the usual way in otherwise"));
    }
}

/// One spelling on one page; names of publishers' courses and sources are theirs.
void checkSpelling(const std::string& text) {
    const std::string ours = between(text, "Quick facts", "Path ----");
    for (const char* british : {" licence", "Licence", "rogrammes ", "ecognised", "judgement"})
        EXPECT_THAT(ours, Not(HasSubstr(british)));
}

void checkTechnologies(const app::CareerPage& page, const std::string& text) {
    const bool demand = std::any_of(page.facts.technologies.begin(), page.facts.technologies.end(),
                                    [](const db::CareerSkill& need) { return need.inDemand; });
    EXPECT_EQ(text.find("employers often ask for") != std::string::npos, demand);
    for (const db::CareerSkill& need : page.facts.technologies)
        if (need.inDemand) {
            EXPECT_THAT(text, HasSubstr(onOneLine(need.skill.name)));
        }
}

TEST(TrueSentences, OfEveryCareer) {
    if (!std::filesystem::exists(shipped))
        GTEST_SKIP() << "the shipped catalog is not built: build the target waymark_catalog";
    const auto catalog = db::Catalog::open(shipped);
    ASSERT_TRUE(catalog.ok()) << catalog.error().message;
    const auto learner = learnerPlace(*catalog, db::PlaceKey::trusted("state:OH"));
    ASSERT_TRUE(learner.ok());
    const auto careers = catalog->careers();
    ASSERT_GE(careers->size(), 1018u);
    int withEntry = 0;
    for (const db::CareerRow& row : *careers) {
        SCOPED_TRACE(row.key.text() + ' ' + row.title);
        const auto page = readCareerPage(*catalog, row.key, ReadPath::Later, *learner);
        ASSERT_TRUE(page.ok()) << page.error().message;
        const std::string text = onOneLine(app::careerAsText(*page));
        const std::string summary = summaryInWords(app::summaryOf(page->facts)).toStdString();
        checkEducation(*page, summary, text);
        checkQuickFacts(*page);
        checkRow(row, isWhole(page->facts.career));
        checkPay(*page, text);
        checkTechnologies(*page, text);
        checkComparison(*page, text);
        checkLeaving(*page, text);
        checkWays(*page, text);
        checkWhoseAnswers(*page, text);
        checkSpelling(text);
        if (page->facts.outlook && !page->facts.outlook->measuredFor.empty() && !page->facts.entry->education) {
            EXPECT_THAT(summary, HasSubstr(app::wholeName(page->facts.outlook->measuredFor)));
        }
        withEntry += page->facts.entry && page->facts.entry->education ? 1 : 0;
    }
    EXPECT_GE(withEntry, 960);
}

} // namespace
} // namespace waymark::ui
