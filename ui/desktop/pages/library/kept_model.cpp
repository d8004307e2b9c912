// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_model.h"

#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/pages/library/item_kind.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

KeptModel::KeptModel(Keeper& keeper, const db::Catalog& catalog, QObject* parent)
    : QAbstractTableModel(parent)
    , m_keeper(keeper)
    , m_catalog(catalog) {
    reload();
    connect(&keeper, &Keeper::keptChanged, this, &KeptModel::changed);
}

QStringList KeptModel::columnIds() {
    return {u"title"_s, u"kind"_s, u"from"_s, u"added"_s};
}

KeptModel::Row KeptModel::rowFor(const db::Bookmark& bookmark) const {
    const db::Result<std::string> title = m_catalog.titleOf(bookmark.key);
    // Only a clear answer counts: a catalog that cannot be read has not lost anything.
    return {bookmark, !title && title.error().kind == db::ErrorKind::NotFound};
}

void KeptModel::reload() {
    beginResetModel();
    m_rows.clear();
    for (const db::Bookmark& bookmark : m_keeper.kept())
        m_rows.push_back(rowFor(bookmark));
    endResetModel();
}

void KeptModel::changed(const QString& key, bool kept) {
    const int row = rowOf(key);
    if (!kept && row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
        return;
    }
    if (!kept || row >= 0)
        return;
    const std::vector<db::Bookmark> all = m_keeper.kept();
    const auto found = std::find_if(all.begin(), all.end(), [&](const db::Bookmark& bookmark) {
        return QString::fromStdString(bookmark.key.text()) == key;
    });
    if (found == all.end())
        return;
    const int last = rowCount();
    beginInsertRows({}, last, last);
    m_rows.push_back(rowFor(*found));
    endInsertRows();
}

int KeptModel::rowOf(const QString& key) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return QString::fromStdString(row.bookmark.key.text()) == key;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::map<db::ItemKind, int> KeptModel::countsByKind() const {
    std::map<db::ItemKind, int> counts;
    for (const Row& row : m_rows)
        ++counts[row.bookmark.key.kind()];
    return counts;
}

int KeptModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeptModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString KeptModel::dayText(const std::string& addedAt) {
    const QDateTime when = QDateTime::fromString(QString::fromStdString(addedAt), Qt::ISODate);
    return when.isValid() ? QLocale().toString(when.toLocalTime().date(), u"d MMM yyyy"_s) : QString();
}

QString KeptModel::text(const Row& row, int column) const {
    switch (column) {
    case Title:
        return QString::fromStdString(row.bookmark.title);
    case Kind:
        return itemKindTitle(row.bookmark.key.kind());
    case From:
        return QString::fromStdString(row.bookmark.detail);
    case Added:
        return dayText(row.bookmark.addedAt);
    default:
        return {};
    }
}

QVariant KeptModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title || index.column() == From ? QVariant(text(row, index.column()))
                                                                 : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Title && row.left)
            return tr("%1, left the catalog, kept here").arg(text(row, Title));
        return text(row, index.column());
    case SortRole:
        return index.column() == Added ? QString::fromStdString(row.bookmark.addedAt)
                                       : text(row, index.column());
    case KeyRole:
        return QString::fromStdString(row.bookmark.key.text());
    case IconNameRole:
        return itemKindIcon(row.bookmark.key.kind());
    case LeftCatalogRole:
        return row.left;
    default:
        return {};
    }
}

QVariant KeptModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case From:
        return tr("From");
    case Added:
        return tr("Added");
    default:
        return {};
    }
}

} // namespace waymark::ui
