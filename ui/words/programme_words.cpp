// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/school_order.h"
#include "app/words/numbers.h"
#include "ui/words/distance_words.h"
#include "ui/words/licence_words.h"
#include "ui/words/local_number.h"
#include "ui/words/names.h"
#include "ui/words/occupation_name.h"
#include "ui/words/programme_levels.h"
#include "ui/words/schools_elsewhere.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

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
    return fromUtf8(award);
}

QString stateCode(const db::PlaceKey& state) {
    return fromUtf8(state.text()).section(u':', 1);
}

QString programs(std::ptrdiff_t count) {
    return tr("%Ln program(s)", nullptr, plural(count));
}

struct Counts {
    struct Here {
        std::ptrdiff_t all = 0, ofLevel = 0;
    };
    std::vector<Here> here; ///< by the learner's states
    std::ptrdiff_t all = 0, allOfLevel = 0, listed = 0, listedOfLevel = 0;
    std::ptrdiff_t within = 0; ///< of those listed, within reach
    bool distances = false, listedHere = false, farHere = false, farAway = false, named = false, own = false;
    std::optional<double> nearest; ///< kilometres
    bool near() const { return within > 0; }
};

Counts countsOf(const app::WaysIn& ways) {
    Counts counts;
    counts.here.resize(ways.states.size());
    for (const app::NearProgramme& entry : ways.programmes) {
        if (!app::isOfItsFields(entry, ways))
            continue;
        const bool level = app::leadsTo(entry.programme, ways.level());
        ++counts.all;
        counts.allOfLevel += level;
        counts.distances |= entry.kilometres.has_value();
        if (app::isOffered(entry, ways)) {
            ++counts.listed;
            const auto lower = app::lowerLevelTaken(ways);
            counts.listedOfLevel += level || (lower && app::leadsTo(entry.programme, lower));
            const bool here = ways.isIn(entry.programme.state), within = entry.kilometres && *entry.kilometres <= app::schoolReach;
            counts.within += within;
            counts.listedHere |= here;
            counts.farHere |= here && !within;
            counts.farAway |= !here && !within;
            counts.named |= !ways.fieldsFor.empty() && entry.named;
            counts.own |= entry.own;
            if (entry.kilometres)
                counts.nearest = std::min(counts.nearest.value_or(*entry.kilometres), *entry.kilometres);
        }
        for (std::size_t i = 0; i < ways.states.size(); ++i)
            if (entry.programme.state == ways.states[i].key) {
                ++counts.here[i].all;
                counts.here[i].ofLevel += level;
            }
    }
    return counts;
}

bool isLeftOut(const app::WaysIn& ways, const db::Place& state) {
    return std::any_of(ways.withoutSchools.begin(), ways.withoutSchools.end(),
                       [&state](const db::Place& each) { return each.key == state.key; });
}

/// Of one of the learner's states; `first` names what is counted.
QString stateWords(const app::WaysIn& ways, std::size_t at, const Counts::Here& here, const QString& fields, bool first) {
    const QString level = levelAsked(ways), state = fromUtf8(ways.states[at].name);
    if (here.all == 0 && first && !level.isEmpty())
        return tr("%1 has no program of public schools %2 in these records, neither with %3 nor of another level")
            .arg(state, fields, level);
    if (here.all == 0)
        return first ? tr("%1 has no program of public schools %2 in these records").arg(state, fields)
                     : tr("; %1 has none in these records").arg(state);
    if (first && level.isEmpty())
        return tr("In these records %1 has %2 of public schools %3").arg(state, programs(here.all), fields);
    if (level.isEmpty())
        return tr("; %1 has %2").arg(state, number(here.all));
    const QString ofLevel = here.ofLevel == 0 ? tr("none") : number(here.ofLevel);
    return first ? tr("In these records %1 has %2 of public schools %3, %4 of them with %5")
                       .arg(state, programs(here.all), fields, ofLevel, levelWords(ways, level))
                 : tr("; %1 has %2, %3 of them with it").arg(state, number(here.all), ofLevel);
}

/// Of the learner's states that the file of schools leaves out; ends with a space.
QString notCoveredWords(const app::WaysIn& ways) {
    QString words;
    if (!isGapSaidOnce(ways))
        for (const db::Place& state : ways.withoutSchools)
            words += tr("The file of schools at hand does not cover %1. ").arg(fromUtf8(state.name));
    return words;
}

/// How many there are, of the places and of the country, and how many end in the level that is asked.
QString countSentence(const app::WaysIn& ways, const Counts& counts) {
    const QString level = levelAsked(ways);
    const QString fields = ways.fieldsFor.empty()       ? tr("in related fields")
                           : app::isOfLeftOvers(ways) ? tr("in those fields of %1 that share a word with this career’s names or that this page names").arg(occupationName(ways.fieldsFor))
                                                      : tr("in fields related to %1 as a whole").arg(occupationName(ways.fieldsFor));
    const QString all = programs(counts.all);
    const QString notCovered = notCoveredWords(ways);
    if (!level.isEmpty() && counts.allOfLevel == 0)
        return notCovered + (ways.fields.recorded < ways.fields.named
                    ? tr("In the fields of study that these records cover no school gives %1; they hold %2 of public schools %3 "
                         "that end in other awards. Ask the profession’s own association for schools.")
                    : tr("In its fields of study these records hold no school that gives %1; they hold %2 of public schools %3 "
                         "that end in other awards. Ask the profession’s own association for schools."))
            .arg(levelWords(ways, level), all, fields);
    QString text = (statesNone(ways) ? tr("None is usually asked for. ") : QString()) + notCovered;
    if (ways.states.size() == ways.withoutSchools.size())
        return text + (level.isEmpty()
                           ? tr("The United States has %1 of public schools %2.").arg(all, fields)
                           : tr("The United States has %1 of public schools %2, %3 of them with %4.")
                                 .arg(all, fields, number(counts.allOfLevel), levelWords(ways, level)));
    bool first = true;
    for (std::size_t i = 0; i < ways.states.size(); ++i) {
        if (isLeftOut(ways, ways.states[i]))
            continue;
        text += stateWords(ways, i, counts.here[i], fields, std::exchange(first, false));
    }
    return text + (level.isEmpty() ? tr("; the United States has %1.").arg(number(counts.all))
                                   : tr("; the United States has %1, %2 of them with it.")
                                         .arg(number(counts.all), number(counts.allOfLevel)));
}

/// Names of some, the nearest to the career first, of so many in all: "Laser and Optical Technology/Technician; Naval
/// Architecture and 15 more". Not of each is the name known.
QString absentNames(const db::FieldCoverage& fields, qsizetype all) {
    constexpr qsizetype most = 4;
    QStringList names;
    for (const std::string& title : fields.absent)
        names << fieldName(title);
    names = names.mid(0, most);
    const qsizetype more = all - names.size();
    return names.join(u"; "_s) + (more > 0 ? tr(" and %Ln more", nullptr, plural(more)) : QString());
}

/// Fields that the records do not cover at all: the counts are of the others.
QString leftOut(const db::FieldCoverage& fields) {
    const auto missing = fields.named - fields.recorded;
    if (missing == 0)
        return {};
    const QString which = fields.absent.empty() ? QString() : tr(" (%1)").arg(absentNames(fields, missing));
    if (missing == 1)
        return tr(" One of its %1 fields of study is not in these records%2: there may be more schools than these.").arg(QString::number(fields.named), which);
    return tr(" %1 of its %2 fields of study are not in these records%3: there may be more schools than these.")
        .arg(QString::number(missing), QString::number(fields.named), which);
}

/// Before the schools of other fields, which nobody should count as all.
QString lackSentence(const app::WaysIn& ways) {
    const QString which =
        ways.absentField.empty()
            ? tr("The records of schools at hand leave out most of its fields of study (%1 of %2): %3. How many schools lead to it is not known.")
                  .arg(ways.fields.absent.size())
                  .arg(ways.fields.absent.size() + ways.fields.taught.size())
                  .arg(absentNames(ways.fields, std::ssize(ways.fields.absent)))
            : tr("The records of schools at hand leave out %1, the field of study nearest to it by name: how many schools lead to it "
                 "is not known.")
                  .arg(fieldName(ways.absentField));
    const QString notCovered = notCoveredWords(ways);
    // One left-out name alone would say that all the others were looked for.
    const QString all = !ways.absentField.empty() && ways.fields.named > ways.fields.recorded + 1 ? leftOut(ways.fields) : QString();
    return (statesNone(ways) ? tr("None is usually asked for. ") : QString()) + notCovered + which + all +
           tr(" Ask the colleges of your state. Only schools of its other fields are on record.");
}

/// Where a profession's own school ends in another doctorate than a researcher's.
QString researchSentence(const app::WaysIn& ways) {
    const bool profession = std::any_of(ways.doors.begin(), ways.doors.end(), [](const db::CareerDoor& door) {
        return door.kind == db::DoorKind::School && door.award == db::EntryEducation::Doctorate && !door.key.starts_with("phd") && door.key.ends_with("-school");
    });
    const bool research = std::any_of(ways.programmes.begin(), ways.programmes.end(), [](const app::NearProgramme& near) {
        const auto& awards = near.programme.awards;
        return std::find(awards.begin(), awards.end(), "dr") != awards.end();
    });
    return profession && research ? tr(" A research doctorate opens no profession, but some schools file their professional doctorate as one: ask whether the program leads to the license.") : QString();
}

/// One or two fields, or those of a wider occupation, are not all that may lead here.
QString otherFields(const app::WaysIn& ways) {
    constexpr int few = 2;
    if (!ways.fieldsFor.empty())
        return tr(" Fields are those that the U.S. Department of Education relates to the wider occupation; some are wide or of other work: "
                  "ask what a program trains for. Fields that it leaves out may lead here, too.");
    const QString related = tr(" Fields are those that the U.S. Department of Education relates to this occupation; some are wide: ask what a "
                               "program trains for.");
    if (ways.fields.named > few)
        return related + tr(" Programs in other fields, which may do as well, are not counted.");
    return related + (ways.fields.named == 1
               ? tr(" The list that joins fields of study to occupations names only one for it: programs in others, which may do as "
                    "well, are not counted.")
               : tr(" The list that joins fields of study to occupations names only two for it: programs in others, which may do as "
                    "well, are not counted."));
}

/// The keys by which app/career/ways_in.h sorts them, the first one first.
QString orderWords(const app::WaysIn& ways, const Counts& counts, bool level, std::ptrdiff_t shown) {
    QStringList keys;
    if (counts.near() && shown > counts.within)
        keys << tr("by reach (within %1 first)").arg(distanceWords(app::schoolReach));
    if (counts.distances && counts.farHere && counts.farAway && shown > counts.within)
        keys << (counts.near() ? tr("farther ones by state (%1 first)") : tr("by state (%1 first)")).arg(placeNames(ways.states));
    if (counts.named && !app::isOfLeftOvers(ways))
        keys << tr("by field (first those that this page names or with a word of the career’s names)");
    if (app::isOfTeachers(ways))
        keys << tr("by field (education before the subjects)");
    if (level)
        keys << (app::lowerLevelTaken(ways) ? tr("by level (either of the two first)")
                 : ways.level() >= db::EntryEducation::Bachelor
                     ? tr("by level (%1 first, then the next below it; what asks for more last)").arg(levelAsked(ways))
                     : tr("by level (%1 first)").arg(levelAsked(ways)));
    if (counts.own)
        keys << tr("by field (the one with the career’s whole name first)");
    if (keys.isEmpty() && counts.distances)
        return tr("the nearest first, in a straight line");
    keys << (counts.distances ? tr("by distance in a straight line") : tr("by how many finished, the most first"));
    return tr("sorted %1").arg(keys.join(tr(", then ")));
}

/// Where its own fields lead to no school of its level here: the careers next door that have some.
QString nextDoorSentence(const app::WaysIn& ways) {
    QStringList names;
    for (const app::NearCareer& near : ways.neighbours)
        names << tr("%1 (%2)").arg(careerName(near.title), programs(static_cast<std::ptrdiff_t>(near.programmes)));
    return names.isEmpty() ? QString()
                           : tr(" Of the careers nearest to it these have fields of study of their own with %1 in %2: %3. Ask an employer whether "
                                "one of them leads here as well.")
                                 .arg(levelAsked(ways), placeNames(ways.states), names.join(u"; "_s));
}

/// A list of schools across the country helps nobody: of far ones a few, where none is of the learner's own states.
std::ptrdiff_t shownOf(const Counts& counts, std::size_t most) {
    constexpr std::ptrdiff_t few = 3;
    const auto shown = std::min(static_cast<std::ptrdiff_t>(most), counts.listed);
    return counts.distances && !counts.near() && !counts.listedHere ? std::min(few, shown) : shown;
}

QString shownSentence(const app::WaysIn& ways, const Counts& counts, std::size_t most) {
    const auto shown = shownOf(counts, most);
    if (shown == 0)
        return {};
    const bool level = !levelAsked(ways).isEmpty() && counts.listedOfLevel > 0;
    constexpr std::ptrdiff_t few = 3; // of fewer the order says nothing
    if (!counts.distances && shown == counts.listed)
        return shown < few ? QString() : tr(" Those listed are %1.").arg(orderWords(ways, counts, level, shown));
    const bool ofOthers = !ways.fieldsFor.empty() && !counts.named;
    const QString text = tr(" Shown: %1 of %2, %3.").arg(number(shown), number(counts.listed), orderWords(ways, counts, level, shown)) +
                         (ofOthers ? tr(" None of these fields shares a word with this career’s names: ask what they teach of it.") : QString());
    if (!counts.nearest || counts.near())
        return text;
    return tr(" None of these schools is within %1 of %2: the nearest is %3 away, in a straight line.")
               .arg(distanceWords(app::schoolReach), learnersPlace(ways), distanceWords(*counts.nearest)) +
           text;
}

} // namespace

std::vector<SaidProgramme> programmesInWords(const app::WaysIn& ways, std::size_t most) {
    std::vector<SaidProgramme> lines;
    const auto shown = static_cast<std::size_t>(shownOf(countsOf(ways), most));
    for (const app::NearProgramme& entry : ways.programmes) {
        if (lines.size() == shown)
            break;
        if (!app::isOffered(entry, ways))
            continue;
        const db::Programme& programme = entry.programme;
        SaidProgramme line;
        line.school = fromUtf8(programme.school) + u", "_s + fromUtf8(programme.city) + u", "_s +
                      stateCode(programme.state);
        QStringList awards, detail;
        for (const std::string& award : programme.awards)
            awards << awardName(award);
        line.teaches = fieldName(programme.fieldTitle) + u": "_s + awards.join(u", "_s);
        if (entry.kilometres)
            detail << distanceWords(*entry.kilometres);
        if (programme.completions)
            detail << tr("%1 finished in 2023-24").arg(*programme.completions);
        if (line.school.startsWith(u"United States "_s) && line.school.contains(u" Academy"_s))
            detail << tr("a service academy: years of service follow");
        line.detail = detail.join(u" · "_s);
        line.address = fromUtf8(programme.website);
        lines.push_back(std::move(line));
    }
    return lines;
}

QString programmeNote(const app::WaysIn& ways, std::size_t most) {
    if (ways.isMilitary())
        return tr("The services train their own people; ask a recruiter.");
    if (ways.fields.named == 0)
        return tr("The list that joins fields of study to occupations, of NCES and BLS, names none for it.") + spokenFieldsSentence(ways) + nextDoorSentence(ways);
    // Who is told to look for a school of models finds the dishonest ones.
    if (ways.programmes.empty() && ways.fields.recorded == 0 && statesNone(ways))
        return tr("None is usually asked for. ") + tr("The records of schools at hand leave its field of study out.") + nextDoorSentence(ways);
    if (ways.programmes.empty() && ways.fields.recorded == 0 && ways.fields.named == 1)
        return tr("The records of schools at hand leave its field of study out, which does not mean that no school teaches it. Ask "
                  "the profession’s own association.") +
               nextDoorSentence(ways);
    if (ways.programmes.empty() && ways.fields.recorded == 0)
        return tr("The records of schools at hand leave its fields of study out, which does not mean that no school teaches "
                  "them. Ask the profession’s own association.") +
               nextDoorSentence(ways);
    if (ways.programmes.empty())
        return tr("No program of a public school is recorded for its fields of study. Private schools and "
                  "California’s are not in the records at hand.") +
               spokenFieldsSentence(ways) +
               nextDoorSentence(ways);
    if (!app::listsSchools(ways))
        return tr("Of the %1 fields of study joined to %2 as a whole these records hold %3, and whether this career’s is among "
                  "them is not stated: no schools are listed. Ask the profession’s own association.")
                   .arg(ways.fields.named)
                   .arg(occupationName(ways.fieldsFor))
                   .arg(ways.fields.recorded) +
               (ways.absentField.empty() ? QString() : tr(" The one nearest to it by name, %1, is among those that the records leave out.").arg(fieldName(ways.absentField))) +
               spokenFieldsSentence(ways) + nextDoorSentence(ways);
    const Counts counts = countsOf(ways);
    QString text = app::lacksItsFields(ways) ? lackSentence(ways) : countSentence(ways, counts) + (app::isOfLeftOvers(ways) ? QString() : leftOut(ways.fields)) + otherFields(ways);
    text += researchSentence(ways) + spokenFieldsSentence(ways) + schoolsElsewhere(ways) + nextDoorSentence(ways);
    const auto steps = app::routeOf(ways);
    if (std::any_of(steps.begin(), steps.end(), [](const auto& step) { return step.kind == app::StepKind::Experience && !step.door; }))
        text += tr(" Experience is asked for as well: ask whether a program counts toward it.");
    if (ways.ground() == app::Ground::Abroad)
        return text + tr(" These records are of the United States; for %1 ask there.").arg(learnersPlace(ways));
    if (ways.ground() == app::Ground::Territory)
        return text + tr(" No school of %1 is in the records at hand.").arg(learnersPlace(ways));
    text += ways.place ? shownSentence(ways, counts, most) : tr(" Choose your place to see the nearest.");
    if (ways.place && shownOf(counts, most) > 0)
        text += tr(" Towns are those of a school’s head office; a campus may lie elsewhere.");
    // Who lives there has read it already.
    return text + (ways.withoutSchools.empty() ? tr(" A program may have closed since 2024, and fees are not stated. Private schools and "
                                                    "California’s are not in the records at hand.")
                                               : tr(" A program may have closed since 2024, and fees are not stated. Private schools are "
                                                    "not in the records at hand."));
}

} // namespace waymark::ui
