// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kept_order.h"

#include "ui/desktop/pages/learning/reading_order.h"
#include "ui/desktop/pages/library/kept_model.h"

namespace waymark::ui {

KeptOrder::KeptOrder(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(readingOrder()) {}

void KeptOrder::setKind(std::optional<db::ItemKind> kind) {
    m_kind = kind;
    invalidateFilter();
}

bool KeptOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QString key = sourceModel()->index(row, 0, parent).data(KeyRole).toString();
    return !m_kind || db::kindOfKey(key.toStdString()) == m_kind;
}

bool KeptOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QString a = left.data(SortRole).toString();
    const QString b = right.data(SortRole).toString();
    if (left.column() == KeptModel::Added)
        return a < b;
    return m_collator.compare(a, b) < 0;
}

} // namespace waymark::ui
