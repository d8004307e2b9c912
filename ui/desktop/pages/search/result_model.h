// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The results as one list: a heading for each group and its items, or one ranked list without headings.
// Headings cannot be selected. Holds values and is replaced whole, but for a long list that goes on: it grows
// at its end. Stars follow the LibrarySession. GUI thread.
#pragma once

#include "ui/desktop/pages/search/search_outcome.h"

#include <QAbstractListModel>

#include <functional>
#include <memory>

namespace waymark::ui {

enum ResultRole {
    ResultItemRole = Qt::UserRole + 1, ///< const ResultItem*, null for a heading
    ResultGroupRole,                   ///< const ResultGroup*
    ResultKeptRole,                    ///< bool
    ResultIsHeadingRole,               ///< bool
};

class ResultModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using IsKept = std::function<bool(const QString& key)>;

    explicit ResultModel(IsKept isKept, QObject* parent = nullptr);

    void show(std::shared_ptr<const SearchOutcome> outcome);
    void keptChanged(const QString& key);

    const ResultItem* itemAt(const QModelIndex& index) const;
    const ResultGroup* groupAt(const QModelIndex& index) const;
    /// The nearest item `steps` items away, counted over headings; invalid only when there are no items.
    QModelIndex itemFrom(const QModelIndex& index, int steps) const;
    QModelIndex indexOf(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        std::size_t group = 0;
        int item = -1; ///< -1: the heading
    };
    bool goesOn(const SearchOutcome& longer) const;

    IsKept m_isKept;
    std::shared_ptr<const SearchOutcome> m_outcome;
    std::vector<Row> m_rows;
};

} // namespace waymark::ui

Q_DECLARE_METATYPE(const waymark::ui::ResultItem*)
Q_DECLARE_METATYPE(const waymark::ui::ResultGroup*)
