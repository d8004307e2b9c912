// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/result_header.h"

#include <gtest/gtest.h>

namespace {

using namespace waymark::ui;
using namespace Qt::StringLiterals;

TEST(CorrectionMarkup, MarksOnlyCorrectedWords) {
    const QString markup = correctionMarkup(u"backend enginer py"_s, u"backend engineer py"_s);
    EXPECT_TRUE(markup.contains(u"<b>backend</b> <b><u>engineer</u></b> <b>py</b>"_s))
        << markup.toStdString();
    EXPECT_TRUE(markup.contains(u">backend enginer py</a>"_s));
}

TEST(CorrectionMarkup, WhatWasTypedIsNeverMarkup) {
    const QString markup = correctionMarkup(u"<img src=x> enginer"_s, u"<img src=x> engineer"_s);
    EXPECT_FALSE(markup.contains(u"<img"_s));
    EXPECT_TRUE(markup.contains(u"&lt;img"_s));
}

TEST(ResultHeader, SaysNothingWhenNothingWasCorrected) {
    ResultHeader header;
    SearchOutcome outcome;
    outcome.ask.text = u"python"_s;
    header.show(outcome);
    EXPECT_EQ(header.correctionText(), QString());
    outcome.ask.text = u"pythom"_s;
    outcome.corrected = u"python"_s;
    header.show(outcome);
    EXPECT_EQ(header.correctionText(), u"Showing results for python. Search instead for pythom"_s);
}

} // namespace
