// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_page.h"

#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/remembered_item.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/search/facet_panel.h"
#include "ui/desktop/pages/search/key_footer.h"
#include "ui/desktop/pages/search/no_results.h"
#include "ui/desktop/pages/search/recent_searches.h"
#include "ui/desktop/pages/search/result_delegate.h"
#include "ui/desktop/pages/search/result_header.h"
#include "ui/desktop/pages/search/result_model.h"
#include "ui/desktop/pages/search/result_preview.h"
#include "ui/desktop/pages/search/saved_search.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/line_splitter.h"
#include "ui/desktop/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rememberAfterMs = 4000;
constexpr int narrowestWithPreview = 1000;
constexpr int nearTheEnd = 400; // pixels

} // namespace

SearchPage::SearchPage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_words(services.catalog) {
    compose();
    connectList();
    connectFilters();
    connectWorker();
}

void SearchPage::compose() {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_facets = new FacetPanel(m_words, this);
    m_header = new ResultHeader(m_words, this);
    m_model =
        new ResultModel([&session = m_services.session](const QString& key) { return session.isKept(key); }, this);
    m_worker = new SearchWorker(m_services.search, this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setObjectName(u"results"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Results"));
    m_list->installEventFilter(this);
    m_none = new NoResults(m_words, this);
    m_preview = new ResultPreview(m_services, this);

    auto* middle = new QWidget(this);
    m_middle = new QStackedLayout(middle);
    m_middle->addWidget(m_list);
    m_middle->addWidget(m_none);
    auto* results = new QWidget(this);
    auto* column = new QVBoxLayout(results);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(middle, 1);
    column->addWidget(new KeyFooter(results));
    auto* splitter = new LineSplitter(Qt::Horizontal, this);
    splitter->addWidget(results);
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 9);
    splitter->setStretchFactor(1, 7);
    splitter->setSizes({576, 448});
    results->setMinimumWidth(280);
    m_preview->setMinimumWidth(280);
    rememberSplitter(splitter, m_services.state, u"search.splitter"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_facets);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addWidget(splitter, 1);
}

void SearchPage::connectList() {
    auto* delegate = new ResultDelegate(m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &ResultDelegate::starToggled, this, &SearchPage::toggleStar);
    connect(delegate, &ResultDelegate::openRequested, this, &SearchPage::openIndex);
    const auto* menu = new RowMenu(m_services, *m_list, [this](const QModelIndex& row) {
        const auto* item = m_model->itemAt(row);
        return item ? item->key : QString();
    });
    connect(menu, &RowMenu::routeAsked, this, &SearchPage::routeRequested);
    connect(delegate, &ResultDelegate::showAllRequested, this, [this](db::ItemKind kind) {
        narrow([kind](SearchFilter& filter) {
            filter.clear(db::Facet::Kind);
            filter.set(db::Facet::Kind, std::string(db::itemKindName(kind)), true);
        });
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_preview->show(selectedKey());
        Q_EMIT routeChanged(current());
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &SearchPage::showMoreWhenNear);
    connect(&m_services.session, &LibrarySession::keptChanged, m_model, &ResultModel::keptChanged);
    connect(m_preview, &ResultPreview::routeRequested, this, &SearchPage::routeRequested);
    connect(m_preview, &ResultPreview::valueRequested, this,
            [this](db::Facet facet, const std::string& value) { toggleValue(facet, value, true); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(rememberAfterMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchPage::remember);
}

void SearchPage::connectFilters() {
    connect(m_facets, &FacetPanel::valueToggled, this, &SearchPage::toggleValue);
    const auto clear = [this](db::Facet facet) {
        narrow([facet](SearchFilter& filter) { filter.clear(facet); });
    };
    connect(m_facets, &FacetPanel::facetCleared, this, clear);
    connect(m_none, &NoResults::facetReleased, this, clear);
    const auto clearAll = [this] { narrow([](SearchFilter& filter) { filter.facets.clear(); }); };
    connect(m_none, &NoResults::choicesCleared, this, clearAll);
    connect(m_none, &NoResults::browseRequested, this, [this] {
        m_ask.filter.facets.clear();
        setText({});
    });
    connect(m_header, &ResultHeader::choicesCleared, this, clearAll);
    connect(m_header, &ResultHeader::valueRemoved, this,
            [this](db::Facet facet, const std::string& value) { toggleValue(facet, value, false); });
    connect(m_header, &ResultHeader::fieldRemoved, this, &SearchPage::removeField);
    connect(m_header, &ResultHeader::exactRequested, this, [this] {
        m_ask.correct = false;
        searchNow();
    });
    auto* save = new QAction(tr("Save the search"), this);
    save->setShortcut(QKeySequence::Save);
    addAction(save);
    connect(save, &QAction::triggered, this, &SearchPage::saveSearch);
    connect(m_header, &ResultHeader::saveRequested, this, &SearchPage::saveSearch);
    connect(&m_services.session, &LibrarySession::libraryChanged, this, &SearchPage::showWhetherSaved);
    connect(m_header, &ResultHeader::sortChosen, this,
            [this](db::SortOrder sort) { narrow([sort](SearchFilter& filter) { filter.sort = sort; }); });
    connect(m_header, &ResultHeader::formChosen, this,
            [this](bool oneList) { narrow([oneList](SearchFilter& filter) { filter.oneList = oneList; }); });
}

void SearchPage::connectWorker() {
    connect(m_worker, &SearchWorker::answered, this, &SearchPage::showOutcome);
    connect(m_worker, &SearchWorker::failed, this, &SearchPage::showFailure);
    connect(m_worker, &SearchWorker::counted, m_facets, &FacetPanel::show);
    connect(m_worker, &SearchWorker::completed, this, &SearchPage::completionsFound);
}

void SearchPage::open(const Route& route) {
    m_wantedKey = route.key;
    const QString words = searchWords(route);
    const SearchFilter filter = filterFromText(searchFilterText(route));
    if (m_asked && words == m_ask.text && filter == m_ask.filter) {
        if (!route.key.isEmpty())
            select(m_model->indexOf(route.key));
        return;
    }
    m_ask = {words, true, filter};
    searchNow();
}

Route SearchPage::current() const {
    return searchRoute(m_ask.text, filterText(m_ask.filter), selectedKey());
}

void SearchPage::focusStart() {
    m_list->setFocus();
}

bool SearchPage::busy() const {
    return m_worker->busy();
}

void SearchPage::complete(const CompletionAsk& ask) {
    m_worker->complete(ask);
}

void SearchPage::searchNow() {
    m_asked = true;
    m_openFirst = false;
    m_rest.stop();
    m_worker->ask(m_ask);
}

void SearchPage::narrow(const std::function<void(SearchFilter&)>& change) {
    m_wantedKey = selectedKey();
    change(m_ask.filter);
    m_ask.rows = longList;
    searchNow();
    Q_EMIT routeChanged(current());
}

void SearchPage::toggleValue(db::Facet facet, const std::string& value, bool on) {
    if (!on && !m_ask.filter.holds(facet, value) && m_outcome) {
        // Chosen by a field word in the text.
        for (const auto& typed : m_outcome->fields)
            if (typed.condition.empty() && typed.field.facet == facet)
                return removeField(typed.where.first, typed.where.second);
        return;
    }
    narrow([&](SearchFilter& filter) { filter.set(facet, value, on); });
}

void SearchPage::removeField(int start, int length) {
    QString text = m_ask.text;
    setText(text.remove(start, length).simplified());
}

void SearchPage::setText(const QString& text) {
    m_ask.text = text;
    m_ask.rows = longList;
    searchNow();
    Q_EMIT routeChanged(current());
}

void SearchPage::showOutcome(const std::shared_ptr<const SearchOutcome>& outcome) {
    const bool goesOn = m_outcome && outcome->ask.rows > m_outcome->ask.rows;
    if (goesOn)
        m_wantedKey = selectedKey();
    m_outcome = outcome;
    m_model->show(outcome);
    m_header->show(*outcome);
    showWhetherSaved();
    m_rest.start();
    if (outcome->groups.empty()) {
        m_none->show(*outcome);
        m_middle->setCurrentWidget(m_none);
        m_preview->show({});
        return;
    }
    m_middle->setCurrentWidget(m_list);
    const QModelIndex wanted = m_model->indexOf(m_wantedKey);
    if (!goesOn || !m_list->currentIndex().isValid())
        select(wanted.isValid() ? wanted : m_model->itemFrom({}, 1));
    if (std::exchange(m_openFirst, false))
        openSelected();
}

void SearchPage::showFailure(const QString& sentence) {
    m_model->show(nullptr);
    m_header->showChoices(m_ask.filter, {});
    m_none->showFailure(sentence);
    m_middle->setCurrentWidget(m_none);
}

void SearchPage::showMoreWhenNear() {
    const auto* bar = m_list->verticalScrollBar();
    if (!m_outcome || busy() || !m_outcome->hasMore() || bar->value() < bar->maximum() - nearTheEnd)
        return;
    m_ask.rows = m_outcome->ask.rows + longList;
    m_worker->ask(m_ask);
}

void SearchPage::select(const QModelIndex& index) {
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The first item brings its heading with it.
    if (index.row() == 1)
        m_list->scrollToTop();
}

void SearchPage::moveSelection(int rows) {
    select(m_model->itemFrom(m_list->currentIndex(), rows));
}

void SearchPage::openSelected() {
    if (busy())
        m_openFirst = true;
    else
        openIndex(m_list->currentIndex());
}

void SearchPage::openIndex(const QModelIndex& index) {
    const auto* item = m_model->itemAt(index);
    if (!item)
        return;
    remember();
    Q_EMIT routeRequested(routeToItem(item->key));
}

void SearchPage::remember() {
    m_rest.stop();
    if (m_outcome && !m_outcome->groups.empty())
        rememberSearch(m_services.state, current());
}

void SearchPage::saveSearch() {
    if (isSearchKept(m_services.session, current()))
        return;
    QStringList names;
    if (const QString typed = m_ask.text.simplified(); !typed.isEmpty())
        names << typed;
    for (const auto& selection : m_ask.filter.facets)
        for (const auto& value : selection.values)
            names << m_words.chipText(selection.facet, value);
    if (names.isEmpty())
        return; // everything there is is no search
    keepSearch(m_services.session, current(), names.join(u", "_s));
}

void SearchPage::showWhetherSaved() {
    m_header->setSaved(isSearchKept(m_services.session, current()));
}

void SearchPage::toggleStar(const QModelIndex& index) {
    const auto* item = m_model->itemAt(index);
    if (!item)
        return;
    if (auto bookmark = rememberedItem(m_services.catalog, item->key))
        m_services.session.toggle(std::move(*bookmark));
}

QString SearchPage::selectedKey() const {
    const auto* item = m_model->itemAt(m_list->currentIndex());
    return item ? item->key : QString();
}

void SearchPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_preview->setVisible(width() >= narrowestWithPreview);
    if (m_preview->isVisible())
        m_preview->show(selectedKey());
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openSelected();
        return true;
    case Qt::Key_Space:
        toggleStar(m_list->currentIndex());
        return true;
    default:
        break;
    }
    const bool letter = !key->text().isEmpty() && key->text().at(0).isPrint() &&
                        !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (letter)
        Q_EMIT typedOnList(key->text());
    return letter;
}

std::unique_ptr<Page> makeSearchPage(const Services& services) {
    return std::make_unique<SearchPage>(services);
}

} // namespace waymark::ui
