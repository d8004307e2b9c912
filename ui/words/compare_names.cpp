// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/interest_items.h"
#include "ui/words/match_words.h"
#include "ui/words/tr.h"

namespace waymark::ui {

QString compareFieldName(app::CompareField field) {
    switch (field) {
    case app::CompareField::Zone:
        return tr("Time to prepare");
    case app::CompareField::Schooling:
        return tr("Usual start");
    case app::CompareField::Pay:
        return tr("Gross pay, median");
    case app::CompareField::Change:
        return tr("Change of jobs");
    case app::CompareField::TimePressure:
        return tr("Time pressure");
    case app::CompareField::Conflict:
        return tr("Conflict");
    case app::CompareField::Standing:
        return tr("On your feet");
    case app::CompareField::Contact:
        return tr("Contact with people");
    case app::CompareField::Outdoors:
        return tr("Outdoors");
    case app::CompareField::AtHome:
        return tr("At home, judged 2020");
    case app::CompareField::Fit:
        return tr("Interests fit");
    case app::CompareField::Readiness:
        return tr("Skills readiness");
    case app::CompareField::Years:
        return tr("Years of school");
    case app::CompareField::PayHere:
        return tr("Pay where I live");
    case app::CompareField::Licences:
        return tr("States with a license");
    case app::CompareField::Leave:
        return tr("Leave each year, of 100");
    case app::CompareField::Women:
        return tr("Women, of 100");
    case app::CompareField::MedianAge:
        return tr("Median age");
    case app::CompareField::Jobs:
        return tr("Jobs, United States");
    case app::CompareField::Openings:
        return tr("Openings a year");
    case app::CompareField::AiTasks:
        return tr("Tasks rated by people");
    case app::CompareField::AiChats:
        return tr("Work seen in chats");
    default:
        return interestTypeName(static_cast<std::size_t>(field) -
                                static_cast<std::size_t>(app::CompareField::Realistic));
    }
}

} // namespace waymark::ui
