// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many states record a license for a career.
#include "app/career/licence_need.h"
#include "db/records/residual.h"
#include "ui/words/counts.h"
#include "ui/words/licence_words.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <QStringList>

namespace waymark::ui {

QString licensingStatesWords(const app::WaysIn& ways) {
    const auto count = static_cast<qint64>(ways.licensingStates) - (ways.licensedInDistrict ? 1 : 0);
    QStringList names;
    for (const std::string& name : ways.licensedIn)
        names << fromUtf8(name);
    if (ways.licensedInDistrict && count <= 1)
        return names.isEmpty() ? tr("The District of Columbia records a license")
                               : tr("%1 and the District of Columbia record a license").arg(names.front());
    return tr("%1 state(s)%2 record a license", nullptr, plural(count))
        .arg(capitalised(countWord(count)), (names.isEmpty() ? QString() : tr(" (%1)").arg(listWords(names))) +
                                               (ways.licensedInDistrict ? tr(" and the District of Columbia") : QString()));
}

QString licensingCount(const app::WaysIn& ways) {
    const QString states = licensingStatesWords(ways);
    if (ways.ofGroup && ways.code.starts_with("17-2"))
        return tr("%1 for engineers of every kind.").arg(states);
    if (ways.ofGroup) {
        // Of a whole occupation's license a part has its share; what is filed for a mixed group is of other trades.
        const bool mixed = db::isResidual(ways.fieldsFor);
        const auto more = ways.filingStates > ways.licensingStates && !mixed ? ways.filingStates - ways.licensingStates : 0;
        return tr("%1 by one of its job names.").arg(states) +
               (more == 0 ? QString()
                          : u' ' + tr("%Ln more state(s) file licenses under the code of the wider occupation: ask whether they hold for this work.",
                                      nullptr, plural(more)));
    }
    // Where most file only licenses of other names under its code, the few are not all that license the work.
    const QString others = 2 * ways.licensingStates < ways.filingStates
                               ? u' ' + tr("%Ln state(s) file licenses of other names under its code.", nullptr, plural(ways.filingStates - ways.licensingStates))
                               : QString();
    return (app::isMostlyItsOwn(ways) ? tr("%1 for it or for a part of it.") : tr("%1 for it, for a part of it or for work close to it.")).arg(states) + others;
}

} // namespace waymark::ui
