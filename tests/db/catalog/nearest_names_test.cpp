// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/nearest_names.h"

#include <gmock/gmock.h>

namespace waymark::db {
namespace {

using testing::ElementsAre;

TEST(NearestNames, NamesAtLargeStandBeforeSpecialties) {
    EXPECT_THAT(nearestFirst("Registered Nurses",
                             {"Certified Operating Room Nurse (CNOR)", "Charge Nurse", "Relief Charge Nurse", "Staff Nurse"},
                             {"Burn Center Nurse", "Registered Nurse", "RN (Registered Nurse)"}),
                ElementsAre("RN (Registered Nurse)", "Staff Nurse", "Charge Nurse", "Certified Operating Room Nurse (CNOR)",
                            "Relief Charge Nurse", "Burn Center Nurse", "Registered Nurse"));
}

TEST(NearestNames, WithoutAWordOfTheTitleANameIsFurtherAway) {
    EXPECT_THAT(nearestFirst("Electricians", {"Electrician", "Inside Wireman", "Maintenance Electrician", "Wireman"}, {}),
                ElementsAre("Maintenance Electrician", "Wireman", "Inside Wireman", "Electrician"));
}

TEST(NearestNames, WhatATitleExceptsIsNoneOfItsWords) {
    EXPECT_THAT(nearestFirst("Secretaries and Administrative Assistants, Except Legal, Medical, and Executive",
                             {"Medical Office Secretary", "Office Secretary"}, {}),
                ElementsAre("Office Secretary", "Medical Office Secretary"));
}

TEST(NearestNames, EqualsKeepTheirOrderAndNothingIsLost) {
    EXPECT_THAT(nearestFirst("Cooks, Restaurant", {"Grill Cook", "Fry Cook"}, {"Chef", "Sushi Cook"}),
                ElementsAre("Grill Cook", "Fry Cook", "Sushi Cook", "Chef"));
    EXPECT_TRUE(nearestFirst("Models", {}, {}).empty());
}

} // namespace
} // namespace waymark::db
