// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/spoken_fields.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::app {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::Not;

TEST(SpokenFields, NamesStandWhereAFieldDoes) {
    EXPECT_THAT(phrasesOnFields("The way here is an accounting or finance degree, then years in audit. Many hold a license."), testing::IsSupersetOf({"accounting", "finance"}));
    EXPECT_THAT(phrasesOnFields("Employers ask for {entry_education}, often in biology or chemical engineering."),
                testing::IsSupersetOf({"biology/biological sciences", "chemical engineering"}));
    EXPECT_THAT(phrasesOnFields("Music departments frequently want a doctorate."), Contains("music"));
    EXPECT_THAT(phrasesOnFields("A networking or electronics certificate is the common kind."), Contains("computer systems networking and telecommunications"));
}

TEST(SpokenFields, OtherSentencesAndWideWordsNameNone) {
    EXPECT_THAT(phrasesOnFields("Years in accounting count."), testing::IsEmpty()) << "work, no schooling";
    EXPECT_THAT(phrasesOnFields("Some have a degree in social work, others come from nursing or retail management."),
                AllOf(Contains("social work"), Not(Contains("retail management"))));
    EXPECT_THAT(phrasesOnFields("An engineering degree helps."), Not(Contains("engineering"))) << "of every kind";
}

TEST(SpokenFields, AFieldIsCalledAsAPageWouldWriteIt) {
    EXPECT_EQ(plainField("Music, General."), "music");
    EXPECT_EQ(plainField("Accounting."), "accounting");
}

} // namespace
} // namespace waymark::app
