// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/sheet.h"

#include "app/plan/layout.h"
#include "app/share/markdown_to_html.h"
#include "app/share/prose.h"
#include "db/text/csv.h"
#include "db/text/number.h"
#include "db/text/pieces.h"

namespace waymark::app {

namespace {

constexpr auto style = "body{font-family:sans-serif;font-size:10pt;max-width:42em;margin:2em auto}"
                       "h1{font-size:16pt;margin:0 0 .3em}h2{font-size:11pt;margin:1.2em 0 .3em}"
                       "table{width:100%;border-collapse:collapse}td{padding:.25em .4em;vertical-align:top;"
                       "border-top:1px solid #ccc}td.box{width:1.4em}td.facts{text-align:right}"
                       "small{color:#555}p{margin:.2em 0}";

void addHtmlRow(std::string& html, const PlanSheet::Row& row) {
    html += "<tr><td class=\"box\">" + std::string(row.done ? "☑" : "☐") + "</td><td>";
    html += isSafeLink(row.url) ? "<a href=\"" + escapedHtml(row.url) + "\">" + escapedHtml(row.title) + "</a>"
                                : escapedHtml(row.title);
    if (!row.note.empty())
        html += "<br><small>" + escapedHtml(row.note) + "</small>";
    html += "</td><td class=\"facts\">" + escapedHtml(row.facts) + "</td></tr>\n";
}

std::string csvCell(std::string_view text) {
    std::string cell;
    db::appendCsvField(cell, text);
    return cell;
}

} // namespace

std::string asMarkdown(const PlanSheet& sheet) {
    std::string text = "# " + escapedMarkdown(sheet.title) + "\n";
    for (const auto& line : sheet.head)
        text += '\n' + escapedMarkdown(line) + "  ";
    if (!sheet.head.empty())
        text += '\n';
    for (const auto& part : sheet.parts) {
        text += "\n## " + escapedMarkdown(part.title) + "\n\n";
        for (const auto& row : part.rows) {
            text += row.done ? "- [x] " : "- [ ] ";
            const auto title = escapedMarkdown(row.title);
            text +=
                isSafeLink(row.url)
                    ? '[' + title + "](" + db::replaced(db::replaced(row.url, "(", "%28"), ")", "%29") + ')'
                    : title;
            text += (row.facts.empty() ? "" : " · " + escapedMarkdown(row.facts)) + '\n';
            if (!row.note.empty())
                text += "  " + escapedMarkdown(row.note) + '\n';
        }
    }
    for (const auto& line : sheet.foot)
        text += '\n' + escapedMarkdown(line) + '\n';
    return text;
}

std::string asHtmlPage(const PlanSheet& sheet) {
    std::string html = "<!DOCTYPE html>\n<html lang=\"" + escapedHtml(sheet.language) +
                       "\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" "
                       "content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>" +
                       escapedHtml(sheet.title) + "</title><style>" + style + "</style></head><body>\n<h1>" +
                       escapedHtml(sheet.title) + "</h1>\n";
    for (const auto& line : sheet.head)
        html += "<p>" + escapedHtml(line) + "</p>\n";
    for (const auto& part : sheet.parts) {
        html += "<h2>" + escapedHtml(part.title) + "</h2>\n<table width=\"100%\">\n";
        for (const auto& row : part.rows)
            addHtmlRow(html, row);
        html += "</table>\n";
    }
    for (const auto& line : sheet.foot)
        html += "<p>" + escapedHtml(line) + "</p>\n";
    return html + "</body></html>\n";
}

namespace {

/// "2027-01-04" where it is known; what waits for something without a time has no days.
struct CsvDays {
    std::string from, to;
};

CsvDays daysOf(const db::PlanStep& step, const PlacedStep& placed) {
    if (placed.later) // what is ahead has no day, what was done of it has
        return {step.pastFrom, step.pastTo};
    CsvDays days{placed.from ? dayText(*placed.from) : step.pastFrom, placed.to ? dayText(*placed.to) : step.pastTo};
    if (days.to.empty())
        days.to = step.dueOn;
    if (hasOnlyABeginning(step))
        days.to.clear();
    return days;
}

std::string csvRow(const std::vector<std::string>& cells) {
    std::string row;
    for (const auto& cell : cells)
        row += (row.empty() ? "" : ",") + csvCell(cell);
    return row + "\r\n";
}

std::string yes(bool is) {
    return is ? "yes" : "no";
}

} // namespace

std::string asCsv(const db::Plan& plan) {
    const auto layout = layoutOf(plan);
    std::string csv = "step,key,kind,title,from,to,hours,estimated,done,dropped,price,currency,covers,url,"
                      "months,months_most,open_ended,documents,notes,provider\r\n";
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& step = plan.steps[i];
        const auto days = daysOf(step, layout.steps[i]);
        const bool free = step.free == true || (step.price && step.price->amount == 0);
        csv += csvRow({std::to_string(i + 1), step.key, std::string(db::planStepKindName(step.kind)), step.title, days.from, days.to,
                       step.hours ? db::numberText(*step.hours, 6) : "", yes(step.hoursEstimated), yes(step.done), yes(step.dropped),
                       free ? "0" : step.price ? db::numberText(step.price->amount) : "",
                       step.price ? step.price->currency.code : "", db::joined(step.covers, " "), step.url,
                       step.months ? std::to_string(*step.months) : "", step.monthsMost ? std::to_string(*step.monthsMost) : "",
                       yes(step.openEnded || layout.steps[i].later), db::joined(step.documents, "; "),
                       db::joined(step.notes, " | "), step.by});
    }
    return csv;
}

} // namespace waymark::app
