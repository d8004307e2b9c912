// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/library_commands.h"

#include "db/library/backups.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

void backUpTo(Session& session, const std::string& to) {
    auto library = openedLibrary(session);
    if (!library)
        return;
    if (!to.empty())
        return report(session, library->backup(to), {{"backup", to}}, "Backed up to " + to);
    const auto made = db::backUp(library->file(), "asked", utcNow());
    if (!made)
        return session.fail(made.error());
    report(session, {}, {{"backup", made->file.string()}}, "Backed up to " + made->file.string());
}

void listBackups(Session& session) {
    const auto all = db::backups(session.libraryFile());
    if (!all)
        return session.fail(all.error());
    auto rows = Json::array();
    for (const auto& backup : *all) {
        if (!session.json)
            std::cout << backup.madeAt << '\t' << backup.reason << '\t' << backup.file.string() << '\n';
        rows.push_back({{"file", backup.file.string()},
                        {"made_at", backup.madeAt},
                        {"reason", backup.reason},
                        {"bytes", backup.bytes}});
    }
    if (session.json)
        Session::print({{"backups", rows}});
}

} // namespace

void addLibraryBackups(CLI::App& library, Session& session) {
    auto argument = std::make_shared<std::string>();
    auto* backup = library.add_subcommand("backup", "Copy the library, read the copy back");
    backup->add_option("FILE", *argument, "Where to; without it beside the library");
    backup->callback([argument, &session] { backUpTo(session, *argument); });

    library.add_subcommand("backups", "The backups there are, newest first")->callback([&session] {
        listBackups(session);
    });

    auto* restore =
        library.add_subcommand("restore", "Put a backup in place of the library, which is backed up first");
    restore->add_option("FILE", *argument, "A backup")->required();
    restore->callback([argument, &session] {
        report(session, db::restoreBackup(session.libraryFile(), *argument, utcNow()),
               {{"restored", *argument}}, "Restored " + *argument);
    });
}

} // namespace waymark::ui
