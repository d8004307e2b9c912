// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ways_in_words.h"

#include "app/career/education.h"
#include "app/career/licence_titles.h"
#include "app/career/own_doors.h"
#include "app/words/numbers.h"
#include "ui/words/asked_words.h"
#include "ui/words/entry_words.h"
#include "ui/words/licence_title.h"
#include "ui/words/local_number.h"
#include "ui/words/occupation_name.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr std::size_t mostProgrammes = 10;
constexpr double wholeShare = 99.9; // twelve shares, each rounded to a hundredth

std::string said(const QString& text) {
    return text.toStdString();
}

void addSteps(app::Document& document, const app::WaysIn& ways) {
    const auto steps = stepsInWords(ways);
    if (steps.empty()) {
        document.line(doorNote(ways).toStdString());
        return;
    }
    if (!ways.entry->measuredFor.empty())
        document.line(tr("Stated for %1 as a whole.")
                          .arg(occupationName(ways.entry->measuredFor))
                          .toStdString());
    if (const QString note = doorNote(ways); !note.isEmpty())
        document.line(note.toStdString());
    app::DocumentTable table{{said(tr("Step")), said(tr("Time")), said(tr("What to know"))}, {false, false, false}, {}};
    int number = 0;
    for (const SaidStep& step : steps) {
        const std::string mark = step.optional ? "+" : std::to_string(++number) + ".";
        table.rows.push_back({{mark + ' ' + step.title.toStdString(), {}},
                              {step.time.toStdString(), {}},
                              {step.note.toStdString(), {}}});
    }
    document.table(std::move(table));
    if (const QString length = routeLength(ways); !length.isEmpty())
        document.line(length.toStdString() + '.');
}

/// What is needed beside schooling, in the words of those asked about this very career: statistics know it of groups only.
void addAsked(app::Document& document, const app::WaysIn& ways) {
    for (const QString& sentence : askedSentences(ways))
        document.line(said(sentence));
}

void addLicences(app::Document& document, const app::WaysIn& ways) {
    if (const QString note = licenceNote(ways); !note.isEmpty())
        document.line(said(tr("Licenses. ")) + note.toStdString());
    app::DocumentTable table{{said(tr("License")), said(tr("Asks for")), said(tr("Agency")), said(tr("Record"))},
                             {false, false, false, false},
                             {}};
    for (const SaidLicence& licence : licencesInWords(ways))
        table.rows.push_back({{licence.title.toStdString(), {}},
                              {licence.asks.toStdString(), {}},
                              {licence.agency.toStdString(), licence.address.toStdString()},
                              {licence.date.toStdString(), {}}});
    if (!table.rows.empty())
        document.table(std::move(table));
}

void addProgrammes(app::Document& document, const app::WaysIn& ways) {
    document.line(said(tr("Programs. ")) + programmeNote(ways, mostProgrammes).toStdString());
    if (!ways.place || ways.fields.named == 0)
        return;
    app::DocumentTable table{{said(tr("School")), said(tr("Program")), said(tr("Detail"))}, {false, false, false}, {}};
    for (const SaidProgramme& programme : programmesInWords(ways, mostProgrammes))
        table.rows.push_back({{programme.school.toStdString(), programme.address.toStdString()},
                              {programme.teaches.toStdString(), {}},
                              {programme.detail.toStdString(), {}}});
    if (!table.rows.empty())
        document.table(std::move(table));
}

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
               : tr("a degree");
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
        break;
    }
    return tr("for unpaid work");
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

QString whole(double percent) {
    return localNumber(app::withThousands(percent));
}

/// Whom O*NET asked, at the head of a sentence.
QString ofThoseAsked(const app::WaysIn& ways) {
    if (ways.asked && ways.askedPeople)
        return (*ways.asked == db::Asked::Experts ? tr("Of the %1 experts asked by O*NET about this very career, ")
                                                  : tr("Of the %1 workers asked by O*NET about this very career, "))
            .arg(*ways.askedPeople);
    return tr("Of those asked by O*NET about this very career, ");
}

/// What was answered of this career beside the door of its group, or where none is stated.
QString answersWords(const app::WaysIn& ways) {
    const bool stated = ways.entry && ways.entry->education;
    if (ways.answeredLevel) {
        const QString level = entryPhrase(*ways.answeredLevel);
        const QString words =
            ofThoseAsked(ways) +
            (*ways.answeredLevel == db::EntryEducation::Doctorate ? tr("%1 % name %2.") : tr("%1 % name %2 or a higher level."))
                .arg(ways.answersWithheld ? tr("at least %1").arg(whole(std::floor(ways.answeredShare))) : whole(ways.answeredShare), level);
        return stated ? words + u' ' +
                            tr("The schooling of these steps follows them; the other steps and the pay are the group’s and may "
                               "not be this career’s: ask.")
                      : words;
    }
    if (!app::isApartFromGroup(ways))
        return {};
    // The other side is left out: answers of few workers are withheld, and none told is not none.
    const double share = std::max(ways.answersBelow, ways.answersAbove);
    const QString told = localNumber(app::withThousands(std::floor(share)));
    const bool exact = !ways.answersWithheld || share > wholeShare;
    return ofThoseAsked(ways) +
           (ways.answersBelow > ways.answersAbove
                ? tr("%1 name a lower level than that of the group. The group’s time and pay may not be this career’s: ask.")
                : tr("%1 name a higher level than that of the group. The group’s time and pay may not be this career’s: ask."))
        .arg(share > wholeShare ? tr("all") : exact ? tr("%1 %").arg(whole(share)) : tr("at least %1 %").arg(told));
}

/// Recruiters of the enlisted offer no commission.
bool isOfOfficers(const app::WaysIn& ways) {
    return ways.code.starts_with("55-1");
}

/// Where its own doors ask for more schooling than what is stated for it or for its group.
QString moreSchoolingWords(const app::WaysIn& ways) {
    if (!ways.doorLevel || !ways.entry || !ways.entry->education)
        return {};
    if (!ways.entry->measuredFor.empty())
        return tr("The schooling of these steps is what this very career asks for, more than its group; the other steps and the pay are "
                  "the group’s.");
    const auto school = app::graduateDoor(ways);
    return school ? tr("The projections state %1 as the usual way in; who enters now is asked for more: %2.")
                        .arg(entryPhrase(*ways.entry->education), fromUtf8(ways.doors[*school].title))
                  : QString();
}

/// Exams, entry and paid training, which the steps of the projections do not know; licenses where there is more than one.
QString besidesWords(const app::WaysIn& ways) {
    const auto isLicence = [](const db::CareerDoor& door) { return door.kind == db::DoorKind::Licence; };
    const bool trained = ways.entry && ways.entry->training == db::EntryTraining::Internship;
    const auto steps = app::routeOf(ways);
    std::vector<db::CareerDoor> others; // that are no steps of their own
    for (std::size_t i = 0; i < ways.doors.size(); ++i)
        if (std::none_of(steps.begin(), steps.end(), [i](const app::RouteStep& step) { return step.door == i; }))
            others.push_back(ways.doors[i]);
    const bool several = std::count_if(others.begin(), others.end(), isLicence) > 1;
    QStringList titles;
    for (const db::CareerDoor& door : others) {
        // Without a class of the projections the doors are all that is known of the way: college of officers.
        if (door.kind == db::DoorKind::Exam || door.kind == db::DoorKind::Entry || door.kind == db::DoorKind::PaidTraining ||
            (several && isLicence(door)) || (door.kind == db::DoorKind::Training && !trained) ||
            (door.kind == db::DoorKind::School && steps.empty()))
            titles << fromUtf8(door.title);
    }
    return titles.isEmpty() ? QString() : tr("On the way there are also: %1.").arg(titles.join(QStringLiteral("; ")));
}

} // namespace

std::vector<SaidLicence> licencesInWords(const app::WaysIn& ways) {
    std::vector<SaidLicence> lines;
    for (const db::Licence& licence : ways.licences) {
        SaidLicence line;
        const bool federal = licence.state.text() == "country:US";
        const auto state = std::find_if(ways.states.begin(), ways.states.end(),
                                        [&](const db::Place& each) { return each.key == licence.state; });
        line.title = federal ? tr("%1 (federal)").arg(licenceTitle(licence.title))
                     : ways.states.size() > 1 && state != ways.states.end()
                         ? tr("%1 (%2)").arg(licenceTitle(licence.title), fromUtf8(state->name))
                         : licenceTitle(licence.title);
        line.asks = asksWords(licence, ways);
        line.agency = licence.agency.empty() ? tr("agency not stated") : fromUtf8(licence.agency);
        line.address = fromUtf8(licence.url);
        line.date = licence.updated.empty() ? tr("date of the record not stated")
                                            : tr("recorded %1").arg(fromUtf8(licence.updated));
        lines.push_back(std::move(line));
    }
    return lines;
}

QString doorNote(const app::WaysIn& ways) {
    QStringList sentences;
    if (!ways.entry || !ways.entry->education)
        sentences << (isOfOfficers(ways)
                          ? tr("The projections count civilians only and do not state what this door asks for: ask a recruiter for officers.")
                      : ways.isMilitary()
                          ? tr("The projections count civilians only and do not state what this door asks for: ask a "
                               "recruiter.")
                          : tr("What its door asks for is not stated by the projections."));
    if (const QString answers = answersWords(ways); !answers.isEmpty())
        sentences << answers;
    if (const QString more = moreSchoolingWords(ways); !more.isEmpty())
        sentences << more;
    if (const QString besides = besidesWords(ways); !besides.isEmpty())
        sentences << besides;
    return sentences.join(QChar(u' '));
}

std::vector<app::DocumentPart> waysInParts(const app::WaysIn& ways) {
    app::Document document;
    document.heading(said(tr("Ways in")));
    addSteps(document, ways);
    addAsked(document, ways);
    addLicences(document, ways);
    // Where a step says it, it is not said again.
    const auto steps = stepsInWords(ways);
    const QString sentence = apprenticeshipSentence(ways);
    const bool isSaid = std::any_of(steps.begin(), steps.end(), [&sentence](const SaidStep& step) { return step.note.contains(sentence); });
    if (!sentence.isEmpty() && !isSaid)
        document.line(said(tr("Apprenticeship. ")) + sentence.toStdString());
    addProgrammes(document, ways);
    return document.parts;
}

} // namespace waymark::ui
