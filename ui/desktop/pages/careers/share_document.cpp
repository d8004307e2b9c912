// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/share_document.h"

#include "app/salary/chart_spec.h"
#include "db/sqlite/replacement_file.h"
#include "ui/charts/chart_export.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/desktop/pages/careers/career_pdf.h"
#include "ui/desktop/widgets/kept_status.h"
#include "ui/words/chart_words.h"
#include "ui/words/file_name.h"
#include "ui/words/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize chartSize(1200, 720);

struct Form {
    QString suffix, filter;
};

Form formOf(const QString& format) {
    if (format == u"html"_s)
        return {u".html"_s, tr("Web page (*.html)")};
    if (format == u"pdf"_s)
        return {u".pdf"_s, tr("PDF (*.pdf)")};
    if (format == u"markdown"_s)
        return {u".md"_s, tr("Markdown (*.md)")};
    return {u".txt"_s, tr("Plain text (*.txt)")};
}

QString proposedName(const app::CareerPage& page) {
    return fileNameOf({QString::fromStdString(page.facts.career.title)});
}

bool hasChart(const app::CareerPage& page) {
    return page.pay && !page.pay->rows.empty();
}

/// The chart as SVG where `file` says.
std::optional<QString> saveChart(const app::CareerPage& page, const QString& file) {
    ExportOptions options;
    options.format = ChartFormat::Svg;
    options.size = chartSize;
    options.path = file.toStdString();
    const auto saved = exportChart(chartSpec(*page.pay), options);
    return saved ? std::nullopt : std::optional(asSentence(saved.error().message));
}

/// The chart inside the page itself; empty where it cannot be drawn, for the table says the same.
std::string chartAddress(const app::CareerPage& page) {
    QTemporaryDir folder;
    const QString name = folder.filePath(u"pay.svg"_s);
    if (!folder.isValid() || saveChart(page, name))
        return {};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return "data:image/svg+xml;base64," + file.readAll().toBase64().toStdString();
}

std::optional<QString> save(const QString& name, const std::string& words) {
    const auto written = db::sqlite::replaceFile(QFile::encodeName(name).toStdString(), words);
    return written ? std::nullopt : std::optional(asSentence(written.error().message));
}

/// A sentence when it could not be written.
std::optional<QString> write(app::CareerPage page, const QString& format, const QString& name) {
    if (format == u"pdf"_s)
        return saveCareerPdf(page, name);
    if (format == u"html"_s) {
        if (hasChart(page))
            page.payChart = chartAddress(page);
        return save(name, app::careerAsHtml(page));
    }
    if (format == u"text"_s)
        return save(name, app::careerAsText(page));
    if (hasChart(page)) {
        const QFileInfo file(name);
        const QString chart = file.completeBaseName() + u"-pay.svg"_s;
        if (const auto failure = saveChart(page, file.dir().filePath(chart)))
            return failure;
        page.payChart = chart.toStdString();
    }
    return save(name, app::careerAsMarkdown(page));
}

} // namespace

db::Result<QString> saveCareerDocument(app::CareerPage page, const QString& format, Dialogs& dialogs, QWidget* parent) {
    if (format == u"print"_s) {
        askAndPrintCareer(page, parent);
        return QString();
    }
    const Form form = formOf(format);
    const QString name =
        dialogs.saveFileName(parent, tr("Save this career"), proposedName(page) + form.suffix, form.filter);
    if (name.isEmpty())
        return QString();
    if (const auto failure = write(std::move(page), format, name))
        return db::Error{db::ErrorKind::Io, failure->toStdString()};
    return name;
}

app::PersonalWords personalWords(LibrarySession& session, const db::CareerKey& career) {
    app::PersonalWords words;
    const auto item = db::Items(session.library()).item(career);
    if (!item || !item->removedAt.empty())
        return words;
    if (item->status != db::KeptStatus::None)
        words.status = statusWord(item->status).toStdString();
    words.rating = item->rating;
    words.note = item->note;
    words.pros = item->pros;
    words.cons = item->cons;
    return words;
}

} // namespace waymark::ui
