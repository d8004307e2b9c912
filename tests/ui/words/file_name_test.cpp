// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/file_name.h"

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(FileName, IsTheTitleInLettersOfAnyFileSystem) {
    EXPECT_EQ(fileNameOf(u" Path A/B: \"x\"?\n now "_s, u"plan"_s), u"Path A-B- -x-- now"_s);
    EXPECT_EQ(fileNameOf(u"Mañana"_s, u"plan"_s), u"Mañana"_s);
    for (const QString& nothing : {u""_s, u" \n"_s, u"..."_s})
        EXPECT_EQ(fileNameOf(nothing, u"plan"_s), u"plan"_s);
}

TEST(FileName, OfCareersIsTheirTitlesAndNoNumber) {
    EXPECT_EQ(fileNameOf({u"Registered Nurses"_s}), u"registered-nurses"_s);
    EXPECT_EQ(fileNameOf({u"Welders, Cutters, & Solderers"_s, u"Electricians"_s}), u"welders-cutters-and-solderers-electricians"_s);
    EXPECT_EQ(fileNameOf(QStringList()), u"careers"_s);
}

} // namespace
} // namespace waymark::ui
