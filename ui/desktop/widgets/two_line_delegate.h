// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of every list: title (500), one second line (11, text-3), a star at the right where the row can be
// kept. The selected row is tinted with an accent bar at its left, never painted in Highlight. A click on
// the star or Space on the current row asks to keep or let go. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

/// What a model answers beside Qt::DisplayRole (the title).
enum TwoLineRole {
    SecondLineRole = Qt::UserRole + 100, ///< QString
    KeptRole,                            ///< bool; invalid: the row has no star
    DimRole,                             ///< bool; a row in text-2, "no longer in the catalog"
    RightTextRole,                       ///< QString at the right of the second line, never elided
};

class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TwoLineDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    static QRect starArea(const QRect& row);

Q_SIGNALS:
    /// The person asked to keep or let go this row.
    void starToggled(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace waymark::ui
