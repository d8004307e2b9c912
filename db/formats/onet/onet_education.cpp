// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Education, Training, and Experience of O*NET: the share of each answer to four questions. Those on schooling (scale RL) are
// shares of the career by level; those on related work before (RW), on classes at the employer's (PT) and on training at the
// work itself (OJ) are one row a question. The date is when the answers were entered. What is to be suppressed is left out.
#include "db/formats/facts/fact_rows.h"
#include "db/formats/onet/onet.h"
#include "db/records/asked_answers.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace waymark::db {

namespace {

constexpr std::array<std::string_view, askedAboutWords.size()> scales{"RL", "RW", "PT", "OJ"};
constexpr std::array<int, askedAboutWords.size()> classes{12, 11, 9, 9};

/// Whom the row's answers are of; a release without the column does not say.
std::optional<Asked> askedOf(const TableReader& table, const Column& column) {
    const std::string_view text = onetValue(table, column);
    if (text == "Incumbent")
        return Asked::Incumbents;
    return text == "Occupational Expert" ? std::optional(Asked::Experts) : std::nullopt;
}

bool isSuppressed(const TableReader& table, const Column& column) {
    const std::string_view text = onetValue(table, column);
    if (text != "Y" && text != "N" && !text.empty())
        table.refuse(column, "is none of: Y, N, n/a");
    return text == "Y";
}

/// "08/2021" as 202108; 0 where the release does not say. Refuses another form.
int monthOf(const TableReader& table, const Column& column) {
    const std::string_view text = onetValue(table, column);
    if (text.empty())
        return 0;
    const bool formed = text.size() == 7 && text[2] == '/' &&
                        text.substr(0, 2).find_first_not_of("0123456789") == std::string_view::npos &&
                        text.substr(3).find_first_not_of("0123456789") == std::string_view::npos;
    if (!formed || text.substr(0, 2) < "01" || text.substr(0, 2) > "12")
        table.refuse(column, "is no month such as 08/2021");
    const auto digit = [text](std::size_t at) { return text[at] - '0'; };
    const int year = digit(3) * 1000 + digit(4) * 100 + digit(5) * 10 + digit(6);
    return year * 100 + digit(0) * 10 + digit(1);
}

struct Answers {
    int month = 0; ///< 202108
    std::string asked, people;
    std::array<std::string, askedShares.size()> shares;
    std::array<bool, askedShares.size()> given{};
};

} // namespace

void OnetImport::readEducation(TableReader& table) {
    const Column code = table.column({"O*NET-SOC Code"}), element = table.column({"Element ID"});
    const Column scaleColumn = table.column({"Scale ID"}), value = table.column({"Data Value"}), category = table.column({"Category"});
    const Column suppress = table.maybeColumn({"Recommend Suppress"}), date = table.maybeColumn({"Date"});
    const Column people = table.maybeColumn({"N"}), domain = table.maybeColumn({"Domain Source"});
    replace(FactKind::Education);
    std::map<std::pair<std::string, std::size_t>, Answers> answers;
    while (table.next()) {
        onetElement(table, element);
        const std::string_view scale = table.text(scaleColumn);
        std::size_t about = 0;
        while (about < scales.size() && scales[about] != scale)
            ++about;
        if (about == scales.size() && scale != "IM")
            table.refuse(scaleColumn, "is not a scale of this table (RL, RW, PT, OJ, IM)");
        const auto key = career(table, code);
        const bool suppressed = isSuppressed(table, suppress);
        const double number = table.requiredNumber(value, 0, 100);
        if (about == scales.size())
            continue; // how much a certification or an apprenticeship matters: asked of few careers
        const int answer = table.requiredInteger(category, 1, classes[about]);
        const auto asked = askedOf(table, domain);
        const auto month = monthOf(table, date);
        const auto counted = onetValue(table, people).empty() ? std::optional<int>() : table.requiredInteger(people, 1, 100000);
        if (!key)
            continue;
        Answers& gathered = answers[{key->text(), about}];
        gathered.month = std::max(gathered.month, month);
        gathered.asked = asked ? std::string(askedWords[*asked]) : std::string();
        gathered.people = counted ? std::to_string(*counted) : std::string();
        if (about == 0) {
            if (!suppressed)
                m_run.catalog.add(*key, EducationShare{answer, number, m_source, asked, counted});
            m_run.stored(suppressed ? "education shares withheld" : "education shares");
            continue;
        }
        const auto at = static_cast<std::size_t>(answer - 1);
        if (std::exchange(gathered.given[at], true))
            table.refuse("this answer is given twice");
        if (!suppressed)
            gathered.shares[at] = std::string(table.text(value));
    }
    FactRows rows(m_run, "asked_answers");
    for (const auto& [which, gathered] : answers) {
        if (gathered.month == 0)
            continue; // of a release that does not say when, which is what the rows are for
        rows.set("career", which.first);
        rows.set("about", std::string(askedAboutWords[which.second]));
        rows.set("year", std::to_string(gathered.month / 100));
        rows.set("month", std::to_string(gathered.month % 100));
        rows.set("asked", gathered.asked);
        rows.set("n", gathered.people);
        for (std::size_t i = 0; i < gathered.shares.size(); ++i)
            rows.set(askedShares[i], gathered.shares[i]);
        rows.set("source", m_source);
        rows.add(table);
        m_run.stored("questions on schooling, experience and training");
    }
}

} // namespace waymark::db
