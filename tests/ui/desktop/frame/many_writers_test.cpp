// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Command lines and windows write to one library at once, and any of them is killed at any time: what one of them said
// to be kept is there at the end, and the file is sound. The windows look into the library's folder with a file dialog
// and take care of the library meanwhile, which once dropped their locks.
#include "tests/support/rounds.h"
#include "tests/support/temp_folder.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/library_care.h"
#include "ui/desktop/library/library_files.h"
#include "ui/desktop/state/window_state.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <random>
#include <set>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr auto dataVariable = "WAYMARK_WRITERS_DATA";
constexpr auto nameVariable = "WAYMARK_WRITERS_NAME";
constexpr auto said = "kept ";

std::string now() {
    return "2026-08-03T14:32:00Z";
}

/// A window as far as it touches files: keeps one item after another and says so, until it is killed or told to end.
TEST(DISABLED_OneOfManyWriters, KeepsAndSays) {
    const std::filesystem::path data = std::getenv(dataVariable);
    const std::string name = std::getenv(nameVariable);
    WindowState state;
    LibraryFiles files(data, state, now);
    auto opening = files.openFirst();
    ASSERT_TRUE(opening);
    ASSERT_FALSE(opening->spare);
    LibrarySession session(std::move(opening->library), now);
    auto care = std::make_unique<LibraryCare>(files.file(), now());
    QFileDialog dialog(nullptr, QString(), QString::fromStdString(data.string()));
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.show();
    for (int number = 0; !std::filesystem::exists(data / "end"); ++number) {
        const std::string title = name + '-' + std::to_string(number);
        const bool kept = session.change([&](db::Library& library, const std::string& time) {
            return library.add({db::CourseKey::trusted("course:test/" + title), title, "", "", time});
        });
        if (kept) {
            std::printf("%s%s\n", said, title.c_str());
            std::fflush(stdout);
        }
        QTest::qWait(20);
        if (number % 40 == 39)
            care = std::make_unique<LibraryCare>(files.file(), now());
    }
    care.reset();
    files.backUpAtEnd();
}

class ManyWriters : public testing::Test {
protected:
    struct Writer {
        std::unique_ptr<QProcess> process;
        bool window = false;
        QString title; ///< of a command line: what it keeps
        QByteArray rest;
    };

    std::filesystem::path data() const { return m_folder / "data"; }

    void start(Writer& writer) {
        const QString name = u"w%1"_s.arg(++m_started);
        writer.process = std::make_unique<QProcess>();
        writer.rest.clear();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(dataVariable), QString::fromStdString(data().string()));
        environment.insert(QString::fromLatin1(nameVariable), name);
        writer.process->setProcessEnvironment(environment);
        if (writer.window) {
            writer.process->start(QCoreApplication::applicationFilePath(),
                                  {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=DISABLED_OneOfManyWriters.*"_s});
        } else {
            writer.title = name;
            writer.process->start(QStringLiteral(WAYMARK_BUILD_DIR "/bin/waymark-cli"),
                                  {u"--data-dir"_s, QString::fromStdString(data().string()), u"library"_s, u"own"_s,
                                   u"course"_s, name});
        }
    }

    void listen(Writer& writer) {
        if (writer.window) {
            writer.rest += writer.process->readAllStandardOutput();
            for (qsizetype end = 0; (end = writer.rest.indexOf('\n')) >= 0; writer.rest.remove(0, end + 1)) {
                const QByteArray line = writer.rest.left(end);
                if (line.startsWith(said))
                    m_acknowledged.insert(line.mid(static_cast<qsizetype>(std::strlen(said))).toStdString());
            }
        }
        if (writer.process->state() != QProcess::NotRunning)
            return;
        const bool done = writer.process->exitStatus() == QProcess::NormalExit && writer.process->exitCode() == 0;
        if (!writer.window && done)
            m_acknowledged.insert(writer.title.toStdString());
        m_refused += !done && writer.process->exitStatus() == QProcess::NormalExit ? 1 : 0;
        if (!m_ending)
            start(writer);
    }

    waymark::test::TempFolder m_folder;
    std::set<std::string> m_acknowledged;
    int m_started = 0;
    int m_refused = 0;
    bool m_ending = false;
};

TEST_F(ManyWriters, LoseNothingThatTheySaidToBeKept) {
    const auto wanted = static_cast<std::size_t>(waymark::test::rounds(250, 5000));
    constexpr int slowestSeconds = 90;
    std::filesystem::create_directories(data());
    std::array<Writer, 6> writers;
    writers[0].window = writers[1].window = true;
    for (Writer& writer : writers)
        start(writer);
    std::mt19937 random(18);
    int kills = 0;
    QElapsedTimer timer;
    timer.start();
    while (m_acknowledged.size() < wanted && (wanted > 250 || timer.elapsed() < slowestSeconds * 1000)) {
        QTest::qWait(5);
        for (Writer& writer : writers)
            listen(writer);
        if (random() % 60 == 0) {
            ::kill(static_cast<pid_t>(writers[random() % writers.size()].process->processId()), SIGKILL);
            ++kills;
        }
    }
    m_ending = true;
    std::ofstream(data() / "end").close();
    for (Writer& writer : writers) {
        EXPECT_TRUE(writer.process->waitForFinished(60'000));
        listen(writer);
    }
    EXPECT_GT(m_acknowledged.size(), 50U);
    const auto library = db::Library::open(data() / "library.db");
    ASSERT_TRUE(library) << library.error().message;
    EXPECT_TRUE(library->check());
    std::set<std::string> found;
    const auto kept = library->bookmarks();
    ASSERT_TRUE(kept);
    for (const auto& each : *kept)
        found.insert(each.title);
    int lost = 0;
    for (const auto& each : m_acknowledged)
        lost += found.contains(each) ? 0 : 1;
    EXPECT_EQ(lost, 0) << "of " << m_acknowledged.size();
    for (const auto& entry : std::filesystem::directory_iterator(data()))
        EXPECT_EQ(entry.path().filename().string().find("damaged"), std::string::npos) << entry.path();
    std::printf("%zu acknowledged, %d kills, %d starts, %d refused as busy\n", m_acknowledged.size(), kills, m_started,
                m_refused);
}

} // namespace
} // namespace waymark::ui
