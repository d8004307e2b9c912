// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/shelves/shelf_model.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

bool sameShape(const std::vector<ShelfRow>& one, const std::vector<ShelfRow>& other) {
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(),
        [](const ShelfRow& a, const ShelfRow& b) { return a.shelf == b.shelf && a.parent == b.parent; });
}

} // namespace

void ShelfModel::setRows(std::vector<ShelfRow> rows) {
    if (sameShape(m_rows, rows)) {
        m_rows = std::move(rows);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const QModelIndex changed = createIndex(m_positions[row], 0, static_cast<quintptr>(row));
            Q_EMIT dataChanged(changed, changed);
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    collectChildren();
    endResetModel();
}

void ShelfModel::collectChildren() {
    m_children.assign(m_rows.size() + 1, {});
    m_positions.assign(m_rows.size(), 0);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const int parent = m_rows[row].parent;
        auto& siblings = parent < 0 ? m_children.back() : m_children[static_cast<std::size_t>(parent)];
        m_positions[row] = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(row));
    }
}

QModelIndex ShelfModel::indexOf(const Shelf& shelf) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ShelfRow& row) { return row.shelf == shelf; });
    if (found == m_rows.end())
        return {};
    const auto row = static_cast<std::size_t>(found - m_rows.begin());
    return createIndex(m_positions[row], 0, static_cast<quintptr>(row));
}

Shelf ShelfModel::shelfAt(const QModelIndex& index) const {
    return index.isValid() ? m_rows[numberOf(index)].shelf : Shelf();
}

QString ShelfModel::siblingOf(const QModelIndex& list, int step) const {
    const QModelIndex other = list.siblingAtRow(list.row() + step);
    const Shelf shelf = shelfAt(other);
    return other.isValid() && shelf.kind == ShelfKind::List ? shelf.id : QString();
}

QModelIndex ShelfModel::index(int row, int column, const QModelIndex& parent) const {
    if (m_children.empty() || column != 0 || row < 0)
        return {};
    const auto& siblings = parent.isValid() ? m_children[numberOf(parent)] : m_children.back();
    if (row >= static_cast<int>(siblings.size()))
        return {};
    return createIndex(row, 0, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex ShelfModel::parent(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const int parent = m_rows[numberOf(index)].parent;
    if (parent < 0)
        return {};
    return createIndex(m_positions[static_cast<std::size_t>(parent)], 0, static_cast<quintptr>(parent));
}

int ShelfModel::rowCount(const QModelIndex& parent) const {
    if (m_children.empty())
        return 0;
    const auto& children = parent.isValid() ? m_children[numberOf(parent)] : m_children.back();
    return static_cast<int>(children.size());
}

QVariant ShelfModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShelfRow& row = m_rows[numberOf(index)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: // a name of the learner's own may have no room
        return row.name;
    case Qt::AccessibleTextRole:
        return row.count < 0 ? row.name : tr("%1, %2").arg(row.name, QLocale().toString(row.count));
    case ShelfIconRole:
        return row.icon;
    case ShelfCountRole:
        return row.count;
    case ShelfKindRole:
        return static_cast<int>(row.shelf.kind);
    case ShelfDepthRole: {
        int depth = 0;
        for (int above = row.parent; above >= 0; above = m_rows[static_cast<std::size_t>(above)].parent)
            ++depth;
        return depth;
    }
    default:
        return {};
    }
}

bool ShelfModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty() || name == m_rows[numberOf(index)].name)
        return false;
    Q_EMIT renameAsked(shelfAt(index), name);
    return true;
}

Qt::ItemFlags ShelfModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    switch (m_rows[numberOf(index)].shelf.kind) {
    case ShelfKind::Heading:
    case ShelfKind::Line:
        return Qt::NoItemFlags;
    case ShelfKind::List:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
               Qt::ItemIsDropEnabled;
    case ShelfKind::Tag:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
    case ShelfKind::Search:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    case ShelfKind::Status:
    case ShelfKind::Trash:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    default:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }
}

QStringList ShelfModel::mimeTypes() const {
    return {QString::fromLatin1(listMime), QString::fromLatin1(itemsMime)};
}

QMimeData* ShelfModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty() || shelfAt(indexes.constFirst()).kind != ShelfKind::List)
        return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(QString::fromLatin1(listMime), shelfAt(indexes.constFirst()).id.toUtf8());
    return data.release(); // the drag takes it
}

bool ShelfModel::liesUnder(std::size_t row, const QString& list) const {
    for (int at = static_cast<int>(row); at >= 0; at = m_rows[static_cast<std::size_t>(at)].parent) {
        if (m_rows[static_cast<std::size_t>(at)].shelf == Shelf{ShelfKind::List, list})
            return true;
    }
    return false;
}

ShelfModel::Place ShelfModel::placeFor(const QString& list, int row, const QModelIndex& parent) const {
    const auto listAt = [&](int at) {
        const QModelIndex child = index(at, 0, parent);
        const Shelf shelf = shelfAt(child);
        return child.isValid() && shelf.kind == ShelfKind::List ? shelf.id : QString();
    };
    if (parent.isValid()) {
        const Shelf onto = shelfAt(parent);
        if (onto.kind != ShelfKind::List || liesUnder(numberOf(parent), list))
            return {};
        return {onto.id, row < 0 ? QString() : listAt(row), true};
    }
    // Between the outermost rows lists may lie only among lists.
    if (row < 0 || (listAt(row).isEmpty() && listAt(row - 1).isEmpty()))
        return {};
    return {{}, listAt(row), true};
}

bool ShelfModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                 const QModelIndex& parent) const {
    if (data->hasFormat(QString::fromLatin1(listMime)))
        return placeFor(QString::fromUtf8(data->data(QString::fromLatin1(listMime))), row, parent).good;
    const bool takesItems = parent.isValid() && row < 0 && (flags(parent) & Qt::ItemIsDropEnabled);
    return takesItems && data->hasFormat(QString::fromLatin1(itemsMime));
}

bool ShelfModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->hasFormat(QString::fromLatin1(listMime))) {
        const QString list = QString::fromUtf8(data->data(QString::fromLatin1(listMime)));
        const Place place = placeFor(list, row, parent);
        Q_EMIT listMoveAsked(list, place.parent, place.before);
    } else {
        const QString keys = QString::fromUtf8(data->data(QString::fromLatin1(itemsMime)));
        Q_EMIT itemsDropped(shelfAt(parent), keys.split(u'\n', Qt::SkipEmptyParts));
    }
    // The rows that follow come from the library: the view shall take nothing away itself.
    return false;
}

} // namespace waymark::ui
