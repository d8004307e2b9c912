// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/commands.h"
#include "ui/cli/session.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

/// What is remembered of an item, so that it can be shown even after it left the catalog.
db::Result<db::Bookmark> remembered(const db::Catalog& catalog, const db::ItemKey& key) {
    const auto title = catalog.titleOf(key);
    if (!title)
        return title.error();
    db::Bookmark bookmark;
    bookmark.key = key;
    bookmark.title = *title;
    bookmark.addedAt = utcNow();
    if (const auto course = key.as<db::ItemKind::Course>()) {
        if (const auto record = catalog.course(*course)) {
            bookmark.detail = record->provider;
            bookmark.url = record->url;
        }
    } else if (const auto book = key.as<db::ItemKind::Book>()) {
        if (const auto record = catalog.book(*book)) {
            bookmark.detail = record->authors;
            bookmark.url = record->url;
        }
    }
    return bookmark;
}

void addItem(Session& session, const std::string& text) {
    const auto key = db::ItemKey::parse(text);
    if (!key)
        return session.fail(key.error());
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto bookmark = remembered(*catalog, *key);
    if (!bookmark)
        return session.fail(bookmark.error());
    auto library = session.openLibrary();
    if (!library)
        return session.fail(library.error());
    if (const auto added = library->add(*bookmark); !added)
        return session.fail(added.error());
    if (session.json)
        Session::print({{"added", text}, {"title", bookmark->title}});
    else
        std::cout << "Kept " << bookmark->title << '\n';
}

void removeItem(Session& session, const std::string& text) {
    const auto key = db::ItemKey::parse(text);
    if (!key)
        return session.fail(key.error());
    auto library = session.openLibrary();
    if (!library)
        return session.fail(library.error());
    if (const auto removed = library->remove(*key, utcNow()); !removed)
        return session.fail(removed.error());
    if (session.json)
        Session::print({{"removed", text}});
    else
        std::cout << "Removed " << text << " (waymark-cli library undo brings it back)\n";
}

void listItems(Session& session) {
    const auto library = session.openLibrary();
    if (!library)
        return session.fail(library.error());
    const auto bookmarks = library->bookmarks();
    if (!bookmarks)
        return session.fail(bookmarks.error());
    auto rows = Json::array();
    for (const auto& bookmark : *bookmarks) {
        if (!session.json)
            std::cout << bookmark.key.text() << '\t' << bookmark.title << '\t' << bookmark.detail << '\n';
        rows.push_back({{"key", bookmark.key.text()},
                        {"kind", db::itemKindName(bookmark.key.kind())},
                        {"title", bookmark.title},
                        {"detail", bookmark.detail},
                        {"url", bookmark.url},
                        {"added_at", bookmark.addedAt}});
    }
    if (session.json)
        Session::print({{"items", rows}});
    else if (bookmarks->empty())
        std::cerr << "Nothing is kept yet; waymark-cli library add KEY keeps an item\n";
}

void undoStep(Session& session) {
    auto library = session.openLibrary();
    if (!library)
        return session.fail(library.error());
    const auto step = library->undo();
    if (!step)
        return session.fail(step.error());
    if (session.json)
        Session::print({{"undone", step->what}});
    else
        std::cout << "Undone: " << step->what << '\n';
}

void checkLibrary(Session& session) {
    const auto library = session.openLibrary();
    if (!library)
        return session.fail(library.error());
    const auto checked = library->check();
    if (!checked)
        return session.fail(AnswerIsNo, checked.error().message);
    if (session.json)
        Session::print({{"ok", true}, {"file", library->file().string()}});
    else
        std::cout << "The library is sound: " << library->file().string() << '\n';
}

void backupLibrary(Session& session, const std::string& to) {
    const auto library = session.openLibrary();
    if (!library)
        return session.fail(library.error());
    if (const auto saved = library->backup(to); !saved)
        return session.fail(saved.error());
    if (session.json)
        Session::print({{"backup", to}});
    else
        std::cout << "Backed up to " << to << '\n';
}

} // namespace

void addLibraryCommand(CLI::App& app, Session& session) {
    auto argument = std::make_shared<std::string>();
    auto* library = app.add_subcommand("library", "Your own library: what you keep");
    library->require_subcommand(1);

    auto* add = library->add_subcommand("add", "Keep an item");
    add->add_option("KEY", *argument, "Key of a career, course, book, skill or place")->required();
    add->callback([argument, &session] { addItem(session, *argument); });

    auto* remove = library->add_subcommand("remove", "Stop keeping an item");
    remove->add_option("KEY", *argument, "Key of a kept item")->required();
    remove->callback([argument, &session] { removeItem(session, *argument); });

    library->add_subcommand("list", "What you keep, newest first")->callback([&session] {
        listItems(session);
    });
    library->add_subcommand("undo", "Take the last change back")->callback([&session] { undoStep(session); });
    library->add_subcommand("check", "Prove that the file is sound")->callback([&session] {
        checkLibrary(session);
    });

    auto* backup = library->add_subcommand("backup", "Copy the library to a file");
    backup->add_option("FILE", *argument, "Where to")->required();
    backup->callback([argument, &session] { backupLibrary(session, *argument); });
}

} // namespace waymark::ui
