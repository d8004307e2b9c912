// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/programme_levels.h"

#include "app/plan/own_schooling.h"
#include "app/words/numbers.h"
#include "ui/words/local_number.h"
#include "ui/words/tr.h"

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr double half = 50; // percent of those asked

} // namespace

QString levelAsked(const app::WaysIn& ways) {
    const auto level = ways.level();
    if (!level)
        return {};
    switch (*level) {
    case db::EntryEducation::None:
    case db::EntryEducation::HighSchool:
        return {};
    case db::EntryEducation::SomeCollege:
        return tr("a certificate or associate’s degree");
    case db::EntryEducation::Certificate:
        return tr("a certificate");
    case db::EntryEducation::Associate:
        return tr("an associate’s degree");
    case db::EntryEducation::Bachelor:
        return tr("a bachelor’s degree");
    case db::EntryEducation::Master:
        return tr("a master’s degree");
    case db::EntryEducation::Doctorate:
        break;
    }
    return tr("a doctorate");
}

bool statesNone(const app::WaysIn& ways) {
    // What the learner's own state records of a license is nearer: a course that Florida asks of pharmacy technicians.
    const bool course = ways.stateNamesIt && std::any_of(ways.licences.begin(), ways.licences.end(), [](const db::Licence& one) {
                            return one.education.value_or(db::LicenceSchooling::No) != db::LicenceSchooling::No;
                        });
    return !course && ways.entry && ways.entry->education && ways.entry->measuredFor.empty() &&
           *ways.entry->education <= db::EntryEducation::HighSchool && ways.degreeShare < half;
}

QString levelWords(const app::WaysIn& ways, const QString& level) {
    if (ways.doorLevel)
        return tr("%1, which this very career asks for").arg(level);
    if (ways.answeredLevel) {
        const QString share = localNumber(app::withThousands(ways.answersWithheld ? std::floor(ways.answeredShare) : ways.answeredShare));
        const QString told = ways.answersWithheld ? tr("at least %1").arg(share) : share;
        if (ways.asked && ways.askedPeople)
            return (*ways.asked == db::Asked::Experts ? tr("%1 (%2 % of the %3 experts asked by O*NET name this or a higher level)")
                                                      : tr("%1 (%2 % of the %3 workers asked by O*NET name this or a higher level)"))
                .arg(level, told, QString::number(*ways.askedPeople));
        return tr("%1 (%2 % of those asked by O*NET name this or a higher level)").arg(level, told);
    }
    // The class of a mixed group is the usual way into none of its occupations.
    return *ways.level() == db::EntryEducation::SomeCollege || app::isOfMixedGroup(ways) ? level
           : ways.entry->measuredFor.empty()                                          ? tr("%1, the usual way in").arg(level)
                                                                                      : tr("%1, the usual way into the group").arg(level);
}

} // namespace waymark::ui
