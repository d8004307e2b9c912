// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/keeping/keeper.h"

#include "ui/desktop/notices/sentence.h"

#include <span>

namespace waymark::ui {

namespace {

// More answers than any page asks for at once; then they are forgotten, and asked again when needed.
constexpr qsizetype mostAsked = 4000;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

std::optional<QString> wordsOf(const db::Result<std::optional<db::LibraryStep>>& step) {
    if (!step || !step->has_value())
        return std::nullopt;
    return text((*step)->what);
}

} // namespace

Keeper::Keeper(db::Library library, Clock clock, QObject* parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_clock(std::move(clock)) {}

bool Keeper::ask(const QString& key) const {
    const auto parsed = db::ItemKey::parse(key.toStdString());
    return parsed && m_library.contains(*parsed).valueOr(false);
}

bool Keeper::isKept(const QString& key) const {
    if (const auto known = m_asked.constFind(key); known != m_asked.constEnd())
        return *known;
    if (m_asked.size() > mostAsked)
        m_asked.clear();
    const bool kept = ask(key);
    m_asked.insert(key, kept);
    return kept;
}

std::vector<db::Bookmark> Keeper::kept(int most) const {
    db::ItemQuery query;
    query.limit = most;
    const db::Items items(m_library);
    const auto rows = items.find(query).valueOr({});
    std::vector<db::Bookmark> bookmarks;
    for (const db::KeptItem& item : items.read(rows).valueOr({}))
        bookmarks.push_back({item.key, item.facts.title, item.facts.detail, item.facts.url, item.addedAt});
    return bookmarks;
}

int Keeper::count() const {
    return db::Items(m_library).count({}).valueOr(0);
}

void Keeper::toggle(db::Bookmark remembered) {
    const QString key = text(remembered.key.text());
    if (isKept(key)) {
        // The library knows the title it was kept under; the caller may know a newer one.
        QString title = text(remembered.title);
        if (const auto item = db::Items(m_library).item(remembered.key); item && !item->facts.title.empty())
            title = text(item->facts.title);
        if (const auto removed = m_library.remove(remembered.key, m_clock()); !removed)
            return refuse(removed.error());
        turn(key, false);
        Q_EMIT libraryChanged();
        Q_EMIT changeDescribed(tr("Removed %1 from My library").arg(title), title);
        return;
    }
    remembered.addedAt = m_clock();
    if (const auto added = m_library.add(remembered); !added)
        return refuse(added.error());
    turn(key, true);
    Q_EMIT libraryChanged();
    const QString title = text(remembered.title);
    Q_EMIT changeDescribed(tr("Added %1 to My library").arg(title), title);
}

bool Keeper::change(const Change& change, const QString& sentence, const QString& title) {
    if (const auto done = change(m_library, m_clock()); !done) {
        refuse(done.error());
        return false;
    }
    askAgain();
    Q_EMIT libraryChanged();
    if (!sentence.isEmpty())
        Q_EMIT changeDescribed(sentence, title);
    return true;
}

bool Keeper::edit(const std::vector<db::ItemKey>& keys, const db::ItemEdit& edit, const QString& sentence,
                  const QString& title) {
    return change([&](db::Library& library,
                      const std::string& now) { return db::Items(library).edit(keys, edit, now); },
                  sentence, title);
}

void Keeper::replace(db::Library library) {
    m_library = std::move(library);
    askAgain();
    Q_EMIT libraryChanged();
}

void Keeper::tell(const db::Error& error) {
    Q_EMIT failed(asSentence(error.message));
}

void Keeper::step(const db::Result<db::LibraryStep>& step, const QString& words) {
    if (!step)
        return refuse(step.error());
    askAgain();
    Q_EMIT libraryChanged();
    Q_EMIT changeDescribed(words.arg(text(step->what)), {});
}

void Keeper::undo() {
    step(m_library.undo(), tr("Undone: %1"));
}

void Keeper::redo() {
    step(m_library.redo(), tr("Done again: %1"));
}

std::optional<QString> Keeper::undoText() const {
    return wordsOf(m_library.nextUndo());
}

std::optional<QString> Keeper::redoText() const {
    return wordsOf(m_library.nextRedo());
}

QString Keeper::backUp(const std::filesystem::path& to) const {
    const auto copied = m_library.backup(to);
    return copied ? QString() : asSentence(copied.error().message);
}

void Keeper::refuse(const db::Error& error) {
    // Another window may have changed the same library: show what is on disk now.
    askAgain();
    Q_EMIT libraryChanged();
    Q_EMIT failed(asSentence(error.message));
}

void Keeper::turn(const QString& key, bool kept) {
    m_asked.insert(key, kept);
    Q_EMIT keptChanged(key, kept);
}

void Keeper::askAgain() {
    const QHash<QString, bool> before = m_asked;
    for (auto known = before.constBegin(); known != before.constEnd(); ++known) {
        if (const bool kept = ask(known.key()); kept != known.value())
            turn(known.key(), kept);
    }
}

} // namespace waymark::ui
