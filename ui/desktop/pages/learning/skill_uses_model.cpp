// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/skill_uses_model.h"

#include "ui/desktop/pages/learning/dictionary_order.h"
#include "ui/words/names.h"

#include <QLocale>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr double importanceFrom = 1; // scales of O*NET: importance 1 to 5, level 0 to 7
constexpr double importanceTo = 5;
constexpr double levelTo = 7;

/// Unknown values go below every known one.
double sortValue(const std::optional<double>& value) {
    return value.value_or(-1);
}

} // namespace

SkillUsesModel::SkillUsesModel(std::vector<db::SkillUse> uses, db::SkillKind kind, QObject* parent)
    : QAbstractTableModel(parent)
    , m_uses(std::move(uses))
    , m_kind(kind) {}

QString SkillUsesModel::careerKey(int row) const {
    return QString::fromStdString(m_uses[static_cast<std::size_t>(row)].career.text());
}

int SkillUsesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_uses.size());
}

int SkillUsesModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid())
        return 0;
    return isTool() ? int(ToolColumnCount) : int(ColumnCount);
}

QString SkillUsesModel::textOf(const db::SkillUse& use, int column) const {
    if (column == Career)
        return careerName(use.title);
    if (isTool())
        return use.inDemand ? tr("in demand") : QString();
    const std::optional<double>& value = column == Importance ? use.importance : use.level;
    return value ? QLocale().toString(*value, 'f', 1) : tr("not stated");
}

QVariant SkillUsesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const db::SkillUse& use = m_uses[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(use, column);
    case Qt::ToolTipRole:
        return column == Career ? QVariant(textOf(use, column)) : QVariant();
    case Qt::AccessibleTextRole:
        if (column == Career)
            return textOf(use, column);
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' ' +
                       textOf(use, column));
    case SharePaintedRole:
        if (!isTool() && column == Importance && use.importance)
            return (*use.importance - importanceFrom) / (importanceTo - importanceFrom);
        if (!isTool() && column == Level && use.level)
            return *use.level / levelTo;
        return {};
    case LevelInkRole:
        return column == Level;
    default:
        return {};
    }
}

QVariant SkillUsesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::ToolTipRole && !isTool() && section != Career)
        return section == Importance ? tr("How much it matters in the career, 1 to 5")
                                     : tr("How much of it the career needs, 0 to 7");
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == Career)
        return tr("Career");
    if (isTool())
        return tr("Job postings");
    return section == Importance ? tr("Importance") : tr("Level");
}

void SkillUsesModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<db::CareerKey> keys;
    for (const QModelIndex& index : before)
        keys.push_back(m_uses[static_cast<std::size_t>(index.row())].career);

    const QCollator collator = dictionaryOrder();
    const auto less = [&](const db::SkillUse& a, const db::SkillUse& b) {
        if (column == Career)
            return collator.compare(textOf(a, Career), textOf(b, Career)) < 0;
        if (isTool())
            return a.inDemand < b.inDemand;
        return column == Importance ? sortValue(a.importance) < sortValue(b.importance)
                                    : sortValue(a.level) < sortValue(b.level);
    };
    std::stable_sort(m_uses.begin(), m_uses.end(), [&](const db::SkillUse& a, const db::SkillUse& b) {
        return order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });

    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto found = std::find_if(m_uses.begin(), m_uses.end(), [&](const db::SkillUse& use) {
            return use.career == keys[static_cast<std::size_t>(i)];
        });
        changePersistentIndex(before[i], index(static_cast<int>(found - m_uses.begin()), before[i].column()));
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace waymark::ui
