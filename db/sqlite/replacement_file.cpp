// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/replacement_file.h"

#include "db/sqlite/file_bytes.h"
#include "db/sqlite/file_header.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/types.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace waymark::db::sqlite {

namespace {

namespace fs = std::filesystem;

constexpr const char* sideFiles[] = {"", "-journal", "-wal", "-shm"};
constexpr int mostAttempts = 100;

Error failed(const std::string& what, const fs::path& file, int code) {
    const bool forbidden = code == EACCES || code == EROFS || code == EPERM;
    return {
        forbidden ? ErrorKind::ReadOnly : ErrorKind::Io,
        what + " " + file.string() + " (" + std::strerror(code) + ")" +
            (code == ENOSPC ? "; free some space on that disk" : "; check the folder and its permissions")};
}

void removeWithSides(const fs::path& path) noexcept {
    for (const char* side : sideFiles) {
        std::error_code ignored;
        fs::remove(path.native() + side, ignored);
    }
}

std::string hiddenName(const fs::path& target) {
    return "." + target.filename().string();
}

int syncPath(const fs::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    const int code = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return code;
}

fs::path folderOf(const fs::path& target) {
    return target.has_parent_path() ? target.parent_path() : fs::path(".");
}

/// The file that a link names, also one that is not there yet.
Result<fs::path> behindLinks(fs::path target) {
    constexpr int deepest = 40; // as the kernel follows
    std::error_code code;
    for (int depth = 0; depth < deepest; ++depth) {
        if (!fs::is_symlink(fs::symlink_status(target, code)))
            return target;
        const fs::path next = fs::read_symlink(target, code);
        if (code)
            break;
        target = next.is_absolute() ? next : folderOf(target) / next;
    }
    return Error{ErrorKind::InvalidInput,
                 target.string() + " is a link that leads nowhere; choose another name"};
}

Result<void> refuseDatabase(const fs::path& target, std::uint32_t over) {
    const auto header = readHeader(target);
    if (!header)
        return header.error().kind == ErrorKind::Corrupt ? Result<void>() : Result<void>(header.error());
    if (over != 0 && header->applicationId == over && !header->walMode)
        return {};
    return Error{ErrorKind::InvalidInput,
                 target.string() + " is a database, as a library or a catalog is, and is not written over; "
                                   "choose another name"};
}

/// Why `target` must stay as it is; nothing where a file may be written.
Result<void> refuseTarget(const fs::path& target, std::uint32_t over) {
    std::error_code ignored;
    if (!target.has_filename())
        return Error{ErrorKind::InvalidInput, "'" + target.string() + "' names no file; add a file name"};
    if (!fs::is_directory(folderOf(target), ignored))
        return Error{ErrorKind::NotFound, target.string() + " cannot be written: there is no folder " +
                                              folderOf(target).string() + "; create it or choose another"};
    const fs::file_status status = fs::status(target, ignored);
    if (fs::is_directory(status))
        return Error{ErrorKind::InvalidInput, target.string() + " is a folder; add a file name"};
    if (fs::exists(status) && !fs::is_regular_file(status))
        return Error{ErrorKind::InvalidInput,
                     target.string() + " is a device or a pipe and no file; choose another name"};
    if (const fs::path database = databaseOfSideFile(target); !database.empty())
        return Error{ErrorKind::InvalidInput, target.string() + " belongs to the database " +
                                                  database.string() + "; choose another name"};
    // A journal left beside a database would be replayed over what replaces it.
    for (const char* side : {"-wal", "-journal"})
        if (fs::exists(target.native() + side, ignored))
            return Error{ErrorKind::Busy, target.string() + " is in use or has unfinished changes in " +
                                              target.string() + side + "; choose another name"};
    if (!fs::exists(status))
        return {};
    constexpr auto writing = fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    if ((status.permissions() & writing) == fs::perms::none || ::access(target.c_str(), W_OK) != 0)
        return Error{ErrorKind::ReadOnly,
                     target.string() + " is write-protected; choose another name or change its permissions"};
    return refuseDatabase(target, over);
}

/// A replaced file stays as readable or as private as it was.
void keepPermissions(const fs::path& target, const fs::path& path) {
    std::error_code ignored;
    const fs::file_status status = fs::status(target, ignored);
    if (fs::is_regular_file(status))
        fs::permissions(path, status.permissions(), ignored);
}

} // namespace

void removeLeftovers(const fs::path& folder, const std::string& prefix, const std::string& mark) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        const auto place = name.rfind(mark);
        if (!name.starts_with(prefix) || place == std::string::npos)
            continue;
        pid_t maker = 0;
        const char* const last = name.data() + name.size();
        const auto [end, error] = std::from_chars(name.data() + place + mark.size(), last, maker);
        const bool complete = error == std::errc() && end != last && *end == '-';
        if (complete && maker > 0 && ::kill(maker, 0) != 0 && errno == ESRCH)
            fs::remove_all(entry.path(), ignored);
    }
}

Result<void> moveIntoPlace(const fs::path& from, const fs::path& to) {
    // Some file systems cannot tell whether a name is free while they rename: there it is asked before.
    bool moved = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0;
    if (!moved && (errno == EINVAL || errno == ENOSYS)) {
        std::error_code ignored;
        errno = EEXIST;
        moved = !fs::exists(to, ignored) && ::rename(from.c_str(), to.c_str()) == 0;
    }
    if (!moved && errno == EEXIST)
        return Error{ErrorKind::Busy, to.string() + " was made by another program meanwhile; try again"};
    if (!moved)
        return failed("cannot make", to, errno);
    if (const int code = syncPath(folderOf(to), O_RDONLY | O_DIRECTORY); code != 0 && code != EINVAL)
        return failed("cannot write to the disk the folder of", to, code);
    return {};
}

ReplacementFile::ReplacementFile(fs::path target, fs::path path, std::uint32_t over)
    : m_target(std::move(target))
    , m_path(std::move(path))
    , m_over(over) {}

ReplacementFile::ReplacementFile(ReplacementFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, {}))
    , m_over(other.m_over) {}

ReplacementFile& ReplacementFile::operator=(ReplacementFile&& other) noexcept {
    if (this != &other) {
        discard();
        m_target = std::move(other.m_target);
        m_path = std::exchange(other.m_path, {});
        m_over = other.m_over;
    }
    return *this;
}

ReplacementFile::~ReplacementFile() {
    discard();
}

void ReplacementFile::discard() noexcept {
    if (!m_path.empty())
        removeWithSides(m_path);
}

Result<ReplacementFile> ReplacementFile::beside(const fs::path& named, std::uint32_t over) {
    const auto behind = behindLinks(named);
    if (!behind)
        return behind.error();
    const fs::path& target = *behind;
    if (const auto allowed = refuseTarget(target, over); !allowed)
        return allowed.error();
    const fs::path folder = folderOf(target);
    removeLeftovers(folder, hiddenName(target), replacementMark);
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const fs::path path = folder / (hiddenName(target) + replacementMark + std::to_string(::getpid()) + "-" +
                                        std::to_string(attempt));
        const int descriptor = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            ::close(descriptor);
            return ReplacementFile(target, path, over);
        }
        if (errno != EEXIST)
            return failed("cannot write a new file for", target, errno);
    }
    return failed("cannot write a new file for", target, EEXIST);
}

Result<void> ReplacementFile::commit() {
    // Another program may have put something there meanwhile.
    if (auto allowed = refuseTarget(m_target, m_over); !allowed)
        return allowed;
    keepPermissions(m_target, m_path);
    if (const int code = syncPath(m_path, O_RDONLY); code != 0)
        return failed("cannot write to the disk", m_path, code);
    if (::rename(m_path.c_str(), m_target.c_str()) != 0)
        return failed("cannot replace", m_target, errno);
    m_path.clear();
    // Some file systems cannot sync a folder and say EINVAL: they order the rename themselves.
    if (const int code = syncPath(folderOf(m_target), O_RDONLY | O_DIRECTORY); code != 0 && code != EINVAL)
        return failed("cannot write to the disk the folder of", m_target, code);
    return {};
}

Result<void> replaceFile(const fs::path& target, std::string_view bytes) {
    auto file = ReplacementFile::beside(target);
    if (!file)
        return file.error();
    std::ofstream out(file->path(), std::ios::binary | std::ios::trunc);
    out << bytes;
    out.close();
    if (!out)
        return Error{ErrorKind::Io, target.string() + " could not be written; check the space on the disk"};
    return file->commit();
}

} // namespace waymark::db::sqlite
