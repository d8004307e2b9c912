// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ways_in_words.h"

#include "app/career/facts_in_words.h"
#include "app/career/licence_need.h"
#include "app/words/numbers.h"
#include "ui/words/app_words.h"
#include "ui/words/counts.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/within_sentence.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace waymark::ui {

using namespace Qt::StringLiterals;

QString licensingStatesWords(const app::WaysIn& ways) {
    const auto count = static_cast<qint64>(ways.licensingStates);
    QStringList names;
    for (const std::string& name : ways.licensedIn)
        names << fromUtf8(name);
    return tr("%1 state(s)%2 record a license", nullptr, plural(count))
        .arg(capitalised(countWord(count)), names.isEmpty() ? QString() : tr(" (%1)").arg(listWords(names)));
}

namespace {

QString yearsWords(const std::optional<app::Years>& years) {
    if (!years)
        return tr("time not stated");
    const auto number = [](double value) { return QString::number(value); };
    if (years->most && *years->most == 0)
        return years->least == 0 ? QString() : number(years->least);
    if (years->most && *years->most == years->least && years->least >= 1)
        return years->least == 1 ? tr("one year") : tr("%1 years").arg(number(years->least));
    if (years->most && *years->most <= 1.0 / 12)
        return tr("up to a month");
    if (years->most && *years->most <= 1)
        return tr("one to twelve months");
    if (!years->most)
        return years->least == 1 ? tr("more than a year") : tr("at least %1 years").arg(number(years->least));
    if (years->least == 0)
        return tr("up to %1 years").arg(number(*years->most));
    return tr("%1 to %2 years").arg(number(years->least), number(*years->most));
}

QString licenceTitle(const app::WaysIn& ways) {
    switch (app::licenceNeedOf(ways)) {
    case app::LicenceNeed::Later:
        return tr("Later, for some: license");
    case app::LicenceNeed::Part:
    case app::LicenceNeed::Unrecorded:
        return tr("License, for a part of the work");
    case app::LicenceNeed::SomeStates:
        return ways.licenceNamesIt ? tr("License") : tr("License, where your state asks for one");
    case app::LicenceNeed::MostStates:
        break;
    }
    return tr("License");
}

QString stepTitle(const app::RouteStep& step, const app::WaysIn& ways) {
    switch (step.kind) {
    case app::StepKind::HighSchool:
        return tr("High school diploma or its equivalent");
    case app::StepKind::Schooling: {
        const QString usual = appWords(app::entryEducationName(*ways.level()));
        const auto lower = app::lowerLevelTaken(ways);
        return lower ? tr("%1, or %2").arg(usual, withinSentence(appWords(app::entryEducationName(*lower)))) : usual;
    }
    case app::StepKind::Apprenticeship:
        return !step.optional                                              ? tr("Apprenticeship")
               : *ways.level() > db::EntryEducation::Associate ? tr("Apprenticeship, beside or after the degree")
                                                                          : tr("Or an apprenticeship");
    case app::StepKind::Licence:
        return licenceTitle(ways);
    case app::StepKind::Experience:
        return tr("Experience in a related occupation");
    case app::StepKind::Training:
        return ways.entry->training == db::EntryTraining::Internship ? tr("Internship or residency")
                                                                     : tr("Training on the job");
    case app::StepKind::FirstJob:
        break;
    }
    const bool experienced = ways.entry->experience.value_or(db::EntryExperience::None) != db::EntryExperience::None;
    return experienced ? tr("First post in this career") : tr("First job");
}

QString namesOf(const std::vector<db::Place>& places) {
    QStringList names;
    for (const db::Place& place : places)
        names << fromUtf8(place.name);
    return listWords(names);
}

QString placeName(const app::WaysIn& ways) {
    return fromUtf8(ways.place->name);
}

constexpr qsizetype mostTitles = 4;

/// What other codes hold by the career's job names: "Dialysis Technician (KY, MS)".
QString elsewhereSentence(const app::WaysIn& ways) {
    QStringList titles;
    std::vector<QStringList> states;
    for (const db::Licence& licence : ways.namedElsewhere) {
        const QString title = fromUtf8(licence.title), letters = fromUtf8(licence.state.text()).section(u':', 1);
        const auto at = std::find_if(titles.begin(), titles.end(), [&title](const QString& known) {
            return known.compare(title, Qt::CaseInsensitive) == 0;
        });
        if (at != titles.end()) {
            if (auto& known = states[static_cast<std::size_t>(at - titles.begin())]; !known.contains(letters))
                known << letters;
        } else if (titles.size() < mostTitles) {
            titles << title;
            states.push_back({letters});
        }
    }
    for (qsizetype i = 0; i < titles.size(); ++i)
        titles[i] = tr("%1 (%2)").arg(titles[i], states[static_cast<std::size_t>(i)].join(u", "_s));
    return titles.isEmpty() ? QString()
                            : tr(" Filed under other codes, by its job names: %1. Ask whether one of these covers your work.")
                                  .arg(titles.join(u"; "_s));
}

/// At most four, each once.
QString fewTitles(const std::vector<std::string>& all) {
    QStringList titles;
    for (const std::string& title : all)
        if (!titles.contains(fromUtf8(title), Qt::CaseInsensitive) && titles.size() < mostTitles)
            titles << fromUtf8(title);
    return titles.join(u"; "_s);
}

/// What the states file under its code and does not name it: of the wider occupation, or of other trades.
QString otherTradesSentence(const app::WaysIn& ways, bool asked = false) {
    QString text;
    if (!ways.ofItsGroup.empty())
        text = tr(" Filed under the code of the wider occupation; whether for this work, too, is not stated: %1.")
                   .arg(fewTitles(ways.ofItsGroup));
    // Where a license is asked for, a title that the rules do not know may be it.
    if (!ways.otherTrades.empty())
        text += (asked ? tr(" Filed under its code, and one of these may be it: %1.")
                       : tr(" What is filed under its code seems to be for other trades: %1."))
                    .arg(fewTitles(ways.otherTrades));
    return text;
}

/// Of states whose records hold none that names the career: the step stays, and its reason is the records.
QString unmatchedWords(const app::WaysIn& ways) {
    if (!ways.recordsState)
        return tr("The file at hand does not cover %1: ask the state’s agency before you study.").arg(namesOf(ways.states));
    return app::licenceNeedOf(ways) == app::LicenceNeed::MostStates
               ? tr("The records at hand of %1 hold no license by this name; nearly everywhere one is asked for: ask the "
                    "agency before you study.")
                     .arg(namesOf(ways.states))
               : tr("The records at hand of %1 hold no license by this name; some states ask for one: ask the agency "
                    "before you study.")
                     .arg(namesOf(ways.states));
}

QString licenceStepNote(const app::WaysIn& ways) {
    if (ways.ground() == app::Ground::Abroad)
        return tr("The records at hand are of the United States; for %1 ask there.").arg(placeName(ways));
    if (ways.ground() == app::Ground::Territory)
        return tr("No record of %1 is at hand: ask its licensing board before you study.").arg(placeName(ways));
    const app::LicenceNeed need = app::licenceNeedOf(ways);
    if (need == app::LicenceNeed::Later)
        return tr("Not for the first job: after years of practice, for those who offer services to the public or sign for "
                  "them. Ask the agency.");
    if (ways.licenceNamesIt && need != app::LicenceNeed::Part)
        return tr("Ask the agency before you study: requirements change.");
    if (need == app::LicenceNeed::Part)
        return tr("Ask the agency whether your work needs one.");
    if (!ways.states.empty())
        return unmatchedWords(ways);
    return need == app::LicenceNeed::SomeStates || ways.namingStates > 0
               ? tr("%1; choose your state.").arg(licensingStatesWords(ways))
               : tr("Ask the agency of your state before you study; the records at hand hold none by its name.");
}

QString stepNote(const app::RouteStep& step, const app::WaysIn& ways) {
    if (step.kind == app::StepKind::Apprenticeship)
        return apprenticeshipSentence(ways);
    if (step.kind == app::StepKind::Licence)
        return licenceStepNote(ways);
    if (const auto lower = app::lowerLevelTaken(ways); lower && step.kind == app::StepKind::Schooling)
        return tr("Full-time study of %1 for the first, the usual way in, or of %2 for the second, which leads to the same "
                  "exam and license; some employers then ask for the first.")
            .arg(yearsWords(app::schoolingYears(*ways.level())), yearsWords(app::schoolingYears(*lower)));
    if (step.kind == app::StepKind::Schooling && ways.level() == db::EntryEducation::Certificate)
        return tr("Certificates take from a few weeks to two years; ask the school.");
    if (step.kind == app::StepKind::Schooling && ways.level() != db::EntryEducation::SomeCollege)
        return tr("The usual length of full-time study.");
    return {};
}

} // namespace

std::vector<SaidStep> stepsInWords(const app::WaysIn& ways) {
    std::vector<SaidStep> steps;
    for (const app::RouteStep& step : app::routeOf(ways))
        steps.push_back({step.kind, stepTitle(step, ways), yearsWords(step.years), stepNote(step, ways),
                         step.optional});
    return steps;
}

QString routeLength(const app::WaysIn& ways) {
    auto steps = app::routeOf(ways);
    if (steps.empty())
        return {};
    // "Less than five years" is a class of the work done before: no number to add.
    const bool someYears = ways.entry->experience == db::EntryExperience::UnderFiveYears;
    if (someYears)
        std::erase_if(steps, [](const app::RouteStep& step) { return step.kind == app::StepKind::Experience; });
    const auto isResidency = [](const app::RouteStep& step) { return step.kind == app::StepKind::Training; };
    const auto job = std::find_if(steps.begin(), steps.end(), [](const auto& step) { return step.kind == app::StepKind::FirstJob; });
    const bool residency = std::any_of(steps.begin(), job, isResidency);
    const bool untimed = std::any_of(steps.begin(), job, [&](const auto& step) { return isResidency(step) && !step.years; });
    // Physicians are the one group whose residency has a length that all know; the boards' programs take these years.
    const bool physicians = residency && ways.code.starts_with("29-12") && ways.code < "29-1250";
    if (physicians)
        std::erase_if(steps, isResidency);
    const app::Years sum = app::yearsOf(steps);
    if (someYears && sum.least == 0)
        return ways.level() == db::EntryEducation::Certificate
                   ? tr("The certificate and some years (under five) of experience in a related job come first")
                   : tr("Some years (under five) of experience in a related job come first");
    if (sum.least == 0 && sum.most && *sum.most == 0)
        return steps.front().kind == app::StepKind::HighSchool ? tr("Can be begun after high school; some employers and laws ask for an age of 18 or 21")
                                                               : tr("Can be begun without a diploma; some employers and laws ask for an age of 18 or 21");
    if (sum.least == 0 && !sum.most)
        return tr("How long it takes altogether is not stated");
    const QString years = fromUtf8(app::capitalised(yearsWords(sum).toStdString()));
    if (someYears)
        return tr("%1 after high school, and some years (under five) of experience in a related job").arg(years);
    if (physicians)
        return tr("%1 after high school, and then a residency: at least three years, seven in some fields of surgery, up to "
                  "nine with a fellowship").arg(years);
    return untimed ? tr("%1 after high school, without the internship or residency, whose time is not stated").arg(years)
                   : tr("%1 after high school, as far as it is stated").arg(years);
}

QString licensingCount(const app::WaysIn& ways) {
    return (ways.ofGroup ? tr("%1 by its name.") : tr("%1 for it or for a part of it.")).arg(licensingStatesWords(ways));
}

namespace {

QString noneWithoutState(const app::WaysIn& ways) {
    if (!ways.licences.empty())
        return {};
    return (ways.otherTrades.empty() && ways.ofItsGroup.empty() ? tr("No license is filed under its code in the records at hand.")
                                     : tr("The records at hand hold no license under its code that seems to be for it.")) +
           tr(" That is not proof that none is needed.") + otherTradesSentence(ways) + elsewhereSentence(ways);
}

QString noteOutside(const app::WaysIn& ways) {
    const QString where = ways.ground() == app::Ground::Abroad
                              ? tr("These records are of the United States; for %1 ask there.").arg(placeName(ways))
                              : tr("No record of %1 is at hand: ask its licensing board before you study.").arg(placeName(ways));
    return where + (ways.licensingStates == 0 ? QString() : u' ' + licensingCount(ways));
}

/// Those of the learner's states whose records hold none for the career.
std::vector<db::Place> statesWithout(const app::WaysIn& ways) {
    std::vector<db::Place> without;
    std::copy_if(ways.states.begin(), ways.states.end(), std::back_inserter(without), [&ways](const db::Place& state) {
        return std::none_of(ways.licences.begin(), ways.licences.end(),
                            [&state](const db::Licence& one) { return one.state == state.key; });
    });
    return without;
}

} // namespace

QString licenceNote(const app::WaysIn& ways) {
    // No state licenses the work of soldiers.
    if (ways.isMilitary() && ways.licences.empty())
        return {};
    if (ways.ground() == app::Ground::Abroad || ways.ground() == app::Ground::Territory)
        return noteOutside(ways);
    if (ways.states.empty())
        return ways.licensingStates == 0 ? noneWithoutState(ways)
                                         : licensingCount(ways) + tr(" Choose your state to see more. The file at hand does not cover California.");
    if (!ways.recordsState)
        return unmatchedWords(ways);
    const app::LicenceNeed need = app::licenceNeedOf(ways);
    const auto without = statesWithout(ways);
    const QString none = without.empty() ? QString()
                                         : tr("The records of %1 at hand hold no license for it, but they are incomplete.")
                                               .arg(namesOf(without));
    if (without.size() == ways.states.size()) {
        const bool asked = need == app::LicenceNeed::MostStates || need == app::LicenceNeed::SomeStates;
        return (asked ? unmatchedWords(ways) : none + tr(" Ask before you begin.")) +
               (ways.licensingStates == 0 ? QString() : u' ' + licensingCount(ways)) + otherTradesSentence(ways, asked) +
               elsewhereSentence(ways);
    }
    if (!ways.licenceNamesIt && (need == app::LicenceNeed::MostStates || need == app::LicenceNeed::SomeStates))
        return unmatchedWords(ways) + tr(" One of those that they hold may be it.");
    return (ways.licenceNamesIt
                ? tr("Ask the agency before you study: records age, and what is not stated may still be asked.")
                : tr("These are for a part of the work: ask the agency whether yours needs one; records age, and what is not "
                     "stated may still be asked.")) +
           (none.isEmpty() ? QString() : u' ' + none);
}

namespace {

/// Without the register's mark of national frameworks.
QString routeName(const db::ApprenticeshipRoute& route) {
    QString name = fromUtf8(route.title);
    if (name.endsWith(u" (Nof)"_s))
        name.chop(6);
    return name;
}

/// Ends with a code of an occupation of the Air Force: "Personnel Systems Management (3s0x2)".
bool isOfTheServices(const QString& name) {
    static const QRegularExpression code(u"\\(\\d[a-z]\\d[a-z]\\d\\)$"_s);
    return code.match(name).hasMatch();
}

} // namespace

QString apprenticeshipSentence(const app::WaysIn& ways) {
    if (ways.routes.empty())
        return {};
    constexpr qsizetype most = 6;
    QStringList names;
    for (const db::ApprenticeshipRoute& route : ways.routes)
        if (QString name = routeName(route); !names.contains(name))
            names << (isOfTheServices(name) ? tr("%1, for members of the armed forces").arg(name) : name);
    const qsizetype more = names.size() > most ? names.size() - most : 0;
    QString text = tr("Recognized as an apprenticeship: %1").arg(names.mid(0, most).join(u"; "_s));
    if (more > 0)
        text += tr(" and %Ln more", nullptr, plural(more));
    text += u". "_s;
    const auto here = ways.sponsorsHere();
    if (ways.ground() == app::Ground::Abroad)
        text += tr("The register is of the United States; for %1 ask there.").arg(placeName(ways));
    else if (ways.ground() == app::Ground::Territory)
        text += tr("No sponsor in %1 is in the records at hand.").arg(placeName(ways));
    else if (here)
        text += (*here == 1 ? tr("%1 sponsor in %2 was listed in August 2026; a sponsor is not yet an opening.")
                            : tr("%1 sponsors in %2 were listed in August 2026; a sponsor is not yet an opening."))
                    .arg(QString::number(*here), namesOf(ways.states));
    else if (!ways.states.empty() && ways.withoutSponsors.size() == ways.states.size())
        text += tr("The file of sponsors at hand does not cover %1.").arg(namesOf(ways.states));
    else if (!ways.states.empty())
        text += tr("No sponsor in %1 was listed in August 2026, as far as the records at hand go.")
                    .arg(namesOf(ways.states));
    else if (!ways.sponsors.empty())
        text += tr("Sponsors are listed in %Ln state(s); choose yours.", nullptr, plural(ways.sponsors.size()));
    return text.trimmed();
}

} // namespace waymark::ui
