// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/library/killed_writer.h"

#include "db/library/hours_log.h"
#include "db/library/items.h"
#include "db/library/lists.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <poll.h>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace waymark::bench {

namespace {

using namespace waymark::db;
namespace fs = std::filesystem;

constexpr auto now = "2026-08-03T14:32:00Z";
constexpr int kinds = 6;

ItemKey keyOf(int number) {
    return CourseKey::trusted("course:killed/" + std::to_string(number / kinds));
}

std::string word(int number) {
    return "n" + std::to_string(number);
}

/// Change number `number`: the first of each six adds an item, the others change it in their way.
bool change(Library& library, int number) {
    const auto key = keyOf(number);
    const std::span one(&key, 1);
    ItemEdit edit;
    switch (number % kinds) {
    case 0:
        return library.add({key, "Course", "School", "https://example.org", now}).ok();
    case 1:
        edit.set(&KeptItem::note, word(number));
        edit.status = KeptStatus::Doing;
        return Items(library).edit(one, edit, now).ok();
    case 2:
        edit.addTags = {word(number)};
        return Items(library).edit(one, edit, now).ok();
    case 3:
        return HoursLog(library).log(key, "2026-08-03", 1, word(number), now).ok();
    case 4: {
        const auto list = Lists(library).create(word(number), "", now);
        return list && Lists(library).addItems(*list, one, now);
    }
    default:
        edit.rating = 5;
        return Items(library).edit(one, edit, now) && library.undo() && library.redo();
    }
}

bool holds(Library& library, int number) {
    const auto key = keyOf(number);
    const auto item = Items(library).item(key);
    if (!item)
        return false;
    const auto has = [&](const std::vector<std::string>& all) {
        return std::find(all.begin(), all.end(), word(number)) != all.end();
    };
    switch (number % kinds) {
    case 0:
        return true;
    case 1:
        return item->note == word(number) && item->status == KeptStatus::Doing;
    case 2:
        return has(item->tags);
    case 3:
        return HoursLog(library).entries(key).valueOr({}).size() == 1;
    case 4:
        return Lists(library).listsOf(key).valueOr({}).size() == 1;
    default:
        return item->rating == 5;
    }
}

[[noreturn]] void writeUntilKilled(const fs::path& file, int first, int pipe) {
    auto library = Library::open(file);
    if (!library)
        ::_exit(1);
    for (int number = first;; ++number) {
        if (!change(*library, number))
            ::_exit(2);
        if (::write(pipe, &number, sizeof number) != sizeof number)
            ::_exit(3);
    }
}

class Killing {
public:
    Killing(fs::path folder, unsigned seed)
        : m_folder(std::move(folder))
        , m_random(seed) {}

    KillReport done(int runs) {
        while (m_report.runs < runs && m_report.fault.empty()) {
            const auto file = m_folder / ("killed-" + std::to_string(m_report.runs / 100) + ".db");
            run(file);
            if (++m_report.runs % 100 == 0)
                fs::remove(file);
        }
        return m_report;
    }

private:
    void run(const fs::path& file) {
        // Each writer begins with numbers that the one before cannot have reached.
        const int first = (m_report.runs + 1) * 60'000;
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            return fail("no pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            writeUntilKilled(file, first, ends[1]);
        }
        ::close(ends[1]);
        // Now and then not before something was kept, however slow the machine is.
        pollfd kept{ends[0], POLLIN, 0};
        if (m_report.runs % 3 == 0)
            (void)::poll(&kept, 1, 20'000);
        // From the very start, opening and migrating included, to some changes on.
        std::this_thread::sleep_for(
            std::chrono::microseconds(std::uniform_int_distribution<int>(0, 200'000)(m_random)));
        ::kill(child, SIGKILL);
        int last = first - 1;
        for (int number = 0; ::read(ends[0], &number, sizeof number) == ssize_t{sizeof number};)
            last = number;
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        if (!WIFSIGNALED(status))
            return fail("the writer stopped by itself with " + std::to_string(WEXITSTATUS(status)));
        verify(file, first, last);
    }

    void verify(const fs::path& file, int first, int last) {
        auto library = Library::open(file);
        if (!library)
            return fail(library.error().message);
        if (const auto sound = library->check(); !sound)
            return fail(sound.error().message);
        for (int number = first; number <= last; ++number)
            if (!holds(*library, number))
                return fail("change " + std::to_string(number) + " was acknowledged and is not there");
        m_report.acknowledged += last - first + 1;
    }

    void fail(const std::string& what) {
        m_report.fault = "run " + std::to_string(m_report.runs) + ": " + what;
    }

    fs::path m_folder;
    std::mt19937 m_random;
    KillReport m_report;
};

} // namespace

KillReport killWriters(const fs::path& folder, int runs, unsigned seed) {
    return Killing(folder, seed).done(runs);
}

} // namespace waymark::bench
