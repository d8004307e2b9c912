// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with the chosen rows of the library's table: open, copy, set a status, put in lists, log
// hours, change, remove, restore, export, print; as keys, as its menu and as what buttons ask for. GUI thread.
#pragma once

#include "db/records/kept.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/route.h"

#include <QObject>

#include <vector>

class QMenu;

namespace waymark::ui {

class KeptModel;
class KeptTable;

class KeptActions final : public QObject {
    Q_OBJECT
public:
    KeptActions(const Services& services, KeptModel& model, KeptTable& table, QWidget* page);

    void open();
    void openInBrowser();
    void copy();
    void remove();
    void restore();
    void change();
    void logHours();
    void showLists(QWidget* anchor);
    /// Export what is chosen, else all that is shown.
    void exportChosen();
    /// All that is shown, with a preview.
    void print();
    void makeOwn(const QString& kind);
    void setStatus(db::KeptStatus status);
    /// In the list that is shown, before the item `before` (empty: at the end).
    void moveInList(const QStringList& keys, const QString& before);
    /// The chosen rows, one step up (-1) or down (1).
    void shiftInList(int step);

    std::vector<db::ItemKey> chosenKeys() const;
    /// The one item the table stands on; null without one.
    const db::KeptItem* current() const;

Q_SIGNALS:
    void routeRequested(const waymark::ui::Route& route);
    void fileWritten(const QString& file);
    /// An own item was made: show it.
    void made(const QString& key);
    /// The rows stand elsewhere now: the item that was current is this.
    void moved(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addKeys();
    void showMenu(const QPoint& where);
    void fillStatuses(QMenu& menu);
    QString subject(std::size_t count) const;
    QString wordsOfRow() const;

    const Services m_services;
    KeptModel& m_model;
    KeptTable& m_table;
    QWidget* m_page;
};

} // namespace waymark::ui
