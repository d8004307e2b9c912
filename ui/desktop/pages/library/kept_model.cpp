// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_model.h"

#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/library/shelves/shelf_model.h"
#include "ui/desktop/widgets/kept_status.h"
#include "ui/words/item_kind.h"
#include "ui/words/kept_words.h"
#include "ui/words/names.h"

#include <QMimeData>

#include <algorithm>
#include <array>
#include <span>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 64;
constexpr std::size_t mostPages = 48;
// Views are told of this many rows one by one; beyond it everything is new to them.
constexpr std::ptrdiff_t mostMoved = 500;

struct ColumnFacts {
    const char* id;
    const char* head;
    db::ItemOrder order;
};

constexpr std::array<ColumnFacts, KeptModel::ColumnCount> columns{{
    {"title", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "Title"), db::ItemOrder::Title},
    {"status", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "Status"), db::ItemOrder::Status},
    {"tags", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "Tags"), db::ItemOrder::Title},
    {"hours", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "Hours"), db::ItemOrder::Hours},
    {"progress", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "Progress"), db::ItemOrder::Logged},
    {"kind", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "Kind"), db::ItemOrder::Kind},
    {"from", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "From"), db::ItemOrder::Detail},
    {"rating", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "My rating"), db::ItemOrder::Rating},
    {"price", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "Price"), db::ItemOrder::Price},
    {"added", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "Added"), db::ItemOrder::Added},
    {"started", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "Started"), db::ItemOrder::Started},
    {"finished", QT_TRANSLATE_NOOP("waymark::ui::KeptModel", "Finished"), db::ItemOrder::Finished},
}};

QString keyText(const db::KeptItem& item) {
    return QString::fromStdString(item.key.text());
}

QStringList tagsOf(const db::KeptItem& item) {
    QStringList tags;
    for (const std::string& tag : item.tags)
        tags << QString::fromStdString(tag);
    return tags;
}

QString cellText(const db::KeptItem& item, int column) {
    switch (column) {
    case KeptModel::Title:
        return itemName(item.key.kind(), item.facts.title);
    case KeptModel::Status:
        return item.status == db::KeptStatus::None ? QString() : statusWord(item.status);
    case KeptModel::Tags:
        return tagsOf(item).join(u", "_s);
    case KeptModel::Hours:
        return hoursWords(item);
    case KeptModel::Progress:
        if (const auto share = progressOf(item))
            return KeptModel::tr("%1 %").arg(std::lround(*share * 100));
        return KeptModel::tr("not set");
    case KeptModel::Kind:
        return itemKindTitle(item.key.kind());
    case KeptModel::From:
        return QString::fromStdString(item.facts.detail);
    case KeptModel::Rating:
        return ratingWords(item.rating);
    case KeptModel::Price:
        return priceWords(item);
    case KeptModel::Added:
        return dayWords(item.addedAt);
    case KeptModel::Started:
        return dayWords(item.startedOn);
    case KeptModel::Finished:
        return dayWords(item.finishedOn);
    default:
        return {};
    }
}

} // namespace

QStringList KeptModel::columnIds() {
    QStringList ids;
    for (const ColumnFacts& column : columns)
        ids << QString::fromLatin1(column.id);
    return ids;
}

KeptModel::KeptModel(LibrarySession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session) {}

void KeptModel::setQuery(db::ItemQuery query) {
    m_query = std::move(query);
    m_asked = true;
    refresh();
}

void KeptModel::refresh() {
    auto rows = db::Items(m_session.library()).find(m_query);
    if (!rows) {
        m_session.tell(rows.error());
        return;
    }
    m_pages.clear();
    showRows(std::move(*rows));
}

void KeptModel::showRows(std::vector<std::int64_t> rows) {
    const auto [was, now] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    auto wasEnd = m_rows.end();
    auto nowEnd = rows.end();
    while (wasEnd != was && nowEnd != now && *(wasEnd - 1) == *(nowEnd - 1)) {
        --wasEnd;
        --nowEnd;
    }
    const auto first = static_cast<int>(was - m_rows.begin());
    const std::ptrdiff_t gone = wasEnd - was;
    const std::ptrdiff_t come = nowEnd - now;
    if (std::max(gone, come) > mostMoved) {
        beginResetModel();
        m_rows = std::move(rows);
        m_pages.clear();
        endResetModel();
        return;
    }
    const std::vector<std::int64_t> arrived(now, nowEnd);
    if (gone > 0) {
        beginRemoveRows({}, first, first + static_cast<int>(gone) - 1);
        m_rows.erase(was, wasEnd);
        m_pages.clear();
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + static_cast<int>(come) - 1);
        m_rows.insert(m_rows.begin() + first, arrived.begin(), arrived.end());
        m_pages.clear();
        endInsertRows();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void KeptModel::setChanges(const std::vector<db::CatalogChange>& changes) {
    m_changes.clear();
    for (const db::CatalogChange& change : changes)
        m_changes[change.key.text()].push_back(change);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::vector<db::CatalogChange> KeptModel::changesOf(const db::ItemKey& key) const {
    const auto found = m_changes.find(key.text());
    return found == m_changes.end() ? std::vector<db::CatalogChange>() : found->second;
}

const KeptModel::Page& KeptModel::page(int number) const {
    if (const auto known = m_pages.find(number); known != m_pages.end())
        return known->second;
    if (m_pages.size() >= mostPages)
        m_pages.clear();
    const auto from = static_cast<std::size_t>(number) * pageRows;
    const std::size_t size = std::min<std::size_t>(pageRows, m_rows.size() - from);
    const std::span<const std::int64_t> wanted(m_rows.data() + from, size);
    Page items(size);
    // What another window removed a moment ago is not among the answers: its row stays empty until the next
    // refresh.
    for (db::KeptItem& item : db::Items(m_session.library()).read(wanted).valueOr({})) {
        const auto place = std::find(wanted.begin(), wanted.end(), item.row);
        if (place != wanted.end())
            items[static_cast<std::size_t>(place - wanted.begin())] = std::move(item);
    }
    return m_pages.emplace(number, std::move(items)).first->second;
}

const db::KeptItem* KeptModel::item(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    const db::KeptItem& item = page(row / pageRows)[static_cast<std::size_t>(row % pageRows)];
    return item.row == 0 ? nullptr : &item;
}

int KeptModel::rowOf(const QString& key) const {
    const auto parsed = db::ItemKey::parse(key.toStdString());
    if (!parsed)
        return -1;
    const auto item = db::Items(m_session.library()).item(*parsed);
    if (!item)
        return -1;
    const auto found = std::find(m_rows.begin(), m_rows.end(), item->row);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<db::ItemKey> KeptModel::keysOf(const QModelIndexList& rows) const {
    std::vector<std::int64_t> wanted;
    for (const QModelIndex& index : rows)
        wanted.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    std::vector<db::ItemKey> keys;
    for (const db::KeptItem& item : db::Items(m_session.library()).read(wanted).valueOr({}))
        keys.push_back(item.key);
    return keys;
}

int KeptModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeptModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString KeptModel::secondLine(const db::KeptItem& item) const {
    if (!item.goneSince.empty())
        return leftWords(item);
    QStringList words;
    for (const db::CatalogChange& change : changesOf(item.key))
        words << changeWords(change);
    return words.join(u" · "_s);
}

QVariant KeptModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const db::KeptItem* row = item(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*row, index.column());
    case Qt::ToolTipRole: {
        const bool elides = index.column() == Title || index.column() == From || index.column() == Tags;
        return elides ? cellText(*row, index.column()) : QString();
    }
    case Qt::AccessibleTextRole: {
        const QString words = cellText(*row, index.column());
        const QString second = index.column() == Title ? secondLine(*row) : QString();
        return second.isEmpty() ? words : words + u", "_s + second;
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == Hours ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole:
        return keyText(*row);
    case IconNameRole:
        return itemKindIcon(row->key.kind());
    case LeftCatalogRole:
        return !row->goneSince.empty();
    case WarningRole:
        return secondLine(*row);
    case StatusRole:
        return static_cast<int>(row->status);
    case TagsRole:
        return tagsOf(*row);
    case ShareRole: {
        const auto share = progressOf(*row);
        return share ? QVariant(*share) : QVariant();
    }
    case DoneRole:
        return row->status == db::KeptStatus::Done;
    default:
        return {};
    }
}

QVariant KeptModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole)
        return tr(columns[static_cast<std::size_t>(section)].head);
    if (role == Qt::TextAlignmentRole)
        return int((section == Hours ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags KeptModel::flags(const QModelIndex& index) const {
    const bool orders = m_query.order == db::ItemOrder::InList;
    if (!index.isValid())
        return orders ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

void KeptModel::setOrder(db::ItemQuery& query, int column, Qt::SortOrder order) {
    const bool inList = !query.list.empty();
    const bool sorted = column >= 0 && column < ColumnCount;
    query.order = sorted   ? columns[static_cast<std::size_t>(column)].order
                  : inList ? db::ItemOrder::InList
                           : db::ItemOrder::Added;
    query.ascending = sorted ? order == Qt::AscendingOrder : inList;
}

void KeptModel::sort(int column, Qt::SortOrder order) {
    setOrder(m_query, column, order);
    if (m_asked)
        refresh();
}

QStringList KeptModel::mimeTypes() const {
    return {QString::fromLatin1(ShelfModel::itemsMime)};
}

QMimeData* KeptModel::mimeData(const QModelIndexList& indexes) const {
    QStringList keys;
    QStringList words;
    for (const QModelIndex& index : indexes) {
        const db::KeptItem* row = index.column() == Title ? item(index.row()) : nullptr;
        if (!row)
            continue;
        keys << keyText(*row);
        words << cellText(*row, Title);
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(QString::fromLatin1(ShelfModel::itemsMime), keys.join(u'\n').toUtf8());
    data->setText(words.join(u'\n'));
    return data.release(); // the drag takes it
}

bool KeptModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const {
    return m_query.order == db::ItemOrder::InList &&
           data->hasFormat(QString::fromLatin1(ShelfModel::itemsMime));
}

bool KeptModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                             const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const db::KeptItem* next = item(before);
    const QString keys = QString::fromUtf8(data->data(QString::fromLatin1(ShelfModel::itemsMime)));
    Q_EMIT itemsMoveAsked(keys.split(u'\n', Qt::SkipEmptyParts), next ? keyText(*next) : QString());
    return false; // the rows in their new order come from the library
}

} // namespace waymark::ui
