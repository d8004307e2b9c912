// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/facts_in_words.h"
#include "app/words/numbers.h"
#include "ui/words/local_number.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString said(const std::string& text) {
    return QString::fromStdString(text);
}

QString number(std::ptrdiff_t count) {
    return localNumber(app::withThousands(static_cast<double>(count)));
}

QString awardName(const std::string& award) {
    static const std::pair<const char*, const char*> names[] = {
        {"c1", QT_TRANSLATE_NOOP("WaysIn", "certificate of under 300 hours")},
        {"c2", QT_TRANSLATE_NOOP("WaysIn", "certificate of 300 to 899 hours")},
        {"c3", QT_TRANSLATE_NOOP("WaysIn", "certificate of 900 to 1,799 hours")},
        {"c4", QT_TRANSLATE_NOOP("WaysIn", "certificate of 1,800 hours and more")},
        {"a", QT_TRANSLATE_NOOP("WaysIn", "associate’s degree")},
        {"b", QT_TRANSLATE_NOOP("WaysIn", "bachelor’s degree")},
        {"pb", QT_TRANSLATE_NOOP("WaysIn", "certificate after a bachelor’s")},
        {"m", QT_TRANSLATE_NOOP("WaysIn", "master’s degree")},
        {"pm", QT_TRANSLATE_NOOP("WaysIn", "certificate after a master’s")},
        {"dr", QT_TRANSLATE_NOOP("WaysIn", "research doctorate")},
        {"dp", QT_TRANSLATE_NOOP("WaysIn", "professional doctorate")},
        {"do", QT_TRANSLATE_NOOP("WaysIn", "another doctorate")}};
    for (const auto& [code, name] : names)
        if (award == code)
            return tr(name);
    return said(award);
}

QString stateCode(const db::PlaceKey& state) {
    return said(state.text()).section(u':', 1);
}

QString plainTitle(std::string title) {
    if (title.ends_with('.'))
        title.pop_back();
    return said(title);
}

/// Without distances only those of the state are near.
bool isShown(const app::NearProgramme& entry, const app::WaysIn& ways) {
    return entry.kilometres || !ways.state || entry.programme.state == ways.state->key;
}

/// What opens the career where that is a level after high school: "a bachelor’s degree"; else empty.
QString levelAsked(const app::WaysIn& ways) {
    if (!ways.entry || !ways.entry->education)
        return {};
    switch (*ways.entry->education) {
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

QString programs(std::ptrdiff_t count) {
    return tr("%Ln program(s)", nullptr, plural(count));
}

struct Counts {
    std::ptrdiff_t here = 0, hereOfLevel = 0, all = 0, allOfLevel = 0, listed = 0;
    bool distances = false;
};

Counts countsOf(const app::WaysIn& ways) {
    Counts counts;
    for (const app::NearProgramme& entry : ways.programmes) {
        const bool level = app::leadsTo(entry.programme, ways.entry);
        const bool here = ways.state && entry.programme.state == ways.state->key;
        ++counts.all;
        counts.allOfLevel += level;
        counts.here += here;
        counts.hereOfLevel += here && level;
        counts.listed += isShown(entry, ways);
        counts.distances |= entry.kilometres.has_value();
    }
    return counts;
}

/// How many there are, of the place and of the country, and how many end in the level that is asked.
QString countSentence(const app::WaysIn& ways, const Counts& counts) {
    const QString level = levelAsked(ways);
    const QString fields = ways.entry && !ways.entry->measuredFor.empty()
                               ? tr("in fields related to %1 as a whole").arg(said(app::wholeName(ways.entry->measuredFor)))
                               : tr("in related fields");
    const QString all = programs(counts.all);
    if (!ways.state)
        return level.isEmpty() ? tr("The United States has %1 of public schools %2.").arg(all, fields)
                               : tr("The United States has %1 of public schools %2, %3 of them with %4, the usual way in.")
                                     .arg(all, fields, number(counts.allOfLevel), level);
    const QString state = said(ways.state->name);
    if (level.isEmpty())
        return tr("None is usually asked for. %1 has %2 of public schools %3; the United States has %4.")
            .arg(state, programs(counts.here), fields, number(counts.all));
    return tr("%1 has %2 of public schools %3, %4 of them with %5, the usual way in; the United States has %6, %7 of them "
              "with it.")
        .arg(state, programs(counts.here), fields, number(counts.hereOfLevel), level, number(counts.all),
             number(counts.allOfLevel));
}

QString shownSentence(const app::WaysIn& ways, const Counts& counts, std::size_t most) {
    const auto shown = std::min(static_cast<std::ptrdiff_t>(most), counts.listed);
    if (shown == 0)
        return {};
    const bool level = !levelAsked(ways).isEmpty();
    if (!counts.distances && shown == counts.listed)
        return {};
    const QString order = counts.distances ? level ? tr("those within 250 km and of that level first, then by distance in a straight line")
                                                   : tr("the nearest first, in a straight line")
                          : level          ? tr("those of that level first, then by name")
                                           : tr("by name");
    return tr(" Shown: %1 of %2, %3.").arg(number(shown), number(counts.listed), order);
}

} // namespace

std::vector<SaidProgramme> programmesInWords(const app::WaysIn& ways, std::size_t most) {
    std::vector<SaidProgramme> lines;
    for (const app::NearProgramme& entry : ways.programmes) {
        if (lines.size() == most)
            break;
        if (!isShown(entry, ways))
            continue;
        const db::Programme& programme = entry.programme;
        SaidProgramme line;
        line.school = said(programme.school) + u", "_s + said(programme.city) + u", "_s +
                      stateCode(programme.state);
        QStringList awards, detail;
        for (const std::string& award : programme.awards)
            awards << awardName(award);
        line.teaches = plainTitle(programme.fieldTitle) + u": "_s + awards.join(u", "_s);
        if (entry.kilometres)
            detail << tr("%1 km").arg(std::lround(*entry.kilometres));
        if (programme.completions)
            detail << tr("%1 finished in 2023-24").arg(*programme.completions);
        line.detail = detail.join(u" · "_s);
        line.address = said(programme.website);
        lines.push_back(std::move(line));
    }
    return lines;
}

QString programmeNote(const app::WaysIn& ways, std::size_t most) {
    if (ways.programmes.empty())
        return tr("No program of a public school is recorded for its fields of study. Private schools and "
                  "California’s are not in the records at hand.");
    const Counts counts = countsOf(ways);
    QString text = countSentence(ways, counts);
    if (ways.entry && ways.entry->experience.value_or(db::EntryExperience::None) != db::EntryExperience::None)
        text += tr(" None of them replaces the experience that is asked for.");
    text += ways.place ? shownSentence(ways, counts, most) : tr(" Choose your place to see the nearest.");
    return text + tr(" A program may have closed since 2024, and fees are not stated. Private schools and California’s "
                     "are not in the records at hand.");
}

} // namespace waymark::ui
