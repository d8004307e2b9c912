// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Careers side by side as they are shown, printed and written as a table: groups of rows, each row one fact in
// words for every career. A figure of a wider occupation carries a star, and a hint says whose it is. Values;
// the table and the comparison are read once. GUI thread.
#pragma once

#include "app/match/conditions.h"
#include "ui/queries/compare_reading.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace waymark::ui {

struct CompareSheet {
    struct Row {
        QString name;
        QString note;           ///< of the head of a group: what its rows measure
        QStringList cells;      ///< empty: the head of a group
        QStringList hints{};    ///< whose figure it is, by career
        std::optional<app::ComparisonRow> measured{};
        std::vector<std::optional<double>> shares{}; ///< bars of a row that is not measured, 0 to 1, by career
        bool isProse = false;
        bool differs() const { return measured && measured->differsMost; }
    };
    struct Column {
        QString title;
        QString verdict; ///< "passes what matters to me", or what it breaks
        bool breaks = false;
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
    QString finding; ///< empty where fewer than two careers differ
    QString more;    ///< a second sentence; may be empty
};

/// `fits`: interests and skills of the learner, in the order of the places.
struct ComparedPerson {
    std::vector<std::optional<double>> fit, readiness;
    std::vector<app::Condition> conditions;
};

CompareSheet compareSheet(const MatchTable& table, std::span<const std::size_t> places,
                          const std::vector<ComparedMore>& more, const ComparedPerson& person);

/// Only the rows that differ most, in their groups, and prose.
CompareSheet onlyWhatDiffers(CompareSheet sheet);

std::string compareCsv(const CompareSheet& sheet);
/// For paper, one page across.
QString compareHtml(const CompareSheet& sheet);

} // namespace waymark::ui
