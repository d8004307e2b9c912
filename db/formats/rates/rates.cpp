// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exchange rates as local units per one US dollar, by the month: the Federal Reserve's H.10 by country name,
// FRED's downloads (one or more series beside a date; some series count dollars per unit and are turned
// over), and the European Central Bank's euro reference rates (units per euro, divided by the dollars per
// euro of the same day). Daily quotes are averaged over the days of the month that have one.
#include "db/formats/rates/rates.h"
#include "db/building/record_faults.h"
#include "db/formats/frame/table_reader.h"
#include "db/records/day.h"

#include <algorithm>
#include <map>
#include <utility>

namespace waymark::db {

namespace {

struct Country {
    std::string_view name, currency, firstMonth;
};

// The H.10 release names countries. The bolivar lost six zeros in October 2021: earlier months are of
// currencies that are gone.
constexpr Country countries[] = {
    {"Australia", "AUD", ""},      {"Austria", "ATS", ""},
    {"Belgium", "BEF", ""},        {"Brazil", "BRL", ""},
    {"Canada", "CAD", ""},         {"China", "CNY", ""},
    {"Denmark", "DKK", ""},        {"Euro", "EUR", ""},
    {"Finland", "FIM", ""},        {"France", "FRF", ""},
    {"Germany", "DEM", ""},        {"Greece", "GRD", ""},
    {"Hong Kong", "HKD", ""},      {"India", "INR", ""},
    {"Ireland", "IEP", ""},        {"Italy", "ITL", ""},
    {"Japan", "JPY", ""},          {"Malaysia", "MYR", ""},
    {"Mexico", "MXN", ""},         {"Netherlands", "NLG", ""},
    {"New Zealand", "NZD", ""},    {"Norway", "NOK", ""},
    {"Portugal", "PTE", ""},       {"Singapore", "SGD", ""},
    {"South Africa", "ZAR", ""},   {"South Korea", "KRW", ""},
    {"Spain", "ESP", ""},          {"Sri Lanka", "LKR", ""},
    {"Sweden", "SEK", ""},         {"Switzerland", "CHF", ""},
    {"Taiwan", "TWD", ""},         {"Thailand", "THB", ""},
    {"United Kingdom", "GBP", ""}, {"Venezuela", "VES", "2021-11"},
};

struct FredSeries {
    std::string_view letters, currency;
    bool dollarsPerUnit;
};

// Names of FRED: EX (monthly) or DEX (daily) and these letters.
constexpr FredSeries fredSeries[] = {
    {"USAL", "AUD", true},  {"USEU", "EUR", true},  {"USUK", "GBP", true},  {"USNZ", "NZD", true},
    {"BZUS", "BRL", false}, {"CAUS", "CAD", false}, {"CHUS", "CNY", false}, {"DNUS", "DKK", false},
    {"HKUS", "HKD", false}, {"INUS", "INR", false}, {"JPUS", "JPY", false}, {"KOUS", "KRW", false},
    {"MAUS", "MYR", false}, {"MXUS", "MXN", false}, {"NOUS", "NOK", false}, {"SDUS", "SEK", false},
    {"SFUS", "ZAR", false}, {"SIUS", "SGD", false}, {"SLUS", "LKR", false}, {"SZUS", "CHF", false},
    {"TAUS", "TWD", false}, {"THUS", "THB", false},
};

const FredSeries* fredSeriesOf(std::string_view name) {
    if (name.starts_with('D'))
        name.remove_prefix(1);
    if (!name.starts_with("EX"))
        return nullptr;
    const auto found =
        std::find_if(std::begin(fredSeries), std::end(fredSeries),
                     [&](const FredSeries& series) { return series.letters == name.substr(2); });
    return found == std::end(fredSeries) ? nullptr : found;
}

enum class Layout { None, Countries, Fred, Ecb };

Layout layoutOf(Release& release, std::size_t file) {
    const auto& rows = release.firstRows(file);
    if (rows.empty() || rows[0].size() < 2)
        return Layout::None;
    const auto& header = rows[0];
    if (hasColumns(header, {"Date", "Country", "Exchange rate"}) ||
        hasColumns(header, {"Date", "Country", "Value"}))
        return Layout::Countries;
    if ((sameName(header[0], "DATE") || sameName(header[0], "observation_date")) && fredSeriesOf(header[1]))
        return Layout::Fred;
    if (sameName(header[0], "Date") && hasColumns(header, {"USD", "JPY"}))
        return Layout::Ecb;
    return Layout::None;
}

std::vector<std::size_t> pickRates(Release& release, bool asked) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (layoutOf(release, file) != Layout::None ||
            (asked && release.size() == 1 && release.faultOf(file).empty()))
            files.push_back(file);
    return files;
}

/// The month of a date YYYY-MM-DD that exists.
std::string monthOf(const TableReader& table, const Column& date) {
    const std::string day(trimmed(table.text(date)));
    if (!isDay(day))
        table.refuse(date, "is not a day (YYYY-MM-DD)");
    return day.substr(0, 7);
}

/// Averages quotes by month; a day is given once.
class MonthlyRates {
public:
    MonthlyRates(ImportRun& run, std::string source)
        : m_run(run)
        , m_source(std::move(source)) {}

    void add(const TableReader& table, const std::string& currency, const std::string& day, double perUsd) {
        if (!m_days.insert(currency + day).second)
            table.refuse("the rate of " + currency + " for " + day + " is given twice");
        m_onlyNewYears = m_onlyNewYears && day.ends_with("-01-01");
        auto& [sum, count] = m_months[{currency, day.substr(0, 7)}];
        sum += perUsd;
        ++count;
        m_run.stored("quotes");
    }
    void finish(const TableReader& table) {
        if (m_onlyNewYears && m_days.size() > 12)
            table.refuse("every row is of a first of January: these are yearly averages, import the months");
        for (const auto& [key, sum] : m_months) {
            const auto& [currency, month] = key;
            m_run.catalog.add(ExchangeRate{{currency}, month, sum.first / sum.second, 1, m_source});
            m_run.sawMonth(month);
            m_run.stored("months");
        }
    }

private:
    ImportRun& m_run;
    std::string m_source;
    std::set<std::string> m_days;
    bool m_onlyNewYears = true;
    std::map<std::pair<std::string, std::string>, std::pair<double, int>> m_months;
};

constexpr double smallestRate = 1e-7, largestRate = 1e9;

void readCountries(TableReader& table, MonthlyRates& rates, ImportRun& run) {
    const Column date = table.column({"Date"});
    const Column country = table.column({"Country"});
    const Column value = table.column({"Exchange rate", "Value"});
    std::int64_t old = 0;
    while (table.next()) {
        const std::string month = monthOf(table, date);
        const auto found =
            std::find_if(std::begin(countries), std::end(countries),
                         [&](const Country& entry) { return sameName(entry.name, table.text(country)); });
        if (found == std::end(countries))
            table.refuse(country, "is no country of the H.10 release: its currency is unknown");
        if (trimmed(table.text(value)).empty() || trimmed(table.text(value)) == ".")
            continue;
        const double rate = table.requiredNumber(value, smallestRate, largestRate);
        if (month < found->firstMonth)
            ++old;
        else
            rates.add(table, std::string(found->currency), std::string(trimmed(table.text(date))), rate);
    }
    if (old > 0)
        run.note(std::to_string(old) + " rates of currencies that are gone were left out (Venezuela)");
}

void readFred(TableReader& table, MonthlyRates& rates) {
    const Column date{table.header()[0], 0};
    std::vector<std::pair<Column, const FredSeries*>> columns;
    for (std::size_t i = 1; i < table.header().size(); ++i) {
        const FredSeries* series = fredSeriesOf(table.header()[i]);
        if (!series)
            table.refuse("the series '" + table.header()[i] + "' is no exchange rate against the dollar");
        columns.push_back({{table.header()[i], i}, series});
    }
    while (table.next()) {
        monthOf(table, date);
        for (const auto& [column, series] : columns) {
            const std::string_view text = trimmed(table.text(column));
            if (text.empty() || text == ".")
                continue;
            const double value = table.requiredNumber(column, smallestRate, largestRate);
            rates.add(table, std::string(series->currency), std::string(trimmed(table.text(date))),
                      series->dollarsPerUnit ? 1 / value : value);
        }
    }
}

void readEcb(TableReader& table, MonthlyRates& rates) {
    const Column date = table.column({"Date"});
    const Column dollar = table.column({"USD"});
    std::vector<Column> columns;
    for (std::size_t i = 1; i < table.header().size(); ++i) {
        const std::string& code = table.header()[i];
        if (code.empty()) // every line ends in a comma
            continue;
        if (code.size() != 3 || code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string::npos)
            table.refuse("the currency '" + code + "' is not a code of three capital letters");
        columns.push_back({code, i});
    }
    const auto isMissing = [&](const Column& column) {
        const std::string_view text = trimmed(table.text(column));
        return text.empty() || text == "N/A";
    };
    while (table.next()) {
        monthOf(table, date);
        const std::string day(trimmed(table.text(date)));
        if (isMissing(dollar))
            continue;
        const double dollars = table.requiredNumber(dollar, smallestRate, largestRate);
        rates.add(table, "EUR", day, 1 / dollars);
        for (const Column& column : columns)
            if (column.name != "USD" && !isMissing(column))
                rates.add(table, column.name, day,
                          table.requiredNumber(column, smallestRate, largestRate) / dollars);
    }
}

void readRates(ImportRun& run) {
    for (const std::size_t file : run.files) {
        const Layout layout = layoutOf(run.release, file);
        TableReader table(run, file);
        const std::string source = layout == Layout::Ecb ? "ecb-reference-rates" : "federal-reserve-h10";
        if (layout == Layout::Ecb)
            run.addSource({source, "European Central Bank", "Euro foreign exchange reference rates",
                           "reuse with attribution",
                           "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/"
                           "euro_reference_exchange_rates/html/index.en.html",
                           "as in " + table.file(),
                           "Divided by the day's dollars per euro; averaged by month.",
                           "Exchange rates: European Central Bank, euro reference rates."});
        else
            run.addSource({source, "Board of Governors of the Federal Reserve System",
                           "H.10 Foreign Exchange Rates, via FRED", "PDDL 1.0",
                           "https://www.federalreserve.gov/releases/h10/", "as in " + table.file(),
                           "Local units per dollar; daily quotes averaged by month.",
                           "Exchange rates: Federal Reserve, H.10."});
        MonthlyRates rates(run, source);
        if (layout == Layout::Ecb)
            readEcb(table, rates);
        else if (layout == Layout::Fred)
            readFred(table, rates);
        else
            readCountries(table, rates, run);
        rates.finish(table);
    }
}

} // namespace

Importer ratesMonthly() {
    return {{"rates", "Exchange rates",
             "Federal Reserve H.10 and FRED series, or the ECB's eurofxref-hist.csv, zipped or not"},
            &pickRates,
            &readRates};
}

} // namespace waymark::db
