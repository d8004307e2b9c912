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

/// What opens the door itself.
const QRegularExpression& entryWords() {
    static const QRegularExpression words(
        u"\\b(diploma|degrees? in|(safety|first aid|set|short) course|entry test|trade school|vocational|portfolio|audition|"
        "samples?|amateur|community theater|enlist)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// What hardly anybody meets: "One state licenses ...", "licenses rarely concern ...".
const QRegularExpression& rareWords() {
    static const QRegularExpression words(u"\\b(one|two|three|few|a few) (US |other )?(state|place|cit|licen[sc])|\\b(rarely|seldom|hardly)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// 0: says nothing of the door.
int doorWeight(const QString& sentence) {
    if (sentence.contains(u'{') || sentence.contains(rareWords()))
        return 0;
    return (sentence.contains(entryWords()) ? 2 : 0) + (sentence.contains(doorWords()) ? 1 : 0);
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

QStringList doorFactsOf(const std::string& markdown) {
    QStringList facts = sentencesOf(plainText(markdown));
    facts.removeIf([](const QString& sentence) { return doorWeight(sentence) == 0; });
    while (facts.size() > mostFacts) { // the last of those that weigh least
        qsizetype least = 0;
        for (qsizetype i = 1; i < facts.size(); ++i)
            if (doorWeight(facts[i]) <= doorWeight(facts[least]))
                least = i;
        facts.removeAt(least);
    }
    for (QString& fact : facts)
        fact = fact.trimmed();
    return facts;
}

} // namespace waymark::ui
