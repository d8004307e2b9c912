// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_export.h"

#include "app/library/plan_calendar.h"
#include "db/records/enum_array.h"
#include "db/sqlite/replacement_file.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/library_session.h"
#include "ui/queries/told_file.h"
#include "ui/words/file_name.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QRegularExpression>


namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PlanExport)
};

QString filterOf(PlanFormat format) {
    switch (format) {
    case PlanFormat::Calendar:
        return Words::tr("Calendar (*.ics)");
    case PlanFormat::Markdown:
        return Words::tr("Markdown (*.md)");
    case PlanFormat::Page:
        return Words::tr("Web page (*.html)");
    case PlanFormat::Table:
        return Words::tr("Table (*.csv)");
    case PlanFormat::File:
        return Words::tr("Plan of Waymark (*.json)");
    }
    return {};
}

std::string textOf(PlanFormat format, const db::KeptItem& item, const db::Plan& plan, const app::Pace& pace,
                   const std::string& now, app::ToldEvents& told) {
    switch (format) {
    case PlanFormat::Calendar: {
        app::PlanForCalendar asked{item.key.text(), item.facts.title, plan};
        asked.words = calendarWords();
        asked.told = &told;
        return app::planAsCalendar(asked, now);
    }
    case PlanFormat::Markdown:
        return app::asMarkdown(planSheet(fromUtf8(item.facts.title), plan, pace));
    case PlanFormat::Page:
        return app::asHtmlPage(planSheet(fromUtf8(item.facts.title), plan, pace));
    case PlanFormat::Table:
        return app::asCsv(plan);
    case PlanFormat::File:
        return app::asPlanFile({item.facts.title, plan});
    }
    return {};
}

} // namespace

QString exportPlan(const Services& services, QWidget* parent, PlanFormat format, const db::KeptItem& item,
                   const db::Plan& plan, const app::Pace& pace) {
    constexpr db::EnumArray<PlanFormat, const char*> endings{".ics", ".md", ".html", ".csv", ".waymark-plan.json"};
    const QString name =
        fileNameOf(fromUtf8(item.facts.title), u"plan"_s) + QLatin1StringView(endings[format]);
    const QString file =
        services.dialogs.saveFileName(parent, Words::tr("Export the plan"), name, filterOf(format));
    if (file.isEmpty())
        return {};
    ToldFile told(services.session.library().file());
    auto written = db::sqlite::replaceFile(file.toStdString(),
                                           textOf(format, item, plan, pace, services.session.now(), told.events()));
    if (written && format == PlanFormat::Calendar)
        written = told.save();
    if (!written)
        services.session.tell(written.error());
    return written ? file : QString();
}

Paper planPaper(const QString& title, const db::Plan& plan, const app::Pace& pace) {
    // The page's own sizes are for browsers.
    static const QRegularExpression ownStyle(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption);
    QString html = fromUtf8(app::asHtmlPage(planSheet(title, plan, pace)));
    return {title, html.remove(ownStyle), 2, QPageLayout::Portrait};
}

} // namespace waymark::ui
