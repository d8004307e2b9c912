// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which fields of study lead to a career, as its plan names them: those of its programmes that its page or its name speaks
// of, most programmes first; where the records of schools hold none, by their names alone. Translated; any thread.
#pragma once

#include "ui/words/route_steps.h"

namespace waymark::ui {

/// "Cosmetology, Barber/Styling, and Nail Instructor" trains who teaches it.
bool isForTeachers(const std::string& field, const QString& career);
/// "Social Sciences Teachers, Postsecondary, All Other": the page names one subject as an example.
bool teachesManySubjects(const RouteAsked& asked);
/// Of the programmes of its own fields some are spoken of: all others are left out unless these are nearly all, as computer
/// science is for web developers.
bool isTelling(const RouteAsked& asked, int some, int all);
/// "Fields that lead here: Surveying, Civil Engineering"; of programmes that end in `award`, without one in the level
/// asked for. Of a wider group those that the career's page speaks of.
QString fieldsNote(const RouteAsked& asked, const std::optional<db::EntryEducation>& award = {});

} // namespace waymark::ui
