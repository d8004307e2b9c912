// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facets as one list: a heading for each, its values with how many results each would leave, "Show 12 more"
// where there are many. Topics are a tree, opened along what is chosen. Holds values and is replaced whole
// with every answer. GUI thread.
#pragma once

#include "ui/desktop/pages/search/facet_words.h"

#include <QAbstractListModel>

#include <set>
#include <vector>

namespace waymark::ui {

class FacetModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class RowType { Heading, Value, More };
    enum Role {
        TypeRole = Qt::UserRole + 1, ///< int of RowType
        CountRole,                   ///< QString, "1,204"
        DepthRole,                   ///< int, of a topic in its tree
        ClearableRole,               ///< bool: the heading offers to clear its values
    };
    /// Where a row is, so that it is found again in the next answer.
    struct Place {
        RowType type = RowType::Heading;
        db::Facet facet = db::Facet::Kind;
        std::string value = {};
        bool operator==(const Place&) const = default;
    };

    explicit FacetModel(const FacetWords& words, QObject* parent = nullptr);

    void show(std::vector<db::FacetCounts> counts);
    /// Opens or closes the long tail of a facet.
    void toggleMore(db::Facet facet);
    const Place* placeAt(const QModelIndex& index) const;
    bool isChosen(const QModelIndex& index) const;
    /// Invalid when the row is gone.
    QModelIndex indexOf(const Place& place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        Place place;
        QString text;
        std::int64_t count = 0; ///< of a More row: how many more
        bool chosen = false;    ///< of a heading: any of its values is
        int depth = 0;
    };
    void build();
    void addFacet(const db::FacetCounts& counted);
    void addValues(const db::FacetCounts& counted, const std::vector<const db::FacetValue*>& values);
    void addTopics(const db::FacetCounts& counted);
    void addTopic(const db::FacetCounts& counted, const db::FacetValue& topic, int depth);
    void addValue(db::Facet facet, const db::FacetValue& value, int depth);

    const FacetWords& m_words;
    std::vector<db::FacetCounts> m_counts;
    std::set<db::Facet> m_opened;
    std::vector<Row> m_rows;
};

} // namespace waymark::ui
