// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/occupation_name.h"

#include "app/career/facts_in_words.h"
#include "ui/words/names.h"
#include "ui/words/tr.h"

namespace waymark::ui {

QString occupationName(std::string_view english) {
    return careerName(app::wholeName(std::string(english)));
}

QString ofTheWhole(std::string_view english) {
    return tr("for %1 as a whole").arg(occupationName(english));
}

} // namespace waymark::ui
