// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/languages/marked_translation.h"

#include <QCoreApplication>

namespace waymark::test {

MarkedTranslation::MarkedTranslation(const QString& language)
    : m_language(language) {
    QCoreApplication::installTranslator(this);
}

QString MarkedTranslation::translate(const char* context, const char* text, const char* note, int count) const {
    const QByteArrayView name(context);
    const bool others = name.startsWith("catalog/") || (name.size() > 1 && name[0] == 'Q' && name[1] >= 'A' && name[1] <= 'Z');
    if (others || !text || !*text)
        return {};
    QString said = m_language.translate(context, text, note, count);
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    // Blanks at the ends hold sentences apart and stay there.
    const qsizetype begin = said.startsWith(u' ') ? 1 : 0;
    const qsizetype end = said.size() - (said.endsWith(u' ') ? 1 : 0);
    if (end <= begin)
        return said;
    const QString words = said.mid(begin, end - begin);
    const QMutexLocker lock(&m_mutex);
    m_said.insert(words.section(u'%', 0, 0));
    return QString(said.left(begin) + first + words + last + said.mid(end));
}

bool MarkedTranslation::isCut(const QString& painted) const {
    const auto begin = painted.lastIndexOf(first);
    if (!painted.endsWith(u'\u2026') || begin < painted.lastIndexOf(last) || begin < 0)
        return false;
    const QString rest = painted.mid(begin + 1).chopped(1).trimmed();
    const QMutexLocker lock(&m_mutex);
    const auto next = m_said.lower_bound(rest); // what begins with it comes first of all that is not before it
    return !rest.isEmpty() && next != m_said.end() && next->startsWith(rest);
}

} // namespace waymark::test
