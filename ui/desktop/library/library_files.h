// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the learner's library lives: the one of the data folder unless another was chosen, which is
// remembered. Opens it (a window always follows), changes to another, puts a backup in its place, keeps
// backups, and knows when a second window has the same one open. Owned by Program; GUI thread.
#pragma once

#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/library_opening.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace waymark::ui {

class WindowState;

class LibraryFiles final {
public:
    /// `state` remembers which library was chosen, and outlives it.
    LibraryFiles(std::filesystem::path dataDir, WindowState& state, LibrarySession::Clock clock);

    /// The library to start with. `notice` of the answer also says when another window has it open.
    db::Result<LibraryOpening> openFirst();
    const std::filesystem::path& file() const { return m_file; }
    /// What is kept now will not be there next time.
    bool isSpare() const { return m_spare; }

    /// Another library, made when it is missing, in the session's hands. A sentence why not: then the present
    /// one stays. `notice` is what else is to be said.
    QString change(LibrarySession& session, const std::filesystem::path& file, QString& notice);
    /// The present library as it was in a backup; what was there is backed up before. A sentence why not.
    QString restore(LibrarySession& session, const std::filesystem::path& backup);
    /// Something was written since it was asked last, by this window or another.
    bool written();
    /// Lately used ones that are still there, the present one first.
    std::vector<std::filesystem::path> recent() const;

    /// A backup when the newest is of an earlier day.
    void backUpIfDue() const;
    /// A backup of what changed since the newest; for the end.
    void backUpAtEnd() const;

private:
    db::Result<LibraryOpening> open(const std::filesystem::path& file);
    void remember(const std::filesystem::path& file);
    QString lockWords(const std::filesystem::path& file);

    std::filesystem::path m_dataDir;
    WindowState& m_state;
    LibrarySession::Clock m_clock;
    std::filesystem::path m_file;
    std::unique_ptr<QLockFile> m_lock;
    QTemporaryDir m_spareFolder;
    std::filesystem::file_time_type m_lastWritten;
    bool m_spare = false;
};

} // namespace waymark::ui
