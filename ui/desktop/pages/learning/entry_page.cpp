// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/entry_page.h"

#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/pages/learning/entry_list_pane.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/line_splitter.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int followMilliseconds = 90;
constexpr int restMilliseconds = 300;
} // namespace

EntryPage::EntryPage(const Desk& desk, EntryWords words, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_words(std::move(words))
    , m_model(desk.keeper)
    , m_pane(new EntryListPane(m_model, m_words, this))
    , m_detail(new QStackedWidget(this)) {
    setObjectName(m_words.name + u"-page"_s);
    m_detail->setBackgroundRole(QPalette::Base);
    m_detail->setAutoFillBackground(true);
    m_detail->setMinimumWidth(280);
    auto* splitter = new LineSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_pane);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({420, 820});
    rememberSplitter(splitter, m_desk.state, m_words.name + u".splitter"_s);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);

    m_follow.setSingleShot(true);
    m_follow.setInterval(followMilliseconds);
    connect(&m_follow, &QTimer::timeout, this, &EntryPage::showDetail);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT routeChanged(current()); });
    connect(m_pane, &EntryListPane::rowChosen, this, &EntryPage::rowChosen);
    connect(m_pane, &EntryListPane::listChanged, this, &EntryPage::listChanged);
    connect(m_pane, &EntryListPane::starToggled, this, &EntryPage::toggleStar);
    connect(m_pane, &EntryListPane::rowEntered, this, &EntryPage::focusDetail);
}

void EntryPage::load() {
    if (m_loaded)
        return;
    m_loaded = true;
    db::Result<EntryList> entries = readEntries();
    if (!entries) {
        m_pane->showError(QString::fromStdString(entries.error().message));
        showItem({});
        return;
    }
    m_pane->setEntries(std::move(*entries), m_desk.state.value(m_words.name + u".order"_s).toString());
    applyQuery(m_desk.state.value(m_words.name + u".filters"_s).toString());
    showItem(m_pane->firstKey());
}

void EntryPage::showEvent(QShowEvent* event) {
    load();
    Page::showEvent(event);
}

void EntryPage::open(const Route& route) {
    m_rest.stop();
    load();
    if (!route.query.isEmpty())
        applyQuery(route.queryText());
    const std::optional<db::ItemKind> kind = db::kindOfKey(route.key.toStdString());
    if (kind == db::ItemKind::Topic) {
        filterBy(u"topic"_s, route.key);
        return;
    }
    if (route.key.isEmpty()) {
        if (m_model.rowOf(m_key) < 0)
            showItem(m_pane->firstKey());
        return;
    }
    // A link to an item is stronger than filters that were left on.
    if (m_model.rowOf(route.key) < 0 && m_model.holds(route.key))
        m_pane->clearFilters();
    showItem(route.key);
}

Route EntryPage::current() const {
    return {m_words.page, m_key, queryText()};
}

void EntryPage::focusStart() {
    m_pane->focusFilter();
}

QString EntryPage::queryText() const {
    QStringList parts;
    for (const FacetTag tag : m_model.chosen()) {
        const Facet& facet = m_model.facets()[facetOf(tag)];
        const QByteArray value = QUrl::toPercentEncoding(facet.values[valueOf(tag)].id, ":/");
        parts << facet.id + u'=' + QString::fromLatin1(value);
    }
    if (!m_model.typedText().isEmpty())
        parts << u"text="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_model.typedText()));
    return parts.join(u'&');
}

void EntryPage::applyQuery(const QString& query) {
    std::set<FacetTag> chosen;
    QString text;
    const QStringList parts = query.split(u'&', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = QUrl::fromPercentEncoding(part.section(u'=', 1).toLatin1());
        if (name == u"text"_s)
            text = value;
        else if (const std::optional<FacetTag> tag = m_model.tagOf(name, value))
            chosen.insert(*tag);
    }
    m_pane->setFilters(text, std::move(chosen));
}

void EntryPage::filterBy(const QString& facet, const QString& value) {
    if (const std::optional<FacetTag> tag = m_model.tagOf(facet, value))
        m_pane->setFilters({}, {*tag});
    if (m_model.rowOf(m_key) < 0)
        showItem(m_pane->firstKey());
    else
        m_pane->setCurrentKey(m_key);
}

void EntryPage::linkChosen(const QString& id) {
    if (db::kindOfKey(id.toStdString()) != db::ItemKind::Topic) {
        Q_EMIT routeRequested(routeToItem(id));
        return;
    }
    filterBy(u"topic"_s, id);
    listChanged();
    m_rest.stop();
    Q_EMIT routeChanged(current());
}

void EntryPage::showItem(const QString& key) {
    m_pane->setCurrentKey(key);
    m_key = key;
    showDetail();
}

void EntryPage::showDetail() {
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
}

void EntryPage::rowChosen(const QString& key) {
    if (key == m_key)
        return;
    m_key = key;
    // The first step shows at once; of a row of steps only the last is worth making.
    if (!m_follow.isActive())
        showDetail();
    m_follow.start();
    m_rest.start();
}

void EntryPage::listChanged() {
    m_desk.state.setValue(m_words.name + u".filters"_s, queryText());
    m_desk.state.setValue(m_words.name + u".order"_s, m_pane->orderId());
    if (m_model.rowOf(m_key) < 0) {
        m_key = m_pane->firstKey();
        m_follow.start();
    }
    m_pane->setCurrentKey(m_key);
}

void EntryPage::toggleStar(const QString& key) {
    m_desk.keeper.toggle(bookmarkOf(key));
}

void EntryPage::focusDetail() {
    const QList<QWidget*> all = m_detail->currentWidget()->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

QWidget* EntryPage::makeSentence(const QString& sentence, QWidget* parent) const {
    auto* holder = new QWidget(parent);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 24, 24, 24);
    auto* words = new EmptyState(holder);
    words->setWords(sentence);
    column->addWidget(words);
    column->addStretch(1);
    return holder;
}

QWidget* EntryPage::scrolled(QWidget* content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    // QScrollArea::setWidget makes the content paint the window's ground; the pane's shall show.
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace waymark::ui
