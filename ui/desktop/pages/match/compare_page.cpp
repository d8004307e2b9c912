// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compare_page.h"

#include "db/library/match_profiles.h"
#include "db/sqlite/replacement_file.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/frame/paper.h"
#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/keeping/place_field.h"
#include "ui/desktop/pages/match/compare_cell.h"
#include "ui/desktop/pages/match/compare_head.h"
#include "ui/desktop/pages/match/compared_keys.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QAction>
#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the learner said last in My match; interests only where she said enough.
ComparedPerson personOf(db::Library& library, const MatchTable& table, std::span<const std::size_t> places) {
    ComparedPerson person{std::vector<std::optional<double>>(places.size()),
                          std::vector<std::optional<double>>(places.size()), {}};
    const db::MatchProfiles profiles(library);
    const auto heads = profiles.all();
    const auto profile = heads && !heads->empty() ? profiles.read(heads->front().name)
                                                  : db::Result<db::MatchProfile>(db::MatchProfile());
    if (!profile)
        return person;
    for (const auto& condition : profile->conditions)
        if (const auto kind = conditionFromWord(condition.kind))
            person.conditions.push_back({*kind, condition.bound, condition.what, condition.must, condition.reason});
    const auto scores = app::scoresOf(profile->answers);
    const bool ranked = scores && app::enoughToRank(profile->answers) && app::spreadOf(*scores) >= app::flatBelow;
    const auto levels = levelsOf(table, *profile);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (ranked)
            person.fit[i] = table.ranking.fit(*scores, places[i]);
        if (levels)
            person.readiness[i] = app::readiness(table.needs.careers[places[i]], *levels);
    }
    return person;
}

} // namespace

ComparePage::ComparePage(const Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk) {
    setObjectName(u"compare-page"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    const auto learner = learnerPlace(desk.catalog, placeOfLearner(desk));
    auto facts = readMatchTable(desk.catalog, learner ? *learner : LearnerPlace{});
    if (!facts) {
        column->addWidget(wrapped(fromUtf8(facts.error().message), TypeSize::Base, Role::Warn, this));
        return;
    }
    m_facts.emplace(*std::move(facts));
    column->addWidget(makeHead());
    m_finding = wrapped({}, TypeSize::Section, Role::Text, this);
    column->addWidget(m_finding);
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
    m_table->setHorizontalHeader(new CompareHead(m_table));
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(120);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { remove(section - 1); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, [this] { fitRows(); });
    auto* takeOut = new QAction(tr("Take this career out"), m_table);
    takeOut->setShortcut(Qt::Key_Delete);
    takeOut->setShortcutContext(Qt::WidgetShortcut);
    connect(takeOut, &QAction::triggered, this, [this] { remove(m_table->currentColumn() - 1); });
    m_table->addAction(takeOut);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    column->addWidget(m_table, 1);
    setKeys(comparedKeys(desk.state));
}

QWidget* ComparePage::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(heading(tr("Compare"), TypeSize::Title, head));
    row->addWidget(new TextLabel(tr("up to four careers, side by side"), TypeSize::Base, Role::Text2, head));
    row->addStretch(1);
    m_adding = new QLineEdit(head);
    m_adding->setObjectName(u"add-compared"_s);
    m_adding->setPlaceholderText(tr("Add a career"));
    m_adding->setAccessibleName(tr("Add a career to compare"));
    m_adding->setMinimumWidth(260);
    QStringList titles;
    for (const auto& career : m_facts->careers)
        titles += careerName(career.title);
    auto* completer = new QCompleter(titles, m_adding);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_adding->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ComparePage::add);
    connect(m_adding, &QLineEdit::returnPressed, this, [this] { add(m_adding->text()); });
    row->addWidget(m_adding);
    m_onlyDifferences = new QCheckBox(tr("Only what differs"), head);
    m_onlyDifferences->setObjectName(u"only-differences"_s);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparePage::fill);
    row->addWidget(m_onlyDifferences);
    auto* more = new HeadButton(u"export"_s, tr("Export"), head);
    more->setObjectName(u"export-comparison"_s);
    auto* menu = new QMenu(more);
    menu->addAction(tr("&Table..."), this, [this] { save(tr("Table (*.csv)"), u"careers.csv"_s); });
    menu->addAction(tr("&PDF..."), this, [this] { save(tr("PDF (*.pdf)"), u"careers.pdf"_s); });
    menu->addAction(tr("&Print..."), this, [this] { askAndPrint(this, paper()); });
    more->setMenu(menu);
    row->addWidget(more);
    return head;
}

void ComparePage::open(const Route& route) {
    const QStringList keys = comparedIn(route);
    if (m_facts)
        setKeys(keys.isEmpty() ? comparedKeys(m_desk.state) : keys);
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
    keepCompared(m_desk.state, m_keys);
    fill();
}

void ComparePage::add(const QString& title) {
    for (const auto& career : m_facts->careers) {
        if (careerName(career.title).compare(title.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        setKeys(addCompared(m_desk.state, fromUtf8(career.key.text())));
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

void ComparePage::fill() {
    m_empty->setVisible(m_keys.isEmpty());
    m_table->setVisible(!m_keys.isEmpty());
    std::vector<std::size_t> places;
    for (const QString& key : m_keys)
        places.push_back(*m_facts->placeOf(db::CareerKey::trusted(key.toStdString())));
    const auto more = readCompared(m_desk.catalog, *m_facts, places);
    if (!more)
        return m_desk.keeper.tell(more.error());
    m_sheet = compareSheet(*m_facts, places, *more, personOf(m_desk.keeper.library(), *m_facts, places));
    m_finding->setText(m_sheet.finding);
    m_finding->setVisible(!m_sheet.finding.isEmpty());
    fillTable(m_onlyDifferences->isChecked() ? onlyWhatDiffers(m_sheet) : m_sheet);
}

void ComparePage::fillTable(const CompareSheet& sheet) {
    m_table->clear();
    m_table->clearSpans();
    m_table->setColumnCount(static_cast<int>(sheet.columns.size()) + 1);
    m_table->setRowCount(static_cast<int>(sheet.rows.size()));
    m_table->setHorizontalHeaderItem(0, new QTableWidgetItem(tr("A click on a cross, or Delete, takes a career out")));
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
    fitRows();
}

void ComparePage::fitRows() {
    m_table->resizeRowsToContents();
}

Paper ComparePage::paper() const {
    return {tr("Careers side by side"), compareHtml(m_sheet), 1, QPageLayout::Landscape};
}

void ComparePage::save(const QString& filter, const QString& name) {
    const QString file = m_desk.dialogs.saveFileName(this, tr("Export the comparison"), name, filter);
    if (file.isEmpty())
        return;
    const auto written = db::sqlite::replaceFile(
        file.toStdString(), name.endsWith(u".csv"_s) ? compareCsv(m_sheet) : asPdf(paper()));
    if (!written)
        m_desk.keeper.tell(written.error());
}

std::unique_ptr<Page> makeComparePage(const Desk& desk) {
    return std::make_unique<ComparePage>(desk);
}

} // namespace waymark::ui
