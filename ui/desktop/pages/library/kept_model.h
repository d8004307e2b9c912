// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kept items that a question asks for, as a table. Holds the rows' numbers in order and reads the items
// of a page when a view looks at them, so that 100,000 cost as little as a hundred. Sorting asks the library
// again. Follows the LibrarySession. GUI thread.
#pragma once

#include "db/library/catalog_watch.h"
#include "db/library/items.h"

#include <QAbstractTableModel>

#include <map>
#include <unordered_map>
#include <vector>

namespace waymark::ui {

class LibrarySession;

enum KeptRoleOfRow {
    KeyRole = Qt::UserRole + 1, ///< QString
    IconNameRole,               ///< QString, on the title
    LeftCatalogRole,            ///< bool
    WarningRole,                ///< QString under the title: it left, or what changed
    StatusRole,                 ///< int of db::KeptStatus
    TagsRole,                   ///< QStringList
    ShareRole,                  ///< double 0 to 1, on the progress; invalid: not known
    DoneRole,                   ///< bool
};

class KeptModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Title,
        Status,
        Tags,
        Hours,
        Progress,
        Kind,
        From,
        Rating,
        Price,
        Added,
        Started,
        Finished,
        ColumnCount
    };
    static QStringList columnIds();

    KeptModel(LibrarySession& session, QObject* parent);

    void setQuery(db::ItemQuery query);
    /// The order of a column; -1: a list's own order, else newest first.
    static void setOrder(db::ItemQuery& query, int column, Qt::SortOrder order);
    const db::ItemQuery& query() const { return m_query; }
    /// Asks the library again and tells views what moved.
    void refresh();
    void setChanges(const std::vector<db::CatalogChange>& changes);
    std::vector<db::CatalogChange> changesOf(const db::ItemKey& key) const;

    /// Null when the row is gone meanwhile; good until the next refresh.
    const db::KeptItem* item(int row) const;
    int rowOf(const QString& key) const;
    std::vector<db::ItemKey> keysOf(const QModelIndexList& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// In the list that is shown, before the item `before` (empty: at the end).
    void itemsMoveAsked(const QStringList& keys, const QString& before);

private:
    using Page = std::vector<db::KeptItem>;
    const Page& page(int number) const;
    void showRows(std::vector<std::int64_t> rows);
    QString secondLine(const db::KeptItem& item) const;

    LibrarySession& m_session;
    db::ItemQuery m_query;
    bool m_asked = false; ///< before the first question there is nothing to sort
    std::vector<std::int64_t> m_rows;
    mutable std::unordered_map<int, Page> m_pages;
    std::map<std::string, std::vector<db::CatalogChange>> m_changes;
};

} // namespace waymark::ui
