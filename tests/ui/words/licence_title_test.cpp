// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/licence_title.h"

#include <gtest/gtest.h>

namespace waymark::ui {

TEST(LicenceTitle, whatAStateWritesInCapitalsIsReadAsOthers) {
    EXPECT_EQ(licenceTitle("MEDICAL LANGUAGE INTERPRETER").toStdString(), "Medical Language Interpreter");
    EXPECT_EQ(licenceTitle("OPERATOR'S LICENSE FOR BOILERS, CLASS II").toStdString(), "Operator's License for Boilers, Class II");
    EXPECT_EQ(licenceTitle("EMERGENCY MEDICAL TECHNICIAN (EMT)").toStdString(), "Emergency Medical Technician (EMT)");
    EXPECT_EQ(licenceTitle("EMERGENCY MEDICAL TECHNICIAN PARAMEDIC - CRITICAL CARE (EMTP-CC)").toStdString(), "Emergency Medical Technician Paramedic - Critical Care (EMTP-CC)");
    EXPECT_EQ(licenceTitle("LI - EMS LEAD INSTRUCTOR").toStdString(), "LI - EMS Lead Instructor");
    EXPECT_EQ(licenceTitle("TECHNICIAN (XYZ-Q)").toStdString(), "Technician (XYZ-Q)") << "in no list";
    EXPECT_EQ(licenceTitle("LAWYER (ATTORNEY-AT-LAW - NEWLY REGISTERED)").toStdString(), "Lawyer (Attorney-at-Law - Newly Registered)");
    EXPECT_EQ(licenceTitle("HVAC CONTRACTOR").toStdString(), "HVAC Contractor");
    EXPECT_EQ(licenceTitle("CPA").toStdString(), "CPA");
    EXPECT_EQ(licenceTitle("Clinical Laboratory Technician (CLT)").toStdString(), "Clinical Laboratory Technician (CLT)");
    EXPECT_EQ(licenceTitle("DENTAL - General License").toStdString(), "DENTAL - General License") << "some of it is told apart by capitals";
}

} // namespace waymark::ui
