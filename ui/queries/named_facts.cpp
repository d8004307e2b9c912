// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/named_facts.h"

#include "app/career/facts_in_words.h"
#include "app/salary/period.h"
#include "app/words/numbers.h"
#include "ui/words/entry_words.h"
#include "ui/words/tr.h"

namespace waymark::ui {

namespace {

template <class Value>
void put(std::vector<app::NamedFact>& named, const char* name, const QString& label,
         const std::optional<Value>& value, const db::OccupationEntry& entry) {
    if (value)
        named.push_back({name, label.toStdString(), englishEntryPhrase(*value), {},
                         entry.measuredFor, entry.sourceId});
}

void putPay(std::vector<app::NamedFact>& named, const db::Salary& pay) {
    if (!pay.figures.median || pay.unit != db::PayUnit::Year)
        return;
    const std::string words = app::withThousands(*pay.figures.median) + ' ' + pay.currency.code + " a year";
    named.push_back({"median_pay", tr("Median pay, United States").toStdString(), words,
                     app::periodWords(pay.period), app::measuredOccupation(pay.measuredAs), pay.sourceId});
}

} // namespace

std::vector<app::NamedFact> fillNamedFacts(db::CareerFacts& facts,
                                           const std::optional<db::OccupationEntry>& entry,
                                           const std::optional<db::Salary>& nationalPay) {
    std::vector<app::NamedFact> named;
    if (entry) {
        put(named, "entry_education", tr("Schooling that is typical for entering"), entry->education, *entry);
        put(named, "entry_experience", tr("Experience that is typical for entering"), entry->experience,
            *entry);
        put(named, "entry_training", tr("Training that is typical after entering"), entry->training, *entry);
    }
    if (nationalPay)
        putPay(named, *nationalPay);
    const std::string unknown = "what the employer names"; // chapters are in English in every window
    for (db::CareerSection& section : facts.sections)
        section.markdown = app::withNamedFacts(section.markdown, named, unknown);
    return named;
}

} // namespace waymark::ui
