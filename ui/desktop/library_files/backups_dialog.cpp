// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library_files/backups_dialog.h"

#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/library_files.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/day_form.h"
#include "ui/words/tr.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString reasonWords(const std::string& reason) {
    if (reason == "daily")
        return BackupsDialog::tr("Daily");
    if (reason == "migration")
        return BackupsDialog::tr("Before a change of the file's form");
    if (reason == "restore")
        return BackupsDialog::tr("Before a backup was restored");
    if (reason == "closed")
        return BackupsDialog::tr("When Waymark was closed");
    return BackupsDialog::tr("Asked for");
}

QString timeWords(const std::string& time) {
    const QDateTime when = QDateTime::fromString(QString::fromStdString(time), Qt::ISODate).toLocalTime();
    return QLocale().toString(when, QString(dayForm(DayForm::Short) + u", HH:mm"_s));
}

} // namespace

BackupsDialog::BackupsDialog(LibrarySession& session, LibraryFiles& files, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_files(files)
    , m_table(new QTableWidget(0, 4, this))
    , m_words(new TextLabel({}, TypeSize::Base, Role::Text2, this)) {
    setWindowTitle(tr("Backups"));
    resize(640, 420);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    auto* where = new TextLabel(tr("Of %1. Kept are the last ten, one of each day and one of each week.")
                                    .arg(QString::fromStdString(files.file().string())),
                                TypeSize::Base, Role::Text2, this);
    where->setWordWrap(true);
    column->addWidget(where);
    m_table->setObjectName(u"backups"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Size"), tr("Read back")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    column->addWidget(m_table, 1);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"words"_s);
    column->addWidget(m_words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString& words, const QString& name, void (BackupsDialog::*act)()) {
        auto* button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    add(tr("Back up now"), u"make"_s, &BackupsDialog::makeOne);
    m_verify = add(tr("Read back"), u"verify"_s, &BackupsDialog::verify);
    m_verify->setToolTip(tr("Reads the whole backup and opens it, as restoring would"));
    m_restore = add(tr("Restore"), u"restore"_s, &BackupsDialog::restore);
    m_restore->setToolTip(tr("Puts it in the place of the library; what is there now is backed up before"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fill();
}

void BackupsDialog::fill() {
    auto backups = db::backups(m_files.file());
    if (!backups)
        m_words->setText(asSentence(backups.error().message));
    m_backups = std::move(backups).valueOr({});
    m_table->setRowCount(static_cast<int>(m_backups.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const db::Backup& backup = m_backups[static_cast<std::size_t>(row)];
        const QStringList cells{timeWords(backup.madeAt),
                                reasonWords(backup.reason),
                                QLocale().formattedDataSize(static_cast<qint64>(backup.bytes)),
                                {}};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->resizeColumnsToContents();
    if (!m_backups.empty())
        m_table->selectRow(0);
    else
        m_words->setText(tr("There is no backup yet. The first one is made on the first day of use."));
    m_verify->setEnabled(!m_backups.empty());
    m_restore->setEnabled(!m_backups.empty() && !m_files.isSpare());
}

const db::Backup* BackupsDialog::chosen() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < static_cast<int>(m_backups.size()) ? &m_backups[static_cast<std::size_t>(row)]
                                                                : nullptr;
}

void BackupsDialog::makeOne() {
    const auto made = db::backUp(m_files.file(), "asked", m_session.now());
    fill();
    m_words->setText(made ? tr("Backed up, and read back whole.") : asSentence(made.error().message));
}

void BackupsDialog::verify() {
    const db::Backup* backup = chosen();
    if (!backup)
        return;
    const auto items = db::verifyBackup(backup->file);
    const QString words = items ? tr("Whole: %Ln item(s)", nullptr, plural(*items)) : tr("Damaged");
    m_table->item(m_table->currentRow(), 3)->setText(words);
    m_words->setText(items ? QString() : asSentence(items.error().message));
}

void BackupsDialog::restore() {
    const db::Backup* backup = chosen();
    if (!backup)
        return;
    const QString when = timeWords(backup->madeAt);
    const QString failure = m_files.restore(m_session, backup->file);
    fill();
    m_words->setText(
        failure.isEmpty()
            ? tr("My library is as it was on %1. What was there before is the newest backup.").arg(when)
            : failure);
}

} // namespace waymark::ui
