// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/file_locks.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <mutex>
#include <set>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace waymark::db::sqlite {

#ifdef F_OFD_SETLK

namespace {

/// A file that SQLite has locked: all its locks are taken through one descriptor of our own, for a lock to write
/// needs one that may write, and the first connection may be one that only reads.
struct LockedFile {
    dev_t device;
    ino_t number;
    int holder;
    std::set<int> users; ///< SQLite's descriptors; with the last of them the holder goes, and the locks with it
};

std::mutex& guard() {
    static std::mutex mutex;
    return mutex;
}

std::vector<LockedFile>& lockedFiles() {
    static std::vector<LockedFile> files;
    return files;
}

/// -1 where the file cannot be opened once more.
int openedAgain(int descriptor) {
    const std::string name = "/proc/self/fd/" + std::to_string(descriptor);
    const int writing = ::open(name.c_str(), O_RDWR | O_CLOEXEC);
    return writing >= 0 ? writing : ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
}

/// Through which descriptor this one's file is locked; -1: by SQLite's own way.
int holderOf(int descriptor) {
    struct stat about {};
    if (::fstat(descriptor, &about) != 0)
        return -1;
    const std::lock_guard lock(guard());
    auto& files = lockedFiles();
    auto file = std::find_if(files.begin(), files.end(), [&](const LockedFile& each) {
        return each.device == about.st_dev && each.number == about.st_ino;
    });
    if (file == files.end())
        file = files.insert(file, {about.st_dev, about.st_ino, openedAgain(descriptor), {}});
    file->users.insert(descriptor);
    return file->holder;
}

int lockOf(int descriptor, int command, struct flock* asked) {
    const int holder = holderOf(descriptor);
    struct flock lock = *asked;
    lock.l_pid = 0; // as these commands want it
    if (holder >= 0 && ::fcntl(holder, command == F_GETLK ? F_OFD_GETLK : F_OFD_SETLK, &lock) == 0) {
        *asked = lock;
        return 0;
    }
    return holder < 0 || errno == EINVAL ? ::fcntl(descriptor, command, asked) : -1;
}

extern "C" int waymarkFcntl(int descriptor, int command, ...) {
    va_list more;
    va_start(more, command);
    int answer = 0;
    if (command == F_SETLK || command == F_GETLK)
        answer = lockOf(descriptor, command, va_arg(more, struct flock*));
    else
        answer = ::fcntl(descriptor, command, va_arg(more, int)); // flags of a descriptor
    va_end(more);
    return answer;
}

extern "C" int waymarkClose(int descriptor) {
    const std::lock_guard lock(guard());
    std::erase_if(lockedFiles(), [&](LockedFile& file) {
        if (file.users.erase(descriptor) == 0 || !file.users.empty())
            return false;
        if (file.holder >= 0)
            ::close(file.holder);
        return true;
    });
    return ::close(descriptor);
}

} // namespace

void lockByOpenFile() {
    static std::once_flag once;
    std::call_once(once, [] {
        sqlite3_initialize();
        sqlite3_vfs* const layer = sqlite3_vfs_find("unix");
        if (!layer || layer->iVersion < 3)
            return;
        layer->xSetSystemCall(layer, "fcntl", reinterpret_cast<sqlite3_syscall_ptr>(waymarkFcntl));
        layer->xSetSystemCall(layer, "close", reinterpret_cast<sqlite3_syscall_ptr>(waymarkClose));
    });
}

#else

void lockByOpenFile() {}

#endif

} // namespace waymark::db::sqlite
