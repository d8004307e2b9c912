// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/onet/onet.h"

#include "db/records/enum_array.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <regex>
#include <utility>

namespace waymark::db {

namespace {

const char* const codeColumn = "O*NET-SOC Code";

/// The first field of that column below the header.
std::string firstField(Release& release, std::size_t file, std::string_view column) {
    const auto& rows = release.firstRows(file);
    if (rows.size() < 2)
        return {};
    for (std::size_t i = 0; i < std::min(rows[0].size(), rows[1].size()); ++i)
        if (sameName(rows[0][i], column))
            return rows[1][i];
    return {};
}

std::optional<OnetTable> ratedTable(Release& release, std::size_t file) {
    const std::string element = firstField(release, file, "Element ID");
    const auto begins = [&](std::string_view prefix) { return element.starts_with(prefix); };
    const bool hasCategory = looksLike(release, file, {"Category"});
    // Where its first row is damaged the name says which it is, so that reading it says what is wrong.
    const bool damaged = element.size() < 2 || element[1] != '.';
    const bool named = release.baseNameOf(file).find("Context") != std::string_view::npos;
    if (hasCategory && (begins("4.C") || (damaged && named)))
        return OnetTable::WorkContext;
    if (hasCategory)
        return begins("2.D") || begins("3.") ? std::optional(OnetTable::Education) : std::nullopt;
    if (begins("1.B.1"))
        return OnetTable::Interests;
    if (begins("1.C") || begins("1.D"))
        return OnetTable::WorkStyles;
    if (begins("4.") || begins("1.B")) // work activities, work context, work values
        return std::nullopt;
    return OnetTable::Ratings;
}

std::vector<std::size_t> pickOnet(Release& release, bool asked) {
    std::vector<std::pair<OnetTable, std::size_t>> found;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (const auto table = onetTable(release, file))
            found.emplace_back(*table, file);
    if (found.empty() && asked && release.size() == 1 && release.faultOf(0).empty())
        return {0};
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::size_t> files;
    files.reserve(found.size());
    for (const auto& [table, file] : found)
        files.push_back(file);
    return files;
}

std::string versionIn(const std::string& text) {
    static const std::regex words(R"(O\*NET ([0-9]{2}\.[0-9]) Database)");
    static const std::regex names(R"((?:db|onet)_([0-9]{2})_([0-9]))");
    std::smatch found;
    if (std::regex_search(text, found, words))
        return found[1];
    if (std::regex_search(text, found, names))
        return found[1].str() + "." + found[2].str();
    return {};
}

/// "02/2026" as "2026-02"; nothing for another form.
std::string monthOf(std::string_view text) {
    if (text.size() != 7 || text[2] != '/')
        return {};
    return std::string(text.substr(3)) + "-" + std::string(text.substr(0, 2));
}

} // namespace

std::optional<OnetTable> onetTable(Release& release, std::size_t file) {
    const auto has = [&](std::initializer_list<std::string_view> names) {
        return looksLike(release, file, names);
    };
    if (!has({codeColumn}))
        return std::nullopt;
    if (has({"Related O*NET-SOC Code"}))
        return OnetTable::Related;
    if (has({"Title", "Description"}))
        return OnetTable::Occupations;
    if (has({"Alternate Title"}) || has({"Job Title", "Short Title"}))
        return OnetTable::Titles;
    if (has({"Task", "Task Type"}) && !has({"Scale ID"}))
        return OnetTable::Tasks;
    if (has({"Job Zone"}))
        return OnetTable::JobZones;
    if ((has({"Example"}) || has({"Workplace Example"})) && has({"Hot Technology"}))
        return OnetTable::Technologies;
    if (has({"Element ID", "Scale ID"}) || has({"Element ID", "Data Value"}))
        return ratedTable(release, file);
    return std::nullopt;
}

std::string onetVersion(Release& release, const ImportRequest& request) {
    if (!request.release.empty())
        return request.release;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (sameName(release.baseNameOf(file), "Read Me.txt"))
            if (std::string version = versionIn(release.head(file)); !version.empty())
                return version;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (std::string version = versionIn(release.nameOf(file)); !version.empty())
            return version;
    std::string newest;
    for (std::size_t file = 0; file < release.size(); ++file)
        newest = std::max(newest, monthOf(firstField(release, file, "Date")));
    return newest.empty() ? "imported" : newest;
}

std::string onetCode(const TableReader& table, const Column& code) {
    const std::string_view text = table.text(code);
    constexpr std::string_view form = "00-0000.00";
    const auto fits = [](char c, char f) { return f == '0' ? c >= '0' && c <= '9' : c == f; };
    if (text.size() != form.size() || !std::equal(text.begin(), text.end(), form.begin(), fits))
        table.refuse(code, "is not an O*NET-SOC code such as 11-1011.00");
    return std::string(text);
}

std::string_view onetValue(const TableReader& table, const Column& column) {
    const std::string_view text = table.text(column);
    return text == "n/a" ? std::string_view() : text;
}

std::string onetElement(const TableReader& table, const Column& element) {
    const std::string_view text = table.text(element);
    const bool formed =
        text.size() >= 3 && text.size() <= 40 && text[0] >= '1' && text[0] <= '9' && text[1] == '.' &&
        text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                               ".") == std::string_view::npos;
    if (!formed)
        table.refuse(element, "is not an element of the content model");
    return std::string(text);
}

OnetImport::OnetImport(ImportRun& run)
    : m_run(run) {
    const std::string version = onetVersion(run.release, run.request);
    m_source = "onet-" + version;
    const std::string name = "O*NET " + version + " Database";
    run.addSource({m_source, "U.S. Department of Labor, Employment and Training Administration", name,
                   "CC BY 4.0", "https://www.onetcenter.org/database.html", version,
                   "Imported by the user; values that the publisher asks not to show are left out.",
                   "This product includes information from the " + name +
                       " by the U.S. Department of Labor, Employment and Training Administration "
                       "(USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. "
                       "Waymark has modified all or some of this information. USDOL/ETA has not approved, "
                       "endorsed, or tested these modifications."});
}

void OnetImport::read() {
    for (const std::size_t file : m_run.files) {
        const auto kind = onetTable(m_run.release, file);
        TableReader table(m_run, file);
        table.column({codeColumn});
        if (!kind)
            table.refuse("its columns are those of no O*NET table that is taken in");
        constexpr EnumArray<OnetTable, void (OnetImport::*)(TableReader&)> readers{
            &OnetImport::readOccupations, &OnetImport::readJobZones,     &OnetImport::readTitles,
            &OnetImport::readTasks,       &OnetImport::readRatings,      &OnetImport::readWorkStyles,
            &OnetImport::readInterests,   &OnetImport::readTechnologies, &OnetImport::readEducation,
            &OnetImport::readRelated,     &OnetImport::readContext};
        (this->*readers[*kind])(table);
    }
    noteMissing();
    if (!m_strangers.empty())
        m_run.note(std::to_string(m_strangers.size()) +
                   " occupations are not in the catalog and were left out, the first is " +
                   *m_strangers.begin());
}

std::optional<CareerKey> OnetImport::career(const TableReader& table, const Column& code) {
    const std::string text = onetCode(table, code);
    CareerKey key = CareerKey::trusted("career:" + text);
    if (m_run.catalog.holds(key))
        return key;
    m_strangers.insert(text);
    return std::nullopt;
}

void OnetImport::replace(FactKind facts) {
    if (m_replaced.insert(facts).second && !isHalf(facts))
        m_run.catalog.forget(facts, "onet-");
}

void OnetImport::noteMissing() const {
    constexpr std::pair<FactKind, const char*> parts[] = {
        {FactKind::Titles, "alternate titles"}, {FactKind::Tasks, "tasks"},
        {FactKind::Skills, "skills"},           {FactKind::Knowledge, "knowledge"},
        {FactKind::Abilities, "abilities"},     {FactKind::Technologies, "technologies"},
        {FactKind::Interests, "interests"},     {FactKind::WorkStyles, "work styles"},
        {FactKind::Education, "education"},     {FactKind::Relations, "related careers"},
    };
    if (m_run.files.size() < 2) // a single table is meant as one
        return;
    std::string missing;
    for (const auto& [facts, name] : parts)
        if (!m_replaced.contains(facts))
            missing.append(missing.empty() ? "" : ", ").append(name);
    if (!missing.empty())
        m_run.note("the release has no table of these, so that they stay as they were: " + missing);
    if (isHalf(FactKind::Skills))
        m_run.note("only one of the tables Essential Skills and Transferable Skills is there; what the other "
                   "rates stays as it was");
}

bool OnetImport::isHalf(FactKind facts) const {
    const auto named = [&](std::string_view word) {
        return std::any_of(m_run.files.begin(), m_run.files.end(), [&](std::size_t file) {
            return m_run.release.baseNameOf(file).find(word) != std::string_view::npos;
        });
    };
    return facts == FactKind::Skills && named("Essential") != named("Transferable");
}

Importer occupationsOnet() {
    return {{"onet", "O*NET database",
             "releases 28 to 31 as text, CSV or Excel tables: the whole release or single tables"},
            &pickOnet,
            [](ImportRun& run) { OnetImport(run).read(); }};
}

} // namespace waymark::db
