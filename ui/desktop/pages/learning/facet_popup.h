// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The values of one facet to choose from: a field that narrows them while typing, then a list with a check
// box, the name (indented in a tree) and how many rows it would show. Each choice acts at once; Esc or a
// click elsewhere closes. Up and Down move in the list while the field keeps the focus. GUI thread.
#pragma once

#include "ui/desktop/pages/learning/entry.h"

#include <QFrame>

#include <set>
#include <vector>

class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace waymark::ui {

class FacetPopup final : public QFrame {
    Q_OBJECT
public:
    /// Values that would show nothing are left out unless they are chosen. Closes and deletes itself.
    FacetPopup(const Facet& facet, std::size_t number, const std::vector<int>& counts,
               const std::set<FacetTag>& chosen, QWidget* parent);

    void openUnder(const QWidget* anchor);

Q_SIGNALS:
    void valueChosen(waymark::ui::FacetTag tag, bool chosen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& typed);
    void toggle(const QModelIndex& index);

    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_values;
};

} // namespace waymark::ui
