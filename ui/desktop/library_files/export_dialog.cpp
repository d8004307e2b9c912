// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library_files/export_dialog.h"

#include "app/library/export_report.h"
#include "db/library/contents.h"
#include "db/sqlite/replacement_file.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/queries/told_file.h"
#include "ui/words/export_words.h"
#include "ui/words/file_name.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// Only the items named, with the lists and hours that are theirs.
void keepOnly(db::LibraryContents& contents, const std::vector<db::ItemKey>& keys) {
    const std::set<db::ItemKey> wanted(keys.begin(), keys.end());
    const auto other = [&](const auto& record) { return !wanted.contains(record.item); };
    std::erase_if(contents.items, [&](const db::KeptItem& item) { return !wanted.contains(item.key); });
    std::erase_if(contents.entries, other);
    std::erase_if(contents.hours, other);
    contents.presets.clear();
    // A list stays for what is in it, and for the lists under it.
    std::set<std::string> named;
    for (const auto& entry : contents.entries)
        named.insert(entry.list);
    for (auto list = contents.lists.rbegin(); list != contents.lists.rend(); ++list)
        if (named.contains(list->name))
            named.insert(list->parent);
    std::erase_if(contents.lists, [&](const db::KeptList& list) { return !named.contains(list.name); });
}

} // namespace

ExportDialog::Answer ExportDialog::write(const std::filesystem::path& library, const QString& file, app::Format form,
                                         const Part& part, const app::ExportOptions& options, db::Progress& progress) {
    auto own = db::Library::open(library);
    if (!own)
        return {asSentence(own.error().message), {}};
    own->follow(&progress);
    auto contents = db::Contents(*own).read();
    if (!contents)
        return {asSentence(contents.error().message), {}};
    if (!part.whole)
        keepOnly(*contents, part.keys);
    ToldFile told(library);
    app::ExportOptions telling = options;
    telling.told = &told.events();
    telling.planWords = calendarWords();
    const auto text = progress.cancelled ? std::string() : app::exported(form, *contents, telling);
    if (progress.cancelled)
        return {};
    auto written = db::sqlite::replaceFile(QFile::encodeName(file).toStdString(), text);
    if (written && form == app::Format::Calendar)
        written = told.save();
    if (!written)
        return {asSentence(written.error().message), {}};
    return {{}, exportSentence(app::exportReport(form, *contents, options))};
}

ExportDialog::ExportDialog(LibrarySession& session, Dialogs& dialogs, std::vector<Part> parts, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_parts(std::move(parts))
    , m_part(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_notes(new QCheckBox(tr("With my notes, ratings, status and hours"), this))
    , m_excel(new QCheckBox(tr("For Excel: in the marks of this computer's language"), this))
    , m_words(new TextLabel({}, TypeSize::Small, Role::Text2, this))
    , m_progress(new QProgressBar(this)) {
    setWindowTitle(tr("Export"));
    setMinimumWidth(440);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    for (const Part& part : m_parts)
        m_part->addItem(part.name);
    m_part->setObjectName(u"part"_s);
    for (const app::FormatInfo& info : app::formats())
        m_form->addItem(u"%1 (*.%2)"_s.arg(fromUtf8(info.title), fromUtf8(info.extension)),
                        static_cast<int>(info.format));
    m_form->setObjectName(u"form"_s);
    form->addRow(tr("What"), m_part);
    form->addRow(tr("As"), m_form);
    column->addLayout(form);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setChecked(true);
    column->addWidget(m_notes);
    m_excel->setObjectName(u"for-excel"_s);
    column->addWidget(m_excel);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_progress->setRange(0, 0);
    m_progress->hide();
    column->addWidget(m_progress);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save as\u2026"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::showForm);
    showForm();
}

ExportDialog::~ExportDialog() {
    stop();
}

void ExportDialog::stop() {
    if (m_writes)
        m_writes->cancelled = true;
    m_writes.reset();
}

void ExportDialog::reject() {
    stop();
    m_file.clear();
    QDialog::reject();
}

void ExportDialog::showForm() {
    const auto form = static_cast<app::Format>(m_form->currentData().toInt());
    const bool complete = form == app::Format::Json;
    m_notes->setEnabled(!complete);
    m_excel->setVisible(form == app::Format::Csv);
    if (complete)
        m_notes->setChecked(true);
    m_words->setText(complete ? tr("Complete: everything comes back when it is imported again.")
                     : form == app::Format::HtmlPage
                         ? tr("One page that opens in any browser without a network, to share or to print.")
                     : form == app::Format::Calendar ? tr("The steps of plans that have a day.")
                                                     : QString());
    m_words->setVisible(!m_words->text().isEmpty());
}

void ExportDialog::save() {
    const auto form = static_cast<app::Format>(m_form->currentData().toInt());
    const auto info = std::find_if(app::formats().begin(), app::formats().end(),
                                   [&](const app::FormatInfo& one) { return one.format == form; });
    const QString ending = fromUtf8(info->extension);
    const Part part = m_parts[static_cast<std::size_t>(m_part->currentIndex())];
    const QString file = m_dialogs.saveFileName(this, tr("Export My Library"), fileNameOf(part.whole ? QString() : part.name, u"my-library"_s) + u'.' + ending,
                                                u"%1 (*.%2)"_s.arg(fromUtf8(info->title), ending));
    if (file.isEmpty())
        return;
    app::ExportOptions options;
    options.madeAt = m_session.now();
    options.notes = m_notes->isChecked();
    if (form == app::Format::Csv && m_excel->isChecked())
        options.table = QLocale().decimalPoint() == u","_s ? app::TableForm::ExcelComma : app::TableForm::ExcelPoint;
    if (!part.whole)
        options.title = part.name.toStdString();
    m_file = file;
    m_save->setEnabled(false);
    m_progress->show();
    m_writes = std::make_shared<db::Progress>();
    // The pool outlives no program: the application waits for it. The dialog may be gone before the answer is there.
    QThreadPool::globalInstance()->start([library = m_session.library().file(), file, form, part, options, writes = m_writes,
                                          program = QCoreApplication::instance(), whom = QPointer(this)] {
        const Answer answer = write(library, file, form, part, options, *writes);
        QMetaObject::invokeMethod(
            program,
            [whom, answer, writes] {
                if (whom && whom->m_writes == writes)
                    whom->finish(answer);
            },
            Qt::QueuedConnection);
    });
}

void ExportDialog::finish(const Answer& answer) {
    m_writes.reset();
    m_answer = answer;
    m_failure = answer.failure;
    if (!m_failure.isEmpty())
        m_file.clear();
    accept();
}

} // namespace waymark::ui
