// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the learner keeps as a table: title, kind, where it is from, when it was added. An item that the
// catalog no longer holds stays with what was remembered and is marked. Follows the Keeper; values only.
// GUI thread (asks the catalog).
#pragma once

#include "db/catalog/catalog.h"
#include "db/library/library.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace waymark::ui {

class Keeper;

enum KeptRoleOfRow {
    KeyRole = Qt::UserRole + 1, ///< QString
    IconNameRole,               ///< QString, on the title
    LeftCatalogRole,            ///< bool
    SortRole,                   ///< what a column sorts by
};

class KeptModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Kind, From, Added, ColumnCount };
    static QStringList columnIds();

    KeptModel(Keeper& keeper, const db::Catalog& catalog, QObject* parent);

    const db::Bookmark& bookmark(int row) const { return m_rows[static_cast<std::size_t>(row)].bookmark; }
    bool leftCatalog(int row) const { return m_rows[static_cast<std::size_t>(row)].left; }
    int rowOf(const QString& key) const;
    std::map<db::ItemKind, int> countsByKind() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString dayText(const std::string& addedAt);

private:
    struct Row {
        db::Bookmark bookmark;
        bool left = false;
    };
    void changed(const QString& key, bool kept);
    void reload();
    Row rowFor(const db::Bookmark& bookmark) const;
    QString text(const Row& row, int column) const;

    Keeper& m_keeper;
    const db::Catalog& m_catalog;
    std::vector<Row> m_rows;
};

} // namespace waymark::ui
