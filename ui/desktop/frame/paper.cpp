// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/frame/paper.h"

#include "ui/words/tr.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double largest = 9.5, smallest = 6, step = 0.5; // points
const QMarginsF margins(16, 14, 16, 14);                   // millimetres

QPageLayout pageOf(const Paper& paper) {
    return {QPageSize(QPageSize::A4), paper.orientation, margins, QPageLayout::Millimeter};
}

} // namespace

int layOut(const Paper& paper, QPagedPaintDevice& device, QTextDocument& document) {
    QFont font = document.defaultFont();
    document.setDocumentMargin(0);
    for (double points = largest; points >= smallest; points -= step) {
        font.setPointSizeF(points);
        document.setDefaultFont(font);
        document.setDefaultStyleSheet(u"h1 { font-size: 150%; } h2 { font-size: 120%; } td { padding-right: 8px; }"_s);
        document.setHtml(paper.html);
        document.documentLayout()->setPaintDevice(&device);
        document.setPageSize(device.pageLayout().paintRectPixels(device.logicalDpiX()).size());
        if (document.pageCount() <= paper.pages)
            break;
    }
    return document.pageCount();
}

std::string asPdf(const Paper& paper) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(paper.title);
        writer.setPageLayout(pageOf(paper));
        QTextDocument document;
        layOut(paper, writer, document);
        document.print(&writer);
    }
    return bytes.toStdString();
}

void askAndPrint(QWidget* parent, const Paper& paper) {
    askAndPrint(parent, paper.title, pageOf(paper), [&paper](QPrinter& printer) {
        QTextDocument document;
        layOut(paper, printer, document);
        document.print(&printer);
    });
}

void askAndPrint(QWidget* parent, const QString& title, const QPageLayout& layout,
                 const std::function<void(QPrinter&)>& print) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(layout);
    printer.setDocName(title);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(tr("Print: %1").arg(title));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&print](QPrinter* device) { print(*device); });
    dialog.exec();
}

} // namespace waymark::ui
