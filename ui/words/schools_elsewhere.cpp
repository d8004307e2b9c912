// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/schools_elsewhere.h"

#include "app/career/licence_need.h"
#include "app/career/school_order.h"
#include "ui/words/counts.h"
#include "ui/words/licence_words.h"
#include "ui/words/programme_levels.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QStringList>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSchoolsNamed = 4;

/// Each once, the first few.
QStringList namesOf(const std::vector<const db::Programme*>& programmes) {
    QStringList names;
    for (const db::Programme* each : programmes) {
        const QString name = u"%1 (%2), %3"_s.arg(fromUtf8(each->school), fromUtf8(each->state.text()).section(u':', 1), fieldName(each->fieldTitle));
        if (!names.contains(name) && names.size() < mostSchoolsNamed)
            names << name;
    }
    return names;
}

/// Where a certificate opens the work and most of its schools give a bachelor's degree, those are told, too: the maritime
/// academies beside two colleges.
QString degreesBeyond(const app::WaysIn& ways, std::size_t ofLevel) {
    const auto level = ways.level();
    if (!level || *level < db::EntryEducation::SomeCollege || *level > db::EntryEducation::Associate)
        return {};
    std::vector<const db::Programme*> degrees;
    for (const app::NearProgramme& each : ways.programmes)
        if (app::isOfItsFields(each, ways) && app::leadsTo(each.programme, db::EntryEducation::Bachelor) && !ways.isIn(each.programme.state))
            degrees.push_back(&each.programme);
    const QStringList names = degrees.size() > ofLevel ? namesOf(degrees) : QStringList();
    return names.isEmpty() ? QString() : tr(" With a bachelor’s degree: %1.").arg(names.join(u"; "_s));
}

/// Trades that private schools teach in every state, under a license that the states give: nails, hair.
QString privateSchools(const app::WaysIn& ways) {
    const bool ofTheState = app::isLicenceAsked(ways) && !ways.federalNamesIt && !app::federalDoor(ways);
    return ofTheState && ways.level() == db::EntryEducation::Certificate
               ? tr(" Private schools may teach it as well: the agency of your state lists those that it approves.")
               : QString();
}

} // namespace

QString fieldName(std::string_view title) {
    return fromUtf8(title.ends_with('.') ? title.substr(0, title.size() - 1) : title);
}

QString schoolsElsewhere(const app::WaysIn& ways) {
    const QString level = levelAsked(ways);
    const auto isOfLevel = [&](const app::NearProgramme& each) {
        return app::isOfItsFields(each, ways) && app::leadsTo(each.programme, ways.level());
    };
    const auto isOwn = [&](const app::NearProgramme& each) {
        return each.kilometres || (ways.isIn(each.programme.state) && isOfLevel(each));
    };
    // Where none is asked for, or a field that the page speaks of is taught here, nobody needs to cross the country.
    if (level.isEmpty() || std::any_of(ways.spoken.begin(), ways.spoken.end(), [](const app::SpokenField& field) { return !field.here.empty(); }))
        return {};
    if (ways.ground() != app::Ground::States || ways.withoutSchools.size() == ways.states.size() || app::lacksItsFields(ways) || !app::listsSchools(ways) ||
        std::any_of(ways.programmes.begin(), ways.programmes.end(), isOwn))
        return {};
    std::vector<const db::Programme*> others;
    for (const app::NearProgramme& each : ways.programmes)
        if (isOfLevel(each) && !ways.isIn(each.programme.state))
            others.push_back(&each.programme);
    const QStringList names = namesOf(others);
    const QString schools = privateSchools(ways);
    if (names.isEmpty())
        return schools;
    const QString degrees = degreesBeyond(ways, others.size());
    return schools + tr(" In other states with %1, first those whose field has most words of this career’s title, then the largest: %2.").arg(level, names.join(u"; "_s)) + degrees +
           tr(" Who comes from another state mostly pays more: ask.");
}

QString spokenFieldsSentence(const app::WaysIn& ways) {
    constexpr std::size_t mostFields = 2;
    constexpr qsizetype mostSchools = 3;
    const QString level = levelAsked(ways);
    QString text;
    for (std::size_t i = 0; i < std::min(mostFields, ways.spoken.size()); ++i) {
        const app::SpokenField& field = ways.spoken[i];
        QStringList schools;
        for (const db::Programme& programme : field.here)
            if (const QString school = fromUtf8(programme.school); !schools.contains(school))
                schools << school;
        const qsizetype more = schools.size() - mostSchools;
        const QString names = schools.mid(0, mostSchools).join(u"; "_s) + (more > 0 ? tr(" and %Ln more", nullptr, plural(more)) : QString());
        text += tr(" %1, of which this page speaks, is not among the fields that the U.S. Department of Education relates to it: its programs are not counted")
                    .arg(fieldName(field.title)) +
                (schools.isEmpty() ? tr("; ask for it as well.")
                 : level.isEmpty() ? tr("; public schools of %1 that teach it: %2.").arg(placeNames(ways.states), names)
                                   : tr("; public schools of %1 that teach it with %3: %2.").arg(placeNames(ways.states), names, level));
    }
    return text;
}

} // namespace waymark::ui
