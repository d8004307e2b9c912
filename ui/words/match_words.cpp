// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/match_words.h"

#include "app/words/numbers.h"
#include "db/records/enum_array.h"
#include "ui/words/interest_items.h"
#include "ui/words/local_number.h"
#include "ui/words/occupation_name.h"
#include "ui/words/within_sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::MatchWords)
};

constexpr db::EnumArray<app::ConditionKind, const char*> conditionWords{"zone-at-most",        "schooling-at-most", "pay-at-least",
                                    "outdoors-at-most",    "standing-at-most",  "contact-at-most",
                                    "conflict-at-most",    "pressure-at-most",  "possible-at-home",
                                    "no-background-check", "without-field",     "without-career",
                                    "pay-here-at-least",   "keep-career"};

/// Qt 6.4 writes a Spanish million "1693.800".
QString whole(double number) {
    return localNumber(app::withThousands(std::round(number)));
}

QString signedPercent(double percent) {
    const auto rounded = std::llround(percent);
    return (rounded > 0   ? u"+"_s
            : rounded < 0 ? u"−"_s
                          : QString()) +
           QLocale().toString(static_cast<qlonglong>(std::llabs(rounded))) + u" %"_s;
}

/// "little Leading" where the person likes it less and the work has little of it.
QString shareName(const app::TypeShare& share) {
    const QString name = interestTypeName(share.type);
    return share.share > 0 && share.likedLess ? Words::tr("little %1").arg(name) : name;
}

} // namespace

QString conditionKindName(app::ConditionKind kind) {
    switch (kind) {
    case app::ConditionKind::ZoneAtMost:
        return Words::tr("Time to prepare");
    case app::ConditionKind::SchoolingAtMost:
        return Words::tr("Schooling");
    case app::ConditionKind::PayAtLeast:
        return Words::tr("Pay");
    case app::ConditionKind::OutdoorsAtMost:
        return Words::tr("Outdoors");
    case app::ConditionKind::StandingAtMost:
        return Words::tr("Standing");
    case app::ConditionKind::ContactAtMost:
        return Words::tr("Contact");
    case app::ConditionKind::ConflictAtMost:
        return Words::tr("Conflict");
    case app::ConditionKind::PressureAtMost:
        return Words::tr("Time pressure");
    case app::ConditionKind::PossibleAtHome:
        return Words::tr("From home");
    case app::ConditionKind::NoBackgroundCheck:
        return Words::tr("Record");
    case app::ConditionKind::WithoutField:
        return Words::tr("Field");
    case app::ConditionKind::WithoutCareer:
    case app::ConditionKind::KeepCareer:
        return Words::tr("Career");
    case app::ConditionKind::PayHereAtLeast:
        return Words::tr("Pay here");
    }
    return {};
}

QString conditionTitle(const app::Condition& condition, const QString& what) {
    switch (condition.kind) {
    case app::ConditionKind::PayAtLeast:
        return Words::tr("Pay of %1 USD or more").arg(whole(condition.limit));
    case app::ConditionKind::PayHereAtLeast:
        return Words::tr("Pay of %1 USD or more where I live").arg(whole(condition.limit));
    case app::ConditionKind::PossibleAtHome:
        return Words::tr("Can be done from home");
    case app::ConditionKind::NoBackgroundCheck:
        return Words::tr("No background check on record");
    case app::ConditionKind::WithoutField:
        return Words::tr("Not in %1").arg(what);
    case app::ConditionKind::WithoutCareer:
        return Words::tr("Not %1").arg(what);
    case app::ConditionKind::KeepCareer:
        return Words::tr("Keep %1").arg(what);
    default:
        break;
    }
    for (const auto& choice : conditionChoices(condition.kind))
        if (choice.limit == condition.limit)
            return choice.words;
    return Words::tr("%1 at most %2")
        .arg(conditionKindName(condition.kind), QLocale().toString(condition.limit));
}

std::vector<ConditionChoice> conditionChoices(app::ConditionKind kind) {
    switch (kind) {
    case app::ConditionKind::ZoneAtMost:
        return {{Words::tr("Up to a year of preparation"), 2},
                {Words::tr("Up to two years of preparation"), 3},
                {Words::tr("Up to four years of preparation"), 4}};
    case app::ConditionKind::SchoolingAtMost:
        return {{Words::tr("High school at most to start"), 1},
                {Words::tr("At most a certificate to start"), 3},
                {Words::tr("At most an associate’s degree to start"), 4},
                {Words::tr("At most a bachelor’s degree to start"), 5},
                {Words::tr("At most a master’s degree to start"), 6}};
    case app::ConditionKind::PayAtLeast:
    case app::ConditionKind::PayHereAtLeast: {
        std::vector<ConditionChoice> choices;
        for (const double pay : {30'000, 40'000, 50'000, 60'000, 80'000, 100'000, 130'000})
            choices.push_back({conditionTitle({kind, pay}, {}), pay});
        return choices;
    }
    case app::ConditionKind::OutdoorsAtMost:
        return {{Words::tr("Not outdoors most of the time"), 3.5}, {Words::tr("Hardly ever outdoors"), 2}};
    case app::ConditionKind::StandingAtMost:
        return {{Words::tr("Not standing most of the time"), 3.5}, {Words::tr("Hardly ever standing"), 2}};
    case app::ConditionKind::ContactAtMost:
        return {{Words::tr("Not with people all the time"), 4},
                {Words::tr("With people half the time at most"), 3}};
    case app::ConditionKind::ConflictAtMost:
        return {{Words::tr("Conflict at most once a month"), 3}, {Words::tr("Hardly ever conflict"), 2}};
    case app::ConditionKind::PressureAtMost:
        return {{Words::tr("No time pressure every day"), 4},
                {Words::tr("Time pressure once a month at most"), 3}};
    case app::ConditionKind::PossibleAtHome:
        return {{Words::tr("Can be done from home"), 1}};
    case app::ConditionKind::NoBackgroundCheck:
        return {{Words::tr("No background check on record"), 1}};
    default:
        return {};
    }
}

QString conditionUnknown(app::ConditionKind kind) {
    return Words::tr("%1 unknown").arg(withinSentence(conditionKindName(kind)));
}

std::string conditionWord(app::ConditionKind kind) {
    return conditionWords[kind];
}

std::optional<app::ConditionKind> conditionFromWord(const std::string& word) {
    return db::enumNamed(conditionWords, word);
}

QString reasonLine(const std::vector<app::TypeShare>& shares) {
    constexpr double named = 0.01;
    QStringList raised, lowered, loweredALittle;
    for (const auto& share : shares)
        if (share.share >= app::littleShare && raised.size() < 3)
            raised += shareName(share);
    for (auto share = shares.rbegin(); share != shares.rend(); ++share)
        if (share->share <= -named)
            (share->share > -app::littleShare ? loweredALittle : lowered) += shareName(*share);
    QStringList parts;
    if (!raised.isEmpty())
        parts += Words::tr("raised by %1").arg(raised.join(u", "_s));
    if (!lowered.isEmpty())
        parts += Words::tr("lowered by %1").arg(lowered.join(u", "_s));
    else if (!loweredALittle.isEmpty())
        parts += Words::tr("lowered a little by %1").arg(loweredALittle.join(u", "_s));
    return parts.join(u" · "_s);
}

QString steadinessWords(double keptOf100) {
    const QString of = whole(keptOf100);
    switch (app::steadinessOf(keptOf100)) {
    case app::Steadiness::StaysIn:
        return Words::tr("stays in %1 of 100").arg(of);
    case app::Steadiness::Mostly:
        return Words::tr("mostly, %1 of 100").arg(of);
    case app::Steadiness::Shaky:
        return Words::tr("shaky, %1 of 100").arg(of);
    }
    return {};
}

QString leaningWords(const app::InterestProfile& scores) {
    std::array<std::size_t, app::interestTypes> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&scores](std::size_t left, std::size_t right) { return scores[left] > scores[right]; });
    const auto named = [](std::size_t type) {
        return Words::tr("%1 (%2)").arg(interestTypeName(type), interestTypeSentence(type));
    };
    return Words::tr("You lean to %1 and %2, least to %3.")
        .arg(named(order[0]), named(order[1]), interestTypeName(order[5]));
}

QString answerReason(const app::AnswerShare& share) {
    const QString work =
        share.littleInWork ? Words::tr("little of it in this work") : Words::tr("much of it in this work");
    return Words::tr("You: %1 · %2").arg(answerWord(share.answer).toLower(), work);
}

QString changeWords(const app::ScoreChange& change) {
    const int points = static_cast<int>(std::lround(std::abs(change.to - change.from)));
    const QString type = interestTypeName(change.type);
    const QString scores = Words::tr("%1 to %2").arg(whole(change.from), whole(change.to));
    const QString what = change.to > change.from
                             ? Words::tr("%Ln point(s) more %1, %2,", nullptr, points).arg(type, scores)
                             : Words::tr("%Ln point(s) less %1, %2,", nullptr, points).arg(type, scores);
    return change.enters ? Words::tr("%1 and it enters your first 20.").arg(what)
                         : Words::tr("%1 and it leaves your first 20.").arg(what);
}

QString experienceWord(app::Experience experience) {
    switch (experience) {
    case app::Experience::Never:
        return Words::tr("Never");
    case app::Experience::OnceOrTwice:
        return Words::tr("Once or twice");
    case app::Experience::Often:
        return Words::tr("Often");
    case app::Experience::CouldTeach:
        return Words::tr("I could teach it");
    }
    return {};
}

QString experienceDeed(app::Experience experience) {
    switch (experience) {
    case app::Experience::Never:
        return Words::tr("not yet, or only watched others");
    case app::Experience::OnceOrTwice:
        return Words::tr("done with somebody beside me, or following steps");
    case app::Experience::Often:
        return Words::tr("done alone and again, also when something went wrong");
    case app::Experience::CouldTeach:
        return Words::tr("others came to me for it, and I showed them how");
    }
    return {};
}

QString zoneWords(int zone) {
    switch (zone) {
    case 5:
        return Words::tr("more than four years");
    case 4:
        return Words::tr("two to four years");
    case 3:
        return Words::tr("one to two years");
    default:
        return Words::tr("up to a year");
    }
}

QString schoolingWords(int entryEducation) {
    switch (entryEducation) {
    case 0:
        return Words::tr("No schooling asked");
    case 1:
        return Words::tr("High school diploma");
    case 2:
        return Words::tr("Some college");
    case 3:
        return Words::tr("Certificate");
    case 4:
        return Words::tr("Associate’s degree");
    case 5:
        return Words::tr("Bachelor’s degree");
    case 6:
        return Words::tr("Master’s degree");
    case 7:
        return Words::tr("Doctorate");
    default:
        return {};
    }
}

/// "97,550 USD, for Registered Nurses as a whole" where the figure is a wider occupation's.
static QString ofWhole(const QString& figure, const std::string& occupation) {
    return occupation.empty()
               ? figure
               : Words::tr("%1, %2").arg(figure, ofTheWhole(occupation));
}

QString payWords(const db::CareerTraits& career) {
    if (!career.medianPayUsd)
        return Words::tr("no yearly pay published");
    const QString pay = whole(*career.medianPayUsd) + u" USD"_s;
    return ofWhole(career.medianTopCoded ? Words::tr("%1 or more").arg(pay) : pay, career.payMeasuredFor);
}

QString payHereWords(const db::CareerTraits& career) {
    if (!career.placePayUsd)
        return career.medianPayUsd ? Words::tr("%1 nationwide").arg(payWords(career)) : payWords(career);
    const QString pay = Words::tr("%1 USD here").arg(whole(*career.placePayUsd));
    return ofWhole(career.placePayTopCoded ? Words::tr("%1 or more").arg(pay) : pay,
                   career.placePayMeasuredFor);
}

QString jobsWords(const db::CareerTraits& career) {
    if (!career.changePercent)
        return {};
    return ofWhole(Words::tr("%1 jobs").arg(signedPercent(*career.changePercent)), career.entryMeasuredFor);
}

QString compareValue(app::CompareField field, double value) {
    switch (field) {
    case app::CompareField::Zone:
        return zoneWords(static_cast<int>(value));
    case app::CompareField::Schooling:
        return schoolingWords(static_cast<int>(value));
    case app::CompareField::Pay:
    case app::CompareField::PayHere:
        return whole(value) + u" USD"_s;
    case app::CompareField::Licences:
    case app::CompareField::Jobs:
    case app::CompareField::Openings:
    case app::CompareField::Women:
    case app::CompareField::MedianAge:
    case app::CompareField::AiTasks:
    case app::CompareField::AiChats:
        return whole(value);
    case app::CompareField::Years:
        return value == std::floor(value) ? whole(value) : QLocale().toString(value, 'f', 1);
    case app::CompareField::Change:
        return signedPercent(value);
    case app::CompareField::AtHome:
        return value > 0 ? Words::tr("possible") : Words::tr("not possible");
    case app::CompareField::Fit:
        return QLocale().toString(value, 'f', 2);
    case app::CompareField::Readiness:
        return whole(value * 100) + u" %"_s;
    default:
        return QLocale().toString(value, 'f', 1);
    }
}

} // namespace waymark::ui
