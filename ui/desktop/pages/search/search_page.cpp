// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_page.h"

#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/keeping/remembered_item.h"
#include "ui/desktop/pages/search/key_footer.h"
#include "ui/desktop/pages/search/kind_filter.h"
#include "ui/desktop/pages/search/result_delegate.h"
#include "ui/desktop/pages/search/result_header.h"
#include "ui/desktop/pages/search/result_model.h"
#include "ui/desktop/pages/search/search_worker.h"
#include "ui/desktop/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

SearchPage::SearchPage(const Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk) {
    compose();
    connectParts();
    showWords(tr("Nothing is searched for yet."), tr("Type a career, a skill, a course, a book or a place."));
}

void SearchPage::compose() {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_kinds = new KindFilter(this);
    m_header = new ResultHeader(this);
    m_model =
        new ResultModel([&keeper = m_desk.keeper](const QString& key) { return keeper.isKept(key); }, this);
    m_worker = new SearchWorker(findInCatalog(m_desk.catalogFile), this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Results"));
    m_list->installEventFilter(this);
    m_empty = new EmptyState(this);
    m_empty->setContentsMargins(24, 24, 24, 24);

    auto* middle = new QWidget(this);
    m_middle = new QStackedLayout(middle);
    m_middle->addWidget(m_list);
    m_middle->addWidget(m_empty);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(middle, 1);
    column->addWidget(new KeyFooter(this));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_kinds);
    row->addLayout(column, 1);
}

void SearchPage::connectParts() {
    auto* delegate = new ResultDelegate(m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &ResultDelegate::starToggled, this, &SearchPage::toggleStar);
    connect(delegate, &ResultDelegate::showAllRequested, this, [this](db::ItemKind kind) {
        m_kinds->choose({kind});
        searchNow(true);
    });
    connect(delegate, &ResultDelegate::openRequested, this, &SearchPage::openIndex);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT routeChanged(current()); });
    connect(m_kinds, &KindFilter::chosenChanged, this, [this] { searchNow(true); });
    connect(m_header, &ResultHeader::exactRequested, this, [this] { searchNow(false); });
    connect(m_header, &ResultHeader::kindsCleared, this, [this] {
        m_kinds->choose({});
        searchNow(true);
    });
    connect(m_header, &ResultHeader::kindRemoved, this, [this](db::ItemKind kind) {
        auto kinds = m_kinds->chosen();
        kinds.erase(std::remove(kinds.begin(), kinds.end(), kind), kinds.end());
        m_kinds->choose(kinds);
        searchNow(true);
    });
    connect(m_worker, &SearchWorker::answered, this, &SearchPage::showOutcome);
    connect(m_worker, &SearchWorker::failed, this, &SearchPage::showFailure);
    connect(&m_desk.keeper, &Keeper::keptChanged, m_model, &ResultModel::keptChanged);
}

void SearchPage::open(const Route& route) {
    m_wantedKey = route.key;
    if (route.anchor == m_text && m_outcome) {
        if (!route.key.isEmpty())
            select(m_model->indexOf(route.key));
        return;
    }
    m_text = route.anchor;
    searchNow(true);
}

Route SearchPage::current() const {
    return {PageId::Search, selectedKey(), m_text};
}

void SearchPage::focusStart() {
    m_list->setFocus();
}

bool SearchPage::busy() const {
    return m_worker->busy();
}

void SearchPage::searchNow(bool correct) {
    m_openFirst = false;
    if (m_text.trimmed().isEmpty()) {
        m_outcome.reset();
        m_model->show(nullptr);
        m_header->clear();
        m_kinds->setCounts({});
        showWords(tr("Nothing is searched for yet."),
                  tr("Type a career, a skill, a course, a book or a place."));
        return;
    }
    m_worker->ask({m_text, correct, m_kinds->chosen()});
}

void SearchPage::showOutcome(const std::shared_ptr<const SearchOutcome>& outcome) {
    // The box may have been emptied since.
    if (outcome->ask.text != m_text)
        return;
    m_outcome = outcome;
    m_model->show(outcome);
    m_header->show(*outcome);
    m_kinds->setCounts(outcome->counts);
    if (outcome->groups.empty()) {
        showWords(tr("Nothing matches %1.").arg(m_text.simplified()),
                  outcome->ask.kinds.empty() ? tr("Fewer or other words may find more.")
                                             : tr("Other kinds may have more: clear the filter."));
        return;
    }
    m_middle->setCurrentWidget(m_list);
    const QModelIndex wanted = m_model->indexOf(m_wantedKey);
    select(wanted.isValid() ? wanted : m_model->itemFrom({}, 1));
    if (std::exchange(m_openFirst, false))
        openSelected();
}

void SearchPage::showFailure(const QString& sentence) {
    m_model->show(nullptr);
    m_header->clear();
    showWords(tr("The search did not work."), sentence);
}

void SearchPage::showWords(const QString& why, const QString& what) {
    m_empty->setWords(why, what);
    m_middle->setCurrentWidget(m_empty);
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
    if (const auto* item = m_model->itemAt(index))
        Q_EMIT routeRequested(routeToItem(item->key));
}

void SearchPage::toggleStar(const QModelIndex& index) {
    const auto* item = m_model->itemAt(index);
    if (!item)
        return;
    if (auto bookmark = rememberedItem(m_desk.catalog, item->key))
        m_desk.keeper.toggle(std::move(*bookmark));
}

QString SearchPage::selectedKey() const {
    const auto* item = m_model->itemAt(m_list->currentIndex());
    return item ? item->key : QString();
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openSelected();
            return true;
        }
        if (key->key() == Qt::Key_Space) {
            toggleStar(m_list->currentIndex());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace waymark::ui
