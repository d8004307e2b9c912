// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page of the tour in the smallest window there may be and in a laptop's: no sentence is cut off.
#include "tests/ui/desktop/frame/program_fixture.h"
#include "tests/ui/desktop/languages/page_walk.h"
#include "tests/ui/desktop/languages/visible_texts.h"

#include <map>

namespace waymark::test {

namespace {

class SmallWindow : public ProgramFixture, public testing::WithParamInterface<QSize> {};

TEST_P(SmallWindow, CutsNoWordsOff) {
    std::map<QString, QString> clipped;
    walkPages(start(), GetParam(), [&](const QString& step) {
        for (const VisibleText& each : visibleTexts(window()))
            if (each.clipped)
                clipped.emplace(each.where, step + QStringLiteral(": ") + each.text.left(100));
    });
    for (const auto& [where, text] : clipped)
        ADD_FAILURE() << where.toStdString() << " on " << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Sizes, SmallWindow, testing::Values(QSize(760, 480), QSize(1024, 700)),
                         [](const auto& size) { return "Width" + std::to_string(size.param.width()); });

} // namespace

} // namespace waymark::test
