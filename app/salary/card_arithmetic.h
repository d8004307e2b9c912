// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The arithmetic of a figure in words, for its source card and for scripts. Made from the factors the figure
// was converted with, in the same order, so that the last line's result is the figure to the last bit; what a
// line prints is precise enough for a reader who repeats it to arrive there to the cent. Pure, any thread.
#pragma once

#include "app/salary/converted_pay.h"

#include <string>
#include <vector>

namespace waymark::app {

/// "59.97 CAD an hour × 2,080 hours = 124,737.60 CAD a year".
struct ArithmeticStep {
    std::string text;
    double result = 0;
};

/// Of the headline.
std::vector<ArithmeticStep> headlineArithmetic(const ConvertedPay& pay);

/// Of the estimated median; empty where nothing is estimated.
std::vector<ArithmeticStep> estimateArithmetic(const ConvertedPay& pay);

} // namespace waymark::app
