// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/library_commands.h"

#include "db/library/lists.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

struct Arguments {
    std::string name;
    std::string title;
    std::string parent;
    std::string before;
    std::vector<std::string> keys;
    bool remove = false;
};

void showLists(Session& session) {
    auto library = openedLibrary(session);
    if (!library)
        return;
    const auto lists = db::Lists(*library).all();
    if (!lists)
        return session.fail(lists.error());
    auto rows = Json::array();
    for (const auto& list : *lists) {
        if (!session.json)
            std::cout << list.name << '\t' << list.title << '\t' << list.items << '\n';
        rows.push_back(
            {{"name", list.name}, {"title", list.title}, {"parent", list.parent}, {"items", list.items}});
    }
    if (session.json)
        Session::print({{"lists", rows}});
    else if (lists->empty())
        std::cerr << "There is no list yet; waymark-cli library lists make TITLE makes one\n";
}

void makeList(Session& session, const Arguments& arguments) {
    auto library = openedLibrary(session);
    if (!library)
        return;
    const auto name = db::Lists(*library).create(arguments.title, arguments.parent, utcNow());
    if (!name)
        return session.fail(name.error());
    report(session, {}, {{"made", *name}}, "Made " + *name);
}

void fileItems(Session& session, const Arguments& arguments) {
    const auto keys = parsedKeys(session, arguments.keys);
    auto library = keys ? openedLibrary(session) : std::nullopt;
    if (!library)
        return;
    db::Lists lists(*library);
    report(session,
           arguments.remove ? lists.removeItems(arguments.name, *keys, utcNow())
                            : lists.addItems(arguments.name, *keys, utcNow()),
           {{"list", arguments.name}, {"items", arguments.keys}},
           arguments.remove ? "Taken from the list" : "Put into the list");
}

} // namespace

void addLibraryLists(CLI::App& library, Session& session) {
    auto arguments = std::make_shared<Arguments>();
    auto* lists = library.add_subcommand("lists", "Your lists: show, make, fill, move, remove");
    lists->require_subcommand(0, 1);
    lists->callback([lists, &session] {
        if (lists->get_subcommands().empty())
            showLists(session);
    });
    auto* make = lists->add_subcommand("make", "Make a list");
    make->add_option("TITLE", arguments->title, "Its title")->required();
    make->add_option("--in", arguments->parent, "Name of the list it lies in");
    make->callback([arguments, &session] { makeList(session, *arguments); });

    auto* fill = lists->add_subcommand("fill", "Put kept items into a list, or take them out");
    fill->add_option("LIST", arguments->name, "Name of the list")->required();
    fill->add_option("KEY", arguments->keys, "Keys of kept items")->required();
    fill->add_flag("--out", arguments->remove, "Take them out");
    fill->callback([arguments, &session] { fileItems(session, *arguments); });

    const auto change = [&](const char* name, const char* what) {
        auto* sub = lists->add_subcommand(name, what);
        sub->add_option("LIST", arguments->name, "Name of the list")->required();
        return sub;
    };
    auto* rename = change("rename", "Give a list another title");
    rename->add_option("TITLE", arguments->title, "The new title")->required();
    rename->callback([arguments, &session] {
        if (auto opened = openedLibrary(session))
            report(session, db::Lists(*opened).rename(arguments->name, arguments->title, utcNow()),
                   {{"renamed", arguments->name}}, "Renamed");
    });
    auto* move = change("move", "Move a list");
    move->add_option("--in", arguments->parent, "Into this list; without it to the top");
    move->add_option("--before", arguments->before, "Before this list; without it to the end");
    move->callback([arguments, &session] {
        if (auto opened = openedLibrary(session))
            report(session,
                   db::Lists(*opened).move(arguments->name, arguments->parent, arguments->before, utcNow()),
                   {{"moved", arguments->name}}, "Moved");
    });
    change("remove", "Put a list into the trash; its items stay")->callback([arguments, &session] {
        if (auto opened = openedLibrary(session))
            report(session, db::Lists(*opened).remove(arguments->name, utcNow()),
                   {{"removed", arguments->name}}, "Removed (waymark-cli library undo brings it back)");
    });
    change("restore", "Bring a list back from the trash")->callback([arguments, &session] {
        if (auto opened = openedLibrary(session))
            report(session, db::Lists(*opened).restore(arguments->name, utcNow()),
                   {{"restored", arguments->name}}, "Restored");
    });
}

} // namespace waymark::ui
