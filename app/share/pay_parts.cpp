// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/chart_rows.h"
#include "app/salary/chart_spec.h"
#include "app/share/career_parts.h"
#include "app/words/numbers.h"

#include <algorithm>
#include <cmath>

namespace waymark::app {

namespace {

std::string rounded(std::optional<double> value) {
    return value ? roundedText(*value) : std::string();
}

std::string gradeText(const ConvertedPay& pay) {
    return std::string(1, gradeLetter(pay.grade)) + ", " + std::string(gradeWords(pay.grade));
}

std::string estimateText(const PayRow& row) {
    if (!row.official)
        return {};
    const auto local = row.figure.localHeadline();
    return local ? rounded(local) + ' ' + row.figure.published.currency.code : std::string();
}

} // namespace

void addPay(Document& document, const CareerPage& page) {
    const bool cities =
        page.pay && std::any_of(page.pay->rows.begin(), page.pay->rows.end(),
                                [](const PayRow& row) { return row.place.kind == db::PlaceKind::City; });
    document.heading(cities ? "Pay by city" : "Pay by place");
    if (!page.pay || page.pay->rows.empty()) {
        document.line("No pay by place is known for this career.");
        return;
    }
    const ChartSpec& spec = page.payChartSpec;
    document.line(spec.title + '.');
    document.line(spec.subtitle + '.');
    if (!page.payChart.empty())
        document.picture(spec.title, page.payChart);
    DocumentTable table{{"Rank", "Place", spec.unit, page.pay->options.byHour ? "Local, an hour" : "Local, a year", "Estimate beside, local", "Grade"},
                        {true, false, true, true, true, false},
                        {}};
    for (std::size_t i = 0; i < spec.rows.size(); ++i) {
        const ChartRow& row = spec.rows[i];
        const PayRow& pay = page.pay->rows[i];
        const ConvertedPay& leading = pay.leading();
        const auto local = leading.localHeadline();
        table.rows.push_back({{row.rankText, {}},
                              {row.sublabel.empty() ? row.label : row.label + " (" + row.sublabel + ')', {}},
                              {row.valueText, {}},
                              {local ? rounded(local) + ' ' + leading.published.currency.code : "", {}},
                              {estimateText(pay), {}},
                              {leading.headline() ? gradeText(leading) : "", {}}});
    }
    document.table(std::move(table));
    for (const ChartBracket& bracket : spec.brackets)
        document.line(spec.rows[static_cast<std::size_t>(bracket.firstRow)].label + " and " +
                      spec.rows[static_cast<std::size_t>(bracket.secondRow)].label + ": " + bracket.title +
                      ". " + bracket.detail + '.');
    for (const std::string& line : spec.sources)
        document.line(line);
}

} // namespace waymark::app
