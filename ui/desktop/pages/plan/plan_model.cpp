// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_model.h"

#include "ui/words/names.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

PlanModel::PlanModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void PlanModel::show(db::Plan plan) {
    // An edit keeps the rows it can, so that the selection and the place stay.
    const bool sameSteps = plan.steps.size() == m_plan.steps.size();
    if (!sameSteps)
        beginResetModel();
    m_plan = std::move(plan);
    m_layout = app::layoutOf(m_plan);
    m_preview.reset();
    if (!sameSteps)
        endResetModel();
    else if (!m_plan.steps.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, Days, Days);
}

void PlanModel::preview(std::optional<db::Plan> other) {
    m_preview.reset();
    if (other && other->steps.size() == m_plan.steps.size())
        m_preview = app::layoutOf(*other);
    if (!m_plan.steps.empty())
        Q_EMIT dataChanged(index(0, Days), index(rowCount() - 1, Days));
    Q_EMIT headerDataChanged(Qt::Horizontal, Days, Days);
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_plan.steps.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

bool PlanModel::isWarned(int step) const {
    return std::any_of(m_layout.warnings.begin(), m_layout.warnings.end(),
                       [step](const auto& warning) { return static_cast<int>(warning.step) == step; });
}

QString PlanModel::secondLine(int step) const {
    for (const auto& warning : m_layout.warnings)
        if (static_cast<int>(warning.step) == step)
            return warningWords(m_plan, warning);
    const auto& each = m_plan.steps[static_cast<std::size_t>(step)];
    QStringList parts;
    if (each.dropped)
        parts.append(tr("left out"));
    if (!each.lockedOn.empty())
        parts.append(tr("held"));
    if (const QString facts = stepFacts(each); !facts.isEmpty())
        parts.append(facts);
    if (!each.dropped && (each.months || app::hasOnlyABeginning(each)))
        parts.append(daysWords(static_cast<std::size_t>(step)));
    QStringList needs;
    for (const auto& need : m_plan.needs)
        if (std::find(each.covers.begin(), each.covers.end(), need.key) != each.covers.end())
            needs.append(learningName(need.name));
    if (!needs.isEmpty())
        parts.append(needs.join(u", "_s));
    return parts.join(u" · "_s);
}

QString PlanModel::daysWords(std::size_t step) const {
    const auto& each = m_plan.steps[step];
    if (each.dropped)
        return tr("left out");
    const auto& placed = m_layout.steps[step];
    if (placed.from)
        return stepDays(m_plan, each, placed);
    if (const auto from = app::dayFrom(each.pastFrom))
        return planDays(*from, app::dayFrom(each.pastTo).value_or(*from));
    return each.done ? tr("done") : tr("no day");
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto step = static_cast<std::size_t>(index.row());
    const auto& each = m_plan.steps[step];
    if (index.column() == Days)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole ? QVariant(daysWords(step)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return fromUtf8(each.title);
    case Qt::CheckStateRole:
        return static_cast<int>(each.done            ? Qt::Checked
                                : each.hoursDone > 0 ? Qt::PartiallyChecked
                                                     : Qt::Unchecked);
    case Qt::ToolTipRole: {
        QStringList lines{fromUtf8(each.title), secondLine(index.row())};
        lines.append(documentsWords(each));
        for (const auto& note : each.notes)
            lines.append(fromUtf8(note));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        const QString state = each.done ? tr("done") : each.hoursDone > 0 ? tr("begun") : tr("open");
        return u"%1, %2, %3, %4"_s.arg(fromUtf8(each.title), state, secondLine(index.row()), daysWords(step));
    }
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Step ? tr("Step") : tr("Days");
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const {
    auto flags = QAbstractTableModel::flags(index);
    return index.column() == Step ? flags | Qt::ItemIsUserCheckable : flags;
}

bool PlanModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || index.column() != Step || role != Qt::CheckStateRole)
        return false;
    Q_EMIT tickAsked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

} // namespace waymark::ui
