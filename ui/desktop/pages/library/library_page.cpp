// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/library_page.h"

#include "ui/desktop/dialogs.h"
#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/pages/library/item_kind.h"
#include "ui/desktop/pages/library/kept_delegate.h"
#include "ui/desktop/pages/library/kept_detail.h"
#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/pages/library/kept_order.h"
#include "ui/desktop/pages/library/kept_table.h"
#include "ui/desktop/pages/library/kind_list.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/line_splitter.h"
#include "ui/desktop/widgets/text_label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

LibraryPage::LibraryPage(const Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new KeptModel(desk.keeper, desk.catalog, this))
    , m_rows(new KeptOrder(this))
    , m_detail(new QStackedWidget(this)) {
    setObjectName(u"library-page"_s);
    m_rows->setSourceModel(m_model);
    auto* splitter = new LineSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeKinds());
    splitter->addWidget(makeTable());
    m_detail->setBackgroundRole(QPalette::Base);
    m_detail->setAutoFillBackground(true);
    m_detail->setMinimumWidth(220);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    splitter->setSizes({196, 729, 315});
    rememberSplitter(splitter, desk.state, u"library.splitter"_s);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    addKeys();

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LibraryPage::rowsChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &LibraryPage::rowsChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPage::rowsChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPage::showDetail);
    rowsChanged();
}

QWidget* LibraryPage::makeKinds() {
    auto* pane = new QWidget(this);
    pane->setBackgroundRole(QPalette::AlternateBase);
    pane->setAutoFillBackground(true);
    pane->setMinimumWidth(140);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 16, 0, 8);
    column->setSpacing(10);
    TextLabel* title = heading(tr("My library"), TypeSize::Section, pane);
    title->setContentsMargins(16, 0, 16, 0);
    m_kinds = new KindList(pane);
    column->addWidget(title);
    column->addWidget(m_kinds, 1);
    connect(m_kinds, &KindList::kindChosen, this, &LibraryPage::kindChosen);
    return pane;
}

QWidget* LibraryPage::makeTable() {
    auto* pane = new QWidget(this);
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    m_title = heading({}, TypeSize::Title, pane);
    m_title->setContentsMargins(20, 0, 20, 0);
    m_count = new TextLabel({}, TypeSize::Base, Role::Text2, pane);
    m_count->setObjectName(u"count"_s);
    m_count->setContentsMargins(20, 4, 20, 14);
    column->addWidget(m_title);
    column->addWidget(m_count);
    column->addWidget(new Hairline(Qt::Horizontal, pane));
    m_middle = new QStackedWidget(pane);
    m_table = new KeptTable(m_middle);
    m_table->setModel(m_rows);
    m_table->sortByColumn(KeptModel::Added, Qt::DescendingOrder);
    rememberColumns(m_table->horizontalHeader(), KeptModel::columnIds(), m_desk.state, u"library.columns"_s);
    m_table->setSortingEnabled(true);
    connect(m_table, &QTableView::doubleClicked, this, &LibraryPage::openCurrent);

    auto* holder = new QWidget(m_middle);
    auto* around = new QVBoxLayout(holder);
    around->setContentsMargins(20, 20, 20, 20);
    m_empty = new EmptyState(holder);
    around->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_model->rowCount() == 0)
            Q_EMIT routeRequested({PageId::Courses, {}, {}});
        else
            m_kinds->setCurrentRow(0);
    });
    m_middle->addWidget(m_table);
    m_middle->addWidget(holder);
    column->addWidget(m_middle, 1);
    return pane;
}

void LibraryPage::addKeys() {
    const auto add = [this](const QString& words, const QList<QKeySequence>& keys,
                            void (LibraryPage::*act)()) {
        auto* action = new QAction(words, m_table);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_table->addAction(action);
    };
    add(tr("Open"), {Qt::Key_Return, Qt::Key_Enter}, &LibraryPage::openCurrent);
    add(tr("Open in Browser"), {}, &LibraryPage::openInBrowser);
    add(tr("Copy Title and Link"), {QKeySequence::Copy}, &LibraryPage::copyCurrent);
    add(tr("Remove from My Library"), {QKeySequence::Delete}, &LibraryPage::removeCurrent);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LibraryPage::kindChosen() {
    m_rows->setKind(m_kinds->kind());
    rowsChanged();
    Q_EMIT routeChanged(current());
}

void LibraryPage::rowsChanged() {
    showCounts();
    showEmptyWords();
    const bool any = m_rows->rowCount() > 0;
    m_middle->setCurrentIndex(any ? 0 : 1);
    m_detail->setVisible(any);
    if (any && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    showDetail();
}

void LibraryPage::showCounts() {
    m_kinds->setCounts(m_model->countsByKind());
    const std::optional<db::ItemKind> kind = m_rows->kind();
    m_title->setText(kind ? itemKindPlural(*kind) : tr("Everything"));
    int left = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        left += m_rows->index(row, 0).data(LeftCatalogRole).toBool() ? 1 : 0;
    const int rows = m_rows->rowCount();
    QString words = rows == 0   ? tr("No items")
                    : rows == 1 ? tr("1 item")
                                : tr("%1 items").arg(QLocale().toString(rows));
    if (left > 0)
        words += u" · "_s + tr("%1 left the catalog").arg(QLocale().toString(left));
    m_count->setText(words);
}

void LibraryPage::showEmptyWords() {
    if (m_model->rowCount() == 0)
        m_empty->setWords(tr("Nothing is kept yet."),
                          tr("Press the star beside a career, a skill, a course or a book to keep it here."),
                          tr("Look through the courses"));
    else
        m_empty->setWords(tr("Nothing of this kind is kept."), tr("Other kinds are."), tr("Show everything"));
}

int LibraryPage::currentRow() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_rows->mapToSource(index).row() : -1;
}

void LibraryPage::showDetail() {
    const int row = currentRow();
    const QString key = row < 0 ? QString() : QString::fromStdString(m_model->bookmark(row).key.text());
    if (key == m_shownKey && m_detail->count() > 0)
        return;
    m_shownKey = key;
    QWidget* detail = nullptr;
    if (row < 0) {
        detail = new QWidget(m_detail);
    } else {
        auto* kept = new KeptDetail(m_model->bookmark(row), m_model->leftCatalog(row), m_detail);
        connect(kept, &KeptDetail::openAsked, this, &LibraryPage::openCurrent);
        connect(kept, &KeptDetail::browserAsked, this, &LibraryPage::openInBrowser);
        connect(kept, &KeptDetail::removeAsked, this, &LibraryPage::removeCurrent);
        detail = kept;
    }
    m_detail->addWidget(detail);
    m_detail->setCurrentWidget(detail);
    while (m_detail->count() > 1) {
        QWidget* before = m_detail->widget(0);
        m_detail->removeWidget(before);
        before->deleteLater();
    }
}

void LibraryPage::openCurrent() {
    const int row = currentRow();
    if (row < 0)
        return;
    // What left the catalog has no page; its remembered link is all there is to open.
    if (m_model->leftCatalog(row))
        openInBrowser();
    else
        Q_EMIT routeRequested(routeToItem(QString::fromStdString(m_model->bookmark(row).key.text())));
}

void LibraryPage::openInBrowser() {
    const int row = currentRow();
    if (row >= 0 && !m_model->bookmark(row).url.empty())
        m_desk.dialogs.openLink(QString::fromStdString(m_model->bookmark(row).url));
}

void LibraryPage::copyCurrent() {
    const int row = currentRow();
    if (row < 0)
        return;
    const db::Bookmark& bookmark = m_model->bookmark(row);
    QString text = QString::fromStdString(bookmark.title);
    if (!bookmark.url.empty())
        text += u'\n' + QString::fromStdString(bookmark.url);
    QGuiApplication::clipboard()->setText(text);
}

void LibraryPage::removeCurrent() {
    const int row = currentRow();
    if (row < 0)
        return;
    const db::Bookmark bookmark = m_model->bookmark(row);
    const int shown = m_table->currentIndex().row();
    m_desk.keeper.toggle(bookmark);
    // The row that took its place is next, so that Delete can be pressed again.
    if (const int rows = m_rows->rowCount(); rows > 0)
        m_table->setCurrentIndex(m_rows->index(std::min(shown, rows - 1), 0));
    showDetail();
}

void LibraryPage::open(const Route& route) {
    const QString prefix = u"kind="_s;
    std::optional<db::ItemKind> kind;
    if (route.anchor.startsWith(prefix))
        kind = db::itemKindFromName(route.anchor.mid(prefix.size()).toStdString());
    m_kinds->setKind(kind);
    m_rows->setKind(kind);
    rowsChanged();
    const int row = route.key.isEmpty() ? -1 : m_model->rowOf(route.key);
    if (row >= 0)
        m_table->setCurrentIndex(m_rows->mapFromSource(m_model->index(row, 0)));
}

Route LibraryPage::current() const {
    const std::optional<db::ItemKind> kind = m_rows->kind();
    const std::string_view name = kind ? db::itemKindName(*kind) : std::string_view();
    return {PageId::Library, m_shownKey,
            kind ? u"kind="_s + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                 : QString()};
}

void LibraryPage::focusStart() {
    (m_rows->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_kinds)->setFocus();
}

} // namespace waymark::ui
