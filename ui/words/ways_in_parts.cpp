// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ways_in_words.h"

#include "app/career/facts_in_words.h"
#include "app/words/numbers.h"
#include "ui/words/entry_words.h"
#include "ui/words/local_number.h"
#include "ui/words/tr.h"

namespace waymark::ui {

namespace {

constexpr std::size_t mostProgrammes = 10;

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
                          .arg(QString::fromStdString(app::wholeName(ways.entry->measuredFor)))
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
    if (!ways.place || !ways.fieldsNamed)
        return;
    app::DocumentTable table{{said(tr("School")), said(tr("Program")), said(tr("Detail"))}, {false, false, false}, {}};
    for (const SaidProgramme& programme : programmesInWords(ways, mostProgrammes))
        table.rows.push_back({{programme.school.toStdString(), programme.address.toStdString()},
                              {programme.teaches.toStdString(), {}},
                              {programme.detail.toStdString(), {}}});
    if (!table.rows.empty())
        document.table(std::move(table));
}

} // namespace

QString doorNote(const app::WaysIn& ways) {
    QStringList sentences;
    if (!ways.entry || !ways.entry->education)
        sentences << (ways.isMilitary()
                          ? tr("The projections count civilians only and do not state what this door asks for: ask a "
                               "recruiter.")
                          : tr("What its door asks for is not stated by the projections."));
    if (ways.answeredLevel)
        sentences << tr("Of the workers asked by O*NET about this very career, %1 % name %2.")
                         .arg(localNumber(app::withThousands(ways.answeredShare)),
                              entryPhrase(*ways.answeredLevel));
    return sentences.join(QChar(u' '));
}

std::vector<app::DocumentPart> waysInParts(const app::WaysIn& ways) {
    app::Document document;
    document.heading(said(tr("Ways in")));
    addSteps(document, ways);
    addLicences(document, ways);
    if (const QString sentence = apprenticeshipSentence(ways); !sentence.isEmpty())
        document.line(said(tr("Apprenticeship. ")) + sentence.toStdString());
    addProgrammes(document, ways);
    return document.parts;
}

} // namespace waymark::ui
