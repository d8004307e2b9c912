// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints results: headings with how many of how many and "Show all", items with their kind's icon, matched
// letters tinted in the title, one second line, what is known at the right, and the star. GUI thread.
#pragma once

#include "db/keys.h"

#include <QStyledItemDelegate>

namespace waymark::ui {

struct ResultItem;

class ResultDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// A list of one kind, in a narrow pane: no icons, no asides, on the ground of panes.
    void setOfOneKind(bool on) { m_ofOneKind = on; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    static QRect starArea(const QRect& row);
    /// Where a heading offers all of its kind; empty when all are shown.
    static QRect showAllArea(const QRect& row, const QFont& font, const QModelIndex& index);

Q_SIGNALS:
    /// Clicked anywhere else. (The view's own clicked() is sent for the star as well.)
    void openRequested(const QModelIndex& index);
    void starToggled(const QModelIndex& index);
    void showAllRequested(waymark::db::ItemKind kind);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintItem(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    bool m_ofOneKind = false;
};

} // namespace waymark::ui
