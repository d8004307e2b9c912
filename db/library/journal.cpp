// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/journal.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <span>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t headerBytes = 32;
constexpr std::size_t frameHeaderBytes = 24;

fs::path journalOf(const fs::path& library) {
    return library.native() + "-wal";
}

/// Whoever has a library open holds a lock on this byte of the file beside it (sqlite.org/walformat.html, 2.3.1).
bool isInUse(const fs::path& library) {
#ifdef F_OFD_GETLK
    const std::string shared = library.native() + "-shm";
    const int descriptor = ::open(shared.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 128;
    lock.l_len = 1;
    const bool known = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0;
    ::close(descriptor);
    return !known || lock.l_type != F_UNLCK;
#else
    return fs::exists(library.native() + "-shm");
#endif
}

std::uint32_t bigEndian(const char* bytes) {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// The running check sum of a log, over words in the byte order that its header names.
struct Sum {
    bool bigWords = false;
    std::uint32_t one = 0;
    std::uint32_t two = 0;

    void add(std::span<const char> bytes) {
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            one += word(&bytes[at]) + two;
            two += word(&bytes[at + 4]) + one;
        }
    }
    bool is(const char* stored) const { return one == bigEndian(stored) && two == bigEndian(stored + 4); }

private:
    std::uint32_t word(const char* bytes) const {
        const std::uint32_t big = bigEndian(bytes);
        return bigWords ? big : __builtin_bswap32(big);
    }
};

/// A finished change behind the first broken frame; frames of an earlier round of the log have another salt.
bool breaksOff(std::ifstream& in, std::span<const char> header, Sum sum, std::size_t pageBytes) {
    std::vector<char> frame(frameHeaderBytes + pageBytes);
    bool broken = false;
    while (in.read(frame.data(), static_cast<std::streamsize>(frame.size()))) {
        const bool ofThisRound = std::memcmp(&frame[8], &header[16], 8) == 0;
        if (!broken) {
            sum.add({frame.data(), 8});
            sum.add({frame.data() + frameHeaderBytes, pageBytes});
            broken = !ofThisRound || !sum.is(&frame[16]);
        }
        const bool endsAChange = bigEndian(&frame[4]) != 0;
        if (broken && ofThisRound && endsAChange)
            return true;
    }
    return false;
}

} // namespace

bool hasJournal(const fs::path& library) {
    std::error_code code;
    const auto bytes = fs::file_size(journalOf(library), code);
    return !code && bytes > headerBytes;
}

bool losesChanges(const fs::path& library) {
    if (!hasJournal(library) || isInUse(library))
        return false;
    std::ifstream in(journalOf(library), std::ios::binary);
    std::array<char, headerBytes> header{};
    if (!in.read(header.data(), header.size()))
        return false; // not permitted: opening says so
    const std::uint32_t magic = bigEndian(header.data());
    const std::uint32_t pageBytes = bigEndian(&header[8]);
    const bool known = (magic & 0xfffffffeU) == 0x377f0682U && pageBytes >= 512 && pageBytes <= 65536;
    Sum sum{(magic & 1U) != 0};
    sum.add({header.data(), 24});
    if (!known || !sum.is(&header[24]))
        return true;
    return breaksOff(in, header, sum, pageBytes);
}

fs::path keepJournal(const fs::path& library, const std::string& dateText) {
    const std::string stem = library.stem().string() + "-damaged-" + dateText;
    std::error_code code;
    for (int number = 1; number < 100; ++number) {
        const fs::path name = library.parent_path() / (stem + (number == 1 ? "" : "-" + std::to_string(number)) +
                                                       library.extension().string() + "-wal");
        if (fs::exists(name, code))
            continue;
        return fs::copy_file(journalOf(library), name, code) ? name : fs::path();
    }
    return {};
}

} // namespace waymark::db
