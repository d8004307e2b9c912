// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compares pay between places (docs: app/salary/README.md). Published figures are made yearly (hour x
// 2,080, month x 12), then converted one by one:
//   market rate   N = w / fx            (yearly average of the figure's own period)
//   country       P = w / PPP           (World Bank PA.NUS.PPP, local units per international dollar)
//   city          R = w / (PPP * L)     (L = BEA regional price parity / 100; 1 where unknown, flagged)
//   share         V = s * R + (1-s) * N
// Pure: no I/O, no clock, any thread. A conversion that cannot be made leaves the figure out and flags the
// row.
#pragma once

#include "app/salary/grade.h"
#include "db/records/salary.h"
#include "db/result.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

enum class PayView { Local, Market, Country, City, Share };

/// "local", "market", "country", "city", "share" and back.
std::string_view payViewName(PayView view);
std::optional<PayView> payViewFromName(std::string_view name);

struct PayOptions {
    PayView view = PayView::Market;
    db::Currency currency{"USD"}; ///< of the market view, and the money that stays abroad in the share view
    double share = 0.7;           ///< 0 to 1, share of pay spent where one lives
    bool rankUndated = false;     ///< let grade D take part in the ranking
};

/// One line of a source card's arithmetic: "59.97 CAD an hour x 2,080 hours = 124,738 CAD a year".
struct ArithmeticStep {
    std::string text;
    double result = 0;
};

struct PayFlag {
    std::string id; ///< stable: "wider-area", "no-city-price-level", "outlier-country", "other-year-ppp", ...
    std::string text; ///< one sentence
};

/// One published or estimated row, made yearly and converted.
struct ConvertedPay {
    db::Salary published;     ///< untouched
    db::PayFigures localYear; ///< a year, local currency
    db::PayFigures shown;     ///< in the view; absent where it cannot be converted
    db::Currency shownCurrency;
    Grade grade = Grade::D;
    std::string measuredIn; ///< name of the place measured, "Germany" for a figure shown at Berlin
    std::vector<ArithmeticStep> arithmetic; ///< of the headline figure
    std::vector<PayFlag> flags;

    bool leadsWithMean = false; ///< the comparison ranks means: most of its places publish no median

    /// The median, or the mean where no median is published; the mean first where `leadsWithMean`.
    std::optional<double> headline() const;
    bool headlineIsMean() const;
    /// The same measure a year in local currency.
    std::optional<double> localHeadline() const;
};

struct PayRow {
    db::Place place;
    ConvertedPay figure;                  ///< own figure of the career there, else the official one
    std::optional<ConvertedPay> official; ///< beside an own figure: the parent occupation's, if any
    std::optional<int> rank;              ///< 1 is highest; absent: not ranked
    bool rankShared = false;              ///< no reliable difference to a neighbour: "1="

    /// What a chart leads with: the official figure where there is one.
    const ConvertedPay& leading() const { return official ? *official : figure; }
};

struct PayComparison {
    db::Career career;
    std::optional<db::Career> parent;
    PayOptions options;
    std::vector<PayRow> rows;        ///< ranked rows first by rank, then unranked by headline, falling
    std::vector<db::Source> sources; ///< those the rows and conversions used
    std::string unit;                ///< "USD a year at each year's average market rate"
    std::vector<std::string> notes;  ///< sentences for the caption
    std::string asOf;
};

/// InvalidInput for an unknown currency or a share outside 0 to 1.
db::Result<PayComparison> compare(const db::PayFacts& facts, const PayOptions& options);

} // namespace waymark::app
