// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/licence_title.h"

#include "ui/words/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longWord = 5; // letters; a title of shorter ones may be abbreviations throughout

/// What stays in capitals.
bool isAbbreviation(const QString& word) {
    static const std::set<QString> all{u"APRN"_s, u"CC"_s, u"CDL"_s, u"CE"_s, u"CNP"_s, u"CNS"_s, u"CPA"_s, u"CRCFA"_s, u"CTE"_s, u"DO"_s,
                                       u"ECRN"_s, u"EDP"_s, u"EMD"_s, u"EMR"_s, u"EMS"_s, u"EMT"_s, u"EMTP"_s, u"HMPC"_s, u"HVAC"_s, u"II"_s,
                                       u"III"_s, u"IV"_s, u"LI"_s, u"LLC"_s, u"LLP"_s, u"LPN"_s, u"LPST"_s, u"LVN"_s, u"MD"_s, u"NP"_s,
                                       u"PA"_s, u"PCNS"_s, u"PE"_s, u"PEMR"_s, u"PHRN"_s, u"PIAJ"_s, u"PK"_s, u"RN"_s, u"TA"_s, u"TN"_s,
                                       u"TNS"_s, u"UDC"_s, u"VI"_s, u"VII"_s};
    return word.size() == 1 || all.contains(word);
}

/// "(EMTP-CC)" is one, whatever it stands for.
bool isOfJoinedAbbreviation(const QString& title, qsizetype at) {
    static const QRegularExpression joined(u"\\(\\p{Lu}{1,4}(-\\p{Lu}{1,4})+\\)"_s);
    const auto match = joined.match(title, std::max<qsizetype>(0, title.lastIndexOf(u'(', at)), QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() && at < match.capturedEnd();
}

bool isSmall(const QString& word) {
    static const std::set<QString> all{u"AND"_s, u"AT"_s, u"BY"_s, u"FOR"_s, u"IN"_s, u"OF"_s, u"ON"_s, u"OR"_s, u"THE"_s, u"TO"_s, u"WITH"_s};
    return all.contains(word);
}

/// "OPERATOR'S" is one word.
bool isOfWord(const QString& title, qsizetype at) {
    const QChar letter = title[at];
    return letter.isLetter() || ((letter == u'\'' || letter == u'\u2019') && at > 0 && title[at - 1].isLetter());
}

} // namespace

QString licenceTitle(const std::string& recorded) {
    const QString title = fromUtf8(recorded);
    QString said;
    bool isLong = false;
    for (qsizetype at = 0; at < title.size();) {
        qsizetype end = at;
        while (end < title.size() && isOfWord(title, end))
            ++end;
        if (end == at) {
            said += title[at++];
            continue;
        }
        const QString word = title.mid(at, end - at);
        if (std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isLower(); }))
            return title;
        isLong = isLong || word.size() >= longWord;
        said += isAbbreviation(word) || isOfJoinedAbbreviation(title, at) ? word : isSmall(word) && at > 0 ? word.toLower() : word.left(1) + word.mid(1).toLower();
        at = end;
    }
    return isLong ? said : title;
}

} // namespace waymark::ui
