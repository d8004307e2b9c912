// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/app_words.h"

#include "ui/words/counts.h"
#include "ui/words/local_number.h"
#include "ui/words/occupation_name.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

// As app/career/quick_facts.cpp, education.cpp, app/salary/grade.cpp, period.cpp and app/share/section_titles.cpp say
// them; %1 and so on stand for the numbers, an amount with its currency.
constexpr const char* phrases[] = {
    QT_TR_NOOP("Typical way in"),
    QT_TR_NOOP("Median pay"),
    QT_TR_NOOP("Median pay, United States"),
    QT_TR_NOOP("median"),
    QT_TR_NOOP("mean"),
    QT_TR_NOOP("Average pay"),
    QT_TR_NOOP("Average pay, United States"),
    QT_TR_NOOP("Jobs, United States"),
    QT_TR_NOOP("Openings a year"),
    QT_TR_NOOP("Leave each year"),
    QT_TR_NOOP("not published"),
    QT_TR_NOOP("not stated"),
    QT_TR_NOOP("ask a recruiter"),
    QT_TR_NOOP("a bachelor’s degree and a commission"),
    QT_TR_NOOP("not counted"),
    QT_TR_NOOP("not projected"),
    QT_TR_NOOP("%1 or more"),
    QT_TR_NOOP("%1 an hour"),
    QT_TR_NOOP("%1 or more an hour"),
    QT_TR_NOOP("%1 of %2"),
    QT_TR_NOOP("about %1"),
    QT_TR_NOOP("about %1 of %2"),
    QT_TR_NOOP("Middle half %1 – %2"),
    QT_TR_NOOP("A quarter earns under %1"),
    QT_TR_NOOP("employees only: %1 of %2 work for themselves"),
    QT_TR_NOOP("farms are not surveyed"),
    QT_TR_NOOP("doctors in residency are counted, too"),
    QT_TR_NOOP("the survey counts only %1 employees: such a figure can jump from year to year"),
    QT_TR_NOOP("a year’s pay, while work by the season and shorter weeks are usual"),
    QT_TR_NOOP("a year’s pay, while work by the season is usual"),
    QT_TR_NOOP("a full-time year’s pay, while shorter weeks are usual"),
    QT_TR_NOOP("a full-time year’s pay, while weeks without work are usual"),
    QT_TR_NOOP("only about %1 of %2 employees are in this survey"),
    QT_TR_NOOP("not stated a year"),
    QT_TR_NOOP("No exact figure published above this"),
    QT_TR_NOOP("Mean; no median published"),
    QT_TR_NOOP("In %1"),
    QT_TR_NOOP("%1 % by %2"),
    QT_TR_NOOP("%1 to %2"),
    QT_TR_NOOP("%1 to %2, yearly average"),
    QT_TR_NOOP("all replace people who leave"),
    QT_TR_NOOP("nearly all replace people who leave"),
    QT_TR_NOOP("most replace people who leave"),
    QT_TR_NOOP("fewer than 50"),
    QT_TR_NOOP("%1 replace people who leave"),
    QT_TR_NOOP("%1 stop working, %2 change occupation"),
    QT_TR_NOOP("some years (under five) in a related occupation"),
    QT_TR_NOOP("five years or more in a related occupation"),
    QT_TR_NOOP("training on the job of up to a month"),
    QT_TR_NOOP("training on the job of one to twelve months"),
    QT_TR_NOOP("training on the job of more than a year"),
    QT_TR_NOOP("internship or residency"),
    QT_TR_NOOP("apprenticeship"),
    QT_TR_NOOP("no experience or training on the job asked"),
    QT_TR_NOOP("most of those asked about it name a lower level"),
    QT_TR_NOOP("most of those asked about it name a higher level"),
    QT_TR_NOOP("all of those asked about it name a higher level"),
    QT_TR_NOOP("No formal credential"),
    QT_TR_NOOP("Less than high school"),
    QT_TR_NOOP("High school diploma"),
    QT_TR_NOOP("Some college, no degree"),
    QT_TR_NOOP("Some college courses"),
    QT_TR_NOOP("Certificate after high school"),
    QT_TR_NOOP("Associate’s degree"),
    QT_TR_NOOP("Bachelor’s degree"),
    QT_TR_NOOP("Certificate after a bachelor’s degree"),
    QT_TR_NOOP("Master’s degree"),
    QT_TR_NOOP("Certificate after a master’s degree"),
    QT_TR_NOOP("Professional degree, as in law or medicine"),
    QT_TR_NOOP("Doctoral degree"),
    QT_TR_NOOP("Doctoral or professional degree"),
    QT_TR_NOOP("Post-doctoral training"),
    QT_TR_NOOP("Realistic"),
    QT_TR_NOOP("Investigative"),
    QT_TR_NOOP("Artistic"),
    QT_TR_NOOP("Social"),
    QT_TR_NOOP("Enterprising"),
    QT_TR_NOOP("Conventional"),
    QT_TR_NOOP("official, this place and occupation"),
    QT_TR_NOOP("official, wider area or occupation, or older"),
    QT_TR_NOOP("estimated by a stated method"),
    QT_TR_NOOP("estimate without date or method"),
    QT_TR_NOOP("January %1"),
    QT_TR_NOOP("February %1"),
    QT_TR_NOOP("March %1"),
    QT_TR_NOOP("April %1"),
    QT_TR_NOOP("May %1"),
    QT_TR_NOOP("June %1"),
    QT_TR_NOOP("July %1"),
    QT_TR_NOOP("August %1"),
    QT_TR_NOOP("September %1"),
    QT_TR_NOOP("October %1"),
    QT_TR_NOOP("November %1"),
    QT_TR_NOOP("December %1"),
    // Of sources, as the catalog says them.
    QT_TR_NOOP("undated"),
    QT_TR_NOOP("public domain"),
    QT_TR_NOOP("facts"),
    QT_TR_NOOP("facts, with attribution"),
    QT_TR_NOOP("figures quoted; no licence stated"),
    QT_TR_NOOP("licence of each book"),
    QT_TR_NOOP("lowest third"),
    QT_TR_NOOP("upper two thirds"),
    QT_TR_NOOP("Summary"),
    QT_TR_NOOP("What the work is"),
    QT_TR_NOOP("Skills and knowledge"),
    QT_TR_NOOP("How to prepare: education"),
    QT_TR_NOOP("How to prepare: projects of your own"),
    QT_TR_NOOP("How to prepare: learning online"),
    QT_TR_NOOP("What courses teach"),
    QT_TR_NOOP("First steps this week"),
    QT_TR_NOOP("The day to day"),
    QT_TR_NOOP("Typical projects"),
    QT_TR_NOOP("Challenges"),
    QT_TR_NOOP("Personal growth"),
    QT_TR_NOOP("Personality and interests"),
    QT_TR_NOOP("Career growth"),
    QT_TR_NOOP("Transferable skills"),
    QT_TR_NOOP("Questions to ask")};

bool isPhrase(const QString& text) {
    static const QSet<QString> known = [] {
        QSet<QString> all;
        for (const char* phrase : phrases)
            all.insert(QString::fromUtf8(phrase));
        return all;
    }();
    return known.contains(text);
}

/// The phrase of a fact with its numbers beside it: "12.4 stop working" is "%1 stop working" and "12.4".
struct Told {
    QString phrase;
    QStringList numbers;
};

Told toldIn(const QString& fact) {
    static const QRegularExpression number(u"[+−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?: [A-Z]{3}\\b)?"_s);
    Told told;
    qsizetype from = 0;
    for (auto each = number.globalMatch(fact); each.hasNext();) {
        const auto found = each.next();
        told.numbers << localNumber(found.captured().toStdString());
        told.phrase += fact.mid(from, found.capturedStart() - from) + u'%' + QString::number(told.numbers.size());
        from = found.capturedEnd();
    }
    told.phrase += fact.mid(from);
    return told;
}

QString withNumbers(const QString& phrase, const QStringList& numbers) {
    QString text = phrase;
    for (qsizetype i = numbers.size(); i > 0; --i)
        text.replace(u'%' + QString::number(i), numbers[i - 1]);
    return text;
}

QString saidFact(const QString& fact) {
    static const QRegularExpression whole(u"^[Ff]or (.+) as a whole$"_s);
    if (const auto found = whole.match(fact); found.hasMatch()) {
        const QString words = ofTheWhole(found.captured(1).toStdString());
        return fact.front().isUpper() ? capitalised(words) : words;
    }
    const Told told = toldIn(fact);
    if (isPhrase(told.phrase))
        return withNumbers(tr(told.phrase.toUtf8().constData()), told.numbers);
    // "January 2010 to June 2026": any two days, months or years.
    const auto isEnd = [](const QString& end) {
        const QString phrase = toldIn(end).phrase;
        return phrase == "%1"_L1 || isPhrase(phrase);
    };
    if (const QStringList ends = fact.split(u" to "_s); ends.size() == 2 && isEnd(ends[0]) && isEnd(ends[1]))
        return tr("%1 to %2").arg(saidFact(ends[0]), saidFact(ends[1]));
    // At the beginning of a line app makes the first letter large.
    const QString small = told.phrase.left(1).toLower() + told.phrase.mid(1);
    return isPhrase(small) ? capitalised(withNumbers(tr(small.toUtf8().constData()), told.numbers))
                           : withNumbers(told.phrase, told.numbers);
}

} // namespace

QString appWords(std::string_view english) {
    QStringList facts = fromUtf8(english).split(u" · "_s);
    for (QString& fact : facts)
        if (!fact.isEmpty())
            fact = saidFact(fact);
    return facts.join(u" · "_s);
}

QString sourcesInEnglish() {
    return QLocale().language() == QLocale::English ? QString() : tr("Titles and notes of the sources are in English.");
}

} // namespace waymark::ui
