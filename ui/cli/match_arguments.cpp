// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/match_arguments.h"

#include "ui/queries/place_by_name.h"

#include <charconv>
#include <fstream>
#include <sstream>

namespace waymark::ui {

namespace {

std::optional<double> numberOf(const std::string& text) {
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc() || stopped != end)
        return std::nullopt;
    return value;
}

std::vector<std::string> parts(const std::string& text) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        parts.push_back(part);
    return parts;
}

bool takeLevel(Session& session, const MatchTable& table, const std::string& part, app::SkillLevels& levels) {
    const std::size_t sign = part.find('=');
    const auto level = sign == std::string::npos ? std::nullopt : numberOf(part.substr(sign + 1));
    if (!level || *level < 0 || *level > app::highestLevel) {
        session.fail(BadInput, "'" + part + "' is not KEY=LEVEL with a level from 0 to 7");
        return false;
    }
    const auto key = parseKey<db::SkillKey>(session, part.substr(0, sign));
    if (!key)
        return false;
    const auto place = table.placeOfSkill(*key);
    if (!place) {
        session.fail(BadInput, key->text() + " is not one of the rated skills and knowledge areas;"
                                             " waymark-cli search --kind skill finds their keys");
        return false;
    }
    levels[*place] = *level;
    return true;
}

} // namespace

std::optional<app::InterestProfile> readScores(Session& session, const std::string& text) {
    const auto given = parts(text);
    app::InterestProfile scores{};
    bool good = given.size() == scores.size();
    for (std::size_t type = 0; good && type < scores.size(); ++type) {
        const auto score = numberOf(given[type]);
        good = score && *score >= 0 && *score <= app::highestScore;
        scores[type] = score.value_or(0);
    }
    if (good)
        return scores;
    session.fail(BadInput, "--scores wants six numbers from 0 to 40 (R,I,A,S,E,C), not '" + text + "'");
    return std::nullopt;
}

std::optional<app::InterestAnswers> readAnswers(Session& session, const std::string& file) {
    std::ifstream stream(file);
    if (!stream) {
        session.fail(BadInput, "cannot read " + file);
        return std::nullopt;
    }
    app::InterestAnswers answers;
    std::size_t line = 0;
    for (std::string text; std::getline(stream, text); ++line) {
        while (!text.empty() && (text.back() == '\r' || text.back() == ' '))
            text.pop_back();
        if (line >= answers.size() && text.empty())
            continue;
        const bool given = !text.empty() && text != "-";
        if (line >= answers.size() || (given && (text.size() != 1 || text[0] < '0' || text[0] > '4'))) {
            session.fail(BadInput, file + ", line " + std::to_string(line + 1) +
                                       ": wanted are 60 lines, each an answer from 0 to 4");
            return std::nullopt;
        }
        if (given)
            answers[line] = text[0] - '0';
    }
    if (line < answers.size() || !app::enoughToRank(answers)) {
        session.fail(BadInput, file + ": wanted are 60 lines with at least three answers of each type");
        return std::nullopt;
    }
    return answers;
}

std::optional<app::SkillLevels> readLevels(Session& session, const MatchTable& table, const std::string& have,
                                           const std::vector<std::string>& careers) {
    if (have.empty() && careers.empty()) {
        session.fail(BadInput, "match skills wants --have KEY=LEVEL,... or --from CAREER");
        return std::nullopt;
    }
    app::SkillLevels levels(table.needs.skills.size());
    for (const auto& text : careers) {
        const auto key = parseKey<db::CareerKey>(session, text);
        if (!key)
            return std::nullopt;
        const auto place = table.placeOf(*key);
        if (!place || table.needs.careers[*place].empty()) {
            session.fail(AnswerIsNo, "no skills are rated for " + text);
            return std::nullopt;
        }
        app::takeHigher(levels, app::levelsFrom(table.needs.careers[*place], levels.size()));
    }
    for (const auto& part : parts(have))
        if (!takeLevel(session, table, part, levels))
            return std::nullopt;
    return levels;
}

std::optional<LearnerPlace> readPlace(Session& session, const db::Catalog& catalog, const std::string& text) {
    std::optional<db::PlaceKey> key;
    if (const auto item = db::ItemKey::parse(text))
        key = item->as<db::ItemKind::Place>();
    if (!key && !text.empty()) {
        const auto place = placeByName(catalog, text);
        if (!place || !*place) {
            session.fail(BadInput, "'" + text + "' is no place of the catalog, such as Ohio or metro:18140");
            return std::nullopt;
        }
        key = (*place)->key;
    }
    const auto learner = learnerPlace(catalog, key);
    if (learner)
        return *learner;
    session.fail(learner.error());
    return std::nullopt;
}

} // namespace waymark::ui
