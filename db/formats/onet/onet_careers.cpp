// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// O*NET's tables about occupations as such: names, descriptions, titles, tasks, zones, relations.
#include "db/formats/onet/onet.h"

#include <algorithm>

namespace waymark::db {

namespace {

/// SOC 2018's major groups under the catalog's short names, for a catalog that begins with an import.
constexpr std::pair<const char*, const char*> groups[] = {
    {"11", "Management"},
    {"13", "Business and finance"},
    {"15", "Computer and mathematical"},
    {"17", "Architecture and engineering"},
    {"19", "Life, physical and social science"},
    {"21", "Community and social service"},
    {"23", "Legal"},
    {"25", "Education and library"},
    {"27", "Arts, design, media and sports"},
    {"29", "Healthcare practice"},
    {"31", "Healthcare support"},
    {"33", "Protective service"},
    {"35", "Food preparation and serving"},
    {"37", "Building and grounds"},
    {"39", "Personal care and service"},
    {"41", "Sales"},
    {"43", "Office and administration"},
    {"45", "Farming, fishing and forestry"},
    {"47", "Construction and extraction"},
    {"49", "Installation and repair"},
    {"51", "Production"},
    {"53", "Transport and material moving"},
    {"55", "Military"},
};

bool isGroup(std::string_view code) {
    return std::any_of(std::begin(groups), std::end(groups), [code](const auto& group) { return code == group.first; });
}

/// A title or a task: something with letters in it, and no code or number in a column that was swapped.
std::string words(const TableReader& table, const Column& column) {
    std::string text(trimmed(table.text(column)));
    const bool hasLetter =
        text.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") != std::string::npos;
    if (!hasLetter)
        table.refuse(column, "is no text");
    return text;
}

} // namespace

void OnetImport::readOccupations(TableReader& table) {
    const Column code = table.column({"O*NET-SOC Code"});
    const Column title = table.column({"Title"});
    const Column description = table.column({"Description"});
    for (const auto& [group, name] : groups)
        if (!m_run.catalog.holdsGroup(group))
            m_run.catalog.add(CareerGroup{group, name, 0});
    while (table.next()) {
        Career career;
        career.socCode = onetCode(table, code);
        career.key = CareerKey::trusted("career:" + career.socCode);
        career.title = words(table, title);
        career.group = career.socCode.substr(0, 2);
        career.sourceId = m_source;
        if (!isGroup(career.group))
            table.refuse(code, "belongs to no major group of SOC 2018");
        m_run.catalog.add(career);
        m_run.stored("careers");
        if (!trimmed(onetValue(table, description)).empty()) {
            m_run.catalog.addDescription(career.key, words(table, description), m_source);
            m_run.stored("descriptions");
        }
    }
}

void OnetImport::readJobZones(TableReader& table) {
    const Column code = table.column({"O*NET-SOC Code"});
    const Column zone = table.column({"Job Zone"});
    std::set<std::string> given;
    while (table.next()) {
        const auto key = career(table, code);
        const int value = table.requiredInteger(zone, 1, 5);
        if (!given.insert(table.string(code)).second)
            table.refuse(code, "has its job zone twice");
        if (!key)
            continue;
        m_run.catalog.setJobZone(*key, value);
        m_run.stored("job zones");
    }
}

void OnetImport::readTitles(TableReader& table) {
    const Column code = table.column({"O*NET-SOC Code"});
    const Column title = table.column({"Alternate Title", "Job Title"});
    replace(FactKind::Titles);
    while (table.next()) {
        const auto key = career(table, code);
        const std::string text = words(table, title);
        if (!key)
            continue;
        m_run.catalog.addTitle(*key, text, m_source);
        m_run.stored("alternate titles");
    }
}

void OnetImport::readTasks(TableReader& table) {
    const Column code = table.column({"O*NET-SOC Code"});
    const Column number = table.column({"Task ID"});
    const Column statement = table.column({"Task"});
    const Column type = table.column({"Task Type"});
    constexpr int largestNumber = 99'999'999;
    replace(FactKind::Tasks);
    while (table.next()) {
        const auto key = career(table, code);
        CareerTask task;
        task.number = table.requiredInteger(number, 1, largestNumber);
        task.statement = words(table, statement);
        const std::string_view kind = onetValue(table, type);
        if (kind != "Core" && kind != "Supplemental" && !kind.empty())
            table.refuse(type, "is neither Core nor Supplemental");
        task.core = kind == "Core";
        task.sourceId = m_source;
        if (!key)
            continue;
        m_run.catalog.add(*key, task);
        m_run.stored("tasks");
    }
}

void OnetImport::readRelated(TableReader& table) {
    const Column code = table.column({"O*NET-SOC Code"});
    const Column related = table.column({"Related O*NET-SOC Code"});
    const Column tier = table.column({"Relatedness Tier"});
    const Column index = table.column({"Index"});
    constexpr std::string_view tiers[] = {"Primary-Short", "Primary-Long", "Supplemental"};
    replace(FactKind::Relations);
    while (table.next()) {
        const auto from = career(table, code);
        const auto to = career(table, related);
        CareerRelation relation;
        std::size_t place = 0;
        while (place < std::size(tiers) && tiers[place] != table.text(tier))
            ++place;
        if (place == std::size(tiers))
            table.refuse(tier, "is none of: Primary-Short, Primary-Long, Supplemental");
        relation.tier = static_cast<RelationTier>(place);
        relation.rank = table.requiredInteger(index, 1, 1000);
        relation.sourceId = m_source;
        if (!from || !to)
            continue;
        relation.career = *to;
        m_run.catalog.add(*from, relation);
        m_run.stored("related careers");
    }
}

} // namespace waymark::db
