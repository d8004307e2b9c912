// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/chart_rows.h"
#include "app/salary/comparable.h"
#include "app/salary/chart_spec.h"
#include "app/salary/period.h"
#include "app/share/career_parts.h"
#include "app/words/numbers.h"

#include <algorithm>

namespace waymark::app {

namespace {

std::string rounded(std::optional<double> value) {
    return value ? roundedText(*value) : std::string();
}

std::string gradeText(const ConvertedPay& pay) {
    const Grade grade = pay.headlineGrade();
    return std::string(1, gradeLetter(grade)) + ", " + std::string(gradeWords(grade));
}

/// Where it is not the currency that is shown already.
std::string localText(const ConvertedPay& pay, const ConvertedPay& shownBeside) {
    const auto local = pay.localHeadline();
    const bool said = &pay == &shownBeside && pay.published.currency == pay.shownCurrency;
    return local && !said ? rounded(local) + ' ' + pay.published.currency.code : std::string();
}

std::string measureText(const ChartRow& row) {
    return row.period.empty() || row.measure.empty() ? row.measure : row.measure + ", " + row.period;
}

/// A median that is published beside a mean that leads.
std::string medianText(const PayRow& row) {
    const ConvertedPay& pay = row.leading();
    if (!pay.headlineIsMean())
        return {};
    const ConvertedPay& source = row.otherSurvey && row.otherSurvey->shown.median ? *row.otherSurvey : pay;
    return source.shown.median ? rounded(source.shown.median) + ", " + periodWords(source.published.period)
                               : std::string();
}

/// What another country's office calls whom it asked; American names stand above the table.
std::string measuredAs(const ConvertedPay& pay) {
    const std::string& name = pay.published.measuredAs;
    return !pay.headline() || name.starts_with("SOC 2018 ") ? std::string() : name;
}

struct Line {
    const ChartRow* row;
    const PayRow* pay;
    std::string places;
};

/// One figure that several places share is one line.
std::vector<Line> linesOf(const ChartSpec& spec, const PayComparison& pay) {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        const ChartRow& row = spec.rows[i];
        const PayRow& at = pay.rows[i];
        const std::string name = row.sublabel.empty() ? row.label : row.label + " (figure of " + row.sublabel + ')';
        const auto same = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
            return at.setApart == SetApart::Shared && line.pay->setApart == SetApart::Shared &&
                   line.row->valueText == row.valueText &&
                   line.pay->leading().published.areasSharing == at.leading().published.areasSharing;
        });
        if (same == lines.end())
            lines.push_back({&row, &at, name});
        else
            same->places += "; " + name;
    }
    return lines;
}

/// Columns that no row fills are left out.
DocumentTable filled(const DocumentTable& table) {
    DocumentTable kept;
    kept.rows.resize(table.rows.size());
    for (std::size_t column = 0; column < table.head.size(); ++column) {
        if (std::all_of(table.rows.begin(), table.rows.end(),
                        [column](const auto& row) { return row[column].text.empty(); }))
            continue;
        kept.head.push_back(table.head[column]);
        kept.numeric.push_back(table.numeric[column]);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            kept.rows[row].push_back(table.rows[row][column]);
    }
    return kept;
}

void addRows(Document& document, const CareerPage& page, bool ranked) {
    const ChartSpec& spec = page.payChartSpec;
    const bool hourly = page.pay->options.byHour;
    DocumentTable table{{"Rank", "Place", spec.unit, "Measure", "Median", hourly ? "Local, an hour" : "Local, a year",
                         "Estimate beside, local", "Grade", "Measured as", "Not ranked"},
                        {true, false, true, false, false, true, true, false, false, false},
                        {}};
    for (const Line& line : linesOf(spec, *page.pay)) {
        if (line.row->ranked != ranked)
            continue;
        const ConvertedPay& leading = line.pay->leading();
        table.rows.push_back({{line.row->rankText, {}},
                              {line.places, {}},
                              {line.row->valueText, {}},
                              {measureText(*line.row), {}},
                              {medianText(*line.pay), {}},
                              {localText(leading, leading), {}},
                              {line.pay->official ? localText(line.pay->figure, leading) : "", {}},
                              {leading.headline() ? gradeText(leading) : "", {}},
                              {measuredAs(leading), {}},
                              {line.row->notRanked, {}}});
    }
    if (!table.rows.empty())
        document.table(filled(table));
}

} // namespace

void addPay(Document& document, const CareerPage& page) {
    const bool cities =
        page.pay && std::any_of(page.pay->rows.begin(), page.pay->rows.end(),
                                [](const PayRow& row) {
                                    return row.place.kind == db::PlaceKind::City && !isTerritory(row.place);
                                });
    document.heading(cities ? "Pay by city" : "Pay by place");
    if (!page.pay || page.pay->rows.empty()) {
        document.line("No pay by place is known for this career.");
        return;
    }
    const ChartSpec& spec = page.payChartSpec;
    document.line(spec.title + '.');
    document.line(spec.subtitle + '.');
    if (!page.payPlaces.empty())
        document.line(page.payPlaces);
    if (!page.payChart.empty())
        document.picture(spec.title, page.payChart);
    const bool anyRanked = std::any_of(spec.rows.begin(), spec.rows.end(), [](const auto& row) { return row.ranked; });
    if (anyRanked)
        addRows(document, page, true);
    if (anyRanked && !spec.unrankedTitle.empty())
        document.line(spec.unrankedTitle + '.');
    addRows(document, page, false);
    if (std::any_of(spec.rows.begin(), spec.rows.end(), [](const auto& row) { return row.rankText.ends_with('='); }))
        document.line("1= and the like: places within 8 % of the first in their rank share it, for surveys cannot tell them apart; estimates within their error.");
    for (const ChartBracket& bracket : spec.brackets)
        document.line(spec.rows[static_cast<std::size_t>(bracket.firstRow)].label + " and " +
                      spec.rows[static_cast<std::size_t>(bracket.secondRow)].label + ": " + bracket.title +
                      ". " + bracket.detail + '.');
    for (const std::string& line : page.payChart.empty() ? spec.inText : spec.sources)
        document.line(line);
}

} // namespace waymark::app
