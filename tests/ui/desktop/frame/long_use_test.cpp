// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A working day in the window, sped up: every page, careers, searches, keeping and taking back, again and again. What the
// program holds afterwards is what it held after the first rounds. A thousand changes of page (eight hours at two a minute)
// with WAYMARK_LONG.
#include "tests/support/rounds.h"
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/navigation/route.h"

#include <QEvent>

#include <malloc.h>

#include <iterator>

namespace {

using namespace waymark;
using namespace waymark::test;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

struct Held {
    std::size_t bytes = 0;
    std::ptrdiff_t files = 0;
    std::ptrdiff_t threads = 0;
};

std::ptrdiff_t entries(const char* folder) {
    return std::distance(std::filesystem::directory_iterator(folder), {});
}

Held held() {
    const auto memory = ::mallinfo2();
    return {memory.uordblks + memory.hblkhd, entries("/proc/self/fd"), entries("/proc/self/task")};
}

class LongUse : public ProgramFixture {
protected:
    void go(const Route& route) {
        window().navigator().go(route);
        ++m_changes;
        QElapsedTimer timer;
        timer.start();
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        } while (timer.elapsed() < 20 || (window().navigator().page()->busy() && timer.elapsed() < 5000));
    }

    void round(Program& program) {
        for (const PageId page : {PageId::Explore, PageId::Careers, PageId::Skills, PageId::Courses, PageId::Books, PageId::Pay,
                                  PageId::Match, PageId::Library, PageId::Plan})
            go({page, {}, {}});
        const auto careers = program.catalog()->careers().valueOr({});
        for (std::size_t i = 0; i < std::min<std::size_t>(careers.size(), 12); ++i) {
            const QString key = QString::fromStdString(careers[i].key.text());
            go({PageId::Careers, key, {}});
            db::Bookmark item;
            item.key = careers[i].key;
            item.title = careers[i].title;
            program.session()->toggle(item); // kept, and let go
            program.session()->toggle(item);
        }
        for (const auto& query : {u"python"_s, u"nurse"_s, u"no such words"_s})
            go(searchRoute(query));
    }

    int m_changes = 0;
};

TEST_F(LongUse, LeavesMemoryFilesAndThreadsAsTheyWere) {
    auto& program = start();
    ASSERT_TRUE(program.catalog() && program.session());
    for (int i = 0; i < 3; ++i)
        round(program);
    const Held before = held();
    const int rounds = waymark::test::rounds(3, 42);
    for (int i = 0; i < rounds; ++i)
        round(program);
    const Held after = held();
    std::printf("%d changes of page: %.2f MB held before, %.2f after; %td files open, then %td; %td threads, then %td\n", m_changes,
                static_cast<double>(before.bytes) / 1e6, static_cast<double>(after.bytes) / 1e6, before.files, after.files,
                before.threads, after.threads);
    EXPECT_EQ(after.files, before.files);
    EXPECT_LE(after.threads, before.threads);
    EXPECT_LT(after.bytes, before.bytes + before.bytes / 20);
}

} // namespace
