// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/shelves/shelf_pane.h"

#include "db/library/lists.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/list_menu.h"
#include "ui/desktop/navigation/icon_button.h"
#include "ui/desktop/pages/library/shelves/shelf_model.h"
#include "ui/desktop/pages/library/shelves/shelf_tree.h"
#include "ui/desktop/widgets/kept_status.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <map>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostTags = 200;

std::vector<db::ItemKey> parsed(const QStringList& keys) {
    std::vector<db::ItemKey> items;
    for (const QString& key : keys)
        if (const auto item = db::ItemKey::parse(key.toStdString()))
            items.push_back(*item);
    return items;
}

} // namespace

ShelfPane::ShelfPane(LibrarySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ShelfModel(this))
    , m_tree(new ShelfTree(*m_model, this)) {
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setMinimumWidth(150);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 8);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 12, 0);
    head->addWidget(heading(tr("My library"), TypeSize::Section, this), 1);
    auto* add = new IconButton(u"plus"_s, tr("New list or own item"), this);
    add->setObjectName(u"new"_s);
    connect(add, &IconButton::clicked, this, [this, add] { showNewMenu(add); });
    head->addWidget(add);
    column->addLayout(head);
    column->addWidget(m_tree, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ShelfPane::refresh);
    connect(&session, &LibrarySession::libraryChanged, this, &ShelfPane::refreshSoon);
    connect(m_tree, &ShelfTree::shelfChosen, this, &ShelfPane::shelfChosen);
    connect(m_tree, &ShelfTree::removeAsked, this, &ShelfPane::remove);
    connect(m_tree, &ShelfTree::menuAsked, this, &ShelfPane::showMenu);
    connect(m_model, &ShelfModel::renameAsked, this, &ShelfPane::rename, Qt::QueuedConnection);
    connect(m_model, &ShelfModel::listMoveAsked, this, &ShelfPane::moveList);
    connect(m_model, &ShelfModel::itemsDropped, this, &ShelfPane::putInto);
    refresh();
    m_tree->expandAll();
    m_tree->setCurrent({ShelfKind::Everything, {}});
}

void ShelfPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ShelfPane::refreshSoon() {
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void ShelfPane::refresh() {
    m_stale = false;
    const Shelf before = m_tree->current();
    m_model->setRows(readRows());
    if (!m_tree->currentIndex().isValid() && !m_tree->setCurrent(before)) {
        m_tree->setCurrent({ShelfKind::Everything, {}});
        if (before != Shelf{ShelfKind::Everything, {}})
            Q_EMIT shelfChosen(); // what was shown is no more
    }
}

void ShelfPane::addLists(std::vector<ShelfRow>& rows) const {
    const auto lists = db::Lists(m_session.library()).all().valueOr({});
    if (lists.empty())
        return;
    rows.push_back({{ShelfKind::Heading, u"lists"_s}, tr("Lists"), {}, -1, -1});
    std::map<std::string, int> places;
    for (const db::KeptList& list : lists) {
        const auto parent = places.find(list.parent);
        places[list.name] = static_cast<int>(rows.size());
        rows.push_back({{ShelfKind::List, fromUtf8(list.name)},
                        fromUtf8(list.title),
                        u"list"_s,
                        list.items,
                        parent == places.end() ? -1 : parent->second});
    }
}

void ShelfPane::addSearches(std::vector<ShelfRow>& rows) const {
    db::ItemQuery searches;
    searches.kinds = {db::ItemKind::Search};
    searches.order = db::ItemOrder::Title;
    searches.ascending = true;
    searches.limit = static_cast<int>(mostTags);
    const db::Items items(m_session.library());
    const auto found = items.read(items.find(searches).valueOr({})).valueOr({});
    if (found.empty())
        return;
    rows.push_back({{ShelfKind::Heading, u"searches"_s}, tr("Saved searches"), {}, -1, -1});
    for (const db::KeptItem& item : found)
        rows.push_back(
            {{ShelfKind::Search, fromUtf8(item.key.text())}, fromUtf8(item.facts.title), u"search"_s, -1, -1});
}

std::vector<ShelfRow> ShelfPane::readRows() const {
    const db::Items items(m_session.library());
    std::map<std::string, int> statuses;
    int everything = 0;
    for (const auto& count : items.statuses({}).valueOr({})) {
        statuses[count.value] = count.items;
        everything += count.items;
    }
    std::vector<ShelfRow> rows;
    rows.push_back({{ShelfKind::Standing, {}}, tr("Where I stand"), u"bars"_s, -1, -1});
    rows.push_back({{ShelfKind::Everything, {}}, tr("Everything"), u"library"_s, everything, -1});
    for (const db::KeptStatus status : keptStatuses) {
        const std::string name(db::keptStatusName(status));
        rows.push_back({{ShelfKind::Status, fromUtf8(name)},
                        statusWord(status),
                        statusIconName(status),
                        statuses[name],
                        -1});
    }
    addLists(rows);
    addSearches(rows);
    if (const auto used = items.tagsUsed({}).valueOr({}); !used.empty()) {
        rows.push_back({{ShelfKind::Heading, u"tags"_s}, tr("Tags"), {}, -1, -1});
        std::map<std::string, int> tags; // by name; the facets come most used first
        for (const auto& tag : used) {
            if (tags.size() < mostTags)
                tags[tag.value] = tag.items;
        }
        for (const auto& [tag, count] : tags)
            rows.push_back({{ShelfKind::Tag, fromUtf8(tag)}, fromUtf8(tag), u"tag"_s, count, -1});
    }
    db::ItemQuery trash;
    trash.inTrash = true;
    const auto lists = db::Lists(m_session.library()).trash().valueOr({});
    const int removed = items.count(trash).valueOr(0) + static_cast<int>(lists.size());
    rows.push_back({{ShelfKind::Line, u"trash"_s}, {}, {}, -1, -1});
    rows.push_back({{ShelfKind::Trash, {}}, tr("Trash"), u"trash"_s, removed, -1});
    return rows;
}

Shelf ShelfPane::current() const {
    return m_tree->current();
}

void ShelfPane::setCurrent(const Shelf& shelf) {
    if (m_stale)
        refresh();
    if (!m_tree->setCurrent(shelf))
        m_tree->setCurrent({ShelfKind::Everything, {}});
}

QString ShelfPane::nameOf(const Shelf& shelf) const {
    return m_model->indexOf(shelf).data(Qt::DisplayRole).toString();
}

void ShelfPane::newList() {
    const QString name = askListName(this);
    if (name.isEmpty())
        return;
    const Shelf here = current();
    const std::string parent = here.kind == ShelfKind::List ? here.id.toStdString() : std::string();
    QString made;
    m_session.change([&](db::Library& library, const std::string& now) -> db::Result<void> {
        const auto list = db::Lists(library).create(name.toStdString(), parent, now);
        if (!list)
            return list.error();
        made = fromUtf8(*list);
        return {};
    });
    if (made.isEmpty())
        return;
    refresh();
    m_tree->expandAll();
    m_tree->setCurrent({ShelfKind::List, made});
    Q_EMIT shelfChosen();
}

void ShelfPane::rename(const Shelf& shelf, const QString& name) {
    const std::string to = name.toStdString();
    m_session.change([&](db::Library& library, const std::string& now) -> db::Result<void> {
        if (shelf.kind == ShelfKind::List)
            return db::Lists(library).rename(shelf.id.toStdString(), to, now);
        if (shelf.kind == ShelfKind::Tag)
            return db::Items(library).renameTag(shelf.id.toStdString(), to, now);
        const auto key = db::ItemKey::parse(shelf.id.toStdString());
        if (!key)
            return key.error();
        const auto search = db::Items(library).item(*key);
        if (!search)
            return search.error();
        db::ItemFacts facts = search->facts;
        facts.title = to;
        return db::Items(library).change(*key, facts, search->content, now);
    });
    if (shelf.kind != ShelfKind::Tag || shelf != current())
        return;
    refresh();
    m_tree->setCurrent({ShelfKind::Tag, name});
    Q_EMIT shelfChosen();
}

void ShelfPane::moveList(const QString& list, const QString& parent, const QString& before) {
    m_session.change([&](db::Library& library, const std::string& now) {
        return db::Lists(library).move(list.toStdString(), parent.toStdString(), before.toStdString(), now);
    });
    refresh();
    m_tree->expand(m_model->indexOf({ShelfKind::List, parent}));
}

void ShelfPane::putInto(const Shelf& shelf, const QStringList& keys) {
    const auto items = parsed(keys);
    db::ItemEdit edit;
    const QString what = tr("%Ln item(s)", nullptr, plural(items.size()));
    if (shelf.kind == ShelfKind::Trash) {
        m_session.change([&](db::Library& library,
                            const std::string& now) { return db::Items(library).remove(items, now); },
                        tr("Removed %1 from My library").arg(what), what);
        return;
    }
    if (shelf.kind == ShelfKind::List)
        edit.addToLists.push_back(shelf.id.toStdString());
    if (shelf.kind == ShelfKind::Tag)
        edit.addTags.push_back(shelf.id.toStdString());
    if (shelf.kind == ShelfKind::Status)
        edit.status = db::keptStatusFromName(shelf.id.toStdString());
    m_session.edit(items, edit, tr("Added %1 to %2").arg(what, nameOf(shelf)), nameOf(shelf));
}

void ShelfPane::remove(const Shelf& shelf) {
    const QString name = nameOf(shelf);
    if (shelf.kind == ShelfKind::List) {
        m_session.change(
            [&](db::Library& library, const std::string& now) {
                return db::Lists(library).remove(shelf.id.toStdString(), now);
            },
            tr("Removed the list %1, its items stay").arg(name), name);
    } else if (shelf.kind == ShelfKind::Search) {
        if (const auto key = db::ItemKey::parse(shelf.id.toStdString()))
            m_session.change(
                [&](db::Library& library, const std::string& now) {
                    return db::Items(library).remove({&*key, 1}, now);
                },
                tr("Removed the search %1").arg(name), name);
    } else if (shelf.kind == ShelfKind::Tag) {
        db::ItemQuery query;
        query.tags = {shelf.id.toStdString()};
        const db::Items items(m_session.library());
        std::vector<db::ItemKey> keys;
        for (const db::KeptItem& item : items.read(items.find(query).valueOr({})).valueOr({}))
            keys.push_back(item.key);
        db::ItemEdit edit;
        edit.removeTags = {shelf.id.toStdString()};
        m_session.edit(keys, edit, tr("Removed the tag %1").arg(name), name);
    }
}

void ShelfPane::showMenu(const Shelf& shelf, const QPoint& where) {
    QMenu menu(this);
    const auto add = [&](const QString& words, const QKeySequence& keys, auto act) {
        QAction* action = menu.addAction(words, this, act);
        action->setShortcut(keys);
    };
    const bool named =
        shelf.kind == ShelfKind::List || shelf.kind == ShelfKind::Tag || shelf.kind == ShelfKind::Search;
    if (named) {
        add(tr("Rename"), Qt::Key_F2, [this, shelf] { m_tree->edit(m_model->indexOf(shelf)); });
        add(tr("Remove"), QKeySequence::Delete, [this, shelf] { remove(shelf); });
        menu.addSeparator();
    }
    if (shelf.kind == ShelfKind::Trash) {
        add(tr("Empty the Trash"), {}, [this] {
            m_session.change(
                [](db::Library& library, const std::string& now) -> db::Result<void> {
                    const auto emptied = db::Items(library).emptyTrash({}, now);
                    return emptied ? db::Result<void>() : db::Result<void>(emptied.error());
                },
                tr("Emptied the trash"));
        });
        menu.addSeparator();
    }
    add(shelf.kind == ShelfKind::List ? tr("New List Inside\u2026") : tr("New List\u2026"), {},
        [this] { newList(); });
    menu.exec(where);
}

void ShelfPane::showNewMenu(QWidget* anchor) {
    QMenu menu(this);
    menu.addAction(tr("New list\u2026"), this, &ShelfPane::newList);
    menu.addSeparator();
    const auto own = [&](const QString& words, const QString& kind) {
        menu.addAction(words, this, [this, kind] { Q_EMIT ownItemAsked(kind); });
    };
    own(tr("Own course\u2026"), u"course"_s);
    own(tr("Own book\u2026"), u"book"_s);
    own(tr("Own offer\u2026"), u"offer"_s);
    menu.exec(anchor->mapToGlobal(QPoint(0, anchor->height())));
}

} // namespace waymark::ui
