// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan taken along: calendar, Markdown, web page, table, plan file; printed with boxes to tick; and a plan file
// read. Errors are said by the session. GUI thread.
#pragma once

#include "app/plan/plan_file.h"
#include "app/plan/progress_and_pace.h"
#include "db/records/kept.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/frame/paper.h"

#include <QString>

class QWidget;

namespace waymark::ui {

enum class PlanFormat { Calendar, Markdown, Page, Table, File };

/// Asks where to and answers the file written; empty when cancelled or refused, which is said.
QString exportPlan(const Services& services, QWidget* parent, PlanFormat format, const db::KeptItem& item, const db::Plan& plan,
                   const app::Pace& pace);

/// Two pages with boxes to tick.
Paper planPaper(const QString& title, const db::Plan& plan, const app::Pace& pace);

} // namespace waymark::ui
