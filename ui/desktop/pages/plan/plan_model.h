// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of a plan as a table: the step, and the days it takes. The days are words here, for screen readers
// and tests; the timeline paints the same as bars. A preview lies beside it and changes nothing. Ticking a step
// asks the page (tickAsked). Owned by the page; GUI thread.
#pragma once

#include "app/plan/layout.h"
#include "db/records/plan.h"

#include <QAbstractTableModel>

#include <optional>

namespace waymark::ui {

class PlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Step, Days, ColumnCount };

    explicit PlanModel(QObject* parent = nullptr);

    void show(db::Plan plan);
    void preview(std::optional<db::Plan> other);

    const db::Plan& plan() const { return m_plan; }
    const app::PlanLayout& layout() const { return m_layout; }
    const app::PlanLayout* previewed() const { return m_preview ? &*m_preview : nullptr; }
    /// "24 h · free · SQL, Linux", or a warning.
    QString secondLine(int step) const;
    bool isWarned(int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void tickAsked(int step, bool done);

private:
    QString daysWords(std::size_t step) const;

    db::Plan m_plan;
    app::PlanLayout m_layout;
    std::optional<app::PlanLayout> m_preview;
};

} // namespace waymark::ui
