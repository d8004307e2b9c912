// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the learner keeps, for the whole window: one object that every star listens to. Each change is on
// disk before a signal says so; errors come back as a sentence and change nothing. Undo and redo are the
// library's own and survive a restart. Owned by main; GUI thread (the library's one writer).
#pragma once

#include "db/library/library.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace waymark::ui {

class Keeper final : public QObject {
    Q_OBJECT
public:
    /// UTC now as "2026-08-03T14:32:00Z"; injected so that tests have a fixed clock.
    using Clock = std::function<std::string()>;

    Keeper(db::Library library, Clock clock, QObject* parent = nullptr);

    bool isKept(const QString& key) const;
    std::vector<db::Bookmark> kept() const;
    int count() const { return static_cast<int>(m_keys.size()); }

    /// Stars or unstars. `remembered` is used when starring; its addedAt is set here.
    void toggle(db::Bookmark remembered);
    void undo();
    void redo();
    std::optional<QString> undoText() const;
    std::optional<QString> redoText() const;

    /// A consistent copy of everything kept; the answer is empty when it worked, otherwise why not.
    QString backUp(const std::filesystem::path& to) const;

Q_SIGNALS:
    /// One item changed; the change is on disk.
    void keptChanged(const QString& key, bool kept);
    /// Words for the toast: "Removed Distributed Systems from My library".
    /// `title` is the part of it that names the item; empty where there is none.
    void changeDescribed(const QString& sentence, const QString& title);
    void failed(const QString& sentence);

private:
    void reload();
    void refuse(const db::Error& error);
    db::Library m_library;
    Clock m_clock;
    std::vector<db::Bookmark> m_kept; ///< newest first, as on disk
    QSet<QString> m_keys;
};

} // namespace waymark::ui
