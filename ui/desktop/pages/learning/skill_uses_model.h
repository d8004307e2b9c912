// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The careers that need one skill, with importance and level as shares of their scales, or the careers that
// use one technology with whether postings ask for it. Most important first. Values only; GUI thread.
#pragma once

#include "db/catalog/catalog.h"

#include <QAbstractTableModel>

#include <vector>

namespace waymark::ui {

enum SkillUseRole {
    SharePaintedRole = Qt::UserRole + 1, ///< double 0..1 of a bar; invalid: no bar, the text says why
    LevelInkRole,                        ///< bool: the second measure
};

class SkillUsesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Career, Importance, Level, ColumnCount };
    enum ToolColumn { ToolCareer, InDemand, ToolColumnCount };

    SkillUsesModel(std::vector<db::SkillUse> uses, db::SkillKind kind, QObject* parent);

    QString careerKey(int row) const;
    bool isTool() const { return m_kind == db::SkillKind::Technology; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString textOf(const db::SkillUse& use, int column) const;
    std::vector<db::SkillUse> m_uses;
    db::SkillKind m_kind;
};

} // namespace waymark::ui
