// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/browse/browse_list.h"

#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/remembered_item.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/browse/browse_head.h"
#include "ui/desktop/pages/browse/facet_menu.h"
#include "ui/desktop/pages/browse/learner_languages.h"
#include "ui/desktop/pages/search/result_delegate.h"
#include "ui/desktop/pages/search/result_model.h"
#include "ui/desktop/pages/search/search_worker.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/text_label.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int slowMs = 300; // an empty list says why from then on
constexpr int nearTheEnd = 400;     // pixels
constexpr int mostToLookFor = 3000; // rows read to find the one a link names

QString remembered(const BrowseKind& kind) {
    return kind.name + u".filters"_s;
}

/// "language=es&price=free&text=linux" of versions before, in the words of today.
QString inTodaysWords(QString query) {
    for (const auto& [before, now] : {std::pair{u"language="_s, u"lang="_s},
                                      {u"price=free"_s, u"free=yes"_s},
                                      {u"price=paid"_s, u"free=no"_s},
                                      {u"text="_s, u"q="_s}})
        query.replace(before, now);
    return query;
}

bool isPlainLetter(const QKeyEvent& key) {
    return !key.text().isEmpty() && key.text().at(0).isPrint() && key.text() != u" "_s &&
           !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

BrowseList::BrowseList(const Services& services, BrowseKind kind, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_kind(std::move(kind))
    , m_words(services.catalog)
    , m_model(
          new ResultModel([&session = m_services.session](const QString& key) { return session.isKept(key); }, this))
    , m_worker(new SearchWorker(m_services.search, this))
    , m_head(new BrowseHead(m_kind.title, m_kind.orders, m_words, this))
    , m_facets(new FacetMenu(m_words, this)) {
    m_ask.correct = false;
    m_ask.rowFacts = true;
    m_ask.languages = learnerLanguages();
    setQuery({});
    connectHead();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    build();
    connect(m_worker, &SearchWorker::answered, this, &BrowseList::showOutcome);
    connect(m_worker, &SearchWorker::counted, this, [this](FacetList counts) {
        std::erase_if(counts, [](const auto& counted) { return counted.facet == db::Facet::Kind; });
        m_facets->panel().show(std::move(counts));
    });
    connect(m_worker, &SearchWorker::failed, this, [this](const QString& sentence) {
        m_slow->stop();
        m_empty->setWords(sentence);
        m_stack->setCurrentIndex(1);
        Q_EMIT filled({});
    });
    connect(&m_services.session, &LibrarySession::keptChanged, m_model, &ResultModel::keptChanged);
}

void BrowseList::connectHead() {
    connect(&m_facets->panel(), &FacetPanel::valueToggled, this,
            [this](db::Facet facet, const std::string& value, bool on) {
                m_ask.filter.set(facet, value, on);
                byPerson();
            });
    connect(&m_facets->panel(), &FacetPanel::facetCleared, this, [this](db::Facet facet) {
        m_ask.filter.clear(facet);
        byPerson();
    });
    connect(m_head, &BrowseHead::valueRemoved, this, [this](db::Facet facet, const std::string& value) {
        m_ask.filter.set(facet, value, false);
        byPerson();
    });
    connect(m_head, &BrowseHead::facetsAsked, m_facets, &FacetMenu::openUnder);
    connect(m_head, &BrowseHead::orderChosen, this, [this](db::SortOrder order) {
        m_ask.filter.sort = order;
        byPerson();
    });
    connect(m_head, &BrowseHead::typed, this, [this](const QString& text) {
        m_ask.text = text;
        byPerson();
    });
    m_head->field().installEventFilter(this);
    auto* field = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), parentWidget() ? parentWidget() : this);
    field->setContext(Qt::WidgetWithChildrenShortcut);
    connect(field, &QShortcut::activated, this, &BrowseList::focusStart);
}

void BrowseList::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);

    m_view = new QListView(m_stack);
    m_view->setObjectName(u"list"_s);
    m_view->setAccessibleName(m_kind.title);
    m_view->setModel(m_model);
    auto* delegate = new ResultDelegate(m_view);
    delegate->setOfOneKind(true);
    m_view->setItemDelegate(delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_view->installEventFilter(this);
    connect(delegate, &ResultDelegate::starToggled, this, &BrowseList::toggleStar);
    const auto* menu = new RowMenu(m_services, *m_view, [this](const QModelIndex& row) {
        const auto* item = m_model->itemAt(row);
        return item ? item->key : QString();
    });
    connect(menu, &RowMenu::routeAsked, this, &BrowseList::routeRequested);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &BrowseList::growWhenNear);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (m_quiet || !index.isValid())
                    return;
                m_wanted = selected();
                m_linked = m_looking = false;
                Q_EMIT chosen(m_wanted);
            });

    auto* holder = new QWidget(m_stack);
    auto* around = new QVBoxLayout(holder);
    around->setContentsMargins(margin, margin, margin, margin);
    m_empty = new EmptyState(holder);
    around->addWidget(m_empty);
    around->addStretch(1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(holder);
    m_slow = new QTimer(this);
    m_slow->setObjectName(u"slow-reading"_s);
    m_slow->setSingleShot(true);
    m_slow->setInterval(slowMs);
    connect(m_slow, &QTimer::timeout, this, [this] {
        if (m_outcome)
            return;
        m_empty->setWords(tr("Reading the catalog..."));
        m_stack->setCurrentIndex(1);
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        setQuery({});
        byPerson();
        focusStart();
    });
}

void BrowseList::open(const QUrlQuery& query) {
    const bool first = !std::exchange(m_opened, true);
    if (!query.isEmpty())
        setQuery(inTodaysWords(query.toString(QUrl::PrettyDecoded)));
    else if (first)
        setQuery(inTodaysWords(m_services.state.value(remembered(m_kind)).toString()));
    if (!m_outcome)
        m_slow->start();
    ask();
}

void BrowseList::setQuery(const QString& query) {
    const Route route{PageId::Search, {}, query};
    m_ask.text = searchWords(route);
    m_ask.filter = filterFromText(searchFilterText(route));
    m_ask.filter.clear(db::Facet::Kind);
    m_ask.filter.set(db::Facet::Kind, std::string(db::itemKindName(m_kind.kind)), true);
    m_ask.filter.oneList = true;
    if (std::find(m_kind.orders.begin(), m_kind.orders.end(), m_ask.filter.sort) == m_kind.orders.end())
        m_ask.filter.sort = db::SortOrder::Relevance;
    m_head->show(m_ask.text, m_ask.filter);
}

QString BrowseList::queryText() const {
    SearchFilter filter = m_ask.filter;
    filter.clear(db::Facet::Kind);
    filter.oneList = false;
    return searchRoute(m_ask.text.simplified(), filterText(filter)).queryText();
}

void BrowseList::narrowTo(db::Facet facet, const std::string& value) {
    setQuery({});
    m_ask.filter.set(facet, value, true);
    m_head->show(m_ask.text, m_ask.filter);
    ask();
}

bool BrowseList::isNarrowed() const {
    return !m_ask.text.trimmed().isEmpty() || m_ask.filter.facets.size() > 1;
}

bool BrowseList::busy() const {
    return m_worker->busy();
}

void BrowseList::ask() {
    m_ask.rows = longList;
    if (m_outcome && m_outcome->ask == m_ask && !busy()) {
        selectWanted();
        tellFilled();
        return;
    }
    m_worker->ask(m_ask);
}

void BrowseList::tellFilled() {
    const auto* first = m_model->itemAt(m_model->itemFrom({}, 1));
    Q_EMIT filled(first ? first->key : QString());
}

void BrowseList::byPerson() {
    m_linked = m_looking = false;
    m_head->show(m_ask.text, m_ask.filter);
    m_services.state.setValue(remembered(m_kind), queryText());
    Q_EMIT narrowed();
    ask();
}

void BrowseList::showOutcome(const std::shared_ptr<const SearchOutcome>& outcome) {
    const int scrolled = m_view->verticalScrollBar()->value();
    const bool same = m_outcome && m_outcome->ask.rows < outcome->ask.rows;
    m_outcome = outcome;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_model->show(outcome);
    }
    if (!isNarrowed())
        m_whole = outcome->total;
    m_head->showCount(outcome->total, m_whole);
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (!any)
        m_empty->setWords(isNarrowed() ? m_kind.noMatch : m_kind.none,
                          isNarrowed() ? tr("Type less, or take a filter off.") : QString(),
                          isNarrowed() ? tr("Clear the filters") : QString());
    if (!selectWanted() && same)
        m_view->verticalScrollBar()->setValue(scrolled);
    tellFilled();
}

void BrowseList::select(const QString& key) {
    if (!key.isEmpty())
        m_wanted = key;
    m_looking = !key.isEmpty();
    if (m_outcome && !busy())
        selectWanted();
}

void BrowseList::selectLinked(const QString& key) {
    m_linked = true;
    select(key);
}

/// Reads on, or takes off what narrows the list, where the row that a link names is not there.
bool BrowseList::lookFurther() {
    if (m_wanted.isEmpty() || !m_looking)
        return false;
    if (m_outcome->hasMore() && m_ask.rows < mostToLookFor) {
        m_ask.rows = mostToLookFor;
    } else if (m_linked && isNarrowed()) {
        m_linked = false;
        setQuery({});
        m_ask.rows = longList;
    } else {
        m_looking = false; // the catalog does not hold it, or it stands far down
        return false;
    }
    m_worker->ask(m_ask);
    return true;
}

bool BrowseList::selectWanted() {
    const QScopedValueRollback quiet(m_quiet, true);
    const QModelIndex index = m_model->indexOf(m_wanted);
    if (!index.isValid() && lookFurther())
        return false;
    m_linked = m_looking = false;
    if (index == m_view->currentIndex() && index.isValid())
        return true;
    m_view->setCurrentIndex(index);
    if (!index.isValid())
        return false;
    const bool inSight = m_view->viewport()->rect().contains(m_view->visualRect(index));
    m_view->scrollTo(index, inSight ? QListView::EnsureVisible : QListView::PositionAtCenter);
    return true;
}

QString BrowseList::selected() const {
    const auto* item = m_model->itemAt(m_view->currentIndex());
    return item ? item->key : QString();
}

void BrowseList::growWhenNear() {
    const auto* bar = m_view->verticalScrollBar();
    if (!m_outcome || busy() || !m_outcome->hasMore() || bar->value() < bar->maximum() - nearTheEnd)
        return;
    m_ask.rows = m_outcome->ask.rows + longList;
    m_worker->ask(m_ask);
}

void BrowseList::toggleStar(const QModelIndex& index) {
    if (const auto* item = m_model->itemAt(index))
        if (auto bookmark = rememberedItem(m_services.catalog, item->key))
            m_services.session.toggle(std::move(*bookmark));
}

void BrowseList::focusStart() {
    m_head->field().setFocus(Qt::ShortcutFocusReason);
    m_head->field().selectAll();
}

bool BrowseList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    QLineEdit& field = m_head->field();
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT entered();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched == &field)
            QCoreApplication::sendEvent(m_view, event);
        return watched == &field;
    case Qt::Key_Escape:
        // The row stays chosen and in sight; only the words go.
        if (field.text().isEmpty())
            return false;
        field.clear();
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Space:
        if (watched == m_view)
            toggleStar(m_view->currentIndex());
        return watched == m_view;
    default:
        break;
    }
    if (watched != m_view || !isPlainLetter(*press))
        return false;
    field.setFocus(Qt::OtherFocusReason);
    field.setText(press->text());
    return true;
}

} // namespace waymark::ui
