// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// HD: CONTROL 1 is public; ICLEVEL 1 four years, 2 two years, 3 less. C_A: a row for each institution, CIP code, major
// (first or second) and AWLEVEL; CIP 99 counts all programmes again and is left out. A row of totals follows its
// parts nowhere else. A programme has the awards of all its rows and the sum of their completions.
#include "db/formats/facts/colleges.h"

#include "db/formats/facts/fact_rows.h"
#include "db/formats/frame/wages.h"
#include "db/records/ways_in.h"

#include <array>
#include <map>
#include <utility>

namespace waymark::db {

namespace {

bool isDirectory(Release& release, std::size_t file) {
    return looksLike(release, file, {"UNITID", "INSTNM", "STABBR", "CONTROL", "ICLEVEL"});
}

bool isCompletions(Release& release, std::size_t file) {
    return looksLike(release, file, {"UNITID", "CIPCODE", "AWLEVEL", "CTOTALT"});
}

std::vector<std::size_t> pickColleges(Release& release, bool asked) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (isDirectory(release, file))
            files.push_back(file);
    for (std::size_t file = 0; file < release.size(); ++file)
        if (isCompletions(release, file))
            files.push_back(file);
    if (files.empty() && asked && release.size() == 1 && release.faultOf(0).empty())
        files.push_back(0);
    return files;
}

/// Codes of IPEDS and ours, in the order in which a programme names its awards.
constexpr std::array<std::pair<int, std::string_view>, 12> awards{{{20, "c1"},
                                                                   {21, "c2"},
                                                                   {2, "c3"},
                                                                   {4, "c4"},
                                                                   {3, "a"},
                                                                   {5, "b"},
                                                                   {6, "pb"},
                                                                   {7, "m"},
                                                                   {8, "pm"},
                                                                   {17, "dr"},
                                                                   {18, "dp"},
                                                                   {19, "do"}}};

class Colleges {
public:
    explicit Colleges(ImportRun& run)
        : m_run(run) {}

    void read(std::size_t file) {
        TableReader table(m_run, file);
        addSource(table, m_run.release.baseNameOf(file));
        if (table.maybeColumn({"CIPCODE"}).there())
            readCompletions(table);
        else
            readDirectory(table);
    }
    void finish() const {
        if (m_private > 0)
            m_run.note(std::to_string(m_private) + " institutions are not public and were left out");
        if (m_elsewhere > 0)
            m_run.note(std::to_string(m_elsewhere) +
                       " rows of completions name an institution or field that is not in the catalog");
    }

private:
    void addSource(const TableReader& table, std::string_view name) {
        const int asked = yearIn(m_run.request.release);
        const int year = asked != 0 ? asked : yearIn(name);
        if (year == 0)
            table.refuse("no name tells the year; name the release, such as 2024");
        m_source = "ipeds-" + std::to_string(year);
        m_run.addSource({m_source, "U.S. National Center for Education Statistics",
                         "IPEDS " + std::to_string(year) + ": institutions and completions", "public domain",
                         "https://nces.ed.gov/ipeds/",
                         "completions of " + std::to_string(year - 1) + '-' + std::to_string(year % 100),
                         "Public institutions only; programmes of fields that lead to a career here.",
                         "Programmes: U.S. Department of Education, NCES, IPEDS " + std::to_string(year) + "."});
    }

    void readDirectory(TableReader& table) {
        const Column id = table.column({"UNITID"});
        const Column name = table.column({"INSTNM"});
        const Column city = table.column({"CITY"});
        const Column state = table.column({"STABBR"});
        const Column control = table.column({"CONTROL"});
        const Column level = table.column({"ICLEVEL"});
        const Column east = table.column({"LONGITUD"});
        const Column north = table.column({"LATITUDE"});
        const Column website = table.column({"WEBADDR"});
        FactRows rows(m_run, "school");
        while (table.next()) {
            const int number = table.requiredInteger(id, 1, 999'999'999);
            const int owner = table.requiredInteger(control, -3, 3);
            const int years = table.requiredInteger(level, -3, 3);
            const std::string place = "state:" + std::string(trimmed(table.text(state)));
            if (owner != 1 || years < 1) {
                ++m_private;
                continue;
            }
            if (!m_run.catalog.holds(PlaceKey::trusted(place))) {
                ++m_elsewhere;
                continue;
            }
            rows.set("id", std::to_string(number));
            rows.set("name", table.required(name));
            rows.set("city", table.required(city));
            rows.set("state", place);
            rows.set("kind", std::string(schoolKindWords[*enumFrom<SchoolKind>(years - 1)]));
            rows.set("latitude", coordinate(table, north, 90));
            rows.set("longitude", coordinate(table, east, 180));
            rows.set("website", addressOf(trimmed(table.text(website))));
            rows.set("source", m_source);
            rows.add(table);
            m_schools.insert(number);
            m_run.stored("public schools");
        }
    }

    static std::string coordinate(const TableReader& table, const Column& column, double most) {
        if (trimmed(table.text(column)).empty())
            return {};
        (void)table.requiredNumber(column, -most, most);
        return std::string(trimmed(table.text(column)));
    }

    /// The directory leaves the scheme out.
    static std::string addressOf(std::string_view text) {
        if (text.empty() || text.find_first_of(" \"<>") != std::string_view::npos)
            return {};
        const auto scheme = text.starts_with("http://") || text.starts_with("https://") ? text.find("://") + 3 : 0;
        // "NA" and the like are no host.
        if (text.substr(scheme, text.find('/', scheme) - scheme).find('.') == std::string_view::npos)
            return {};
        return scheme > 0 ? std::string(text) : "https://" + std::string(text);
    }

    struct Programme {
        std::array<bool, awards.size()> given{};
        int completions = 0;
    };

    void readCompletions(TableReader& table) {
        const Column id = table.column({"UNITID"});
        const Column cip = table.column({"CIPCODE"});
        const Column major = table.column({"MAJORNUM"});
        const Column level = table.column({"AWLEVEL"});
        const Column total = table.column({"CTOTALT"});
        FactRows rows(m_run, "programme");
        if (m_schools.empty())
            knowSchools();
        std::map<std::pair<int, std::string>, Programme> programmes;
        std::set<std::string> seen;
        while (table.next()) {
            const int school = table.requiredInteger(id, 1, 999'999'999);
            const std::string field = cipCode(table, cip);
            const int award = table.requiredInteger(level, 1, 99);
            const int count = table.requiredInteger(total, 0, 1'000'000);
            const int which = table.requiredInteger(major, 1, 2);
            const std::string line = std::to_string(school) + '\t' + field + '\t' + std::to_string(award) + '\t' +
                                     std::to_string(which);
            if (!seen.insert(line).second)
                table.refuse("this programme and award are given twice");
            if (field.empty() || count == 0)
                continue;
            if (!m_schools.contains(school) || !m_run.catalog.holdsField(field)) {
                ++m_elsewhere;
                continue;
            }
            Programme& programme = programmes[{school, field}];
            programme.completions += count;
            for (std::size_t i = 0; i < awards.size(); ++i)
                programme.given[i] = programme.given[i] || awards[i].first == award;
        }
        store(table, rows, programmes);
    }

    void store(const TableReader& table, FactRows& rows,
               const std::map<std::pair<int, std::string>, Programme>& programmes) {
        for (const auto& [key, programme] : programmes) {
            std::string given;
            for (std::size_t i = 0; i < awards.size(); ++i)
                if (programme.given[i])
                    given.append(given.empty() ? "" : " ").append(awards[i].second);
            if (given.empty())
                continue;
            rows.set("school", std::to_string(key.first));
            rows.set("field", key.second);
            rows.set("awards", given);
            rows.set("completions", std::to_string(programme.completions));
            rows.set("source", m_source);
            rows.add(table);
            m_run.stored("programmes");
        }
    }

    /// "51.3801"; empty for 99, the sum of all; refuses another form.
    static std::string cipCode(const TableReader& table, const Column& cip) {
        std::string text(trimmed(table.text(cip)));
        std::erase(text, '\'');
        if (text == "99" || text == "99.0000")
            return {};
        constexpr std::string_view form = "00.0000";
        const bool fits = text.size() == form.size() && text[2] == '.' &&
                          text.find_first_not_of("0123456789.") == std::string::npos;
        if (!fits)
            table.refuse(cip, "is not a CIP code such as 51.3801");
        return text;
    }

    /// Completions alone belong to the schools that the catalog knows.
    void knowSchools() {
        const FactRows schools(m_run, "school", {"kind"});
        for (const std::string& id : schools.keysBefore())
            if (const auto number = parseNumber(id))
                m_schools.insert(static_cast<int>(*number));
    }

    ImportRun& m_run;
    std::string m_source;
    std::set<int> m_schools;
    int m_private = 0, m_elsewhere = 0;
};

} // namespace

Importer collegesIpeds() {
    return {{"colleges", "Public colleges and their programmes (IPEDS)",
             "directory of institutions and completions: HD2024.csv and C2024_A.csv"},
            &pickColleges, [](ImportRun& run) {
                Colleges colleges(run);
                for (const std::size_t file : run.files)
                    colleges.read(file);
                colleges.finish();
            }};
}

} // namespace waymark::db
