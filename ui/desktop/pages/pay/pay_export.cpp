// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_export.h"

#include "db/records/enum_array.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_text.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/frame/paper.h"
#include "ui/desktop/pages/pay/chart_export_dialog.h"
#include "ui/desktop/theme/appearance.h"
#include "ui/desktop/theme/icons.h"
#include "ui/queries/pay_json.h"
#include "ui/words/file_name.h"

#include <QAction>
#include <QClipboard>
#include <QDrag>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPageLayout>
#include <QPrinter>
#include <QUrl>

#include <nlohmann/json.hpp>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize slide{1600, 900};
constexpr double pictureScale = 2; // sharp where it is enlarged on a slide
const QMarginsF margins(12, 12, 12, 12); // millimetres of paper

} // namespace

PayExport::PayExport(Dialogs& dialogs, const Appearance& appearance, QWidget* page)
    : QObject(page)
    , m_dialogs(dialogs)
    , m_appearance(appearance)
    , m_page(page) {
    connect(addAction(tr("PNG picture..."), u"picture"_s, u"Ctrl+E"_s), &QAction::triggered, this,
            [this] { write(Kind::Png); });
    connect(addAction(tr("SVG drawing..."), u"drawing"_s, {}), &QAction::triggered, this,
            [this] { write(Kind::Svg); });
    connect(addAction(tr("PDF document..."), u"document"_s, {}), &QAction::triggered, this,
            [this] { write(Kind::Pdf); });
    connect(addAction(tr("CSV table..."), u"table"_s, {}), &QAction::triggered, this,
            [this] { write(Kind::Csv); });
    connect(addAction(tr("JSON data..."), u"braces"_s, {}), &QAction::triggered, this,
            [this] { write(Kind::Json); });
    connect(addAction(tr("Size and colors..."), u"picture"_s, u"Ctrl+Shift+X"_s), &QAction::triggered, this,
            &PayExport::writeWithOptions);
    connect(addAction(tr("Print..."), u"print"_s, u"Ctrl+P"_s), &QAction::triggered, this, &PayExport::print);
    connect(addAction(tr("Copy chart"), u"copy"_s, u"Ctrl+Shift+C"_s), &QAction::triggered, this,
            &PayExport::copyChart);
    connect(&m_appearance, &Appearance::toneChanged, this, &PayExport::tint);
    tint();
    offer(nullptr, nullptr);
}

QAction* PayExport::addAction(const QString& text, const QString& icon, const QString& keys) {
    auto* action = new QAction(text, m_page);
    action->setData(icon);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    m_actions.append(action);
    return action;
}

void PayExport::tint() {
    for (QAction* action : m_actions)
        action->setIcon(icon(action->data().toString(), m_appearance.tone()));
}

void PayExport::fillMenu(QMenu* menu) const {
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (i == 3 || i == 5 || i == 6)
            menu->addSeparator();
        menu->addAction(m_actions[i]);
    }
}

void PayExport::offer(const app::PayComparison* comparison, const app::ChartSpec* spec) {
    m_comparison = comparison;
    m_spec = spec;
    for (QAction* action : m_actions)
        action->setEnabled(comparison && spec);
}

QString PayExport::proposedName(const QString& suffix) const {
    const QString slug = fileNameOf({fromUtf8(m_comparison->career.title)});
    const auto view = app::payViewName(m_comparison->options.view);
    return u"pay-"_s + slug + u'-' + QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size())) +
           u'.' + suffix;
}

void PayExport::write(Kind kind) {
    static const db::EnumArray<Kind, QString> suffixes{u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s, u"json"_s};
    const QString suffix = suffixes[kind];
    const db::EnumArray<Kind, QString> filters{tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"),
                              tr("PDF document (*.pdf)"), tr("CSV table (*.csv)"), tr("JSON data (*.json)")};
    if (!m_comparison || !m_spec)
        return;
    const QString name = m_dialogs.saveFileName(m_page, tr("Export pay"), proposedName(suffix),
                                                filters[kind]);
    if (name.isEmpty())
        return;
    const std::filesystem::path path = QFileInfo(name).filesystemAbsoluteFilePath();
    db::Result<void> written;
    if (kind == Kind::Csv || kind == Kind::Json) {
        written = saveText(kind == Kind::Csv ? app::comparisonCsv(*m_comparison)
                                             : comparisonJson(*m_comparison).dump(2) + '\n',
                           path);
    } else {
        ExportOptions options;
        options.format = chartFormatFromSuffix(suffix.toStdString()).value_or(ChartFormat::Png);
        options.path = path;
        options.size = slide;
        written = exportChart(*m_spec, options);
    }
    Q_EMIT noticeRaised(written ? tr("Wrote %1").arg(QFileInfo(name).fileName())
                                : fromUtf8(written.error().message));
}

void PayExport::writeWithOptions() {
    if (!m_spec)
        return;
    auto* dialog = new ChartExportDialog(*m_spec, m_last, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { writeChart(dialog->options()); });
    dialog->open();
}

void PayExport::writeChart(ExportOptions options) {
    static const db::EnumArray<ChartFormat, QString> suffixes{u"png"_s, u"svg"_s, u"pdf"_s};
    const QString suffix = suffixes[options.format];
    const QString name = m_dialogs.saveFileName(m_page, tr("Export pay"), proposedName(suffix),
                                                suffix.toUpper() + u" (*."_s + suffix + u')');
    if (name.isEmpty())
        return;
    m_last = options;
    options.path = QFileInfo(name).filesystemAbsoluteFilePath();
    const auto written = exportChart(*m_spec, options);
    Q_EMIT noticeRaised(written ? tr("Wrote %1").arg(QFileInfo(name).fileName())
                                : fromUtf8(written.error().message));
}

void PayExport::print() {
    if (!m_spec)
        return;
    const QPageLayout landscape(QPageSize(QPageSize::A4), QPageLayout::Landscape, margins, QPageLayout::Millimeter);
    askAndPrint(m_page, fromUtf8(m_spec->title), landscape, [this](QPrinter& printer) { printChart(*m_spec, printer); });
}

std::unique_ptr<QMimeData> PayExport::chartData() {
    auto data = std::make_unique<QMimeData>();
    data->setImageData(chartImage(*m_spec, slide, pictureScale, Tone::Light));
    data->setText(fromUtf8(m_spec->summary));
    return data;
}

void PayExport::drag(QWidget* from) {
    if (!m_spec)
        return;
    auto data = chartData();
    ExportOptions options;
    options.size = slide;
    options.scale = pictureScale;
    const QString file = m_dragged.filePath(proposedName(u"png"_s));
    options.path = QFileInfo(file).filesystemAbsoluteFilePath();
    if (const auto written = exportChart(*m_spec, options); !written) {
        Q_EMIT noticeRaised(fromUtf8(written.error().message));
        return;
    }
    data->setUrls({QUrl::fromLocalFile(file)});
    auto* drag = new QDrag(from);
    constexpr QSize thumb{320, 180};
    drag->setPixmap(QPixmap::fromImage(chartImage(*m_spec, slide, 1, Tone::Light)
                                           .scaled(thumb, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->setMimeData(data.release()); // the drag owns it
    drag->exec(Qt::CopyAction);
}

void PayExport::copyChart() {
    if (!m_spec)
        return;
    QGuiApplication::clipboard()->setMimeData(chartData().release()); // the clipboard owns it
    Q_EMIT noticeRaised(tr("Copied the chart as a picture"));
}

} // namespace waymark::ui
