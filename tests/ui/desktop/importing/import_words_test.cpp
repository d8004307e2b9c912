// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/importing/import_words.h"

#include <gtest/gtest.h>

namespace {

using namespace waymark;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

TEST(ImportWords, SaysRowsRateAndTimeLeft) {
    CatalogImportStand stand;
    EXPECT_EQ(standText(stand), u"0 rows"_s);
    stand.rows = 1;
    EXPECT_EQ(standText(stand), u"1 row"_s);
    stand.rows = 123456;
    stand.rowsPerSecond = 45000.4;
    stand.secondsLeft = 11.2;
    EXPECT_EQ(standText(stand), u"123,456 rows, 45,000 a second, about 12 seconds left"_s);
    stand.completing = true;
    EXPECT_EQ(standText(stand), u"123,456 rows, 45,000 a second, now the search index and the checks"_s);
}

TEST(ImportWords, RoundsDurationsUp) {
    EXPECT_EQ(durationText(0), u"1 second"_s);
    EXPECT_EQ(durationText(1.2), u"2 seconds"_s);
    EXPECT_EQ(durationText(121), u"3 minutes"_s);
}

TEST(ImportWords, ReportsWhatWasStoredAndWhatWasLeftOut) {
    db::ImportReport report;
    report.rows = 3;
    report.seconds = 0.4;
    report.counts = {{"price levels", 1}};
    report.notes = {"two rows name places that the catalog does not hold"};
    EXPECT_EQ(reportLines(report),
              (QStringList{u"3 rows read in 1 second. The catalog shown now holds them."_s,
                           u"1 price levels"_s, u"Two rows name places that the catalog does not hold."_s}));
}

} // namespace
