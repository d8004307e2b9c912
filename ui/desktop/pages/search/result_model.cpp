// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/result_model.h"

#include <QLocale>
#include <QStringBuilder>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString spoken(const ResultItem& item) {
    QString words = item.title;
    for (const auto& part : {item.detail, item.aside, item.asideNote})
        if (!part.isEmpty())
            words += u", "_s % part;
    return words;
}

/// Title, facts and summary whole; rich text, since only that is wrapped.
QString tipOf(const ResultItem& item) {
    QString tip = u"<p><b>%1</b></p>"_s.arg(item.title.toHtmlEscaped());
    for (const QString& words : {item.detail, item.summary})
        if (!words.isEmpty())
            tip += u"<p>%1</p>"_s.arg(words.toHtmlEscaped());
    return tip;
}

} // namespace

ResultModel::ResultModel(IsKept isKept, QObject* parent)
    : QAbstractListModel(parent)
    , m_isKept(std::move(isKept)) {}

/// The same list with more rows at its end.
bool ResultModel::goesOn(const SearchOutcome& longer) const {
    if (!m_outcome || m_outcome->groups.size() != 1 || longer.groups.size() != 1)
        return false;
    SearchAsk asked = m_outcome->ask;
    asked.rows = longer.ask.rows;
    const auto& before = m_outcome->groups[0].items;
    const auto& after = longer.groups[0].items;
    return asked == longer.ask && after.size() > before.size() &&
           std::equal(before.begin(), before.end(), after.begin(),
                      [](const ResultItem& a, const ResultItem& b) { return a.key == b.key; });
}

void ResultModel::show(std::shared_ptr<const SearchOutcome> outcome) {
    if (outcome && goesOn(*outcome)) {
        const auto before = static_cast<int>(m_outcome->groups[0].items.size());
        const auto after = static_cast<int>(outcome->groups[0].items.size());
        beginInsertRows({}, rowCount(), rowCount() + after - before - 1);
        m_outcome = std::move(outcome);
        for (int item = before; item < after; ++item)
            m_rows.push_back({0, item});
        endInsertRows();
        return;
    }
    beginResetModel();
    m_outcome = std::move(outcome);
    m_rows.clear();
    const std::size_t groups = m_outcome ? m_outcome->groups.size() : 0;
    for (std::size_t group = 0; group < groups; ++group) {
        if (!m_outcome->groups[group].mixed)
            m_rows.push_back({group, -1});
        const auto count = static_cast<int>(m_outcome->groups[group].items.size());
        for (int item = 0; item < count; ++item)
            m_rows.push_back({group, item});
    }
    endResetModel();
}

void ResultModel::keptChanged(const QString& key) {
    if (const QModelIndex index = indexOf(key); index.isValid())
        Q_EMIT dataChanged(index, index, {ResultKeptRole});
}

const ResultGroup* ResultModel::groupAt(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return &m_outcome->groups[m_rows[static_cast<std::size_t>(index.row())].group];
}

const ResultItem* ResultModel::itemAt(const QModelIndex& index) const {
    const auto* group = groupAt(index);
    if (!group)
        return nullptr;
    const int item = m_rows[static_cast<std::size_t>(index.row())].item;
    return item < 0 ? nullptr : &group->items[static_cast<std::size_t>(item)];
}

QModelIndex ResultModel::itemFrom(const QModelIndex& from, int steps) const {
    std::vector<int> items;
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[static_cast<std::size_t>(row)].item >= 0)
            items.push_back(row);
    if (items.empty())
        return {};
    const auto found = std::find(items.begin(), items.end(), from.isValid() ? from.row() : -1);
    // With nothing selected, down takes the first and up the last.
    const auto last = static_cast<std::ptrdiff_t>(items.size()) - 1;
    std::ptrdiff_t at = steps < 0 ? last : 0;
    if (found != items.end())
        at = std::clamp<std::ptrdiff_t>(found - items.begin() + steps, 0, last);
    return index(items[static_cast<std::size_t>(at)]);
}

QModelIndex ResultModel::indexOf(const QString& key) const {
    for (int row = 0; row < rowCount(); ++row) {
        const auto* item = itemAt(index(row));
        if (item && item->key == key)
            return index(row);
    }
    return {};
}

int ResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ResultModel::data(const QModelIndex& index, int role) const {
    const auto* group = groupAt(index);
    if (!group)
        return {};
    const auto* item = itemAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (item)
            return item->title;
        return group->partial ? tr("Not all of the words") : kindHeading(group->kind);
    case Qt::AccessibleTextRole:
        if (item)
            return spoken(*item);
        return data(index, Qt::DisplayRole);
    case Qt::AccessibleDescriptionRole:
        return item ? item->summary : QVariant();
    case Qt::ToolTipRole:
        return item ? tipOf(*item) : QVariant();
    case ResultItemRole:
        return QVariant::fromValue(item);
    case ResultGroupRole:
        return QVariant::fromValue(group);
    case ResultKeptRole:
        return item && m_isKept(item->key);
    case ResultIsHeadingRole:
        return item == nullptr;
    default:
        return {};
    }
}

Qt::ItemFlags ResultModel::flags(const QModelIndex& index) const {
    if (!itemAt(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace waymark::ui
