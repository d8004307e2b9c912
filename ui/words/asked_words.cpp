// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/asked_words.h"

#include "app/words/numbers.h"
#include "ui/words/local_number.h"
#include "ui/words/occupation_name.h"
#include "ui/words/tr.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// Classes of the survey that are told together, from the first to the last.
struct Length {
    QString name;
    std::size_t first, last;
};

std::vector<Length> lengthsOf(db::AskedAbout about) {
    if (about == db::AskedAbout::Experience)
        return {{tr("none"), 0, 0}, {tr("up to a year"), 1, 4}, {tr("one to four years"), 5, 6}, {tr("more than four years"), 7, 10}};
    return {{about == db::AskedAbout::JobTraining ? tr("none or a demonstration") : tr("none"), 0, 0},
            {tr("up to a month"), 1, 1},
            {tr("one to twelve months"), 2, 4},
            {tr("more than a year"), 5, 8}};
}

QString questionOf(db::AskedAbout about) {
    switch (about) {
    case db::AskedAbout::Experience:
        return tr("Experience in related work that a newcomer needs");
    case db::AskedAbout::PlantTraining:
        return tr("Courses given by the employer that a newcomer needs");
    case db::AskedAbout::JobTraining:
    case db::AskedAbout::Schooling:
        break;
    }
    return tr("Training at the work itself that a newcomer needs");
}

QString percent(double share) {
    return tr("%1 %").arg(localNumber(app::withThousands(share)));
}

/// What is known of a class, and whether answers of it are withheld.
struct ClassShare {
    QString name;
    double known = 0;
    bool withheld = false;
};

std::vector<ClassShare> classesOf(const db::AskedAnswers& answers) {
    std::vector<ClassShare> classes;
    for (const Length& length : lengthsOf(answers.about)) {
        ClassShare each{length.name};
        for (std::size_t i = length.first; i <= length.last; ++i) {
            each.known += answers.shares[i].value_or(0);
            each.withheld |= !answers.shares[i];
        }
        classes.push_back(each);
    }
    return classes;
}

/// "withheld as too uncertain 36 %, with which “one to four years” may be the largest": without it the class to which the
/// withheld answer belongs would seem small, and nobody to have said "none" of work that takes beginners.
QString withheldWords(const std::vector<ClassShare>& classes, double withheld) {
    const double largest = std::max_element(classes.begin(), classes.end(), [](const auto& one, const auto& other) { return one.known < other.known; })->known;
    if (classes.front().withheld)
        return withheld <= largest ? tr("withheld as too uncertain %1, among it the answer “none”")
                                   : tr("withheld as too uncertain %1, among it the answer “none”, which may be the largest");
    QStringList larger;
    for (const ClassShare& each : classes)
        if (each.withheld && each.known < largest && each.known + withheld > largest)
            larger << each.name;
    if (larger.isEmpty())
        return tr("withheld as too uncertain %1");
    return larger.size() == 1 ? tr("withheld as too uncertain %1, with which “%2” may be the largest").arg(u"%1"_s, larger.front())
                              : tr("withheld as too uncertain %1, with which another answer may be the largest");
}

/// "none 17 %, up to a year 6 %"; empty where half is withheld.
QString sharesOf(const db::AskedAnswers& answers) {
    constexpr double half = 50, rounded = 0.5;
    const std::vector<ClassShare> classes = classesOf(answers);
    double known = 0;
    for (const ClassShare& each : classes)
        known += each.known;
    const double withheld = 100 - known;
    if (withheld >= half)
        return {};
    QStringList parts;
    for (const ClassShare& each : classes) {
        const bool cut = each.withheld && withheld >= rounded;
        if (each.known >= rounded)
            //: %1: a class of answers and its share, "one to four years 17 %"
            parts << (cut ? tr("%1 and what is withheld of it").arg(QString(each.name + u' ' + percent(each.known))) : QString(each.name + u' ' + percent(each.known)));
        else if (cut && &each != &classes.front()) // of "none" the end says so
            parts << tr("%1: withheld").arg(each.name);
    }
    if (withheld >= rounded)
        parts << withheldWords(classes, withheld).arg(percent(withheld));
    return parts.join(u", "_s);
}

/// Whom, and when at the latest.
QString askedWhom(const db::AskedAnswers& answers) {
    const QString year = QString::number(answers.year);
    if (!answers.asked || !answers.people)
        return tr("those asked by O*NET in %1 or before").arg(year);
    return (*answers.asked == db::Asked::Experts ? tr("the %1 experts asked by O*NET in %2 or before")
                                                 : tr("the %1 workers asked by O*NET in %2 or before"))
        .arg(QString::number(*answers.people), year);
}

/// The class at the head of the page asks for none or some, and those asked may have named more or none.
bool classMayDiffer(const app::WaysIn& ways) {
    return ways.entry && (ways.entry->experience != db::EntryExperience::FiveYears || ways.entry->training == db::EntryTraining::None);
}

} // namespace

QStringList askedSentences(const app::WaysIn& ways) {
    QStringList sentences;
    for (const db::AskedAnswers& answers : ways.answers) {
        if (answers.about == db::AskedAbout::Schooling)
            continue;
        const QString shares = sharesOf(answers);
        if (shares.isEmpty())
            continue;
        const QString whole = answers.measuredFor.empty() ? QString() : u" ("_s + ofTheWhole(answers.measuredFor) + u')';
        sentences << tr("%1, say %2%3: %4.").arg(questionOf(answers.about), askedWhom(answers), whole, shares);
    }
    if (!sentences.isEmpty() && classMayDiffer(ways))
        sentences.prepend(tr("The usual way in, at the head of the page, is what the Bureau of Labor Statistics judges; these are answers to O*NET’s survey: two "
                             "measures, which need not agree."));
    return sentences;
}

} // namespace waymark::ui
