// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exam and licence as steps of a plan: whose they are, where to ask, what to bring. Translated; any thread.
#pragma once

#include "app/plan/licensing.h"
#include "db/records/plan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace waymark::ui {

/// Where a licence is asked for, or may be.
std::vector<db::PlanStep> licenceSteps(const app::WaysIn& ways, const app::Licensing& licensing);
/// What the page says of records, with the titles that it speaks of where none is the career's by name.
QString recordsNote(const app::WaysIn& ways, const app::Licensing& licensing);
/// Of an internship, an apprenticeship or work that counts: the license that the state's records hold for that time itself.
QStringList practiceLicenceNotes(const app::WaysIn& ways, const app::Licensing& licensing);
/// What a step's documents call it.
QString proofOfWork();
/// Where only a part of the work is licensed; else empty.
QString partsLicensedNote(const app::WaysIn& ways, const app::Licensing& licensing);

} // namespace waymark::ui
