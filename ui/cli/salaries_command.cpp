// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/facts_in_words.h"
#include "app/salary/place_labels.h"
#include "ui/cli/commands.h"
#include "ui/cli/pay_arguments.h"
#include "ui/cli/session.h"
#include "ui/queries/pay_json.h"
#include "ui/words/pay_captions.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace waymark::ui {

namespace {

const char* measureOf(const app::ConvertedPay& pay) {
    return pay.headlineIsMean() ? "mean" : pay.headlineIsEstimated() ? "estimated median" : "median";
}

/// As the place is called; where another row is called so too, what tells them apart.
std::string nameOf(const app::PayComparison& comparison, std::size_t number) {
    const auto& place = comparison.rows[number].place;
    const bool shared = std::any_of(comparison.rows.begin(), comparison.rows.end(),
                                    [&](const auto& row) { return row.place.key != place.key && row.place.name == place.name; });
    return shared ? app::rowLabels(comparison.rows)[number] : place.name;
}

void printTable(const app::PayComparison& comparison) {
    std::cout << comparison.career.title << ", " << unitSentence(comparison).toStdString() << '\n';
    for (std::size_t place = 0; place < comparison.rows.size(); ++place) {
        const auto& row = comparison.rows[place];
        const auto& pay = row.leading();
        const auto value = pay.headline();
        const std::string wider = !row.offer && app::isOfItsMetro(row) ? "its metro" : app::widerAreaSublabel(row);
        const std::string career =
            comparison.severalCareers() ? comparison.careers[row.career].title + '\t' : std::string();
        std::cout << career << (row.rank ? std::to_string(*row.rank) + (row.rankShared ? "=" : "") : "-")
                  << '\t' << nameOf(comparison, place) << (wider.empty() ? "" : " (figure of " + wider + ')') << '\t'
                  << (value                  ? app::amountText({*value, pay.shownCurrency})
                      : pay.localHeadline() ? "cannot be converted"
                                            : "no figure is published");
        if (row.offer) { // of the learner's own, who needs neither a grade nor a source
            std::cout << "\town offer\t" << *row.offer << '\n';
            continue;
        }
        std::cout << '\t' << measureOf(pay) << "\tgrade " << app::gradeLetter(pay.headlineGrade()) << '\t'
                  << sourceTitle(comparison, pay.published.sourceId)
                  << (pay.published.measuredAs.empty() ? "" : "\tmeasured as " + pay.published.measuredAs) << '\n';
    }
    for (const QString& note : captionNotes(comparison) + tableNotes(comparison))
        std::cout << note.toStdString() << '\n';
}

} // namespace

void addSalariesCommand(CLI::App& app, Session& session) {
    auto arguments = std::make_shared<PayArguments>();
    auto* command = app.add_subcommand("salaries", "Compare pay between places");
    addPayArguments(*command, *arguments);
    command->callback([arguments, &session] {
        const auto comparison = comparePay(session, *arguments);
        if (!comparison)
            return;
        if (session.json)
            Session::print(comparisonJson(*comparison));
        else
            printTable(*comparison);
    });
}

} // namespace waymark::ui
