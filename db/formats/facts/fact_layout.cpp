// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/facts/fact_layout.h"

#include "db/formats/facts/fact_rows.h"
#include "db/formats/frame/wages.h"

#include <algorithm>

namespace waymark::db {

namespace {

/// A column of the layout with its place in this table.
struct Bound {
    const LayoutColumn* column;
    Column place;
};

/// Without a header that fits, an absent column of the first name.
Column bind(const TableReader& table, const LayoutColumn& column) {
    for (const std::string_view name : column.names)
        if (Column found = table.maybeColumn({name}); found.there())
            return found;
    return table.column({column.names.front()});
}

std::string yearOf(const FactLayout& layout, const ImportRun& run) {
    const int asked = yearIn(run.request.release);
    return std::to_string(asked != 0 ? asked : layout.year);
}

class LayoutImport {
public:
    LayoutImport(const FactLayout& layout, ImportRun& run)
        : m_layout(layout)
        , m_run(run)
        , m_rows(run, layout.table, layout.only)
        , m_source(layout.source.id + '-' + yearOf(layout, run)) {
        Source source = layout.source;
        source.id = m_source;
        source.vintage = yearOf(layout, run);
        run.addSource(source);
    }

    void read(std::size_t file) {
        TableReader table(m_run, file);
        std::vector<std::vector<Bound>> facts;
        for (const auto& columns : m_layout.facts) {
            facts.emplace_back();
            for (const LayoutColumn& column : columns)
                facts.back().push_back(
                    {&column, column.value == LayoutValue::Fixed ? Column{} : bind(table, column)});
        }
        while (table.next())
            for (const auto& fact : facts)
                store(table, fact);
    }
    void finish() const {
        if (!m_strangers.empty())
            m_run.note(std::to_string(m_strangers.size()) +
                       " occupations are not in the catalog and were left out, the first is " +
                       *m_strangers.begin());
    }

private:
    void store(const TableReader& table, const std::vector<Bound>& fact) {
        bool whole = true;
        std::string given;
        for (const Bound& part : fact) {
            const std::optional<std::string> value = valueOf(table, part);
            whole = whole && value;
            given.append(table.text(part.place)).append(part.column->names.front()).push_back('\t');
            m_rows.set(part.column->to, value.value_or(std::string()));
        }
        m_rows.set("source", m_source);
        if (!whole)
            return;
        // Occupations of eight digits may share one of six; the same line twice is a fault.
        if (m_given.insert(given).second && m_rows.holdsKey() && m_layout.table == "apprenticeship_route")
            return;
        m_rows.add(table);
        m_run.stored("facts of " + std::string(m_layout.kind.title));
    }

    std::optional<std::string> valueOf(const TableReader& table, const Bound& part) {
        switch (part.column->value) {
        case LayoutValue::OnetCode:
            if (trimmed(table.text(part.place)).size() != 10)
                table.refuse(part.place, "is not an O*NET-SOC code such as 11-1011.00");
            (void)occupationCode(table, part.place);
            return std::string(trimmed(table.text(part.place)));
        case LayoutValue::Occupation:
            return occupationCode(table, part.place);
        case LayoutValue::Career: {
            (void)occupationCode(table, part.place);
            const std::string code(trimmed(table.text(part.place)));
            const std::string key = "career:" + (code.size() == 7 ? code + ".00" : code);
            if (m_run.catalog.holds(CareerKey::trusted(key)))
                return key;
            m_strangers.insert(code);
            return std::nullopt;
        }
        case LayoutValue::Fraction:
            if (trimmed(table.text(part.place)).empty())
                return std::nullopt;
            (void)table.requiredNumber(part.place, 0, 1);
            return std::string(trimmed(table.text(part.place)));
        case LayoutValue::Truth:
            return std::to_string(table.requiredInteger(part.place, 0, 1));
        case LayoutValue::Words:
            return table.required(part.place);
        case LayoutValue::Fixed:
            break;
        }
        return std::string(part.column->names.front());
    }

    const FactLayout& m_layout;
    ImportRun& m_run;
    FactRows m_rows;
    std::string m_source;
    std::set<std::string> m_strangers, m_given;
};

} // namespace

std::vector<std::size_t> pickLayout(const FactLayout& layout, Release& release, bool asked) {
    const auto holds = [&](std::size_t file, const LayoutColumn& column) {
        return column.value == LayoutValue::Fixed ||
               std::any_of(column.names.begin(), column.names.end(),
                           [&](std::string_view name) { return looksLike(release, file, {name}); });
    };
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file) {
        const bool all = std::all_of(layout.facts.begin(), layout.facts.end(), [&](const auto& columns) {
            return std::all_of(columns.begin(), columns.end(),
                               [&](const LayoutColumn& column) { return holds(file, column); });
        });
        if (all || (asked && release.size() == 1 && release.faultOf(file).empty()))
            files.push_back(file);
    }
    return files;
}

void readLayout(const FactLayout& layout, ImportRun& run) {
    LayoutImport import(layout, run);
    for (const std::size_t file : run.files)
        import.read(file);
    import.finish();
}

} // namespace waymark::db
