// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/counts.h"
#include "ui/words/kept_words.h"
#include "ui/words/plan_figures.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PlanWords)
};

app::PlanSheet::Row rowOf(const db::Plan& plan, const db::PlanStep& step, const app::PlacedStep& placed, const QStringList& warnings) {
    QStringList notes;
    if (placed.from)
        notes.append(stepDays(plan, step, placed));
    if (const QString documents = documentsWords(step); !documents.isEmpty())
        notes.append(documents);
    for (const auto& note : step.notes)
        notes.append(fromUtf8(note));
    notes += warnings;
    return {step.done, step.title, step.url, stepFacts(step).toStdString(), notes.join(u" · "_s).toStdString()};
}

} // namespace

app::PlanSheet planSheet(const QString& title, const db::Plan& plan, const app::Pace& pace) {
    app::PlanSheet sheet;
    sheet.language = QLocale().bcp47Name().toStdString();
    sheet.title = title.toStdString();
    const auto layout = app::layoutOf(plan);
    if (const auto range = app::endRangeOf(plan, pace))
        sheet.head.push_back(endWords(*range, pace).toStdString());
    if (const QString given = cannotGiveWords(plan); !given.isEmpty())
        sheet.head.push_back(given.toStdString());
    if (const QString free = freeWeeksWords(plan, layout); !free.isEmpty())
        sheet.head.push_back(free.toStdString());
    std::map<std::size_t, QStringList> warnings;
    for (const auto& warning : layout.warnings)
        warnings[warning.step].append(warningWords(plan, warning));
    // By the month in which a step begins; what has no day comes last.
    std::map<std::string, app::PlanSheet::Part> parts;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& step = plan.steps[i];
        if (step.dropped)
            continue;
        const auto& placed = layout.steps[i];
        const std::string from = placed.from ? app::dayText(*placed.from) : step.pastFrom;
        auto& part = parts[placed.later ? "y" : from.empty() ? "z" : from.substr(0, 7)];
        part.title = (placed.later   ? Words::tr("After that, on days that are not stated")
                      : from.empty() ? Words::tr("Without a day")
                                     : monthWords(from + "T12:00:00Z"))
                         .toStdString();
        part.rows.push_back(rowOf(plan, step, placed, warnings[i]));
    }
    for (auto& [month, part] : parts)
        sheet.parts.push_back(std::move(part));
    const QStringList foot = QStringList{costWords(plan), uncoveredWords(plan)} + remarksWords(plan);
    for (const QString& words : foot)
        if (!words.isEmpty())
            sheet.foot.push_back(words.toStdString());
    return sheet;
}

} // namespace waymark::ui
