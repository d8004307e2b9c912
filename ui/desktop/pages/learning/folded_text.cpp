// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/folded_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::ui {

namespace {

// Letters with a stroke are letters of their own to Unicode; people without that key type the plain one.
QChar withoutStroke(QChar c) {
    switch (c.unicode()) {
    case 0x00F8: // o with stroke
        return u'o';
    case 0x0142: // l with stroke
        return u'l';
    case 0x0111: // d with stroke
        return u'd';
    case 0x0131: // dotless i
        return u'i';
    case 0x2019: // the typographic apostrophe
        return u'\'';
    default:
        return c;
    }
}

} // namespace

QString foldedText(const QString& text) {
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toLower();
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.unicode() == 0x00DF) // sharp s
            folded.append(u"ss");
        else if (c.category() != QChar::Mark_NonSpacing)
            folded.append(withoutStroke(c));
    }
    return folded;
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
