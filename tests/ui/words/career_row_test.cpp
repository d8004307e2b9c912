// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/career_row.h"

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

db::CareerRow nurses() {
    db::CareerRow row;
    row.key = db::CareerKey::trusted("career:29-1141.01");
    row.medianPayUsd = 97'550;
    row.entryEducation = db::EntryEducation::Bachelor;
    row.changePercent = 4.9;
    return row;
}

TEST(CareerRow, SaysPaySchoolingAndJobs) {
    EXPECT_EQ(careerRowFacts(nurses()), (QStringList{u"97,550 USD"_s, u"bachelor’s"_s, u"+5 % jobs"_s}));
}

TEST(CareerRow, WhatIsCountedForAWiderOccupationIsMarkedWhereItStands) {
    auto row = nurses();
    row.payMeasuredFor = "Registered Nurses";
    row.entryMeasuredFor = "Registered nurses";
    EXPECT_EQ(careerRowFacts(row),
              (QStringList{u"97,550 USD *"_s, u"bachelor’s"_s, u"+5 % jobs"_s, u"* for Registered nurses as a whole"_s}));
    row.payMeasuredFor.clear();
    EXPECT_EQ(careerRowFacts(row),
              (QStringList{u"97,550 USD"_s, u"bachelor’s *"_s, u"+5 % jobs *"_s, u"* for Registered nurses as a whole"_s}));
    row.payMeasuredFor = "Nurses";
    EXPECT_EQ(careerRowFacts(row).front(), u"97,550 USD for Nurses as a whole"_s);
}

} // namespace
} // namespace waymark::ui
