// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A long list as a model: all rows of one kind as values, of which those are shown that match the typed words
// and the chosen facet values (any value within a facet, every facet). Filtering runs on the keystroke: it
// only compares what was folded beforehand. Stars are read from the Keeper. Owned by its page; GUI thread.
#pragma once

#include "ui/desktop/pages/learning/entry.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>
#include <set>

namespace waymark::ui {

class Keeper;

enum class EntryOrder { Title, Group, Weight };

class EntryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit EntryModel(Keeper& keeper, QObject* parent = nullptr);

    void setEntries(EntryList list);
    void setTypedText(const QString& text);
    void setChosen(FacetTag tag, bool chosen);
    void setChosen(std::set<FacetTag> tags);
    void setOrder(EntryOrder order);

    const QString& typedText() const { return m_typed; }
    const std::set<FacetTag>& chosen() const { return m_chosen; }
    EntryOrder order() const { return m_order; }
    const std::vector<Facet>& facets() const { return m_list.facets; }
    int total() const { return static_cast<int>(m_list.entries.size()); }

    /// How many rows each value of a facet would show, given the words and the other facets.
    std::vector<int> counts(std::size_t facet) const;
    /// The value with this id; nothing when no row has it.
    std::optional<FacetTag> tagOf(const QString& facetId, const QString& valueId) const;

    const Entry& entry(int row) const { return m_list.entries[m_shown[static_cast<std::size_t>(row)]]; }
    /// The shown row of a key; -1 when it is filtered out or unknown.
    int rowOf(const QString& key) const;
    bool holds(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    bool matches(const Entry& entry, std::optional<std::size_t> leaveOut) const;
    void sortAll();
    void refilter();
    void starChanged(const QString& key);

    Keeper& m_keeper;
    EntryList m_list;
    std::vector<std::size_t> m_sorted; ///< all entries in the chosen order
    std::vector<std::size_t> m_shown;  ///< of these the ones that match
    QString m_typed;
    QStringList m_words;
    std::set<FacetTag> m_chosen;
    EntryOrder m_order = EntryOrder::Title;
};

} // namespace waymark::ui
