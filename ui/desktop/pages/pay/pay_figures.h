// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pay row taken apart for people: which of its figures is official, which is the career's own estimate, how
// amounts are printed, and the card that says where a figure comes from. Pure but for translated words.
#pragma once

#include "app/salary/chart_spec.h"
#include "ui/desktop/widgets/source_card.h"

#include <QString>

#include <optional>

namespace waymark::ui {

/// The official figure of a row and the estimate beside it; either may be missing.
struct RowFigures {
    const app::ConvertedPay* official = nullptr;
    const app::ConvertedPay* estimate = nullptr;
};
RowFigures figuresOf(const app::PayRow& row);

/// "187,598 USD", or "187,598 international dollars".
QString exactAmount(double amount, const db::Currency& currency);
/// "USD", or "int. dollars" for the international dollar.
QString currencyWord(const db::Currency& currency);

/// Two places that do not agree, in words.
struct PairNote {
    QString sentence, detail;
    bool operator==(const PairNote&) const = default;
};
PairNote pairNote(const app::PayComparison& comparison, const app::ChartBracket& bracket);
/// Both figures of a bracket on one card, each with its own source and arithmetic.
SourceFacts sourceOfPair(const app::PayComparison& comparison, const app::ChartBracket& bracket);

/// The card of one figure of a row.
SourceFacts sourceOf(const app::PayComparison& comparison, const app::PayRow& row,
                     const app::ConvertedPay& figure);

} // namespace waymark::ui
