// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/match_export.h"

#include "app/match/interest_profile.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/result_list.h"
#include "ui/words/interest_items.h"
#include "ui/words/match_words.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t careersWritten = 50;
constexpr std::array typeWords{"realistic", "investigative", "artistic", "social", "enterprising", "conventional"};

QString cell(QString text) {
    // A spreadsheet would take these for the start of a formula.
    if (!text.isEmpty() && u"=+-@\t"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

Json conditionsOf(const MatchSession& session, WithAnswers answers) {
    Json all = Json::array();
    for (const auto& condition : session.conditions()) {
        Json one{{"kind", conditionWord(condition.kind)},
                 {"title", session.titleOf(condition).toStdString()},
                 {"bound", condition.limit},
                 {"must", condition.must}};
        if (answers == WithAnswers::Yes && !condition.reason.empty())
            one["reason"] = condition.reason;
        all.push_back(std::move(one));
    }
    return all;
}

Json careersOf(const MatchSession& session) {
    Json all = Json::array();
    for (const auto& ranked : session.ranked()) {
        if (all.size() == careersWritten)
            break;
        const auto& career = session.table().careers[ranked.career];
        Json one{{"key", career.key.text()}, {"title", career.title}, {"interests_fit", ranked.fit}};
        one["kept_of_100_halves"] = session.stability().keptOf100(ranked.career);
        const auto ready = session.readiness(ranked.career);
        one["readiness"] = ready ? Json(*ready) : Json();
        one["median_usd"] = career.medianPayUsd ? Json(*career.medianPayUsd) : Json();
        one["median_usd_here"] = career.placePayUsd ? Json(*career.placePayUsd) : Json();
        all.push_back(std::move(one));
    }
    return all;
}

void addAnswers(Json& json, const MatchSession& session) {
    Json answers = Json::array();
    for (std::size_t question = 0; question < session.answers().size(); ++question)
        if (const auto answer = session.answers()[question])
            answers.push_back({{"question", interestQuestion(question).toStdString()}, {"answer", *answer}});
    json["answers"] = std::move(answers);
    json["levels"] = Json::object();
    for (const auto& [skill, level] : session.profile().levels)
        json["levels"][skill.text()] = level;
    json["careers_had"] = Json::array();
    for (const auto& career : session.profile().pastCareers)
        json["careers_had"].push_back(career.text());
}

} // namespace

std::string resultsCsv(const MatchedModel& model) {
    QStringList head;
    for (const char* words : {"Place", "Career", "Key", "Interests fit", "Steadiness", "Skills readiness", "Gap",
                              "Way in", "Pay", "Reasons"})
        head += QString::fromUtf8(words);
    QString csv = head.join(u',') + u"\r\n"_s;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex at = model.index(row);
        const QVariant ready = at.data(MatchedModel::ReadinessRole);
        const QStringList line{QString::number(row + 1),
                               cell(at.data().toString()),
                               cell(at.data(MatchedModel::KeyRole).toString()),
                               QString::number(at.data(MatchedModel::FitRole).toDouble(), 'f', 3),
                               cell(at.data(MatchedModel::SteadyRole).toString()),
                               ready.isValid() ? QString::number(ready.toDouble(), 'f', 3) : QString(),
                               cell(at.data(MatchedModel::GapRole).toString()),
                               cell(at.data(MatchedModel::WayInRole).toString()),
                               cell(at.data(MatchedModel::PayWholeRole).toString()),
                               cell(at.data(MatchedModel::ReasonRole).toString())};
        csv += line.join(u',') + u"\r\n"_s;
    }
    return csv.toStdString();
}

std::string profileJson(const MatchSession& session, WithAnswers answers) {
    Json json;
    json["waymark_match"] = 1;
    json["note"] = explorationOnly().toStdString();
    json["title"] = session.profile().title;
    if (const auto scores = session.scores()) {
        for (std::size_t type = 0; type < scores->size(); ++type)
            json["scores"][typeWords[type]] = (*scores)[type];
        json["spread"] = session.spread();
        json["flat"] = session.flat();
        json["shaky"] = session.shaky();
    }
    json["conditions"] = conditionsOf(session, answers);
    json["careers"] = careersOf(session);
    if (answers == WithAnswers::Yes)
        addAnswers(json, session);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace waymark::ui
