// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's left side as a tree: rows as they are handed in, lists under lists. Lists are dragged to
// another place, kept items are dropped on lists and tags, names are changed in place; the model only says
// what was asked, its owner changes the library and hands in the rows that follow. GUI thread.
#pragma once

#include "ui/desktop/pages/library/shelves/shelf.h"

#include <QAbstractItemModel>

namespace waymark::ui {

enum ShelfRole {
    ShelfIconRole = Qt::UserRole + 1, ///< QString
    ShelfCountRole,                   ///< int, less than 0: none
    ShelfKindRole,                    ///< int of ShelfKind
    ShelfDepthRole,                   ///< int from 0
};

class ShelfModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    static constexpr const char* itemsMime = "application/x-waymark-kept-items"; ///< keys, one a line
    static constexpr const char* listMime = "application/x-waymark-list";        ///< name of a list

    using QAbstractItemModel::QAbstractItemModel;

    /// Where only names and counts differ, views keep their place.
    void setRows(std::vector<ShelfRow> rows);
    const std::vector<ShelfRow>& rows() const { return m_rows; }
    QModelIndex indexOf(const Shelf& shelf) const;
    Shelf shelfAt(const QModelIndex& index) const;
    /// The list so many steps after (before: negative) among its siblings; empty where there is none.
    QString siblingOf(const QModelIndex& list, int step) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void renameAsked(const waymark::ui::Shelf& shelf, const QString& name);
    /// Into `parent` (empty: outermost), before the list `before` (empty: at the end).
    void listMoveAsked(const QString& list, const QString& parent, const QString& before);
    void itemsDropped(const waymark::ui::Shelf& shelf, const QStringList& keys);

private:
    struct Place {
        QString parent;
        QString before;
        bool good = false;
    };
    Place placeFor(const QString& list, int row, const QModelIndex& parent) const;
    std::size_t numberOf(const QModelIndex& index) const {
        return static_cast<std::size_t>(index.internalId());
    }
    bool liesUnder(std::size_t row, const QString& list) const;
    void collectChildren();

    std::vector<ShelfRow> m_rows;
    std::vector<std::vector<int>> m_children; ///< of each row; the outermost last
    std::vector<int> m_positions;             ///< of each row among its siblings
};

} // namespace waymark::ui
