// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ways_in_words.h"

#include "app/career/facts_in_words.h"
#include "app/words/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* words) {
    return QCoreApplication::translate("WaysIn", words);
}

QString said(const std::string& text) {
    return QString::fromStdString(text);
}

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
        return QString::fromUtf8(app::entryEducationName(*ways.entry->education).data(),
                                 static_cast<qsizetype>(app::entryEducationName(*ways.entry->education).size()));
    case app::StepKind::Apprenticeship:
        return step.optional ? tr("Or an apprenticeship") : tr("Apprenticeship");
    case app::StepKind::Licence:
        return tr("Licence");
    case app::StepKind::Experience:
        return tr("Experience in a related occupation");
    case app::StepKind::Training:
        return ways.entry->training == db::EntryTraining::Internship ? tr("Internship or residency")
                                                                     : tr("Training on the job");
    case app::StepKind::FirstJob:
        break;
    }
    return tr("First job");
}

QString licenceStepNote(const app::WaysIn& ways) {
    if (!ways.licences.empty())
        return tr("Ask the agency before you study: requirements change.");
    if (ways.state)
        return ways.recordsState ? tr("Not recorded for %1; some states ask for one.").arg(said(ways.state->name))
                                 : tr("The records at hand do not hold %1.").arg(said(ways.state->name));
    return tr("%1 states record a licence; choose your state.").arg(ways.licensingStates);
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
        return tr("exam of the state");
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
        return tr("no condition on a criminal record");
    case db::LicenceBackground::Check:
        return tr("background check");
    case db::LicenceBackground::SpecificConvictions:
        return tr("certain convictions shut it");
    case db::LicenceBackground::Felonies:
        return tr("a felony conviction shuts it");
    case db::LicenceBackground::AnyConviction:
        break;
    }
    return tr("any conviction shuts it");
}

QString awardName(const std::string& award) {
    static const std::pair<const char*, const char*> names[] = {
        {"c1", QT_TRANSLATE_NOOP("WaysIn", "certificate of under 300 hours")},
        {"c2", QT_TRANSLATE_NOOP("WaysIn", "certificate of 300 to 899 hours")},
        {"c3", QT_TRANSLATE_NOOP("WaysIn", "certificate of 900 to 1,799 hours")},
        {"c4", QT_TRANSLATE_NOOP("WaysIn", "certificate of 1,800 hours and more")},
        {"a", QT_TRANSLATE_NOOP("WaysIn", "associate’s degree")},
        {"b", QT_TRANSLATE_NOOP("WaysIn", "bachelor’s degree")},
        {"pb", QT_TRANSLATE_NOOP("WaysIn", "certificate after a bachelor’s")},
        {"m", QT_TRANSLATE_NOOP("WaysIn", "master’s degree")},
        {"pm", QT_TRANSLATE_NOOP("WaysIn", "certificate after a master’s")},
        {"dr", QT_TRANSLATE_NOOP("WaysIn", "research doctorate")},
        {"dp", QT_TRANSLATE_NOOP("WaysIn", "professional doctorate")},
        {"do", QT_TRANSLATE_NOOP("WaysIn", "another doctorate")}};
    for (const auto& [code, name] : names)
        if (award == code)
            return tr(name);
    return said(award);
}

QString stateCode(const db::PlaceKey& state) {
    return said(state.text()).section(u':', 1);
}

QString plainTitle(std::string title) {
    if (title.ends_with('.'))
        title.pop_back();
    return said(title);
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
        return steps.front().kind == app::StepKind::HighSchool ? tr("Can be begun after high school")
                                                               : tr("Can be begun without a diploma");
    if (sum.least == 0 && !sum.most)
        return tr("How long it takes altogether is not stated");
    return tr("%1 after high school, as far as it is stated").arg(said(app::capitalised(yearsWords(sum).toStdString())));
}

std::vector<SaidLicence> licencesInWords(const app::WaysIn& ways) {
    std::vector<SaidLicence> lines;
    for (const db::Licence& licence : ways.licences) {
        SaidLicence line;
        const bool federal = licence.state.text() == "country:US";
        line.title = federal ? tr("%1 (federal)").arg(said(licence.title)) : said(licence.title);
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

QString licenceNote(const app::WaysIn& ways) {
    if (!ways.state) {
        if (ways.licensingStates == 0)
            return ways.licences.empty()
                       ? tr("No state at hand records a licence for it. That is not proof that none is needed.")
                       : QString();
        return tr("%1 of the states at hand record a licence for it. Choose your state to see which. "
                  "California’s records are not at hand.")
            .arg(ways.licensingStates);
    }
    const QString state = said(ways.state->name);
    if (!ways.recordsState)
        return tr("The records at hand do not hold %1: ask the state’s agency before you study.").arg(state);
    const bool ofState = std::any_of(ways.licences.begin(), ways.licences.end(), [](const db::Licence& one) {
        return one.state.text() != "country:US";
    });
    if (!ofState)
        return tr("No licence is recorded for it in %1. That is not proof that none is needed: ask the "
                  "state’s agency before you study.")
            .arg(state);
    return tr("Ask the agency before you study: records age, and what is not stated may still be asked.");
}

std::vector<SaidProgramme> programmesInWords(const app::WaysIn& ways, std::size_t most) {
    std::vector<SaidProgramme> lines;
    for (const app::NearProgramme& entry : ways.programmes) {
        if (lines.size() == most)
            break;
        const db::Programme& programme = entry.programme;
        SaidProgramme line;
        line.school = said(programme.school) + u", "_s + said(programme.city) + u", "_s +
                      stateCode(programme.state);
        QStringList awards, detail;
        for (const std::string& award : programme.awards)
            awards << awardName(award);
        line.teaches = plainTitle(programme.fieldTitle) + u": "_s + awards.join(u", "_s);
        if (entry.kilometres)
            detail << tr("%1 km").arg(std::lround(*entry.kilometres));
        if (programme.completions)
            detail << tr("%1 finished in 2023-24").arg(*programme.completions);
        line.detail = detail.join(u" · "_s);
        line.address = said(programme.website);
        lines.push_back(std::move(line));
    }
    return lines;
}

QString programmeNote(const app::WaysIn& ways) {
    if (ways.programmes.empty())
        return tr("No programme of a public school is recorded for its fields of study. Private schools and "
                  "California’s are not in the records at hand.");
    const QString count = said(app::withThousands(static_cast<double>(ways.programmes.size())));
    if (!ways.place)
        return tr("%1 programmes of public schools lead here. Choose your place to see the nearest. Private "
                  "schools and California’s are not in the records at hand.")
            .arg(count);
    return tr("%1 programmes of public schools lead here; distances are in a straight line. A programme may "
              "have closed since 2024, and fees are not stated. Private schools and California’s are not in "
              "the records at hand.")
        .arg(count);
}

QString apprenticeshipSentence(const app::WaysIn& ways) {
    if (ways.routes.empty())
        return {};
    constexpr std::size_t most = 3;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, ways.routes.size()); ++i)
        names << said(ways.routes[i].title);
    QString text = tr("Recognised as an apprenticeship: %1").arg(names.join(u"; "_s));
    if (ways.routes.size() > most)
        text += tr(" and %1 more").arg(ways.routes.size() - most);
    text += u". "_s;
    const auto here = ways.sponsorsHere();
    if (here)
        text += tr("%1 sponsors in %2 were listed in August 2026; a sponsor is not yet an opening.")
                    .arg(QString::number(*here), said(ways.state->name));
    else if (ways.state)
        text += tr("No sponsor in %1 was listed in August 2026, as far as the records at hand go.")
                    .arg(said(ways.state->name));
    else if (!ways.sponsors.empty())
        text += tr("Sponsors are listed in %1 states; choose yours.").arg(ways.sponsors.size());
    return text.trimmed();
}

} // namespace waymark::ui
