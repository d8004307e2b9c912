// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/match_sheet.h"

#include "ui/desktop/pages/match/match_session.h"
#include "ui/words/interest_items.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::MatchSheet)
};

constexpr std::size_t careersListed = 10;

QString line(const QString& text) {
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString scoresPart(const MatchSession& session) {
    const auto scores = session.scores();
    if (!scores)
        return line(Words::tr("The questions on interests are not answered yet."));
    QString html = u"<table width='100%'>"_s;
    for (std::size_t type = 0; type < scores->size(); ++type)
        html += u"<tr><td>%1 (%2)</td><td>%3</td><td>%4</td></tr>"_s.arg(
            interestTypeName(type).toHtmlEscaped(), hollandName(type).toHtmlEscaped(),
            Words::tr("%1 of 40").arg(std::lround((*scores)[type])),
            interestTypeSentence(type).toHtmlEscaped());
    html += u"</table>"_s;
    const QString spread = QLocale().toString(session.spread(), 'f', 1);
    if (session.flat())
        html += line(Words::tr("The scores spread by %1; a list needs 4. They are too alike to rank careers.")
                         .arg(spread));
    else if (session.shaky())
        html += line(Words::tr("The scores spread by %1; below 8 a list is shaky.").arg(spread));
    return html;
}

QString mattersPart(const MatchSession& session) {
    if (session.conditions().empty())
        return line(Words::tr("Nothing is ruled out."));
    QString html = u"<ul>"_s;
    for (std::size_t number = 0; number < session.conditions().size(); ++number) {
        const auto& condition = session.conditions()[number];
        const auto& effect = session.screening().effects[number];
        QString text =
            Words::tr("%1 (%2): %3 careers break it, %4 not known")
                .arg(session.titleOf(condition), condition.must ? Words::tr("must") : Words::tr("rather"))
                .arg(effect.removes)
                .arg(effect.unknown);
        if (!condition.reason.empty())
            text += u" · "_s + fromUtf8(condition.reason);
        html += u"<li>"_s + text.toHtmlEscaped() + u"</li>"_s;
    }
    return html + u"</ul>"_s;
}

QString careersPart(const MatchSession& session) {
    if (session.ranked().empty())
        return {};
    QString html =
        u"<h2>%1</h2><table width='100%'>"_s.arg(Words::tr("Careers worth a closer look").toHtmlEscaped());
    const auto scores = *session.scores();
    for (std::size_t place = 0; place < std::min(careersListed, session.ranked().size()); ++place) {
        const auto& ranked = session.ranked()[place];
        const auto& career = session.table().careers[ranked.career];
        html += u"<tr><td>%1. <b>%2</b><br>%3</td><td>%4<br>%5</td><td>%6<br>%7</td></tr>"_s.arg(
            QString::number(place + 1), careerName(career.title).toHtmlEscaped(),
            reasonLine(app::typeShares(scores, *career.interests)).toHtmlEscaped(),
            QLocale().toString(ranked.fit, 'f', 2),
            steadinessWords(session.stability().keptOf100(ranked.career)).toHtmlEscaped(),
            payWords(career).toHtmlEscaped(),
            (career.entryEducation ? schoolingWords(*career.entryEducation) : QString()).toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

} // namespace

QString matchSheet(const MatchSession& session) {
    QString html = u"<h1>%1</h1>"_s.arg(
        Words::tr("My match: %1").arg(fromUtf8(session.profile().title)).toHtmlEscaped());
    html += line(explorationOnly());
    html += u"<h2>%1</h2>"_s.arg(Words::tr("What I like to do").toHtmlEscaped()) + scoresPart(session);
    html += u"<h2>%1</h2>"_s.arg(Words::tr("What matters to me").toHtmlEscaped()) + mattersPart(session);
    html += careersPart(session);
    html += u"<h2>%1</h2>"_s.arg(Words::tr("What I want to ask").toHtmlEscaped());
    for (int empty = 0; empty < 3; ++empty)
        html += u"<p style='color:#888'>______________________________________________________________</p>"_s;
    return html;
}

Paper matchPaper(const MatchSession& session) {
    return {Words::tr("My match"), matchSheet(session), 1, QPageLayout::Portrait};
}

} // namespace waymark::ui
