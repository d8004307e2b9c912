// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/archive.h"

#include "db/sqlite/errors.h"

#include <zip.h>

#include <algorithm>
#include <cstdio>
#include <set>

namespace waymark::db {

namespace {

// The largest release known (all OEWS wages of a year) has 12 members and 0.6 GB; XML and tables pack to a
// tenth or a thirtieth. Deflate itself cannot go beyond 1032 to 1.
constexpr std::int64_t mostMembers = 20'000;
constexpr std::uint64_t mostBytes = 8ULL << 30U;
constexpr std::uint64_t mostTimesSmaller = 200;
constexpr std::uint64_t smallEnough = 1U << 20U; ///< a small member may pack as well as it likes

std::string reasonOf(int code) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string text = zip_error_strerror(&error);
    zip_error_fini(&error);
    return text;
}

bool leadsOut(const std::string& name) {
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string::npos ||
        (name.size() > 1 && name[1] == ':'))
        return true;
    for (std::size_t start = 0; start <= name.size();) {
        const std::size_t end = std::min(name.find('/', start), name.size());
        if (name.substr(start, end - start) == "..")
            return true;
        start = end + 1;
    }
    return false;
}

class MemberStream : public ByteStream {
public:
    MemberStream(zip_file_t* file, std::string name, std::int64_t bytes)
        : m_file(file)
        , m_name(std::move(name))
        , m_left(bytes) {}
    ~MemberStream() override { zip_fclose(m_file); }

    std::size_t read(char* target, std::size_t size) override {
        std::size_t done = 0;
        while (done < size) {
            const zip_int64_t got = zip_fread(m_file, target + done, size - done);
            if (got < 0)
                throw sqlite::Failure(ErrorKind::InvalidInput, m_name + ": cannot be unpacked (" +
                                                                   zip_file_strerror(m_file) +
                                                                   "); is the download complete?");
            if (got == 0)
                break;
            done += static_cast<std::size_t>(got);
            m_left -= got;
            if (m_left < 0)
                throw sqlite::Failure(ErrorKind::InvalidInput,
                                      m_name + ": holds more than the archive says; a zip bomb?");
        }
        return done;
    }

private:
    zip_file_t* m_file;
    std::string m_name;
    std::int64_t m_left;
};

} // namespace

Archive::Archive(const std::filesystem::path& file, std::string name)
    : m_name(std::move(name)) {
    int code = 0;
    m_zip = zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (!m_zip)
        refuse("is no whole zip archive (" + reasonOf(code) + "); is the download complete?");
    list();
}

Archive::Archive(ByteStream& bytes, std::string name)
    : m_name(std::move(name)) {
    std::FILE* copy = std::tmpfile();
    if (!copy)
        throw sqlite::Failure(ErrorKind::Io, "no temporary file can be made; free some space");
    std::vector<char> block(1U << 18U);
    bool written = true;
    while (const std::size_t got = bytes.read(block.data(), block.size()))
        if (std::fwrite(block.data(), 1, got, copy) != got) {
            written = false;
            break;
        }
    if (!written || std::fseek(copy, 0, SEEK_SET) != 0) { // which also hands what is buffered to the system
        (void)std::fclose(copy);
        throw sqlite::Failure(ErrorKind::Io, "cannot write a temporary file; free some space");
    }
    zip_error_t error;
    zip_error_init(&error);
    // The source owns the temporary file, which has no name and goes when it is closed.
    zip_source_t* source = zip_source_filep_create(copy, 0, 0, &error);
    m_zip = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!m_zip) {
        const std::string reason = zip_error_strerror(&error);
        zip_error_fini(&error);
        if (source)
            zip_source_free(source);
        else
            (void)std::fclose(copy);
        refuse("is no whole zip archive (" + reason + "); is the download complete?");
    }
    list();
}

Archive::~Archive() {
    if (m_zip)
        zip_discard(m_zip);
}

void Archive::refuse(const std::string& reason) const {
    throw sqlite::Failure(ErrorKind::InvalidInput, m_name + ": " + reason);
}

void Archive::list() {
    const auto close = [this] {
        zip_discard(m_zip);
        m_zip = nullptr;
    };
    try {
        const zip_int64_t count = zip_get_num_entries(m_zip, 0);
        if (count > mostMembers)
            refuse("holds " + std::to_string(count) + " files, more than any release");
        std::uint64_t all = 0;
        std::set<std::string> names;
        for (zip_int64_t i = 0; i < count; ++i) {
            zip_stat_t stat;
            zip_stat_init(&stat);
            const auto index = static_cast<zip_uint64_t>(i);
            if (zip_stat_index(m_zip, index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME) ||
                !(stat.valid & ZIP_STAT_SIZE))
                refuse("its list of files is damaged; is the download complete?");
            const std::string name = stat.name;
            if (leadsOut(name))
                refuse("the name '" + name + "' leads out of the archive; nothing was unpacked");
            if (!names.insert(name).second)
                refuse("holds '" + name + "' twice");
            if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
                refuse("'" + name + "' is encrypted; unpack it first");
            all += stat.size;
            const std::uint64_t packed = std::max<std::uint64_t>(stat.comp_size, 1);
            if (all > mostBytes || (stat.size > smallEnough && stat.size / packed > mostTimesSmaller))
                refuse("'" + name + "' would unpack to " + std::to_string(stat.size) + " bytes from " +
                       std::to_string(stat.comp_size) + "; a zip bomb?");
            if (!name.ends_with('/'))
                m_members.push_back({name, static_cast<std::int64_t>(stat.size), index});
        }
    } catch (...) {
        close(); // the destructor of a half-made object does not run
        throw;
    }
}

const Archive::Member* Archive::find(std::string_view name) const {
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&](const Member& member) { return member.name == name; });
    return found == m_members.end() ? nullptr : &*found;
}

std::unique_ptr<ByteStream> Archive::open(const Member& member) const {
    zip_file_t* file = zip_fopen_index(m_zip, member.index, 0);
    if (!file)
        refuse("'" + member.name + "' cannot be unpacked (" + zip_strerror(m_zip) + ")");
    return std::make_unique<MemberStream>(file, m_name + "/" + member.name, member.bytes);
}

bool Archive::isArchive(std::string_view head) {
    return head.starts_with("PK\x03\x04") || head.starts_with(std::string_view("PK\x05\x06", 4));
}

} // namespace waymark::db
