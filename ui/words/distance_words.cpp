// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/distance_words.h"

#include "ui/words/tr.h"

#include <QLocale>

#include <atomic>
#include <cmath>

namespace waymark::ui {

namespace {

std::atomic<DistanceUnit> chosenUnit{DistanceUnit::OfCountry};

bool isInMiles() {
    const DistanceUnit unit = chosenUnit;
    return unit == DistanceUnit::OfCountry ? QLocale().measurementSystem() != QLocale::MetricSystem : unit == DistanceUnit::Miles;
}

} // namespace

void measureIn(DistanceUnit unit) {
    chosenUnit = unit;
}

QString distanceWords(double kilometers) {
    constexpr double kilometersInAMile = 1.609344;
    const bool miles = isInMiles();
    const auto rounded = static_cast<qlonglong>(std::llround(miles ? kilometers / kilometersInAMile : kilometers));
    const QString number = QLocale().toString(rounded);
    if (!miles)
        return tr("%1 km").arg(number);
    return rounded == 1 ? tr("one mile") : tr("%1 miles").arg(number);
}

} // namespace waymark::ui
