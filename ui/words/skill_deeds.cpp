// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/skill_deeds.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace waymark::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::SkillDeeds)
};

struct Deed {
    std::string_view skill;
    const char* words;
};

// clang-format off
constexpr std::array deeds{std::to_array<Deed>({
    {"skill:2.A.1.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "read the instructions of a new device, or a long letter from an office, and acted on it")},
    {"skill:2.A.1.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "let somebody finish, and said back what was meant")},
    {"skill:2.A.1.c", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "written a letter, a report or an application that others used")},
    {"skill:2.A.1.d", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "explained something to a group, or on the phone to a stranger")},
    {"skill:2.A.1.e", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "worked out a discount, an area or a budget")},
    {"skill:2.A.1.f", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "tested a guess by trying it out and noting what happened")},
    {"skill:2.A.2.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "compared two opinions and found where one of them is weak")},
    {"skill:2.A.2.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "changed how you do something after hearing of a better way")},
    {"skill:2.A.2.c", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "chosen a way to learn something, or to teach it, and changed it when it did not work")},
    {"skill:2.A.2.d", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "kept an eye on how a team, a plan or you yourself were doing, and stepped in")},
    {"skill:2.B.1.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "noticed that somebody was upset before it was said")},
    {"skill:2.B.1.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "fitted your own work to what others were doing")},
    {"skill:2.B.1.c", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "brought somebody round to your view")},
    {"skill:2.B.1.d", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "brought two sides to a deal that both kept")},
    {"skill:2.B.1.e", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "shown somebody how to do a thing until it worked")},
    {"skill:2.B.1.f", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "looked for ways to help people without being asked")},
    {"skill:2.B.2.i", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "solved a problem with several causes, for which there was no recipe")},
    {"skill:2.B.3.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "found out what people need a thing to do before it was made")},
    {"skill:2.B.3.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "built or changed a tool or a device so that it served people better")},
    {"skill:2.B.3.c", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "decided which tools and machines a job needs")},
    {"skill:2.B.3.d", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "put in a machine, a program or wiring as a plan said")},
    {"skill:2.B.3.e", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "written a program or a script that did its task")},
    {"skill:2.B.3.g", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "watched gauges or screens to see that a machine runs right")},
    {"skill:2.B.3.h", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "run a machine or a vehicle by its controls")},
    {"skill:2.B.3.j", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "cared for a machine on schedule: cleaned, oiled, changed parts")},
    {"skill:2.B.3.k", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "found out why a machine or a program went wrong")},
    {"skill:2.B.3.l", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "repaired a bicycle, a tap, a phone or an engine")},
    {"skill:2.B.3.m", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "tested or inspected things to see whether they are good enough")},
    {"skill:2.B.4.e", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "weighed gains against costs and decided for others too")},
    {"skill:2.B.4.g", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "worked out how a change in one place would change the whole")},
    {"skill:2.B.4.h", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "measured how well something works and what would make it better")},
    {"skill:2.B.5.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "planned your time and that of others, and kept to it")},
    {"skill:2.B.5.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "decided how money was spent and accounted for it")},
    {"skill:2.B.5.c", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "got the equipment and material for a job, and saw that it was used well")},
    {"skill:2.B.5.d", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "found, guided and encouraged people for a task")},
    {"skill:2.C.1.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "planned and led a group, a club or a business")},
    {"skill:2.C.1.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "kept files, forms and letters of an office")},
    {"skill:2.C.1.c", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "kept accounts or read a balance")},
    {"skill:2.C.1.d", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "shown and sold something, or planned how it is sold")},
    {"skill:2.C.1.e", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "served guests or customers and found out what they need")},
    {"skill:2.C.1.f", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "chosen, hired or trained people, or settled what they are paid")},
    {"skill:2.C.10", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "moved people or goods by road, rail, air or water")},
    {"skill:2.C.2.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "made things in numbers and kept waste low")},
    {"skill:2.C.2.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "grown, raised or stored food")},
    {"skill:2.C.3.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "set up computers, circuits or programs")},
    {"skill:2.C.3.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "used what engineers know to design or make something")},
    {"skill:2.C.3.c", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "drawn a plan or a model that others built from")},
    {"skill:2.C.3.d", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "built or renovated a part of a house or a road")},
    {"skill:2.C.3.e", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "taken a machine apart and put it together again")},
    {"skill:2.C.4.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "used algebra, geometry or statistics")},
    {"skill:2.C.4.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "used laws of force, heat, light or current")},
    {"skill:2.C.4.c", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "handled substances knowing how they react and what is dangerous")},
    {"skill:2.C.4.d", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "worked with plants, animals or cells knowing how they live")},
    {"skill:2.C.4.e", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "used what is known of how people think, learn and differ")},
    {"skill:2.C.4.f", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "worked with groups of another origin or way of life")},
    {"skill:2.C.4.g", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "used maps of land, climate, people or routes")},
    {"skill:2.C.5.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "cared for sick or hurt people, or knew signs, remedies and how to prevent")},
    {"skill:2.C.5.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "stood by somebody through a crisis or on the way back to health")},
    {"skill:2.C.6", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "planned lessons and taught one person or a group")},
    {"skill:2.C.7.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "written and corrected English for others to read")},
    {"skill:2.C.7.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "spoken or written in a language that is not your first")},
    {"skill:2.C.7.c", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "made or performed music, dance, drama or pictures")},
    {"skill:2.C.7.d", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "traced what happened in the past from what is left of it")},
    {"skill:2.C.7.e", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "thought through or taught what people believe and how they should live")},
    {"skill:2.C.8.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "guarded people, places or data, or led them out of danger")},
    {"skill:2.C.8.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "worked with laws, rules of an office or a court")},
    {"skill:2.C.9.a", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "set up or ran a network, a switchboard or a broadcast")},
    {"skill:2.C.9.b", QT_TRANSLATE_NOOP("waymark::ui::SkillDeeds", "made a film, a page, a broadcast or a magazine for an audience")},
})};
// clang-format on

} // namespace

QString skillDeed(std::string_view skill) {
    const auto deed = std::find_if(deeds.begin(), deeds.end(), [skill](const Deed& one) { return one.skill == skill; });
    return deed == deeds.end() ? QString() : Words::tr(deed->words);
}

} // namespace waymark::ui
