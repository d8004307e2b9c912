// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library_files/import_dialog.h"

#include "db/library/contents.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library_files/table_mapping.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/import_words.h"
#include "ui/words/item_kind.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

// A list to look through, not to read to the end: the counts above say the rest.
constexpr std::size_t mostRows = 2000;

QString actionWords(const app::MergeRow& row) {
    switch (row.action) {
    case app::MergeAction::Add:
        return ImportDialog::tr("New");
    case app::MergeAction::Join:
        return ImportDialog::tr("Filled in");
    case app::MergeAction::Same:
        return row.conflicts.empty() ? ImportDialog::tr("The same") : ImportDialog::tr("Differs");
    }
    return {};
}

QString filledWords(const app::MergeRow& row) {
    QStringList words;
    for (const std::string& field : row.filled)
        words << fromUtf8(field);
    return words.join(u", "_s);
}

} // namespace

ImportDialog::ImportDialog(LibrarySession& session, const std::filesystem::path& catalog, const QString& file,
                           QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_catalog(catalog)
    , m_file(file)
    , m_title(heading(tr("Reading %1").arg(QFileInfo(file).fileName()), TypeSize::Section, this))
    , m_words(new TextLabel({}, TypeSize::Base, Role::Text2, this))
    , m_rows(new QTreeWidget(this))
    , m_theirs(new QCheckBox(tr("Where both differ, take what the file says"), this))
    , m_asBooks(new QCheckBox(tr("Take them in as books, not as courses"), this))
    , m_progress(new QProgressBar(this))
    , m_column(new QVBoxLayout(this)) {
    setWindowTitle(tr("Import into My Library"));
    resize(720, 520);
    auto* column = m_column;
    column->setSpacing(10);
    column->addWidget(m_title);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"summary"_s);
    column->addWidget(m_words);
    m_asBooks->setObjectName(u"as-books"_s);
    m_asBooks->hide();
    column->addWidget(m_asBooks);
    connect(m_asBooks, &QCheckBox::toggled, this, [this](bool books) {
        app::TableChoice choice;
        if (books)
            choice.kind = db::ItemKind::Book;
        read(choice);
    });
    m_progress->setRange(0, 0);
    column->addWidget(m_progress);
    m_rows->setObjectName(u"rows"_s);
    m_rows->setAccessibleName(tr("What the import would do"));
    m_rows->setHeaderLabels({tr("Item"), tr("What happens"), tr("Mine"), tr("In the file")});
    m_rows->setUniformRowHeights(true);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rows->header()->setStretchLastSection(false);
    for (int section = 1; section < 4; ++section)
        m_rows->header()->resizeSection(section, 130);
    column->addWidget(m_rows, 1);
    m_theirs->setObjectName(u"take-theirs"_s);
    column->addWidget(m_theirs);
    connect(m_theirs, &QCheckBox::toggled, this, &ImportDialog::fill);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"import"_s);
    m_import->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_rows->hide();
    m_theirs->hide();

    read({});
}

ImportDialog::~ImportDialog() {
    stop();
    // A hundred thousand rows take a moment to let go of, for which no window waits.
    QThreadPool::globalInstance()->start([shown = std::make_shared<ImportReading>(std::move(m_reading))] {});
}

/// What is being read ends soon on its own: nobody waits for it.
void ImportDialog::stop() {
    if (m_reads)
        m_reads->cancelled = true;
    m_reads.reset();
}

void ImportDialog::read(const app::TableChoice& choice) {
    stop();
    m_import->setEnabled(false);
    m_progress->show();
    m_reads = std::make_shared<db::Progress>();
    // The pool outlives no program: the application waits for it. The dialog may be gone before the answer is there.
    QThreadPool::globalInstance()->start([file = m_file, library = m_session.library().file(), catalog = m_catalog, now = m_session.now(),
                                          choice, reads = m_reads, program = QCoreApplication::instance(), whom = QPointer(this)] {
        const auto answer = std::make_shared<ImportReading>(readImport(file, library, catalog, now, choice, reads.get()));
        if (reads->cancelled)
            return;
        QMetaObject::invokeMethod(
            program,
            [whom, answer, reads] {
                if (whom && whom->m_reads == reads)
                    whom->show(std::move(*answer));
            },
            Qt::QueuedConnection);
    });
}

const app::MergePreview& ImportDialog::preview() const {
    return m_theirs->isChecked() && m_reading.takeTheirs ? *m_reading.takeTheirs : m_reading.keepMine;
}

void ImportDialog::show(ImportReading arrived) {
    m_reads.reset();
    m_reading = std::move(arrived);
    const ImportReading& reading = m_reading;
    m_progress->hide();
    if (!reading.failure.isEmpty()) {
        m_title->setText(tr("Nothing was imported"));
        m_words->setText(reading.failure);
        return;
    }
    m_title->setText(u"%1, %2"_s.arg(QFileInfo(m_file).fileName(), reading.form));
    showMapping();
    if (const QString question = questionWords(reading.report); !question.isEmpty()) {
        m_words->setText(question);
        m_rows->hide();
        return;
    }
    m_rows->show();
    if (reading.report.assumedCourses > 0 && !m_mapping)
        m_asBooks->show(); // and stays, to be taken back
    m_theirs->setVisible(reading.takeTheirs.has_value());
    fill();
}

/// For a table of nobody's columns; our own has keys.
void ImportDialog::showMapping() {
    const app::ReadingReport& report = m_reading.report;
    const bool own = std::any_of(report.meanings.begin(), report.meanings.end(),
                                 [](const auto& meaning) { return meaning.first == "key"; });
    if (m_mapping || report.columns.empty() || !report.program.empty() || own)
        return;
    m_mapping = new TableMapping(report, this);
    m_mapping->setObjectName(u"mapping"_s);
    m_mapping->setMaximumHeight(200);
    connect(m_mapping, &TableMapping::changed, this, [this] { read(m_mapping->choice()); });
    m_column->insertWidget(m_column->indexOf(m_rows), m_mapping);
}

/// Rows that stay out and fields left empty stand above what comes in.
void ImportDialog::addFaults() {
    const app::ReadingFaults& faults = m_reading.report.faults;
    if (faults.counts().empty())
        return;
    auto head = std::make_unique<QTreeWidgetItem>(QStringList{tr("Not as the file says"), faultSummary(faults)});
    head->setToolTip(1, faultSummary(faults));
    for (const app::ReadingFault& fault : faults.kept())
        head->addChild(std::make_unique<QTreeWidgetItem>(QStringList{faultSentence(fault)}).release());
    m_rows->addTopLevelItem(head.release());
    m_rows->topLevelItem(0)->setExpanded(faults.kept().size() <= 20);
}

void ImportDialog::fill() {
    const app::MergePreview& shown = preview();
    const QLocale locale;
    QStringList words{tr("%1 new").arg(locale.toString(shown.added)),
                      tr("%1 filled in").arg(locale.toString(shown.joined)),
                      tr("%1 the same").arg(locale.toString(shown.same))};
    if (shown.conflicts > 0)
        words << tr("%Ln differ(s)", nullptr, plural(shown.conflicts));
    if (!shown.newLists.empty())
        words << tr("%Ln new list(s)", nullptr, plural(shown.newLists.size()));
    if (shown.newHours > 0)
        words << tr("%Ln entry(ies) of hours", nullptr, plural(shown.newHours));
    if (const std::size_t out = m_reading.report.faults.rowsLeftOut(); out > 0)
        words << tr("%1 left out").arg(locale.toString(static_cast<qulonglong>(out)));
    QStringList sentences = readingRemarks(m_reading.report);
    sentences << (!shown.changesNothing() ? words.join(u" \u00B7 "_s)
                  : shown.rows.empty()    ? tr("There is nothing in it that could be imported.")
                                          : tr("Everything in it is here already: importing it would change nothing."));
    m_words->setText(sentences.join(u' '));
    m_rows->clear();
    addFaults();
    QList<QTreeWidgetItem*> items;
    for (std::size_t number = 0; number < std::min(mostRows, shown.rows.size()); ++number) {
        const app::MergeRow& row = shown.rows[number];
        QString what = actionWords(row);
        if (const QString filled = filledWords(row);
            !filled.isEmpty() && row.action == app::MergeAction::Join)
            what += u": "_s + filled;
        auto item = std::make_unique<QTreeWidgetItem>(QStringList{fromUtf8(row.title), what});
        item->setToolTip(1, what);
        for (const app::MergeConflict& conflict : row.conflicts) {
            const QString decided = m_theirs->isChecked() ? tr("takes the file's") : tr("keeps mine");
            auto child = std::make_unique<QTreeWidgetItem>(
                QStringList{fromUtf8(conflict.field), decided, fromUtf8(conflict.mine), fromUtf8(conflict.theirs)});
            child->setToolTip(2, fromUtf8(conflict.mine));
            child->setToolTip(3, fromUtf8(conflict.theirs));
            item->addChild(child.release());
        }
        items << item.release();
    }
    m_rows->addTopLevelItems(items);
    if (shown.rows.size() <= 200)
        m_rows->expandAll();
    m_import->setEnabled(!shown.changesNothing());
}

void ImportDialog::accept() {
    if (!m_import->isEnabled())
        return;
    const app::MergePreview& chosen = preview();
    const QString subject = QFileInfo(m_file).fileName();
    const bool done = m_session.change(
        [&](db::Library& library, const std::string& now) {
            return db::Contents(library).write(chosen.toWrite, "import", subject.toStdString(), now);
        },
        tr("Imported %1").arg(subject), subject, chosen.toWrite.items.size());
    if (done)
        QDialog::accept();
}

} // namespace waymark::ui
