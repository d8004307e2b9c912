// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done to the chosen step, as actions with keys: done, half done, left out, held, earlier, later,
// swapped. Each is one edit of the plan and one step of undo; the page carries it out. GUI thread.
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/plan.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <string>
#include <vector>

class QMenu;

namespace waymark::ui {

class PlanTable;
class PlanModel;

class PlanSteps final : public QObject {
    Q_OBJECT
public:
    /// The new plan and what was done, "Done: Software Testing".
    using Edit = std::function<void(const db::Plan& plan, const QString& sentence)>;

    PlanSteps(const db::Catalog& catalog, PlanTable& table, PlanModel& model, Edit edit, QObject* parent);

    void tick(int step, bool done, const std::string& today);

Q_SIGNALS:
    /// Its hours, day, documents shall be asked for.
    void changeAsked(int step);

private:
    void add(const QString& name, const QString& words, const QKeySequence& key,
             std::function<db::Plan(const db::Plan&, std::size_t)> change);
    void fillSwaps(QMenu* menu);

    const db::Catalog& m_catalog;
    PlanTable& m_table;
    PlanModel& m_model;
    Edit m_edit;
};

} // namespace waymark::ui
