// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The careers of a result as rows of 64, of four lines where the list is narrow: title with three measures side by side (interests fit, skills
// readiness, way in and pay), a second line of facts, and the reason line across. Sorted by one measure; no
// total exists. The model reads the session, the delegate paints; a screen reader hears each row as one
// sentence. GUI thread.
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <optional>
#include <string>
#include <vector>

namespace waymark::ui {

class MatchSession;

class MatchedModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole {
        KeyRole = Qt::UserRole + 1,
        FieldRole,     ///< "Healthcare practice · outdoors unknown"
        ReasonRole,    ///< "raised by Helping, little Leading"
        FitRole,       ///< -1 to 1
        SteadyRole,    ///< "stays in 94 of 100"
        ReadinessRole, ///< 0 to 1; invalid: not said or not rated
        ReadyWordsRole, ///< "66 %", "not rated", "not said"
        GapRole,       ///< "gap: Medicine"
        WayInRole,     ///< "Bachelor's degree"
        PayRole,       ///< "97,550 USD · +5 % jobs"; a star behind a wider occupation's figure
        PayWholeRole,  ///< the same in full: "97,550 USD, for Registered Nurses as a whole"
        MeasuresRole,  ///< skills, way in and pay in one line, for a narrow list
        CareerRole,    ///< place in the session's table
    };
    enum class Order { Fit, Readiness, Preparation, Pay };
    /// What is shown; what is not known is left out then, and how many that are is said.
    enum class Only {
        All,
        GoodFit,
        Ready,
        TwoYears,
        PayOf60k,
        Removed, ///< those that conditions remove, in place of those that pass
    };

    MatchedModel(const MatchSession& session, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void setOrder(Order order);
    Order order() const { return m_order; }
    /// Only careers of one major group; empty: all.
    void setField(const std::string& group);
    const std::string& field() const { return m_field; }
    /// Only careers of one time to prepare (job zone; 2 has 1 with it); nothing: all.
    void setZone(std::optional<int> zone);
    std::optional<int> zone() const { return m_zone; }
    /// One of the rows shows a figure of a wider occupation.
    bool hasWiderFigures() const;
    void setOnly(Only only);
    Only only() const { return m_only; }
    /// Careers of which it is not known whether they belong to what is shown.
    int unknown() const { return m_unknown; }
    /// The place's where the learner has said one, else the nation's.
    std::optional<double> payOf(std::size_t career) const;
    /// The session says something else now.
    void read();
    int rowOf(std::size_t career) const;

private:
    struct Row {
        std::size_t career = 0;
        double fit = 0;
        std::optional<double> readiness;
    };
    enum class Whose { Starred, Said };
    std::optional<bool> shows(const Row& row) const;
    void sortRows();
    QString fieldWords(std::size_t career) const;
    QString readyWords(const Row& row) const;
    QString gapWords(const Row& row) const;
    QString skillWords(const Row& row) const; ///< both in one line
    QString wayInWords(std::size_t career) const;
    QString payWordsOf(std::size_t career, Whose whose) const;
    QString spoken(std::size_t row) const;

    const MatchSession& m_session;
    std::vector<Row> m_rows;
    Order m_order = Order::Fit;
    Only m_only = Only::All;
    int m_unknown = 0;
    std::string m_field;
    std::optional<int> m_zone;
};

class MatchedDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace waymark::ui
