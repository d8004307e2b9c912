// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/matching/technology_names.h"

#include "db/text/pieces.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace waymark::db {

namespace {

constexpr std::array<std::string_view, 34> makers{
    "Microsoft", "Apache", "Google",  "Oracle",        "Adobe",     "IBM",      "Amazon",
    "Autodesk",  "Apple",  "SAP",     "Cisco",         "Dassault",  "Siemens",  "Intuit",
    "VMware",    "Esri",   "ESRI",    "Salesforce",    "Atlassian", "Mozilla",  "MathWorks",
    "JetBrains", "Corel",  "Bentley", "Trimble",       "Avid",      "Facebook", "HashiCorp",
    "Progress",  "Splunk", "Tableau", "The MathWorks", "Sun",       "Red Hat"};

// Names of technologies that titles use for other things too.
constexpr std::string_view everydayWords[] = {
    "access",       "accent",         "action",       "active",     "affinity",    "agile",
    "air",          "alice",          "alpha",        "analysis",   "analytics",   "apex",
    "applications", "architecture",   "array",        "aspect",     "assembly",    "assets",
    "audio",        "aura",           "aurora",       "axis",       "balance",     "base",
    "basic",        "beam",           "blackboard",   "blend",      "blender",     "board",
    "books",        "bootstrap",      "bridge",       "builder",    "business",    "calendar",
    "camera",       "canvas",         "capture",      "case",       "chart",       "chef",
    "circle",       "classroom",      "clarity",      "click",      "cloud",       "code",
    "compass",      "communications", "composer",     "concept",    "connect",     "contact",
    "core",         "creator",        "crystal",      "dash",       "data",        "database",
    "delta",        "design",         "desktop",      "director",   "discovery",   "dimension",
    "docs",         "documents",      "drawing",      "drive",      "dynamics",    "earth",
    "edge",         "eclipse",        "effects",      "element",    "elements",    "ember",
    "energy",       "engineering",    "engine",       "enterprise", "epic",        "excel",
    "exchange",     "exploration",    "explorer",     "express",    "figures",     "finance",
    "financials",   "flash",          "flask",        "flow",       "focus",       "forms",
    "foundation",   "framework",      "freedom",      "fusion",     "go",          "graph",
    "groups",       "groupwise",      "health",       "help",       "illustrator", "image",
    "impact",       "index",          "insight",      "insights",   "instruments", "intelligence",
    "inventor",     "java script",    "jet",          "journal",    "keynote",     "language",
    "learning",     "library",        "life",         "links",      "logic",       "lotus",
    "mail",         "manager",        "management",   "maps",       "master",      "maya",
    "measure",      "media",          "meet",         "meeting",    "messages",    "mirror",
    "model",        "modeler",        "motion",       "music",      "natural",     "network",
    "networking",   "nature",         "notes",        "numbers",    "oasis",       "office",
    "one",          "open",           "optics",       "orchestra",  "origin",      "outlook",
    "pages",        "paint",          "paradigm",     "passport",   "photo",       "photos",
    "pilot",        "planner",        "platform",     "plus",       "point",       "power",
    "practice",     "premier",        "presentation", "process",    "programming", "project",
    "projects",     "prolog",         "prism",        "puppet",     "query",       "quest",
    "rails",        "react",          "reader",       "recall",     "recorder",    "reflex",
    "relativity",   "reports",        "research",     "resources",  "review",      "rhythm",
    "ruby",         "rust",           "safari",       "sage",       "sales",       "scale",
    "scheme",       "science",        "scout",        "script",     "scripting",   "search",
    "security",     "sense",          "server",       "service",    "services",    "shell",
    "simulation",   "sites",          "sketch",       "slack",      "smart",       "snap",
    "snow",         "software",       "solutions",    "source",     "space",       "spark",
    "spectrum",     "spirit",         "spring",       "standard",   "statistics",  "stat",
    "storage",      "stream",         "strata",       "studio",     "suite",       "surfer",
    "surface",      "survey",         "swift",        "symphony",   "synergy",     "system",
    "systems",      "teams",          "technology",   "tools",      "total",       "trace",
    "track",        "training",       "transit",      "translator", "unity",       "universe",
    "vault",        "vector",         "velocity",     "venture",    "vision",      "visual",
    "vista",        "voice",          "warehouse",    "wave",       "web",         "windows",
    "word",         "workflow",       "workplace",    "works",      "world",       "zoom"};

bool isEveryday(std::string_view words) {
    std::string low(words);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](unsigned char sign) { return static_cast<char>(std::tolower(sign)); });
    return low.size() < 3 ||
           std::find(std::begin(everydayWords), std::end(everydayWords), low) != std::end(everydayWords);
}

std::vector<std::string_view> wordsOf(std::string_view name) {
    std::vector<std::string_view> words;
    while (!name.empty()) {
        const std::size_t end = std::min(name.find(' '), name.size());
        if (end > 0)
            words.push_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

bool isAcronym(std::string_view word) {
    return word.size() > 1 && std::all_of(word.begin(), word.end(), [](unsigned char sign) {
               return std::isupper(sign) != 0 || std::isdigit(sign) != 0;
           });
}

/// "Data analysis software": small letters after the first one, so no product's name.
bool isKindOfSoftware(const std::vector<std::string_view>& words) {
    if (words.size() < 2 || words.back() != "software")
        return false;
    constexpr std::string_view endings[] = {"ing", "ion", "ment", "ical", "sheet", "sis"};
    if (words.size() == 2 && std::none_of(std::begin(endings), std::end(endings),
                                          [&](std::string_view end) { return words.front().ends_with(end); }))
        return false;
    const auto isSmall = [](char sign) {
        return std::islower(static_cast<unsigned char>(sign)) != 0 || sign == '-';
    };
    for (std::size_t i = 0; i < words.size(); ++i)
        if (!std::all_of(words[i].begin() + (i == 0 ? 1 : 0), words[i].end(), isSmall))
            return false;
    return true;
}

/// Whether the letters of an acronym are those that words begin with, in their order.
bool standsFor(std::string_view acronym, const std::vector<std::string_view>& words) {
    std::size_t at = 0;
    for (const std::string_view word : words)
        if (at < acronym.size() && std::toupper(static_cast<unsigned char>(word[0])) == acronym[at])
            ++at;
    return at + 1 >= acronym.size() && at > 1;
}

} // namespace

std::vector<TechnologyPhrase> technologyPhrases(std::string_view name) {
    std::vector<TechnologyPhrase> phrases;
    const auto add = [&phrases](const std::string& words, bool acronym = false) {
        if (!words.empty() && std::find(makers.begin(), makers.end(), words) == makers.end())
            phrases.push_back({words, isEveryday(words), acronym});
    };
    std::vector<std::string_view> words = wordsOf(name);
    if (!isKindOfSoftware(words))
        while (words.size() > 1 && (words.back() == "software" || words.back() == "systems"))
            words.pop_back();
    add(joined(words, " "));
    if (words.size() > 2 && isAcronym(words.back())) {
        const std::string_view acronym = words.back();
        std::vector<std::string_view> rest(words.begin(), words.end() - 1);
        if (standsFor(acronym, rest)) {
            add(std::string(acronym), true);
            add(joined(rest, " "));
        }
    }
    const std::string whole = joined(words, " ");
    for (const std::string_view maker : makers)
        if (whole.size() > maker.size() + 1 && whole.starts_with(maker) && whole[maker.size()] == ' ')
            add(whole.substr(maker.size() + 1));
    return phrases;
}

} // namespace waymark::db
