// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The second line of a career in a list: pay, entry schooling, change of jobs, and whose figures they are
// where that is a wider occupation. Translated; any thread.
#pragma once

#include "db/records/career.h"

#include <QString>
#include <QStringList>

namespace waymark::ui {

/// "97,550 USD", "bachelor's", "+5 % jobs"; where it must, "97,550 USD *" and at last "* for Registered nurses as a whole".
QStringList careerRowFacts(const db::CareerRow& career);

} // namespace waymark::ui
