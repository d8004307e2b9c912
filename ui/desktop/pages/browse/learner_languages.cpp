// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/browse/learner_languages.h"

#include <QLocale>

#include <algorithm>

namespace waymark::ui {

std::vector<std::string> learnerLanguages() {
    std::vector<std::string> languages;
    const auto add = [&languages](const std::string& code) {
        if (!code.empty() && code != "C" &&
            std::find(languages.begin(), languages.end(), code) == languages.end())
            languages.push_back(code);
    };
    for (const QString& language : QLocale().uiLanguages())
        add(language.section(u'-', 0, 0).toStdString());
    add("en");
    return languages;
}

} // namespace waymark::ui
