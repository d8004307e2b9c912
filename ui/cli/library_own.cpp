// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// library own: courses, books and offers of one's own. library changes: what a newer catalog says of what is
// kept, looked up when the catalog has not been seen yet; library accept remembers it.
#include "ui/cli/library_commands.h"

#include "db/library/catalog_watch.h"
#include "db/library/items.h"
#include "db/records/kept_content.h"
#include "db/text/number.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

using Json = nlohmann::ordered_json;

struct Arguments {
    std::string kind;
    db::ItemFacts facts;
    std::optional<double> price;
    std::string currency;
    std::string place, career; ///< of an offer
    std::vector<std::string> keys;
};

/// What an offer of work says beyond its title: it is compared at its place, with the figures of its career.
std::optional<std::string> offerContent(Session& session, const Arguments& arguments) {
    if (!arguments.price || arguments.place.empty()) {
        session.fail(BadInput,
                     "an offer needs its pay a year and its place: --price 95000 --currency EUR --place KEY");
        return std::nullopt;
    }
    db::Offer offer;
    offer.employer = arguments.facts.detail;
    offer.pay = *arguments.facts.price;
    offer.receivedOn = utcNow().substr(0, 10);
    const auto place = parseKey<db::PlaceKey>(session, arguments.place);
    if (!place)
        return std::nullopt;
    offer.place = *place;
    if (!arguments.career.empty()) {
        const auto career = parseKey<db::CareerKey>(session, arguments.career);
        if (!career)
            return std::nullopt;
        offer.career = *career;
    }
    return db::contentOf(offer);
}

/// Why an amount cannot be meant; empty when it can.
std::string amountAmiss(db::ItemKind kind, const Arguments& arguments) {
    const auto is = [](double number) { return '\'' + db::numberText(number) + '\''; };
    if (kind == db::ItemKind::Offer && arguments.price && !(*arguments.price > 0))
        return "the pay of an offer is more than 0 a year, not " + is(*arguments.price);
    if (arguments.price && !(*arguments.price >= 0))
        return "a price is 0 or more, not " + is(*arguments.price);
    if (arguments.facts.hours && !(*arguments.facts.hours > 0))
        return "hours are more than 0, not " + is(*arguments.facts.hours);
    return {};
}

void makeOwn(Session& session, Arguments arguments) {
    const auto kind = db::itemKindFromName(arguments.kind);
    if (kind != db::ItemKind::Course && kind != db::ItemKind::Book && kind != db::ItemKind::Offer)
        return session.fail(BadInput, "'" + arguments.kind + "' cannot be made; use course, book or offer");
    if (arguments.price.has_value() == arguments.currency.empty())
        return session.fail(BadInput, "a price needs its currency: --price 49 --currency USD");
    if (const auto amiss = amountAmiss(*kind, arguments); !amiss.empty())
        return session.fail(BadInput, amiss);
    if (arguments.price)
        arguments.facts.price = db::Money{*arguments.price, {arguments.currency}};
    if (kind != db::ItemKind::Offer && (!arguments.place.empty() || !arguments.career.empty()))
        return session.fail(BadInput, "--place and --career are of an offer");
    const auto content = kind == db::ItemKind::Offer ? offerContent(session, arguments)
                                                     : std::optional<std::string>(std::string());
    auto library = content ? openedLibrary(session) : std::nullopt;
    if (!library)
        return;
    const auto key = db::Items(*library).create(*kind, arguments.facts, *content, utcNow());
    if (!key)
        return session.fail(key.error());
    report(session, {}, {{"made", key->text()}}, "Made " + key->text());
}

/// Looks once for each catalog, as the window does after its start.
db::Result<void> lookAtCatalog(const Session& session, db::Library& library) {
    const auto catalog = session.openCatalog();
    if (!catalog)
        return catalog.error();
    const auto info = catalog->info();
    if (!info)
        return info.error();
    db::CatalogWatch watch(library);
    const auto isNew = watch.isNew(info->contentHash);
    if (!isNew || !*isNew)
        return isNew ? db::Result<void>() : db::Result<void>(isNew.error());
    const auto keys = watch.keys();
    if (!keys)
        return keys.error();
    const auto seen = db::factsInCatalog(*catalog, *keys);
    return seen ? watch.note(*seen, info->contentHash, utcNow()) : db::Result<void>(seen.error());
}

const char* nameOf(db::CatalogChange::Kind kind) {
    using Kind = db::CatalogChange::Kind;
    switch (kind) {
    case Kind::Left:
        return "left";
    case Kind::Renamed:
        return "title";
    case Kind::Detail:
        return "detail";
    case Kind::Price:
        return "price";
    case Kind::Rating:
        return "rating";
    case Kind::Hours:
        return "hours";
    case Kind::Link:
        return "link";
    }
    return "";
}

void print(const db::CatalogChange& change) {
    std::cout << change.key.text() << '\t';
    if (change.kind == db::CatalogChange::Kind::Left)
        std::cout << "left the catalog (" << change.was << ')';
    else
        std::cout << nameOf(change.kind) << " was " << change.was << ", is " << change.is;
    std::cout << "\tsince " << change.since.substr(0, 10) << '\n';
}

void showChanges(Session& session, const std::string& keyText) {
    auto library = openedLibrary(session);
    if (!library)
        return;
    std::optional<db::ItemKey> key;
    if (!keyText.empty()) {
        const auto parsed = parseKey<db::ItemKey>(session, keyText);
        if (!parsed)
            return;
        key = *parsed;
    }
    if (const auto looked = lookAtCatalog(session, *library); !looked)
        return session.fail(looked.error());
    const auto changes = db::CatalogWatch(*library).changes(key);
    if (!changes)
        return session.fail(changes.error());
    auto rows = Json::array();
    for (const auto& change : *changes) {
        if (!session.json)
            print(change);
        rows.push_back({{"key", change.key.text()},
                        {"what", nameOf(change.kind)},
                        {"was", change.was},
                        {"is", change.is},
                        {"since", change.since}});
    }
    if (session.json)
        Session::print({{"changes", rows}});
    else if (changes->empty())
        std::cerr << "The catalog says nothing new of what you keep\n";
}

void acceptChanges(Session& session, const std::vector<std::string>& texts) {
    const auto keys = parsedKeys(session, texts);
    auto library = keys ? openedLibrary(session) : std::nullopt;
    if (library)
        report(session, db::CatalogWatch(*library).accept(*keys, utcNow()), {{"accepted", texts}},
               "The catalog's facts are remembered now");
}

} // namespace

void addLibraryOwn(CLI::App& library, Session& session) {
    auto arguments = std::make_shared<Arguments>();
    auto* own = library.add_subcommand("own", "Keep a course, book or offer of your own");
    own->add_option("KIND", arguments->kind, "course, book or offer")->required();
    own->add_option("TITLE", arguments->facts.title, "Its title")->required();
    own->add_option("--detail", arguments->facts.detail, "Provider, authors or employer");
    own->add_option("--url", arguments->facts.url, "Its link");
    own->add_option("--hours", arguments->facts.hours, "How long it takes");
    own->add_option("--price", arguments->price, "What it costs, or an offer pays a year");
    own->add_option("--place", arguments->place,
                    "Key of the place that an offer is for, such as metro:41860");
    own->add_option("--career", arguments->career, "Key of the career that an offer is for");
    own->add_option("--currency", arguments->currency, "ISO code of the price, such as USD");
    own->callback([arguments, &session] { makeOwn(session, *arguments); });

    auto key = std::make_shared<std::string>();
    auto* changes = library.add_subcommand("changes", "What the catalog says now of what you keep");
    changes->add_option("KEY", *key, "Of this item alone");
    changes->callback([key, &session] { showChanges(session, *key); });

    auto* accept = library.add_subcommand("accept", "Remember what the catalog says now");
    accept->add_option("KEY", arguments->keys, "Keys of kept items")->required();
    accept->callback([arguments, &session] { acceptChanges(session, arguments->keys); });
}

} // namespace waymark::ui
