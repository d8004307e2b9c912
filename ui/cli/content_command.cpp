// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/likeness_check.h"
#include "app/content/page_check.h"
#include "db/catalog/people_at_work.h"
#include "db/catalog/ways_in.h"
#include "db/catalog/written_careers.h"
#include "ui/cli/commands.h"
#include "ui/cli/session.h"
#include "ui/queries/ways_in_reading.h"
#include "ui/words/page_fault_words.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <set>

namespace waymark::ui {

namespace {

app::PageFacts factsOf(const db::Catalog& catalog, const db::CareerKey& career) {
    app::PageFacts facts;
    if (const auto entry = occupationEntry(catalog, career); entry && *entry) {
        facts.education = (*entry)->education;
        facts.experience = (*entry)->experience;
        facts.entryIsWider = !(*entry)->measuredFor.empty();
    }
    if (const auto licences = careersLicences(catalog, career)) {
        std::set<std::string> states;
        for (const auto& licence : *licences)
            if (licence.state.text() != "country:US" && licence.state.text() != "state:DC") // the District is no state
                states.insert(licence.state.text());
        facts.licensingStates = static_cast<int>(states.size());
    }
    if (const auto context = workContext(catalog, career); context && *context) {
        facts.outdoors = (*context)->of(db::WorkCondition::Outdoors);
        facts.schedule = (*context)->schedule;
        facts.hours = (*context)->hours;
    }
    if (const auto remote = remoteWork(catalog, career); remote && *remote)
        facts.atHome = (*remote)->possible;
    return facts;
}

struct Pages {
    std::vector<app::WrittenPage> written;
    int none = 0;
    int brief = 0;
    int full = 0;
};

db::Result<Pages> readPages(const db::Catalog& catalog) {
    auto careers = writtenCareers(catalog);
    if (!careers)
        return careers.error();
    Pages pages;
    for (db::WrittenCareer& career : *careers) {
        const app::PageKind kind = app::pageKind(career.sections);
        ++(career.sections.empty() ? pages.none : kind == app::PageKind::Full ? pages.full : pages.brief);
        if (!career.sections.empty())
            pages.written.push_back(
                {career.career, career.title, std::move(career.sections), factsOf(catalog, career.career)});
    }
    return pages;
}

struct Findings {
    std::vector<app::PageFault> faults;
    app::Likeness likeness;
};

Findings check(const db::Catalog& catalog, const Pages& pages) {
    Findings found;
    const auto knows = [&catalog](const std::string& text) {
        const auto key = db::ItemKey::parse(text);
        return key && catalog.titleOf(*key);
    };
    for (const app::WrittenPage& page : pages.written) {
        auto faults = app::pageFaults(page, knows);
        found.faults.insert(found.faults.end(), faults.begin(), faults.end());
    }
    found.likeness = app::likeness(pages.written);
    found.faults.insert(found.faults.end(), found.likeness.faults.begin(), found.likeness.faults.end());
    return found;
}

void printJson(const Pages& pages, const Findings& found) {
    nlohmann::ordered_json document;
    document["full"] = pages.full;
    document["short"] = pages.brief;
    document["none"] = pages.none;
    document["closest_runs"] = found.likeness.closestRun;
    document["closest_triples"] = found.likeness.closestCosine;
    document["commonest_opening"] = found.likeness.commonestOpening;
    document["faults"] = nlohmann::ordered_json::array();
    for (const app::PageFault& fault : found.faults)
        document["faults"].push_back({{"career", fault.career.text()},
                                      {"section", fault.section},
                                      {"sentence", pageFaultSentence(fault).toStdString()}});
    Session::print(document);
}

void printText(const Pages& pages, const Findings& found) {
    for (const app::PageFault& fault : found.faults)
        std::cout << pageFaultSentence(fault).toStdString() << '\n';
    std::cout << pages.full << " full pages, " << pages.brief << " short ones, " << pages.none
              << " careers without words; closest sentences share " << found.likeness.closestRun
              << " of their five-word runs (below " << app::closestRuns << "), cosine "
              << found.likeness.closestCosine << " (below " << app::closestTriples
              << "); the commonest opening has " << found.likeness.commonestOpening << " pages (at most "
              << app::mostEqualOpenings << "); " << found.faults.size() << " faults\n";
}

void runCheck(Session& session, const std::vector<std::string>& releases) {
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto pages = readPages(*catalog);
    if (!pages)
        return session.fail(pages.error());
    Findings found = check(*catalog, *pages);
    for (const std::string& file : releases) {
        std::error_code unseen;
        if (std::filesystem::is_directory(file, unseen))
            return session.fail(BadInput, file + " is a folder; name the text files in it");
        std::ifstream in(file, std::ios::binary);
        if (!in)
            return session.fail(BadInput, file + " cannot be read");
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        auto copied = app::copiedRuns(pages->written, text);
        found.faults.insert(found.faults.end(), copied.begin(), copied.end());
    }
    session.json ? printJson(*pages, found) : printText(*pages, found);
    if (!found.faults.empty() || pages->none > 0)
        session.exitCode = AnswerIsNo;
}

} // namespace

void addContentCommand(CLI::App& app, Session& session) {
    auto releases = std::make_shared<std::vector<std::string>>();
    auto* command = app.add_subcommand("content", "The written careers");
    command->require_subcommand(1);
    auto* checked =
        command->add_subcommand("check", "What is wrong with the written pages; exit 1 when anything is");
    checked->add_option(
        "--release", *releases,
        "Text of a publisher, of which no eight words in a row may stand in a page; may repeat");
    checked->callback([releases, &session] { runCheck(session, *releases); });
}

} // namespace waymark::ui
