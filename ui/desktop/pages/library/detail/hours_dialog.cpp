// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/detail/hours_dialog.h"

#include "db/library/hours_log.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/library/detail/own_words.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/kept_words.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr double mostADay = 24;
} // namespace

HoursDialog::HoursDialog(LibrarySession& session, const db::KeptItem& item, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_item(item)
    , m_day(new QDateEdit(this))
    , m_hours(new QDoubleSpinBox(this))
    , m_note(new QLineEdit(this))
    , m_table(new QTableWidget(0, 3, this))
    , m_sum(new TextLabel({}, TypeSize::Base, Role::Text2, this)) {
    setWindowTitle(tr("Hours"));
    resize(460, 380);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    TextLabel* title = heading(QString::fromStdString(item.facts.title), TypeSize::Section, this);
    title->setEliding(true);
    column->addWidget(title);
    column->addLayout(makeEntry());
    makeTable();
    column->addWidget(m_table, 1);
    column->addLayout(makeFoot());
    connect(&session, &LibrarySession::libraryChanged, this, &HoursDialog::fill);
    m_hours->setFocus();
    m_hours->selectAll();
    fill();
}

QHBoxLayout* HoursDialog::makeEntry() {
    auto* line = new QHBoxLayout;
    const QDate today = QDate::fromString(QString::fromStdString(m_session.now()).left(10), Qt::ISODate);
    m_day->setDate(today);
    m_day->setMaximumDate(today.addDays(1)); // the clock is UTC's, the learner's day may be one ahead
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setAccessibleName(tr("Day"));
    m_hours->setRange(0.1, mostADay);
    m_hours->setDecimals(1);
    m_hours->setSingleStep(0.5);
    m_hours->setValue(1);
    m_hours->setSuffix(tr(" h"));
    m_hours->setAccessibleName(tr("Hours"));
    m_hours->setObjectName(u"hours-value"_s);
    m_note->setPlaceholderText(tr("What you did (may stay empty)"));
    m_note->setAccessibleName(tr("What you did"));
    auto* add = new QPushButton(tr("Log"), this);
    add->setObjectName(u"log"_s);
    add->setDefault(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_day, m_hours})
        line->addWidget(part);
    line->addWidget(m_note, 1);
    line->addWidget(add);
    connect(add, &QPushButton::clicked, this, &HoursDialog::logHours);
    return line;
}

void HoursDialog::makeTable() {
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Hours"), tr("What")});
    m_table->setAccessibleName(tr("Hours written down"));
    m_table->setObjectName(u"entries"_s);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableWidget::cellChanged, this, &HoursDialog::correct);
    auto* removeKey = new QShortcut(QKeySequence::Delete, m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &HoursDialog::removeChosen);
}

QHBoxLayout* HoursDialog::makeFoot() {
    auto* foot = new QHBoxLayout;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* remove = buttons->addButton(tr("Remove"), QDialogButtonBox::ActionRole);
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, &HoursDialog::removeChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    foot->addWidget(m_sum, 1);
    foot->addWidget(buttons);
    return foot;
}

void HoursDialog::fill() {
    const QScopedValueRollback filling(m_filling, true);
    m_entries = db::HoursLog(m_session.library()).entries(m_item.key).valueOr({});
    m_table->setRowCount(static_cast<int>(m_entries.size()));
    double sum = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const db::HoursEntry& entry = m_entries[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(QString::fromStdString(entry.day)));
        m_table->setItem(row, 1, new QTableWidgetItem(plainHours(entry.hours)));
        m_table->setItem(row, 2, new QTableWidgetItem(QString::fromStdString(entry.note)));
        sum += entry.hours;
    }
    m_sum->setText(m_item.facts.hours
                       ? tr("%1 of %2 hours").arg(plainHours(sum), plainHours(*m_item.facts.hours))
                       : tr("%1 hours").arg(plainHours(sum)));
}

void HoursDialog::logHours() {
    const std::string day = m_day->date().toString(Qt::ISODate).toStdString();
    m_session.change([&](db::Library& library, const std::string& now) -> db::Result<void> {
        const auto logged = db::HoursLog(library).log(m_item.key, day, m_hours->value(),
                                                      m_note->text().trimmed().toStdString(), now);
        return logged ? db::Result<void>() : db::Result<void>(logged.error());
    });
    m_note->clear();
}

void HoursDialog::removeChosen() {
    const int row = m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(m_entries.size()))
        return;
    const std::string name = m_entries[static_cast<std::size_t>(row)].name;
    m_session.change([&](db::Library& library, const std::string& now) {
        return db::HoursLog(library).remove(name, now);
    });
}

void HoursDialog::correct(int row, int) {
    if (m_filling || row >= static_cast<int>(m_entries.size()))
        return;
    db::HoursEntry entry = m_entries[static_cast<std::size_t>(row)];
    const auto day = dayFromText(m_table->item(row, 0)->text());
    const auto hours = hoursFromText(m_table->item(row, 1)->text(), mostADay);
    if (!day || !hours)
        return fill();
    entry.day = day->toStdString();
    entry.hours = *hours;
    entry.note = m_table->item(row, 2)->text().trimmed().toStdString();
    m_session.change([&](db::Library& library, const std::string& now) {
        return db::HoursLog(library).change(entry, now);
    });
}

} // namespace waymark::ui
