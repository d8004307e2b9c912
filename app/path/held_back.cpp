// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/held_back.h"

#include "db/text/one_of.h"
#include "db/text/pieces.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace waymark::app {

bool isOfClosedSite(const db::LearningItem& item) {
    constexpr std::array<std::string_view, 2> closed{"lagunita.stanford.edu", "-sandbox-"};
    return db::holdsAny(item.url, closed) || db::holdsAny(item.key.text(), closed);
}

bool isCodeForDesign(const db::LearningItem& item, const db::LearningNeed& need) {
    constexpr std::array<std::string_view, 9> toolkits{"gtk", "gtkmm", "relm4", "qt", "wxpython", "tkinter", "javafx", "winforms", "wpf"};
    if (need.topic.find("design") == std::string::npos)
        return false;
    const db::search_parts::Words words(item.title);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (db::isOneOf(toolkits, words[i]))
            return true;
    return false;
}

bool isInAnotherLanguage(const db::LearningItem& item, const db::LearningNeed& need) {
    constexpr std::array<std::string_view, 13> foreign{"du", "et", "dans", "aux", "des", "para", "curso", "sobre", "del", "della", "lernen", "und", "deinen"};
    constexpr std::array<std::string_view, 11> english{"the", "of", "and", "to", "for", "with", "an", "your", "how", "introduction", "from"};
    if (item.language != "en" || need.group == "Foreign languages" || need.topic == "learning:languages")
        return false;
    const auto words = db::search_parts::Words(item.title).list();
    const auto holds = [&words](const auto& list) {
        return std::any_of(words.begin(), words.end(), [&list](const auto& word) { return db::isOneOf(list, word); });
    };
    return holds(foreign) && !holds(english);
}

bool isForHolders(std::string_view title) {
    return db::lowered(title).ends_with(" recurrent");
}

double frameworkFit(std::string_view words, const db::LearningNeed& need) {
    constexpr std::array<std::string_view, 5> languages{"Java", "JavaScript", "Python", "PHP", "HTML and CSS"};
    constexpr std::array<std::string_view, 9> frameworks{"spring", "node", "bootstrap", "react", "django", "flask", "laravel", "angular", "typescript"};
    constexpr double afterTheLanguage = 0.85;
    const std::string said = db::lowered(words);
    const bool ofLanguage = db::isOneOf(languages, need.name);
    return ofLanguage && db::holdsAny(said, frameworks) && said.find(db::lowered(need.name)) == std::string::npos ? afterTheLanguage : 1;
}

} // namespace waymark::app
