// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/education.h"
#include "app/career/facts_in_words.h"

#include <algorithm>
#include <cmath>

namespace waymark::app {

namespace {

/// O*NET rates importance from 1 to 5; from 3, "important", a skill is worth naming.
constexpr double important = 3;

std::string withArticle(std::string_view level) {
    std::string text = lowerTitle(level);
    if (level.starts_with("Less") || level.starts_with("Some") || level.starts_with("Post-doctoral"))
        return text;
    return (text.starts_with('a') ? "an " : "a ") + text;
}

std::string zoneSentence(const std::optional<int>& zone) {
    if (!zone)
        return {};
    switch (*zone) {
    case 1:
    case 2:
        return "It can be entered with little to some preparation (zone " + std::to_string(*zone) + " of 5).";
    case 3:
        return "It asks for a medium amount of preparation (zone 3 of 5).";
    case 4:
        return "It asks for considerable preparation (zone 4 of 5).";
    case 5:
        return "It asks for long and extensive preparation (zone 5 of 5).";
    default:
        return {};
    }
}

/// What the door asks for, as the projections state it.
std::string entrySentence(const db::OccupationEntry& entry) {
    std::string text;
    if (*entry.education == db::EntryEducation::None)
        text = "People usually enter it without a school credential";
    else if (*entry.education == db::EntryEducation::SomeCollege)
        text = "People usually enter it with some college courses and no degree";
    else
        text = "People usually enter it with " + withArticle(entryEducationName(*entry.education));
    if (const std::string experience = experienceWords(entry.experience); !experience.empty())
        text += ", after " + experience;
    if (entry.training == db::EntryTraining::Apprenticeship)
        text += ", and learn it in an apprenticeship";
    else if (entry.training == db::EntryTraining::Internship)
        text += ", followed by an internship or residency";
    else if (const std::string training = trainingWords(entry.training); !training.empty())
        text += ", followed by " + training;
    if (!entry.measuredFor.empty())
        text += " (stated " + asAWhole(entry.measuredFor) + ")";
    return text + '.';
}

std::string preparationSentence(const db::CareerFacts& facts) {
    if (facts.entry && facts.entry->education)
        return entrySentence(*facts.entry);
    const auto most = educationAnswer(facts.education).largest;
    if (!most)
        return zoneSentence(facts.career.jobZone ? facts.career.jobZone
                            : facts.parent       ? facts.parent->jobZone
                                                 : std::nullopt);
    const std::string level = withArticle(educationLevelName(most->level));
    const std::string share = withThousands(most->share) + " %";
    if (most->share >= 50)
        return "Most workers asked about this career, " + share + ", say it requires " + level + ".";
    return "The preparation that workers name most often is " + level + ", with " + share +
           " of the answers.";
}

std::vector<std::string> leadingNames(const std::vector<db::CareerSkill>& skills, db::SkillKind kind,
                                      std::size_t limit) {
    std::vector<std::string> names;
    for (const auto& need : skills)
        if (names.size() < limit && need.skill.kind == kind && need.importance && !need.importanceWithheld &&
            *need.importance >= important && !need.skill.name.empty())
            names.push_back(lowerTitle(need.skill.name));
    return names;
}

/// Where a name holds an "and" of its own ("education and training"), the last one is set off clearly:
/// "education and training, and of mathematics".
std::string listOfNames(const std::vector<std::string>& names, const std::string& again) {
    const bool hasAnd = std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return name.find(" and ") != std::string::npos;
    });
    if (!hasAnd || names.size() < 2)
        return listWords(names);
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 < names.size() ? ", " : ", and " + again) + names[i];
    return text;
}

std::string skillsSentence(const db::CareerFacts& facts) {
    const auto skills = leadingNames(facts.skills, db::SkillKind::Skill, 3);
    const auto knowledge = leadingNames(facts.skills, db::SkillKind::Knowledge, 2);
    if (skills.empty() && knowledge.empty())
        return {};
    std::string text;
    if (!skills.empty())
        text = (skills.size() == 1 ? "The skill that counts most is " : "The skills that count most are ") +
               listOfNames(skills, "");
    if (!knowledge.empty())
        text += (text.empty() ? "It rests on knowledge of " : "; it rests on knowledge of ") +
                listOfNames(knowledge, "of ");
    return text + '.';
}

std::string outlookSentence(const db::CareerFacts& facts) {
    if (!facts.outlook || !(facts.outlook->jobs > 0) || !std::isfinite(facts.outlook->jobs))
        return {};
    const db::CareerOutlook& outlook = *facts.outlook;
    const std::string people = withThousands(outlook.jobs) + " people";
    const std::string year = outlook.baseYear > 0 ? " in " + std::to_string(outlook.baseYear) : std::string();
    std::string text = outlook.measuredFor.empty()
                           ? "About " + people + " did this work in the United States" + year
                           : "It is counted as a part of " + wholeName(outlook.measuredFor) + ": about " + people +
                                 " worked in all of it in the United States" + year;
    if (!(outlook.projectedJobs > 0) || outlook.projectedYear <= 0)
        return text + '.';
    const double change = outlook.changePercent();
    const std::string until = " by " + std::to_string(outlook.projectedYear);
    const std::string size = withDecimals(std::abs(change), 1) + " %";
    text += "; their number is projected to ";
    text +=
        size == "0.0 %" ? "stay the same" + until : (change > 0 ? "grow by " : "shrink by ") + size + until;
    if (outlook.openings > 0)
        text += ", with about " + withThousands(outlook.openings) + " openings a year";
    return text + '.';
}

} // namespace

std::string summaryFromFacts(const db::CareerFacts& facts) {
    std::string text;
    for (const std::string& sentence :
         {preparationSentence(facts), skillsSentence(facts), outlookSentence(facts)})
        if (!sentence.empty())
            text += (text.empty() ? "" : " ") + sentence;
    if (text.empty())
        return "Only the name and code of this career are known: the surveys behind the catalog do not cover "
               "it.";
    return text;
}

} // namespace waymark::app
