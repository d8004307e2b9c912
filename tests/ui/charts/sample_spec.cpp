// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/sample_spec.h"

namespace waymark::test {

namespace {

using app::Grade;

app::ChartRow row(const char* label, Grade grade, double value) {
    app::ChartRow made;
    made.label = label;
    made.placeKey = std::string("city:") + label;
    made.valueText = std::to_string(static_cast<int>(value));
    app::ChartMark mark;
    mark.value = value;
    mark.grade = grade;
    mark.isMean = grade == Grade::A;
    mark.name = mark.isMean ? "mean" : "median";
    made.mark = mark;
    made.grade = grade;
    made.ranked = grade != Grade::D;
    made.rankText = made.ranked ? "1" : "\xE2\x80\x93";
    return made;
}

app::ChartRow spread(app::ChartRow made, double low, double high) {
    made.mark->low = low;
    made.mark->high = high;
    made.mark->lowName = made.mark->isMean ? "entry" : "p10";
    made.mark->highName = made.mark->isMean ? "experienced" : "p90";
    return made;
}

app::ChartRow beside(app::ChartRow made, double undated, const char* sublabel = "") {
    made.undated = undated;
    made.sublabel = sublabel;
    return made;
}

} // namespace

app::ChartSpec thirteenCities(app::ChartForm form) {
    app::ChartSpec spec;
    spec.title = "US metros lead at market rate; six of thirteen cities rest on undated estimates";
    spec.subtitle = "Backend Software Engineer. Gross pay, USD a year";
    spec.unit = "USD a year";
    spec.form = form;
    spec.axis = {0, 220000, false, {0, 50000, 100000, 150000, 200000}, {"0", "50k", "100k", "150k", "200k"}};
    spec.rows = {
        beside(spread(row("San Francisco", Grade::A, 187600), 136000, 213400), 143000),
        beside(spread(row("Seattle", Grade::A, 180700), 118000, 212000), 158000),
        beside(spread(row("New York", Grade::A, 160800), 103200, 189600), 172000),
        beside(spread(row("Austin", Grade::A, 139200), 90400, 163600), 159000),
        beside(spread(row("Toronto", Grade::B, 85800), 54600, 135000), 107300),
        beside(row("Berlin", Grade::B, 85500), 88700, "Germany"),
        beside(spread(row("London", Grade::B, 73200), 40500, 133300), 121400, "UK"),
        row("Tel Aviv", Grade::D, 124900),
        row("Shanghai", Grade::D, 70900),
        row("Paris", Grade::D, 67600),
        row("Beijing", Grade::D, 22500),
        row("Delhi", Grade::D, 12400),
        row("Bengaluru", Grade::D, 10600),
    };
    spec.rankedRows = 7;
    spec.unrankedTitle = "Estimate only, no date or method: not ranked";
    spec.gradesUsed = {Grade::A, Grade::B, Grade::D};
    spec.hasUndatedBeside = true;
    spec.brackets = {{8, 10, 3.1, "Factor 3.1 inside one country", "At least one of the two is doubtful"}};
    spec.sources = {"Sources: a labour department; a statistical office.", "Estimates: a career page."};
    spec.summary = "Pay of backend software engineers in thirteen cities; San Francisco is highest.";
    return spec;
}

app::ChartSpec metros(int count) {
    app::ChartSpec spec = thirteenCities();
    spec.title = "Pay of software developers by metro";
    spec.axis = {80000, 270000, false, {100000, 150000, 200000, 250000}, {"100k", "150k", "200k", "250k"}};
    spec.rows.clear();
    for (int i = 0; i < count; ++i) {
        const double value = 226000 - 300.0 * i;
        const std::string name = "Metro number " + std::to_string(i + 1);
        spec.rows.push_back(spread(row(name.c_str(), app::Grade::A, value), value * 0.65, value * 1.15));
    }
    spec.rankedRows = count;
    spec.unrankedTitle.clear();
    spec.gradesUsed = {app::Grade::A};
    spec.hasUndatedBeside = false;
    spec.brackets.clear();
    return spec;
}

} // namespace waymark::test
