// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/library_files.h"

#include "db/library/backups.h"
#include "db/library/opening.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/desktop/state/window_state.h"
#include "ui/words/recovery_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::LibraryFiles)
};

constexpr qsizetype mostRecent = 8;
// Copying more than this at the end would be waited for.
constexpr std::uintmax_t largestAtEnd = 64U << 20U;

QString name(const fs::path& path) {
    return QString::fromStdString(path.string());
}

fs::path defaultFile(const fs::path& dataDir) {
    return dataDir / "library.db";
}

QString together(const QString& one, const QString& other) {
    return one.isEmpty() ? other : other.isEmpty() ? one : QString(one + u' ' + other);
}

} // namespace

LibraryFiles::LibraryFiles(fs::path dataDir, WindowState& state, LibrarySession::Clock clock)
    : m_dataDir(std::move(dataDir))
    , m_state(state)
    , m_clock(std::move(clock)) {}

QString LibraryFiles::lockWords(const fs::path& file) {
    m_lock = std::make_unique<QLockFile>(name(file) + u".open"_s);
    m_lock->setStaleLockTime(0); // held as long as its process lives, however long that is
    if (m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError)
        return {};
    return Words::tr(
        "Another window has this library open too. Both may change it; each shows what the other "
        "did when it is looked at again.");
}

db::Result<LibraryOpening> LibraryFiles::open(const fs::path& file) {
    auto opening = openLibrary(file, m_clock(), m_spareFolder.path().toStdString());
    if (!opening || opening->spare)
        return opening;
    opening->notice = together(opening->notice, lockWords(file));
    return opening;
}

db::Result<LibraryOpening> LibraryFiles::openFirst() {
    const QString chosen = m_state.value(u"library.file"_s).toString();
    m_file = defaultFile(m_dataDir);
    QString missing;
    if (!chosen.isEmpty()) {
        const fs::path wanted = chosen.toStdString();
        std::error_code failure;
        if (fs::is_regular_file(wanted, failure))
            m_file = wanted;
        else
            missing =
                Words::tr("The library chosen last, %1, is not there. Its disk may not be connected. The "
                          "one in the data folder is open instead.")
                    .arg(chosen);
    }
    auto opening = open(m_file);
    if (opening) {
        m_spare = opening->spare;
        opening->notice = together(missing, opening->notice);
    }
    return opening;
}

QString LibraryFiles::change(LibrarySession& session, const fs::path& file, QString& notice) {
    auto opened = db::openWithRecovery(file, m_clock());
    if (!opened)
        return asSentence(opened.error().message);
    m_file = file;
    m_spare = false;
    notice = together(recoverySentences(opened->recovery), lockWords(file));
    session.replace(std::move(opened->library));
    remember(file);
    return {};
}

QString LibraryFiles::restore(LibrarySession& session, const fs::path& backup) {
    if (m_spare)
        return Words::tr("My library itself could not be opened, so nothing can be put in its place.");
    if (const auto good = db::verifyBackup(backup); !good)
        return asSentence(good.error().message);
    // The file is replaced while nobody has it open; a spare one serves for that moment.
    auto meanwhile = db::Library::open(fs::path(m_spareFolder.path().toStdString()) / "meanwhile.db");
    if (!meanwhile)
        return asSentence(meanwhile.error().message);
    session.replace(std::move(*meanwhile));
    const auto restored = db::restoreBackup(m_file, backup, m_clock());
    auto opening = open(m_file);
    if (!opening)
        return asSentence(opening.error().message);
    m_spare = opening->spare;
    session.replace(std::move(opening->library));
    return restored ? opening->notice : asSentence(restored.error().message);
}

void LibraryFiles::remember(const fs::path& file) {
    const bool usual = file == defaultFile(m_dataDir);
    m_state.setValue(u"library.file"_s, usual ? QString() : name(file));
    QJsonArray recent{name(file)};
    for (const auto& known : m_state.value(u"library.recent"_s).toArray()) {
        if (known.toString() != name(file) && recent.size() < mostRecent)
            recent.append(known);
    }
    m_state.setValue(u"library.recent"_s, recent);
    m_state.save();
}

std::vector<fs::path> LibraryFiles::recent() const {
    std::vector<fs::path> files{m_file};
    const auto add = [&](const fs::path& file) {
        std::error_code failure;
        const bool known = std::find(files.begin(), files.end(), file) != files.end();
        if (!known && fs::is_regular_file(file, failure))
            files.push_back(file);
    };
    for (const auto& known : m_state.value(u"library.recent"_s).toArray())
        add(known.toString().toStdString());
    add(defaultFile(m_dataDir));
    return files;
}

bool LibraryFiles::written() {
    std::error_code failure;
    auto last = fs::last_write_time(m_file, failure);
    if (const auto log = fs::last_write_time(fs::path(m_file) += "-wal", failure); !failure)
        last = std::max(last, log);
    return std::exchange(m_lastWritten, last) != last;
}

void LibraryFiles::backUpIfDue() const {
    // A disk without room for the copy is no reason to stop anybody: the library itself is whole.
    if (!m_spare)
        (void)db::backUpIfDue(m_file, m_clock());
}

void LibraryFiles::backUpAtEnd() const {
    std::error_code failure;
    if (m_spare || fs::file_size(m_file, failure) > largestAtEnd || failure)
        return backUpIfDue();
    (void)db::backUpIfChanged(m_file, "closed", m_clock());
}

} // namespace waymark::ui
