// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Text as a filter compares it: without case, accents and the strokes that Unicode does not decompose, so
// that "electricien" finds "Électricien" and "lodz" finds "Łódź". Pure, any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace waymark::ui {

QString foldedText(const QString& text);

/// The words of what was typed, folded; empty for blank text.
QStringList foldedWords(const QString& typed);

/// Whether every word occurs somewhere in the text, which is folded already.
bool containsWords(const QString& folded, const QStringList& words);

} // namespace waymark::ui
