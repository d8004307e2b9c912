// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wage levels by area and occupation of the Department of Labor's Office of Foreign Labor Certification: the
// official export (ALC_Export.csv with Geography.csv and oes_soc_occs.csv beside it) or a table with units
// and derived means. Level 1 is the mean of the lowest-paid third, level 4 that of the upper two thirds. The
// wage year 2025-26 was computed from OEWS of May 2024. The export names no unit: a level of 1,000 or more is
// a yearly wage (the highest hourly level is below 500, the lowest yearly one above 15,000).
#include "db/formats/oflc/oflc.h"
#include "db/formats/frame/wages.h"

#include <cmath>
#include <cstdlib>
#include <map>

namespace waymark::db {

namespace {

constexpr double leastYearlyWage = 1000;

bool isWages(Release& release, std::size_t file) {
    return looksLike(release, file, {"Area", "SocCode", "Level1", "Level4"}) ||
           looksLike(release, file, {"area", "soc", "level1", "level4"});
}

std::vector<std::size_t> pickOflc(Release& release, bool asked) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file) {
        // EDC_Export.csv has the same columns for higher education and research alone.
        const bool education = release.baseNameOf(file).starts_with("EDC");
        if ((isWages(release, file) && !education) ||
            (asked && release.size() == 1 && release.faultOf(file).empty()))
            files.push_back(file);
    }
    return files;
}

struct Area {
    std::string name, states;
    PlaceKind kind = PlaceKind::Metro;
};

class OflcImport {
public:
    explicit OflcImport(ImportRun& run)
        : m_run(run)
        , m_first(firstYear())
        , m_source("oflc-" + std::to_string(m_first) + "-" + std::to_string((m_first + 1) % 100))
        , m_rows(run, m_source) {}

    void read() {
        const std::string years = std::to_string(m_first) + "-" + std::to_string((m_first + 1) % 100);
        m_run.addSource({m_source, "U.S. Department of Labor, Office of Foreign Labor Certification",
                         "Wage levels by area and occupation, " + years, "public domain",
                         "https://flag.dol.gov/wage-data",
                         "July " + std::to_string(m_first) + " to June " + std::to_string(m_first + 1) +
                             ", from the OEWS of May " + std::to_string(m_first - 1),
                         "Levels 1 and 4 and the mean; levels 2 and 3 lie evenly between.",
                         "Wages: U.S. Department of Labor, OFLC wage data " + years + "."});
        m_run.sawMonth(std::to_string(m_first) + "-07");
        for (std::size_t file = 0; file < m_run.release.size(); ++file)
            readNames(file);
        for (const std::size_t file : m_run.files)
            readWages(file);
        m_rows.finish();
    }

private:
    int firstYear() const {
        int year = yearIn(m_run.request.release);
        for (std::size_t i = 0; year == 0 && i < m_run.files.size(); ++i)
            year = yearIn(m_run.release.nameOf(m_run.files[i]));
        if (year == 0)
            year = yearIn(m_run.request.path.parent_path().filename().string());
        if (year == 0) {
            TableReader table(m_run, m_run.files.front());
            table.refuse("no name tells the wage year; name the release, such as 2025-26");
        }
        return year;
    }

    /// Names of areas and occupations, which have tables of their own.
    void readNames(std::size_t file) {
        Release& release = m_run.release;
        if (looksLike(release, file, {"area", "area_name", "kind"}) ||
            looksLike(release, file, {"Area", "AreaName"})) {
            TableReader table(m_run, file);
            const Column code = table.column({"Area"});
            const Column name = table.column({"area_name", "AreaName"});
            const Column kind = table.maybeColumn({"kind"});
            const Column states = table.maybeColumn({"states", "StateAb"});
            while (table.next()) {
                Area area{table.required(name), table.string(states), PlaceKind::Metro};
                const bool says = kind.there() ? table.text(kind) == "nonmetro"
                                               : table.text(code).size() > 5 ||
                                                     area.name.find("nonmetropolitan") != std::string::npos;
                area.kind = says ? PlaceKind::Nonmetro : PlaceKind::Metro;
                m_areas.try_emplace(table.required(code), area);
            }
        } else if (looksLike(release, file, {"soc", "title"}) ||
                   looksLike(release, file, {"soccode", "Title"})) {
            TableReader table(m_run, file);
            const Column code = table.column({"soc", "soccode"});
            const Column title = table.column({"title"});
            while (table.next())
                m_titles.try_emplace(table.required(code), table.required(title));
        }
    }

    void readWages(std::size_t file) {
        TableReader table(m_run, file);
        const Column area = table.column({"area"});
        const Column code = table.column({"soc", "SocCode"});
        const Column unit = table.maybeColumn({"unit"});
        const Column mean = table.column({"mean_derived", "Average"});
        const Column sharing = table.maybeColumn({"areas_sharing_value"});
        const Column width = table.maybeColumn({"GeoLvl"});
        const Column levels[] = {table.column({"level1"}), table.column({"level2"}), table.column({"level3"}),
                                 table.column({"level4"})};
        while (table.next()) {
            const std::string soc(trimmed(table.text(code)));
            const auto occupation = m_rows.occupation(table, code, titleOf(soc));
            const auto place = placeOf(table, area);
            double level[4] = {};
            bool known = true;
            for (std::size_t i = 0; i < 4; ++i) {
                const std::string_view text = trimmed(table.text(levels[i]));
                known = known && !text.empty() && text != "N/A" && text != "0" && text != "0.00";
                if (known)
                    level[i] = table.requiredNumber(levels[i], 1, 10'000'000);
                if (known && i > 0 && level[i] < level[i - 1])
                    table.refuse(levels[i], "is below the level before it");
            }
            if (!known) {
                m_run.stored("rows without wages, left out");
                continue;
            }
            Salary pay;
            pay.period = std::to_string(m_first - 1) + "-05";
            pay.currency.code = "USD";
            pay.basis = "wage";
            pay.unit = unitOf(table, unit, level[0]);
            pay.figures.entry = level[0];
            pay.figures.experienced = level[3];
            if (!trimmed(table.text(mean)).empty()) {
                pay.figures.mean = table.requiredNumber(mean, 1, 10'000'000);
                // The mean weighs one third by level 1 and two by level 4; cents are rounded.
                const double expected = (level[0] + 2 * level[3]) / 3;
                if (std::abs(*pay.figures.mean - expected) > 0.02 + expected * 0.02)
                    table.refuse(mean, "is not (level 1 + 2 x level 4) / 3; are columns swapped?");
            }
            pay.areasSharing = sharing.there() ? table.requiredInteger(sharing, 1, 10'000)
                               : width.there() && table.requiredInteger(width, 1, 5) > 1 ? 2
                                                                                         : 1;
            pay.sourceId = m_source;
            if (!occupation || !place) {
                ++m_rows.strangeRows;
                continue;
            }
            pay.place = *place;
            m_run.catalog.addPay(*occupation, pay);
            m_run.stored(pay.unit == PayUnit::Hour ? "hourly wages" : "yearly wages");
        }
    }

    static PayUnit unitOf(const TableReader& table, const Column& unit, double level) {
        if (!unit.there())
            return level >= leastYearlyWage ? PayUnit::Year : PayUnit::Hour;
        if (table.text(unit) != "hour" && table.text(unit) != "year")
            table.refuse(unit, "is neither hour nor year");
        const PayUnit said = table.text(unit) == "hour" ? PayUnit::Hour : PayUnit::Year;
        if ((said == PayUnit::Year) != (level >= leastYearlyWage))
            table.refuse(unit, "does not fit the levels");
        return said;
    }

    std::string titleOf(const std::string& code) const {
        const auto found = m_titles.find(code);
        return found == m_titles.end() ? std::string() : found->second;
    }

    std::optional<PlaceKey> placeOf(const TableReader& table, const Column& column) {
        const std::string code(trimmed(table.text(column)));
        if (code.size() < 5 || code.size() > 7 || code.find_first_not_of("0123456789") != std::string::npos)
            table.refuse(column, "is not the code of an area");
        const auto named = m_areas.find(code);
        const Area area = named == m_areas.end() ? Area{} : named->second;
        return m_rows.area(code, area.kind, area.name, area.states);
    }

    ImportRun& m_run;
    int m_first;
    std::string m_source;
    WageRows m_rows;
    std::map<std::string, Area> m_areas;
    std::map<std::string, std::string> m_titles;
};

} // namespace

Importer wagesOflc() {
    return {{"oflc", "DOL wage levels (OFLC)",
             "wage levels by area and occupation: ALC_Export.csv, alone or with its release"},
            &pickOflc,
            [](ImportRun& run) { OflcImport(run).read(); }};
}

} // namespace waymark::db
