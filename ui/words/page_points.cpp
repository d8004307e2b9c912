// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/page_points.h"

#include "ui/words/text.h"

#include <QRegularExpression>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString withoutLinks(QString text) {
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    return text.replace(link, u"\\1"_s).remove(u'*').simplified();
}

} // namespace

QStringList pointsOf(const std::string& markdown) {
    QStringList points;
    for (const QString& line : fromUtf8(markdown).split(u'\n'))
        if (line.startsWith(u"- "_s))
            points.append(withoutLinks(line.mid(2)));
    return points;
}

QString plainText(const std::string& markdown) {
    return withoutLinks(fromUtf8(markdown));
}

QStringList sentencesOf(const QString& text) {
    static const QRegularExpression end(u"(?<=[.!?])\\s+(?=[A-Z{])"_s);
    return text.split(end);
}

} // namespace waymark::ui
