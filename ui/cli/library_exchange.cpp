// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/library_commands.h"

#include "app/library/exchange.h"
#include "app/library/export_report.h"
#include "app/library/merge.h"
#include "app/library/table_rows.h"
#include "app/library/text.h"
#include "app/plan/plan_file.h"
#include "db/library/contents.h"
#include "db/library/items.h"
#include "db/records/enum_array.h"
#include "db/sqlite/file_bytes.h"
#include "db/sqlite/replacement_file.h"
#include "ui/cli/visible_lines.h"
#include "ui/queries/kept_plans.h"
#include "ui/queries/known_items.h"
#include "ui/queries/told_file.h"
#include "ui/words/export_words.h"
#include "ui/words/import_words.h"
#include "ui/words/plan_figures.h"
#include "ui/words/plan_words.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <filesystem>
#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

// No library is larger.
constexpr std::uint64_t largestFile = 256U * 1024 * 1024;

struct Arguments {
    std::string format;
    std::string file;
    std::string title;
    bool withoutNotes = false;
    bool preview = false;
    bool takeTheirs = false;
    std::string kind;                 ///< of rows that do not say it
    std::vector<std::string> columns; ///< "title=Course name"
    bool forExcel = false;
    bool decimalComma = false;
};

std::string formatNames() {
    std::string names;
    for (const auto& info : app::formats())
        names += (names.empty() ? "" : ", ") + std::string(info.name);
    return names;
}

/// What the catalog says of books beyond what is remembered; without a catalog less is written.
void addDetails(const Session& session, const db::LibraryContents& contents, app::ExportOptions& options) {
    const auto catalog = session.openCatalog();
    if (!catalog)
        return;
    for (const auto& item : contents.items) {
        const auto key = item.key.as<db::ItemKind::Book>();
        if (!key || db::isOwn(item.key))
            continue;
        if (const auto book = catalog->book(*key))
            options.details[item.key] = {book->authors, book->year, book->isbn, book->language, {}, {}};
    }
}

std::optional<app::Format> chosenFormat(const Arguments& arguments) {
    if (!arguments.format.empty())
        return app::formatFromName(arguments.format);
    for (const auto& info : app::formats())
        if (app::lowered(arguments.file).ends_with('.' + std::string(info.extension)) &&
            info.extension != "html")
            return info.format;
    return app::lowered(arguments.file).ends_with(".html") ? app::Format::HtmlPage : app::Format::Json;
}

/// Items by their kind; what is left out beside items the sentence says.
Json leftOutJson(const app::ExportReport& report) {
    auto kinds = Json::object();
    for (const auto* left : {&report.withoutLink, &report.unknown})
        for (const auto& [kind, count] : *left)
            kinds[std::string(db::itemKindName(kind))] = count;
    return kinds;
}

void exportLibrary(Session& session, const Arguments& arguments) {
    const auto format = chosenFormat(arguments);
    if (!format)
        return session.fail(BadInput, "'" + arguments.format + "' is no format; use one of " + formatNames());
    auto library = openedLibrary(session);
    if (!library)
        return;
    const auto contents =
        db::Contents(*library).read(*format == app::Format::Json && !arguments.withoutNotes);
    if (!contents)
        return session.fail(contents.error());
    app::ExportOptions options;
    options.madeAt = utcNow();
    options.title = arguments.title;
    options.notes = !arguments.withoutNotes;
    if (arguments.forExcel || arguments.decimalComma)
        options.table = arguments.decimalComma ? app::TableForm::ExcelComma : app::TableForm::ExcelPoint;
    addDetails(session, *contents, options);
    ToldFile told(session.libraryFile());
    options.told = &told.events();
    options.planWords = calendarWords();
    const auto text = app::exported(*format, *contents, options);
    const auto written = app::exportReport(*format, *contents, options);
    const bool printed = arguments.file.empty() || arguments.file == "-";
    if (printed)
        printAsItIs(text);
    auto saved = printed ? db::Result<void>() : db::sqlite::replaceFile(arguments.file, text);
    if (saved && *format == app::Format::Calendar)
        saved = told.save();
    if (printed) {
        if (!saved)
            session.fail(saved.error());
        return;
    }
    report(session, saved,
           {{"exported", arguments.file}, {"items", written.written}, {"left_out", leftOutJson(written)}},
           "Exported to " + arguments.file + ": " + exportSentence(written).toStdString());
}

/// No more than a file may have.
db::Result<std::string> readInput() {
    std::string text;
    std::array<char, 65536> block{};
    while (std::cin.read(block.data(), block.size()), std::cin.gcount() > 0) {
        text.append(block.data(), static_cast<std::size_t>(std::cin.gcount()));
        if (text.size() > largestFile)
            return db::Error{db::ErrorKind::InvalidInput, "standard input holds more than 256 MB, which no library does"};
    }
    return text;
}

db::Result<std::string> readWhole(const std::string& file) {
    if (file == "-")
        return readInput();
    return db::sqlite::readWholeFile(file, largestFile);
}

Json rowJson(const app::MergeRow& row) {
    constexpr db::EnumArray<app::MergeAction, const char*> actions{"add", "join", "same"};
    auto conflicts = Json::array();
    for (const auto& conflict : row.conflicts)
        conflicts.push_back(
            {{"field", conflict.field}, {"mine", conflict.mine}, {"theirs", conflict.theirs}});
    return {{"key", row.key.text()},
            {"title", row.title},
            {"action", actions[row.action]},
            {"filled", row.filled},
            {"conflicts", conflicts}};
}

Json faultsJson(const app::ReadingFaults& faults) {
    auto all = Json::array();
    for (const auto& fault : faults.kept())
        all.push_back({{"line", fault.line},
                       {"field", fault.field},
                       {"value", fault.value},
                       {"reason", faultWords(fault.what).toStdString()},
                       {"left_out", fault.loss == app::Loss::Row}});
    return all;
}

Json remarksJson(const app::ReadingReport& report) {
    auto all = Json::array();
    for (const auto& remark : readingRemarks(report))
        all.push_back(remark.toStdString());
    return all;
}

void tellJson(const app::ReadingReport& report, const app::MergePreview& preview, bool written) {
    auto rows = Json::array();
    for (const auto& row : preview.rows)
        rows.push_back(rowJson(row));
    Session::print({{"imported", written},
                    {"program", report.program},
                    {"remarks", remarksJson(report)},
                    {"added", preview.added},
                    {"joined", preview.joined},
                    {"same", preview.same},
                    {"conflicts", preview.conflicts},
                    {"left_out", report.faults.rowsLeftOut()},
                    {"assumed_courses", report.assumedCourses},
                    {"new_lists", preview.newLists},
                    {"columns_not_read", report.unread},
                    {"fields_not_read", report.unreadFields},
                    {"items", rows},
                    {"faults", faultsJson(report.faults)}});
}

void tell(const Session& session, const app::ReadingReport& report, const app::MergePreview& preview, bool written) {
    if (session.json)
        return tellJson(report, preview, written);
    for (const auto& remark : readingRemarks(report))
        std::cout << remark.toStdString() << '\n';
    if (report.assumedCourses > 0)
        std::cout << "With --as book they come in as books.\n";
    for (const auto& row : preview.rows) {
        if (row.action == app::MergeAction::Add)
            std::cout << "+ " << row.key.text() << '\t' << row.title << '\n';
        else if (row.action == app::MergeAction::Join)
            std::cout << "~ " << row.key.text() << '\t' << row.title << '\t' << app::joined(row.filled, ", ")
                      << '\n';
        for (const auto& conflict : row.conflicts)
            std::cout << "! " << row.key.text() << '\t' << conflict.field << "\there: " << conflict.mine
                      << "\tthere: " << conflict.theirs << '\n';
    }
    for (const auto& fault : report.faults.kept())
        std::cout << "? " << faultSentence(fault).toStdString() << '\n';
    std::cout << preview.added << (written ? " added, " : " would be added, ") << preview.joined
              << " joined, " << preview.same << " unchanged, " << preview.conflicts << " with differences";
    if (report.faults.rowsLeftOut() > 0)
        std::cout << ", " << report.faults.rowsLeftOut() << " left out";
    std::cout << '\n';
}

/// What the command line says of a table; fails the session when it says something unknown.
std::optional<app::TableChoice> tableChoice(Session& session, const Arguments& arguments) {
    app::TableChoice choice;
    if (!arguments.kind.empty()) {
        choice.kind = app::kindOfWord(arguments.kind);
        if (!choice.kind) {
            session.fail(BadInput, "--as wants book, course or career, not '" + arguments.kind + "'");
            return std::nullopt;
        }
    }
    for (const auto& column : arguments.columns) {
        const auto equals = column.find('=');
        if (equals == std::string::npos) {
            session.fail(BadInput, "--map wants FIELD=COLUMN, not '" + column + "'");
            return std::nullopt;
        }
        choice.columns.emplace_back(column.substr(0, equals), column.substr(equals + 1));
    }
    return choice;
}

void failAsked(Session& session, const std::string& file, const app::ReadingReport& report) {
    const auto advice = report.question == app::TableQuestion::Kind ? "; say it with --as book, --as course or --as career"
                                                                     : "; name it with --map title=COLUMN";
    auto words = questionWords(report).toStdString();
    if (words.ends_with('.'))
        words.pop_back();
    session.fail(BadInput, file + ": " + words + advice + "; nothing was imported");
}

/// A plan that somebody shared: what differs from the newest plan for the same career is said, and what is done of that
/// one stays done in it.
void importPlan(Session& session, const Arguments& arguments, const std::string& text) {
    const auto shared = app::planFromFile(text);
    if (!shared)
        return session.fail(BadInput, arguments.file + ": " + shared.error().message);
    auto library = openedLibrary(session);
    if (!library)
        return;
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Plan};
    const db::Items items(*library);
    std::optional<db::Plan> mine;
    for (const auto& item : items.read(items.find(query).valueOr({})).valueOr({}))
        if (auto kept = keptPlan(*library, item.content); kept && !mine && kept->plan.career && kept->plan.career == shared->plan.career)
            mine = std::move(kept->plan);
    const QStringList differs = mine ? differenceWords(app::differenceOf(*mine, shared->plan)) : QStringList();
    const db::Plan plan = mine ? app::madeMine(shared->plan, *mine) : shared->plan;
    std::string key;
    if (!arguments.preview) {
        db::ItemFacts facts;
        facts.title = shared->title.empty() ? fs::path(arguments.file).stem().string() : shared->title;
        const auto kept = db::Items(*library).create(db::ItemKind::Plan, facts, db::contentOf(plan), utcNow());
        if (!kept)
            return session.fail(kept.error());
        key = kept->text();
    }
    if (session.json) {
        Json json{{"plan", key}, {"title", shared->title}, {"steps", shared->plan.steps.size()}, {"differs", Json::array()}};
        for (const QString& words : differs)
            json["differs"].push_back(words.toStdString());
        return Session::print(json);
    }
    std::cout << shared->title << ", " << shared->plan.steps.size() << " steps" << (key.empty() ? "" : ", kept as " + key) << '\n';
    for (const QString& words : differs)
        std::cout << words.toStdString() << '\n';
}

/// The formats that can be read, or what the file is instead.
std::string unknownFile(const std::string& file, const std::string& bytes) {
    const auto other = app::otherFile(bytes);
    if (other != app::OtherFile::Unknown) {
        auto words = otherFileWords(other).toStdString();
        words.pop_back(); // the full stop
        return file + ": " + words + (other == app::OtherFile::Feed ? "; see waymark-cli catalog import --help" : "");
    }
    std::string names;
    for (const auto& info : app::formats())
        if (info.readable)
            names += (names.empty() ? "" : ", ") + std::string(info.name);
    return "what " + file + " is cannot be told; name it with --format, one of " + names;
}

void importLibrary(Session& session, const Arguments& arguments) {
    auto text = readWhole(arguments.file);
    if (!text)
        return session.fail(BadInput, text.error().message);
    if (arguments.format.empty() && app::isPlanFile(*text))
        return importPlan(session, arguments, *text);
    const auto format = arguments.format.empty() ? app::formatOfText(*text, arguments.file)
                                                 : app::formatFromName(arguments.format);
    if (!format)
        return session.fail(BadInput, unknownFile(arguments.file, *text));
    auto library = openedLibrary(session);
    if (!library)
        return;
    const auto mine = db::Contents(*library).read(true);
    if (!mine)
        return session.fail(mine.error());
    const auto now = utcNow();
    const auto choice = tableChoice(session, arguments);
    if (!choice)
        return;
    const auto catalog = session.openCatalog();
    auto theirs = app::imported(*format, *std::move(text), {now, knownItems(*mine, catalog ? &*catalog : nullptr), *choice});
    if (!theirs)
        return session.fail(BadInput, arguments.file + ": " + theirs.error().message);
    if (theirs->report.question != app::TableQuestion::None)
        return failAsked(session, arguments.file, theirs->report);
    const auto preview = app::mergePreview(
        *mine, std::move(theirs->contents), arguments.takeTheirs ? app::OnConflict::TakeTheirs : app::OnConflict::KeepMine);
    if (!arguments.preview && !preview.changesNothing()) {
        const auto name = fs::path(arguments.file).filename().string();
        if (const auto written = db::Contents(*library).write(preview.toWrite, "import", name, now); !written)
            return session.fail(written.error());
    }
    tell(session, theirs->report, preview, !arguments.preview);
}

} // namespace

void addLibraryExchange(CLI::App& library, Session& session) {
    auto arguments = std::make_shared<Arguments>();
    auto* out = library.add_subcommand("export", "Write the library to a file or to standard output");
    out->add_option("FILE", arguments->file, "Where to; without it standard output");
    out->add_option("--format", arguments->format, formatNames() + "; without it by the file's name");
    out->add_option("--title", arguments->title, "Title of a page");
    out->add_flag("--without-notes", arguments->withoutNotes, "Leave out what is personal");
    out->add_flag("--for-excel", arguments->forExcel,
                  "A table for a spreadsheet: with a byte order mark, cells like formulas kept as text");
    out->add_flag("--decimal-comma", arguments->decimalComma,
                  "The same where decimals have a comma: columns divided by semicolons");
    out->callback([arguments, &session] { exportLibrary(session, *arguments); });

    auto* in = library.add_subcommand("import", "Join a file to the library; nothing is overwritten");
    in->add_option("FILE", arguments->file,
                   "JSON, a shared plan, a table, browser bookmarks, BibTeX, RIS or CSL-JSON; - is "
                   "standard input")
        ->required();
    in->add_option("--format", arguments->format, "Where the file does not show it");
    in->add_option("--as", arguments->kind, "What rows of a table and saved pages are that do not say it: book, course, career");
    in->add_option("--map", arguments->columns, "Column of a table by name, or a text for all rows: FIELD=COLUMN, such as title=Name, currency==CAD")->take_all();
    in->add_flag("--preview", arguments->preview, "Only say what would happen");
    in->add_flag("--take-theirs", arguments->takeTheirs, "Where both differ, take the file's");
    in->callback([arguments, &session] { importLibrary(session, *arguments); });
}

} // namespace waymark::ui
