// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/licence_words.h"

#include "app/career/licence_need.h"
#include "app/salary/place_labels.h"
#include "app/words/numbers.h"
#include "ui/words/counts.h"
#include "ui/words/licence_title.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace waymark::ui {

using namespace Qt::StringLiterals;

QString placeNames(const std::vector<db::Place>& places) {
    QStringList names;
    for (const db::Place& place : places)
        names << fromUtf8(place.name);
    return listWords(names);
}

QString learnersPlace(const app::WaysIn& ways) {
    return fromUtf8(app::shortPlaceName(*ways.place));
}

bool isGapSaidOnce(const app::WaysIn& ways) {
    return !ways.states.empty() && !ways.recordsState && !ways.isMilitary() && !ways.federalNamesIt && !app::federalDoor(ways) &&
           ways.withoutSchools.size() == ways.states.size() && ways.withoutSponsors.size() == ways.states.size();
}

QString beforeIt(const app::WaysIn& ways) {
    // Who registers as an agent of athletes has studied nothing for it.
    constexpr std::size_t few = 5;
    const bool withoutStudy = ways.schoolingStated >= few && 2 * ways.schoolingAsked < ways.schoolingStated;
    return !withoutStudy && ways.level().value_or(db::EntryEducation::None) > db::EntryEducation::HighSchool ? tr("before you study")
                                                                                                             : tr("before you begin");
}

namespace {

constexpr std::size_t nearlyAll = 40; // states that record one
constexpr qsizetype mostTitles = 4; // of all states
constexpr qsizetype mostOfState = 10;

/// So many of them, and how many more there are: what is left out is never said to be absent.
QString cutList(const QStringList& titles, qsizetype most) {
    const qsizetype more = titles.size() - most;
    return titles.mid(0, most).join(u"; "_s) + (more > 0 ? tr(" and %Ln more", nullptr, plural(more)) : QString());
}

/// What other codes hold with words of the career's names: "Dialysis Technician (KY, MS)"; behind a sentence that says already
/// whom to ask it does not say it again.
QString elsewhereSentence(const app::WaysIn& ways, bool saidToAsk = true) {
    QStringList titles;
    std::vector<QStringList> states;
    for (const db::Licence& licence : ways.namedElsewhere) {
        const QString title = licenceTitle(licence.title), letters = fromUtf8(licence.state.text()).section(u':', 1);
        const auto at = std::find_if(titles.begin(), titles.end(), [&title](const QString& known) {
            return known.compare(title, Qt::CaseInsensitive) == 0;
        });
        if (at != titles.end()) {
            if (auto& known = states[static_cast<std::size_t>(at - titles.begin())]; !known.contains(letters))
                known << letters;
        } else {
            titles << title;
            states.push_back({letters});
        }
    }
    for (qsizetype i = 0; i < titles.size(); ++i)
        titles[i] = tr("%1 (%2)").arg(titles[i], states[static_cast<std::size_t>(i)].join(u", "_s));
    return titles.isEmpty() ? QString()
                            : (saidToAsk ? tr(" Filed under other codes, with words of its names: %1; the agency says whether that covers your work.")
                                         : tr(" Filed under other codes, with words of its names: %1. Ask whether one of these covers your work."))
                                  .arg(cutList(titles, ways.states.empty() ? mostTitles : mostOfState));
}

/// Each once.
QStringList titlesOf(const std::vector<std::string>& all) {
    QStringList titles;
    for (const std::string& title : all)
        if (!titles.contains(fromUtf8(title), Qt::CaseInsensitive))
            titles << licenceTitle(title);
    return titles;
}

/// What the states file under its code and does not name it: of the wider occupation, or of other trades.
QString otherTradesSentence(const app::WaysIn& ways) {
    QString text;
    const qsizetype most = ways.states.empty() ? mostTitles : mostOfState;
    if (!ways.ofItsGroup.empty())
        text = tr(" Filed under the code of the wider occupation; whether for this work, too, is not stated: %1.")
                   .arg(cutList(titlesOf(ways.ofItsGroup), most));
    // A title that shares no word with the career's names may be for it all the same: a boxer's for athletes.
    // Of a part of an occupation nobody knows which of them are for it.
    if (!ways.otherTrades.empty() && !ways.ofGroup)
        text += (ways.licences.empty() ? tr(" Filed under its code, perhaps for other work: %1. Ask whether one of them covers yours.")
                                       : tr(" Also filed under its code, perhaps for other work: %1. Ask whether one of them covers yours."))
                    .arg(cutList(titlesOf(ways.otherTrades), most));
    return text;
}

app::AskedOf askedOfDoor(const app::WaysIn& ways) {
    const db::CareerDoor* door = app::licenceDoorForSome(ways);
    return door ? app::askedOf(*door) : app::AskedOf::Everybody;
}

/// Some states, or most: never less than the count of records beside it, nor than the career's own door says.
QString whoAsks(const app::WaysIn& ways) {
    const bool everybody = std::any_of(ways.doors.begin(), ways.doors.end(), [](const db::CareerDoor& door) {
        return door.kind == db::DoorKind::Licence && app::askedOf(door) == app::AskedOf::Everybody;
    });
    if (app::licenceNeedOf(ways) == app::LicenceNeed::MostStates)
        return everybody || ways.federalNamesIt || ways.namingStates >= nearlyAll ? tr("nearly everywhere one is asked for") : tr("most states ask for one");
    const app::AskedOf asked = askedOfDoor(ways);
    if (asked == app::AskedOf::SomeWorkInEveryState)
        return tr("every state asks for one, or for work under somebody who has one");
    if (asked == app::AskedOf::SomeWork)
        return tr("whether your post needs one depends on the work and the state");
    return app::isRecordedByMost(ways) ? tr("most states record one for it or for a part of it") : tr("some states ask for one");
}

/// Where no record is filed under its code, none can lack its name.
QString notFiledWords(const app::WaysIn& ways) {
    if (const db::CareerDoor* door = app::licenceDoorForSome(ways); door && door->key == "bar-admission")
        return tr("Ask the bar of your state, and the court or agency itself.");
    if (askedOfDoor(ways) == app::AskedOf::SomeWorkInEveryState || app::licenceNeedOf(ways) == app::LicenceNeed::MostStates)
        return tr("No license is filed under its code in the records at hand; %1: ask the agency of your state %2.")
            .arg(whoAsks(ways), beforeIt(ways));
    return tr("No license is filed under its code in the records at hand, which is no proof that none is needed: ask the agency of "
              "your state %1.")
        .arg(beforeIt(ways));
}

/// What the career's door says of a license that not all need, after its name where that does not stand beside it; ends with a
/// space.
QString doorWords(const app::WaysIn& ways, bool named = false) {
    const db::CareerDoor* door =
        app::licenceNeedOf(ways) == app::LicenceNeed::SomeStates ? app::licenceDoorForSome(ways) : nullptr;
    return door && !door->note.empty() ? (named ? fromUtf8(door->title) + u". "_s : QString()) + fromUtf8(door->note) + u' ' : QString();
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

/// Of states whose records hold none that names the career: the step stays, and its reason is the records.
QString unmatchedWords(const app::WaysIn& ways) {
    if (const db::CareerDoor* door = app::licenceDoorForSome(ways); door && door->key == "lifeguard-cert" && !ways.stateNamesIt)
        return tr("Mostly no state office gives it: ask the pool, the beach or the patrol where you would work which one it takes.");
    const QString before = beforeIt(ways);
    if (isGapSaidOnce(ways))
        return tr("The file of licenses at hand does not cover %1, nor do those of schools and of sponsors: ask the state’s agency %2.")
            .arg(placeNames(ways.states), before);
    if (!ways.recordsState)
        return tr("The file at hand does not cover %1: ask the state’s agency %2.").arg(placeNames(ways.states), before);
    if (ways.filedNowhere)
        return notFiledWords(ways);
    std::vector<db::Place> with, without = statesWithout(ways);
    std::copy_if(ways.states.begin(), ways.states.end(), std::back_inserter(with), [&without](const db::Place& state) {
        return std::none_of(without.begin(), without.end(), [&state](const db::Place& each) { return each.key == state.key; });
    });
    if (with.empty())
        return tr("The records at hand of %1 hold no license by this name under its code; %3: ask the agency %2.")
            .arg(placeNames(without), before, whoAsks(ways));
    if (without.empty())
        return tr("The records at hand of %1 hold licenses under its code, none by this very name; %3: ask the agency %2.")
            .arg(placeNames(with), before, whoAsks(ways));
    return tr("The records at hand of %1 and of %4 hold no license by this very name under its code, those of %1 others; %3: ask the agency "
              "%2.")
        .arg(placeNames(with), before, whoAsks(ways), placeNames(without));
}

/// Empty where no federal license holds the career's title or is its door.
QString federalWords(const app::WaysIn& ways) {
    if (ways.federalNamesIt)
        return tr("A federal license, the same in every state: %1. ").arg(licenceTitle(ways.licences.front().title));
    const db::CareerDoor* door = app::federalDoor(ways);
    if (!door)
        return {};
    const QString waters = door->key.starts_with("coastguard-") ? tr("On waters that are a state’s alone the state sets the rules. ") : QString();
    return tr("A federal license, the same in every state: %1. ").arg(fromUtf8(door->title)) + waters;
}

/// For which part of the work, as the states name it most often.
QString partWords(const app::WaysIn& ways) {
    const QString titles = cutList(titlesOf(ways.partTitles), mostTitles);
    return titles.isEmpty() ? QString() : tr("For the work or a part of it the states’ records name most often: %1. ").arg(titles);
}

/// The step's title says "Later" already.
QString withoutWhen(const QString& note) {
    const QString when = u"Later: "_s;
    return note.startsWith(when) ? capitalised(note.mid(when.size())) : note;
}

QString noRecordWords(const app::WaysIn& ways) {
    return tr("No record of %1 is at hand: ask its licensing board %2.").arg(learnersPlace(ways), beforeIt(ways));
}

/// The license among the doors that everybody needs, where there is just one.
const db::CareerDoor* onlyLicenceDoor(const app::WaysIn& ways) {
    const auto isIts = [&ways](const db::CareerDoor& door) { return door.kind == db::DoorKind::Licence && !app::isOfWorkBefore(ways, door); };
    const auto door = std::find_if(ways.doors.begin(), ways.doors.end(), isIts);
    const bool one = door != ways.doors.end() && std::none_of(door + 1, ways.doors.end(), isIts);
    return one && app::askedOf(*door) == app::AskedOf::Everybody ? &*door : nullptr;
}

} // namespace

QString licenceStepTitle(const app::WaysIn& ways) {
    const app::LicenceNeed need = app::licenceNeedOf(ways);
    const db::CareerDoor* door = app::licenceDoorForSome(ways);
    // The states are not those of who lives elsewhere.
    if (need == app::LicenceNeed::SomeStates && ways.ground() == app::Ground::Abroad)
        return tr("License, where one is asked for");
    if (need == app::LicenceNeed::SomeStates && !app::isLicenceAsked(ways) && door)
        return fromUtf8(door->title);
    switch (need) {
    case app::LicenceNeed::Later:
        return app::isForThePublic(ways) ? tr("Later, for most who design for the public: license") : tr("Later, for some: license");
    case app::LicenceNeed::Part:
    case app::LicenceNeed::Unrecorded:
        return tr("License, for a part of the work");
    case app::LicenceNeed::SomeStates:
        return app::isLicenceAsked(ways)  ? tr("License")
               : app::isNamedByFew(ways) ? tr("License, where your state asks it of your kind of work")
                                         : tr("License, where your state asks for one");
    case app::LicenceNeed::MostStates:
        break;
    }
    if (ways.federalNamesIt || app::federalDoor(ways))
        return tr("Federal license");
    // A number of states have none: guards'.
    if (door && app::askedOf(*door) == app::AskedOf::WhereTheStateAsks && ways.namingStates < nearlyAll && !ways.stateNamesIt)
        return fromUtf8(door->title);
    // Without a record its own door says what it is: admission to the bar, a work permit.
    const db::CareerDoor* own = ways.filedNowhere || app::isLicensedWithTheJob(ways) ? onlyLicenceDoor(ways) : nullptr;
    return own ? fromUtf8(own->title) : tr("License");
}

namespace {

/// Why the license stands behind the offer of a post.
QString withTheJobWords(const app::WaysIn& ways) {
    const auto need = app::licenceNeedOf(ways);
    if ((need != app::LicenceNeed::SomeStates && need != app::LicenceNeed::MostStates) || !app::isLicensedWithTheJob(ways))
        return {};
    if (const db::CareerDoor* door = app::doorWithTheJob(ways))
        return fromUtf8(door->note) + u' ';
    return (app::isLicensedByAcademy(ways) ? tr("The training after hiring mostly leads to it.")
                    : tr("Its record asks for a present job in this work: ask who hires you, and the agency, how soon you need it and "
                         "what you may do before.")) +
           u' ';
}

QString stepNoteOf(const app::WaysIn& ways) {
    if (ways.ground() == app::Ground::Abroad)
        return tr("The records at hand are of the United States; for %1 ask there.").arg(learnersPlace(ways));
    const app::LicenceNeed need = app::licenceNeedOf(ways);
    const QString known = federalWords(ways) + (need == app::LicenceNeed::Part ? partWords(ways) : QString());
    if (ways.ground() == app::Ground::Territory && !ways.federalNamesIt && !app::federalDoor(ways))
        return known + noRecordWords(ways);
    // Years under a licensed engineer, one year or two of accountants: the door says which.
    if (const db::CareerDoor* door = app::laterLicenceDoor(ways); door && need == app::LicenceNeed::Later && !door->note.empty())
        return withoutWhen(fromUtf8(door->note));
    if (need == app::LicenceNeed::Later)
        return tr("Not for the first job: after years of practice, for those who offer services to the public or sign for "
                  "them. Ask the agency.");
    if (need == app::LicenceNeed::Part || (need == app::LicenceNeed::SomeStates && app::isNamedByFew(ways) && ways.stateNamesIt))
        return known + tr("Ask the agency whether your work needs one.");
    if (ways.licenceNamesIt || app::federalDoor(ways))
        return known + tr("Ask the agency %1: requirements change.").arg(beforeIt(ways));
    const QString told = doorWords(ways);
    if (!ways.states.empty() && !ways.recordsState) // the note on licenses says why
        return told + tr("Ask the state’s agency %1.").arg(beforeIt(ways));
    if (!ways.states.empty())
        return told + unmatchedWords(ways) + elsewhereSentence(ways);
    if (ways.filedNowhere)
        return told + notFiledWords(ways);
    return told + (need == app::LicenceNeed::SomeStates || ways.namingStates > 0
                       ? tr("%1; choose your state.").arg(licensingStatesWords(ways))
                       : tr("Ask the agency of your state %1; the records at hand hold none by its name.").arg(beforeIt(ways)));
}

} // namespace

QString licenceStepNote(const app::WaysIn& ways) {
    const QString note = stepNoteOf(ways), why = ways.ground() == app::Ground::Abroad ? QString() : withTheJobWords(ways);
    return note.contains(why.trimmed()) ? note : QString(why + note);
}

namespace {

/// A word of its names in the records of a few other states tells a learner of this one nothing.
bool isCountWorthSaying(const app::WaysIn& ways) {
    return ways.namingStates > 0 || ways.licensingStates >= app::fewStates;
}

/// Whether what is filed under its code for other trades is listed.
enum class OtherTrades { Listed, LeftOut };

QString noneWithoutState(const app::WaysIn& ways, OtherTrades others) {
    if (!ways.licences.empty())
        return {};
    return (ways.otherTrades.empty() && ways.ofItsGroup.empty() ? tr("No license is filed under its code in the records at hand.")
                                     : tr("No license that names this work is filed under its code in the records at hand.")) +
           tr(" That is not proof that none is needed.") + (others == OtherTrades::Listed ? otherTradesSentence(ways) : QString()) + elsewhereSentence(ways, false);
}

QString noteOutside(const app::WaysIn& ways) {
    const QString where = ways.ground() == app::Ground::Abroad
                              ? tr("These records are of the United States; for %1 ask there.").arg(learnersPlace(ways))
                              : !ways.federalNamesIt && !app::federalDoor(ways)
                                  ? noRecordWords(ways)
                                  : federalWords(ways) + tr("Ask the agency %1: requirements change.").arg(beforeIt(ways));
    return where + (ways.licensingStates == 0 ? QString() : QString(u' ' + licensingCount(ways)));
}

/// A condition of its own speaks of a paper: a card for handling food, which some states file and most counties give.
bool namesPaper(const db::CareerDoor& door) {
    constexpr std::array<std::string_view, 4> papers{" card", "permit", "license", "certificate"};
    return door.kind == db::DoorKind::Condition &&
           std::any_of(papers.begin(), papers.end(), [&door](std::string_view paper) { return door.note.find(paper) != std::string::npos; });
}

/// Its own doors know that some state asks for one, whatever the records lack: phlebotomists in Nevada.
bool isToBeAskedFirst(const app::WaysIn& ways) {
    return std::any_of(ways.doors.begin(), ways.doors.end(), [](const db::CareerDoor& door) { return app::isToAsk(door) || namesPaper(door); });
}

QString noteWith(const app::WaysIn& ways, OtherTrades others) {
    const QString trades = others == OtherTrades::Listed ? otherTradesSentence(ways) : QString();
    // No state licenses the work of soldiers, and nobody those whom the voters choose.
    const bool elected = std::any_of(ways.doors.begin(), ways.doors.end(), [](const db::CareerDoor& door) { return door.key == "elected"; });
    if ((ways.isMilitary() || (elected && ways.namingStates == 0)) && ways.licences.empty())
        return {};
    if (ways.ground() == app::Ground::Abroad || ways.ground() == app::Ground::Territory)
        return noteOutside(ways);
    if (ways.states.empty())
        return federalWords(ways) +
               (ways.licensingStates == 0
                    ? noneWithoutState(ways, others)
                    : QString(licensingCount(ways) + tr(" Choose your state to see more. The file at hand does not cover California.")));
    const QString age = tr("Ask the agency %1: records age, and what is not stated may still be asked.").arg(beforeIt(ways));
    // What states file of pilots beside the federal license is that license again, or of those who spray crops.
    if (ways.federalNamesIt || app::federalDoor(ways))
        return federalWords(ways) + age + (ways.licensingStates == 0 || app::federalDoor(ways) ? QString() : QString(u' ' + licensingCount(ways)));
    if (!ways.recordsState)
        return unmatchedWords(ways);
    const app::LicenceNeed need = app::licenceNeedOf(ways);
    const auto without = statesWithout(ways);
    const QString none = without.empty() ? QString()
                                         : tr("No license that names this work is filed under its code in the records at hand of %1, which are incomplete.")
                                               .arg(placeNames(without));
    if (without.size() == ways.states.size()) {
        const bool asked = need == app::LicenceNeed::MostStates || need == app::LicenceNeed::SomeStates;
        return (asked ? doorWords(ways, true) + unmatchedWords(ways) : none + (ways.licensingStates == 0 && ways.namedElsewhere.empty() && ways.ofItsGroup.empty() && !isToBeAskedFirst(ways) ? tr(" No state in them has one that names it: ask those who hire.") : tr(" Ask before you begin."))) +
               (isCountWorthSaying(ways) ? u' ' + licensingCount(ways) : QString()) + trades +
               elsewhereSentence(ways);
    }
    if (!ways.licenceNamesIt && (need == app::LicenceNeed::MostStates || need == app::LicenceNeed::SomeStates))
        return unmatchedWords(ways) + trades;
    return (ways.licenceNamesIt
                ? age
                : tr("What is on record is for a part of the work: ask the agency whether yours needs one; records age, and "
                     "what is not stated may still be asked.")) +
           (none.isEmpty() ? QString() : u' ' + none) + (ways.licenceNamesIt ? QString() : trades);
}

} // namespace

QString licenceNote(const app::WaysIn& ways) {
    return noteWith(ways, OtherTrades::Listed);
}

QString licenceNoteOfItsOwn(const app::WaysIn& ways) {
    return noteWith(ways, OtherTrades::LeftOut);
}

} // namespace waymark::ui
