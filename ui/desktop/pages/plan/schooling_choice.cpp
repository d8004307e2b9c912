// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/schooling_choice.h"

#include "app/career/facts_in_words.h"
#include "ui/words/app_words.h"
#include "ui/words/text.h"

namespace waymark::ui {

using namespace Qt::StringLiterals;

SchoolingChoice::SchoolingChoice(QWidget* parent)
    : QComboBox(parent) {
    setObjectName(u"schooling"_s);
    addItem(tr("not said: counted from high school"));
    for (const auto level : db::enumValues<db::EntryEducation>())
        addItem(level == db::EntryEducation::None ? tr("No diploma") : appWords(app::entryEducationName(level)), static_cast<int>(level));
}

std::optional<db::EntryEducation> SchoolingChoice::chosen() const {
    return currentData().isValid() ? std::optional(static_cast<db::EntryEducation>(currentData().toInt())) : std::nullopt;
}

} // namespace waymark::ui
