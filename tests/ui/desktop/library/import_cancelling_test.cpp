// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The preview of many rows in every format: whoever closes the window at any moment does not wait for the rest of it.
// Times are those of the reading thread's processor, so that a busy machine is no fault; they are shares of the whole. What
// lies between reading the clock and cancelling counts as well, so of several tries at a moment the shortest is the nearest.
#include "tests/support/rounds.h"
#include "tests/ui/desktop/library/library_services.h"
#include "ui/desktop/library_files/import_reading.h"

#include <QFile>

#include <ctime>
#include <future>
#include <pthread.h>
#include <thread>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

double milliseconds(clockid_t clock) {
    std::timespec time{};
    EXPECT_EQ(clock_gettime(clock, &time), 0);
    return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Read {
    double whole = 0; ///< milliseconds of the processor
    double after = 0; ///< of them, after the moment of cancelling
    int added = 0;
};

/// Reads on a thread of its own and cancels it when it has used so much of the processor.
Read readUntil(const QString& file, const std::filesystem::path& library, const std::filesystem::path& catalog, double cancelAfter) {
    db::Progress progress;
    std::promise<void> done;
    const auto end = done.get_future();
    Read result;
    double ended = 0;
    std::promise<clockid_t> begun;
    std::thread reader([&] {
        clockid_t mine{};
        pthread_getcpuclockid(pthread_self(), &mine);
        begun.set_value(mine);
        result.added = readImport(file, library, catalog, "2026-10-01T00:00:00Z", {}, &progress).keepMine.added;
        ended = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        done.set_value();
        while (!progress.cancelled) // so that its clock is there to be read
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    });
    const clockid_t clock = begun.get_future().get();
    while (end.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready && milliseconds(clock) < cancelAfter) {
    }
    const double asked = milliseconds(clock);
    progress.cancelled = true;
    reader.join();
    result.whole = ended;
    result.after = std::max(0.0, ended - asked);
    return result;
}

/// A file of many rows: each with its number where "#" stands.
struct ManyRows {
    const char* name;
    int rows; ///< in every run; 100,000 in the long one
    QByteArray head;
    QByteArray row;
    QByteArray tail = {};
};

std::vector<ManyRows> files() {
    return {
        {"goodreads.csv", 20000, "Title,Author,ISBN13,My Rating,Date Read,Bookshelves,Exclusive Shelf,My Review\n",
         "\"Title #, a book\",Ann Roe#,,4,2022/02/09,\"tools, home\",read,\"Clear.<br/>Good &amp; short.\"\n"},
        {"entries.bib", 20000, "", "@book{k#,\n  title = {Title # of {\\\"u}bung},\n  author = {Roe#, Ann and Lee, Bo},\n  keywords = {a, b},\n  year = 2001\n}\n"},
        {"entries.ris", 10000, "", "TY  - BOOK\nTI  - Title #\nAU  - Roe#, Ann\nAU  - Lee, Bo\nPY  - 2001\nKW  - a\nN1  - words\nER  - \n\n"},
        {"items.csl.json", 10000, "[", "{\"id\":\"k#\",\"type\":\"book\",\"title\":\"Title #\",\"author\":[{\"family\":\"Roe#\",\"given\":\"Ann\"}],\"issued\":{\"date-parts\":[[2001]]}},\n",
         "{\"type\":\"book\",\"title\":\"Last\"}]"},
        {"links.html", 10000, "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><H3>Tools</H3>\n<DL><p>\n",
         "<DT><A HREF=\"https://a.example/#\" ADD_DATE=\"1600000000\" TAGS=\"a,b\">Title &amp; #</A>\n<DD>Some <b>words</b>\n", "</DL><p>\n</DL>\n"},
        {"pins.json", 10000, "[", "{\"href\":\"https://a.example/#\",\"description\":\"Title #\",\"extended\":\"words\",\"time\":\"2020-01-02T10:00:00Z\",\"toread\":\"yes\",\"tags\":\"a b\"},\n",
         "{\"href\":\"https://a.example/last\",\"description\":\"Last\",\"extended\":\"\",\"time\":\"2020-01-02T10:00:00Z\",\"toread\":\"no\",\"tags\":\"\"}]"},
        {"own.json", 10000, "{\"format\":\"waymark-library\",\"version\":1,\"items\":[",
         "{\"key\":\"book:own/#\",\"title\":\"Title #\",\"detail\":\"Ann Roe\",\"added\":\"2026-08-03T10:00:00Z\",\"tags\":[\"a\"],\"note\":\"words\"},\n",
         "{\"key\":\"book:own/ffffffffffffffff\",\"title\":\"Last\",\"added\":\"2026-08-03T10:00:00Z\"}]}"}};
}

class ImportCancelling : public LibraryServices {
protected:
    QString written(const ManyRows& many, int rows) {
        QFile file(m_folder.filePath(QString::fromLatin1(many.name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(many.head);
        for (int i = 0; i < rows; ++i)
            file.write(QByteArray(many.row).replace('#', QByteArray::number(i + 1).rightJustified(16, '0')));
        file.write(many.tail);
        return file.fileName();
    }
};

TEST_F(ImportCancelling, APreviewOfManyRowsEndsSoonAtAnyMomentInEveryFormat) {
    constexpr double never = 1e9;
    for (const ManyRows& many : files()) {
        const int rows = waymark::test::rounds(many.rows, 100000);
        const QString file = written(many, rows);
        const Read whole = readUntil(file, m_session.library().file(), waymark::test::fixtureCatalog(), never);
        EXPECT_EQ(whole.added, rows + (many.tail.contains("Last") ? 1 : 0)) << many.name;
        double longest = 0;
        constexpr int moments = 3;
        for (int moment = 0; moment < moments; ++moment) {
            double nearest = never;
            for (int tries = 0; tries < waymark::test::rounds(1, 3); ++tries) {
                const Read cut = readUntil(file, m_session.library().file(), waymark::test::fixtureCatalog(), whole.whole * moment / moments);
                nearest = std::min(nearest, cut.after);
            }
            longest = std::max(longest, nearest);
        }
        EXPECT_LT(longest, whole.whole / 6) << many.name << ": of " << whole.whole << " ms";
        std::cout << many.name << ": " << rows << " rows previewed in " << whole.whole << " ms of the processor, cancelled within " << longest << " ms\n";
    }
}

} // namespace
} // namespace waymark::ui
