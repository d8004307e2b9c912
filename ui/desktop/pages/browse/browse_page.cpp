// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/browse/browse_page.h"

#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/folding_panes.h"
#include "ui/desktop/widgets/scrolled.h"
#include "ui/words/within_sentence.h"

#include <QListView>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int followMilliseconds = 90;
constexpr int restMilliseconds = 300;
} // namespace

BrowsePage::BrowsePage(const Services& services, PageId page, BrowseKind kind, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_page(page)
    , m_list(new BrowseList(services, kind, this))
    , m_detail(new QStackedWidget(this))
    , m_panes(new FoldingPanes(m_list, m_detail, tr("All %1").arg(withinSentence(kind.title)), this)) {
    setObjectName(kind.name + u"-page"_s);
    m_detail->setBackgroundRole(QPalette::Base);
    m_detail->setAutoFillBackground(true);
    m_list->setMinimumWidth(240);
    m_detail->setMinimumWidth(280);
    m_panes->splitter().setSizes({340, 900});
    rememberSplitter(&m_panes->splitter(), m_services.state, kind.name + u".splitter"_s);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panes);

    m_follow.setSingleShot(true);
    m_follow.setInterval(followMilliseconds);
    connect(&m_follow, &QTimer::timeout, this, &BrowsePage::showDetail);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT routeChanged(current()); });
    connect(m_list, &BrowseList::chosen, this, &BrowsePage::rowChosen);
    connect(m_list, &BrowseList::filled, this, &BrowsePage::filled);
    connect(m_list, &BrowseList::narrowed, this, [this] {
        m_takeFirst = true;
        m_rest.start();
    });
    connect(m_list, &BrowseList::routeRequested, this, &BrowsePage::routeRequested);
    connect(m_list, &BrowseList::entered, this, [this] {
        m_panes->showPage();
        focusDetail();
    });
    connect(m_list->view(), &QListView::clicked, m_panes, &FoldingPanes::showPage);
}

void BrowsePage::showEvent(QShowEvent* event) {
    if (!std::exchange(m_opened, true))
        m_list->open({});
    Page::showEvent(event);
}

void BrowsePage::open(const Route& route) {
    m_rest.stop();
    m_opened = true;
    const bool topic = db::kindOfKey(route.key.toStdString()) == db::ItemKind::Topic;
    const bool item = !route.key.isEmpty() && !topic;
    m_takeFirst = !item;
    if (topic)
        m_list->narrowTo(db::Facet::Topic, route.key.toStdString());
    else
        m_list->open(route.query);
    if (item) {
        m_panes->showPage();
        if (route.query.isEmpty())
            m_list->selectLinked(route.key);
        showItem(route.key);
    } else if (!m_panes->isFolded() || !route.query.isEmpty()) {
        m_panes->showList();
    }
}

void BrowsePage::filled(const QString& firstKey) {
    if (!m_takeFirst || m_list->busy())
        return;
    m_takeFirst = false;
    // What was shown stays as long as the list still has it.
    if (m_key.isEmpty() || m_list->selected() != m_key)
        showItem(firstKey);
}

Route BrowsePage::current() const {
    return {m_page, m_key, m_list->queryText()};
}

QString BrowsePage::openTitle() const {
    const auto key = db::ItemKey::parse(m_key.toStdString());
    const auto title = key ? m_services.catalog.titleOf(*key) : db::Result<std::string>(key.error());
    return title ? QString::fromStdString(*title) : QString();
}

void BrowsePage::focusStart() {
    m_list->focusStart();
}

void BrowsePage::linkChosen(const QString& id) {
    if (db::kindOfKey(id.toStdString()) != db::ItemKind::Topic) {
        Q_EMIT routeRequested(routeToItem(id));
        return;
    }
    m_takeFirst = true;
    m_list->narrowTo(db::Facet::Topic, id.toStdString());
    m_rest.stop();
    Q_EMIT routeChanged(current());
}

void BrowsePage::showItem(const QString& key) {
    m_key = key;
    m_list->select(key);
    showDetail();
}

void BrowsePage::showDetail() {
    m_follow.stop();
    if (m_key == m_shownKey && m_detail->count() > 0)
        return;
    m_shownKey = m_key;
    QWidget* detail = nullptr;
    if (!m_key.isEmpty())
        detail = makeDetail(m_key, m_detail);
    else
        detail = new QWidget(m_detail); // the list says why there is nothing
    m_detail->addWidget(detail);
    m_detail->setCurrentWidget(detail);
    while (m_detail->count() > 1) {
        QWidget* before = m_detail->widget(0);
        m_detail->removeWidget(before);
        before->deleteLater();
    }
    Q_EMIT openTitleChanged();
}

void BrowsePage::rowChosen(const QString& key) {
    if (key == m_key)
        return;
    m_takeFirst = false;
    m_key = key;
    // The first step shows at once; of a row of steps only the last is worth making.
    if (!m_follow.isActive())
        showDetail();
    m_follow.start();
    m_rest.start();
}

void BrowsePage::focusDetail() {
    const QList<QWidget*> all = m_detail->currentWidget()->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QWidget* BrowsePage::makeSentence(const QString& sentence, QWidget* parent) const {
    auto* holder = new QWidget(parent);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 24, 24, 24);
    auto* words = new EmptyState(holder);
    words->setWords(sentence);
    column->addWidget(words);
    column->addStretch(1);
    return holder;
}

QWidget* BrowsePage::scrolled(QWidget* content, QWidget* parent) {
    QScrollArea* scroll = ui::scrolled(content, parent);
    scroll->setFocusPolicy(Qt::StrongFocus); // it scrolls by arrow keys
    return scroll;
}

} // namespace waymark::ui
