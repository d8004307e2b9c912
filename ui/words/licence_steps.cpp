// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/licence_steps.h"

#include "app/career/licence_need.h"
#include "ui/words/licence_words.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::LicenceSteps)
};

constexpr std::size_t mostNamed = 3;
constexpr qsizetype mostHigher = 4;

void addNote(db::PlanStep& step, const QString& note) {
    if (!note.isEmpty())
        step.notes.push_back(note.toStdString());
}

/// What the record asks for, as papers to bring.
QStringList documentsFor(const db::Licence& licence) {
    QStringList documents{Words::tr("identity card")};
    if (licence.education && *licence.education != db::LicenceSchooling::No)
        documents.append(Words::tr("proof of schooling"));
    if (licence.exam && *licence.exam != db::LicenceExam::No)
        documents.append(Words::tr("result of the exam"));
    if (licence.experience == db::LicencePractice::Employed)
        documents.append(Words::tr("a letter of who employs you"));
    else if (licence.experience && *licence.experience != db::LicencePractice::No)
        documents.append(*licence.experience == db::LicencePractice::Referral ? Words::tr("a referral or sworn statement")
                                                                              : proofOfWork());
    if (licence.certification == db::LicenceCertification::Yes)
        documents.append(Words::tr("proof of the certification"));
    if (licence.background && *licence.background != db::LicenceBackground::No)
        documents.append(Words::tr("papers for the background check"));
    if (licence.physical && *licence.physical != db::LicencePhysical::No)
        documents.append(*licence.physical == db::LicencePhysical::Vision ? Words::tr("vision test")
                                                                          : Words::tr("medical exam"));
    return documents;
}

/// "Embalmer: exam of the state; a degree; ... · Funeral Board · https://... · recorded 2024-09-06"
QString recordWords(const SaidLicence& said) {
    QStringList parts{Words::tr("%1: %2").arg(said.title, said.asks), said.agency, said.address, said.date};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool asksExam(const db::Licence& licence) {
    return licence.exam && *licence.exam != db::LicenceExam::No;
}

bool asksSchooling(const db::Licence& licence) {
    return licence.education && *licence.education != db::LicenceSchooling::No;
}

db::PlanStep examStep(const QString& title, const QStringList& notes, bool schooling) {
    db::PlanStep step;
    step.kind = db::PlanStepKind::Exam;
    step.id = "way-exam";
    step.title = title.toStdString();
    step.openEnded = true;
    for (const QString& note : notes)
        addNote(step, note);
    step.documents = {Words::tr("identity card").toStdString()};
    if (schooling)
        step.documents.push_back(Words::tr("proof of schooling").toStdString());
    return step;
}

db::PlanStep emptyLicence() {
    db::PlanStep step;
    step.kind = db::PlanStepKind::Licence;
    step.id = "way-license";
    step.openEnded = true;
    return step;
}

std::vector<db::PlanStep> recordedHere(const app::WaysIn& ways, const app::Licensing& licensing) {
    const auto said = licencesInWords(ways);
    std::vector<db::PlanStep> steps;
    auto step = emptyLicence();
    QStringList titles, agencies, documents, higher;
    bool exam = false, schooling = false;
    const auto& first = ways.licences[licensing.here.front()];
    for (const std::size_t i : licensing.here) {
        const auto& licence = ways.licences[i];
        if (licensing.exact && app::followsAfter(licence, first)) {
            if (!higher.contains(said[i].title))
                higher.append(said[i].title);
            continue;
        }
        if (titles.size() == static_cast<qsizetype>(mostNamed))
            continue;
        exam = exam || asksExam(licence);
        schooling = schooling || asksSchooling(licence);
        for (const QString& document : documentsFor(licence))
            if (!documents.contains(document))
                documents.append(document);
        titles.append(said[i].title);
        const QString agency = said[i].address.isEmpty() ? said[i].agency : said[i].agency + u" · "_s + said[i].address;
        if (!agencies.contains(agency))
            agencies.append(agency);
        addNote(step, recordWords(said[i]));
        if (step.url.empty())
            step.url = licence.url;
    }
    const QString which = titles.size() == 1 ? titles.first() : Words::tr("the one that fits your kind of work");
    if (exam && licensing.exact) // of a part of the work it is told, not planned
        steps.push_back(examStep(Words::tr("Exam for the license: %1").arg(which),
                                 QStringList{Words::tr("Ask for its days, its fee and what to bring.")} + agencies, schooling));
    step.title = (licensing.exact ? Words::tr("License: %1").arg(which)
                                  : Words::tr("License, where the work asks for one"))
                     .toStdString();
    for (const QString& document : documents)
        step.documents.push_back(document.toStdString());
    if (!higher.isEmpty())
        addNote(step, Words::tr("One begins with this one; others follow after years of work or more study: %1.")
                          .arg(higher.mid(0, mostHigher).join(u"; "_s)));
    const auto need = app::licenceNeedOf(ways);
    if (licensing.atWork)
        addNote(step, Words::tr("Its record asks for a present job in this work: ask who hires you, and the agency, how soon you need it and "
                                "what you may do before."));
    if (licensing.ofOneCalling && need != app::LicenceNeed::MostStates)
        addNote(step, Words::tr("By its name it is for one kind of this work only: ask the agency whether yours needs it."));
    const bool asked = need == app::LicenceNeed::MostStates || need == app::LicenceNeed::SomeStates;
    if (ways.licenceNamesIt || (!licensing.exact && !asked))
        addNote(step, licenceNote(ways));
    else if (!licensing.exact) // it says that none is recorded by this name, and one stands above
        addNote(step, Words::tr("Ask the agency whether it is the one for this work: records age, and what is not stated may still be asked."));
    addNote(step, Words::tr("How long the agency takes is not stated."));
    steps.push_back(std::move(step));
    return steps;
}

} // namespace

std::vector<db::PlanStep> licenceSteps(const app::WaysIn& ways, const app::Licensing& licensing) {
    if (!licensing.here.empty())
        return recordedHere(ways, licensing);
    std::vector<db::PlanStep> steps;
    if (licensing.demand == app::LicenceDemand::Asked && 2 * licensing.examsAsked > licensing.examsStated)
        steps.push_back(examStep(Words::tr("Exam for the license"),
                                 {Words::tr("%1 of %2 records that say so ask for one; ask the agency of your state for "
                                            "its days, its fee and what to bring.")
                                      .arg(licensing.examsAsked)
                                      .arg(licensing.examsStated)},
                                 false));
    auto step = emptyLicence();
    step.title = (licensing.demand == app::LicenceDemand::Asked ? Words::tr("License of your state")
                                                                : Words::tr("License, where your state asks for one"))
                     .toStdString();
    step.documents = {Words::tr("identity card").toStdString()};
    if (!ways.state)
        addNote(step, licensingCount(ways));
    addNote(step, ways.state ? recordsNote(ways, licensing)
                             : Words::tr("Choose your state to see its agency, and ask it %1: requirements "
                                         "change, and California’s records are not at hand.").arg(beforeIt(ways)));
    addNote(step, Words::tr("How long the agency takes is not stated."));
    steps.push_back(std::move(step));
    return steps;
}

namespace {

/// "There" is in the states that the note before it speaks of: no federal one, and none with another career's title.
QStringList titlesRecorded(const app::WaysIn& ways, const app::Licensing& licensing) {
    QStringList titles;
    const auto said = licencesInWords(ways);
    const auto& others = licensing.ofOthers;
    for (std::size_t i = 0; i < said.size(); ++i)
        if (ways.isIn(ways.licences[i].state) && !titles.contains(said[i].title) && titles.size() < mostHigher &&
            std::find(others.begin(), others.end(), i) == others.end())
            titles.append(said[i].title);
    return titles;
}

/// The first ones of the learner's states, whosever they are.
QStringList titlesFiled(const app::WaysIn& ways) {
    QStringList titles;
    const auto said = licencesInWords(ways);
    for (std::size_t i = 0; i < said.size(); ++i)
        if (ways.isIn(ways.licences[i].state) && !titles.contains(said[i].title) && titles.size() < mostHigher)
            titles.append(said[i].title);
    return titles;
}

} // namespace

QString recordsNote(const app::WaysIn& ways, const app::Licensing& licensing) {
    const QString note = licenceNote(ways);
    const bool filed = std::any_of(ways.licences.begin(), ways.licences.end(), [&](const auto& licence) { return ways.isIn(licence.state); });
    const QStringList titles = titlesRecorded(ways, licensing);
    const auto& others = licensing.ofOthers;
    const bool noneMayBeIt = licensing.here.empty() && titles.isEmpty() && !others.empty();
    const bool ofOtherWork = licensing.here.empty() && ways.licences.empty() && (ways.state || ways.licensingStates == 0) &&
                             !(ways.otherTrades.empty() && ways.ofItsGroup.empty());
    if (ofOtherWork) // chaplains of races are no word to who leads a congregation
        return licenceNoteOfItsOwn(ways);
    if (noneMayBeIt && filed && !ways.federalNamesIt)
        return Words::tr("On record under its code are licenses of other careers only: ask the agency %1.").arg(beforeIt(ways));
    if (ways.licenceNamesIt && licensing.here.empty() && filed && !ways.federalNamesIt)
        return Words::tr("On record under its code: %1. It may be for other work or for a part of this one, so no step is made of it: ask the agency %2.")
            .arg(titlesFiled(ways).join(u"; "_s), beforeIt(ways));
    if (ways.licenceNamesIt || !licensing.here.empty())
        return note;
    return titles.isEmpty() ? note : note + u' ' + Words::tr("Recorded there: %1.").arg(titles.join(u"; "_s));
}

QStringList practiceLicenceNotes(const app::WaysIn& ways, const app::Licensing& licensing) {
    const auto said = licencesInWords(ways);
    QStringList notes;
    for (const std::size_t i : licensing.whileLearning)
        if (notes.size() < static_cast<qsizetype>(mostNamed))
            notes.append(Words::tr("For this time itself a license is on record; ask for it before you begin. %1").arg(recordWords(said[i])));
    return notes;
}

QString proofOfWork() {
    return Words::tr("proof of the work done");
}

QString partsLicensedNote(const app::WaysIn& ways, const app::Licensing& licensing) {
    if (licensing.demand != app::LicenceDemand::PartsOnly)
        return {};
    const auto said = licencesInWords(ways);
    if (licensing.here.empty() && ways.licensingStates < app::fewStates)
        return {};
    if (licensing.here.empty()) {
        const QStringList titles = titlesRecorded(ways, licensing);
        return licensingCount(ways) + u' ' + (titles.isEmpty() ? Words::tr("Ask your state’s agency whether yours does.")
                                                               : Words::tr("On record in your state: %1. Ask its agency whether it is for your work.").arg(titles.join(u"; "_s)));
    }
    const auto& first = said[licensing.here.front()];
    return Words::tr("For some kinds of this work a license is recorded: %1. Ask whether yours is one of them.")
        .arg(recordWords(first));
}

} // namespace waymark::ui
