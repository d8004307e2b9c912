// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/commands.h"
#include "ui/cli/library_commands.h"

#include "app/library/text.h"
#include "db/library/catalog_watch.h"
#include "db/library/items.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

void addItem(Session& session, const std::string& text) {
    const auto key = db::ItemKey::parse(text);
    if (!key)
        return session.fail(key.error());
    const auto catalog = session.openCatalog();
    if (!catalog)
        return session.fail(catalog.error());
    const auto bookmark = db::bookmarkOf(*catalog, *key, utcNow());
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

void removeItems(Session& session, const std::vector<std::string>& texts) {
    const auto keys = parsedKeys(session, texts);
    auto library = keys ? openedLibrary(session) : std::nullopt;
    if (!library)
        return;
    report(session, db::Items(*library).remove(*keys, utcNow()), {{"removed", texts}},
           "Removed " + app::joined(texts, ", ") + " (waymark-cli library undo brings it back)");
}

struct ListArguments {
    std::vector<std::string> kinds;
    std::vector<std::string> statuses;
    db::ItemQuery query;
    std::string sort = "added";
};

constexpr std::array<std::pair<std::string_view, db::ItemOrder>, 11> orders{{
    {"added", db::ItemOrder::Added},
    {"title", db::ItemOrder::Title},
    {"kind", db::ItemOrder::Kind},
    {"detail", db::ItemOrder::Detail},
    {"status", db::ItemOrder::Status},
    {"rating", db::ItemOrder::Rating},
    {"price", db::ItemOrder::Price},
    {"hours", db::ItemOrder::Hours},
    {"logged", db::ItemOrder::Logged},
    {"started", db::ItemOrder::Started},
    {"finished", db::ItemOrder::Finished},
}};

bool complete(Session& session, ListArguments& arguments) {
    for (const auto& name : arguments.kinds) {
        const auto kind = db::itemKindFromName(name);
        if (!kind) {
            session.fail(BadInput, "'" + name + "' is no kind of item");
            return false;
        }
        arguments.query.kinds.push_back(*kind);
    }
    for (const auto& name : arguments.statuses) {
        const auto status = db::keptStatusFromName(name == "none" ? "" : name);
        if (!status) {
            session.fail(BadInput, "'" + name + "' is no status; use want, doing, done, dropped or none");
            return false;
        }
        arguments.query.statuses.push_back(*status);
    }
    const auto order = std::find_if(orders.begin(), orders.end(),
                                    [&](const auto& each) { return each.first == arguments.sort; });
    if (order == orders.end()) {
        session.fail(BadInput, "'" + arguments.sort + "' is nothing to sort by");
        return false;
    }
    arguments.query.order = order->second;
    return true;
}

void listItems(Session& session, ListArguments& arguments) {
    auto library = complete(session, arguments) ? openedLibrary(session) : std::nullopt;
    if (!library)
        return;
    const db::Items items(*library);
    const auto rows = items.find(arguments.query);
    if (!rows)
        return session.fail(rows.error());
    const auto kept = items.read(*rows);
    if (!kept)
        return session.fail(kept.error());
    auto all = Json::array();
    for (const auto& item : *kept) {
        if (!session.json)
            std::cout << item.key.text() << '\t' << item.facts.title << '\t' << item.facts.detail << '\n';
        all.push_back(keptItemJson(item));
    }
    if (session.json)
        Session::print({{"items", all}});
    else if (kept->empty())
        std::cerr << "Nothing is found; waymark-cli library add KEY keeps an item\n";
}

void walkHistory(Session& session, bool back) {
    auto library = openedLibrary(session);
    if (!library)
        return;
    const auto step = back ? library->undo() : library->redo();
    if (!step)
        return session.fail(step.error());
    if (session.json)
        Session::print({{back ? "undone" : "redone", step->what}});
    else
        std::cout << (back ? "Undone: " : "Done again: ") << step->what << '\n';
}

void checkLibrary(Session& session) {
    auto library = openedLibrary(session);
    if (!library)
        return;
    const auto checked = library->check();
    if (!checked)
        return session.fail(AnswerIsNo, checked.error().message);
    if (session.json)
        Session::print({{"ok", true}, {"file", library->file().string()}});
    else
        std::cout << "The library is sound: " << library->file().string() << '\n';
}

void addListing(CLI::App& library, Session& session) {
    auto arguments = std::make_shared<ListArguments>();
    const auto withFilters = [&](CLI::App* list) {
        list->add_option("--text", arguments->query.text, "Words in title, detail, tags or note");
        list->add_option("--kind", arguments->kinds, "course, book, career, ...")->allow_extra_args(false);
        list->add_option("--status", arguments->statuses, "want, doing, done, dropped, none")
            ->allow_extra_args(false);
        list->add_option("--tag", arguments->query.tags, "Every one of them")->allow_extra_args(false);
        list->add_option("--in", arguments->query.list, "Name of a list");
        list->add_option("--sort", arguments->sort,
                         "added, title, kind, detail, status, rating, price, hours, "
                         "logged, started, finished");
        list->add_flag("--ascending", arguments->query.ascending, "Smallest, first or oldest at the top");
        list->add_option("--limit", arguments->query.limit, "At most so many");
        return list;
    };
    withFilters(library.add_subcommand("list", "What you keep, newest first"))
        ->callback([arguments, &session] { listItems(session, *arguments); });
    auto* trash = withFilters(library.add_subcommand("trash", "What you removed; restore or forget it"));
    auto restored = std::make_shared<std::vector<std::string>>();
    auto empty = std::make_shared<bool>(false);
    trash->add_option("--restore", *restored, "Key to bring back")->allow_extra_args(false);
    trash->add_flag("--empty", *empty, "Forget all of it");
    trash->callback([arguments, restored, empty, &session] {
        if (!restored->empty()) {
            const auto keys = parsedKeys(session, *restored);
            if (auto opened = keys ? openedLibrary(session) : std::nullopt)
                report(session, db::Items(*opened).restore(*keys, utcNow()), {{"restored", *restored}},
                       "Restored");
            return;
        }
        if (*empty) {
            auto opened = openedLibrary(session);
            if (!opened)
                return;
            const auto gone = db::Items(*opened).emptyTrash({}, utcNow());
            if (!gone)
                return session.fail(gone.error());
            return report(session, {}, {{"forgotten", *gone}}, "Forgot " + std::to_string(*gone));
        }
        arguments->query.inTrash = true;
        listItems(session, *arguments);
    });
}

} // namespace

void addLibraryCommand(CLI::App& app, Session& session) {
    auto argument = std::make_shared<std::string>();
    auto* library = app.add_subcommand("library", "Your own library: what you keep");
    library->require_subcommand(1);

    auto* add = library->add_subcommand("add", "Keep an item");
    add->add_option("KEY", *argument, "Key of a career, course, book, skill or place")->required();
    add->callback([argument, &session] { addItem(session, *argument); });

    auto keys = std::make_shared<std::vector<std::string>>();
    auto* remove = library->add_subcommand("remove", "Put items into the trash");
    remove->add_option("KEY", *keys, "Keys of kept items")->required();
    remove->callback([keys, &session] { removeItems(session, *keys); });

    addListing(*library, session);
    addLibraryEditing(*library, session);
    addLibraryLists(*library, session);
    addLibraryExchange(*library, session);
    addLibraryOwn(*library, session);
    addLibraryBackups(*library, session);
    library->add_subcommand("undo", "Take the last change back")->callback([&session] {
        walkHistory(session, true);
    });
    library->add_subcommand("redo", "Do what was undone again")->callback([&session] {
        walkHistory(session, false);
    });
    library->add_subcommand("check", "Prove that the file is sound")->callback([&session] {
        checkLibrary(session);
    });
}

std::optional<db::Library> openedLibrary(Session& session) {
    auto library = session.openLibrary();
    if (library)
        return *std::move(library);
    session.fail(library.error());
    return std::nullopt;
}

std::optional<std::vector<db::ItemKey>> parsedKeys(Session& session, const std::vector<std::string>& texts) {
    std::vector<db::ItemKey> keys;
    for (const auto& text : texts) {
        auto key = db::ItemKey::parse(text);
        if (!key) {
            session.fail(key.error());
            return std::nullopt;
        }
        keys.push_back(*std::move(key));
    }
    return keys;
}

void report(Session& session, const db::Result<void>& done, const nlohmann::ordered_json& json,
            const std::string& sentence) {
    if (!done)
        session.fail(done.error());
    else if (session.json)
        Session::print(json);
    else
        std::cout << sentence << '\n';
}

Json keptItemJson(const db::KeptItem& item) {
    const auto money = [](const std::optional<db::Money>& price) {
        return price ? Json{{"amount", price->amount}, {"currency", price->currency.code}} : Json();
    };
    Json json{{"key", item.key.text()},
            {"kind", db::itemKindName(item.key.kind())},
            {"title", item.facts.title},
            {"detail", item.facts.detail},
            {"url", item.facts.url},
            {"added_at", item.addedAt},
            {"status", db::keptStatusName(item.status)},
            {"started", item.startedOn},
            {"finished", item.finishedOn},
            {"rating", item.rating},
            {"price", money(item.facts.price)},
            {"my_price", money(item.ownPrice)},
            {"tags", item.tags},
            {"hours_logged", item.hoursLogged},
            {"removed_at", item.removedAt},
            {"gone_since", item.goneSince}};
    for (const auto& field : db::keptFields)
        if (db::isWords(field))
            json[field.name] = item.**std::get_if<db::KeptText>(&field.member);
    return json;
}

} // namespace waymark::ui
