// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/fields_that_lead.h"

#include "app/career/school_order.h"
#include "db/records/residual.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::RouteSteps)
};

} // namespace

bool isForTeachers(const std::string& field, const QString& career) {
    const QString title = fromUtf8(field);
    if (career.contains(u"Teachers, Postsecondary"_s) && !career.startsWith(u"Education"_s) && title.contains(u"Teacher Education"_s))
        return true; // who teaches the subject at a college studied the subject
    return title.contains(u"Instructor"_s) && !career.contains(u"Instructor"_s) && !career.contains(u"Teacher"_s);
}

bool teachesManySubjects(const RouteAsked& asked) {
    return asked.career.endsWith(u"Teachers, Postsecondary, All Other"_s);
}

bool isTelling(const RouteAsked& asked, int some, int all) {
    constexpr int few = 10;
    return some > 0 && (!asked.ways.fieldsFor.empty() || few * some >= all);
}

namespace {

constexpr std::size_t fieldsNamed = 4;

/// How many programmes of each field lead on; where the page or the career's name speaks of some fields, those only.
std::map<std::string, int> fieldCounts(const RouteAsked& asked, const std::optional<db::EntryEducation>& award) {
    std::map<std::string, int> counts, spoken;
    int all = 0, some = 0;
    for (const auto& near : asked.ways.programmes) {
        const auto& field = near.programme.fieldTitle;
        if (!app::leadsTo(near.programme, award ? award : asked.ways.level()) || isForTeachers(field, asked.career))
            continue;
        ++counts[field];
        ++all;
        if (asked.page.speaksOf(field)) {
            ++spoken[field];
            ++some;
        }
    }
    if (!teachesManySubjects(asked) && (isTelling(asked, some, all) || (!asked.ways.fieldsFor.empty() && !asked.page.stems.empty())))
        counts = spoken; // of a wider group none, where the page speaks of none
    return counts;
}

/// Those that the page or the name speaks of, the most first.
QStringList fieldsThatLead(const RouteAsked& asked, const std::optional<db::EntryEducation>& award) {
    const auto counts = fieldCounts(asked, award);
    constexpr std::size_t many = 30;
    // Of a mixed group of many fields the page names one in an example: it is not the first.
    const bool mixed = counts.size() > many && db::isResidual(asked.career.toStdString());
    std::vector<std::tuple<bool, int, std::string>> fields;
    for (const auto& [title, count] : counts)
        fields.emplace_back(!mixed && !asked.page.speaksOf(title), -count, title);
    std::sort(fields.begin(), fields.end());
    QStringList names;
    for (const auto& [unsaid, count, title] : fields)
        if (names.size() < static_cast<qsizetype>(fieldsNamed)) {
            QString name = fromUtf8(title);
            if (name.endsWith(u'.'))
                name.chop(1);
            names.append(name);
        }
    return names;
}

/// Where the records of schools hold none of its fields: those that the page or the name speaks of, by their names.
QString absentFieldsNote(const RouteAsked& asked) {
    QStringList names;
    if (asked.ways.fieldsFor.empty())
        for (const auto& field : asked.ways.fields.absent)
            if (names.size() < static_cast<qsizetype>(fieldsNamed) && asked.page.speaksOf(field))
                names.append(fromUtf8(field.ends_with('.') ? field.substr(0, field.size() - 1) : field));
    return names.isEmpty() ? QString()
                           : Words::tr("The field of study that leads here, which the records of schools leave out: %1.").arg(names.join(u"; "_s));
}

} // namespace

QString fieldsNote(const RouteAsked& asked, const std::optional<db::EntryEducation>& award) {
    const QStringList names = fieldsThatLead(asked, award);
    if (names.isEmpty())
        return absentFieldsNote(asked);
    const bool named = std::any_of(asked.ways.programmes.begin(), asked.ways.programmes.end(), [](const app::NearProgramme& each) { return each.named; });
    return !asked.ways.fieldsFor.empty() && !named
               ? Words::tr("Fields of study of the wider occupation %1: %2.").arg(fromUtf8(asked.ways.fieldsFor), names.join(u"; "_s))
               : Words::tr("Fields of study that lead here: %1.").arg(names.join(u"; "_s));
}

} // namespace waymark::ui
