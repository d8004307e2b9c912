// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The preview of 20,000 rows of another program: whoever closes the window at any moment does not wait for the rest of it.
// Times are those of the reading thread's processor, so that a busy machine is no fault; they are shares of the whole.
#include "tests/support/rounds.h"
#include "tests/ui/desktop/library/library_desk.h"
#include "ui/desktop/library_files/import_reading.h"

#include <QFile>

#include <ctime>
#include <future>
#include <pthread.h>
#include <thread>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int rows = 20000;

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
    std::atomic<bool> cancelled = false;
    std::promise<void> done;
    const auto end = done.get_future();
    Read result;
    double ended = 0;
    std::promise<clockid_t> begun;
    std::thread reader([&] {
        clockid_t mine{};
        pthread_getcpuclockid(pthread_self(), &mine);
        begun.set_value(mine);
        result.added = readImport(file, library, catalog, "2026-10-01T00:00:00Z", {}, &cancelled).keepMine.added;
        ended = milliseconds(CLOCK_THREAD_CPUTIME_ID);
        done.set_value();
        while (!cancelled) // so that its clock is there to be read
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    });
    const clockid_t clock = begun.get_future().get();
    while (end.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready && milliseconds(clock) < cancelAfter) {
    }
    const double asked = milliseconds(clock);
    cancelled = true;
    reader.join();
    result.whole = ended;
    result.after = std::max(0.0, ended - asked);
    return result;
}

class ImportCancelling : public LibraryDesk {
protected:
    QString written(const QString& name, const QByteArray& head, const std::function<QByteArray(const QByteArray&)>& row) {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(head);
        for (int i = 0; i < rows; ++i)
            file.write(row(QByteArray::number(i)));
        return file.fileName();
    }
};

TEST_F(ImportCancelling, APreviewOfTwentyThousandRowsEndsSoonAtAnyMoment) {
    const QString table = written(u"goodreads.csv"_s, "Title,Author,ISBN13,My Rating,Date Read,Bookshelves,Exclusive Shelf,My Review\n", [](const QByteArray& i) -> QByteArray {
        return "\"Title " + i + ", a book\",Ann Roe" + i + ",,4,2022/02/09,\"tools, home\",read,\"Clear.<br/>Good &amp; short.\"\n";
    });
    const QString entries = written(u"entries.bib"_s, "", [](const QByteArray& i) -> QByteArray {
        return "@book{k" + i + ",\n  title = {Title " + i + " of {\\\"u}bung},\n  author = {Roe" + i + ", Ann and Lee, Bo},\n  keywords = {a, b},\n  year = 2001\n}\n";
    });
    constexpr double never = 1e9;
    for (const QString& file : {table, entries}) {
        const Read whole = readUntil(file, m_keeper.library().file(), waymark::test::fixtureCatalog(), never);
        EXPECT_EQ(whole.added, rows) << file.toStdString();
        double longest = 0;
        const int moments = waymark::test::rounds(4, 20);
        for (int moment = 0; moment < moments; ++moment) {
            const Read cut = readUntil(file, m_keeper.library().file(), waymark::test::fixtureCatalog(), whole.whole * moment / moments);
            longest = std::max(longest, cut.after);
        }
        EXPECT_LT(longest, whole.whole / 3) << file.toStdString() << ": of " << whole.whole << " ms";
        std::cout << file.section(u'/', -1).toStdString() << ": " << rows << " rows previewed in " << whole.whole << " ms of the processor, cancelled within "
                  << longest << " ms\n";
    }
}

} // namespace
} // namespace waymark::ui
