// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/grade.h"
#include "app/salary/period.h"
#include "tests/app/salary/thirteen_cities.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

const std::string asOf = "2026-08";
const db::PlaceKey metro = db::PlaceKey::trusted("metro:35620");

struct Case {
    const char* what;
    void (*change)(db::Salary&);
    Grade grade;
};

TEST(Grade, Table) {
    const Case cases[] = {
        {"as published", [](db::Salary&) {}, Grade::A},
        {"36 months old", [](db::Salary& s) { s.period = "2023-08"; }, Grade::A},
        {"37 months old", [](db::Salary& s) { s.period = "2023-07"; }, Grade::B},
        {"a year counts from its middle, 26 months", [](db::Salary& s) { s.period = "2024"; }, Grade::A},
        {"a year counts from its middle, 38 months", [](db::Salary& s) { s.period = "2023"; }, Grade::B},
        {"two years count as the last", [](db::Salary& s) { s.period = "2023-2024"; }, Grade::A},
        {"no date", [](db::Salary& s) { s.period.clear(); }, Grade::B},
        {"another occupation", [](db::Salary& s) { s.measuredAs = "SOC 2134"; }, Grade::B},
        {"a shared figure", [](db::Salary& s) { s.areasSharing = 12; }, Grade::B},
        {"a wider place", [](db::Salary& s) { s.place = db::PlaceKey::trusted("state:NY"); }, Grade::B},
        {"an estimate", [](db::Salary& s) { s.origin = db::PayOrigin::Estimated; }, Grade::D},
        {"an estimate with a method",
         [](db::Salary& s) {
             s.origin = db::PayOrigin::Estimated;
             s.method = "fitted";
         },
         Grade::C},
        {"a method without a date",
         [](db::Salary& s) {
             s.origin = db::PayOrigin::Estimated;
             s.method = "fitted";
             s.period.clear();
         },
         Grade::D},
        {"the learner's own", [](db::Salary& s) { s.origin = db::PayOrigin::Own; }, Grade::B},
    };
    for (const Case& one : cases) {
        db::Salary salary = waymark::app::test::published(metro.text(), 1);
        one.change(salary);
        EXPECT_EQ(gradeOf(salary, metro, asOf), one.grade) << one.what;
    }
}

TEST(Grade, TheMetroAroundACityIsTheCity) {
    const db::Salary salary = waymark::app::test::published("metro:35620", 1);
    const db::Place newYork = waymark::app::test::city("New York", "US", "USD", "metro:35620");
    EXPECT_EQ(gradeOf(salary, newYork, asOf), Grade::A);
    EXPECT_EQ(gradeOf(salary, newYork.key, asOf), Grade::B);
    EXPECT_EQ(gradeOf(salary, waymark::app::test::city("Newark", "US", "USD", "metro:99999"), asOf), Grade::B);

    const db::Place toronto = waymark::app::test::city("Toronto", "CA", "CAD", "region:CA-3530");
    EXPECT_EQ(gradeOf(waymark::app::test::published("region:CA-3530", 1), toronto, asOf), Grade::B);
}

TEST(Grade, WordsDiffer) {
    EXPECT_EQ(gradeLetter(Grade::A), 'A');
    EXPECT_EQ(gradeLetter(Grade::D), 'D');
    EXPECT_NE(gradeWords(Grade::A), gradeWords(Grade::B));
    EXPECT_EQ(gradeWords(Grade::D), "estimate without date or method");
}

TEST(Period, ReadsWhatPublishersWrite) {
    EXPECT_EQ(parsePeriod("2024")->year, 2024);
    EXPECT_FALSE(parsePeriod("2024")->month.has_value());
    EXPECT_EQ(parsePeriod("2024-05")->month, 5);
    EXPECT_EQ(parsePeriod("2023-2024")->year, 2024);
    EXPECT_EQ(parsePeriod("2024-05-31")->month, 5);
    for (const char* text :
         {"", "24", "May 2024", "20x4", "2024-13", "2024-00", "2024-", "2024-1", "2024 05", "0000"})
        EXPECT_FALSE(parsePeriod(text).has_value()) << text;
    EXPECT_EQ(monthsBefore("2024-05", "2026-08"), 27);
    EXPECT_EQ(monthsBefore("2027", "2026-08"), -10);
    EXPECT_FALSE(monthsBefore("", "2026-08").has_value());
    EXPECT_EQ(periodWords("2024-05"), "May 2024");
    EXPECT_EQ(periodWords("2023-2024"), "2023-2024");
}

} // namespace
} // namespace waymark::app
