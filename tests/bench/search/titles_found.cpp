// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/titles_found.h"

#include "db/building/build.h"
#include "db/search/search.h"
#include "tests/bench/search/typed_queries.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>

namespace waymark::bench {

namespace {

constexpr std::size_t asked = 2000;
constexpr unsigned leftOutOneIn = 20;

using Owners = std::map<std::string, std::set<std::string>>; ///< keys by title

std::filesystem::path built(const std::filesystem::path& tables, const std::filesystem::path& sources,
                            const std::filesystem::path& file) {
    db::BuildOptions options;
    options.tables = tables;
    options.profiles = sources / "resources" / "careers";
    options.out = file;
    if (const auto report = db::buildCatalog(options); !report)
        throw std::runtime_error(report.error().message);
    return file;
}

Owners owners(const std::filesystem::path& catalog, const char* sql) {
    const SQLite::Database database(catalog.string());
    SQLite::Statement rows(database, sql);
    Owners owners;
    while (rows.executeStep())
        owners[rows.getColumn(0).getString()].insert(rows.getColumn(1).getString());
    return owners;
}

/// Copies the tables without the rows of these titles.
void leaveOut(const std::set<std::string>& titles, const std::filesystem::path& from,
              const std::filesystem::path& to) {
    std::filesystem::remove_all(to);
    std::filesystem::create_directories(to);
    for (const auto& entry : std::filesystem::directory_iterator(from))
        if (const auto name = entry.path().filename();
            entry.is_regular_file() && name != "career_title.tsv" && name != "catalog.tsv")
            std::filesystem::copy(entry.path(), to / name);
    std::ifstream in(from / "career_title.tsv");
    std::ofstream out(to / "career_title.tsv");
    std::int64_t kept = -1; // the first line names the columns
    for (std::string line; std::getline(in, line);) {
        std::istringstream fields(line);
        std::string career, title;
        std::getline(fields, career, '\t');
        std::getline(fields, title, '\t');
        if (!titles.contains(title)) {
            out << line << '\n';
            ++kept;
        }
    }
    std::ifstream list(from / "catalog.tsv");
    std::ofstream listed(to / "catalog.tsv");
    for (std::string line; std::getline(list, line);)
        if (const std::string_view titled = "rows:career_title.tsv\t"; line.starts_with(titled))
            listed << titled << kept << '\n';
        else
            listed << line << '\n';
}

class Asking {
public:
    explicit Asking(const std::filesystem::path& file)
        : m_catalog(db::Catalog::open(file)) {
        if (!m_catalog)
            throw std::runtime_error(m_catalog.error().message);
    }

    void ask(const std::string& query, db::ItemKind kind, const std::set<std::string>& right, bool alone) {
        db::SearchRequest request;
        request.query = query;
        request.limit = 10;
        if (alone)
            request.kind = kind;
        const auto answer = db::search(*m_catalog, request);
        if (!answer)
            throw std::runtime_error(answer.error().message);
        const auto isRight = [&](const db::SearchResult& result) {
            return right.contains(result.key.text());
        };
        const auto& results = answer->results;
        ++m_asked;
        m_first += !results.empty() && isRight(results.front()) ? 1U : 0U;
        m_inTen += std::any_of(results.begin(), results.end(), isRight) ? 1U : 0U;
    }

    void print(const char* what) {
        const auto share = [this](std::size_t count) {
            return 100.0 * static_cast<double>(count) /
                   static_cast<double>(std::max<std::size_t>(m_asked, 1));
        };
        std::printf("%-44s first %5.1f %%  in ten %5.1f %%  of %zu\n", what, share(m_first), share(m_inTen),
                    m_asked);
        std::fflush(stdout);
        m_asked = m_first = m_inTen = 0;
    }

private:
    db::Result<db::Catalog> m_catalog;
    std::size_t m_asked = 0;
    std::size_t m_first = 0;
    std::size_t m_inTen = 0;
};

std::vector<std::string> some(const Owners& titles, std::mt19937& random) {
    std::vector<std::string> all;
    for (const auto& [title, keys] : titles)
        all.push_back(title);
    std::shuffle(all.begin(), all.end(), random);
    all.resize(std::min(all.size(), asked));
    return all;
}

} // namespace

void measureTitlesFound(const std::filesystem::path& sources, const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const auto tables = sources / "resources" / "catalog";
    const auto whole = built(tables, sources, folder / "whole.db");
    const auto careers =
        owners(whole, "SELECT t.title, c.key FROM career_title t JOIN career c ON c.id = t.career");
    std::mt19937 random(7);
    std::set<std::string> unseen;
    for (const auto& [title, keys] : careers)
        if (random() % leftOutOneIn == 0)
            unseen.insert(title);
    leaveOut(unseen, tables, folder / "tables");
    Asking without(built(folder / "tables", sources, folder / "without.db"));
    for (const bool alone : {true, false}) {
        for (const auto& title : unseen)
            without.ask(title, db::ItemKind::Career, careers.at(title), alone);
        without.print(alone ? "unseen titles, among careers" : "unseen titles, among all kinds");
    }
    Asking all(whole);
    const auto known = some(careers, random);
    for (const auto& title : known)
        all.ask(title, db::ItemKind::Career, careers.at(title), true);
    all.print("known titles");
    for (const auto& title : known)
        all.ask(misspelt(title, random), db::ItemKind::Career, careers.at(title), true);
    all.print("known titles, one typo");
    for (const auto& title : known)
        all.ask(misspelt(misspelt(title, random), random), db::ItemKind::Career, careers.at(title), true);
    all.print("known titles, two typos");
    const auto courses = owners(whole, "SELECT title, key FROM course");
    for (const auto& title : some(courses, random))
        all.ask(misspelt(title, random), db::ItemKind::Course, courses.at(title), true);
    all.print("course titles, one typo");
}

} // namespace waymark::bench
