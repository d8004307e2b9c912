// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/career_summary.h"

#include "app/career/facts_in_words.h"
#include "ui/words/app_words.h"
#include "ui/words/entry_words.h"
#include "ui/words/local_number.h"
#include "ui/words/names.h"
#include "ui/words/occupation_name.h"
#include "ui/words/tr.h"

#include <QStringList>

#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString whole(double value) {
    return localNumber(app::withThousands(value));
}

QString zoneSentence(int zone) {
    switch (zone) {
    case 1:
    case 2:
        return tr("It can be entered with little to some preparation (zone %1 of 5).").arg(zone);
    case 3:
        return tr("It asks for a medium amount of preparation (zone 3 of 5).");
    case 4:
        return tr("It asks for considerable preparation (zone 4 of 5).");
    default:
        return tr("It asks for long and extensive preparation (zone 5 of 5).");
    }
}

/// What the door asks for, as the projections state it.
QString entrySentence(const db::OccupationEntry& entry) {
    QString words = tr("People usually enter it with %1").arg(entryPhrase(*entry.education));
    if (entry.experience.value_or(db::EntryExperience::None) != db::EntryExperience::None)
        words += tr(", after %1", "experience").arg(entryPhrase(*entry.experience));
    if (entry.training.value_or(db::EntryTraining::None) != db::EntryTraining::None)
        words += tr(", followed by %1", "training").arg(entryPhrase(*entry.training));
    if (!entry.measuredFor.empty())
        words += tr(" (stated %1)", "for Registered nurses as a whole").arg(ofTheWhole(entry.measuredFor));
    return words + u'.';
}

QString namedSentence(const db::EducationShare& named) {
    const QString level = appWords(app::educationLevelName(named.level));
    return named.share >= 50
               ? tr("Asked by O*NET what this career requires, most, %1 %, say: %2.").arg(whole(named.share), level)
               : tr("Asked by O*NET what this career requires, people name one level most often, with %1 % of the answers: %2.")
                     .arg(whole(named.share), level);
}

QString preparationSentence(const app::CareerSummary& summary) {
    if (summary.entry)
        return entrySentence(*summary.entry);
    if (summary.mostNamed)
        return namedSentence(*summary.mostNamed);
    return summary.jobZone ? zoneSentence(*summary.jobZone) : QString();
}

/// Skills within a sentence: English writes them small, a translation has its own way.
QString named(const std::vector<std::string>& skills) {
    QStringList names;
    for (const std::string& skill : skills) {
        const QString name = skillName(skill);
        names << (name == QString::fromStdString(skill) ? QString::fromStdString(app::lowerTitle(skill)) : name);
    }
    return names.join(u", "_s);
}

QString growthSentence(const app::CareerSummary::Outlook& outlook) {
    const std::string size = app::withDecimals(std::abs(*outlook.changePercent), 1);
    if (size == "0.0")
        return tr("Their number is projected to stay the same by %1.").arg(outlook.until);
    return (*outlook.changePercent > 0 ? tr("Their number is projected to grow by %1 % by %2.")
                                       : tr("Their number is projected to shrink by %1 % by %2."))
        .arg(localNumber(size))
        .arg(outlook.until);
}

QStringList outlookSentences(const app::CareerSummary::Outlook& outlook) {
    QStringList sentences;
    const QString year = QString::number(outlook.year);
    sentences << (outlook.measuredFor.empty()
                      ? tr("About %1 people did this work in the United States in %2.").arg(whole(outlook.jobs), year)
                      : tr("It is counted as a part of a wider occupation, %1: about %2 people worked in all of it in the "
                           "United States in %3.")
                            .arg(occupationName(outlook.measuredFor), whole(outlook.jobs), year));
    if (outlook.changePercent)
        sentences << growthSentence(outlook);
    if (outlook.openings > 0)
        sentences << (outlook.measuredFor.empty() ? tr("About %1 openings a year are projected.")
                                                  : tr("About %1 openings a year are projected for all of it."))
                         .arg(whole(outlook.openings));
    return sentences;
}

} // namespace

QString summaryInWords(const app::CareerSummary& summary) {
    QStringList sentences{preparationSentence(summary)};
    if (!summary.skills.empty())
        sentences << tr("Skills that count most: %1.").arg(named(summary.skills));
    if (!summary.knowledge.empty())
        sentences << tr("Knowledge it rests on: %1.").arg(named(summary.knowledge));
    if (!summary.surveyedFor.empty())
        sentences << tr("Its survey was answered %1.", "for Registered nurses as a whole").arg(ofTheWhole(summary.surveyedFor));
    if (summary.outlook)
        sentences << outlookSentences(*summary.outlook);
    sentences.removeAll(QString());
    return sentences.isEmpty() ? tr("Only the name and code of this career are known: the surveys behind the catalog do not "
                                    "cover it.")
                               : sentences.join(u' ');
}

} // namespace waymark::ui
