// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/library_page.h"

#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/library/detail/bulk_editor.h"
#include "ui/desktop/pages/library/detail/kept_editor.h"
#include "ui/desktop/pages/library/kept_actions.h"
#include "ui/desktop/pages/library/kept_filter.h"
#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/pages/library/kept_summary.h"
#include "ui/desktop/pages/library/kept_table.h"
#include "ui/desktop/pages/library/shelves/shelf_pane.h"
#include "ui/desktop/pages/library/shelves/shelf_tree.h"
#include "ui/desktop/pages/library/standing/standing_view.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/folding_panes.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/desktop/widgets/kept_status.h"
#include "ui/desktop/widgets/line_splitter.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/desktop/widgets/title_line.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20;
constexpr int changesRestMs = 150;
constexpr int countedAtOnce = 2000;
enum Middle { TableShown, EmptyShown, StandingShown };
enum Detail { NothingShown, ItemShown, ManyShown };

} // namespace

LibraryPage::LibraryPage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_model(new KeptModel(services.session, this))
    , m_shelves(new ShelfPane(services.session, this)) {
    setObjectName(u"library-page"_s);
    auto* splitter = new LineSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_shelves);
    splitter->addWidget(makeMiddle());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({196, 729});
    rememberSplitter(splitter, services.state, u"library.shelves"_s);
    m_panes = new FoldingPanes(splitter, makeDetail(), tr("All items"), this);
    m_panes->splitter().setStretchFactor(0, 1);
    m_panes->splitter().setStretchFactor(1, 0);
    m_panes->splitter().setSizes({925, 315});
    rememberSplitter(&m_panes->splitter(), services.state, u"library.detail"_s);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panes);
    m_actions = new KeptActions(services, *m_model, *m_table, this);
    connectParts();
}

QWidget* LibraryPage::makeHead(QWidget* pane) {
    auto* head = new QWidget(pane);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(margin, 16, 16, 12);
    column->setSpacing(4);
    m_title = heading({}, TypeSize::Title, head);
    m_title->setObjectName(u"shelf-title"_s);
    m_title->setEliding(true);
    m_tools = new QWidget(head);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    const auto button = [&](const QString& iconName, const QString& words, const QString& name) {
        auto* made = new HeadButton(iconName, words, m_tools);
        made->setObjectName(name);
        tools->addWidget(made);
        return made;
    };
    auto* write = button(u"export"_s, tr("Export"), u"export"_s);
    write->setToolTip(tr("Save what is shown as a file"));
    connect(write, &QPushButton::clicked, this, [this] { m_actions->exportChosen(); });
    auto* printing = button(u"print"_s, tr("Print"), u"print"_s);
    printing->setToolTip(tr("Print what is shown, with boxes to tick (Ctrl+P)"));
    connect(printing, &QPushButton::clicked, this, [this] { m_actions->print(); });
    auto* columns = button(u"table"_s, tr("Columns"), u"columns"_s);
    columns->setToolTip(tr("Choose which columns are shown"));
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu menu(this);
        m_table->fillColumnMenu(menu);
        menu.exec(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    auto* line = new TitleLine(m_title, m_tools, head);
    line->wrap(m_title);
    column->addWidget(line);
    m_count = new TextLabel({}, TypeSize::Base, Role::Text2, head);
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    column->addSpacing(6);
    m_filter = new KeptFilter(
        [this] { return db::Items(m_services.session.library()).facets(m_model->query()).valueOr({}); }, head);
    column->addWidget(m_filter);
    return head;
}

QWidget* LibraryPage::makeMiddle() {
    auto* pane = new QWidget(this);
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(pane));
    column->addWidget(new Hairline(Qt::Horizontal, pane));
    m_middle = new QStackedWidget(pane);
    m_table = new KeptTable(*m_model, m_middle);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    rememberColumns(m_table->horizontalHeader(), KeptModel::columnIds(), m_services.state, u"library.columns"_s);
    m_table->setSortingEnabled(true);

    auto* holder = new QWidget(m_middle);
    auto* around = new QVBoxLayout(holder);
    around->setContentsMargins(margin, margin, margin, margin);
    m_empty = new EmptyState(holder);
    around->addWidget(m_empty);
    m_standing = new StandingView(m_services.session, m_middle);
    m_middle->addWidget(m_table);
    m_middle->addWidget(holder);
    m_middle->addWidget(m_standing);
    column->addWidget(m_middle, 1);
    return pane;
}

QWidget* LibraryPage::makeDetail() {
    m_detail = new QStackedWidget(this);
    m_detail->setBackgroundRole(QPalette::Base);
    m_detail->setAutoFillBackground(true);
    m_detail->setMinimumWidth(260);
    auto* scroll = new QScrollArea(m_detail);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editor = new KeptEditor(m_services, scroll);
    m_editor->setBackgroundRole(QPalette::Base);
    m_editor->setAutoFillBackground(true);
    scroll->setWidget(m_editor);
    m_bulk = new BulkEditor(m_services.session, m_detail);
    m_detail->addWidget(new QWidget(m_detail));
    m_detail->addWidget(scroll);
    m_detail->addWidget(m_bulk);
    return m_detail;
}

void LibraryPage::connectParts() {
    connect(m_table, &QAbstractItemView::clicked, m_panes, &FoldingPanes::showPage);
    connect(m_shelves, &ShelfPane::shelfChosen, this, &LibraryPage::shelfChosen);
    connect(m_shelves, &ShelfPane::ownItemAsked, m_actions, &KeptActions::makeOwn);
    connect(m_actions, &KeptActions::routeRequested, this, &Page::routeRequested);
    connect(m_actions, &KeptActions::fileWritten, this, &Page::fileWritten);
    connect(m_actions, &KeptActions::moved, this, &LibraryPage::chooseRow);
    connect(m_actions, &KeptActions::made, this, [this](const QString& key) {
        open({PageId::Library, key, {}});
    });
    connect(m_filter, &KeptFilter::changed, this, &LibraryPage::ask);
    connect(m_filter, &KeptFilter::leftDownwards, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->chooseRow(0);
    });
    connect(m_table, &KeptTable::chosenChanged, this, &LibraryPage::showDetail);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPage::showDetail);
    connect(m_editor, &KeptEditor::openAsked, m_actions, &KeptActions::open);
    connect(m_editor, &KeptEditor::browserAsked, m_actions, &KeptActions::openInBrowser);
    connect(m_editor, &KeptEditor::removeAsked, m_actions, &KeptActions::remove);
    connect(m_editor, &KeptEditor::restoreAsked, m_actions, &KeptActions::restore);
    connect(m_editor, &KeptEditor::changeAsked, m_actions, &KeptActions::change);
    connect(m_editor, &KeptEditor::hoursAsked, m_actions, &KeptActions::logHours);
    connect(m_editor, &KeptEditor::listsAsked, m_actions, &KeptActions::showLists);
    connect(m_bulk, &BulkEditor::removeAsked, m_actions, &KeptActions::remove);
    connect(m_bulk, &BulkEditor::restoreAsked, m_actions, &KeptActions::restore);
    connect(m_bulk, &BulkEditor::listsAsked, m_actions, &KeptActions::showLists);
    connect(m_bulk, &BulkEditor::exportAsked, m_actions, &KeptActions::exportChosen);
    connect(m_standing, &StandingView::itemAsked, this, [this](const QString& key) {
        open({PageId::Library, key, {}});
    });
    connect(m_standing, &StandingView::shelfAsked, this, [this](const Shelf& shelf) {
        m_shelves->setCurrent(shelf);
        shelfChosen();
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_filter->any())
            m_filter->clear();
        else
            Q_EMIT routeRequested({PageId::Courses, {}, {}});
    });
    connect(&m_services.session, &LibrarySession::libraryChanged, this, &LibraryPage::libraryChanged);
    m_summarySoon.setSingleShot(true);
    m_summarySoon.setInterval(changesRestMs);
    connect(&m_summarySoon, &QTimer::timeout, this, &LibraryPage::showSummary);
    m_changesSoon.setSingleShot(true);
    m_changesSoon.setInterval(changesRestMs);
    connect(&m_changesSoon, &QTimer::timeout, this, &LibraryPage::readChanges);
}

void LibraryPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        ask();
    m_changesSoon.start();
}

void LibraryPage::readChanges() {
    m_model->setChanges(db::CatalogWatch(m_services.session.library()).changes().valueOr({}));
    showDetail();
}

void LibraryPage::hideEvent(QHideEvent* event) {
    m_editor->flush();
    Page::hideEvent(event);
}

void LibraryPage::openSearch(const Shelf& shelf) {
    const auto key = db::ItemKey::parse(shelf.id.toStdString());
    const auto item =
        key ? db::Items(m_services.session.library()).item(*key) : db::Result<db::KeptItem>(key.error());
    if (item)
        Q_EMIT routeRequested(searchRoute(savedSearchText(*item)));
}

void LibraryPage::shelfChosen() {
    const Shelf shelf = m_shelves->current();
    if (shelf.kind == ShelfKind::Search)
        return openSearch(shelf);
    m_filter->setStatusOffered(shelf.kind != ShelfKind::Status);
    ask();
    Q_EMIT routeChanged(current());
}

void LibraryPage::ask() {
    m_stale = false;
    const Shelf shelf = m_shelves->current();
    db::ItemQuery query;
    if (shelf.kind == ShelfKind::Status)
        query.statuses = {db::keptStatusFromName(shelf.id.toStdString()).value_or(db::KeptStatus::None)};
    if (shelf.kind == ShelfKind::List)
        query.list = shelf.id.toStdString();
    if (shelf.kind == ShelfKind::Tag)
        query.tags = {shelf.id.toStdString()};
    query.inTrash = shelf.kind == ShelfKind::Trash;
    m_filter->apply(query);
    // The order that the head shows holds for every shelf; without one a list keeps its own.
    const auto* head = m_table->horizontalHeader();
    KeptModel::setOrder(query, head->sortIndicatorSection(), head->sortIndicatorOrder());
    m_model->setQuery(query);
    showCounts();
    showMiddle();
    if (m_model->rowCount() > 0 && m_table->chosenRows().isEmpty())
        m_table->chooseRow(0);
    showDetail();
}

void LibraryPage::libraryChanged() {
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_changesSoon.start();
    m_model->refresh();
    showCounts();
    showMiddle();
    if (m_model->rowCount() > 0 && m_table->chosenRows().isEmpty())
        chooseRow(m_shownKey);
    showDetail();
}

void LibraryPage::showCounts() {
    const Shelf shelf = m_shelves->current();
    m_title->setText(m_shelves->nameOf(shelf));
    if (shelf.kind == ShelfKind::Standing)
        m_count->setText(tr("What is under way, what comes next, what is done"));
    else if (m_model->rowCount() <= countedAtOnce)
        showSummary();
    else
        m_summarySoon.start();
}

void LibraryPage::showSummary() {
    if (m_shelves->current().kind != ShelfKind::Standing)
        m_count->setText(keptSummary(m_services.session.library(), m_model->query(), m_model->rowCount()));
}

void LibraryPage::showMiddle() {
    const Shelf shelf = m_shelves->current();
    const bool standing = shelf.kind == ShelfKind::Standing;
    const bool any = m_model->rowCount() > 0;
    m_filter->setVisible(!standing && (any || m_filter->any()));
    m_tools->setVisible(!standing && any);
    m_detail->setVisible(!standing && any);
    m_middle->setCurrentIndex(standing ? StandingShown : any ? TableShown : EmptyShown);
    if (any || standing)
        return;
    if (m_filter->any())
        m_empty->setWords(tr("Nothing here matches."), tr("Type less, or take a filter off."),
                          tr("Clear the filters"));
    else if (shelf.kind == ShelfKind::Trash)
        m_empty->setWords(tr("The trash is empty."), tr("What you remove waits here until you empty it."));
    else if (shelf.kind == ShelfKind::List)
        m_empty->setWords(tr("This list is empty."),
                          tr("Drag kept items here, or use Add to list on any page."),
                          tr("Look through the courses"));
    else if (shelf.kind == ShelfKind::Status)
        m_empty->setWords(tr("Nothing has this status."), tr("Set it beside an item, or drag items here."));
    else
        m_empty->setWords(tr("Nothing is kept yet."),
                          tr("Press the star beside a career, a skill, a course or a book to keep it here."),
                          tr("Look through the courses"));
}

void LibraryPage::showDetail() {
    const QModelIndexList chosen = m_table->chosenRows();
    if (chosen.size() > 1) {
        m_editor->flush();
        m_bulk->setKeys(m_model->keysOf(chosen), m_model->query().inTrash);
        m_detail->setCurrentIndex(ManyShown);
        return;
    }
    const db::KeptItem* item = chosen.isEmpty() ? nullptr : m_model->item(chosen.constFirst().row());
    if (!item) {
        m_shownKey.clear();
        m_editor->flush();
        m_detail->setCurrentIndex(NothingShown);
        return;
    }
    const db::KeptItem shown = *item; // what is saved on the way out may renew the rows
    m_shownKey = fromUtf8(shown.key.text());
    m_editor->showItem(shown, m_model->changesOf(shown.key));
    m_detail->setCurrentIndex(ItemShown);
}

void LibraryPage::chooseRow(const QString& key) {
    const int row = key.isEmpty() ? -1 : m_model->rowOf(key);
    if (row >= 0) {
        m_table->chooseRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    } else if (m_model->rowCount() > 0) {
        m_table->chooseRow(std::clamp(m_table->currentIndex().row(), 0, m_model->rowCount() - 1));
    }
}

void LibraryPage::open(const Route& route) {
    std::vector<db::ItemKind> kinds;
    if (const auto kind = db::itemKindFromName(route.value(u"kind"_s).toStdString()))
        kinds.push_back(*kind);
    m_filter->setKinds(kinds);
    m_shelves->setCurrent(shelfFrom(route.query));
    m_filter->setStatusOffered(m_shelves->current().kind != ShelfKind::Status);
    ask();
    if (!route.key.isEmpty())
        chooseRow(route.key);
}

Route LibraryPage::current() const {
    const Shelf shelf = m_shelves->current();
    if (shelf.kind == ShelfKind::Everything && m_filter->kinds().size() == 1) {
        const std::string_view name = db::itemKindName(m_filter->kinds().front());
        return {PageId::Library, m_shownKey,
                u"kind="_s + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))};
    }
    const bool plain = shelf.kind == ShelfKind::Everything;
    return {PageId::Library, m_shownKey, plain ? QString() : shelfQuery(shelf)};
}

void LibraryPage::focusStart() {
    (m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_shelves->tree())->setFocus();
}

std::unique_ptr<Page> makeLibraryPage(const Services& services) {
    return std::make_unique<LibraryPage>(services);
}

} // namespace waymark::ui
