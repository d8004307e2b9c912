// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compare_sheet.h"

#include "app/match/skill_comparison.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/words/counts.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/occupation_name.h"
#include "ui/words/text.h"
#include "ui/words/within_sentence.h"

#include <QCoreApplication>

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::CompareSheet)
};

constexpr std::size_t skillsNamed = 6;

enum class Group { WayIn, Pay, People, Day, Ai, Interests, Skills, ChangingOver, Me };

Group groupOf(app::CompareField field) {
    using Field = app::CompareField;
    switch (field) {
    case Field::Zone:
    case Field::Schooling:
    case Field::Years:
    case Field::Licences:
        return Group::WayIn;
    case Field::Pay:
    case Field::PayHere:
        return Group::Pay;
    case Field::Jobs:
    case Field::Openings:
    case Field::Change:
    case Field::Leave:
    case Field::Women:
    case Field::MedianAge:
        return Group::People;
    case Field::AiTasks:
    case Field::AiChats:
        return Group::Ai;
    case Field::Fit:
    case Field::Readiness:
        return Group::Me;
    case Field::TimePressure:
    case Field::Conflict:
    case Field::Standing:
    case Field::Contact:
    case Field::Outdoors:
    case Field::AtHome:
        return Group::Day;
    default:
        return Group::Interests;
    }
}

CompareSheet::Row headOf(Group group) {
    switch (group) {
    case Group::WayIn:
        return {Words::tr("Way in"), Words::tr("years of school after high school, at the least; an apprenticeship is paid work"), {}};
    case Group::Pay:
        return {Words::tr("Pay"), Words::tr("USD a year before tax · a tenth earns less than the line, a tenth more"), {}};
    case Group::People:
        return {Words::tr("Outlook and people"), Words::tr("change of jobs in ten years · of 100 workers"), {}};
    case Group::Day:
        return {Words::tr("The day"), Words::tr("1 hardly ever, 5 all the time"), {}};
    case Group::Ai:
        return {Words::tr("AI exposure"),
                Words::tr("place among the careers, 100 is the most · work that is touched is not replaced"), {}};
    case Group::Interests:
        return {Words::tr("Interests of the work"), Words::tr("1 to 7"), {}};
    case Group::Skills:
        return {Words::tr("Skills that differ most"),
                Words::tr("level that the work asks for, 0 to 7; the more important a skill is, the more it counts"), {}};
    case Group::ChangingOver:
        return {Words::tr("Changing over"),
                Words::tr("who does the work at the left is ready for so much of each; the way back is another way"),
                {}};
    case Group::Me:
        return {Words::tr("Me"), Words::tr("from My match, for exploration only: not a measure of ability"), {}};
    }
    return {};
}

QString agreementWords(const std::optional<app::Agreement>& agreement) {
    if (!agreement)
        return Words::tr("not known");
    switch (*agreement) {
    case app::Agreement::Agree:
        return Words::tr("agree");
    case app::Agreement::DifferALittle:
        return Words::tr("differ a little");
    case app::Agreement::Disagree:
        return Words::tr("disagree");
    }
    return {};
}

QString licenceWords(const std::vector<std::string>& licences) {
    if (licences.empty())
        return Words::tr("none recorded");
    const QString first = fromUtf8(licences.front());
    return licences.size() == 1 ? first
                                : Words::tr("%1 and %2 more").arg(first).arg(licences.size() - 1);
}

CompareSheet::Row measuredRow(const app::ComparisonRow& row, const std::vector<ComparedMore>& more) {
    CompareSheet::Row said{compareFieldName(row.field), {}, {}, {}, row};
    for (std::size_t career = 0; career < row.values.size(); ++career) {
        const auto& value = row.values[career];
        const auto whose = more[career].measuredFor.find(row.field);
        const bool wider = value && whose != more[career].measuredFor.end();
        said.cells += value ? compareValue(row.field, *value) + (wider ? u" *"_s : QString())
                            : Words::tr("not known");
        said.hints += wider ? ofTheWhole(whose->second) : QString();
    }
    return said;
}

/// A metro lies in several states.
QString statesOf(const LearnerPlace& learner) {
    QStringList names;
    for (const db::Place& state : learner.states)
        names << fromUtf8(state.name);
    return names.isEmpty() ? fromUtf8(learner.state->name) : listWords(names);
}

/// Rows in words that belong below the measured ones of a group.
void addWords(std::vector<CompareSheet::Row>& rows, Group group, const MatchTable& table,
              const std::vector<ComparedMore>& more) {
    CompareSheet::Row row;
    if (group == Group::WayIn && table.learner.state) {
        row.name = Words::tr("License in %1").arg(statesOf(table.learner));
        for (const auto& one : more)
            row.cells += licenceWords(one.licencesHere);
    } else if (group == Group::Ai) {
        row.name = Words::tr("The two measures");
        for (const auto& one : more)
            row.cells += agreementWords(one.aiAgreement);
    } else if (group == Group::Day) {
        row.name = Words::tr("How a day goes");
        row.isProse = true;
        for (const auto& one : more)
            row.cells += one.day.empty() ? Words::tr("not written yet") : fromUtf8(one.day);
    }
    if (!row.cells.isEmpty())
        rows.push_back(std::move(row));
}

QString percent(double share) {
    return Words::tr("%1 %").arg(QLocale().toString(std::lround(100 * share)));
}

void addSkills(CompareSheet& sheet, const MatchTable& table, std::span<const std::size_t> places) {
    const auto skills = app::skillsThatDiffer(table.needs, places, skillsNamed);
    if (skills.empty())
        return;
    sheet.rows.push_back(headOf(Group::Skills));
    for (const auto& skill : skills) {
        CompareSheet::Row row{skillInSentence(table.needs.skills[skill.skill].name), {}, {}};
        for (const auto& level : skill.levels) {
            row.cells += level ? QLocale().toString(*level, 'f', 1) : Words::tr("not rated");
            row.shares.push_back(level ? std::optional(*level / app::highestLevel) : std::nullopt);
        }
        sheet.rows.push_back(std::move(row));
    }
}

/// A row for each career that one may come from.
void addChangingOver(CompareSheet& sheet, const MatchTable& table, std::span<const std::size_t> places) {
    std::vector<CompareSheet::Row> rows;
    for (const std::size_t from : places) {
        CompareSheet::Row row{Words::tr("From %1").arg(careerName(table.careers[from].title)), {}, {}};
        bool any = false;
        for (const std::size_t to : places) {
            const auto ready = from == to ? std::nullopt : app::readinessFrom(table.needs, from, to);
            any = any || ready;
            row.cells += from == to ? QString(u'\u2013') : ready ? percent(*ready) : Words::tr("not rated");
            row.shares.push_back(ready);
        }
        if (any)
            rows.push_back(std::move(row));
    }
    if (rows.empty())
        return;
    sheet.rows.push_back(headOf(Group::ChangingOver));
    std::move(rows.begin(), rows.end(), std::back_inserter(sheet.rows));
}

void addSkillGroups(CompareSheet& sheet, const MatchTable& table, std::span<const std::size_t> places) {
    addSkills(sheet, table, places);
    addChangingOver(sheet, table, places);
}

/// The usual start that most share, and who earns most where that is the career's own figure.
QString moreOf(const MatchTable& table, std::span<const std::size_t> places) {
    QStringList parts;
    std::map<int, int> starts;
    const db::CareerTraits* best = nullptr;
    for (const std::size_t place : places) {
        const db::CareerTraits& career = table.careers[place];
        if (career.entryEducation)
            ++starts[*career.entryEducation];
        if (career.medianPayUsd && (!best || *career.medianPayUsd > *best->medianPayUsd))
            best = &career;
    }
    const auto most = std::max_element(starts.begin(), starts.end(),
                                       [](const auto& left, const auto& right) { return left.second < right.second; });
    if (most != starts.end() && most->second > 1)
        parts += Words::tr("Usual start of %1 of %2: %3.")
                     .arg(most->second)
                     .arg(places.size())
                     .arg(withinSentence(schoolingWords(most->first)));
    if (best && best->payMeasuredFor.empty() && places.size() > 1)
        parts += Words::tr("Highest median pay: %1.").arg(careerName(best->title));
    return parts.join(u' ');
}

QString findingOf(const std::vector<app::ComparisonRow>& rows) {
    QStringList most;
    for (const auto& row : rows)
        if (row.differsMost)
            most += withinSentence(compareFieldName(row.field));
    return most.size() < 2 ? QString() : Words::tr("They differ most in %1.").arg(most.join(u", "_s));
}

CompareSheet::Column columnOf(const MatchTable& table, const db::CareerTraits& career,
                              const std::vector<app::Condition>& conditions) {
    CompareSheet::Column column{careerName(career.title), {}, false};
    QStringList musts, rathers;
    for (const std::size_t number : app::brokenBy(conditions, career))
        (conditions[number].must ? musts : rathers) += titleOf(table, conditions[number]);
    column.breaks = !musts.isEmpty();
    if (!musts.isEmpty())
        column.verdict = Words::tr("breaks a must: %1").arg(musts.join(u", "_s));
    else if (!rathers.isEmpty())
        column.verdict = Words::tr("breaks: %1").arg(rathers.join(u", "_s));
    else if (!conditions.empty())
        column.verdict = Words::tr("passes what matters to me");
    return column;
}

} // namespace

CompareSheet compareSheet(const MatchTable& table, std::span<const std::size_t> places,
                          const std::vector<ComparedMore>& more, const ComparedPerson& person) {
    CompareSheet sheet;
    std::vector<app::ComparedCareer> careers;
    for (std::size_t i = 0; i < places.size(); ++i) {
        careers.push_back({&table.careers[places[i]], person.fit[i], person.readiness[i], more[i].facts});
        sheet.columns.push_back(columnOf(table, table.careers[places[i]], person.conditions));
    }
    const auto rows = app::compared(careers);
    sheet.finding = findingOf(rows);
    sheet.more = moreOf(table, places);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Group group = groupOf(rows[i].field);
        if (i == 0 || groupOf(rows[i - 1].field) != group) {
            if (group == Group::Me)
                addSkillGroups(sheet, table, places);
            sheet.rows.push_back(headOf(group));
        }
        if (group == Group::Pay && sheet.rows.back().cells.isEmpty())
            sheet.rows.back().note += Words::tr(" · one axis from 0 to %1").arg(compareValue(rows[i].field, rows[i].to));
        sheet.rows.push_back(measuredRow(rows[i], more));
        if (i + 1 == rows.size() || groupOf(rows[i + 1].field) != group)
            addWords(sheet.rows, group, table, more);
    }
    if (rows.empty() || groupOf(rows.back().field) != Group::Me)
        addSkillGroups(sheet, table, places);
    return sheet;
}

CompareSheet onlyWhatDiffers(CompareSheet sheet) {
    std::vector<CompareSheet::Row> kept;
    for (auto& row : sheet.rows) {
        if (row.cells.isEmpty() && !kept.empty() && kept.back().cells.isEmpty())
            kept.pop_back();
        if (row.cells.isEmpty() || row.differs())
            kept.push_back(std::move(row));
    }
    if (!kept.empty() && kept.back().cells.isEmpty())
        kept.pop_back();
    sheet.rows = std::move(kept);
    return sheet;
}

std::string compareCsv(const CompareSheet& sheet) {
    const auto cell = [](QString text) -> QString {
        const QString quote = u"\""_s;
        // A spreadsheet would take these for the start of a formula.
        if (!text.isEmpty() && u"=+-@\t"_s.contains(text.front()))
            text.prepend(u'\'');
        return quote + text.replace(quote, u"\"\""_s) + quote;
    };
    QStringList head{cell(Words::tr("Group")), cell(Words::tr("Fact"))};
    for (const auto& column : sheet.columns)
        head += cell(column.title);
    head += cell(Words::tr("Differs most"));
    QString csv = head.join(u',') + u"\r\n"_s;
    QString group;
    for (const auto& row : sheet.rows) {
        if (row.cells.isEmpty()) {
            group = row.name;
            continue;
        }
        QStringList line{cell(group), cell(row.name)};
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString hint = row.hints.value(i);
            line += cell(hint.isEmpty() ? row.cells[i] : u"%1 %2"_s.arg(row.cells[i], hint));
        }
        line += cell(row.differs() ? Words::tr("yes") : QString());
        csv += line.join(u',') + u"\r\n"_s;
    }
    return csv.toStdString();
}

QString compareHtml(const CompareSheet& sheet) {
    const auto width = 78 / std::max<std::size_t>(1, sheet.columns.size());
    QString html = u"<h1>%1</h1><p>%2</p><table width='100%' cellspacing='0' cellpadding='1'><tr><td width='22%'></td>"_s.arg(
        Words::tr("Careers side by side").toHtmlEscaped(), QString(sheet.finding + u' ' + sheet.more).trimmed().toHtmlEscaped());
    for (const auto& column : sheet.columns)
        html += u"<td width='%1%'><b>%2</b><br>%3</td>"_s.arg(
            QString::number(width), column.title.toHtmlEscaped(), column.verdict.toHtmlEscaped());
    html += u"</tr>"_s;
    bool stars = false;
    for (const auto& row : sheet.rows) {
        if (row.cells.isEmpty()) {
            html += u"<tr><td colspan='%1'><b>%2</b> %3</td></tr>"_s.arg(
                QString::number(sheet.columns.size() + 1), row.name.toHtmlEscaped(), row.note.toHtmlEscaped());
            continue;
        }
        html += u"<tr><td>%1</td>"_s.arg(row.name.toHtmlEscaped());
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString text = row.cells[i].toHtmlEscaped();
            html += row.differs() ? u"<td><b>%1</b></td>"_s.arg(text) : u"<td>%1</td>"_s.arg(text);
            stars = stars || !row.hints.value(i).isEmpty();
        }
        html += u"</tr>"_s;
    }
    html += u"</table><p>%1</p>"_s.arg(
        Words::tr("Bold rows differ most, as a share of their axis.").toHtmlEscaped());
    if (stars)
        html += u"<p>%1</p>"_s.arg(Words::tr("* counted for a wider occupation.").toHtmlEscaped());
    return html;
}

} // namespace waymark::ui
