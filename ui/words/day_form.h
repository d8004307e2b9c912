// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a day is written in the language of the window, as a format of QLocale and of date fields. Any thread.
#pragma once

#include <QString>

namespace waymark::ui {

enum class DayForm {
    Short,       ///< "3 Aug 2026", "3. Aug. 2026"
    Long,        ///< "3 August 2026", "3. August 2026", "3 de agosto de 2026"
    WithoutYear, ///< "3 August"
    WithWeekday, ///< "Mon 3 Aug 2026"
    Month,       ///< "August 2026"
};

QString dayForm(DayForm form);

} // namespace waymark::ui
