// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/education_words.h"

#include "app/career/education.h"
#include "app/words/numbers.h"
#include "ui/words/entry_words.h"
#include "ui/words/local_number.h"
#include "ui/words/tr.h"

namespace waymark::ui {

QString doctorateCaution(const db::CareerFacts& facts) {
    const app::DoctorateNamed named = app::doctorateNamed(facts.education, facts.entry, facts.career.socCode);
    if (named == app::DoctorateNamed::No)
        return {};
    const QString caution =
        named == app::DoctorateNamed::Slip
            ? tr("A professional degree or a doctorate among the answers may be a slip or another profession’s: it is not the usual way in.")
            : tr("%1 of 100 answers name a doctorate: for some posts, of research, teaching or leading, employers may want one. The level that "
                 "the Bureau of Labor Statistics states as usual is %2: ask.")
                  .arg(localNumber(app::withThousands(app::doctorateShare(facts.education))), entryPhrase(*facts.entry->education) +
                                                                                                         (facts.entry->measuredFor.empty() ? QString() : tr(" (of its group)")));
    const auto few = app::fewAsked(facts.education);
    // Those who do the work are drawn, and their answers weighted; of experts each counts as much as the other.
    if (few && facts.education.front().asked == db::Asked::Experts)
        return caution + u' ' + tr("Only %1 experts were asked: %2 percent is one of them.").arg(*few).arg(qRound(100.0 / *few));
    return few ? caution + u' ' + tr("Only %1 people were asked, and their answers are weighted: a few percent can be one person.").arg(*few) : caution;
}

} // namespace waymark::ui
