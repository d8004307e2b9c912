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
#include "ui/desktop/pages/match/compare_head.h"
#include "ui/desktop/pages/match/compare_table.h"
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
#include <QLineEdit>
#include <QMenu>
#include <QStyle>
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
    m_table = new CompareTable(this);
    connect(m_table, &CompareTable::outAsked, this, &ComparePage::remove);
    connect(m_table, &CompareTable::moveAsked, this, &ComparePage::move);
    offerActions();
    offerMenus();
    column->addWidget(m_table, 1);
    setKeys(comparedKeys(services.state));
}

/// What can be done with the career that has the keyboard.
void ComparePage::offerActions() {
    const auto offer = [this](const QString& words, const QKeySequence& key, auto&& act) {
        auto* action = new QAction(words, m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_table->addAction(action);
    };
    const auto current = [this] { return m_table->currentCareer(); };
    offer(tr("Take this career out"), Qt::Key_Delete, [this, current] { remove(current()); });
    offer(tr("Move this career left"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [this, current] { move(current(), current() - 1); });
    offer(tr("Move this career right"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [this, current] { move(current(), current() + 1); });
}

/// The menu of a career, on what is said of it and on its head.
void ComparePage::offerMenus() {
    const auto* ofCells = new RowMenu(m_services, *m_table,
                                      [this](const QModelIndex& cell) { return m_keys.value(m_table->careerAt(cell)); });
    connect(ofCells, &RowMenu::routeAsked, this, &ComparePage::routeRequested);
    CompareHead* heads = m_table->heads();
    heads->addActions(m_table->actions());
    const auto* ofHeads = new RowMenu(m_services, *heads, [this, heads](const QPoint& at) {
        const int section = heads->logicalIndexAt(at);
        const int career = m_table->careerOf(section);
        if (career < 0 || career >= m_keys.size())
            return RowMenu::Row();
        m_table->setCurrentCareer(career); // the actions are about it
        return RowMenu::Row{m_keys[career], m_table->horizontalHeaderItem(section)->toolTip()};
    });
    connect(ofHeads, &RowMenu::routeAsked, this, &ComparePage::routeRequested);
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
    m_table->fit(room() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table));
}

/// Between the sides of the page.
int ComparePage::room() const {
    const QMargins sides = layout()->contentsMargins();
    return width() - sides.left() - sides.right();
}

/// The controls stand below the title, and the buttons below the other controls, where one line is too short for them.
void ComparePage::fitHead() {
    const auto way = [](bool fits) { return fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom; };
    const int room = this->room();
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
    m_table->setCurrentCareer(to);
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
    m_table->setSheet(m_onlyDifferences->isChecked() ? onlyWhatDiffers(m_sheet) : m_sheet);
    // Once more when the table has its place.
    QMetaObject::invokeMethod(this, &ComparePage::fitAll, Qt::QueuedConnection);
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
