// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/facts_in_words.h"
#include "app/words/numbers.h"
#include "ui/words/app_words.h"
#include "ui/words/local_number.h"
#include "ui/words/names.h"
#include "ui/words/occupation_name.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// A share that is there but rounds to nothing is not "0 %".
QString percent(double value) {
    return value > 0 && value < 0.5 ? tr("under 1 %") : localNumber(app::withThousands(value)) + u" %"_s;
}

/// With so many decimals, as the language writes them.
QString decimals(double value, int count) {
    return localNumber(app::withDecimals(value, count));
}

/// Adds whose figure it is where that is a wider occupation's.
QString measured(const QString& detail, const std::string& occupation) {
    if (occupation.empty())
        return detail;
    const QString whole = ofTheWhole(occupation);
    return detail.isEmpty() ? whole : detail + u" · "_s + whole;
}

QString conditionName(db::WorkCondition condition) {
    switch (condition) {
    case db::WorkCondition::TimePressure:
        return tr("Time pressure");
    case db::WorkCondition::Contact:
        return tr("Contact with others");
    case db::WorkCondition::Freedom:
        return tr("Freedom to decide");
    case db::WorkCondition::Error:
        return tr("Consequence of an error");
    case db::WorkCondition::Conflict:
        return tr("Conflict");
    case db::WorkCondition::Sitting:
        return tr("Sitting");
    case db::WorkCondition::Standing:
        return tr("Standing");
    case db::WorkCondition::Outdoors:
        break;
    }
    return tr("Outdoors");
}

QString hoursWords(db::WeeklyHours hours) {
    if (hours == db::WeeklyHours::Under40)
        return tr("under 40 hours a week");
    return hours == db::WeeklyHours::About40 ? tr("about 40 hours a week") : tr("often over 40 hours a week");
}

/// O*NET's "regular" is a set schedule, not a day shift: nurses answer it as well.
QString scheduleWords(db::Schedule schedule) {
    if (schedule == db::Schedule::Regular)
        return tr("a set schedule; of nights and weekends nothing was asked");
    return schedule == db::Schedule::Irregular ? tr("irregular hours") : tr("seasonal work");
}

void addConditions(std::vector<SaidFact>& facts, const db::WorkContext& context) {
    QStringList hours;
    if (context.hours)
        hours << hoursWords(*context.hours);
    if (context.schedule)
        hours << scheduleWords(*context.schedule);
    if (!hours.isEmpty())
        facts.push_back({tr("Working hours"), hours.join(u", "_s),
                         measured(tr("From the answers of those asked, in words"), context.measuredFor), context.sourceId});
    QStringList conditions;
    for (std::size_t i = 0; i < context.conditions.size(); ++i)
        if (const auto value = context.of(static_cast<db::WorkCondition>(i)))
            conditions << conditionName(static_cast<db::WorkCondition>(i)) + u' ' +
                              decimals(*value, 1);
    if (!conditions.isEmpty())
        facts.push_back({tr("Conditions, 1 to 5"), conditions.join(u" · "_s),
                         measured(tr("Means of the answers; 5 is most"), context.measuredFor),
                         context.sourceId});
}

void addIndustries(std::vector<SaidFact>& facts, const std::vector<db::IndustryShare>& industries) {
    QStringList names;
    for (const auto& industry : industries)
        if (!industry.share || *industry.share >= 0.5)
            names << (industry.share ? industryName(industry.industry) + u' ' + percent(*industry.share)
                                 : industryName(industry.industry));
    // Of agriculture the survey has only services to farms, logging and fishing.
    const bool farms = std::any_of(industries.begin(), industries.end(), [](const auto& each) {
        constexpr double some = 5; // percent
        return each.industry.starts_with("Agriculture") && each.share.value_or(0) >= some;
    });
    if (!names.isEmpty())
        facts.push_back({tr("Where they work"), names.join(u" · "_s),
                         measured(farms ? tr("Share of its employees outside of farms, which are not surveyed; the self-employed are not counted")
                                        : tr("Share of its employees; the self-employed are not counted"),
                                  industries.front().measuredFor),
                         industries.front().sourceId});
}

/// "surveyed together with Sociologists; Historians and 4 more": their schooling is in these shares as well.
QString togetherWith(const std::vector<std::string>& titles) {
    constexpr std::size_t most = 3;
    const std::size_t named = titles.size() == most + 1 ? most + 1 : std::min(titles.size(), most);
    QStringList names;
    for (std::size_t i = 0; i < named; ++i)
        names << occupationName(titles[i]);
    if (names.isEmpty())
        return {};
    const QString text = tr("surveyed together with %1").arg(names.join(u"; "_s));
    return named < titles.size() ? text + tr(" and %Ln more", nullptr, plural(titles.size() - named)) : text;
}

void addAttainment(std::vector<SaidFact>& facts, const db::Attainment& attainment) {
    static const char* names[] = {
        QT_TRANSLATE_NOOP("PeopleAtWork", "less than high school"),
        QT_TRANSLATE_NOOP("PeopleAtWork", "high school"),
        QT_TRANSLATE_NOOP("PeopleAtWork", "some college"),
        QT_TRANSLATE_NOOP("PeopleAtWork", "associate’s"),
        QT_TRANSLATE_NOOP("PeopleAtWork", "bachelor’s"),
        QT_TRANSLATE_NOOP("PeopleAtWork", "master’s"),
        QT_TRANSLATE_NOOP("PeopleAtWork", "doctorate or professional")};
    QStringList shares;
    for (std::size_t i = 0; i < attainment.shares.size(); ++i)
        if (attainment.shares[i])
            shares << tr(names[i]) + u' ' + percent(*attainment.shares[i]);
    if (shares.isEmpty())
        return;
    QString detail = tr("Workers of 25 and older; what they have, not what the work needs");
    if (const QString others = togetherWith(attainment.together); !others.isEmpty())
        detail += u" · "_s + others;
    facts.push_back({tr("Schooling they have"), shares.join(u" · "_s), measured(detail, attainment.measuredFor),
                     attainment.sourceId});
}

void addAges(std::vector<SaidFact>& facts, const app::PeopleAtWork& people) {
    if (people.ages) {
        QString detail = tr("Median age; surveyed as %1").arg(fromUtf8(people.ages->group));
        if (people.ages->employed.value_or(0) > 0 && people.ages->old)
            detail += u", "_s + tr("%1 are 55 and older").arg(percent(*people.ages->old / *people.ages->employed * 100));
        facts.push_back({tr("Age"), decimals(people.ages->medianAge, 1),
                         measured(detail, people.ages->measuredFor), people.ages->sourceId});
    }
    if (people.women)
        facts.push_back({tr("Women"), percent(people.women->percent),
                         measured(tr("Surveyed as %1, 2022").arg(fromUtf8(people.women->group)),
                                  people.women->measuredFor),
                         people.women->sourceId});
}

/// What the number counts, and where it stands among careers.
QString placed(const db::AiExposure& measure) {
    const QString counts =
        measure.measure == db::AiMeasure::Chats
            ? tr("A score from 0 to 1 of how far people’s chats with a model cover its work")
            : tr("Share of its tasks whose time a language model could halve, counted half where extra tools are needed");
    if (measure.rank <= 0)
        return tr("%1; among the lowest of the careers measured").arg(counts);
    // Rounded up it would be higher than all, itself among them.
    return measure.rank < 0.99 ? tr("%1; higher than in %2 of the careers measured").arg(counts, percent(measure.rank * 100))
                               : tr("%1; among the highest of the careers measured").arg(counts);
}

QString measureName(db::AiMeasure measure) {
    if (measure == db::AiMeasure::Chats)
        return tr("AI: work seen in chats");
    return measure == db::AiMeasure::TasksByPeople ? tr("AI: tasks rated by people")
                                                   : tr("AI: tasks rated by a model");
}

void addExposure(std::vector<SaidFact>& facts, const std::vector<db::AiExposure>& measures) {
    for (const auto& measure : measures)
        facts.push_back({measureName(measure.measure), decimals(measure.value, 2),
                         measured(placed(measure), measure.measuredFor), measure.sourceId});
    if (const auto agreement = app::agreementOf(measures)) {
        const QString words = *agreement == app::Agreement::Agree ? tr("Rated tasks and chats agree.")
                              : *agreement == app::Agreement::DifferALittle
                                  ? tr("Rated tasks and chats differ a little.")
                                  : tr("Rated tasks and chats disagree.");
        facts.push_back({tr("AI: do they agree?"), words,
                         tr("By the career’s place among all careers. Work that is touched is not work that is replaced."), {}});
    }
}

} // namespace

namespace {

/// Every figure says of when it is, where its words do not.
void addYears(std::vector<SaidFact>& facts, const std::vector<db::Source>& sources) {
    for (SaidFact& fact : facts)
        for (const db::Source& source : sources)
            if (source.id == fact.sourceId && !source.vintage.empty() && !fact.detail.contains(fromUtf8(source.vintage))) {
                const QString when = appWords(source.vintage);
                // A release of O*NET holds answers of many years.
                fact.detail += (fact.detail.isEmpty() ? QString() : u" · "_s) +
                               (source.id.starts_with("onet-") ? tr("published %1; its answers may be many years older").arg(when) : when);
            }
}

} // namespace

std::vector<SaidFact> peopleInWords(const app::PeopleAtWork& people, const std::vector<db::Source>& sources) {
    std::vector<SaidFact> facts;
    if (people.separations)
        facts.push_back(
            {tr("Leave each year, of 100"),
             appWords(app::leavingText(*people.separations)),
             measured(tr("%1 stop working, %2 change occupation")
                          .arg(decimals(people.separations->leaveWork, 1),
                               decimals(people.separations->changeOccupation, 1)),
                      people.separations->measuredFor),
             people.separations->sourceId});
    if (people.context)
        addConditions(facts, *people.context);
    addIndustries(facts, people.industries);
    if (people.attainment)
        addAttainment(facts, *people.attainment);
    addAges(facts, people);
    // Who works out of doors half of the time does not do it at home, whatever its tasks looked like.
    constexpr double oftenOutdoors = 2.5; // of 1 to 5
    const bool outdoors = people.context && people.context->of(db::WorkCondition::Outdoors).value_or(0) >= oftenOutdoors;
    if (people.remote && !(people.remote->possible && outdoors))
        facts.push_back({tr("From home"),
                         !people.remote->possible ? tr("a study of 2020 did not count it as work that can be done entirely at home")
                         : people.byHand          ? tr("counted as possible at home, which is doubtful")
                                                  : tr("a study of 2020 counted it as possible at home; ask employers"),
                         measured(people.remote->possible && people.byHand
                                      ? tr("A study of 2020 judged so by its tasks; the work is done by hand or in person")
                                      : tr("A judgment of 2020 on the tasks, not of what is offered"),
                                  people.remote->measuredFor),
                         people.remote->sourceId});
    addExposure(facts, people.ai);
    addYears(facts, sources);
    return facts;
}

std::vector<app::DocumentPart> peopleParts(const app::PeopleAtWork& people,
                                           const std::vector<db::Source>& sources) {
    app::Document document;
    app::DocumentTable table{{"Fact", "Value", "Detail"}, {false, false, false}, {}};
    for (const SaidFact& fact : peopleInWords(people, sources))
        table.rows.push_back({{fact.label.toStdString(), {}},
                              {fact.value.toStdString(), {}},
                              {fact.detail.toStdString(), {}}});
    if (table.rows.empty())
        return {};
    document.heading(tr("Outlook and people").toStdString());
    document.table(std::move(table));
    return document.parts;
}

} // namespace waymark::ui
