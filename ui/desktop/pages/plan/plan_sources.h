// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a new plan comes from beside a career: a list of My library, somebody's plan file, nothing. Each is kept as
// one step of undo and then told (made). Errors are said by the session. Owned by the page; GUI thread.
#pragma once

#include "app/plan/plan_file.h"
#include "ui/desktop/frame/services.h"

#include <QObject>
#include <QString>

class QMenu;
class QWidget;

namespace waymark::ui {

class PlanSources final : public QObject {
    Q_OBJECT
public:
    PlanSources(const Services& services, QWidget* page);

    /// Ways to begin, as actions; asked each time the menu opens.
    void fill(QMenu* menu);
    void beginEmpty();
    void fromList(const QString& name, const QString& title);
    void openFile();
    /// Shows what the plan in a file is, beside the own one; kept where the person says so.
    void open(const QString& file);
    /// Whether a file holds a plan, readable or not.
    static bool isPlan(const QString& file);
    /// What somebody's plan is compared with.
    void setMine(const QString& title, const db::Plan& plan);

Q_SIGNALS:
    void careersAsked();
    void made(const QString& key);

private:
    void keep(const QString& title, const db::Plan& plan, const QString& sentence);
    db::Plan emptyPlan() const;

    const Services m_services;
    QWidget* m_page;
    QString m_mineTitle;
    db::Plan m_mine;
};

} // namespace waymark::ui
