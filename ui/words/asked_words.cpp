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

/// "none 17 %, up to a year 6 %"; empty where half is withheld.
QString sharesOf(const db::AskedAnswers& answers) {
    constexpr double half = 50, rounded = 0.5;
    double known = 0, largest = 0;
    QStringList parts;
    for (const Length& length : lengthsOf(answers.about)) {
        double share = 0;
        for (std::size_t i = length.first; i <= length.last; ++i)
            share += answers.shares[i].value_or(0);
        known += share;
        largest = std::max(largest, share);
        if (share >= rounded)
            parts << length.name + u' ' + percent(share);
    }
    const double withheld = 100 - known;
    if (withheld >= half)
        return {};
    // Without this nobody would seem to have said "none", of work that takes beginners.
    if (withheld >= rounded)
        parts << (answers.shares[0]      ? tr("withheld as too uncertain %1")
                  : withheld <= largest ? tr("withheld as too uncertain %1, among it the answer “none”")
                                        : tr("withheld as too uncertain %1, among it the answer “none”, which may be the largest"))
                     .arg(percent(withheld));
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
