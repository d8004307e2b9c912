// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/keeping/library_opening.h"

#include "db/library/backups.h"
#include "db/library/set_aside.h"
#include "ui/desktop/notices/sentence.h"

#include <QCoreApplication>

namespace waymark::ui {

namespace {

namespace fs = std::filesystem;

QString words(const char* text) {
    return QCoreApplication::translate("LibraryOpening", text);
}
QString name(const fs::path& path) {
    return QString::fromStdString(path.string());
}

/// The newest good backup under the library's name, or nothing when there is none.
std::optional<db::Library> restoredBackup(const fs::path& file) {
    std::vector<fs::path> candidates;
    for (const db::Backup& backup : db::backups(file).valueOr({}))
        candidates.push_back(backup.file);
    candidates.push_back(backupOf(file));
    std::error_code failure;
    for (const fs::path& candidate : candidates) {
        if (!fs::is_regular_file(candidate, failure) || !db::verifyBackup(candidate))
            continue;
        if (fs::copy_file(candidate, file, failure) && !failure)
            if (auto library = db::Library::open(file))
                return std::move(*library);
        for (const char* part : {"", "-wal", "-shm"})
            fs::remove(fs::path(file) += part, failure);
    }
    return std::nullopt;
}

db::Result<LibraryOpening> openSpare(const fs::path& file, const std::string& why,
                                     const fs::path& spareFolder) {
    auto spare = db::Library::open(spareFolder / "library.db");
    if (!spare)
        return spare.error();
    const QString notice =
        words("My library (%1) could not be opened and was left as it is. %2 What you keep now is gone when "
              "the window closes.");
    return LibraryOpening{std::move(*spare), notice.arg(name(file), asSentence(why)), true};
}

db::Result<LibraryOpening> replaceDamaged(const fs::path& file, const std::string& why,
                                          const std::string& today, const fs::path& spareFolder) {
    const auto aside = db::setAside(file, today);
    if (!aside)
        return openSpare(file, why + "; " + aside.error().message, spareFolder);
    const QString kept =
        words("My library was damaged. The damaged file was kept as %1.").arg(name(aside->filename()));
    if (auto restored = restoredBackup(file))
        return LibraryOpening{std::move(*restored),
                              kept + u' ' + words("The last good backup was put in its place."), false};
    auto fresh = db::Library::open(file);
    if (!fresh)
        return openSpare(file, fresh.error().message, spareFolder);
    return LibraryOpening{std::move(*fresh),
                          kept + u' ' + words("There was no good backup, so My library starts empty."),
                          false};
}

} // namespace

db::Result<LibraryOpening> openLibrary(const fs::path& file, const std::string& today,
                                       const fs::path& spareFolder) {
    auto library = db::Library::open(file);
    if (library)
        return LibraryOpening{std::move(*library), {}, false};
    if (library.error().kind == db::ErrorKind::Corrupt)
        return replaceDamaged(file, library.error().message, today, spareFolder);
    return openSpare(file, library.error().message, spareFolder);
}

fs::path backupOf(const fs::path& library) {
    return library.parent_path() / (library.stem().string() + "-backup" + library.extension().string());
}

} // namespace waymark::ui
