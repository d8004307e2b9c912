// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Over a real session bus of the test's own: the window as the desktop asks for it, and the search provider as GNOME
// Shell and KRunner ask it. Skipped where there is no dbus-daemon.
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/instance/one_window.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

namespace waymark::test {
namespace {

using namespace Qt::StringLiterals;

/// A bus for all these tests: this process' connection to the session bus is made once.
class DesktopBusTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            return;
        s_bus = new QProcess;
        s_bus->start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (s_bus->waitForReadyRead(5000))
            s_address = QString::fromUtf8(s_bus->readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", s_address.toUtf8());
    }
    static void TearDownTestSuite() {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        if (s_bus) {
            s_bus->kill();
            s_bus->waitForFinished();
        }
        delete std::exchange(s_bus, nullptr);
    }
    void SetUp() override {
        if (s_address.isEmpty())
            GTEST_SKIP() << "there is no dbus-daemon";
        m_caller = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(s_address, u"caller"_s));
        ASSERT_TRUE(m_caller->isConnected());
    }
    void TearDown() override { QDBusConnection::disconnectFromBus(u"caller"_s); }

    QDBusMessage call(const QString& service, const QString& path, const QString& interface, const QString& method,
                      const QVariantList& arguments) {
        auto message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        const auto pending = m_caller->asyncCall(message, 10000);
        waitFor([&] { return pending.isFinished(); });
        return pending.reply();
    }
    QDBusMessage askWindow(const QString& method, const QVariantList& arguments) {
        return call(u"org.waymark.Waymark"_s, u"/org/waymark/Waymark"_s, u"org.freedesktop.Application"_s, method,
                    arguments);
    }
    QDBusMessage askShell(const QString& method, const QVariantList& arguments) {
        return call(provider(), u"/org/waymark/Waymark/SearchProvider"_s, u"org.gnome.Shell.SearchProvider2"_s, method,
                    arguments);
    }
    static QString provider() { return u"org.waymark.Waymark.SearchProvider"_s; }

    /// The search provider as a process of its own, over the fixture catalog; true when its name is on the bus.
    bool startProvider() {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WAYMARK_CATALOG"_s, QString::fromStdString(fixtureCatalog().string()));
        environment.insert(u"WAYMARK_DATA_DIR"_s, QString::fromStdString((m_folder / "data").string()));
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(WAYMARK_BUILD_DIR "/bin/waymark-search-provider"), {});
        const bool there = waitFor([&] {
            return call(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                        u"NameHasOwner"_s, {provider()})
                .arguments()
                .value(0)
                .toBool();
        });
        return there;
    }
    void stopProvider() {
        m_process.kill();
        m_process.waitForFinished();
    }

    TempFolder m_folder;
    QProcess m_process;
    std::unique_ptr<QDBusConnection> m_caller;

private:
    inline static QProcess* s_bus = nullptr;
    inline static QString s_address;
};

TEST_F(DesktopBusTest, TheWindowIsAskedAsAnApplication) {
    ui::OneWindow window({m_folder.path(), {}, true});
    window.serveDesktop();
    QSignalSpy asked(&window, &ui::OneWindow::asked);
    const QVariantMap platform{{u"activation-token"_s, u"token-1"_s}};
    EXPECT_EQ(askWindow(u"Activate"_s, {platform}).type(), QDBusMessage::ReplyMessage);
    EXPECT_EQ(askWindow(u"Open"_s, {QStringList{u"waymark:plan"_s}, platform}).type(), QDBusMessage::ReplyMessage);
    EXPECT_EQ(askWindow(u"ActivateAction"_s, {u"Match"_s, QVariantList(), QVariantMap()}).type(),
              QDBusMessage::ReplyMessage);
    ASSERT_EQ(asked.size(), 3);
    EXPECT_EQ(asked[0], (QVariantList{QString(), u"token-1"_s}));
    EXPECT_EQ(asked[1], (QVariantList{u"waymark:plan"_s, u"token-1"_s}));
    EXPECT_EQ(asked[2], (QVariantList{u"waymark:match"_s, QString()}));
}

TEST_F(DesktopBusTest, GnomeFindsDescribesAndOpens) {
    ASSERT_TRUE(startProvider());
    const auto found = askShell(u"GetInitialResultSet"_s, {QStringList{u"software"_s, u"developers"_s}});
    const QStringList ids = found.arguments().value(0).toStringList();
    ASSERT_TRUE(ids.contains(u"career:15-1252.00"_s)) << found.errorMessage().toStdString();
    EXPECT_TRUE(askShell(u"GetInitialResultSet"_s, {QStringList{u"xq"_s}}).arguments().value(0).toStringList().isEmpty());
    EXPECT_EQ(askShell(u"GetSubsearchResultSet"_s, {ids, QStringList{u"software"_s, u"developers"_s}})
                  .arguments()
                  .value(0)
                  .toStringList(),
              ids);

    const auto reply = askShell(u"GetResultMetas"_s, {QStringList{u"career:15-1252.00"_s, u"career:none"_s}});
    EXPECT_EQ(reply.signature(), u"aa{sv}"_s);
    const auto metas = qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0));
    ASSERT_EQ(metas.size(), 1) << "what is not there is not described";
    EXPECT_EQ(metas[0].value(u"name"_s).toString(), u"Software Developers"_s);
    EXPECT_TRUE(metas[0].value(u"description"_s).toString().startsWith(u"Career"_s));

    ui::OneWindow window({m_folder.path(), {}, true});
    window.serveDesktop();
    QSignalSpy asked(&window, &ui::OneWindow::asked);
    askShell(u"ActivateResult"_s, {u"career:15-1252.00"_s, QStringList(), 0U});
    askShell(u"LaunchSearch"_s, {QStringList{u"C++"_s, u"work"_s}, 0U});
    ASSERT_TRUE(waitFor([&] { return asked.size() == 2; }));
    EXPECT_EQ(asked[0][0].toString(), u"waymark:career:15-1252.00"_s);
    EXPECT_EQ(asked[1][0].toString(), u"waymark:search?q=C%2B%2B%20work"_s);
    stopProvider();
}

TEST_F(DesktopBusTest, KRunnerMatchesAndRuns) {
    ASSERT_TRUE(startProvider());
    const auto ask = [this](const QString& method, const QVariantList& arguments) {
        return call(provider(), u"/org/waymark/Waymark/Runner"_s, u"org.kde.krunner1"_s, method, arguments);
    };
    EXPECT_EQ(ask(u"Actions"_s, {}).signature(), u"a(sss)"_s);
    const auto reply = ask(u"Match"_s, {u"software developers"_s});
    ASSERT_EQ(reply.signature(), u"a(sssida{sv})"_s) << reply.errorMessage().toStdString();
    const auto list = reply.arguments().value(0).value<QDBusArgument>();
    QString id;
    QString text;
    QString icon;
    int type = 0;
    double relevance = 0;
    list.beginArray();
    ASSERT_FALSE(list.atEnd());
    list.beginStructure();
    list >> id >> text >> icon >> type >> relevance;
    EXPECT_EQ(id, u"career:15-1252.00"_s);
    EXPECT_EQ(text, u"Software Developers"_s);
    EXPECT_EQ(type, 100) << "an exact match";
    EXPECT_EQ(relevance, 1.0);

    ui::OneWindow window({m_folder.path(), {}, true});
    window.serveDesktop();
    QSignalSpy asked(&window, &ui::OneWindow::asked);
    ask(u"Run"_s, {id, QString()});
    ASSERT_TRUE(waitFor([&] { return asked.size() == 1; }));
    EXPECT_EQ(asked[0][0].toString(), u"waymark:career:15-1252.00"_s);
    stopProvider();
}

} // namespace
} // namespace waymark::test
