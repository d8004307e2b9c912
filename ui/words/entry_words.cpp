// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/entry_words.h"

#include "ui/words/tr.h"

namespace waymark::ui {

namespace {

const char* phraseOf(db::EntryEducation education) {
    switch (education) {
    case db::EntryEducation::None:
        return QT_TR_NOOP("no formal schooling");
    case db::EntryEducation::HighSchool:
        return QT_TR_NOOP("a high school diploma or its equivalent");
    case db::EntryEducation::SomeCollege:
        return QT_TR_NOOP("some college, without a degree");
    case db::EntryEducation::Certificate:
        return QT_TR_NOOP("a certificate or diploma earned after high school");
    case db::EntryEducation::Associate:
        return QT_TR_NOOP("an associate's degree");
    case db::EntryEducation::Bachelor:
        return QT_TR_NOOP("a bachelor's degree");
    case db::EntryEducation::Master:
        return QT_TR_NOOP("a master's degree");
    case db::EntryEducation::Doctorate:
        return QT_TR_NOOP("a doctoral or professional degree");
    }
    return "";
}

const char* phraseOf(db::EntryExperience experience) {
    switch (experience) {
    case db::EntryExperience::None:
        return QT_TR_NOOP("no experience in a related job");
    case db::EntryExperience::UnderFiveYears:
        return QT_TR_NOOP("some years (under five) of experience in a related job");
    case db::EntryExperience::FiveYears:
        return QT_TR_NOOP("five years or more of experience in a related job");
    }
    return "";
}

const char* phraseOf(db::EntryTraining training) {
    switch (training) {
    case db::EntryTraining::None:
        return QT_TR_NOOP("no training on the job");
    case db::EntryTraining::Short:
        return QT_TR_NOOP("up to a month of training on the job");
    case db::EntryTraining::Moderate:
        return QT_TR_NOOP("one to twelve months of training on the job");
    case db::EntryTraining::Long:
        return QT_TR_NOOP("more than a year of training on the job");
    case db::EntryTraining::Internship:
        return QT_TR_NOOP("an internship or residency");
    case db::EntryTraining::Apprenticeship:
        return QT_TR_NOOP("an apprenticeship");
    }
    return "";
}

template <class Value>
QString inTheWindowsLanguage(Value value) {
    const char* phrase = phraseOf(value);
    return *phrase == 0 ? QString() : tr(phrase);
}

} // namespace

QString entryPhrase(db::EntryEducation education) {
    return inTheWindowsLanguage(education);
}

QString entryPhrase(db::EntryExperience experience) {
    return inTheWindowsLanguage(experience);
}

QString entryPhrase(db::EntryTraining training) {
    return inTheWindowsLanguage(training);
}

std::string englishEntryPhrase(db::EntryEducation education) {
    return phraseOf(education);
}

std::string englishEntryPhrase(db::EntryExperience experience) {
    return phraseOf(experience);
}

std::string englishEntryPhrase(db::EntryTraining training) {
    return phraseOf(training);
}

} // namespace waymark::ui
