// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/languages/pseudo_translation.h"

#include <QCoreApplication>

namespace waymark::test {

namespace {

QChar accented(QChar letter) {
    static const QString plain = QStringLiteral("aeiouyAEIOUYncNC");
    static const QString odd = QStringLiteral("\u00e0\u00eb\u00ee\u00f5\u00fb\u00ff\u00c5\u00c9\u00cf\u00d6\u00dc\u00dd\u00f1\u00e7\u00d1\u00c7");
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : odd[at];
}

} // namespace

QString pseudo(const QString& english) {
    QString text;
    bool tag = false, place = false;
    for (const QChar letter : english) {
        tag = tag || letter == u'<';
        text += tag || place ? letter : accented(letter);
        tag = tag && letter != u'>';
        place = letter == u'%' || (place && letter == u'L');
    }
    const auto longer = std::max<qsizetype>(2, english.size() * 2 / 5);
    const bool blankFirst = english.startsWith(u' '), blankLast = english.endsWith(u' ');
    return (blankFirst ? QStringLiteral(" ") : QString()) + PseudoTranslation::first + text.trimmed() +
           QString(longer, u'\u00b7') + PseudoTranslation::last + (blankLast ? QStringLiteral(" ") : QString());
}

PseudoTranslation::PseudoTranslation() {
    QCoreApplication::installTranslator(this);
}

QString PseudoTranslation::translate(const char* context, const char* text, const char* note, int) const {
    const QByteArrayView name(context);
    if (!text || !*text || name.startsWith("catalog/") || (name.size() > 1 && name[0] == 'Q' && name[1] >= 'A' && name[1] <= 'Z'))
        return {};
    const QString english = QString::fromUtf8(text);
    const QMutexLocker lock(&m_mutex);
    m_asked.emplace(english, QString::fromUtf8(note));
    return pseudo(english);
}

std::set<std::pair<QString, QString>> PseudoTranslation::asked() const {
    const QMutexLocker lock(&m_mutex);
    return m_asked;
}

} // namespace waymark::test
