// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/facet_model.h"

#include "ui/desktop/pages/search/search_outcome.h"

#include <QLocale>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fewValues = 5;

QString numberText(std::int64_t number) {
    return QLocale().toString(static_cast<qlonglong>(number));
}

bool anyChosen(const db::FacetCounts& counted) {
    return std::any_of(counted.values.begin(), counted.values.end(),
                       [](const db::FacetValue& value) { return value.selected; });
}

/// Kinds keep their places, so that they can be found without reading; the others come as counted.
std::vector<const db::FacetValue*> shownValues(const db::FacetCounts& counted) {
    std::vector<const db::FacetValue*> values;
    if (counted.facet == db::Facet::Kind) {
        for (const auto kind : shownKinds)
            for (const auto& value : counted.values)
                if (value.value == db::itemKindName(kind))
                    values.push_back(&value);
        return values;
    }
    for (const auto& value : counted.values)
        if (value.count > 0 || value.selected)
            values.push_back(&value);
    return values;
}

/// The topic or anything below it is chosen.
bool leadsToChosen(const db::FacetCounts& counted, const db::FacetValue& topic) {
    return topic.selected ||
           std::any_of(counted.values.begin(), counted.values.end(), [&](const db::FacetValue& value) {
               return value.parent == topic.value && &value != &topic && leadsToChosen(counted, value);
           });
}

} // namespace

FacetModel::FacetModel(const FacetWords& words, QObject* parent)
    : QAbstractListModel(parent)
    , m_words(words) {}

void FacetModel::show(std::vector<db::FacetCounts> counts) {
    m_counts = std::move(counts);
    build();
}

void FacetModel::toggleMore(db::Facet facet) {
    if (m_opened.erase(facet) == 0)
        m_opened.insert(facet);
    build();
}

void FacetModel::build() {
    beginResetModel();
    m_rows.clear();
    for (const auto& counted : m_counts)
        addFacet(counted);
    endResetModel();
}

void FacetModel::addFacet(const db::FacetCounts& counted) {
    const auto values = shownValues(counted);
    if (values.empty())
        return;
    m_rows.push_back(
        {{RowType::Heading, counted.facet}, facetHeading(counted.facet), 0, anyChosen(counted), 0});
    if (counted.facet == db::Facet::Topic)
        addTopics(counted);
    else
        addValues(counted, values);
}

void FacetModel::addValues(const db::FacetCounts& counted, const std::vector<const db::FacetValue*>& values) {
    const bool all = counted.facet == db::Facet::Kind || m_opened.contains(counted.facet) ||
                     values.size() <= fewValues + 1;
    std::size_t hidden = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (all || i < fewValues || values[i]->selected)
            addValue(counted.facet, *values[i], 0);
        else
            ++hidden;
    }
    if (hidden > 0)
        m_rows.push_back({{RowType::More, counted.facet},
                          tr("Show %1 more").arg(numberText(static_cast<std::int64_t>(hidden))),
                          static_cast<std::int64_t>(hidden),
                          false,
                          0});
    else if (m_opened.contains(counted.facet) && values.size() > fewValues + 1)
        m_rows.push_back({{RowType::More, counted.facet}, tr("Show fewer"), 0, false, 0});
}

void FacetModel::addTopics(const db::FacetCounts& counted) {
    std::vector<const db::FacetValue*> roots;
    for (const auto& value : counted.values)
        if (value.parent.empty() && (value.count > 0 || leadsToChosen(counted, value)))
            roots.push_back(&value);
    const bool all = m_opened.contains(db::Facet::Topic) || roots.size() <= fewValues + 1;
    std::size_t hidden = 0;
    for (std::size_t i = 0; i < roots.size(); ++i) {
        if (all || i < fewValues || leadsToChosen(counted, *roots[i]))
            addTopic(counted, *roots[i], 0);
        else
            ++hidden;
    }
    if (hidden > 0)
        m_rows.push_back({{RowType::More, db::Facet::Topic},
                          tr("Show %1 more").arg(numberText(static_cast<std::int64_t>(hidden))),
                          static_cast<std::int64_t>(hidden),
                          false,
                          0});
    else if (m_opened.contains(db::Facet::Topic) && roots.size() > fewValues + 1)
        m_rows.push_back({{RowType::More, db::Facet::Topic}, tr("Show fewer"), 0, false, 0});
}

void FacetModel::addTopic(const db::FacetCounts& counted, const db::FacetValue& topic, int depth) {
    addValue(db::Facet::Topic, topic, depth);
    if (!leadsToChosen(counted, topic))
        return;
    for (const auto& value : counted.values)
        if (value.parent == topic.value && &value != &topic && (value.count > 0 || value.selected))
            addTopic(counted, value, depth + 1);
}

void FacetModel::addValue(db::Facet facet, const db::FacetValue& value, int depth) {
    m_rows.push_back({{RowType::Value, facet, value.value},
                      m_words.valueText(facet, value.value, value.label),
                      value.count,
                      value.selected,
                      depth});
}

const FacetModel::Place* FacetModel::placeAt(const QModelIndex& index) const {
    return index.isValid() && checkIndex(index) ? &m_rows[static_cast<std::size_t>(index.row())].place
                                                : nullptr;
}

bool FacetModel::isChosen(const QModelIndex& index) const {
    return placeAt(index) && m_rows[static_cast<std::size_t>(index.row())].chosen;
}

QModelIndex FacetModel::indexOf(const Place& place) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.place == place; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int FacetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex& index, int role) const {
    if (!placeAt(index))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isValue = row.place.type == RowType::Value;
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return isValue ? FacetWords::meaning(row.place.facet, row.place.value) : QString();
    case Qt::CheckStateRole:
        return isValue ? QVariant(row.chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        if (isValue)
            return tr("%1: %2, %3").arg(facetHeading(row.place.facet), row.text, numberText(row.count));
        return row.chosen ? tr("%1, clear").arg(row.text) : row.text;
    case TypeRole:
        return static_cast<int>(row.place.type);
    case CountRole:
        return isValue ? numberText(row.count) : QString();
    case DepthRole:
        return row.depth;
    case ClearableRole:
        return row.place.type == RowType::Heading && row.chosen;
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const {
    if (!placeAt(index))
        return Qt::NoItemFlags;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Qt::ItemFlags can = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    switch (row.place.type) {
    case RowType::Heading:
        return row.chosen ? can : Qt::NoItemFlags;
    case RowType::Value:
        return row.count > 0 || row.chosen ? can | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
    case RowType::More:
        return can;
    }
    return Qt::NoItemFlags;
}

} // namespace waymark::ui
