// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ways_in_words.h"

#include "app/career/education.h"
#include "app/career/licence_need.h"
#include "app/career/own_doors.h"
#include "app/words/numbers.h"
#include "ui/words/asked_words.h"
#include "ui/words/entry_words.h"
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

QString whole(double percent) {
    return localNumber(app::withThousands(percent));
}

/// Whom O*NET asked, at the head of a sentence.
QString ofThoseAsked(const app::WaysIn& ways) {
    const auto when = std::find_if(ways.answers.begin(), ways.answers.end(), [](const db::AskedAnswers& each) { return each.about == db::AskedAbout::Schooling; });
    if (ways.asked && ways.askedPeople && when != ways.answers.end())
        return (*ways.asked == db::Asked::Experts ? tr("Of the %1 experts asked by O*NET about this very career in %2 or before, ")
                                                  : tr("Of the %1 workers asked by O*NET about this very career in %2 or before, "))
            .arg(*ways.askedPeople)
            .arg(when->year);
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

/// What no schooling gives: an age, a clean driving record, a card; what a step says already is not said again.
QString conditionsWords(const app::WaysIn& ways) {
    const auto steps = stepsInWords(ways);
    QStringList notes;
    for (const db::CareerDoor& door : ways.doors)
        if (const QString note = fromUtf8(door.note); door.kind == db::DoorKind::Condition && std::none_of(steps.begin(), steps.end(), [&note](const SaidStep& step) { return step.note.contains(note); }))
            notes << note;
    return notes.isEmpty() ? QString() : tr("Conditions: %1").arg(notes.join(QChar(u' ')));
}

/// What is asked before anything is paid for: phlebotomists need a license in four states, referees in rings and at tracks.
QStringList asksFirst(const app::WaysIn& ways) {
    QStringList asks;
    for (const db::CareerDoor& door : ways.doors)
        if (app::isToAsk(door) && !door.note.empty()) {
            const QString title = fromUtf8(door.title);
            asks << title + (title.endsWith(u'?') ? QStringLiteral(" ") : QStringLiteral(". ")) + fromUtf8(door.note);
        }
    return asks;
}

/// A doctorate for who leads research, the papers of who gives advice for pay; a license that is a step of its own says it there.
QStringList whatComesLater(const app::WaysIn& ways) {
    const db::CareerDoor* step = app::licenceNeedOf(ways) == app::LicenceNeed::Later ? app::laterLicenceDoor(ways) : nullptr;
    QStringList notes;
    for (const db::CareerDoor& door : ways.doors)
        if (door.kind == db::DoorKind::Later && &door != step && !door.note.empty())
            notes << fromUtf8(door.note);
    return notes;
}

} // namespace

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
    if (const QString conditions = conditionsWords(ways); !conditions.isEmpty())
        sentences << conditions;
    sentences << asksFirst(ways) << whatComesLater(ways);
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
