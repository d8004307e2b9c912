// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/csv.h"
#include "app/salary/captions.h"
#include "app/salary/chart_spec.h"
#include "app/salary/place_labels.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <vector>

namespace waymark::app {

namespace {

/// The shortest digits that read back as the same number, never with an exponent.
std::string exact(std::optional<double> value) {
    if (!value)
        return {};
    std::array<char, 400> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value, std::chars_format::fixed);
    return {buffer.data(), end.ptr};
}

struct NamedFigure {
    std::string_view name;
    std::optional<double> db::PayFigures::*member;
};

constexpr std::array<NamedFigure, 8> figureColumns{{{"p10", &db::PayFigures::p10},
                                                    {"p25", &db::PayFigures::p25},
                                                    {"median", &db::PayFigures::median},
                                                    {"p75", &db::PayFigures::p75},
                                                    {"p90", &db::PayFigures::p90},
                                                    {"mean", &db::PayFigures::mean},
                                                    {"entry", &db::PayFigures::entry},
                                                    {"experienced", &db::PayFigures::experienced}}};

std::string_view originName(db::PayOrigin origin) {
    switch (origin) {
    case db::PayOrigin::Estimated:
        return "estimated";
    case db::PayOrigin::Own:
        return "own";
    case db::PayOrigin::Published:
        break;
    }
    return "published";
}

std::string flagIds(const std::vector<PayFlag>& flags) {
    std::string text;
    for (const PayFlag& flag : flags)
        text.append(text.empty() ? "" : " ").append(flagId(flag.kind));
    return text;
}

const db::Source* sourceOf(const PayComparison& comparison, const std::string& id) {
    const auto found = std::find_if(comparison.sources.begin(), comparison.sources.end(),
                                    [&id](const db::Source& source) { return source.id == id; });
    return found == comparison.sources.end() ? nullptr : &*found;
}

class Line {
public:
    void add(std::string_view text) {
        if (m_started)
            m_text += ',';
        m_started = true;
        db::appendCsvField(m_text, text);
    }
    std::string ended() const { return m_text + "\r\n"; }

private:
    std::string m_text;
    bool m_started = false;
};

std::string headLine() {
    Line line;
    for (const char* name : {"place", "place_key", "rank", "rank_shared", "measure", "value", "currency"})
        line.add(name);
    for (const NamedFigure& column : figureColumns)
        line.add(column.name);
    line.add("local_currency");
    for (const NamedFigure& column : figureColumns)
        line.add("local_" + std::string(column.name));
    for (const char* name : {"grade", "origin", "period", "measured_in", "measured_as", "basis", "flags",
                             "estimate_value", "estimate_local", "estimate_local_currency", "estimate_grade",
                             "estimate_period", "source", "licence", "source_url", "estimate_source"})
        line.add(name);
    return line.ended();
}

void addFigure(Line& line, const ConvertedPay& pay) {
    const auto headline = pay.headline();
    line.add(!headline ? "" : pay.headlineIsMean() ? "mean" : "median");
    line.add(exact(headline));
    line.add(pay.shownCurrency.code);
    for (const NamedFigure& column : figureColumns)
        line.add(exact(pay.shown.*column.member));
    line.add(pay.published.currency.code);
    for (const NamedFigure& column : figureColumns)
        line.add(exact(pay.localYear.*column.member));
}

std::string rowLine(const PayComparison& comparison, const PayRow& row) {
    const ConvertedPay& pay = row.leading();
    const bool known = pay.localHeadline() || !pay.published.sourceId.empty();
    Line line;
    line.add(row.place.name);
    line.add(row.place.key.text());
    line.add(row.rank ? std::to_string(*row.rank) : "");
    line.add(row.rankShared ? "1" : "");
    addFigure(line, pay);
    line.add(known ? std::string(1, gradeLetter(pay.headlineGrade())) : "");
    line.add(known ? originName(pay.published.origin) : "");
    line.add(pay.published.period);
    line.add(pay.measuredIn);
    line.add(pay.published.measuredAs);
    line.add(pay.published.basis);
    line.add(flagIds(pay.flags));
    const ConvertedPay* beside = row.official ? &row.figure : nullptr;
    line.add(beside ? exact(beside->headline()) : "");
    line.add(beside ? exact(beside->localHeadline()) : "");
    line.add(beside ? beside->published.currency.code : "");
    line.add(beside ? std::string(1, gradeLetter(beside->headlineGrade())) : "");
    line.add(beside ? beside->published.period : "");
    const db::Source* source = sourceOf(comparison, pay.published.sourceId);
    line.add(source ? sourceLine(*source) : pay.published.sourceId);
    line.add(source ? source->licence : "");
    line.add(source ? source->url : "");
    const db::Source* besideSource = beside ? sourceOf(comparison, beside->published.sourceId) : nullptr;
    line.add(besideSource ? sourceLine(*besideSource) : beside ? beside->published.sourceId : "");
    return line.ended();
}

} // namespace

std::string comparisonCsv(const PayComparison& comparison) {
    std::string text = headLine();
    for (const PayRow& row : comparison.rows)
        text += rowLine(comparison, row);
    return text;
}

} // namespace waymark::app
