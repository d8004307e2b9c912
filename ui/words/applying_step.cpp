// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/applying_step.h"

#include "ui/words/plan_step.h"
#include "ui/words/route_notes.h"
#include "ui/words/school_notes.h"
#include "ui/words/schools_beside.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark::ui {

namespace {

using Kind = db::PlanStepKind;

QStringList documentsFor(const RouteAsked& asked, const BeforeApplying& before) {
    QStringList documents{asked.page.results   ? tr("results of competitions")
                          : asked.page.listens ? tr("a recording, and what you play or sing by heart")
                                               : tr("résumé"),
                          tr("identity card")};
    if (before.schooled || asked.route.checkDiploma)
        documents.append(tr("school records"));
    if (before.apprenticed)
        documents.append(tr("record of the apprenticeship"));
    if (before.licensed)
        documents.append(tr("license (where one is asked for)"));
    if (asked.page.driving)
        documents.append(tr("driver’s license, where the work asks for it"));
    if (!asked.route.doorOpen || asked.page.samples)
        documents.append(asked.page.samples                                  ? tr("portfolio or samples")
                         : admitsByAudition(asked) && !asked.page.listens ? tr("recordings or scores of your own")
                                                                             : tr("what you made while learning"));
    return documents;
}

bool isLicensed(const RouteAsked& asked) {
    return std::any_of(asked.route.legs.begin(), asked.route.legs.end(), [](const auto& leg) { return leg.kind == Kind::Licence; });
}

/// A step of the way speaks of it, and not only a condition.
bool isCheckedOnTheWay(const RouteAsked& asked) {
    return std::any_of(asked.ways.doors.begin(), asked.ways.doors.end(), [](const auto& door) {
        return door.kind != db::DoorKind::Condition && door.note.find("background") != std::string::npos;
    });
}

/// A door gives the card with its own course.
bool isAidedOnTheWay(const RouteAsked& asked) {
    constexpr std::array<std::string_view, 4> doors{"emt", "paramedic", "lifeguard", "-academy"};
    return asked.ways.isMilitary() || asked.ways.code.starts_with("29-") ||
           std::any_of(asked.ways.doors.begin(), asked.ways.doors.end(), [&](const auto& each) {
               return std::any_of(doors.begin(), doors.end(), [&](auto door) { return each.key.find(door) != std::string::npos; });
           });
}

} // namespace

db::PlanStep applyingStep(const RouteAsked& asked, const BeforeApplying& before) {
    QStringList notes;
    if (asked.page.results)
        notes.append(tr("Results open this door, as the career’s page says: ask a coach or a club at which trials, leagues or competitions one is "
                        "seen. Reading does not replace them."));
    else if (asked.route.doorOpen && asked.learns && !asked.route.yearsLiked && !asked.page.listens)
        notes.append(openDoorNote(asked));
    if (before.practised)
        notes.append(tr("Many stay where they practiced: ask there first."));
    if (!asked.route.known)
        notes.append(tr("Ask employers first what they want: it is not stated for this career."));
    if (!before.apprenticed && !before.conditionsTold)
        notes += doorNotes(asked.ways, asked.route.conditions);
    if (!before.apprenticeshipSaid)
        notes.append(apprenticeshipToo(asked));
    notes.append(paidLearningNote(asked));
    if (!before.placed)
        notes += firstDoorNotes(asked);
    notes.append(yearsNote(asked));
    if (!before.apprenticed)
        notes += schoolsBeside(asked);
    return stepOf(Kind::Apply, "way-apply", asked.page.fromInside ? tr("Apply from inside") : tr("Apply for the work"), notes, documentsFor(asked, before));
}

std::vector<db::PlanStep> papersBeside(const RouteAsked& asked) {
    std::vector<db::PlanStep> papers;
    if (asked.page.firstAid && !isAidedOnTheWay(asked))
        papers.push_back(stepOf(Kind::Internship, "way-first-aid", tr("First aid and CPR class with a card"),
                                {tr("A class of some hours, at the Red Cross, the Heart Association or a college; where you look after children ask for the "
                                    "part on infants. The card ends after about two years. Ask those who hire which one they want.")}));
    if (asked.page.background && !isLicensed(asked) && !isCheckedOnTheWay(asked))
        papers.push_back(stepOf(Kind::Apply, "way-background", tr("Background check: ask who orders and pays for it"),
                                {tr("The career’s page speaks of it. Mostly those who hire order it after an offer; where a family hires you may bring one. Ask "
                                    "early what would keep you out.")},
                                {tr("identity card")}));
    if (const QString certificate = certificateNote(asked); !certificate.isEmpty()) {
        papers.push_back(stepOf(Kind::Exam, "way-certification", tr("Exam for the certificate that those who hire look for"), {certificate}, {tr("identity card")}));
        papers.back().openEnded = true;
    }
    if (asked.page.typing)
        papers.push_back(stepOf(Kind::Internship, "way-typing", tr("Typing: a quarter of an hour a day until the speed holds, then a timed test"),
                                {tr("Lessons and tests stand free of charge on many sites and in libraries. Ask those who hire which speed they want.")}));
    return papers;
}

} // namespace waymark::ui
