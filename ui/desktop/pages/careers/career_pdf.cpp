// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/career_pdf.h"

#include "app/salary/chart_spec.h"
#include "db/sqlite/replacement_file.h"
#include "ui/charts/chart_export.h"
#include "ui/desktop/frame/paper.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/words/chart_words.h"
#include "ui/words/names.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>
#include <QScreen>
#include <QTextDocument>
#include <QTextOption>
#include <QTextTable>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 144; // of a PDF
constexpr double marginMm = 18;
constexpr double footInches = .28;
constexpr QSize chartSize(1000, 600);
const QString chartName = u"waymark-pay-chart"_s;

/// Rich text knows no variables, no grids and no margins in points: its own few rules, and no pictures but
/// the chart.
class PaperDocument final : public QTextDocument {
public:
    void setChart(QImage chart) { m_chart = std::move(chart); }

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
void scaleChart(QString& page, double inches) {
    const double screen = QGuiApplication::primaryScreen()->logicalDotsPerInchY();
    static const QRegularExpression picture(u"<img ([^>]*)>"_s);
    page.replace(picture,
                 u"<div><img width=\"%1\" \\1></div>"_s.arg(static_cast<int>(inches * screen)));
}

/// The words set for a device, and the foot of each page.
class CareerPaper {
public:
    CareerPaper(app::CareerPage page, QPagedPaintDevice& device)
        : m_device(device)
        , m_title(QString::fromStdString(page.facts.career.title))
        , m_inch(device.logicalDpiX())
        , m_foot(m_inch * footInches)
        , m_paper(device.pageLayout().paintRectPixels(m_inch).size() - QSize(0, static_cast<int>(m_foot))) {
        QImage chart;
        if (page.pay && !page.pay->rows.empty()) {
            chart = chartImage(chartSpec(*page.pay), chartSize, 2, Tone::Light);
            page.payChart = chartName.toStdString();
        }
        m_document.setChart(chart);
        setWords(app::careerAsHtml(page));
    }

    void paint(QPainter& painter) {
        const int pages = m_document.pageCount();
        for (int number = 0; number < pages; ++number) {
            if (number > 0)
                m_device.newPage();
            painter.save();
            painter.translate(0, -number * m_paper.height());
            m_document.drawContents(&painter,
                                    QRectF(0, number * m_paper.height(), m_paper.width(), m_paper.height()));
            painter.restore();
            paintFoot(painter, u"%1 / %2"_s.arg(number + 1).arg(pages));
        }
    }

private:
    void setWords(const std::string& html) {
        m_document.documentLayout()->setPaintDevice(&m_device);
        QFont font = m_document.defaultFont();
        font.setPointSizeF(9.5);
        m_document.setDefaultFont(font);
        m_document.setDocumentMargin(0);
        QTextOption whole = m_document.defaultTextOption(); // a narrow column never cuts a word
        whole.setWrapMode(QTextOption::WordWrap);
        m_document.setDefaultTextOption(whole);
        m_document.setDefaultStyleSheet(QString::fromLatin1(rules));
        QString words = bodyOf(html);
        scaleChart(words, m_paper.width() / m_inch);
        m_document.setHtml(words);
        m_document.setPageSize(m_paper);
    }

    void paintFoot(QPainter& painter, const QString& number) {
        QFont small = m_document.defaultFont();
        small.setPointSizeF(7.5);
        painter.setFont(small);
        painter.setPen(QColor(0x65, 0x6a, 0x74));
        const QRectF foot(0, m_paper.height(), m_paper.width(), m_foot);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, u"Waymark \u00B7 "_s + m_title);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
    }

    QPagedPaintDevice& m_device;
    QString m_title;
    int m_inch; ///< in dots
    double m_foot;
    QSizeF m_paper;
    PaperDocument m_document;
};

QPageLayout pageLayout() {
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(marginMm, marginMm, marginMm, marginMm),
            QPageLayout::Millimeter};
}

} // namespace

void printCareer(app::CareerPage page, QPagedPaintDevice& device) {
    QPainter painter(&device);
    CareerPaper(std::move(page), device).paint(painter);
}

std::optional<QString> saveCareerPdf(app::CareerPage page, const QString& file) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(pageLayout());
        writer.setResolution(dotsPerInch);
        writer.setTitle(QString::fromStdString(page.facts.career.title));
        writer.setCreator(u"Waymark"_s);
        printCareer(std::move(page), writer);
    }
    const auto written =
        db::sqlite::replaceFile(QFile::encodeName(file).toStdString(),
                                std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    return written ? std::nullopt : std::optional(asSentence(written.error().message));
}

void askAndPrintCareer(const app::CareerPage& page, QWidget* parent) {
    askAndPrint(parent, careerName(page.facts.career.title), pageLayout(),
                [&page](QPrinter& printer) { printCareer(page, printer); });
}

} // namespace waymark::ui
