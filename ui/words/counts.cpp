// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/counts.h"

#include "app/words/numbers.h"
#include "ui/words/local_number.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <array>

namespace waymark::ui {

QString countWord(qint64 count) {
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("Counts", "no"),     QT_TRANSLATE_NOOP("Counts", "one"),
        QT_TRANSLATE_NOOP("Counts", "two"),    QT_TRANSLATE_NOOP("Counts", "three"),
        QT_TRANSLATE_NOOP("Counts", "four"),   QT_TRANSLATE_NOOP("Counts", "five"),
        QT_TRANSLATE_NOOP("Counts", "six"),    QT_TRANSLATE_NOOP("Counts", "seven"),
        QT_TRANSLATE_NOOP("Counts", "eight"),  QT_TRANSLATE_NOOP("Counts", "nine"),
        QT_TRANSLATE_NOOP("Counts", "ten"),    QT_TRANSLATE_NOOP("Counts", "eleven"),
        QT_TRANSLATE_NOOP("Counts", "twelve"), QT_TRANSLATE_NOOP("Counts", "thirteen")};
    if (count >= 0 && count < static_cast<qint64>(words.size()))
        return tr(words[static_cast<std::size_t>(count)]);
    return localNumber(app::withThousands(static_cast<double>(count)));
}

QString listWords(const QStringList& words) {
    if (words.size() < 2)
        return words.join(QString());
    //: The last two of a list: "a, b" and "c".
    return tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(tr(", ")), words.last());
}

QString capitalised(const QString& text) {
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace waymark::ui
