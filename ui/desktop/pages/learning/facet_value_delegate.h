// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One value of a facet: a check box, the name indented by its depth, the count at the right. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

enum FacetValueRole {
    FacetTagRole = Qt::UserRole + 1, ///< FacetTag
    FacetDepthRole,                  ///< int
    FacetCountRole,                  ///< int
};

class FacetValueDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// The view toggles on a click anywhere in the row; the box itself must not toggle a second time.
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override {
        return false;
    }
};

} // namespace waymark::ui
