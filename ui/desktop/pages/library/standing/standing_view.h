// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where one stands: what is under way, what comes next, what was done month by month, how far along each list
// one is. Calm: sums and bars, nothing that counts missed days. Follows the LibrarySession while it is on screen.
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

class LibrarySession;
class StandingRow;

class StandingView final : public QWidget {
    Q_OBJECT
public:
    /// The session outlives the view.
    StandingView(LibrarySession& session, QWidget* parent);

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

    LibrarySession& m_session;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

} // namespace waymark::ui
