// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compares pay between places (docs: app/salary/README.md). Published figures are made yearly (hour x
// 2,080, month x 12), then converted one by one:
//   market rate   N = w / fx            (yearly average of the figure's own period)
//   country       P = w / PPP           (World Bank PA.NUS.PPP, local units per international dollar)
//   city          R = w / (PPP * L)     (L = BEA regional price parity / 100; 1 where unknown, flagged)
//   share         V = s * R + (1-s) * N
// Pure: no I/O, no clock, any thread. A conversion that cannot be made leaves the figure out, flagged.
#pragma once

#include "app/salary/converted_pay.h"
#include "app/salary/prices_used.h"
#include "db/records/enum_array.h"
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
    bool byHour = false;          ///< set by compare(): all careers are paid by the hour only
};

/// What the learner was offered or earns; stands beside the reference figures and never replaces one.
struct OwnOffer {
    std::string label; ///< "Offer of Acme", never empty
    db::Place place;
    db::Salary pay; ///< origin Own
};

constexpr std::size_t mostCareers = 6;

/// Why a row with a figure takes no part in the ranking (comparable.h).
enum class SetApart {
    Wider,       ///< a nation or state beside smaller places of its country
    Shared,      ///< one figure of several areas
    OtherPeriod, ///< measured in another period than most of its country
    Group,       ///< of a group of occupations (every profession), beside figures of the occupation
};

struct PayRow {
    db::Place place;
    ConvertedPay figure;          ///< own figure of the career there, else the official one
    Boxed<ConvertedPay> official; ///< beside an own figure: the parent occupation's, if any
    /// Where means lead: the median that another survey publishes for this place.
    Boxed<ConvertedPay> otherSurvey;
    std::optional<int> rank;                                ///< 1 is highest; absent: not ranked
    bool rankShared = false;                                ///< no reliable difference from a neighbour: "1="
    std::optional<SetApart> setApart;                       ///< not ranked for this reason
    db::EnumArray<PayView, std::optional<int>> viewRanks;
    std::size_t career = 0;                                 ///< among the comparison's careers
    std::optional<std::string> offer; ///< set on a learner's own row: its label; such rows are not ranked

    /// What a chart leads with: the official figure where there is one.
    const ConvertedPay& leading() const { return official ? *official : figure; }
};

struct PayComparison {
    db::Career career; ///< the first
    std::optional<db::Career> parent;
    std::vector<db::Career> careers; ///< all that are compared, at least one
    PayOptions options;
    /// Ranked rows first by rank, then unranked by headline, falling. Of several careers: place by place in
    /// the order of the first career, at each place one row a career.
    std::vector<PayRow> rows;
    std::vector<db::Source> sources; ///< those the rows and conversions used
    PricesUsed used;                 ///< rates and price levels that the rows were converted with
    /// Places where several sources publish a figure and one is shown; places where another survey's median
    /// stands beside a mean that leads.
    int severalSources = 0, otherMedians = 0;
    std::string asOf;
    /// Metros of the country larger than those compared for which nobody publishes a figure, the largest first: who
    /// pays most is not known. Only of a career's usual places.
    std::vector<std::string> unpublishedMetros;
    bool allMetros = false; ///< the metros compared are all that have a figure of their own
    std::vector<std::string> meansOnlyMetros; ///< larger ones left out because only a mean of them is published, the largest first
    bool largerLeftOut = false; ///< larger ones have a figure of their own, but no published median of this work
    int rankedPlaces = 0; ///< before only the ends were kept (row_choice.h); 0: all are here
    int keptTop = 0, keptBottom = 0;

    bool severalCareers() const { return careers.size() > 1; }
};

/// InvalidInput for an unknown currency or a share outside 0 to 1. Offers of other careers are left out.
db::Result<PayComparison> compare(const db::PayFacts& facts, const PayOptions& options,
                                  const std::vector<OwnOffer>& offers = {});

/// Up to six careers at the places that any of them was asked for; each is ranked on its own.
db::Result<PayComparison> compareCareers(const std::vector<const db::PayFacts*>& careers,
                                         const PayOptions& options, const std::vector<OwnOffer>& offers = {});

} // namespace waymark::app
