// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where one stands: what is under way, what comes next, what was done month by month, how far along each list
// one is. Calm: sums and bars, nothing that counts missed days. Follows the Keeper while it is on screen.
// GUI thread.
#pragma once

#include "ui/desktop/pages/library/shelves/shelf.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::db {
struct KeptItem;
struct Standing;
} // namespace waymark::db

namespace waymark::ui {

class Keeper;
class StandingRow;

class StandingView final : public QWidget {
    Q_OBJECT
public:
    /// The keeper outlives the view.
    StandingView(Keeper& keeper, QWidget* parent);

Q_SIGNALS:
    void itemAsked(const QString& key);
    void shelfAsked(const waymark::ui::Shelf& shelf);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    QWidget* makeContent();
    StandingRow* itemRow(const db::KeptItem& item, const QString& figure, QWidget* parent);
    void addFigures(QVBoxLayout* column, const db::Standing& standing);
    void addItems(QVBoxLayout* column, const db::Standing& standing);
    void addMonths(QVBoxLayout* column, const db::Standing& standing);
    void addPathsAndLists(QVBoxLayout* column);

    Keeper& m_keeper;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

} // namespace waymark::ui
