// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/library_session.h"

#include "db/library/catalog_watch.h"
#include "ui/desktop/library/long_change.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/words/names.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QScopedValueRollback>
#include <QStringList>

namespace waymark::ui {

namespace {

// More answers than any page asks for at once; then they are forgotten, and asked again when needed.
constexpr qsizetype mostAsked = 4000;

std::optional<QString> wordsOf(const db::Result<std::optional<db::LibraryStep>>& step) {
    if (!step || !step->has_value())
        return std::nullopt;
    return fromUtf8((*step)->what);
}

} // namespace

LibrarySession::LibrarySession(db::Library library, Clock clock, QObject* parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_clock(std::move(clock)) {}

bool LibrarySession::ask(const QString& key) const {
    const auto parsed = db::ItemKey::parse(key.toStdString());
    return parsed && m_library.contains(*parsed).valueOr(false);
}

bool LibrarySession::isKept(const QString& key) const {
    if (const auto known = m_asked.constFind(key); known != m_asked.constEnd())
        return *known;
    if (m_asked.size() > mostAsked)
        m_asked.clear();
    const bool kept = ask(key);
    m_asked.insert(key, kept);
    return kept;
}

std::vector<db::Bookmark> LibrarySession::kept(int most) const {
    db::ItemQuery query;
    query.limit = most;
    const db::Items items(m_library);
    const auto rows = items.find(query).valueOr({});
    std::vector<db::Bookmark> bookmarks;
    for (const db::KeptItem& item : items.read(rows).valueOr({}))
        bookmarks.push_back({item.key, item.facts.title, item.facts.detail, item.facts.url, item.addedAt});
    return bookmarks;
}

int LibrarySession::count() const {
    return db::Items(m_library).count({}).valueOr(0);
}

db::Bookmark LibrarySession::remembered(db::Bookmark item) const {
    auto known = m_catalog ? db::bookmarkOf(*m_catalog, item.key, m_clock()) : db::Result<db::Bookmark>(item);
    if (known)
        item = *std::move(known);
    item.addedAt = m_clock();
    return item;
}

void LibrarySession::toggle(db::Bookmark item) {
    const QString key = fromUtf8(item.key.text());
    const auto named = [kind = item.key.kind()](const std::string& title) { return itemName(kind, title); };
    if (isKept(key)) {
        // The library knows the title it was kept under; the caller may know a newer one.
        std::string title = item.title;
        if (const auto kept = db::Items(m_library).item(item.key); kept && !kept->facts.title.empty())
            title = kept->facts.title;
        if (const auto removed = m_library.remove(item.key, m_clock()); !removed)
            return refuse(removed.error());
        turn(key, false);
        Q_EMIT libraryChanged();
        Q_EMIT changeDescribed(tr("Removed %1 from My library").arg(named(title)), named(title));
        return;
    }
    item = remembered(std::move(item));
    if (const auto added = m_library.add(item); !added)
        return refuse(added.error());
    turn(key, true);
    Q_EMIT libraryChanged();
    const QString title = named(item.title);
    Q_EMIT changeDescribed(tr("Added %1 to My library").arg(title), title);
}

db::Result<void> LibrarySession::carryOut(const Change& change, const QString& words, std::size_t items) {
    if (m_long)
        m_long->wait(); // a note that saves itself, or what a new catalog said
    if (m_long || items < longChangeItems)
        return change(m_library, m_clock());
    LongChange longChange(m_library.file(),
                          [&change, now = m_clock()](db::Library& library) { return change(library, now); });
    const QScopedValueRollback underWay(m_long, &longChange);
    return longChange.run(words);
}

bool LibrarySession::change(const Change& change, const QString& sentence, const QString& title, std::size_t items) {
    const auto done = carryOut(change, tr("Changing %Ln item(s)", nullptr, plural(items)), items);
    if (done) {
        askAgain();
        Q_EMIT libraryChanged();
        if (!sentence.isEmpty())
            Q_EMIT changeDescribed(sentence, title);
    } else {
        refuse(done.error());
    }
    return static_cast<bool>(done);
}

bool LibrarySession::edit(const std::vector<db::ItemKey>& keys, const db::ItemEdit& edit, const QString& sentence,
                  const QString& title) {
    return change([keys, edit](db::Library& library,
                               const std::string& now) { return db::Items(library).edit(keys, edit, now); },
                  sentence, title, keys.size());
}

void LibrarySession::replace(db::Library library) {
    m_library = std::move(library);
    askAgain();
    Q_EMIT libraryChanged();
}

void LibrarySession::tell(const db::Error& error) {
    Q_EMIT failed(asSentence(error.message));
}

void LibrarySession::walk(bool back) {
    const auto next = back ? m_library.nextUndo() : m_library.nextRedo();
    const auto size = next && *next ? static_cast<std::size_t>((*next)->changes) : 0;
    QString what;
    const auto take = [back, &what](db::Library& library, const std::string&) -> db::Result<void> {
        const auto step = back ? library.undo() : library.redo();
        if (!step)
            return step.error();
        what = fromUtf8(step->what);
        return {};
    };
    if (m_long)
        return;
    if (const auto done =
            carryOut(take, back ? tr("Taking a change back") : tr("Making a change again"), size);
        !done)
        return refuse(done.error());
    askAgain();
    Q_EMIT libraryChanged();
    Q_EMIT changeDescribed((back ? tr("Undone: %1") : tr("Done again: %1")).arg(what), {});
}

void LibrarySession::undo() {
    walk(true);
}

void LibrarySession::redo() {
    walk(false);
}

std::optional<QString> LibrarySession::undoText() const {
    return wordsOf(m_library.nextUndo());
}

std::optional<QString> LibrarySession::redoText() const {
    return wordsOf(m_library.nextRedo());
}

QString LibrarySession::backUp(const std::filesystem::path& to) const {
    const auto copied = m_library.backup(to);
    return copied ? QString() : asSentence(copied.error().message);
}

void LibrarySession::refuse(const db::Error& error) {
    // Another window may have changed the same library: show what is on disk now.
    askAgain();
    Q_EMIT libraryChanged();
    Q_EMIT failed(error.kind == db::ErrorKind::Cancelled ? tr("Stopped. Nothing was changed.")
                                                         : asSentence(error.message));
}

void LibrarySession::turn(const QString& key, bool kept) {
    m_asked.insert(key, kept);
    Q_EMIT keptChanged(key, kept);
}

void LibrarySession::askAgain() {
    const QHash<QString, bool> before = m_asked;
    QStringList names;
    std::vector<db::ItemKey> keys;
    for (auto known = before.constBegin(); known != before.constEnd(); ++known) {
        if (auto key = db::ItemKey::parse(known.key().toStdString())) {
            names << known.key();
            keys.push_back(*std::move(key));
        }
    }
    const auto kept = db::Items(m_library).areKept(keys).valueOr({});
    for (std::size_t number = 0; number < kept.size(); ++number) {
        const QString& name = names[static_cast<qsizetype>(number)];
        if (kept[number] != before.value(name))
            turn(name, kept[number]);
    }
}

} // namespace waymark::ui
