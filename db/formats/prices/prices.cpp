// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Price levels: purchasing power parities of the World Bank (one row a country and year, or the bank's own
// layout with a column for each year) and regional price parities of the Bureau of Economic Analysis (one row
// an area and series, or the tables SARPP and MARPP with a column for each year).
#include "db/formats/prices/prices.h"
#include "db/formats/frame/place_codes.h"
#include "db/formats/frame/table_reader.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr int firstYear = 1900, lastYear = 2200;

bool isYearName(std::string_view name) {
    const auto year = parseNumber(name);
    return name.size() == 4 && year && *year > firstYear && *year < lastYear;
}

/// Adds one level if the catalog has the place; remembers what it has not.
class LevelWriter {
public:
    LevelWriter(ImportRun& run, std::string sourceId)
        : m_run(run)
        , m_sourceId(std::move(sourceId)) {}

    void add(const std::string& place, int year, const std::string& series, double value) {
        const PlaceKey key = PlaceKey::trusted(place);
        if (!m_run.catalog.holds(key)) {
            m_strangers.insert(place);
            return;
        }
        m_run.catalog.add(PriceLevel{key, year, series, value, m_sourceId});
        m_run.stored("price levels");
        m_run.sawMonth(std::to_string(year) + "-12");
    }
    void finish() {
        if (!m_strangers.empty())
            m_run.note(std::to_string(m_strangers.size()) +
                       " places are not in the catalog and were left out: " + listed());
    }

private:
    std::string listed() const {
        std::string text;
        int named = 0;
        for (const std::string& place : m_strangers) {
            if (++named > 10)
                return text + ", ...";
            text.append(text.empty() ? "" : ", ").append(place);
        }
        return text;
    }

    ImportRun& m_run;
    std::string m_sourceId;
    std::set<std::string> m_strangers;
};

// World Bank -------------------------------------------------------------------------------------------

constexpr const char* worldBankId = "world-bank-ppp";

std::vector<std::size_t> pickWorldBank(Release& release, bool asked) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (looksLike(release, file, {"Country ID", "Year"}) ||
            looksLike(release, file, {"Country Code", "Indicator Code"}) || (asked && release.size() == 1))
            files.push_back(file);
    return files;
}

/// Groups of countries (EUU, WLD, "1A") have codes that ISO does not know.
std::string countryPlace(const TableReader& table, const Column& code) {
    const std::string text = table.required(code);
    const bool wellFormed =
        (text.size() == 2 || text.size() == 3) && std::all_of(text.begin(), text.end(), [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        });
    if (!wellFormed)
        table.refuse(code, "is not the code of a country");
    return "country:" + (text.size() == 3 ? countryOfThreeLetters(text).value_or(text) : text);
}

std::optional<double> parityIn(const TableReader& table, const Column& column) {
    constexpr double smallest = 1e-15, largest = 1e12; // currencies that lost zeros: Congo 1990 is 3e-11
    if (!table.number(column))
        return std::nullopt;
    return table.requiredNumber(column, smallest, largest);
}

void readLongParities(TableReader& table, LevelWriter& levels) {
    const Column code = table.column({"Country ID", "Country Code"});
    const Column year = table.column({"Year", "Date"});
    const Column value = table.column({"PPP", "Value"});
    while (table.next()) {
        const std::string place = countryPlace(table, code);
        const int at = table.requiredInteger(year, firstYear, lastYear);
        if (const auto parity = parityIn(table, value))
            levels.add(place, at, "ppp-gdp", *parity);
    }
}

void readParityColumns(TableReader& table, LevelWriter& levels) {
    const Column code = table.column({"Country Code"});
    const Column indicator = table.column({"Indicator Code"});
    std::vector<Column> years;
    for (std::size_t i = 0; i < table.header().size(); ++i)
        if (isYearName(table.header()[i]))
            years.push_back({table.header()[i], i});
    while (table.next()) {
        if (table.text(indicator) != "PA.NUS.PPP")
            table.refuse(indicator, "is not PA.NUS.PPP, the parity of gross domestic product");
        const std::string place = countryPlace(table, code);
        for (const Column& year : years)
            if (const auto parity = parityIn(table, year))
                levels.add(place, std::stoi(year.name), "ppp-gdp", *parity);
    }
}

void readWorldBank(ImportRun& run) {
    for (const std::size_t file : run.files) {
        const bool columns = looksLike(run.release, file, {"Country Code", "Indicator Code"});
        TableReader table(run, file, columns ? "Country Code" : "");
        run.addSource({worldBankId, "The World Bank", "PPP conversion factor, GDP (PA.NUS.PPP)", "CC BY 4.0",
                       "https://data.worldbank.org/indicator/PA.NUS.PPP", "as in " + table.file(),
                       "Groups of countries left out.",
                       "Purchasing power parities: The World Bank, PA.NUS.PPP, CC BY 4.0."});
        LevelWriter levels(run, worldBankId);
        if (columns)
            readParityColumns(table, levels);
        else
            readLongParities(table, levels);
        levels.finish();
    }
}

// Bureau of Economic Analysis --------------------------------------------------------------------------

std::vector<std::size_t> pickBea(Release& release, bool asked) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (looksLike(release, file, {"GeoFIPS", "GeoName", "Description"}) || (asked && release.size() == 1))
            files.push_back(file);
    return files;
}

std::string seriesOf(const TableReader& table, const Column& description) {
    constexpr std::pair<std::string_view, const char*> known[] = {
        {"RPPs: All items", "rpp-all"},
        {"RPPs: Goods", "rpp-goods"},
        {"RPPs: Services: Housing", "rpp-housing"},
        {"RPPs: Services: Rents", "rpp-housing"},
        {"RPPs: Services: Utilities", "rpp-utilities"},
        {"RPPs: Services: Other", "rpp-other"},
    };
    for (const auto& [name, series] : known)
        if (sameName(table.text(description), name))
            return series;
    table.refuse(description, "is not a series of regional price parities");
}

/// "10180" is a metro, "06000" a state, "00000" the nation; nothing for portions of it.
std::optional<std::string> beaPlace(const TableReader& table, const Column& code) {
    const std::string_view text = trimmed(table.text(code));
    const bool digits =
        !text.empty() && text.size() <= 5 && text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!digits)
        table.refuse(code, "is not a FIPS or CBSA code");
    const std::string five = std::string(5 - text.size(), '0') + std::string(text);
    if (five == "00000")
        return "country:US";
    if (five == "00999" || five == "00998")
        return std::nullopt;
    if (!five.ends_with("000") || five > "72000")
        return "metro:" + five;
    const auto state = stateOfFips(std::string_view(five).substr(0, 2));
    if (!state)
        table.refuse(code, "is not a FIPS or CBSA code");
    return "state:" + *state;
}

void readBea(ImportRun& run) {
    for (const std::size_t file : run.files) {
        TableReader table(run, file);
        const Column code = table.column({"GeoFIPS"});
        const Column description = table.column({"Description"});
        std::vector<Column> years;
        for (std::size_t i = 0; i < table.header().size(); ++i) {
            const std::string& name = table.header()[i];
            const std::string year = name.starts_with("RPP ") ? name.substr(4) : name;
            if (isYearName(year))
                years.push_back({year, i});
        }
        if (years.empty())
            table.refuse("column '2023' or 'RPP 2023' (any year) is missing");
        const std::string source = "bea-rpp-" + years.back().name;
        run.addSource(
            {source, "U.S. Bureau of Economic Analysis", "Regional Price Parities " + years.back().name,
             "public domain",
             "https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area",
             years.front().name == years.back().name ? years.back().name
                                                     : years.front().name + " to " + years.back().name,
             "Metros that the catalog does not know are left out.",
             "Regional price parities: U.S. Bureau of Economic Analysis, " + years.back().name + "."});
        LevelWriter levels(run, source);
        table.allowNotes();
        while (table.next()) {
            const auto place = beaPlace(table, code);
            const std::string series = seriesOf(table, description);
            for (const Column& year : years) {
                const std::string_view value = trimmed(table.text(year));
                if (value.empty() || value == "(NA)" || value == "(D)")
                    continue;
                const double level = table.requiredNumber(year, 1, 1000);
                if (place)
                    levels.add(*place, std::stoi(year.name), series, level);
            }
        }
        levels.finish();
    }
}

} // namespace

Importer pricesWorldBank() {
    return {{"ppp", "World Bank purchasing power parities",
             "PA.NUS.PPP as CSV: a row for each country and year, or a column for each year"},
            &pickWorldBank,
            &readWorldBank};
}

Importer pricesBea() {
    return {{"rpp", "BEA regional price parities",
             "states (SARPP) and metros (MARPP) as CSV, or a row for each area and series"},
            &pickBea,
            &readBea};
}

} // namespace waymark::db
