// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/facet_store.h"

#include "db/search/index_parts.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

std::string runName(Facet facet, const char* part) {
    return "facet_" + std::string(facetName(facet)) + part;
}

void writeText(PartWriter& writer, const std::string& text) {
    writeSmall(writer, static_cast<std::uint32_t>(text.size()));
    writer.write(text);
}

template <class Number>
void store(SQLite::Database& database, const std::string& name, const std::vector<Number>& numbers) {
    PartWriter writer(database, name);
    writer.writeNumbers(numbers);
    writer.finish();
}

void store(SQLite::Database& database, const std::string& name, const NumberColumn& column) {
    store(database, name + "_first", std::vector{column.first});
    store(database, name, column.numbers);
}

void store(SQLite::Database& database, Facet facet, const ValueColumn& column) {
    PartWriter names(database, runName(facet, "_names"));
    for (const auto& name : column.names) {
        writeText(names, name.value);
        writeText(names, name.label == name.value ? std::string() : name.label);
        writeSmall(names, name.parent == noValue ? 0 : name.parent + 1);
    }
    names.finish();
    store(database, runName(facet, "_first"), std::vector{column.first});
    store(database, runName(facet, "_one"), column.one);
    PartWriter counts(database, runName(facet, "_counts"));
    for (std::size_t at = 0; at + 1 < column.starts.size(); ++at)
        writeSmall(counts, column.starts[at + 1] - column.starts[at]);
    counts.finish();
    PartWriter ids(database, runName(facet, "_ids"));
    for (const auto id : column.ids)
        writeSmall(ids, id);
    ids.finish();
}

/// Texts and numbers one after the other; stops where the bytes do.
class NameReader {
public:
    explicit NameReader(const std::vector<std::uint8_t>& bytes)
        : m_bytes(bytes) {}
    bool atEnd() const { return m_at >= m_bytes.size(); }
    std::uint32_t number() {
        std::uint32_t value = 0;
        for (unsigned shift = 0; !atEnd() && shift < 32; shift += 7) {
            const auto byte = m_bytes[m_at++];
            value |= (byte & 0x7fU) << shift;
            if (byte < 0x80)
                break;
        }
        return value;
    }
    std::string text() {
        const auto size = std::min<std::size_t>(number(), m_bytes.size() - m_at);
        std::string value(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at),
                          m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at + size));
        m_at += size;
        return value;
    }

private:
    const std::vector<std::uint8_t>& m_bytes;
    std::size_t m_at = 0;
};

std::uint32_t firstOf(const SQLite::Database& database, const std::string& name) {
    const auto numbers = readNumbers<std::uint32_t>(database, name);
    return numbers.empty() ? 0 : numbers.front();
}

NumberColumn loadNumbers(const SQLite::Database& database, const std::string& name) {
    return {firstOf(database, name + "_first"), readNumbers<float>(database, name)};
}

/// Indexes made before there were these facets have no such runs.
bool isMissing(const SQLite::Database& database, Facet facet) {
    if (facet < Facet::SkillKind)
        return false;
    SQLite::Statement part(database, "SELECT 1 FROM search_index WHERE name = ? LIMIT 1");
    part.bind(1, runName(facet, "_names"));
    return !part.executeStep();
}

ValueColumn loadValues(const SQLite::Database& database, Facet facet) {
    ValueColumn column;
    if (isMissing(database, facet))
        return column;
    const auto names = readPart(database, runName(facet, "_names"));
    for (NameReader reader(names); !reader.atEnd();) {
        auto value = reader.text();
        auto label = reader.text();
        const auto parent = reader.number();
        if (label.empty())
            label = value;
        column.names.push_back({std::move(value), std::move(label), parent == 0 ? noValue : parent - 1});
    }
    column.first = firstOf(database, runName(facet, "_first"));
    column.one = readNumbers<std::uint16_t>(database, runName(facet, "_one"));
    column.starts = readStarts(database, runName(facet, "_counts"));
    if (column.starts.size() == 1)
        column.starts.clear();
    const auto ids = readPart(database, runName(facet, "_ids"));
    column.ids.reserve(column.starts.empty() ? 0 : std::min<std::size_t>(column.starts.back(), ids.size()));
    for (NameReader reader(ids); !reader.atEnd();)
        column.ids.push_back(reader.number());
    return column;
}

bool isSound(const ValueColumn& column, std::uint32_t entryCount) {
    const auto names = column.names.size();
    // A parent that comes later or leads in a circle would never end.
    for (std::size_t id = 0; id < names; ++id) {
        std::size_t steps = 0;
        for (auto at = column.names[id].parent; at != noValue; at = column.names[at].parent)
            if (at >= names || ++steps > names)
                return false;
    }
    return std::uint64_t{column.first} + std::max(column.one.size(), column.starts.size()) <=
               std::uint64_t{entryCount} + 1 &&
           column.end() <= entryCount &&
           (column.starts.empty() || column.starts.back() == column.ids.size()) &&
           std::is_sorted(column.starts.begin(), column.starts.end()) &&
           std::all_of(column.one.begin(), column.one.end(), [&](auto value) { return value <= names; }) &&
           std::all_of(column.ids.begin(), column.ids.end(), [&](auto value) { return value < names; });
}

} // namespace

void storeFacetColumns(SQLite::Database& database, const EntryOfRow& entries) {
    const FacetSource source(database, entries);
    for (int i = 0; i < facetCount; ++i) {
        const auto facet = static_cast<Facet>(i);
        if (isRange(facet))
            store(database, runName(facet, ""), source.numbers(facet));
        else if (facet != Facet::Kind)
            store(database, facet, source.values(facet));
    }
    store(database, "ratings", source.ratings());
}

FacetColumns loadFacetColumns(const SQLite::Database& database, std::uint32_t entryCount) {
    FacetColumns columns;
    for (int i = 0; i < facetCount; ++i) {
        const auto facet = static_cast<Facet>(i);
        const auto at = static_cast<std::size_t>(i);
        if (isRange(facet))
            columns.numbers[at] = loadNumbers(database, runName(facet, ""));
        else if (facet != Facet::Kind)
            columns.values[at] = loadValues(database, facet);
        if (!isSound(columns.values[at], entryCount))
            refuseIndex("the values of " + std::string(facetName(facet)) + " do not fit");
        if (std::uint64_t{columns.numbers[at].first} + columns.numbers[at].numbers.size() > entryCount)
            refuseIndex("the numbers of " + std::string(facetName(facet)) + " do not fit");
    }
    columns.rating = loadNumbers(database, "ratings");
    if (std::uint64_t{columns.rating.first} + columns.rating.numbers.size() > entryCount)
        refuseIndex("the ratings do not fit");
    return columns;
}

} // namespace waymark::db::search_parts
