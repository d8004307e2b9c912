// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/importing/catalog_import_dialog.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/importing/column_mapping.h"
#include "ui/desktop/importing/import_words.h"
#include "ui/desktop/importing/kind_detection.h"
#include "ui/desktop/widgets/note_box.h"
#include "ui/desktop/widgets/text_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

enum Stage { Choosing, Running, Ended };
constexpr int barSteps = 1000;

TextLabel* wrapped(const QString& words, Role ink, QWidget* parent) {
    auto* label = new TextLabel(words, TypeSize::Base, ink, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

CatalogImportDialog::CatalogImportDialog(CatalogImportPlaces places, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_places(std::move(places))
    , m_dialogs(dialogs)
    , m_detection(new KindDetection(this))
    , m_pages(new QStackedWidget(this)) {
    setWindowTitle(tr("Import into the Catalog"));
    setAcceptDrops(true);
    resize(620, 420);
    m_pages->addWidget(makeChoosing());
    m_pages->addWidget(makeRunning());
    m_pages->addWidget(makeResult());
    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"go"_s);
    m_go->setEnabled(false);
    m_stop = buttons->addButton(QDialogButtonBox::Cancel);
    m_stop->setObjectName(u"stop"_s);
    connect(m_go, &QPushButton::clicked, this, &CatalogImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &CatalogImportDialog::reject);
    connect(m_detection, &KindDetection::answered, this, &CatalogImportDialog::showKind);
    connect(m_detection, &KindDetection::columnsRead, this, &CatalogImportDialog::showColumns);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(heading(tr("Import into the catalog"), TypeSize::Section, this));
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
}

QWidget* CatalogImportDialog::makeChoosing() {
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(wrapped(tr("A publisher's release as it was downloaded, or your own list of courses, "
                                 "books or pay: one file, a .zip, or a folder. You can also drop it here."),
                              Role::Text2, page));
    m_path = new QLineEdit(page);
    m_path->setReadOnly(true);
    m_path->setObjectName(u"path"_s);
    m_path->setPlaceholderText(tr("Nothing chosen yet"));
    m_path->setAccessibleName(tr("File or folder"));
    auto* file = new QPushButton(tr("Choose &File..."), page);
    auto* folder = new QPushButton(tr("Choose F&older..."), page);
    connect(file, &QPushButton::clicked, this,
            [this] { choosePath(m_dialogs.openFileName(this, tr("Import"), tr("All files (*)"))); });
    connect(folder, &QPushButton::clicked, this,
            [this] { choosePath(m_dialogs.openFolderName(this, tr("Import a Folder"))); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(file);
    row->addWidget(folder);
    column->addLayout(row);

    m_kind = new QComboBox(page);
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(tr("Find out by its content"), QString());
    for (const auto& kind : db::importKinds())
        m_kind->addItem(QString::fromStdString(kind.title), QString::fromStdString(kind.id));
    m_kindWords = wrapped({}, Role::Text3, page);
    m_kindWords->setObjectName(u"kind-words"_s);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CatalogImportDialog::kindChosen);
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (m_kind->currentData().toString() == QLatin1StringView(listKind) && !m_path->text().isEmpty())
            m_detection->askColumns(m_path->text().toStdString());
    });
    m_release = new QLineEdit(page);
    m_release->setPlaceholderText(tr("only where the files do not say it: 30.2, 2025-26"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("&What it is"), m_kind);
    form->addRow(QString(), m_kindWords);
    form->addRow(tr("&Release or period"), m_release);
    column->addLayout(form);
    m_below = new QVBoxLayout;
    column->addLayout(m_below, 1);
    column->addWidget(wrapped(tr("It goes into your own copy of the catalog, %1, all of it or nothing. The "
                                 "catalog that came with Waymark is not changed.")
                                  .arg(QString::fromStdString(m_places.own.string())),
                              Role::Text3, page));
    return page;
}

QWidget* CatalogImportDialog::makeRunning() {
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_bar = new QProgressBar(page);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_stand = wrapped(tr("Starting"), Role::Text, page);
    m_stand->setObjectName(u"stand"_s);
    m_file = new TextLabel({}, TypeSize::Small, Role::Text3, page);
    m_file->setEliding(true);
    column->addWidget(m_bar);
    column->addWidget(m_stand);
    column->addWidget(m_file);
    column->addWidget(wrapped(
        tr("Until it is done you work with the catalog as it was. Cancel leaves it so."), Role::Text2, page));
    column->addStretch(1);
    return page;
}

QWidget* CatalogImportDialog::makeResult() {
    auto* scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto* page = new QWidget(scroll);
    m_result = new QVBoxLayout(page);
    m_result->setContentsMargins(0, 0, 0, 0);
    m_result->setSpacing(6);
    scroll->setWidget(page);
    return scroll;
}

void CatalogImportDialog::choosePath(const QString& path) {
    if (path.isEmpty() || isRunning())
        return;
    m_pages->setCurrentIndex(Choosing);
    m_go->setText(tr("Import"));
    m_path->setText(path);
    m_kind->setCurrentIndex(0);
    m_go->setEnabled(false);
    m_kindWords->setText(tr("Looking at it"));
    m_detection->ask(path.toStdString());
}

void CatalogImportDialog::showKind(const QString& id, const QString& fault) {
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(id)));
    if (!fault.isEmpty()) {
        m_kindWords->setText(fault);
        return;
    }
    for (const auto& kind : db::importKinds())
        if (QString::fromStdString(kind.id) == id)
            m_kindWords->setText(
                tr("Recognized by its content: %1").arg(QString::fromStdString(kind.description)));
    m_go->setFocus();
}

void CatalogImportDialog::kindChosen() {
    m_go->setEnabled(!m_path->text().isEmpty() && m_kind->currentIndex() > 0);
    if (m_kind->currentData().toString() != QLatin1StringView(listKind))
        dropColumns();
}

void CatalogImportDialog::dropColumns() {
    delete m_columns;
    m_columns = nullptr;
}

void CatalogImportDialog::showColumns(const db::CsvPreview& preview) {
    dropColumns();
    m_columns = new ColumnMapping(preview, this);
    m_columns->setMinimumHeight(180);
    m_below->addWidget(m_columns, 1);
    resize(size().expandedTo({680, 560}));
}

void CatalogImportDialog::start() {
    if (isRunning() || m_path->text().isEmpty())
        return;
    CatalogImportPlan plan;
    plan.basis = m_places.basis;
    plan.request.path = m_path->text().toStdString();
    plan.request.into = m_places.own;
    plan.request.kind = m_kind->currentData().toString().toStdString();
    if (m_columns)
        plan.request.columns = m_columns->columns();
    plan.request.release = m_release->text().trimmed().toStdString();
    m_job = new CatalogImportJob(std::move(plan), this);
    connect(m_job, &CatalogImportJob::moved, this, &CatalogImportDialog::showStand);
    connect(m_job, &CatalogImportJob::done, this, &CatalogImportDialog::showReport);
    connect(m_job, &CatalogImportJob::failed, this, &CatalogImportDialog::showFailure);
    showStand({});
    m_pages->setCurrentIndex(Running);
    m_go->hide();
    m_stop->setText(tr("Cancel"));
    m_stop->setFocus();
}

void CatalogImportDialog::showStand(const CatalogImportStand& stand) {
    // Without a share the bar moves to and fro: something happens, nobody knows how much is left.
    m_bar->setRange(0, stand.completing || stand.share <= 0 ? 0 : barSteps);
    m_bar->setValue(static_cast<int>(stand.share * barSteps));
    m_stand->setText(standText(stand));
    m_file->setText(stand.file);
}

void CatalogImportDialog::endJob() {
    m_job->deleteLater();
    m_job = nullptr;
    while (auto* item = m_result->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_pages->setCurrentIndex(Ended);
    m_stop->setText(tr("Close"));
    m_stop->setEnabled(true);
    m_stop->setFocus();
}

void CatalogImportDialog::showReport(const db::ImportReport& report) {
    endJob();
    bool first = true;
    for (const QString& line : reportLines(report))
        m_result->addWidget(wrapped(line, std::exchange(first, false) ? Role::Text : Role::Text2, this));
    m_result->addStretch(1);
    Q_EMIT imported(m_places.own);
}

void CatalogImportDialog::showFailure(const QString& sentence) {
    endJob();
    if (sentence.isEmpty())
        m_result->addWidget(wrapped(tr("Cancelled. The catalog is as it was."), Role::Text, this));
    else
        m_result->addWidget(new NoteBox(tr("Nothing was imported."), sentence, {}, this));
    m_result->addStretch(1);
    m_go->setText(tr("Try Again"));
    m_go->show();
    m_go->setEnabled(true);
}

void CatalogImportDialog::reject() {
    if (!isRunning()) {
        QDialog::reject();
        return;
    }
    m_job->cancel(); // it answers within a moment, and then the window says so
    m_stop->setEnabled(false);
    m_stand->setText(tr("Stopping"));
}

void CatalogImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!isRunning() && event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void CatalogImportDialog::dropEvent(QDropEvent* event) {
    choosePath(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace waymark::ui
