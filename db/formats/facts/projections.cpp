// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The header is the row that names "... National Employment Matrix code"; a line of the table's title stands above it.
// Its years stand in the columns' names ("Employment, 2024", "Employment, 2034"). Jobs come in thousands. Only line items
// are taken: summaries count the same people again. A line that counts several occupations together keeps the members
// that the catalog knew for its code; a new one whose code ends in 0 stands for the codes under it.
#include "db/formats/facts/projections.h"

#include "db/formats/facts/fact_rows.h"
#include "db/records/ways_in.h"
#include "db/text/number.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace waymark::db {

namespace {

constexpr std::string_view matrixCode = "National Employment Matrix code";

/// A column by how its name begins and what it holds besides; years stand between.
Column like(const TableReader& table, std::string_view begin, std::string_view within = {}) {
    for (const std::string& name : table.header())
        if (std::string_view(name).starts_with(begin) && name.find(within) != std::string::npos)
            return table.column({name});
    return table.column({begin});
}

/// The cell of the first rows that names the code; empty: no table of the projections.
std::string codeCell(Release& release, std::size_t file) {
    for (const auto& row : release.firstRows(file))
        for (const std::string& cell : row)
            if (cell.ends_with(matrixCode) && row.size() > 5)
                return cell;
    return {};
}

bool hasCell(Release& release, std::size_t file, std::string_view begin) {
    for (const auto& row : release.firstRows(file))
        for (const std::string& cell : row)
            if (std::string_view(cell).starts_with(begin))
                return true;
    return false;
}

bool isProjection(Release& release, std::size_t file) {
    return !codeCell(release, file).empty() && (hasCell(release, file, "Typical education needed for entry") ||
                                               hasCell(release, file, "Labor force exit rate"));
}

std::vector<std::size_t> pickProjections(Release& release, bool asked) {
    release.listSheets([&release](std::size_t file) { return isProjection(release, file); });
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (isProjection(release, file) ||
            (asked && release.size() == 1 && release.faultOf(file).empty()))
            files.push_back(file);
    return files;
}

/// The publisher's words in the order of ours.
constexpr EnumArray<EntryEducation, std::string_view> educations{"No formal educational credential",
                                                     "High school diploma or equivalent",
                                                     "Some college, no degree",
                                                     "Postsecondary nondegree award",
                                                     "Associate's degree",
                                                     "Bachelor's degree",
                                                     "Master's degree",
                                                     "Doctoral or professional degree"};
constexpr EnumArray<EntryExperience, std::string_view> experiences{"None", "Less than 5 years", "5 years or more"};
constexpr EnumArray<EntryTraining, std::string_view> trainings{"None",
                                                    "Short-term on-the-job training",
                                                    "Moderate-term on-the-job training",
                                                    "Long-term on-the-job training",
                                                    "Internship/residency",
                                                    "Apprenticeship"};

template <class E>
std::string worded(const TableReader& table, const Column& column, const EnumArray<E, std::string_view>& theirs,
                   const EnumArray<E, std::string_view>& ours) {
    std::string text(trimmed(table.text(column)));
    for (std::size_t at = text.find("\u2019"); at != std::string::npos; at = text.find("\u2019"))
        text.replace(at, std::string_view("\u2019").size(), "'");
    if (text.empty() || text == "\u2014" || text == "-" || text == "N/A")
        return {};
    if (const auto named = enumNamed(theirs, text))
        return std::string(ours[*named]);
    table.refuse(column, "is none of the publisher's words");
}

int yearIn(const TableReader& table, const Column& column) {
    const std::size_t at = column.name.find_last_of(' ');
    const auto year = at == std::string::npos ? std::nullopt : parseNumber(column.name.substr(at + 1, 4));
    if (!year || *year < 1990 || *year > 2100)
        table.refuse("no year stands in the column '" + column.name + "'");
    return static_cast<int>(*year);
}

/// Thousands as people; empty for a dash.
std::string people(const TableReader& table, const Column& column) {
    const std::string_view text = trimmed(table.text(column));
    if (text.empty() || text == "\u2014")
        return {};
    return numberText(std::round(table.requiredNumber(column, 0, 1'000'000) * 1000), 12);
}

std::string percent(const TableReader& table, const Column& column, double least = 0, double most = 100) {
    const std::string_view text = trimmed(table.text(column));
    if (text.empty() || text == "\u2014")
        return {};
    return numberText(table.requiredNumber(column, least, most), 12);
}

class Projections {
public:
    explicit Projections(ImportRun& run)
        : m_run(run) {}

    void read(std::size_t file) {
        TableReader table(m_run, file, codeCell(m_run.release, file));
        const Column type = like(table, "Occupation type");
        const Column code = codeOf(table);
        const Column base = like(table, "Employment, ");
        const Column projected = lastLike(table, "Employment, ");
        m_base = yearIn(table, base);
        m_projected = yearIn(table, projected);
        if (m_projected <= m_base)
            table.refuse("the projected year is not behind the year it starts from");
        m_source = "bls-ep-" + std::to_string(m_base) + '-' + std::to_string(m_projected % 100);
        if (hasCell(m_run.release, file, "Typical education needed for entry"))
            readEntries(table, file, type, code, base, projected);
        else
            readSeparations(table, type, code);
    }

private:
    static Column codeOf(const TableReader& table) {
        for (const std::string& name : table.header())
            if (name.ends_with(matrixCode))
                return table.column({name});
        return table.column({matrixCode});
    }
    static Column lastLike(const TableReader& table, std::string_view begin) {
        Column last;
        for (const std::string& name : table.header())
            if (std::string_view(name).starts_with(begin))
                last = table.column({name});
        return last;
    }

    void addSource(const std::string& id, const std::string& table, const std::string& changes) {
        const std::string years = std::to_string(m_base) + '-' + std::to_string(m_projected % 100);
        m_run.addSource({id, "U.S. Bureau of Labor Statistics", "Employment Projections " + years + table,
                         "public domain", "https://www.bls.gov/emp/",
                         std::to_string(m_base) + " to " + std::to_string(m_projected), changes,
                         "Outlook: U.S. Bureau of Labor Statistics, Employment Projections " + years + "."});
    }

    /// The next row that is none of the notes at the end, which fill the first column alone.
    static bool nextLine(TableReader& table, const Column& code, const Column& type) {
        if (!table.next())
            return false;
        if (!table.text(code).empty() || !table.text(type).empty() || table.text(Column{"", 0}).empty())
            return true;
        while (table.next())
            if (!table.text(code).empty())
                table.refuse("a row behind the notes at the end");
        return false;
    }

    /// Whether the row is a line item with a code; refuses another word than the two.
    static bool isLine(const TableReader& table, const Column& type) {
        const std::string_view text = trimmed(table.text(type));
        if (text != "Line item" && text != "Summary")
            table.refuse(type, "is neither 'Line item' nor 'Summary'");
        return text == "Line item";
    }

    void readEntries(TableReader& table, std::size_t file, const Column& type, const Column& code, const Column& base,
                     const Column& projected) {
        const Column title = like(table, "", "National Employment Matrix title");
        const Column openings = like(table, "Occupational openings, ");
        const Column own = like(table, "Percent self employed");
        const Column education = like(table, "Typical education needed for entry");
        const Column experience = like(table, "Work experience in a related occupation");
        const Column training = like(table, "Typical on-the-job training");
        constexpr std::string_view changed = "Employment change, percent";
        const auto change = hasCell(m_run.release, file, changed) ? std::optional(like(table, changed)) : std::nullopt;
        FactRows rows(m_run, "occupation_entry");
        addSource(m_source, "", "Thousands turned into people; joined by six-digit occupation.");
        while (nextLine(table, code, type)) {
            const std::string occupation = occupationCode(table, code);
            if (!isLine(table, type))
                continue;
            const auto& before = rows.before(occupation);
            const auto members = before.find("members");
            rows.set("occupation", occupation);
            rows.set("title", table.required(title));
            rows.set("members", members == before.end() ? codesUnder(occupation) : members->second);
            rows.set("education", worded(table, education, educations, entryEducationWords));
            rows.set("experience", worded(table, experience, experiences, entryExperienceWords));
            rows.set("training", worded(table, training, trainings, entryTrainingWords));
            rows.set("jobs", people(table, base));
            rows.set("projected", people(table, projected));
            rows.set("change", change ? percent(table, *change, -100, 1000) : std::string());
            rows.set("openings", people(table, openings));
            rows.set("self_employed", percent(table, own));
            rows.set("base_year", std::to_string(m_base));
            rows.set("projected_year", std::to_string(m_projected));
            rows.set("source", m_source);
            rows.add(table);
            m_run.stored("occupations with jobs and what their door asks for");
        }
    }

    /// "29-2011 29-2012" of "29-2010": codes of the catalog with its first six characters.
    std::string codesUnder(const std::string& occupation) const {
        std::string codes;
        if (!occupation.ends_with('0') || m_run.catalog.holds(CareerKey::trusted("career:" + occupation + ".00")))
            return codes;
        for (char digit = '1'; digit <= '9'; ++digit) {
            const std::string code = occupation.substr(0, 6) + digit;
            if (m_run.catalog.holds(CareerKey::trusted("career:" + code + ".00")))
                codes += (codes.empty() ? "" : " ") + code;
        }
        return codes;
    }

    void readSeparations(TableReader& table, const Column& type, const Column& code) {
        const Column exits = like(table, "Labor force exit rate");
        const Column transfers = like(table, "Occupational transfer rate");
        const Column both = like(table, "Total occupational separations rate");
        FactRows rows(m_run, "occupation_separation");
        const std::string source = m_source + "-separations";
        addSource(source, ", table 1.10", "Rates as published, joined to careers by occupation.");
        while (nextLine(table, code, type)) {
            const std::string occupation = occupationCode(table, code);
            if (!isLine(table, type))
                continue;
            const double leave = table.requiredNumber(exits, 0, 100);
            const double change = table.requiredNumber(transfers, 0, 100);
            // Both are rounded to a tenth, and so is their sum.
            if (std::abs(leave + change - table.requiredNumber(both, 0, 100)) > 0.151)
                table.refuse(both, "is not the sum of the two rates; are columns swapped?");
            rows.set("occupation", occupation);
            rows.set("leave_work", numberText(leave, 12));
            rows.set("change_occupation", numberText(change, 12));
            rows.set("source", source);
            rows.add(table);
            m_run.stored("occupations with rates of leaving");
        }
    }

    ImportRun& m_run;
    int m_base = 0, m_projected = 0;
    std::string m_source;
};

} // namespace

Importer employmentProjections() {
    return {{"projections", "Employment Projections (BLS)",
             "jobs, openings, typical education and separations by occupation: occupation.xlsx, tables 1.2 and 1.10"},
            &pickProjections, [](ImportRun& run) {
                for (const std::size_t file : run.files)
                    Projections(run).read(file);
            }};
}

} // namespace waymark::db
