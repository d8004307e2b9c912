// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/catalog_report.h"

#include "db/catalog/learning_supply.h"
#include "db/catalog/report.h"
#include "ui/cli/session.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <iostream>
#include <memory>
#include <optional>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

struct About {
    db::CatalogInfo info;
    std::vector<db::Source> sources;
    std::vector<db::Coverage> coverage;
    db::PayCoverage pay;
};

db::Result<About> read(const db::Catalog& catalog) {
    About about;
    auto info = catalog.info();
    if (!info)
        return info.error();
    auto sources = catalog.sources();
    if (!sources)
        return sources.error();
    auto coverage = db::coverage(catalog);
    if (!coverage)
        return coverage.error();
    auto pay = db::payCoverage(catalog);
    if (!pay)
        return pay.error();
    return About{*std::move(info), *std::move(sources), *std::move(coverage), *pay};
}

void printText(const About& about) {
    std::cout << "Catalog of " << about.info.date << ", schema " << about.info.schemaVersion << ", content "
              << about.info.contentHash << ", " << (about.pay.fileBytes + 500000) / 1000000 << " MB\n";
    for (const auto& count : about.info.counts)
        std::cout << count.rows << '\t' << count.what << '\n';
    std::cout << "\nCareers\n";
    for (const db::Coverage& row : about.coverage)
        std::cout << row.careers << '\t' << row.what << " (" << (row.of ? row.careers * 100 / row.of : 0)
                  << " % of " << row.of << ")\n";
    std::cout << "\nPay in US metros\n"
              << about.pay.occupations << "\toccupations in " << about.pay.metros << " metros\n"
              << about.pay.usualOccupations << "\toccupations in the middle metro\n"
              << about.pay.usualMetros << "\tmetros of the middle occupation\n"
              << "\nSources: id, publisher, title, license, vintage\n";
    for (const db::Source& source : about.sources)
        std::cout << source.id << '\t' << source.publisher << '\t' << source.title << '\t' << source.licence
                  << '\t' << source.vintage << '\n';
}

void printJson(const About& about) {
    Json document{{"date", about.info.date},
                  {"schema_version", about.info.schemaVersion},
                  {"content_hash", about.info.contentHash},
                  {"bytes", about.pay.fileBytes}};
    document["counts"] = Json::object();
    for (const auto& count : about.info.counts)
        document["counts"][count.what] = count.rows;
    document["coverage"] = Json::array();
    for (const db::Coverage& row : about.coverage)
        document["coverage"].push_back({{"what", row.what}, {"careers", row.careers}, {"of", row.of}});
    document["pay"] = {{"figures", about.pay.rows},
                       {"occupations_in_metros", about.pay.occupations},
                       {"metros", about.pay.metros},
                       {"occupations_in_middle_metro", about.pay.usualOccupations},
                       {"metros_of_middle_occupation", about.pay.usualMetros}};
    document["sources"] = Json::array();
    for (const db::Source& source : about.sources)
        document["sources"].push_back({{"id", source.id},
                                       {"publisher", source.publisher},
                                       {"title", source.title},
                                       {"licence", source.licence},
                                       {"url", source.url},
                                       {"vintage", source.vintage},
                                       {"changes", source.changes},
                                       {"attribution", source.attribution}});
    Session::print(document);
}

/// The catalog at `file`, or the session's own when none is named; nothing when the error was told.
std::optional<db::Catalog> opened(Session& session, const std::string& file) {
    auto catalog = file.empty() ? session.openCatalog() : db::Catalog::open(file);
    if (catalog)
        return *std::move(catalog);
    session.fail(catalog.error());
    return std::nullopt;
}

void runInfo(Session& session, const std::string& file) {
    const auto catalog = opened(session, file);
    if (!catalog)
        return;
    const auto about = read(*catalog);
    if (!about)
        return session.fail(about.error());
    session.json ? printJson(*about) : printText(*about);
}

/// Lines of findings or changes; the exit code says whether there were any.
void printLines(Session& session, const char* name, const db::Result<std::vector<std::string>>& lines,
                const char* none) {
    if (!lines)
        return session.fail(lines.error());
    if (session.json)
        Session::print({{name, *lines}});
    else if (lines->empty())
        std::cout << none << '\n';
    else
        for (const std::string& line : *lines)
            std::cout << line << '\n';
}

void runCheck(Session& session, const std::string& file) {
    const auto catalog = opened(session, file);
    if (!catalog)
        return;
    const auto lines = db::findings(*catalog);
    printLines(session, "findings", lines, "The catalog is sound.");
    if (lines && !lines->empty())
        session.exitCode = AnswerIsNo;
}

void runDiff(Session& session, const std::string& before, const std::string& after) {
    const auto old = opened(session, before);
    if (!old)
        return;
    const auto now = opened(session, after);
    if (!now)
        return;
    printLines(session, "changes", db::changesBetween(*old, *now), "The two catalogs hold the same.");
}

void runUntaught(Session& session, const std::string& file) {
    const auto catalog = opened(session, file);
    if (!catalog)
        return;
    const auto topics = db::untaughtTopics(*catalog);
    if (!topics)
        return session.fail(topics.error());
    if (!session.json) {
        for (const db::UntaughtTopic& topic : *topics)
            std::cout << topic.careers << '\t' << topic.topic << '\t' << topic.name << '\n';
        return;
    }
    Json list = Json::array();
    for (const db::UntaughtTopic& topic : *topics)
        list.push_back({{"key", topic.topic}, {"name", topic.name}, {"careers", topic.careers}});
    Session::print({{"untaught", std::move(list)}});
}

} // namespace

void addCatalogReports(CLI::App& catalog, Session& session) {
    auto files = std::make_shared<std::array<std::string, 2>>();
    auto* info = catalog.add_subcommand("info", "Counts, coverage, sources and licenses");
    info->add_option("FILE", (*files)[0], "Catalog file instead of the usual one");
    info->callback([files, &session] { runInfo(session, (*files)[0]); });

    auto* check = catalog.add_subcommand("check", "Look for faults; one line each, exit 1 if there are any");
    check->add_option("FILE", (*files)[0], "Catalog file instead of the usual one");
    check->callback([files, &session] { runCheck(session, (*files)[0]); });

    auto* untaught = catalog.add_subcommand(
        "untaught", "Learning topics that careers need and no course or book teaches, those of most careers first");
    untaught->add_option("FILE", (*files)[0], "Catalog file instead of the usual one");
    untaught->callback([files, &session] { runUntaught(session, (*files)[0]); });

    auto* diff = catalog.add_subcommand("diff", "Say in words what changed from one catalog to another");
    diff->add_option("BEFORE", (*files)[0], "The older catalog file")->required();
    diff->add_option("AFTER", (*files)[1], "The newer catalog file")->required();
    diff->callback([files, &session] { runDiff(session, (*files)[0], (*files)[1]); });
}

} // namespace waymark::ui
