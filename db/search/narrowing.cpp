// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/narrowing.h"

#include "db/search/number_range.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace waymark::db::search_parts {

namespace {

/// Those with an order of their own keep it, whatever their counts.
bool hasOwnOrder(Facet facet) {
    return facet == Facet::Level || facet == Facet::JobZone || facet == Facet::Interest;
}

/// Introductory, intermediate, advanced; zones by number; interests as Holland names them.
int ownPlace(Facet facet, std::string_view value) {
    constexpr std::string_view levels[] = {"introductory", "beginner", "intermediate", "advanced", "expert"};
    if (facet == Facet::Level) {
        const auto* found = std::find(std::begin(levels), std::end(levels), value);
        return static_cast<int>(found - std::begin(levels));
    }
    if (facet == Facet::Interest)
        return static_cast<int>(std::string_view("RIASEC").find(value));
    return value.empty() ? 0 : value.front();
}

/// The kinds that may have a value of a facet.
std::span<const ItemKind> kindsWith(Facet facet) {
    static constexpr ItemKind careers[] = {ItemKind::Career};
    static constexpr ItemKind courses[] = {ItemKind::Course};
    static constexpr ItemKind books[] = {ItemKind::Book};
    static constexpr ItemKind learning[] = {ItemKind::Course, ItemKind::Book};
    switch (facet) {
    case Facet::Provider:
    case Facet::Level:
    case Facet::Hours:
        return courses;
    case Facet::Language:
    case Facet::Free:
    case Facet::Year:
        return learning;
    case Facet::Format:
    case Facet::Licence:
        return books;
    default:
        return careers;
    }
}

/// What is chosen and in no catalog of these days is shown, too, or it could not be taken back.
void addMissing(const std::vector<std::string>& chosen, FacetCounts& counts) {
    for (const auto& value : chosen)
        if (std::none_of(counts.values.begin(), counts.values.end(),
                         [&](const FacetValue& each) { return each.value == value; }))
            counts.values.push_back({value, value, 0, false, {}});
}

} // namespace

Narrowing::Narrowing(const std::vector<FacetSelection>& selections, const FacetColumns& columns,
                     const KindBlocks& blocks)
    : m_columns(columns)
    , m_blocks(blocks) {
    for (const auto& selection : selections)
        if (!selection.values.empty())
            m_choices.push_back({selection, entriesOf(selection)});
}

Bits Narrowing::allowed(const Facet* except) const {
    Bits entries(m_blocks.entryCount(), true);
    for (const auto& choice : m_choices) {
        if (except != nullptr && choice.selection.facet == *except && !choice.selection.excluded)
            continue;
        if (choice.selection.excluded)
            entries.remove(choice.entries);
        else
            entries &= choice.entries;
    }
    return entries;
}

Bits Narrowing::entriesOf(const FacetSelection& selection) const {
    Bits entries(m_blocks.entryCount());
    if (mayBeNotStated(selection.facet) &&
        std::find(selection.values.begin(), selection.values.end(), notStated) != selection.values.end())
        addNotStated(selection.facet, entries);
    if (selection.facet == Facet::Kind) {
        for (const auto& value : selection.values)
            if (const auto kind = itemKindFromName(value); kind && isFound(*kind))
                entries.addRange(m_blocks.first(*kind), m_blocks.last(*kind));
    } else if (isRange(selection.facet)) {
        std::vector<NumberRange> ranges;
        for (const auto& value : selection.values)
            if (const auto range = numberRange(value, selection.facet == Facet::Year))
                ranges.push_back(*range);
        const auto& column = m_columns.numbersOf(selection.facet);
        for (auto entry = column.first; entry < column.end(); ++entry)
            for (const auto& range : ranges)
                if (range.holds(static_cast<double>(column.of(entry))))
                    entries.add(entry);
    } else {
        addValues(selection.facet, selection.values, entries);
        if (selection.facet == Facet::Skill)
            addValues(Facet::Technology, selection.values, entries);
    }
    return entries;
}

void Narrowing::addValues(Facet facet, const std::vector<std::string>& values, Bits& entries) const {
    const auto& column = m_columns.valuesOf(facet);
    std::vector<char> chosen(column.names.size(), 0);
    for (std::size_t id = 0; id < column.names.size(); ++id)
        chosen[id] = std::find(values.begin(), values.end(), column.names[id].value) != values.end() ? 1 : 0;
    if (std::find(chosen.begin(), chosen.end(), 1) == chosen.end())
        return;
    for (auto entry = column.first; entry < column.end(); ++entry)
        column.visit(entry, [&](std::uint32_t id) {
            if (chosen[id] != 0)
                entries.add(entry);
        });
}

void Narrowing::addNotStated(Facet facet, Bits& entries) const {
    const auto& values = m_columns.valuesOf(facet);
    const auto& numbers = m_columns.numbersOf(facet);
    for (const auto kind : kindsWith(facet))
        for (auto entry = m_blocks.first(kind); entry < m_blocks.last(kind); ++entry) {
            bool stated = !std::isnan(numbers.of(entry));
            values.visit(entry, [&](std::uint32_t) { stated = true; });
            if (!stated)
                entries.add(entry);
        }
}

bool Narrowing::isChosen(Facet facet, std::string_view value) const {
    return std::any_of(m_choices.begin(), m_choices.end(), [&](const Choice& choice) {
        const auto& values = choice.selection.values;
        return choice.selection.facet == facet && !choice.selection.excluded &&
               std::find(values.begin(), values.end(), value) != values.end();
    });
}

FacetCounts Narrowing::counted(Facet facet, const Bits& matched, std::size_t most) const {
    Bits entries = allowed(&facet);
    entries &= matched;
    FacetCounts counts{facet, {}};
    if (facet == Facet::Kind) {
        countKinds(entries, counts);
    } else {
        std::int64_t lacking =
            -(isRange(facet) ? countRanges(facet, entries, counts) : countValues(facet, entries, counts));
        for (const auto kind : kindsWith(facet))
            lacking += static_cast<std::int64_t>(entries.count(m_blocks.first(kind), m_blocks.last(kind)));
        if (mayBeNotStated(facet))
            counts.values.push_back({std::string(notStated), std::string(notStated), lacking, false, {}});
    }
    for (const auto& choice : m_choices)
        if (choice.selection.facet == facet && !choice.selection.excluded)
            addMissing(choice.selection.values, counts);
    for (auto& value : counts.values)
        value.selected = isChosen(facet, value.value);
    if (facet == Facet::Topic)
        return counts;
    // Beyond the most, chosen values stay.
    std::size_t kept = 0;
    std::erase_if(counts.values, [&](const FacetValue& value) {
        const bool unwanted = value.count == 0 || (kept >= most && value.value != notStated);
        kept += unwanted ? 0 : 1;
        return unwanted && !value.selected;
    });
    return counts;
}

void Narrowing::countKinds(const Bits& matched, FacetCounts& counts) const {
    for (std::size_t i = 0; i < kindsFound; ++i) {
        const auto kind = static_cast<ItemKind>(i);
        const std::string name(itemKindName(kind));
        counts.values.push_back(
            {name,
             name,
             static_cast<std::int64_t>(matched.count(m_blocks.first(kind), m_blocks.last(kind))),
             false,
             {}});
    }
}

std::int64_t Narrowing::countRanges(Facet facet, const Bits& matched, FacetCounts& counts) const {
    std::vector<std::string> offered;
    for (const auto text : offeredRanges(facet))
        offered.emplace_back(text);
    for (const auto& choice : m_choices)
        if (choice.selection.facet == facet)
            for (const auto& value : choice.selection.values)
                if (value != notStated && std::find(offered.begin(), offered.end(), value) == offered.end())
                    offered.push_back(value);
    std::vector<NumberRange> ranges;
    for (const auto& text : offered) {
        ranges.push_back(numberRange(text, facet == Facet::Year).value_or(NumberRange{0, 0, false, false}));
        counts.values.push_back({text, text, 0, false, {}});
    }
    const auto& column = m_columns.numbersOf(facet);
    std::int64_t stated = 0;
    matched.visitWhile(column.first, column.end(), [&](std::uint32_t entry) {
        const auto number = static_cast<double>(column.of(entry));
        stated += std::isnan(number) ? 0 : 1;
        for (std::size_t i = 0; i < ranges.size(); ++i)
            if (ranges[i].holds(number))
                ++counts.values[i].count;
        return true;
    });
    return stated;
}

std::int64_t Narrowing::countValues(Facet facet, const Bits& matched, FacetCounts& counts) const {
    const auto& column = m_columns.valuesOf(facet);
    std::vector<std::int64_t> sums(column.names.size(), 0);
    std::int64_t stated = 0;
    matched.visitWhile(column.first, column.end(), [&](std::uint32_t entry) {
        bool any = false;
        column.visit(entry, [&](std::uint32_t id) {
            ++sums[id];
            any = true;
        });
        stated += any ? 1 : 0;
        return true;
    });
    for (std::size_t id = 0; id < sums.size(); ++id) {
        const auto& name = column.names[id];
        if (sums[id] > 0 || isChosen(facet, name.value))
            counts.values.push_back(
                {name.value, name.label, sums[id], false,
                 name.parent == noValue ? std::string() : column.names[name.parent].value});
    }
    std::sort(counts.values.begin(), counts.values.end(), [&](const FacetValue& a, const FacetValue& b) {
        if (hasOwnOrder(facet)) {
            const int left = ownPlace(facet, a.value);
            const int right = ownPlace(facet, b.value);
            if (left != right)
                return left < right;
        }
        return a.count != b.count ? a.count > b.count : a.label < b.label;
    });
    return stated;
}

} // namespace waymark::db::search_parts
