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
    for (std::size_t i = 0; i < db::entryEducationWords.size(); ++i)
        addItem(i == 0 ? tr("No diploma") : appWords(app::entryEducationName(static_cast<db::EntryEducation>(i))),
                static_cast<int>(i));
}

std::optional<db::EntryEducation> SchoolingChoice::chosen() const {
    return currentData().isValid() ? std::optional(static_cast<db::EntryEducation>(currentData().toInt())) : std::nullopt;
}

} // namespace waymark::ui
