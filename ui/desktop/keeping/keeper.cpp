// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/keeping/keeper.h"

#include "ui/desktop/notices/sentence.h"

namespace waymark::ui {

namespace {

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
    , m_clock(std::move(clock)) {
    reload();
}

bool Keeper::isKept(const QString& key) const {
    return m_keys.contains(key);
}

std::vector<db::Bookmark> Keeper::kept() const {
    return m_kept;
}

void Keeper::toggle(db::Bookmark remembered) {
    const QString key = text(remembered.key.text());
    if (isKept(key)) {
        const auto before = m_kept;
        if (const auto removed = m_library.remove(remembered.key, m_clock()); !removed) {
            refuse(removed.error());
            return;
        }
        // The library knows the title it was kept under; the caller may know a newer one.
        QString title = text(remembered.title);
        for (const auto& bookmark : before)
            if (bookmark.key == remembered.key && !bookmark.title.empty())
                title = text(bookmark.title);
        reload();
        Q_EMIT changeDescribed(tr("Removed %1 from My library").arg(title), title);
        return;
    }
    remembered.addedAt = m_clock();
    if (const auto added = m_library.add(remembered); !added) {
        refuse(added.error());
        return;
    }
    reload();
    const QString title = text(remembered.title);
    Q_EMIT changeDescribed(tr("Added %1 to My library").arg(title), title);
}

void Keeper::undo() {
    const auto step = m_library.undo();
    if (!step) {
        refuse(step.error());
        return;
    }
    reload();
    Q_EMIT changeDescribed(tr("Undone: %1").arg(text(step->what)), {});
}

void Keeper::redo() {
    const auto step = m_library.redo();
    if (!step) {
        refuse(step.error());
        return;
    }
    reload();
    Q_EMIT changeDescribed(tr("Done again: %1").arg(text(step->what)), {});
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
    reload();
    Q_EMIT failed(asSentence(error.message));
}

void Keeper::reload() {
    auto bookmarks = m_library.bookmarks();
    if (!bookmarks) {
        Q_EMIT failed(asSentence(bookmarks.error().message));
        return;
    }
    m_kept = std::move(*bookmarks);
    QSet<QString> now;
    for (const auto& bookmark : m_kept)
        now.insert(text(bookmark.key.text()));
    const QSet<QString> before = std::exchange(m_keys, now);
    for (const auto& key : before - now)
        Q_EMIT keptChanged(key, false);
    for (const auto& key : now - before)
        Q_EMIT keptChanged(key, true);
}

} // namespace waymark::ui
