// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/page_points.h"

#include "ui/words/text.h"

#include <QRegularExpression>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFacts = 3;

QString withoutLinks(QString text) {
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    return text.replace(link, u"\\1"_s).remove(u'*').simplified();
}

const QRegularExpression& doorWords() {
    static const QRegularExpression words(
        u"\\b(permit|licen[sc]|certif|registration|background|clearance|security card|credential|vaccin|rabies|CPR|first aid|"
        "drug test|driving record|medical exam|physical exam|portfolio|audition|temp agenc|staffing|badge|exam\\b|"
        "master['\u2019]s|doctorate|citizen|from 18|bond)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

} // namespace

QStringList pointsOf(const std::string& markdown) {
    QStringList points;
    for (const QString& line : fromUtf8(markdown).split(u'\n'))
        if (line.startsWith(u"- "_s))
            points.append(withoutLinks(line.mid(2)));
    return points;
}

QStringList doorFactsOf(const std::string& markdown) {
    static const QRegularExpression end(u"(?<=[.!?])\\s+(?=[A-Z])"_s);
    QStringList facts;
    for (const QString& sentence : withoutLinks(fromUtf8(markdown)).split(end))
        if (facts.size() < mostFacts && !sentence.contains(u'{') && sentence.contains(doorWords()))
            facts.append(sentence.trimmed());
    return facts;
}

} // namespace waymark::ui
