// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of the library's left side: icon, name, count at the right; the chosen one tinted and semibold. GUI
// thread.
#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

enum KindListRole {
    KindRole = Qt::UserRole + 1, ///< int of db::ItemKind, -1 for everything
    KindIconRole,                ///< QString
    KindCountRole,               ///< int
};

class KindListDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace waymark::ui
