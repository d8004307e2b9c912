// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the door of an occupation usually asks for, as a noun phrase that fits into a sentence: "employers usually
// ask for a bachelor's degree". Translated; any thread.
#pragma once

#include "db/records/ways_in.h"

#include <QString>

#include <string>

namespace waymark::ui {

QString entryPhrase(db::EntryEducation education);
QString entryPhrase(db::EntryExperience experience);
QString entryPhrase(db::EntryTraining training);
/// Within the chapters of careers, which are in English in every window.
std::string englishEntryPhrase(db::EntryEducation education);
std::string englishEntryPhrase(db::EntryExperience experience);
std::string englishEntryPhrase(db::EntryTraining training);

} // namespace waymark::ui
