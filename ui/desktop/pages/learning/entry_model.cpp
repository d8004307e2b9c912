// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/entry_model.h"

#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/pages/learning/folded_text.h"
#include "ui/desktop/pages/learning/reading_order.h"
#include "ui/desktop/widgets/two_line_delegate.h"

#include <algorithm>
#include <numeric>

namespace waymark::ui {

EntryModel::EntryModel(Keeper& keeper, QObject* parent)
    : QAbstractListModel(parent)
    , m_keeper(keeper) {
    connect(&keeper, &Keeper::keptChanged, this, &EntryModel::starChanged);
}

void EntryModel::setEntries(EntryList list) {
    m_list = std::move(list);
    m_chosen.clear();
    sortAll();
    refilter();
}

void EntryModel::setTypedText(const QString& text) {
    m_typed = text;
    const QStringList words = foldedWords(text);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void EntryModel::setChosen(FacetTag tag, bool chosen) {
    std::set<FacetTag> tags = m_chosen;
    if (chosen)
        tags.insert(tag);
    else
        tags.erase(tag);
    setChosen(std::move(tags));
}

void EntryModel::setChosen(std::set<FacetTag> tags) {
    if (tags == m_chosen)
        return;
    m_chosen = std::move(tags);
    refilter();
}

void EntryModel::setOrder(EntryOrder order) {
    if (order == m_order)
        return;
    m_order = order;
    sortAll();
    refilter();
}

void EntryModel::sortAll() {
    const std::vector<Entry>& entries = m_list.entries;
    const QCollator collator = readingOrder();
    std::vector<QCollatorSortKey> titles;
    std::vector<QCollatorSortKey> groups;
    titles.reserve(entries.size());
    groups.reserve(entries.size());
    for (const Entry& entry : entries) {
        titles.push_back(collator.sortKey(entry.title));
        groups.push_back(collator.sortKey(m_order == EntryOrder::Group ? entry.group : QString()));
    }
    m_sorted.resize(entries.size());
    std::iota(m_sorted.begin(), m_sorted.end(), std::size_t{0});
    std::sort(m_sorted.begin(), m_sorted.end(), [&](std::size_t a, std::size_t b) {
        if (m_order == EntryOrder::Weight && entries[a].weight != entries[b].weight)
            return entries[a].weight > entries[b].weight;
        if (m_order == EntryOrder::Group) {
            // What states no provider stands at the end, not before everything else.
            if (entries[a].group.isEmpty() != entries[b].group.isEmpty())
                return entries[b].group.isEmpty();
            if (const int order = groups[a].compare(groups[b]); order != 0)
                return order < 0;
        }
        if (const int order = titles[a].compare(titles[b]); order != 0)
            return order < 0;
        return entries[a].key < entries[b].key;
    });
}

bool EntryModel::matches(const Entry& entry, std::optional<std::size_t> leaveOut) const {
    for (auto tag = m_chosen.begin(); tag != m_chosen.end();) {
        // The set is ordered, so the values of one facet follow each other.
        const std::size_t facet = facetOf(*tag);
        bool any = leaveOut == facet;
        for (; tag != m_chosen.end() && facetOf(*tag) == facet; ++tag)
            any = any || std::find(entry.tags.begin(), entry.tags.end(), *tag) != entry.tags.end();
        if (!any)
            return false;
    }
    return containsWords(entry.folded, m_words);
}

void EntryModel::refilter() {
    beginResetModel();
    m_shown.clear();
    for (const std::size_t index : m_sorted) {
        if (matches(m_list.entries[index], std::nullopt))
            m_shown.push_back(index);
    }
    endResetModel();
}

std::vector<int> EntryModel::counts(std::size_t facet) const {
    std::vector<int> counts(m_list.facets[facet].values.size(), 0);
    for (const Entry& entry : m_list.entries) {
        if (!matches(entry, facet))
            continue;
        for (const FacetTag tag : entry.tags) {
            if (facetOf(tag) == facet)
                ++counts[valueOf(tag)];
        }
    }
    return counts;
}

std::optional<FacetTag> EntryModel::tagOf(const QString& facetId, const QString& valueId) const {
    for (std::size_t facet = 0; facet < m_list.facets.size(); ++facet) {
        if (m_list.facets[facet].id != facetId)
            continue;
        const std::vector<FacetValue>& values = m_list.facets[facet].values;
        const auto found = std::find_if(values.begin(), values.end(),
                                        [&](const FacetValue& value) { return value.id == valueId; });
        if (found != values.end())
            return facetTag(facet, static_cast<std::size_t>(found - values.begin()));
    }
    return std::nullopt;
}

int EntryModel::rowOf(const QString& key) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](std::size_t index) { return m_list.entries[index].key == key; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

bool EntryModel::holds(const QString& key) const {
    return std::any_of(m_list.entries.begin(), m_list.entries.end(),
                       [&](const Entry& entry) { return entry.key == key; });
}

int EntryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case SecondLineRole:
        return shown.second;
    case KeptRole:
        return m_keeper.isKept(shown.key);
    case Qt::AccessibleTextRole:
        return m_keeper.isKept(shown.key) ? tr("%1, %2, in My library").arg(shown.title, shown.second)
                                          : tr("%1, %2").arg(shown.title, shown.second);
    default:
        return {};
    }
}

void EntryModel::starChanged(const QString& key) {
    if (const int row = rowOf(key); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

} // namespace waymark::ui
