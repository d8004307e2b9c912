// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The records of licenses in words: whose each is, what it asks for and of when it is.
#include "app/career/licence_titles.h"
#include "app/career/own_doors.h"
#include "ui/words/licence_title.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace waymark::ui {

namespace {

// A record's "no" is as often a blank of the state as its law: only what is asked is said.
QString examWords(const db::Licence& licence) {
    switch (licence.exam.value_or(db::LicenceExam::No)) {
    case db::LicenceExam::No:
        return {};
    case db::LicenceExam::State:
        return licence.state.text() == "country:US" ? tr("exam of the agency") : tr("exam of the state");
    case db::LicenceExam::ThirdParty:
        return tr("exam of a body outside the agency");
    case db::LicenceExam::Both:
        return tr("exams of the state and of a body outside it");
    case db::LicenceExam::Either:
        break;
    }
    return tr("exam of the state or of a body outside it");
}

/// Whose door is a school that ends in a degree: physical therapists.
bool isOfProfession(const app::WaysIn& ways) {
    return std::any_of(ways.doors.begin(), ways.doors.end(), [](const db::CareerDoor& door) {
        return door.kind == db::DoorKind::School && door.award.value_or(db::EntryEducation::None) >= db::EntryEducation::Bachelor;
    });
}

/// Records often call the certificate of a class a degree; where no degree opens the career that word would mislead.
QString schoolingWords(const db::Licence& licence, const app::WaysIn& ways) {
    switch (licence.education.value_or(db::LicenceSchooling::No)) {
    case db::LicenceSchooling::No:
        return {};
    case db::LicenceSchooling::Course:
        return isOfProfession(ways) ? tr("schooling, which the record calls a course: ask which") : tr("a certain course");
    case db::LicenceSchooling::Degree:
        break;
    }
    return ways.level().value_or(db::EntryEducation::Associate) < db::EntryEducation::Associate
               ? tr("schooling, which the record calls a degree: ask which")
               : tr("a degree: ask which");
}

/// Neither statistics nor most records ask for any: what one record calls experience may be hours of the course.
bool isOddPractice(const app::WaysIn& ways) {
    return ways.entry && ways.entry->experience == db::EntryExperience::None && ways.entry->training != db::EntryTraining::Internship &&
           ways.entry->training != db::EntryTraining::Apprenticeship && 2 * ways.practiceAsked < ways.practiceStated && !app::practiceDoor(ways);
}

QString practiceWords(const db::Licence& licence, const app::WaysIn& ways) {
    switch (licence.experience.value_or(db::LicencePractice::No)) {
    case db::LicencePractice::No:
        return {};
    case db::LicencePractice::Yes:
        return isOddPractice(ways) ? tr("experience, says the record, though most states’ records name none: ask what is meant") : tr("experience");
    case db::LicencePractice::Referral:
        return tr("a referral or sworn statement");
    case db::LicencePractice::Employed:
        break;
    }
    return tr("a present job in it");
}

QString certificationWords(const db::Licence& licence) {
    switch (licence.certification.value_or(db::LicenceCertification::NotMentioned)) {
    case db::LicenceCertification::NotMentioned:
        return {};
    case db::LicenceCertification::Yes:
        return tr("certification by a body of the profession");
    case db::LicenceCertification::Substitute:
        break;
    }
    return tr("certification may stand in for what is asked");
}

QString physicalWords(const db::Licence& licence) {
    switch (licence.physical.value_or(db::LicencePhysical::No)) {
    case db::LicencePhysical::No:
        return {};
    case db::LicencePhysical::Vision:
        return tr("a vision test");
    case db::LicencePhysical::Exam:
        return tr("a medical exam");
    case db::LicencePhysical::More:
        break;
    }
    return tr("requirements of the body");
}

/// "Clinical Academic", "Educational Limited": the title says whom it is for to those who know.
QString holderWords(app::LicenceHolder holder) {
    switch (holder) {
    case app::LicenceHolder::Anybody:
        return {};
    case app::LicenceHolder::Trainee:
        return tr("for those in training, such as residents, and held before it begins");
    case app::LicenceHolder::Teacher:
        return tr("for those who teach at a school of the profession");
    case app::LicenceHolder::StandIn:
        return tr("for a stay of some time only, as a stand-in or a guest");
    case app::LicenceHolder::Volunteer:
        return tr("for unpaid work");
    case app::LicenceHolder::Few:
        break;
    }
    return tr("for some only or within limits: ask whom it is for");
}

/// Some follow another one, and some are but a beginning.
QString stageWords(const db::Licence& licence, const app::WaysIn& ways) {
    const bool plain = std::any_of(ways.licences.begin(), ways.licences.end(), [&](const db::Licence& other) {
        return other.state == licence.state && !app::isBuiltOnAnother(other.title, ways.code);
    });
    if (plain && app::isBuiltOnAnother(licence.title, ways.code))
        return tr("mostly after the plain license");
    return licence.kind == db::LicenceKind::Secondary     ? tr("another license first")
           : licence.kind == db::LicenceKind::Preliminary ? tr("for a time only, or before the full license")
                                                          : QString();
}

/// Comes after the license is held.
QString continuingWords(const db::Licence& licence) {
    return licence.continuing == db::LicenceContinuing::Yes ? tr("later, continuing education") : QString();
}

QString backgroundWords(const db::Licence& licence) {
    switch (licence.background.value_or(db::LicenceBackground::No)) {
    case db::LicenceBackground::No:
        return {};
    case db::LicenceBackground::Check:
        return tr("background check");
    case db::LicenceBackground::SpecificConvictions:
        return tr("some convictions can rule it out");
    case db::LicenceBackground::Felonies:
        return tr("a felony conviction rules it out, says the record; since then many states ask whether it relates to the work: ask the agency");
    case db::LicenceBackground::AnyConviction:
        break;
    }
    return tr("any conviction ruled it out when it was recorded; such laws have changed");
}

QString asksWords(const db::Licence& licence, const app::WaysIn& ways) {
    const auto holder = app::licenceHolder(licence.title, ways.code);
    // Who begins a residency has no practice, whatever a record of the resident's license says.
    const QString practice = holder == app::LicenceHolder::Trainee ? QString() : practiceWords(licence, ways);
    QStringList asks{examWords(licence),       schoolingWords(licence, ways), practice,  certificationWords(licence),
                     backgroundWords(licence), physicalWords(licence),        continuingWords(licence)};
    asks.removeAll(QString());
    const QString stage = stageWords(licence, ways);
    if (asks.isEmpty())
        asks << (stage.isEmpty() ? tr("the record names nothing that is asked, which is no proof: ask")
                                 : tr("the record names nothing else that is asked, which is no proof: ask"));
    if (!stage.isEmpty())
        asks.prepend(stage);
    if (const QString whose = holderWords(holder); !whose.isEmpty())
        asks.prepend(whose);
    return asks.join(QStringLiteral("; "));
}

/// "Judge" is no judge's of a court where the agency's address is a boxing commission's: a title of a word or two says it, too.
QString titleWithBody(const db::Licence& licence) {
    static const QRegularExpression body(QStringLiteral("/([a-z]+(?:-[a-z]+)*-commission)(?:[/#?]|$)"));
    const QString title = licenceTitle(licence.title);
    const auto found = body.match(fromUtf8(licence.url).toLower());
    const QString name = found.captured(1).replace(u'-', u' ');
    return !found.hasMatch() || title.count(u' ') > 1 || title.contains(name.section(u' ', 0, 0), Qt::CaseInsensitive) ? title : tr("%1 (%2)").arg(title, name);
}

} // namespace

std::vector<SaidLicence> licencesInWords(const app::WaysIn& ways) {
    std::vector<SaidLicence> lines;
    for (const db::Licence& licence : ways.licences) {
        SaidLicence line;
        const bool federal = licence.state.text() == "country:US";
        const auto state = std::find_if(ways.states.begin(), ways.states.end(),
                                        [&](const db::Place& each) { return each.key == licence.state; });
        const QString title = titleWithBody(licence);
        line.title = federal ? tr("%1 (federal)").arg(title)
                     : ways.states.size() > 1 && state != ways.states.end()
                         ? tr("%1 (%2)").arg(title, fromUtf8(state->name))
                         : title;
        line.asks = asksWords(licence, ways);
        line.agency = licence.agency.empty() ? tr("agency not stated") : fromUtf8(licence.agency);
        line.address = fromUtf8(licence.url);
        line.date = licence.updated.empty() ? tr("date of the record not stated")
                                            : tr("recorded %1").arg(fromUtf8(licence.updated));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace waymark::ui
