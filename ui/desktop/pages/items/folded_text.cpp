// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/items/folded_text.h"

#include "db/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::ui {

QString foldedText(const QString& text) {
    return QString::fromStdString(db::fold(text.toStdString(), db::Strength::Strokes));
}

QStringList foldedWords(const QString& typed) {
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return foldedText(typed).split(blanks, Qt::SkipEmptyParts);
}

bool containsWords(const QString& folded, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return folded.contains(word); });
}

} // namespace waymark::ui
