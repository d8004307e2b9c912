// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/pay_arguments.h"

#include "app/salary/row_choice.h"
#include "ui/queries/larger_metros.h"
#include "ui/queries/own_offers.h"

#include <CLI/App.hpp>

#include <iostream>
#include <map>

namespace waymark::ui {

namespace {

const std::map<std::string, db::PlaceKind> placeKinds{
    {"metros", db::PlaceKind::Metro},      {"nonmetros", db::PlaceKind::Nonmetro},
    {"states", db::PlaceKind::State},      {"regions", db::PlaceKind::Region},
    {"countries", db::PlaceKind::Country}, {"cities", db::PlaceKind::City},
};

/// A place and the metros around it that are larger, nearest first.
bool addNear(Session& session, const db::Catalog& catalog, const std::string& text,
             db::PlaceSelection& places) {
    const auto key = parseKey<db::PlaceKey>(session, text);
    if (!key)
        return false;
    const auto found = withLargerMetros(catalog, *key);
    if (!found) {
        session.fail(found.error());
        return false;
    }
    for (const db::Place& place : *found)
        places.places.push_back(place.key);
    return true;
}

/// Offers of the library; a library that cannot be read is an error, not an empty one.
std::optional<std::vector<app::OwnOffer>> offersOf(Session& session, const db::Catalog& catalog,
                                                   const db::CareerKey& first) {
    auto library = session.openLibrary();
    if (!library) {
        session.fail(library.error());
        return std::nullopt;
    }
    auto offers = ownOffers(*library, catalog, first);
    if (!offers) {
        session.fail(offers.error());
        return std::nullopt;
    }
    return *std::move(offers);
}

std::optional<db::PlaceSelection> selection(Session& session, const PayArguments& arguments) {
    db::PlaceSelection places;
    for (const auto& text : arguments.places) {
        const auto key = parseKey<db::PlaceKey>(session, text);
        if (!key)
            return std::nullopt;
        places.places.push_back(*key);
    }
    if (!arguments.all.empty())
        places.all.push_back(placeKinds.at(arguments.all));
    return places;
}

} // namespace

void addPayArguments(CLI::App& command, PayArguments& arguments) {
    command
        .add_option("CAREER", arguments.careers, "One to six keys, such as career:backend-software-engineer")
        ->required()
        ->expected(1, static_cast<int>(app::mostCareers));
    command.add_option("--place", arguments.places, "A place's key; may be given several times")
        ->allow_extra_args(false);
    command.add_option("--near", arguments.near, "A metro or city, and the five nearest larger metros");
    command.add_option("--all", arguments.all, "Every place of a kind")
        ->check(CLI::IsMember({"metros", "nonmetros", "states", "regions", "countries", "cities"}));
    command.add_option("--view", arguments.view, "local, market, country, city or share")
        ->check(CLI::IsMember({"local", "market", "country", "city", "share"}));
    command.add_option("--share", arguments.share, "Part of pay spent where one lives, 0 to 1 (share view)")
        ->check(CLI::Range(0.0, 1.0));
    command.add_option("--currency", arguments.currency, "ISO code of the market view, such as EUR");
    command.add_flag("--rank-undated", arguments.rankUndated, "Rank estimates without date or method too");
    command.add_flag("--offers", arguments.offers,
                     "Your own offers of work beside the figures, marked as own");
    command.add_option("--top", arguments.top, "Only so many of the highest places")
        ->check(CLI::Range(0, 1000));
    command.add_option("--bottom", arguments.bottom, "Only so many of the lowest places")
        ->check(CLI::Range(0, 1000));
}

std::optional<app::PayComparison> comparePay(Session& session, const PayArguments& arguments) {
    auto places = selection(session, arguments);
    if (!places)
        return std::nullopt;
    const auto catalog = session.openCatalog();
    if (!catalog) {
        session.fail(catalog.error());
        return std::nullopt;
    }
    if (!arguments.near.empty() && !addNear(session, *catalog, arguments.near, *places))
        return std::nullopt;
    std::vector<db::PayFacts> facts;
    for (const auto& text : arguments.careers) {
        const auto career = parseKey<db::CareerKey>(session, text);
        if (!career)
            return std::nullopt;
        db::PlaceSelection asked = *places;
        // Careers beside the first are asked about at its places.
        if (!facts.empty() && asked.places.empty() && asked.all.empty())
            for (const auto& known : facts.front().places)
                asked.places.push_back(known.place.key);
        auto answer = catalog->payFacts(*career, asked);
        if (!answer) {
            session.fail(answer.error());
            return std::nullopt;
        }
        facts.push_back(*std::move(answer));
    }
    app::PayOptions options;
    options.view = app::payViewFromName(arguments.view).value_or(app::PayView::Market);
    options.currency = db::Currency{arguments.currency};
    options.share = arguments.share;
    options.rankUndated = arguments.rankUndated;
    std::vector<const db::PayFacts*> careers;
    for (const auto& one : facts)
        careers.push_back(&one);
    std::vector<app::OwnOffer> own;
    if (arguments.offers) {
        auto offers = offersOf(session, *catalog, facts.front().career.key);
        if (!offers)
            return std::nullopt;
        own = *std::move(offers);
        if (own.empty())
            std::cerr << "Your library keeps no offer with a place and a pay; see library own offer --help\n";
    }
    auto comparison = app::compareCareers(careers, options, own);
    if (!comparison) {
        session.fail(comparison.error());
        return std::nullopt;
    }
    if (comparison->rows.empty()) {
        session.fail(AnswerIsNo,
                     "no pay figures for " + arguments.careers.front() + " in the places asked for");
        return std::nullopt;
    }
    if (arguments.top > 0 || arguments.bottom > 0)
        app::keepEnds(*comparison, static_cast<std::size_t>(arguments.top),
                      static_cast<std::size_t>(arguments.bottom));
    return *std::move(comparison);
}

} // namespace waymark::ui
