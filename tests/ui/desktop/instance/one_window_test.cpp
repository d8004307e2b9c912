// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/instance/one_window.h"

#include "tests/ui/desktop/frame/program_fixture.h"

#include <QSignalSpy>

#include <atomic>
#include <cstring>
#include <thread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace waymark::test {
namespace {

using namespace Qt::StringLiterals;
using ui::OneWindow;

/// Sets XDG_RUNTIME_DIR for one test.
class OneWindowTest : public testing::Test {
protected:
    void SetUp() override {
        std::filesystem::create_directories(m_folder / "run");
        std::filesystem::create_directories(m_folder / "data");
        m_before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", (m_folder / "run").c_str());
    }
    void TearDown() override {
        m_before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", m_before);
    }

    OneWindow::Which which() const { return {m_folder / "data", {}, false}; }

    /// What a second start says and whether it was taken, while this thread's window goes on.
    bool second(const OneWindow::Which& which, const QString& what) {
        std::atomic<bool> done = false;
        bool handed = false;
        std::thread other([&] {
            handed = OneWindow(which).handOver(what);
            done = true;
        });
        waitFor([&] { return done.load(); });
        other.join();
        return handed;
    }

    std::filesystem::path onlySocket() const {
        for (const auto& entry : std::filesystem::directory_iterator(m_folder / "run"))
            return entry.path();
        return {};
    }

    TempFolder m_folder;

private:
    QByteArray m_before;
};

TEST_F(OneWindowTest, ASecondStartIsTakenByTheFirst) {
    OneWindow first(which());
    EXPECT_FALSE(first.handOver(u"waymark:match"_s)) << "nobody was there";
    first.listen();
    QSignalSpy asked(&first, &OneWindow::asked);
    EXPECT_TRUE(second(which(), u"waymark:search?q=Köchin, Ärztin"_s));
    EXPECT_TRUE(second(which(), {}));
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0][0].toString(), u"waymark:search?q=Köchin, Ärztin"_s);
    EXPECT_EQ(asked[1][0].toString(), QString());
}

TEST_F(OneWindowTest, AnotherLibraryOrCatalogIsAnotherWindow) {
    OneWindow first(which());
    first.listen();
    std::filesystem::create_directories(m_folder / "other");
    EXPECT_FALSE(second({m_folder / "other", {}, false}, {}));
    EXPECT_FALSE(second({m_folder / "data", "catalog.db", false}, {}));
    std::filesystem::create_directory_symlink(m_folder / "data", m_folder / "link");
    EXPECT_TRUE(second({m_folder / "link", {}, false}, {})) << "the same folder by another name";
}

TEST_F(OneWindowTest, ItsSocketIsTheOwnersAloneAndGoesWithIt) {
    {
        OneWindow first(which());
        first.listen();
        struct stat facts {};
        ASSERT_EQ(::stat(onlySocket().c_str(), &facts), 0);
        EXPECT_EQ(facts.st_mode & 0777U, 0600U);
    }
    EXPECT_TRUE(onlySocket().empty());
    EXPECT_FALSE(second(which(), {}));
}

TEST_F(OneWindowTest, OneThatEndsLeavesAnothersSocketThere) {
    auto first = std::make_unique<OneWindow>(which());
    first->listen();
    OneWindow second(which());
    second.listen(); // took the first for killed
    first.reset();
    EXPECT_FALSE(onlySocket().empty()) << "a third start asks the second";
    QSignalSpy asked(&second, &OneWindow::asked);
    EXPECT_TRUE(this->second(which(), u"waymark:match"_s));
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(OneWindowTest, WhatAKilledWindowLeftIsTakenOver) {
    std::string path;
    {
        OneWindow first(which());
        first.listen();
        path = onlySocket();
    }
    // Bound and closed without being removed, as a kill leaves it.
    const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    ASSERT_EQ(::bind(left, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ::close(left);
    OneWindow next(which());
    EXPECT_FALSE(next.handOver({}));
    next.listen();
    EXPECT_TRUE(second(which(), {}));
}

TEST_F(OneWindowTest, AWindowThatDoesNotAnswerKeepsItsSocket) {
    std::string path;
    {
        OneWindow first(which());
        first.listen();
        path = onlySocket();
    }
    const int silent = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    ASSERT_EQ(::bind(silent, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ASSERT_EQ(::listen(silent, 1), 0);
    std::thread hangsUp([silent] { ::close(::accept(silent, nullptr, nullptr)); });
    OneWindow next(which());
    EXPECT_FALSE(next.handOver(u"waymark:match"_s));
    hangsUp.join();
    next.listen();
    EXPECT_TRUE(std::filesystem::exists(path));
    ::close(silent);
}

TEST_F(OneWindowTest, WithoutAFolderForTheSocketAWindowOpensAllTheSame) {
    qputenv("XDG_RUNTIME_DIR", (m_folder / std::string(200, 'x')).c_str());
    OneWindow first(which());
    EXPECT_FALSE(first.handOver({}));
    first.listen();
    EXPECT_FALSE(second(which(), {}));
}

} // namespace
} // namespace waymark::test
