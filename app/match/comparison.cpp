// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/comparison.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::app {

namespace {

constexpr std::size_t marked = 3;

struct Axis {
    CompareField field;
    double from, to;
};

// In the order of the rows. An axis from 0 to 0 takes the size of its values; the others are their scales.
constexpr std::array axes{Axis{CompareField::Schooling, 0, 7},    Axis{CompareField::Zone, 1, 5},
                          Axis{CompareField::Years, 0, 0},        Axis{CompareField::Licences, 0, 51},
                          Axis{CompareField::Pay, 0, 0},          Axis{CompareField::PayHere, 0, 0},
                          Axis{CompareField::Jobs, 0, 0},         Axis{CompareField::Openings, 0, 0},
                          Axis{CompareField::Change, 0, 0},       Axis{CompareField::Leave, 0, 0},
                          Axis{CompareField::Women, 0, 100},      Axis{CompareField::MedianAge, 0, 0},
                          Axis{CompareField::TimePressure, 1, 5}, Axis{CompareField::Conflict, 1, 5},
                          Axis{CompareField::Standing, 1, 5},     Axis{CompareField::Contact, 1, 5},
                          Axis{CompareField::Outdoors, 1, 5},     Axis{CompareField::AtHome, 0, 1},
                          Axis{CompareField::AiTasks, 0, 100},    Axis{CompareField::AiChats, 0, 100},
                          Axis{CompareField::Realistic, 1, 7},    Axis{CompareField::Investigative, 1, 7},
                          Axis{CompareField::Artistic, 1, 7},     Axis{CompareField::Social, 1, 7},
                          Axis{CompareField::Enterprising, 1, 7}, Axis{CompareField::Conventional, 1, 7},
                          Axis{CompareField::Fit, -1, 1},         Axis{CompareField::Readiness, 0, 1}};

bool mayBeMarked(CompareField field) {
    return field != CompareField::Women && field != CompareField::MedianAge && field != CompareField::Jobs &&
           field != CompareField::Openings;
}

std::optional<double> asNumber(const std::optional<int>& value) {
    return value ? std::optional<double>(*value) : std::nullopt;
}

std::optional<double> valueOf(CompareField field, const ComparedCareer& career) {
    const db::CareerTraits& traits = *career.traits;
    switch (field) {
    case CompareField::Zone:
        return asNumber(traits.jobZone);
    case CompareField::Schooling:
        return asNumber(traits.entryEducation);
    case CompareField::Pay:
        return traits.medianPayUsd;
    case CompareField::Change:
        return traits.changePercent;
    case CompareField::TimePressure:
        return traits.timePressure;
    case CompareField::Conflict:
        return traits.conflict;
    case CompareField::Standing:
        return traits.standing;
    case CompareField::Contact:
        return traits.contact;
    case CompareField::Outdoors:
        return traits.outdoors;
    case CompareField::AtHome:
        return traits.possibleAtHome ? std::optional(*traits.possibleAtHome ? 1.0 : 0.0) : std::nullopt;
    case CompareField::Fit:
        return career.fit;
    case CompareField::Readiness:
        return career.readiness;
    case CompareField::Years:
        return career.facts.years;
    case CompareField::PayHere:
        return traits.placePayUsd;
    case CompareField::Licences:
        return career.facts.licences;
    case CompareField::Leave:
        return career.facts.leave;
    case CompareField::Women:
        return career.facts.women;
    case CompareField::MedianAge:
        return career.facts.medianAge;
    case CompareField::AiTasks:
        return career.facts.aiTasks;
    case CompareField::AiChats:
        return career.facts.aiChats;
    case CompareField::Jobs:
        return career.facts.jobs;
    case CompareField::Openings:
        return career.facts.openings;
    default:
        break;
    }
    const auto type = static_cast<std::size_t>(field) - static_cast<std::size_t>(CompareField::Realistic);
    return traits.interests ? std::optional((*traits.interests)[type]) : std::nullopt;
}

std::optional<Spread> spreadOf(const ComparedFacts& facts) {
    if (!facts.payLow || !facts.payHigh)
        return std::nullopt;
    return Spread{*facts.payLow, *facts.payHigh};
}

/// The next of 1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10, 15 ... that is not smaller.
double roundedUp(double value) {
    if (value <= 0)
        return 0;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5})
        if (value <= step * power)
            return step * power;
    return 10 * power;
}

void measure(ComparisonRow& row) {
    double lowest = 0, highest = 0;
    bool any = false;
    std::size_t known = 0;
    for (const auto& value : row.values) {
        if (!value)
            continue;
        ++known;
        lowest = any ? std::min(lowest, *value) : *value;
        highest = any ? std::max(highest, *value) : *value;
        any = true;
    }
    const double most = highest; // of the values, not of their spreads
    for (const auto& spread : row.spreads)
        if (spread && row.from == row.to)
            highest = std::max(highest, spread->high);
    if (row.from == row.to) { // an axis of the values' own size, with 0 in it
        row.from = -roundedUp(-std::min(0.0, lowest));
        row.to = std::max(roundedUp(highest), row.from + 1);
    }
    row.differs = known > 1 ? (most - lowest) / (row.to - row.from) : 0;
}

} // namespace

std::vector<ComparisonRow> compared(std::span<const ComparedCareer> careers) {
    std::vector<ComparisonRow> rows;
    for (const Axis& axis : axes) {
        ComparisonRow row{axis.field, axis.from, axis.to, {}, {}, 0, false};
        for (const ComparedCareer& career : careers) {
            row.values.push_back(valueOf(axis.field, career));
            if (axis.field == CompareField::Pay)
                row.spreads.push_back(spreadOf(career.facts));
        }
        if (std::none_of(row.values.begin(), row.values.end(),
                         [](const auto& value) { return value.has_value(); }))
            continue;
        measure(row);
        rows.push_back(std::move(row));
    }
    std::vector<ComparisonRow*> order;
    for (ComparisonRow& row : rows)
        if (mayBeMarked(row.field))
            order.push_back(&row);
    std::stable_sort(order.begin(), order.end(), [](const ComparisonRow* left, const ComparisonRow* right) {
        return left->differs > right->differs;
    });
    for (std::size_t place = 0; place < order.size() && place < marked; ++place)
        order[place]->differsMost = order[place]->differs > 0;
    return rows;
}

} // namespace waymark::app
