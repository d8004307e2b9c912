// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The finding of a comparison: what a reader should take from the chart, as a kind with the rows and numbers
// that belong to it. Rules, first that holds: nothing known; one place; several currencies; one country's
// places all on top; the lowest-paid third at the top above the mean elsewhere; several with no reliable difference on
// top; one on top, with the factor to the lowest. Several careers: at how many places one of them pays more
// than the others by more than the figures' uncertainty. ui/words/pay_finding says it. Pure, any thread.
#pragma once

#include "app/salary/compare.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

struct Finding {
    enum class Kind {
        NothingKnown,
        OneFigure,         ///< of the row
        SeveralCurrencies, ///< `count` of them
        AllUndated,
        NothingRanks,
        CountryLeads, ///< that of the row, `metros` where only its metros are ranked above the others
        OnlyOneRanks, ///< the row
        EntryTops,    ///< the mean of the row’s lowest-paid third is above the average of `count` of the `of` others
        NoDifference, ///< between `count` places, all there are
        OneOfMany,    ///< the row, with no reliable difference from the next `count`
        PayTheSame,   ///< the rows, all there are
        PayMost,      ///< the rows
        OnePays,      ///< the first row `factor` times the last
        // Several careers:
        NoPlaceCompares,
        CareersAlike, ///< in `of` places
        CareerLeads   ///< `career` at `count` of `of` places
    };
    Kind kind = Kind::NothingKnown;
    std::vector<std::size_t> rows{}; ///< of the comparison, the highest first
    int count = 0, of = 0;
    double factor = 0;
    bool metros = false;
    int undated = 0, shown = 0; ///< of the rows shown so many rest on undated estimates
    std::size_t career = 0;
    int losses = 0, open = 0; ///< places where the other career leads, and where none does
};

Finding findingOf(const PayComparison& comparison);

/// What the finding measures the others against, where it has one: the mean of the row’s lowest-paid third.
struct EntryReference {
    std::size_t row = 0;
    double entry = 0;
};
std::optional<EntryReference> entryReference(const PayComparison& comparison);

/// Rows with a figure, by their place in the comparison; the learner's own offers are none.
std::vector<std::size_t> rowsWithFigure(const PayComparison& comparison);

/// The kind that all rows share, if any.
std::optional<db::PlaceKind> sharedPlaceKind(const PayComparison& comparison);

/// Below so many people a published figure moves much from one survey to the next.
bool isOfFewPeople(const PayRow& row);

} // namespace waymark::app
