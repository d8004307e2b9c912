// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/pay_export.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_text.h"
#include "ui/desktop/dialogs.h"
#include "ui/desktop/theme/appearance.h"
#include "ui/desktop/theme/icons.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize slide{1600, 900};
constexpr double pictureScale = 2; // sharp where it is enlarged on a slide

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
        action->setIcon(menuIcon(action->data().toString(), m_appearance.tone()));
}

void PayExport::fillMenu(QMenu* menu) const {
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (i == 3 || i == 4)
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
    const QString slug = fromUtf8(m_comparison->career.key.text()).section(u':', 1).replace(u'.', u'-');
    const auto view = app::payViewName(m_comparison->options.view);
    return u"pay-"_s + slug + u'-' + QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size())) +
           u'.' + suffix;
}

void PayExport::write(Kind kind) {
    static const QStringList suffixes{u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s};
    const QString suffix = suffixes[static_cast<qsizetype>(kind)];
    const QStringList filters{tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"),
                              tr("PDF document (*.pdf)"), tr("CSV table (*.csv)")};
    if (!m_comparison || !m_spec)
        return;
    const QString name = m_dialogs.saveFileName(m_page, tr("Export pay"), proposedName(suffix),
                                                filters[static_cast<qsizetype>(kind)]);
    if (name.isEmpty())
        return;
    const std::filesystem::path path = QFileInfo(name).filesystemAbsoluteFilePath();
    db::Result<void> written;
    if (kind == Kind::Csv) {
        written = saveText(app::comparisonCsv(*m_comparison), path);
    } else {
        ExportOptions options;
        options.format = kind == Kind::Png   ? ChartFormat::Png
                         : kind == Kind::Svg ? ChartFormat::Svg
                                             : ChartFormat::Pdf;
        options.path = path;
        options.size = slide;
        written = exportChart(*m_spec, options);
    }
    Q_EMIT noticeRaised(written ? tr("Wrote %1").arg(QFileInfo(name).fileName())
                                : fromUtf8(written.error().message));
}

void PayExport::copyChart() {
    if (!m_spec)
        return;
    auto data = std::make_unique<QMimeData>();
    data->setImageData(chartImage(*m_spec, slide, pictureScale, Tone::Light));
    data->setText(fromUtf8(m_spec->summary));
    QGuiApplication::clipboard()->setMimeData(data.release()); // the clipboard owns it
    Q_EMIT noticeRaised(tr("Copied the chart as a picture"));
}

} // namespace waymark::ui
