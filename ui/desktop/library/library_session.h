// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the learner keeps, for the whole window: one object that every star and every page of the library
// listens to. Each change is on disk before a signal says so; errors come back as a sentence and change
// nothing. Undo and redo are the library's own and survive a restart. Answers are asked of the library, not
// held, so that 100,000 kept items cost a start nothing. Owned by main; GUI thread (the one writer).
#pragma once

#include "db/library/items.h"
#include "db/library/library.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace waymark::db {
class Catalog;
}

namespace waymark::ui {

class LongChange;

class LibrarySession final : public QObject {
    Q_OBJECT
public:
    /// UTC now as "2026-08-03T14:32:00Z"; injected so that tests have a fixed clock.
    using Clock = std::function<std::string()>;
    /// One change, on the library and with the time it is made at.
    using Change = std::function<db::Result<void>(db::Library& library, const std::string& now)>;

    LibrarySession(db::Library library, Clock clock, QObject* parent = nullptr);

    bool isKept(const QString& key) const;
    /// Newest first; at most so many, all when negative.
    std::vector<db::Bookmark> kept(int most = -1) const;
    int count() const;

    /// From here on what is remembered of an item is what this catalog says of it, whatever a page hands
    /// over; null: there is none. It outlives this object or the next call.
    void setCatalog(const db::Catalog* catalog) { m_catalog = catalog; }
    /// As it is remembered when it is kept now.
    db::Bookmark remembered(db::Bookmark item) const;

    /// Stars or unstars. Only the key counts where the catalog holds the item.
    void toggle(db::Bookmark item);
    void undo();
    void redo();
    std::optional<QString> undoText() const;
    std::optional<QString> redoText() const;

    /// Carries out one change, which is one step of undo. `sentence` is said about it (nothing when it is
    /// empty), `title` is the part of it that names a thing. False when it was refused, which is said too.
    /// Of thousands of `items` it is a long change (long_change.h): one asked for meanwhile waits for it.
    bool change(const Change& change, const QString& sentence = {}, const QString& title = {},
                std::size_t items = 1);
    /// An edit of items: the most common change.
    bool edit(const std::vector<db::ItemKey>& keys, const db::ItemEdit& edit, const QString& sentence = {},
              const QString& title = {});
    /// To read from; everything that changes goes through change().
    db::Library& library() const { return m_library; }
    std::string now() const { return m_clock(); }
    /// Another library, or the same one opened again: everything is asked anew.
    void replace(db::Library library);
    /// Says an error that was met while reading.
    void tell(const db::Error& error);

    /// A consistent copy of everything kept; the answer is empty when it worked, otherwise why not.
    QString backUp(const std::filesystem::path& to) const;

Q_SIGNALS:
    /// A star turned; the change is on disk. Sent for keys that somebody asked about.
    void keptChanged(const QString& key, bool kept);
    /// Anything in the library changed, also by undo; the change is on disk.
    void libraryChanged();
    /// Words for the toast: "Removed Distributed Systems from My library".
    /// `title` is the part of it that names the item; empty where there is none.
    void changeDescribed(const QString& sentence, const QString& title);
    void failed(const QString& sentence);

private:
    bool ask(const QString& key) const;
    void turn(const QString& key, bool kept);
    void askAgain();
    void refuse(const db::Error& error);
    db::Result<void> carryOut(const Change& change, const QString& words, std::size_t items);
    void walk(bool back);

    mutable db::Library m_library;
    const db::Catalog* m_catalog = nullptr;
    Clock m_clock;
    mutable QHash<QString, bool> m_asked; ///< what was answered, so that a change can be told
    LongChange* m_long = nullptr;         ///< under way
};

} // namespace waymark::ui
