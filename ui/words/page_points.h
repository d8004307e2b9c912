// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a plan takes from the written sections of a career's page. Plain words, without links and marks. Pure.
#pragma once

#include <QString>
#include <QStringList>

#include <string>

namespace waymark::ui {

/// The points of a section: "- Ask a [welder](career:51-4121.00)" is "Ask a welder".
QStringList pointsOf(const std::string& markdown);

/// Without links and marks: "Ask a [welder](career:51-4121.00)" is "Ask a welder".
QString plainText(const std::string& markdown);

/// The sentences of such a text; a figure of the entry ("{entry_education}") may begin one.
QStringList sentencesOf(const QString& text);

} // namespace waymark::ui
