// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/list_menu.h"

#include "db/library/lists.h"
#include "ui/desktop/library/library_session.h"
#include "ui/words/tr.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>
#include <map>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ListMenu)
};

constexpr qsizetype longestName = 200;

std::vector<db::ItemKey> keysOf(const std::vector<db::Bookmark>& items) {
    std::vector<db::ItemKey> keys;
    for (const db::Bookmark& item : items)
        keys.push_back(item.key);
    return keys;
}

QString subjectOf(const std::vector<db::Bookmark>& items) {
    return items.size() == 1 ? QString::fromStdString(items.front().title)
                             : Words::tr("%Ln item(s)", nullptr, plural(items.size()));
}

db::Result<void> keepAll(const LibrarySession& session, db::Library& library, const std::vector<db::Bookmark>& items) {
    for (const db::Bookmark& item : items) {
        if (auto added = library.add(session.remembered(item)); !added)
            return added;
    }
    return {};
}

void putInto(LibrarySession& session, const std::vector<db::Bookmark>& items, const db::KeptList& list, bool in) {
    const QString title = QString::fromStdString(list.title);
    const QString sentence = in ? Words::tr("Added %1 to %2") : Words::tr("Removed %1 from %2");
    session.change(
        [&](db::Library& library, const std::string& now) -> db::Result<void> {
            if (!in)
                return db::Lists(library).removeItems(list.name, keysOf(items), now);
            return library.asOne("add to list:", subjectOf(items).toStdString(), now, [&] {
                const auto kept = keepAll(session, library, items);
                return kept ? db::Lists(library).addItems(list.name, keysOf(items), now) : kept;
            });
        },
        sentence.arg(subjectOf(items), title), subjectOf(items));
}

void putIntoNew(LibrarySession& session, const std::vector<db::Bookmark>& items, const QString& title) {
    session.change(
        [&](db::Library& library, const std::string& now) -> db::Result<void> {
            return library.asOne("make list", title.toStdString(), now, [&]() -> db::Result<void> {
                if (auto kept = keepAll(session, library, items); !kept)
                    return kept;
                const auto made = db::Lists(library).create(title.toStdString(), {}, now);
                return made ? db::Lists(library).addItems(*made, keysOf(items), now)
                            : db::Result<void>(made.error());
            });
        },
        Words::tr("Added %1 to %2").arg(subjectOf(items), title), subjectOf(items));
}

/// The lists that hold every one of the items.
std::vector<std::string> holding(LibrarySession& session, const std::vector<db::Bookmark>& items) {
    std::map<std::string, std::size_t> counts;
    for (const db::Bookmark& item : items)
        for (const std::string& name : db::Lists(session.library()).listsOf(item.key).valueOr({}))
            ++counts[name];
    std::vector<std::string> names;
    for (const auto& [name, count] : counts)
        if (count == items.size())
            names.push_back(name);
    return names;
}

} // namespace

QString askListName(QWidget* anchor, const QString& proposal) {
    bool good = false;
    const QString name = QInputDialog::getText(anchor, Words::tr("New list"), Words::tr("Name of the list"),
                                               QLineEdit::Normal, proposal, &good);
    return good ? name.trimmed().left(longestName) : QString();
}

void fillListMenu(QMenu& menu, LibrarySession& session, const std::vector<db::Bookmark>& items) {
    const auto lists = db::Lists(session.library()).all().valueOr({});
    const auto names = holding(session, items);
    std::map<std::string, int> depths;
    for (const db::KeptList& list : lists) {
        const int depth = list.parent.empty() ? 0 : depths[list.parent] + 1;
        depths[list.name] = depth;
        QString words = QString::fromStdString(list.title).replace(u'&', u"&&"_s);
        words.prepend(QString(depth * 4, u' '));
        auto* action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(std::find(names.begin(), names.end(), list.name) != names.end());
        QObject::connect(action, &QAction::triggered, &session,
                         [&session, items, list](bool in) { putInto(session, items, list, in); });
    }
    if (!lists.empty())
        menu.addSeparator();
    auto* make = menu.addAction(Words::tr("New list\u2026"));
    make->setObjectName(u"new-list"_s);
    QWidget* anchor = menu.parentWidget();
    QObject::connect(make, &QAction::triggered, &session,
                     [&session, items, anchor = QPointer<QWidget>(anchor)] {
                         if (const QString name = askListName(anchor); !name.isEmpty())
                             putIntoNew(session, items, name);
                     });
}

} // namespace waymark::ui
