// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/language_names.h"

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

struct Language {
    std::string_view code;
    std::string_view name;
};
constexpr Language languages[] = {
    {"ar", "Arabic"},     {"az", "Azerbaijani"}, {"bg", "Bulgarian"},  {"bn", "Bengali"},
    {"bs", "Bosnian"},    {"ca", "Catalan"},     {"cs", "Czech"},      {"da", "Danish"},
    {"de", "German"},     {"el", "Greek"},       {"en", "English"},    {"es", "Spanish"},
    {"et", "Estonian"},   {"fa", "Persian"},     {"fi", "Finnish"},    {"fr", "French"},
    {"he", "Hebrew"},     {"hi", "Hindi"},       {"hr", "Croatian"},   {"hu", "Hungarian"},
    {"hy", "Armenian"},   {"id", "Indonesian"},  {"it", "Italian"},    {"ja", "Japanese"},
    {"kk", "Kazakh"},     {"km", "Khmer"},       {"kn", "Kannada"},    {"ko", "Korean"},
    {"lt", "Lithuanian"}, {"lv", "Latvian"},     {"ml", "Malayalam"},  {"mr", "Marathi"},
    {"my", "Burmese"},    {"nb", "Norwegian"},   {"ne", "Nepali"},     {"nl", "Dutch"},
    {"no", "Norwegian"},  {"pa", "Punjabi"},     {"pl", "Polish"},     {"pt", "Portuguese"},
    {"ro", "Romanian"},   {"ru", "Russian"},     {"si", "Sinhala"},    {"sk", "Slovak"},
    {"sl", "Slovenian"},  {"sr", "Serbian"},     {"sv", "Swedish"},    {"ta", "Tamil"},
    {"te", "Telugu"},     {"th", "Thai"},        {"tr", "Turkish"},    {"uk", "Ukrainian"},
    {"ur", "Urdu"},       {"uz", "Uzbek"},       {"vi", "Vietnamese"}, {"zh", "Chinese"}};

} // namespace

std::string languageName(std::string_view code) {
    const auto main = code.substr(0, code.find('-'));
    const auto found = std::find_if(std::begin(languages), std::end(languages),
                                    [&](const Language& language) { return language.code == main; });
    if (found == std::end(languages))
        return std::string(code);
    std::string name(found->name);
    if (main.size() < code.size())
        name.append(" (").append(code.substr(main.size() + 1)).append(")");
    return name;
}

} // namespace waymark::db::search_parts
