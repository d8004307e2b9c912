// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/entry_words.h"

#include "ui/words/tr.h"

namespace waymark::ui {

QString entryPhrase(db::EntryEducation education) {
    switch (education) {
    case db::EntryEducation::None:
        return tr("no formal schooling");
    case db::EntryEducation::HighSchool:
        return tr("a high school diploma or its equivalent");
    case db::EntryEducation::SomeCollege:
        return tr("some college, without a degree");
    case db::EntryEducation::Certificate:
        return tr("a certificate or diploma earned after high school");
    case db::EntryEducation::Associate:
        return tr("an associate's degree");
    case db::EntryEducation::Bachelor:
        return tr("a bachelor's degree");
    case db::EntryEducation::Master:
        return tr("a master's degree");
    case db::EntryEducation::Doctorate:
        return tr("a doctoral or professional degree");
    }
    return {};
}

QString entryPhrase(db::EntryExperience experience) {
    switch (experience) {
    case db::EntryExperience::None:
        return tr("no experience in a related job");
    case db::EntryExperience::UnderFiveYears:
        return tr("some years (under five) of experience in a related job");
    case db::EntryExperience::FiveYears:
        return tr("five years or more of experience in a related job");
    }
    return {};
}

QString entryPhrase(db::EntryTraining training) {
    switch (training) {
    case db::EntryTraining::None:
        return tr("no training on the job");
    case db::EntryTraining::Short:
        return tr("up to a month of training on the job");
    case db::EntryTraining::Moderate:
        return tr("one to twelve months of training on the job");
    case db::EntryTraining::Long:
        return tr("more than a year of training on the job");
    case db::EntryTraining::Internship:
        return tr("an internship or residency");
    case db::EntryTraining::Apprenticeship:
        return tr("an apprenticeship");
    }
    return {};
}

} // namespace waymark::ui
