// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guide in Help: what a learner does here first, how figures are read, what to ask others. Two sheets of paper at
// most. Pure but for the language; any thread.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace waymark::ui {

struct GuidePart {
    QString title;
    QStringList paragraphs;
};

QString guideTitle();
std::vector<GuidePart> guideParts();

} // namespace waymark::ui
