// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// O*NET's technologies. A technology is one skill of the catalog under a key made from its name; where it is
// filed under several commodity classes, under its commonest one (the first by name of several).
#include "db/formats/onet/onet.h"

#include <algorithm>
#include <map>

namespace waymark::db {

namespace {

struct Use {
    std::string code;
    std::string name;
    bool hot = false, inDemand = false;
    std::int64_t line = 0;
};

bool isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#' || c == '.';
}

/// "C++" is "c++", "Node.js" "node.js", "Intuit QuickBooks" "intuit-quickbooks".
std::string slugOf(const std::string& name) {
    constexpr std::size_t longest = 190;
    std::string spelled;
    for (char c : name) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        if (c == '&')
            spelled += " and ";
        else if (c != '\'')
            spelled += c;
    }
    std::string slug;
    for (const char c : spelled)
        if (isPlain(c))
            slug += c;
        else if (slug.empty() || slug.back() != '-')
            slug += '-';
    std::string kept; // a dot stays only within a name
    for (std::size_t i = 0; i < slug.size(); ++i) {
        const char after = i + 1 < slug.size() ? slug[i + 1] : '-';
        if (slug[i] != '.' || (isPlain(after) && after != '.' && after != '+' && after != '#'))
            kept += slug[i];
    }
    kept.erase(0, kept.find_first_not_of('-'));
    kept.erase(kept.find_last_not_of('-') + 1);
    return kept.substr(0, longest);
}

bool isYes(const TableReader& table, const Column& column) {
    const std::string_view text = table.text(column);
    if (text != "Y" && text != "N" && !text.empty())
        table.refuse(column, "is neither Y nor N");
    return text == "Y";
}

} // namespace

void OnetImport::readTechnologies(TableReader& table) {
    const Column code = table.column({"O*NET-SOC Code"});
    const Column example = table.column({"Example", "Workplace Example"});
    const Column commodity = table.column({"Commodity Title"});
    const Column hot = table.column({"Hot Technology"});
    const Column inDemand = table.maybeColumn({"In Demand"});
    std::map<std::string, std::map<std::string, int>> classes;
    std::map<std::pair<std::string, std::string>, Use> uses;
    std::map<std::string, std::string> names; ///< by key
    while (table.next()) {
        const auto key = career(table, code);
        Use use{table.string(code), std::string(trimmed(table.required(example))), isYes(table, hot),
                isYes(table, inDemand), table.line()};
        const std::string slug = slugOf(use.name);
        if (slug.empty())
            table.refuse(example, "is no name");
        ++classes[slug][table.required(commodity)];
        names.try_emplace(slug, use.name);
        if (!key)
            continue;
        Use& kept = uses.try_emplace({use.code, slug}, use).first->second;
        if (kept.line != use.line && kept.name == use.name)
            table.refuse(example, "is given twice for " + use.code);
        kept.hot |= use.hot;
        kept.inDemand |= use.inDemand;
        m_run.stored("technologies");
    }
    replace(FactKind::Technologies);
    for (const auto& [slug, counted] : classes) {
        const auto commonest = std::max_element(
            counted.begin(), counted.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        m_run.catalog.add(Skill{SkillKey::trusted("skill:tech/" + slug), names[slug], SkillKind::Technology,
                                commonest->first, m_source});
    }
    for (const auto& [key, use] : uses) {
        m_run.catalog.at(table.file(), use.line);
        CareerSkill need;
        need.skill.key = SkillKey::trusted("skill:tech/" + key.second);
        need.hot = use.hot;
        need.inDemand = use.inDemand;
        need.sourceId = m_source;
        m_run.catalog.add(CareerKey::trusted("career:" + key.first), need);
    }
}

} // namespace waymark::db
