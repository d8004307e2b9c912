// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/schools_elsewhere.h"

#include "app/career/school_order.h"
#include "ui/words/programme_levels.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QStringList>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// Ends below a bachelor's degree, whatever else the school teaches of the field.
bool isShort(const db::Programme& programme) {
    return std::all_of(programme.awards.begin(), programme.awards.end(), [](const std::string& award) { return award == "a" || award.starts_with('c'); });
}

} // namespace

QString schoolsElsewhere(const app::WaysIn& ways) {
    constexpr qsizetype most = 4;
    const QString level = levelAsked(ways);
    const auto isOfLevel = [&](const app::NearProgramme& each) {
        return app::isOfItsFields(each, ways) && (level.isEmpty() ? isShort(each.programme) : app::leadsTo(each.programme, ways.level()));
    };
    const auto isOwn = [&](const app::NearProgramme& each) {
        return each.kilometres || (ways.isIn(each.programme.state) && (level.isEmpty() ? app::isOfItsFields(each, ways) : isOfLevel(each)));
    };
    if (ways.ground() != app::Ground::States || ways.withoutSchools.size() == ways.states.size() || app::lacksItsFields(ways) || !app::listsSchools(ways) ||
        std::any_of(ways.programmes.begin(), ways.programmes.end(), isOwn))
        return {};
    std::vector<const db::Programme*> others;
    for (const app::NearProgramme& each : ways.programmes)
        if (isOfLevel(each) && !ways.isIn(each.programme.state))
            others.push_back(&each.programme);
    QStringList names;
    for (const db::Programme* each : others) {
        QString field = fromUtf8(each->fieldTitle);
        if (field.endsWith(u'.'))
            field.chop(1);
        const QString name = u"%1 (%2), %3"_s.arg(fromUtf8(each->school), fromUtf8(each->state.text()).section(u':', 1), field);
        if (!names.contains(name) && names.size() < most)
            names << name;
    }
    return names.isEmpty() ? QString()
                           : tr(" The largest in other states with %1: %2. Who comes from another state mostly pays more: ask.")
                                 .arg(level.isEmpty() ? tr("a certificate or associate’s degree") : level, names.join(u"; "_s));
}

} // namespace waymark::ui
