// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ways_in_words.h"

#include "app/career/facts_in_words.h"
#include "app/words/numbers.h"
#include "ui/words/app_words.h"
#include "ui/words/counts.h"
#include "ui/words/tr.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString said(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

QString licensingStatesWords(const app::WaysIn& ways) {
    const auto count = static_cast<qint64>(ways.licensingStates);
    QStringList names;
    for (const std::string& name : ways.licensedIn)
        names << said(name);
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

QString stepTitle(const app::RouteStep& step, const app::WaysIn& ways) {
    switch (step.kind) {
    case app::StepKind::HighSchool:
        return tr("High school diploma or its equivalent");
    case app::StepKind::Schooling:
        return appWords(app::entryEducationName(*ways.entry->education));
    case app::StepKind::Apprenticeship:
        return step.optional ? tr("Or an apprenticeship") : tr("Apprenticeship");
    case app::StepKind::Licence:
        return step.optional && !ways.licences.empty() ? tr("License, for a part of the work") : tr("License");
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
        names << said(place.name);
    return listWords(names);
}

QString placeName(const app::WaysIn& ways) {
    return said(ways.place->name);
}

constexpr qsizetype mostTitles = 4;

/// What other codes hold by the career's job names: "Dialysis Technician (KY, MS)".
QString elsewhereSentence(const app::WaysIn& ways) {
    QStringList titles;
    std::vector<QStringList> states;
    for (const db::Licence& licence : ways.namedElsewhere) {
        const QString title = said(licence.title), letters = said(licence.state.text()).section(u':', 1);
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

/// What the states file under its code and is of other trades.
QString otherTradesSentence(const app::WaysIn& ways) {
    QStringList titles;
    for (const std::string& title : ways.otherTrades)
        if (!titles.contains(said(title), Qt::CaseInsensitive) && titles.size() < mostTitles)
            titles << said(title);
    return titles.isEmpty() ? QString()
                            : tr(" What is filed under its code seems to be for other trades: %1.").arg(titles.join(u"; "_s));
}

QString licenceStepNote(const app::WaysIn& ways) {
    if (ways.ground() == app::Ground::Abroad)
        return tr("The records at hand are of the United States; for %1 ask there.").arg(placeName(ways));
    if (ways.ground() == app::Ground::Territory)
        return tr("No record of %1 is at hand: ask its licensing board before you study.").arg(placeName(ways));
    if (!ways.licences.empty())
        return ways.licenceNamesIt ? tr("Ask the agency before you study: requirements change.")
                                   : tr("Ask the agency whether your work needs one.");
    if (!ways.states.empty())
        return tr("The records at hand do not hold %1.").arg(namesOf(ways.states));
    return tr("%1; choose your state.").arg(licensingStatesWords(ways));
}

QString stepNote(const app::RouteStep& step, const app::WaysIn& ways) {
    if (step.kind == app::StepKind::Apprenticeship)
        return apprenticeshipSentence(ways);
    if (step.kind == app::StepKind::Licence)
        return licenceStepNote(ways);
    if (step.kind == app::StepKind::Schooling && ways.entry->education != db::EntryEducation::SomeCollege)
        return tr("The usual length of full-time study.");
    return {};
}

QString apart(const QStringList& words) {
    return words.join(u"; "_s);
}

QString notStated(const QString& what) {
    return tr("%1: not stated").arg(what);
}

QString examWords(const db::Licence& licence) {
    if (!licence.exam)
        return notStated(tr("exam"));
    switch (*licence.exam) {
    case db::LicenceExam::No:
        return tr("no exam");
    case db::LicenceExam::State:
        return licence.state.text() == "country:US" ? tr("exam of the agency") : tr("exam of the state");
    case db::LicenceExam::ThirdParty:
        return tr("exam of another body");
    case db::LicenceExam::Both:
        return tr("exams of the state and of another body");
    case db::LicenceExam::Either:
        break;
    }
    return tr("exam of the state or of another body");
}

QString schoolingWords(const db::Licence& licence) {
    if (!licence.education)
        return notStated(tr("schooling"));
    if (*licence.education == db::LicenceSchooling::No)
        return tr("no schooling asked");
    return *licence.education == db::LicenceSchooling::Course ? tr("a certain course") : tr("a degree");
}

QString practiceWords(const db::Licence& licence) {
    if (!licence.experience)
        return notStated(tr("experience"));
    switch (*licence.experience) {
    case db::LicencePractice::No:
        return tr("no experience asked");
    case db::LicencePractice::Yes:
        return tr("experience");
    case db::LicencePractice::Referral:
        return tr("a referral or sworn statement");
    case db::LicencePractice::Employed:
        break;
    }
    return tr("a present job in it");
}

QString backgroundWords(const db::Licence& licence) {
    if (!licence.background)
        return notStated(tr("criminal record"));
    switch (*licence.background) {
    case db::LicenceBackground::No:
        return tr("a criminal record is not asked about");
    case db::LicenceBackground::Check:
        return tr("background check");
    case db::LicenceBackground::SpecificConvictions:
        return tr("some convictions can rule it out");
    case db::LicenceBackground::Felonies:
        return tr("a felony conviction rules it out");
    case db::LicenceBackground::AnyConviction:
        break;
    }
    return tr("any conviction rules it out");
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
    const auto steps = app::routeOf(ways);
    if (steps.empty())
        return {};
    const app::Years sum = app::yearsOf(steps);
    if (sum.least == 0 && sum.most && *sum.most == 0)
        return steps.front().kind == app::StepKind::HighSchool ? tr("Can be begun after high school; some employers and laws ask for an age of 18 or 21")
                                                               : tr("Can be begun without a diploma; some employers and laws ask for an age of 18 or 21");
    if (sum.least == 0 && !sum.most)
        return tr("How long it takes altogether is not stated");
    const QString years = said(app::capitalised(yearsWords(sum).toStdString()));
    const bool residency = std::any_of(steps.begin(), steps.end(), [](const app::RouteStep& step) {
        return step.kind == app::StepKind::Training && !step.years && !step.optional;
    });
    // Physicians are the one group whose residency has a length that all know; the boards' programs take these years.
    if (residency && ways.code.starts_with("29-12") && ways.code < "29-1250")
        return tr("%1 after high school, and then a residency of three to seven years").arg(years);
    return residency ? tr("%1 after high school, without the internship or residency, whose time is not stated").arg(years)
                     : tr("%1 after high school, as far as it is stated").arg(years);
}

std::vector<SaidLicence> licencesInWords(const app::WaysIn& ways) {
    std::vector<SaidLicence> lines;
    for (const db::Licence& licence : ways.licences) {
        SaidLicence line;
        const bool federal = licence.state.text() == "country:US";
        const auto state = std::find_if(ways.states.begin(), ways.states.end(),
                                        [&](const db::Place& each) { return each.key == licence.state; });
        line.title = federal ? tr("%1 (federal)").arg(said(licence.title))
                     : ways.states.size() > 1 && state != ways.states.end()
                         ? tr("%1 (%2)").arg(said(licence.title), said(state->name))
                         : said(licence.title);
        line.asks = apart({examWords(licence), schoolingWords(licence), practiceWords(licence),
                           backgroundWords(licence)});
        line.agency = licence.agency.empty() ? tr("agency not stated") : said(licence.agency);
        line.address = said(licence.url);
        line.date = licence.updated.empty() ? tr("date of the record not stated")
                                            : tr("recorded %1").arg(said(licence.updated));
        lines.push_back(std::move(line));
    }
    return lines;
}

namespace {

QString noneWithoutState(const app::WaysIn& ways) {
    if (!ways.licences.empty())
        return {};
    return tr("No state at hand records a license for it under its own code. That is not proof that none is needed.") +
           elsewhereSentence(ways);
}

QString noteOutside(const app::WaysIn& ways) {
    const QString where = ways.ground() == app::Ground::Abroad
                              ? tr("These records are of the United States; for %1 ask there.").arg(placeName(ways))
                              : tr("No record of %1 is at hand: ask its licensing board before you study.").arg(placeName(ways));
    return where + (ways.licensingStates == 0 ? QString() : u' ' + tr("%1 for it.").arg(licensingStatesWords(ways)));
}

} // namespace

QString licenceNote(const app::WaysIn& ways) {
    // No state licenses the work of soldiers.
    if (ways.isMilitary() && ways.licences.empty())
        return {};
    if (ways.ground() == app::Ground::Abroad || ways.ground() == app::Ground::Territory)
        return noteOutside(ways);
    if (ways.states.empty())
        return ways.licensingStates == 0
                   ? noneWithoutState(ways)
                   : tr("%1 for it. Choose your state to see more. California’s records are not at hand.")
                         .arg(licensingStatesWords(ways));
    if (!ways.recordsState)
        return tr("The records at hand do not hold %1: ask the state’s agency before you study.").arg(namesOf(ways.states));
    std::vector<db::Place> without;
    std::copy_if(ways.states.begin(), ways.states.end(), std::back_inserter(without), [&ways](const db::Place& state) {
        return std::none_of(ways.licences.begin(), ways.licences.end(),
                            [&state](const db::Licence& one) { return one.state == state.key; });
    });
    const QString none = without.empty()
                             ? QString()
                             : tr("The records of %1 at hand, of 2024, hold no license for it, but they are incomplete: "
                                  "ask the state’s agency before you study.")
                                   .arg(namesOf(without));
    if (without.size() == ways.states.size())
        return none + (ways.licensingStates == 0 ? QString() : tr(" %1.").arg(licensingStatesWords(ways))) +
               otherTradesSentence(ways) + elsewhereSentence(ways);
    return (ways.licenceNamesIt
                ? tr("Ask the agency before you study: records age, and what is not stated may still be asked.")
                : tr("These are for a part of the work: ask the agency whether yours needs one; records age, and what is not "
                     "stated may still be asked.")) +
           (none.isEmpty() ? QString() : u' ' + none);
}

namespace {

/// Without the register's mark of national frameworks.
QString routeName(const db::ApprenticeshipRoute& route) {
    QString name = said(route.title);
    if (name.endsWith(u" (Nof)"_s))
        name.chop(6);
    return name;
}

} // namespace

QString apprenticeshipSentence(const app::WaysIn& ways) {
    if (ways.routes.empty())
        return {};
    constexpr qsizetype most = 6;
    QStringList names;
    for (const db::ApprenticeshipRoute& route : ways.routes)
        if (const QString name = routeName(route); !names.contains(name))
            names << name;
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
    else if (!ways.states.empty())
        text += tr("No sponsor in %1 was listed in August 2026, as far as the records at hand go.")
                    .arg(namesOf(ways.states));
    else if (!ways.sponsors.empty())
        text += tr("Sponsors are listed in %Ln state(s); choose yours.", nullptr, plural(ways.sponsors.size()));
    return text.trimmed();
}

} // namespace waymark::ui
