// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The places of the library's left side: where one stands, everything, a status, a list, a tag, a saved
// search, the trash. A shelf has a name in routes ("list=list-9f86", "tag=sql"), by which back finds it
// again. Plain values.
#pragma once

#include <QString>
#include <QUrlQuery>

#include <vector>

namespace waymark::ui {

enum class ShelfKind { Standing, Everything, Status, List, Search, Tag, Trash, Heading, Line };

struct Shelf {
    ShelfKind kind = ShelfKind::Everything;
    QString id; ///< a status by its name, a list by its name, a search by its key, a tag by its words
    bool operator==(const Shelf&) const = default;
};

/// "everything", "standing", "trash", "status=doing", "list=list-9f86", "tag=sql", "search=search:ab12".
QString shelfQuery(const Shelf& shelf);
/// Everything, for a query that names no shelf.
Shelf shelfFrom(const QUrlQuery& query);

struct ShelfRow {
    Shelf shelf;
    QString name;
    QString icon;
    int count = -1;  ///< shown at the right; less than 0: none
    int parent = -1; ///< index of the row it lies under, before it in the order
};

} // namespace waymark::ui
