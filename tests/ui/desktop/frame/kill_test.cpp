// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole program as a process of its own, killed the moment a star is shown as kept: fifty times.
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/widgets/star_button.h"

#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdlib>

namespace waymark::test {
namespace {

constexpr auto dataVariable = "WAYMARK_KILL_TEST_DATA";
constexpr auto itemVariable = "WAYMARK_KILL_TEST_ITEM";
constexpr auto shown = "the star is shown";

ui::StarButton* visibleStar(const QWidget& window) {
    for (auto* star : window.findChildren<ui::StarButton*>()) {
        if (star->isVisible())
            return star;
    }
    return nullptr;
}

/// The child: opens the item, stars it with the mouse, says so once the kept star is painted, and waits.
TEST(DISABLED_KilledProgram, StarsAndWaits) {
    AnsweringDialogs dialogs;
    ui::Program program({{fixtureCatalog().string(), std::getenv(dataVariable)},
                         {},
                         qEnvironmentVariable(itemVariable),
                         {},
                         [] { return std::string("2026-08-03T14:32:00Z"); },
                         true},
                        dialogs);
    program.start();
    program.openFiles();
    ASSERT_TRUE(waitFor([&program] { return visibleStar(program.window()) != nullptr; }));
    auto* star = visibleStar(program.window());
    QTest::mouseClick(star, Qt::LeftButton);
    star->grab();
    ASSERT_TRUE(star->isKept());
    std::puts(shown);
    std::fflush(stdout);
    waitFor([] { return false; });
}

TEST(Killed, RightAfterAStarIsShownTheBookmarkIsThere) {
    const TempFolder folder;
    const QStringList items{QStringLiteral("career:15-1252.00"),
                            QStringLiteral("career:backend-software-engineer"),
                            QStringLiteral("career:backend-engineer")};
    constexpr int runs = 50;
    for (int run = 0; run < runs; ++run) {
        // Three items share a folder: the second start recovers what the first one's kill left behind.
        const auto data = folder / ("data" + std::to_string(run / items.size()));
        const QString item = items[run % items.size()];
        QProcess child;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(dataVariable), QString::fromStdString(data.string()));
        environment.insert(QString::fromLatin1(itemVariable), item);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--gtest_also_run_disabled_tests"),
                     QStringLiteral("--gtest_filter=DISABLED_KilledProgram.*")});
        QByteArray said;
        while (!said.contains(shown) && child.waitForReadyRead(20000))
            said += child.readAllStandardOutput();
        ASSERT_TRUE(said.contains(shown)) << said.constData();
        ASSERT_EQ(kill(static_cast<pid_t>(child.processId()), SIGKILL), 0);
        child.waitForFinished();

        const auto library = db::Library::open(data / "library.db");
        ASSERT_TRUE(library.ok());
        EXPECT_TRUE(library->check().ok());
        const auto key = db::ItemKey::parse(item.toStdString());
        EXPECT_TRUE(*library->contains(*key)) << "run " << run;
    }
}

} // namespace
} // namespace waymark::test
