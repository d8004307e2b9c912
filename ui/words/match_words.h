// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of My match and of comparing careers: conditions, reasons, steadiness, changes, experience. app
// gives kinds and numbers, these are the words. Pure but for the locale; any thread.
#pragma once

#include "app/match/comparison.h"
#include "app/match/conditions.h"
#include "app/match/fit_reasons.h"
#include "app/match/readiness.h"
#include "app/match/stability.h"

#include <QString>
#include <QStringList>

namespace waymark::ui {

/// "Pay of 50,000 USD or more"; `what` is the name of a field or career that is left out.
QString conditionTitle(const app::Condition& condition, const QString& what = {});
/// "outdoors unknown", for a row whose career may break it.
QString conditionUnknown(app::ConditionKind kind);
/// What the choices of a kind are called, "At most a bachelor's degree"; the limits that go with them.
struct ConditionChoice {
    QString words;
    double limit = 0;
};
std::vector<ConditionChoice> conditionChoices(app::ConditionKind kind);
/// "Time to prepare"
QString conditionKindName(app::ConditionKind kind);
/// The words a condition is kept by, "pay-at-least"; and back, nothing for one of a newer program.
std::string conditionWord(app::ConditionKind kind);
std::optional<app::ConditionKind> conditionFromWord(const std::string& word);

/// "raised by Helping, Finding out, little Leading · lowered a little by Organizing"
QString reasonLine(const std::vector<app::TypeShare>& shares);
/// "stays in 94 of 100", "mostly, 78 of 100", "shaky, 31 of 100"
QString steadinessWords(double keptOf100);
/// "You lean to Finding out (searching for causes, ...) and Helping (...), least to Leading."
QString leaningWords(const app::InterestProfile& scores);
/// "You: rather not · much in this work"
QString answerReason(const app::AnswerShare& share);
/// "Eight points less Helping, 29 to 21, and it leaves your first 20."
QString changeWords(const app::ScoreChange& change);

/// "Once or twice" and the deed that it stands for.
QString experienceWord(app::Experience experience);
QString experienceDeed(app::Experience experience);

/// "about 2 years of training or an apprenticeship"; zones 2 to 5.
QString zoneWords(int zone);
/// "Bachelor's degree"; 0 to 7.
QString schoolingWords(int entryEducation);
/// "97,550 USD", "239,200 USD or more".
QString payWords(const db::CareerTraits& career);
/// "+5 % jobs"
/// "104,320 USD here", or the national figure named as such.
QString payHereWords(const db::CareerTraits& career);
QString jobsWords(const db::CareerTraits& career);

QString compareFieldName(app::CompareField field);
/// A value of a row in words: "97,550 USD", "3.8", "possible".
QString compareValue(app::CompareField field, double value);

} // namespace waymark::ui
