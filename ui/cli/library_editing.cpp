// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/day.h"
#include "ui/cli/library_commands.h"

#include "db/library/hours_log.h"
#include "db/library/items.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

struct Arguments {
    std::vector<std::string> keys;
    std::string field;
    std::string value;
    std::vector<std::string> add;
    std::vector<std::string> remove;
    std::string day;
    double hours = 0;
    int rating = 0;
};

void edit(Session& session, const Arguments& arguments, const db::ItemEdit& change, const std::string& what) {
    const auto keys = parsedKeys(session, arguments.keys);
    auto library = keys ? openedLibrary(session) : std::nullopt;
    if (!library)
        return;
    report(session, db::Items(*library).edit(*keys, change, utcNow()), {{"edited", arguments.keys}},
           what + ' ' + std::to_string(keys->size()) + (keys->size() == 1 ? " item" : " items"));
}

void setStatus(Session& session, const Arguments& arguments) {
    const auto status = db::keptStatusFromName(arguments.value == "none" ? "" : arguments.value);
    if (!status)
        return session.fail(BadInput,
                            "'" + arguments.value + "' is no status; use want, doing, done, dropped or none");
    db::ItemEdit change;
    change.status = *status;
    edit(session, arguments, change, "Marked");
}

/// "started, finished, note, ...": what `library set` takes.
std::string namesOfTexts() {
    std::string names;
    for (const auto& field : db::keptFields)
        if (std::holds_alternative<db::KeptText>(field.member) && field.form != db::KeptForm::Moment)
            names.append(names.empty() ? "" : ", ").append(field.name);
    return names;
}

/// Why `text` cannot be what the field holds; empty when it can.
std::string faultOf(const db::KeptField& field, const std::string& text) {
    if (field.form == db::KeptForm::Day && !text.empty() && !db::isDay(text))
        return "'" + text + "' is no day; write it as 2026-08-03";
    if (field.form == db::KeptForm::Link && !text.empty() && !text.starts_with("http://") && !text.starts_with("https://"))
        return "'" + text + "' is no link; it begins with https:// or http://";
    if (field.form == db::KeptForm::Line && text.find('\n') != std::string::npos)
        return std::string(field.name) + " is one line";
    return {};
}

void setText(Session& session, const Arguments& arguments) {
    const auto field = std::find_if(db::keptFields.begin(), db::keptFields.end(),
                                    [&](const auto& each) { return each.name == arguments.field; });
    const auto* text = field == db::keptFields.end() ? nullptr : std::get_if<db::KeptText>(&field->member);
    if (!text || field->form == db::KeptForm::Moment)
        return session.fail(BadInput, "'" + arguments.field + "' is no text of an item; use one of: " + namesOfTexts());
    if (const auto fault = faultOf(*field, arguments.value); !fault.empty())
        return session.fail(BadInput, fault);
    db::ItemEdit change;
    change.set(*text, arguments.value);
    edit(session, arguments, change, "Set " + arguments.field + " of");
}

void setTags(Session& session, const Arguments& arguments) {
    db::ItemEdit change;
    change.addTags = arguments.add;
    change.removeTags = arguments.remove;
    if (change.addTags.empty() && change.removeTags.empty())
        return session.fail(BadInput, "say which tags: --add TAG or --remove TAG");
    edit(session, arguments, change, "Tagged");
}

void logHours(Session& session, const Arguments& arguments) {
    const auto keys = parsedKeys(session, arguments.keys);
    auto library = keys ? openedLibrary(session) : std::nullopt;
    if (!library)
        return;
    const auto now = utcNow();
    const auto day = arguments.day.empty() ? now.substr(0, 10) : arguments.day;
    const auto logged = db::HoursLog(*library).log(keys->front(), day, arguments.hours, arguments.value, now);
    if (!logged)
        return session.fail(logged.error());
    report(session, {}, {{"logged", *logged}, {"day", day}, {"hours", arguments.hours}}, "Logged " + day);
}

CLI::App* command(CLI::App& library, const char* name, const char* what, Arguments& arguments) {
    auto* sub = library.add_subcommand(name, what);
    sub->add_option("KEY", arguments.keys, "Keys of kept items")->required();
    return sub;
}

} // namespace

void addLibraryEditing(CLI::App& library, Session& session) {
    auto arguments = std::make_shared<Arguments>();
    auto* status = library.add_subcommand("status", "Mark items as want, doing, done, dropped or none");
    status->add_option("STATUS", arguments->value, "want, doing, done, dropped, none")->required();
    status->add_option("KEY", arguments->keys, "Keys of kept items")->required();
    status->callback([arguments, &session] { setStatus(session, *arguments); });

    auto* tag = command(library, "tag", "Add or remove tags", *arguments);
    tag->add_option("--add", arguments->add, "Tag to add")->allow_extra_args(false);
    tag->add_option("--remove", arguments->remove, "Tag to remove")->allow_extra_args(false);
    tag->callback([arguments, &session] { setTags(session, *arguments); });

    auto* note = library.add_subcommand("note", "Write the note of an item (Markdown)");
    note->add_option("TEXT", arguments->value, "The note; empty takes it away")->required();
    note->add_option("KEY", arguments->keys, "Key of a kept item")->required();
    note->callback([arguments, &session] {
        db::ItemEdit change;
        change.set(&db::KeptItem::note, arguments->value);
        edit(session, *arguments, change, "Noted on");
    });

    auto* set = library.add_subcommand("set", "Set what you say of items: " + namesOfTexts());
    set->add_option("FIELD", arguments->field, namesOfTexts())->required();
    set->add_option("TEXT", arguments->value, "What it shall be; empty takes it away")->required();
    set->add_option("KEY", arguments->keys, "Keys of kept items")->required();
    set->callback([arguments, &session] { setText(session, *arguments); });

    auto* rate = library.add_subcommand("rate", "Your own rating");
    rate->add_option("RATING", arguments->rating, "1 to 5; 0 takes it away")->required();
    rate->add_option("KEY", arguments->keys, "Keys of kept items")->required();
    rate->callback([arguments, &session] {
        db::ItemEdit change;
        change.rating = arguments->rating;
        edit(session, *arguments, change, "Rated");
    });

    auto* hours = library.add_subcommand("hours", "Log hours spent on an item");
    hours->add_option("HOURS", arguments->hours, "More than 0 and at most 24")->required();
    hours->add_option("KEY", arguments->keys, "Key of a kept item")->required()->expected(1);
    hours->add_option("--day", arguments->day, "2026-08-03; without it today");
    hours->add_option("--note", arguments->value, "What you did");
    hours->callback([arguments, &session] { logHours(session, *arguments); });
}

} // namespace waymark::ui
