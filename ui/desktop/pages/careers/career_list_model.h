// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The careers of the list: filtered by group and by words of the title, sorted, as values in memory (about a
// thousand rows). Title in DisplayRole, the second line and the star in TwoLineRole. GUI thread.
#pragma once

#include "db/records/career.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace waymark::ui {

enum class CareerOrder { Pay, Title, Growth, Preparation };

/// "pay", "title", "growth", "preparation" and back; unknown words give pay.
QString careerOrderName(CareerOrder order);
CareerOrder careerOrderFromName(const QString& name);

class CareerListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// Answers whether a key is kept.
    using IsKept = std::function<bool(const QString&)>;

    explicit CareerListModel(IsKept isKept, QObject* parent = nullptr);

    /// `projectedYear` is the year that the outlook looks to; nothing when no career has one.
    void setCareers(std::vector<db::CareerRow> careers, std::optional<int> projectedYear);
    void setGroup(const QString& group); ///< SOC major group; empty: all
    void setWords(const QString& words); ///< every word must be part of the title
    void setOrder(CareerOrder order);
    CareerOrder order() const { return m_order; }
    int totalCount() const { return static_cast<int>(m_careers.size()); }

    QString keyAt(int row) const;
    /// The row of a key, or -1 while a filter hides it.
    int rowOf(const QString& key) const;
    /// The star of one row changed.
    void updateKept(const QString& key);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        QString key, title, folded, group, second;
        std::optional<double> pay, growth;
        std::optional<int> zone;
    };

    void arrange();
    bool comesFirst(const Entry& left, const Entry& right) const;

    IsKept m_isKept;
    std::vector<Entry> m_careers; ///< by title
    std::vector<int> m_shown;     ///< numbers in m_careers
    QString m_group;
    QStringList m_words;
    CareerOrder m_order = CareerOrder::Pay;
};

} // namespace waymark::ui
