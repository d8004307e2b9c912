// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/opening.h"

#include "db/library/journal.h"
#include "db/library/set_aside.h"
#include "db/library/working_copy.h"
#include "db/sqlite/errors.h"

#include <system_error>
#include <vector>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;
using Cause = Recovery::Cause;

/// The one backup that early versions made beside the library.
fs::path earlyBackup(const fs::path& library) {
    return library.parent_path() / (library.stem().string() + "-backup" + library.extension().string());
}

std::vector<Backup> candidates(const fs::path& library) {
    auto all = backups(library).valueOr({});
    std::error_code ignored;
    if (const auto early = earlyBackup(library); fs::is_regular_file(early, ignored))
        all.push_back({early, {}, {}, fs::file_size(early, ignored)});
    return all;
}

bool isMissing(const fs::path& file) {
    std::error_code ignored;
    const auto status = fs::status(file, ignored);
    return !fs::exists(status) || (fs::is_regular_file(status) && fs::file_size(file, ignored) == 0);
}

std::optional<Backup> newestGood(const fs::path& file) {
    for (const Backup& backup : candidates(file))
        if (verifyBackup(backup.file))
            return backup;
    return std::nullopt;
}

/// Puts the newest good backup, or an empty library, in the place of what is there.
Recovery recover(const fs::path& file, const std::string& now, Cause cause, std::string fault) {
    Recovery recovery{cause, std::move(fault), {}, newestGood(file)};
    const WorkingCopy copy(recovery.restored ? recovery.restored->file : fs::path(), file);
    if (const auto aside = setAside(file, now.substr(0, 10)))
        recovery.aside = *aside;
    else if (aside.error().kind != ErrorKind::NotFound)
        throw sqlite::Failure(aside.error());
    copy.becomeLibrary();
    return recovery;
}

Result<OpenedLibrary> recovered(const fs::path& file, const std::string& now, Cause cause,
                                const std::string& fault) {
    auto recovery = sqlite::guarded(file, [&] { return recover(file, now, cause, fault); });
    if (!recovery && !fault.empty())
        return Error{recovery.error().kind, fault + "; it stays as it is, because " + recovery.error().message};
    if (!recovery)
        return recovery.error();
    auto library = Library::open(file);
    if (!library)
        return library.error();
    return OpenedLibrary{*std::move(library), *std::move(recovery)};
}

} // namespace

Result<OpenedLibrary> openWithRecovery(const fs::path& file, const std::string& now) {
    if (isMissing(file) && (!candidates(file).empty() || hasJournal(file))) {
        return recovered(file, now, Cause::Missing, {});
    }
    Recovery recovery;
    if (losesChanges(file))
        recovery = {Cause::ChangesDamaged, {}, keepJournal(file, now.substr(0, 10)), {}};
    auto library = Library::open(file);
    if (library)
        return OpenedLibrary{*std::move(library), std::move(recovery)};
    if (library.error().kind != ErrorKind::Corrupt)
        return library.error();
    return recovered(file, now, Cause::Damaged, library.error().message);
}

} // namespace waymark::db
