// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan_words.h"
#include "ui/words/ways_in_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::RouteSteps)
};

db::PlanStep stepOf(db::PlanStepKind kind, const QString& title, const QStringList& notes = {}) {
    db::PlanStep step;
    step.kind = kind;
    step.title = title.toStdString();
    for (const QString& note : notes)
        if (!note.isEmpty())
            step.documents.push_back(note.toStdString());
    return step;
}

db::PlanStep schooling(const SaidStep& said) {
    return stepOf(db::PlanStepKind::School, said.title,
                  {said.time, said.note,
                   Words::tr("The weeks of this plan do not count it, and courses and books do not replace it")});
}

void addLicence(const app::WaysIn& ways, const SaidStep& said, RouteSteps& steps) {
    const auto licence = std::find_if(ways.licences.begin(), ways.licences.end(), [](const db::Licence& each) {
        return each.kind == db::LicenceKind::Licence;
    });
    if (licence == ways.licences.end()) {
        steps.after.push_back(stepOf(db::PlanStepKind::Licence, said.title, {said.note, licenceNote(ways)}));
        return;
    }
    const auto number = static_cast<std::size_t>(licence - ways.licences.begin());
    const auto words = licencesInWords(ways);
    const QString agency = number < words.size() ? words[number].agency : QString();
    if (licence->exam && *licence->exam != db::LicenceExam::No)
        steps.after.push_back(
            stepOf(db::PlanStepKind::Exam, Words::tr("Exam for the license"),
                   {Words::tr("Ask the agency for its days, its fee and what to bring"), agency}));
    auto step = stepOf(db::PlanStepKind::Licence, said.title, {said.note, agency});
    step.url = licence->url;
    steps.after.push_back(std::move(step));
}

} // namespace

RouteSteps routeSteps(const app::WaysIn& ways, const QString& career, const QString& firstNeed) {
    RouteSteps steps;
    auto first = stepOf(db::PlanStepKind::Try,
                        firstNeed.isEmpty() ? Words::tr("Try the work for two hours")
                                            : Words::tr("Try it for two hours: %1").arg(firstNeed),
                        {Words::tr("Before anything else: would I like to do this often?")});
    first.hours = 2;
    first.hoursEstimated = true;
    steps.before.push_back(std::move(first));
    for (const SaidStep& said : stepsInWords(ways)) {
        if (said.optional && said.kind != app::StepKind::Licence)
            continue;
        switch (said.kind) {
        case app::StepKind::HighSchool:
        case app::StepKind::Schooling:
            steps.before.push_back(schooling(said));
            break;
        case app::StepKind::Apprenticeship:
            steps.after.push_back(
                stepOf(db::PlanStepKind::Apprenticeship, said.title,
                       {said.time, said.note, Words::tr("Bring school records and an identity card")}));
            break;
        case app::StepKind::Licence:
            addLicence(ways, said, steps);
            break;
        case app::StepKind::Experience:
        case app::StepKind::Training: // comes with the job
        case app::StepKind::FirstJob:
            break;
        }
    }
    steps.after.push_back(stepOf(db::PlanStepKind::Apply, Words::tr("Apply"),
                                 {Words::tr("Bring a résumé, school records, what you made while learning")}));
    steps.after.push_back(stepOf(db::PlanStepKind::FirstJob, Words::tr("First job: %1").arg(career)));
    return steps;
}

} // namespace waymark::ui
