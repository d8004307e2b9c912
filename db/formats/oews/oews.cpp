// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Occupational Employment and Wage Statistics of the Bureau of Labor Statistics, May 2012 and later:
// national, state, metropolitan and nonmetropolitan tables, as .xlsx or CSV. Signs in place of a number: "*"
// wage not published, "**" employment not published, "#" at or above the highest wage that the year's tables
// print,
// "~" a share below half a percent. An occupation with yearly wages is stored by the year, one with hourly
// wages only (actors) by the hour; the two are never converted into each other.
#include "db/formats/oews/oews.h"
#include "db/formats/frame/foreign_text.h"
#include "db/formats/frame/place_codes.h"
#include "db/formats/frame/wages.h"

#include "db/sqlite/errors.h"
#include "db/text/foreign_number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::db {

namespace {

/// The highest wage printed, from the notes to the tables of each year ("equal to or greater than $115.00 per
/// hour or $239,200 per year"). A later year prints more; then the row's own highest figure is the bound.
struct TopCode {
    int since;
    double year, hour;
};
constexpr TopCode topCodes[] = {
    {2022, 239'200, 115}, {2016, 208'000, 100}, {2015, 187'200, 90}, {0, 187'199, 90}};

bool looksLikeWages(Release& release, std::size_t file) {
    if (looksLike(release, file, {"OCC_CODE", "TOT_EMP"}))
        return true;
    if (release.faultOf(file).empty())
        return false;
    constexpr int mostLinesBefore = 20;
    try { // a spreadsheet saved it in other letters
        const auto rows = foreignHeadRows(release, file);
        for (int line = 0; rows && line < mostLinesBefore && rows->next(); ++line)
            if (hasColumns({rows->fields().begin(), rows->fields().end()}, {"OCC_CODE", "TOT_EMP"}))
                return true;
    } catch (const sqlite::Failure&) { // no table: the fault that is kept says so
    }
    return false;
}

/// In whatever letters the table is; UTF-8 is read as a stream.
std::unique_ptr<Rows> openWages(ImportRun& run, std::size_t file) {
    auto other = openInOtherLetters(run.release, file);
    if (other)
        run.note(run.release.nameOf(file) + " is not UTF-8; it was read as the letters that it shows, UTF-16 or Windows-1252");
    return other ? std::move(other) : run.release.openTable(file);
}

std::vector<std::size_t> pickOews(Release& release, bool asked) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file)
        if ((looksLikeWages(release, file) &&
             !looksLike(release, file, {"GROUP_LEVEL"})) ||
            (asked && release.size() == 1 && release.faultOf(file).empty()))
            files.push_back(file);
    return files;
}

int yearOf(ImportRun& run, std::size_t file) {
    if (const int year = yearIn(run.request.release); year > 0)
        return year;
    if (const int year = yearIn(run.release.baseNameOf(file)); year > 0)
        return year;
    return yearIn(run.release.nameOf(file));
}

/// One table while it is read.
class OewsTable {
public:
    OewsTable(ImportRun& run, std::size_t file)
        : m_run(run)
        , m_table(run, file, "OCC_CODE", openWages(run, file))
        , m_year(yearOf(run, file))
        , m_source("oews-" + std::to_string(m_year) + "-05")
        , m_rows(run, m_source)
        , m_area(m_table.maybeColumn({"AREA"}))
        , m_areaTitle(m_table.maybeColumn({"AREA_TITLE", "AREA_NAME", "STATE"}))
        , m_areaType(m_table.maybeColumn({"AREA_TYPE"}))
        , m_state(m_table.maybeColumn({"PRIM_STATE", "ST"}))
        , m_industry(m_table.maybeColumn({"NAICS"}))
        , m_code(m_table.column({"OCC_CODE"}))
        , m_title(m_table.column({"OCC_TITLE"}))
        , m_group(m_table.maybeColumn({"O_GROUP", "OCC_GROUP", "GROUP"}))
        , m_employment(m_table.column({"TOT_EMP"}))
        , m_hourMean(m_table.column({"H_MEAN"}))
        , m_yearMean(m_table.column({"A_MEAN"})) {
        constexpr std::array<const char*, 5> names{"PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            m_yearly[i] = m_table.column({"A_" + std::string(names[i])});
            m_hourly[i] = m_table.maybeColumn({"H_" + std::string(names[i])});
        }
        m_table.allowNotes();
        if (m_year == 0)
            m_table.refuse("the file's name tells no year; name the release, such as 2024");
        const std::string year = std::to_string(m_year);
        run.addSource({m_source, "U.S. Bureau of Labor Statistics",
                       "Occupational Employment and Wage Statistics, May " + year, "public domain",
                       "https://www.bls.gov/oes/", "May " + year,
                       "Detailed occupations over all industries; figures unchanged.",
                       "Wages: U.S. Bureau of Labor Statistics, OEWS May " + year + "."});
        run.sawMonth(year + "-05");
    }

    void read() {
        while (m_table.next())
            readRow();
        m_rows.finish();
    }

private:
    struct Cell {
        std::optional<double> value;
        bool topCoded = false;
        bool there() const { return value || topCoded; }
    };

    /// The tables have neither, but a spreadsheet that saved one may have put a dollar sign before or commas between
    /// thousands. "67,89" is no thousand, and would be a hundred times too much. Where semicolons divide either mark may
    /// stand before decimals; no wage and no count has three of them.
    double number(const Column& column, double low, double high) const {
        std::string_view text = trimmed(m_table.text(column));
        const bool dollars = text.starts_with('$');
        text.remove_prefix(dollars ? 1 : 0);
        if (m_table.decimalComma() && !text.empty()) {
            const auto value = foreignAmount(text);
            if (!value || *value < low || *value > high)
                m_table.refuse(column, "is not a number");
            return *value;
        }
        const auto comma = text.find(',');
        const bool thousands = comma != std::string_view::npos;
        if (!dollars && !thousands)
            return m_table.requiredNumber(column, low, high);
        const auto value = foreignNumber(text, DecimalMark::Point);
        const bool misplaced = thousands && (comma == 0 || comma > 3 || value.value_or(0) < 1000);
        if (!value || misplaced || *value < low || *value > high)
            m_table.refuse(column, "is not a number");
        return *value;
    }

    Cell wage(const Column& column) const {
        const std::string_view text = trimmed(m_table.text(column));
        if (text.empty() || text == "*" || text == "**" || text == "NA" || text == "~")
            return {};
        if (text == "#")
            return {std::nullopt, true};
        const double value = number(column, 0.01, 10'000'000);
        return {std::round(value * 100) / 100, false}; // spreadsheets store 40.91 as 40.909999999999997
    }

    bool isDetailed() const {
        const std::string_view group = trimmed(m_table.text(m_group));
        if (m_group.there() && !group.empty() && !sameName(group, "detailed") && !sameName(group, "detail"))
            return false;
        const std::string_view industry = trimmed(m_table.text(m_industry));
        return industry.empty() || industry.find_first_not_of('0') == std::string_view::npos;
    }

    void readRow() {
        const std::string title(trimmed(m_table.text(m_title)));
        const auto place = placeOf();
        const auto occupation = m_rows.occupation(m_table, m_code, title);
        const auto pay = payOf();
        if (!isDetailed()) {
            m_run.stored("rows of groups or single industries, left out");
            return;
        }
        if (!occupation || !place) {
            ++m_rows.strangeRows;
            return;
        }
        if (!pay) {
            m_run.stored("rows without wages, left out");
            return;
        }
        Salary salary = *pay;
        salary.place = *place;
        m_run.catalog.addPay(*occupation, salary);
        m_run.stored(salary.unit == PayUnit::Year ? "yearly wages" : "hourly wages");
    }

    /// 1 nation, 2 state, 3 territory, 4 metropolitan, 6 nonmetropolitan; before 2019 the code's length says
    /// it.
    int areaType(const std::string& code) const {
        if (m_areaType.there())
            return m_table.requiredInteger(m_areaType, 1, 6);
        if (!m_area.there())
            return 1;
        return code == "99" ? 1 : code.size() <= 2 ? 2 : code.size() == 5 ? 4 : 6;
    }

    std::optional<PlaceKey> placeOf() {
        const std::string code(trimmed(m_table.text(m_area)));
        if (m_area.there() &&
            (code.empty() || code.size() > 7 || code.find_first_not_of("0123456789") != std::string::npos))
            m_table.refuse(m_area, "is not the code of an area");
        const int type = areaType(code);
        if (type == 1)
            return m_rows.known("country:US");
        if (type == 2 || type == 3) {
            const auto state = stateOfFips(code.size() == 1 ? "0" + code : code);
            if (!state)
                m_table.refuse(m_area, "is not the code of a state");
            const bool territory = *state == "GU" || *state == "PR" || *state == "VI";
            return m_rows.known((territory ? "country:" : "state:") + *state);
        }
        const PlaceKind kind = type == 6 ? PlaceKind::Nonmetro : PlaceKind::Metro;
        const std::string name(trimmed(m_table.text(m_areaTitle)));
        return m_rows.area(code, kind, name, m_table.string(m_state));
    }

    std::optional<Salary> payOf() const {
        const Cell yearMean = wage(m_yearMean), hourMean = wage(m_hourMean);
        constexpr double hoursOfAYear = 2080;
        if (yearMean.value && hourMean.value) {
            // Both are rounded: the hourly mean to a cent, the yearly one to ten dollars.
            const double expected = *hourMean.value * hoursOfAYear;
            if (std::abs(*yearMean.value - expected) > 20 + expected * 0.002)
                m_table.refuse(m_yearMean, "is not 2,080 times H_MEAN; are columns swapped?");
        }
        std::array<Cell, 5> yearly, hourly;
        bool byYear = yearMean.there();
        for (std::size_t i = 0; i < yearly.size(); ++i) {
            yearly[i] = wage(m_yearly[i]);
            hourly[i] = wage(m_hourly[i]);
            byYear |= yearly[i].there();
        }
        const auto& cells = byYear ? yearly : hourly;
        Salary pay;
        pay.period = std::to_string(m_year) + "-05";
        pay.currency.code = "USD";
        pay.unit = byYear ? PayUnit::Year : PayUnit::Hour;
        pay.basis = "wage";
        pay.sourceId = m_source;
        const Cell mean = byYear ? yearMean : hourMean;
        pay.figures.mean = mean.value;
        bool any = mean.there(), above = false;
        double bound = 0; // the highest percentile printed: what is at the top is at least that
        std::optional<double>* const targets[] = {&pay.figures.p10, &pay.figures.p25, &pay.figures.median,
                                                  &pay.figures.p75, &pay.figures.p90};
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].value && above)
                m_table.refuse("a percentile with a number above one that is at the top (#)");
            above |= cells[i].topCoded;
            *targets[i] = cells[i].value;
            any |= cells[i].there();
            bound = cells[i].value.value_or(bound);
        }
        if (!any)
            return std::nullopt;
        if (mean.topCoded || above) {
            const auto& top = *std::find_if(std::begin(topCodes), std::end(topCodes),
                                            [this](const TopCode& code) { return m_year >= code.since; });
            pay.topCode = std::max(bound, byYear ? top.year : top.hour);
        }
        pay.employment = employment();
        return pay;
    }

    std::optional<std::int64_t> employment() const {
        const std::string_view text = trimmed(m_table.text(m_employment));
        if (text.empty() || text == "**" || text == "*" || text == "NA" || text == "~")
            return std::nullopt;
        return static_cast<std::int64_t>(number(m_employment, 0, 1e9));
    }

    ImportRun& m_run;
    TableReader m_table;
    int m_year;
    std::string m_source;
    WageRows m_rows;
    Column m_area, m_areaTitle, m_areaType, m_state, m_industry, m_code, m_title, m_group, m_employment,
        m_hourMean, m_yearMean;
    std::array<Column, 5> m_yearly, m_hourly;
};

} // namespace

Importer wagesOews() {
    return {
        {"oews", "BLS wages (OEWS)",
         "Occupational Employment and Wage Statistics from May 2012 on: .xlsx or CSV, nation, states, areas"},
        &pickOews,
        [](ImportRun& run) {
            for (const std::size_t file : run.files)
                OewsTable(run, file).read();
        }};
}

} // namespace waymark::db
