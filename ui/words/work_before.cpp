// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/work_before.h"

#include <QRegularExpression>

#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 70, shortest = 6; // letters: what is longer says more than which work

/// Its first group is the answer: "{entry_experience}, mostly as a ramp agent", "some years in kitchens or dining rooms".
const std::array<QRegularExpression, 8>& patterns() {
    static const QString rest = u"[^.;:{]+"_s;
    static const std::array<QRegularExpression, 8> all{
        QRegularExpression(u"\\broad runs (from "_s + rest + u")"_s),
        QRegularExpression(u"\\b(most(?: [a-z]+)? (?:were|ran|worked|drove|served) [^.;:{]{3,60} first)\\b"_s),
        QRegularExpression(u"\\{entry_experience\\},?(?: (?:mostly|often|commonly|usually|spent|gained|best of all|for example|that is|which means))* ((?:as|on|in|at|from|with) "_s + rest + u")"_s),
        QRegularExpression(u"\\{entry_experience\\},? such as ("_s + rest + u")"_s),
        QRegularExpression(u"\\{entry_experience\\}: ("_s + rest + u")"_s),
        QRegularExpression(u"\\b(?:[Yy]ears|seasons|[Tt]ime|spell|record|experience)(?:,? (?:mostly|often|spent))* ((?:as|on|in|at|with) "_s + rest + u")"_s),
        QRegularExpression(u"\\b(?:c[ao]me up|climb(?:ed)?|rose|promoted) ((?:from|through) "_s + rest + u")"_s),
        QRegularExpression(u"\\b(?:[Mm]any|[Mm]ost|[Pp]eople) come (from "_s + rest + u")"_s)};
    return all;
}

/// What follows the work: "comes first", "with short training", "do reach the post".
QString withoutRest(QString words) {
    static const QRegularExpression rest(u",? (?:and then|then|but|yet|which|who|whom|that|where|come|comes|is|are|do|does|can|may|calls|teaches|toward|plus|opens|"
                                         "before|after|count|counts|with|most often|for example|or an? (?:degree|college)|and (?:an?|often|some|most|many|"
                                         "short|teach|train|give|will|large|add|apply|move)) .*$|,? (?:often|with|and|or|first)$"_s);
    words.remove(rest);
    while (words.endsWith(u',') || words.endsWith(u' '))
        words.chop(1);
    return words;
}

/// "In practice", "in a field" and "in power plants most" name no job.
bool tells(const QString& words) {
    static const QRegularExpression nothing(u"^(?:in .*|with your .*|from the (?:line|ranks|floor|crew)|.*\\b(?:years|degree|certificate|diploma|training)\\b.*)$"_s);
    return words.size() >= shortest && words.size() <= longest && !words.contains(nothing);
}

} // namespace

QString beginningOnPage(const QStringList& sentences) {
    static const QRegularExpression begin(u"\\b(?:[Mm]any|[Mm]ost)(?: people)? (?:first work|start|begin) ((?:as|in|on|with) [^.;:{]+)"_s);
    for (const QString& sentence : sentences)
        if (const auto found = begin.match(sentence); found.hasMatch())
            if (const QString words = withoutRest(found.captured(1)); tells(words))
                return words;
    return {};
}

QString workBeforeOnPage(const QStringList& sentences) {
    for (const auto& pattern : patterns())
        for (const QString& sentence : sentences)
            if (const auto found = pattern.match(sentence); found.hasMatch())
                if (const QString words = withoutRest(found.captured(1)); tells(words))
                    return words;
    return {};
}

} // namespace waymark::ui
