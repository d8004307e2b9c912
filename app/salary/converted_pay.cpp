// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/converted_pay.h"

#include "app/salary/yearly.h"

namespace waymark::app {

double ViewSteps::of(double amount) const {
    const auto after = [amount](const std::vector<PriceStep>& chain) {
        double value = amount;
        for (const PriceStep& step : chain)
            value = step.applied(value);
        return value;
    };
    return mixed ? share * after(first) + (1 - share) * after(second) : after(first);
}

bool ConvertedPay::headlineIsEstimated() const {
    return !leadsWithMean && !localYear.median && estimate && estimate->localYear.median;
}

std::optional<double> ConvertedPay::headline() const {
    return headlineIsEstimated() ? estimate->shown.median : leadingFigure(shown, leadsWithMean);
}

bool ConvertedPay::headlineIsMean() const {
    return shown.mean && !headlineIsEstimated() && (leadsWithMean || !shown.median);
}

std::optional<double> ConvertedPay::localHeadline() const {
    return headlineIsEstimated() ? estimate->localYear.median : leadingFigure(localYear, leadsWithMean);
}

} // namespace waymark::app
