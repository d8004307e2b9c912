// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kept items of one kind, or all, in the chosen order: words by the learner's alphabet, days by time.
// GUI thread.
#pragma once

#include "db/keys.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <optional>

namespace waymark::ui {

class KeptOrder final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit KeptOrder(QObject* parent);

    /// Nothing: every kind.
    void setKind(std::optional<db::ItemKind> kind);
    std::optional<db::ItemKind> kind() const { return m_kind; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<db::ItemKind> m_kind;
    QCollator m_collator;
};

} // namespace waymark::ui
