// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/exams_of_others.h"

#include <gtest/gtest.h>

namespace waymark::app {

TEST(ExamsOfOthers, anExamWithAnotherHealthCareersTitleIsTheirs) {
    const std::vector<std::string> titles{"Physician Assistants", "Anesthesiologist Assistants", "Dental Hygienists", "Dental Assistants", "Nursing Assistants"};
    const ExamsOfOthers anesthesia({"29-1071.01", "Anesthesiologist Assistants", {"Certified Anesthesiologist Assistant"}, {}}, titles);
    EXPECT_TRUE(anesthesia.have("Physician assistant certification preparation"));
    EXPECT_FALSE(anesthesia.have("Anesthesiologist assistant certification preparation"));
    EXPECT_FALSE(anesthesia.have("First aid and CPR"));
    const ExamsOfOthers dental({"31-9091.00", "Dental Assistants", {"Expanded Duty Dental Assistant"}, {}}, titles);
    EXPECT_TRUE(dental.have("Dental hygiene license preparation"));
    EXPECT_FALSE(dental.have("Dental assistant certification preparation"));
    const ExamsOfOthers aides({"31-1133.00", "Psychiatric Aides", {}, {}}, titles);
    EXPECT_FALSE(aides.have("Nursing assistant certification preparation")) << "they stand in the same registry";
}

} // namespace waymark::app
