// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/word_forms.h"

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t shortestPlural = 4;

struct Pair {
    std::string_view left;
    std::string_view right;
};

// Parts of words that the two sides of the Atlantic write differently.
constexpr Pair parts[] = {
    {"our", "or"},   {"isation", "ization"}, {"ise", "ize"}, {"isi", "izi"},    {"yse", "yze"},
    {"ysi", "yzi"},  {"tre", "ter"},         {"bre", "ber"}, {"ogue", "og"},    {"lling", "ling"},
    {"lled", "led"}, {"ller", "ler"},        {"ae", "e"},    {"oe", "e"},       {"ence", "ense"},
    {"amme", "am"},  {"ement", "ment"},      {"ium", "um"},  {"lfil", "lfill"}, {"ollment", "olment"}};
constexpr Pair whole[] = {{"grey", "gray"},       {"tyre", "tire"},        {"cheque", "check"},
                          {"plough", "plow"},     {"kerb", "curb"},        {"mould", "mold"},
                          {"lorry", "truck"},     {"solicitor", "lawyer"}, {"maths", "math"},
                          {"lift", "elevator"},   {"car", "automobile"},   {"doctor", "physician"},
                          {"attorney", "lawyer"}, {"people", "person"},    {"women", "woman"},
                          {"men", "man"},         {"children", "child"},   {"feet", "foot"}};

struct Meaning {
    std::string_view shortForm;
    std::string_view words;
};
constexpr Meaning meanings[] = {
    {"ae", "account executive"},
    {"ai", "artificial intelligence"},
    {"aprn", "advanced practice registered nurse"},
    {"aws", "amazon web services"},
    {"ba", "business analyst"},
    {"bi", "business intelligence"},
    {"cad", "computer aided design"},
    {"ceo", "chief executive"},
    {"cfo", "chief financial officer"},
    {"cfp", "financial planner"},
    {"cio", "chief information officer"},
    {"cma", "medical assistant"},
    {"cmo", "chief marketing officer"},
    {"cna", "certified nursing assistant"},
    {"cna", "nursing assistant"},
    {"coo", "chief operating officer"},
    {"cpa", "certified public accountant"},
    {"cpa", "accountant"},
    {"crna", "nurse anesthetist"},
    {"cso", "chief sustainability officer"},
    {"csr", "customer service representative"},
    {"cto", "chief technology officer"},
    {"db", "database"},
    {"dba", "database administrator"},
    {"ds", "data scientist"},
    {"ece", "early childhood education"},
    {"ee", "electrical engineer"},
    {"emt", "emergency medical technician"},
    {"eng", "engineer"},
    {"er", "emergency room"},
    {"fe", "front end"},
    {"gis", "geographic information systems"},
    {"hr", "human resources"},
    {"hvac", "heating air conditioning"},
    {"hvac", "air conditioning"},
    {"it", "information technology"},
    {"js", "javascript"},
    {"lmft", "marriage family therapist"},
    {"lpn", "licensed practical nurse"},
    {"lvn", "licensed vocational nurse"},
    {"lcsw", "clinical social worker"},
    {"md", "physician"},
    {"me", "mechanical engineer"},
    {"mgr", "manager"},
    {"ml", "machine learning"},
    {"mle", "machine learning engineer"},
    {"mri", "magnetic resonance imaging"},
    {"nlp", "natural language processing"},
    {"np", "nurse practitioner"},
    {"ot", "occupational therapist"},
    {"pa", "physician assistant"},
    {"pm", "project manager"},
    {"pm", "product manager"},
    {"pmp", "project manager"},
    {"pr", "public relations"},
    {"pt", "physical therapist"},
    {"pta", "physical therapist assistant"},
    {"py", "python"},
    {"qa", "quality assurance"},
    {"rd", "registered dietitian"},
    {"rd", "research development"},
    {"rn", "registered nurse"},
    {"rt", "respiratory therapist"},
    {"sde", "software development engineer"},
    {"sdet", "software test engineer"},
    {"seo", "search engine optimization"},
    {"slp", "speech language pathologist"},
    {"sme", "subject matter expert"},
    {"sre", "site reliability engineer"},
    {"sr", "senior"},
    {"jr", "junior"},
    {"swe", "software engineer"},
    {"tech", "technician"},
    {"ui", "user interface"},
    {"ux", "user experience"},
    {"vet", "veterinarian"},
    {"vp", "vice president"},
    // Signs that are letters to programmers.
    {"cpp", "c++"},
    {"cplusplus", "c++"},
    {"csharp", "c#"},
    {"fsharp", "f#"},
    {"dotnet", "net"},
    {"golang", "go"},
};

void addOnce(std::vector<std::string>& words, std::string word, std::string_view typed) {
    if (!word.empty() && word != typed && std::find(words.begin(), words.end(), word) == words.end())
        words.push_back(std::move(word));
}

void replaceFirst(std::vector<std::string>& words, std::string_view word, std::string_view from,
                  std::string_view to) {
    const auto at = word.find(from);
    if (at == std::string_view::npos)
        return;
    std::string changed(word.substr(0, at));
    changed.append(to).append(word.substr(at + from.size()));
    addOnce(words, std::move(changed), word);
}

} // namespace

std::vector<std::string> otherNumbers(std::string_view word) {
    std::vector<std::string> words;
    if (word.size() < shortestPlural)
        return words;
    const std::string text(word);
    const auto without = [&](std::size_t letters) { return text.substr(0, text.size() - letters); };
    if (word.ends_with("ies"))
        addOnce(words, without(3) + "y", word);
    if (word.ends_with("es"))
        addOnce(words, without(2), word);
    if (word.ends_with("men"))
        addOnce(words, without(3) + "man", word);
    if (word.ends_with('s') && !word.ends_with("ss"))
        addOnce(words, without(1), word);
    if (word.ends_with('s'))
        return words;
    if (word.ends_with("man"))
        addOnce(words, without(3) + "men", word);
    if (word.ends_with('y'))
        addOnce(words, without(1) + "ies", word);
    if (word.ends_with("ch") || word.ends_with("sh") || word.ends_with('x'))
        addOnce(words, text + "es", word);
    addOnce(words, text + "s", word);
    return words;
}

std::vector<std::string> otherSpellings(std::string_view word) {
    std::vector<std::string> words;
    for (const auto& pair : whole) {
        if (word == pair.left)
            addOnce(words, std::string(pair.right), word);
        if (word == pair.right)
            addOnce(words, std::string(pair.left), word);
    }
    if (word.size() < shortestPlural)
        return words;
    for (const auto& pair : parts) {
        replaceFirst(words, word, pair.left, pair.right);
        // A lone "e" is in half of all words: only the long way round is tried.
        if (pair.right.size() > 1)
            replaceFirst(words, word, pair.right, pair.left);
    }
    for (const std::string_view stem :
         {"pediatr", "anesthe", "orthoped", "gynec", "archeo", "estro", "hemat"})
        if (const auto at = word.find(stem); at != std::string_view::npos) {
            const auto e = word.find('e', at);
            addOnce(words, std::string(word.substr(0, e)) + "a" + std::string(word.substr(e)), word);
        }
    return words;
}

std::vector<std::vector<std::string>> longForms(std::string_view shortForm) {
    std::vector<std::vector<std::string>> all;
    for (const auto& meaning : meanings) {
        if (meaning.shortForm != shortForm)
            continue;
        auto& words = all.emplace_back();
        for (auto rest = meaning.words; !rest.empty();) {
            const auto end = std::min(rest.find(' '), rest.size());
            words.emplace_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return all;
}

} // namespace waymark::db::search_parts
