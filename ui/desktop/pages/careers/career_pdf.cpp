// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/career_pdf.h"

#include "app/salary/chart_spec.h"
#include "db/sqlite/replacement_file.h"
#include "ui/charts/chart_export.h"
#include "ui/words/chart_words.h"
#include "ui/desktop/notices/sentence.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QScreen>
#include <QTextDocument>
#include <QTextOption>
#include <QTextTable>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 144;
constexpr double marginMm = 18;
constexpr int footHeight = 40; // dots
constexpr QSize chartSize(1000, 600);
const QString chartName = u"waymark-pay-chart"_s;

/// Rich text knows no variables, no grids and no margins in points: its own few rules, and no pictures but
/// the chart.
class PaperDocument final : public QTextDocument {
public:
    explicit PaperDocument(QImage chart)
        : m_chart(std::move(chart)) {}

protected:
    QVariant loadResource(int type, const QUrl& name) override {
        return type == ImageResource && name.toString() == chartName ? QVariant(m_chart) : QVariant();
    }

private:
    QImage m_chart;
};

constexpr const char* rules =
    "h1 { font-size: 20pt; } h2 { font-size: 13pt; margin-top: 22px; margin-bottom: 6px; }"
    "h3 { font-size: 11pt; margin-top: 12px; } p, li { line-height: 130%; }"
    "th { color: #50545e; font-weight: 500; text-align: left; }"
    "td, th { padding-top: 3px; padding-bottom: 3px; padding-right: 10px; } a { color: #2458b3; "
    "text-decoration: none; }"
    ".subtitle { color: #50545e; } .n { text-align: right; }";

QString bodyOf(const std::string& html) {
    QString page = QString::fromStdString(html);
    static const QRegularExpression head(u"<head>.*</head>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    page.remove(head);
    page.replace(u"<table>"_s, u"<table width=\"100%\" cellspacing=\"0\">"_s);
    return page;
}

/// Rich text counts a picture's width in the screen's dots and enlarges it to the paper's. A block of its own
/// keeps the line height of the words before it away from the picture.
void scaleChart(QString& page, int dots) {
    const double screen = QGuiApplication::primaryScreen()->logicalDotsPerInchY();
    static const QRegularExpression picture(u"<img ([^>]*)>"_s);
    page.replace(picture,
                 u"<div><img width=\"%1\" \\1></div>"_s.arg(static_cast<int>(dots * screen / dotsPerInch)));
}

} // namespace

std::optional<QString> saveCareerPdf(app::CareerPage page, const QString& file) {
    QImage chart;
    if (page.pay && !page.pay->rows.empty()) {
        chart = chartImage(chartSpec(*page.pay), chartSize, 2, Tone::Light);
        page.payChart = chartName.toStdString();
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        writer.setResolution(dotsPerInch);
        writer.setTitle(QString::fromStdString(page.facts.career.title));
        writer.setCreator(u"Waymark"_s);
        QPainter painter(&writer);
        const QRect area = writer.pageLayout().paintRectPixels(dotsPerInch);
        const QSizeF paper(area.width(), area.height() - footHeight);

        PaperDocument document(chart);
        document.documentLayout()->setPaintDevice(&writer);
        QFont font = document.defaultFont();
        font.setPointSizeF(9.5);
        document.setDefaultFont(font);
        document.setDocumentMargin(0);
        QTextOption whole = document.defaultTextOption(); // a narrow column never cuts a word
        whole.setWrapMode(QTextOption::WordWrap);
        document.setDefaultTextOption(whole);
        document.setDefaultStyleSheet(QString::fromLatin1(rules));
        QString words = bodyOf(app::careerAsHtml(page));
        scaleChart(words, area.width());
        document.setHtml(words);
        document.setPageSize(paper);

        const int pages = document.pageCount();
        const QString title = QString::fromStdString(page.facts.career.title);
        for (int number = 0; number < pages; ++number) {
            if (number > 0)
                writer.newPage();
            painter.save();
            painter.translate(0, -number * paper.height());
            document.drawContents(&painter,
                                  QRectF(0, number * paper.height(), paper.width(), paper.height()));
            painter.restore();
            QFont small = font;
            small.setPointSizeF(7.5);
            painter.setFont(small);
            painter.setPen(QColor(0x65, 0x6a, 0x74));
            const QRectF foot(0, paper.height(), paper.width(), footHeight);
            painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, u"Waymark \u00B7 "_s + title);
            painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, u"%1 / %2"_s.arg(number + 1).arg(pages));
        }
    }
    const auto written =
        db::sqlite::replaceFile(QFile::encodeName(file).toStdString(),
                                std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    return written ? std::nullopt : std::optional(asSentence(written.error().message));
}

} // namespace waymark::ui
