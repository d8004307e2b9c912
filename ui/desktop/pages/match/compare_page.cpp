// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compare_page.h"

#include "db/library/items.h"
#include "db/library/lists.h"
#include "db/sqlite/replacement_file.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/frame/paper.h"
#include "ui/desktop/library/compared_keys.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/place_field.h"
#include "ui/desktop/library/remembered_item.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/match/compare_cell.h"
#include "ui/desktop/pages/match/compare_head.h"
#include "ui/desktop/pages/match/compared_person.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/words/file_name.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

ComparePage::ComparePage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services) {
    setObjectName(u"compare-page"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    const auto learner = learnerPlace(services.catalog, placeOfLearner(services));
    auto facts = readMatchTable(services.catalog, learner ? *learner : LearnerPlace{});
    if (!facts) {
        column->addWidget(wrapped(fromUtf8(facts.error().message), TypeSize::Base, Role::Warn, this));
        return;
    }
    m_facts.emplace(*std::move(facts));
    column->addWidget(makeHead());
    column->addWidget(makeFinding());
    m_empty = new EmptyState(this);
    m_empty->setWords(tr("Nothing to compare yet."),
                      tr("Type a career above, or press Compare beside one in My match."));
    column->addWidget(m_empty);
    m_table = new QTableWidget(this);
    m_table->setObjectName(u"comparison"_s);
    m_table->setAccessibleName(tr("Careers side by side"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new CompareCell(m_table));
    auto* heads = new CompareHead(m_table);
    m_table->setHorizontalHeader(heads);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(120);
    heads->setSectionResizeMode(QHeaderView::Stretch);
    connect(heads, &CompareHead::crossClicked, this, [this](int section) { remove(section - 1); });
    connect(heads, &QHeaderView::sectionResized, m_table, [this] { fitRows(); });
    // Once the header is done with its move: the table is filled anew then.
    connect(heads, &QHeaderView::sectionMoved, this, [this](int, int from, int to) { move(from - 1, to - 1); },
            Qt::QueuedConnection);
    const auto offer = [this](const QString& words, const QKeySequence& key, auto&& act) {
        auto* action = new QAction(words, m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_table->addAction(action);
    };
    const auto current = [this] { return m_table->currentColumn() - 1; };
    offer(tr("Take this career out"), Qt::Key_Delete, [this, current] { remove(current()); });
    offer(tr("Move this career left"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [this, current] { move(current(), current() - 1); });
    offer(tr("Move this career right"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [this, current] { move(current(), current() + 1); });
    const auto* menu = new RowMenu(services, *m_table, [this](const QModelIndex& cell) { return m_keys.value(cell.column() - 1); });
    connect(menu, &RowMenu::routeAsked, this, &ComparePage::routeRequested);
    column->addWidget(m_table, 1);
    setKeys(comparedKeys(services.state));
}

QWidget* ComparePage::makeHead() {
    auto* head = new QWidget(this);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(0, 0, 0, 0);
    auto* title = new QHBoxLayout;
    title->addWidget(heading(tr("Compare"), TypeSize::Title, head));
    title->addWidget(new TextLabel(tr("up to four careers, side by side"), TypeSize::Base, Role::Text2, head));
    title->addStretch(1);
    m_head->addLayout(title, 1);
    m_controls = new QBoxLayout(QBoxLayout::LeftToRight);
    auto* choice = new QHBoxLayout;
    choice->addWidget(makeAdding(head));
    m_onlyDifferences = new QCheckBox(tr("Only what differs"), head);
    m_onlyDifferences->setObjectName(u"only-differences"_s);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparePage::fill);
    choice->addWidget(m_onlyDifferences);
    m_controls->addLayout(choice);
    auto* row = new QHBoxLayout;
    m_list = new HeadButton(u"list"_s, tr("Save as list"), head);
    m_list->setObjectName(u"save-as-list"_s);
    m_list->setToolTip(tr("Keeps these careers in My library, in a list of their own"));
    connect(m_list, &QPushButton::clicked, this, &ComparePage::saveAsList);
    row->addWidget(m_list);
    auto* more = new HeadButton(u"export"_s, tr("Export"), head);
    more->setObjectName(u"export-comparison"_s);
    auto* menu = new QMenu(more);
    menu->addAction(tr("&Table..."), this, [this] { save(tr("Table (*.csv)"), u".csv"_s); });
    menu->addAction(tr("&PDF..."), this, [this] { save(tr("PDF (*.pdf)"), u".pdf"_s); });
    menu->addAction(tr("&Print..."), this, [this] { askAndPrint(this, paper()); })->setShortcut(QKeySequence::Print);
    more->setMenu(menu);
    row->addWidget(more);
    row->addStretch(1);
    m_controls->addLayout(row);
    m_head->addLayout(m_controls);
    return head;
}

QWidget* ComparePage::makeFinding() {
    m_found = new QWidget(this);
    auto* row = new QHBoxLayout(m_found);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto* blaze = new QWidget(m_found); // the upright bar beside what charts and comparisons find
    blaze->setFixedWidth(4);
    blaze->setBackgroundRole(QPalette::Highlight);
    blaze->setAutoFillBackground(true);
    row->addWidget(blaze);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_finding = wrapped({}, TypeSize::Section, Role::Text, m_found);
    words->addWidget(m_finding);
    m_more = wrapped({}, TypeSize::Base, Role::Text2, m_found);
    words->addWidget(m_more);
    row->addLayout(words, 1);
    return m_found;
}

QLineEdit* ComparePage::makeAdding(QWidget* head) {
    m_adding = new QLineEdit(head);
    m_adding->setObjectName(u"add-compared"_s);
    m_adding->setPlaceholderText(tr("Add a career"));
    m_adding->setAccessibleName(tr("Add a career to compare"));
    m_adding->setTextMargins(4, 0, 4, 0);
    m_adding->setMinimumWidth(std::min(200, m_adding->fontMetrics().horizontalAdvance(m_adding->placeholderText()) + 28));
    m_adding->setMaximumWidth(200);
    QStringList titles;
    for (const auto& career : m_facts->careers)
        titles += careerName(career.title);
    auto* completer = new QCompleter(titles, m_adding);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_adding->setCompleter(completer);
    // The field takes the whole title after this signal: it is emptied when that is done.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ComparePage::add,
            Qt::QueuedConnection);
    connect(m_adding, &QLineEdit::returnPressed, this, [this] { add(m_adding->text()); });
    return m_adding;
}

void ComparePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (!m_head)
        return;
    fitAll();
}

void ComparePage::fitAll() {
    fitHead();
    fitColumns();
}

/// The controls stand below the title, and the buttons below the other controls, where one line is too short for them.
void ComparePage::fitHead() {
    const auto way = [](bool fits) { return fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom; };
    const QMargins sides = layout()->contentsMargins();
    const int room = width() - sides.left() - sides.right();
    int controls = 0;
    for (int i = 0; i < m_controls->count(); ++i)
        controls += m_controls->itemAt(i)->sizeHint().width() + std::max(0, m_controls->spacing());
    m_controls->setDirection(way(controls <= room));
    m_head->setDirection(way(m_head->itemAt(0)->sizeHint().width() + controls <= room));
}

/// Larger or smaller text.
void ComparePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_head)
        QMetaObject::invokeMethod(this, &ComparePage::fitAll, Qt::QueuedConnection);
}

void ComparePage::open(const Route& route) {
    const QStringList keys = comparedIn(route);
    if (m_facts)
        setKeys(keys.isEmpty() ? comparedKeys(m_services.state) : keys);
}

Route ComparePage::current() const {
    return {PageId::Compare, {}, m_keys.isEmpty() ? QString() : comparedQuery(m_keys)};
}

void ComparePage::focusStart() {
    if (m_adding)
        m_adding->setFocus();
}

void ComparePage::setKeys(const QStringList& keys) {
    m_keys.clear();
    for (const QString& key : keys)
        if (m_facts->placeOf(db::CareerKey::trusted(key.toStdString())) && !m_keys.contains(key) &&
            m_keys.size() < static_cast<qsizetype>(app::mostCompared))
            m_keys += key;
    keepCompared(m_services.state, m_keys);
    fill();
}

void ComparePage::add(const QString& title) {
    for (const auto& career : m_facts->careers) {
        if (careerName(career.title).compare(title.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        setKeys(addCompared(m_services.state, fromUtf8(career.key.text())));
        m_adding->clear();
        Q_EMIT routeChanged(current());
        return;
    }
}

void ComparePage::remove(int column) {
    if (column < 0 || column >= m_keys.size())
        return;
    QStringList keys = m_keys;
    keys.removeAt(column);
    setKeys(keys);
    Q_EMIT routeChanged(current());
}

void ComparePage::move(int from, int to) {
    if (std::min(from, to) < 0 || std::max(from, to) >= m_keys.size() || from == to)
        return;
    QStringList keys = m_keys;
    keys.move(from, to);
    setKeys(keys);
    m_table->setCurrentCell(std::max(0, m_table->currentRow()), to + 1);
    Q_EMIT routeChanged(current());
}

/// What is not kept yet is kept, and all of them stand in a new list: one step of undo.
void ComparePage::saveAsList() {
    std::vector<db::Bookmark> careers;
    for (const QString& key : m_keys)
        if (auto item = rememberedItem(m_services.catalog, key))
            careers.push_back(m_services.session.remembered(*std::move(item)));
    if (careers.empty())
        return;
    QStringList names;
    for (const auto& career : careers)
        names += careerName(career.title);
    const QString title = tr("Compared: %1").arg(names.join(u", "_s));
    const auto keep = [&](db::Library& library, const std::string& now) -> db::Result<void> {
        std::vector<db::ItemKey> keys;
        for (const auto& career : careers)
            keys.push_back(career.key);
        return library.asOne("make list", title.toStdString(), now, [&]() -> db::Result<void> {
            for (const auto& career : careers)
                if (const auto added = library.add(career); !added)
                    return added.error();
            const auto list = db::Lists(library).create(title.toStdString(), {}, now);
            if (!list)
                return list.error();
            db::ItemEdit edit;
            edit.addToLists = {*list};
            return db::Items(library).edit(keys, edit, now);
        });
    };
    m_services.session.change(keep, tr("Kept in the list %1").arg(title), title);
}

void ComparePage::fill() {
    m_empty->setVisible(m_keys.isEmpty());
    m_table->setVisible(!m_keys.isEmpty());
    std::vector<std::size_t> places;
    for (const QString& key : m_keys)
        places.push_back(*m_facts->placeOf(db::CareerKey::trusted(key.toStdString())));
    const auto more = readCompared(m_services.catalog, *m_facts, places);
    if (!more)
        return m_services.session.tell(more.error());
    m_sheet = compareSheet(*m_facts, places, *more, comparedPerson(m_services.session.library(), *m_facts, places));
    m_finding->setText(m_sheet.finding);
    m_finding->setVisible(!m_sheet.finding.isEmpty());
    m_found->setVisible(!m_sheet.finding.isEmpty() || !m_sheet.more.isEmpty());
    m_more->setText(m_sheet.more);
    m_more->setVisible(!m_sheet.more.isEmpty());
    m_list->setEnabled(!m_keys.isEmpty());
    fillTable(m_onlyDifferences->isChecked() ? onlyWhatDiffers(m_sheet) : m_sheet);
    // Once more when the table has its place.
    QMetaObject::invokeMethod(this, &ComparePage::fitColumns, Qt::QueuedConnection);
}

void ComparePage::fillTable(const CompareSheet& sheet) {
    m_table->clear();
    m_table->clearSpans();
    QHeaderView* heads = m_table->horizontalHeader();
    const QSignalBlocker quiet(heads); // what was dragged stands in the order of the careers now
    for (int section = 0; section < heads->count(); ++section)
        heads->moveSection(heads->visualIndex(section), section);
    m_table->setColumnCount(static_cast<int>(sheet.columns.size()) + 1);
    m_table->setRowCount(static_cast<int>(sheet.rows.size()));
    m_table->setHorizontalHeaderItem(0, new QTableWidgetItem(tr("Change the order by dragging a name")));
    for (int column = 1; column < m_table->columnCount(); ++column) {
        const auto& career = sheet.columns[static_cast<std::size_t>(column - 1)];
        auto* item = new QTableWidgetItem(career.title);
        item->setData(CompareHead::VerdictRole, career.verdict);
        item->setData(CompareHead::BreaksRole, career.breaks);
        item->setToolTip(career.verdict.isEmpty() ? career.title : career.title + u"\n"_s + career.verdict);
        m_table->setHorizontalHeaderItem(column, item);
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& fact = sheet.rows[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, compareName(fact));
        if (fact.cells.isEmpty())
            m_table->setSpan(row, 0, 1, m_table->columnCount());
        for (int column = 1; column < m_table->columnCount() && !fact.cells.isEmpty(); ++column)
            m_table->setItem(row, column, compareItem(fact, static_cast<std::size_t>(column - 1)));
    }
    fitColumns();
}

/// The names take what they need; the careers share the rest.
void ComparePage::fitColumns() {
    QHeaderView* heads = m_table->horizontalHeader();
    if (heads->count() > 1) {
        const int even = std::max(heads->minimumSectionSize(), m_table->viewport()->width() / heads->count());
        heads->setSectionResizeMode(0, QHeaderView::Fixed);
        int names = compareLabelWidth(m_table->fontMetrics());
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (m_table->columnSpan(row, 0) == 1)
                names = std::max(names, compareNameWidth(m_table->item(row, 0), m_table->font()));
        heads->resizeSection(0, std::min(std::max(even, m_table->viewport()->width() / 2), names));
    }
    fitRows();
}

void ComparePage::fitRows() {
    m_table->resizeRowsToContents();
}

Paper ComparePage::paper() const {
    return {tr("Careers side by side"), compareHtml(m_sheet), 1, QPageLayout::Landscape};
}

void ComparePage::save(const QString& filter, const QString& ending) {
    QStringList titles;
    for (const auto& column : m_sheet.columns)
        titles << column.title;
    const QString file = m_services.dialogs.saveFileName(this, tr("Export the comparison"), fileNameOf(titles) + ending, filter);
    if (file.isEmpty())
        return;
    const auto written = db::sqlite::replaceFile(file.toStdString(), ending == u".csv"_s ? compareCsv(m_sheet) : asPdf(paper()));
    if (!written)
        m_services.session.tell(written.error());
    else
        Q_EMIT fileWritten(file);
}

std::unique_ptr<Page> makeComparePage(const Services& services) {
    return std::make_unique<ComparePage>(services);
}

} // namespace waymark::ui
