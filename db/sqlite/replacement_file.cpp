// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/replacement_file.h"

#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <fcntl.h>
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

std::string prefixOf(const fs::path& target) {
    return "." + target.filename().string() + ".new-";
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

} // namespace

void removeLeftovers(const fs::path& folder, const std::string& prefix) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.rfind(prefix, 0) != 0)
            continue;
        pid_t maker = 0;
        const auto [end, error] =
            std::from_chars(name.data() + prefix.size(), name.data() + name.size(), maker);
        const bool complete = error == std::errc() && end != name.data() + name.size() && *end == '-';
        if (complete && maker > 0 && ::kill(maker, 0) != 0 && errno == ESRCH)
            fs::remove_all(entry.path(), ignored);
    }
}

ReplacementFile::ReplacementFile(fs::path target, fs::path path)
    : m_target(std::move(target))
    , m_path(std::move(path)) {}

ReplacementFile::ReplacementFile(ReplacementFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, {})) {}

ReplacementFile& ReplacementFile::operator=(ReplacementFile&& other) noexcept {
    if (this != &other) {
        discard();
        m_target = std::move(other.m_target);
        m_path = std::exchange(other.m_path, {});
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

Result<ReplacementFile> ReplacementFile::beside(const fs::path& target) {
    const fs::path folder = folderOf(target);
    const std::string prefix = prefixOf(target);
    removeLeftovers(folder, prefix);
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const fs::path path = folder / (prefix + std::to_string(::getpid()) + "-" + std::to_string(attempt));
        const int descriptor = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
        if (descriptor >= 0) {
            ::close(descriptor);
            return ReplacementFile(target, path);
        }
        if (errno != EEXIST)
            return failed("cannot write a new file for", target, errno);
    }
    return failed("cannot write a new file for", target, EEXIST);
}

Result<void> ReplacementFile::commit() {
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

} // namespace waymark::db::sqlite
