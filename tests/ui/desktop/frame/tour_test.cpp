// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixture_catalog.h"
#include "tests/support/temp_folder.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

namespace {

using namespace Qt::StringLiterals;

class TourTest : public testing::Test {
protected:
    /// The exit code; what it printed is in m_out and m_err.
    int run(const QStringList& arguments) {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s); // the tour must need no display by itself
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        program.setProcessEnvironment(environment);
        program.start(QString::fromUtf8(WAYMARK_BUILD_DIR "/bin/waymark"), arguments);
        EXPECT_TRUE(program.waitForFinished(-1));
        m_out = program.readAllStandardOutput();
        m_err = program.readAllStandardError();
        return program.exitCode();
    }
    QString folder() const { return QString::fromStdString((m_folder / "pictures").string()); }

    waymark::test::TempFolder m_folder;
    QByteArray m_out;
    QByteArray m_err;
};

TEST_F(TourTest, WritesEveryPageInEveryForm) {
    const QString catalog = QString::fromStdString(waymark::test::fixtureCatalog().string());
    EXPECT_EQ(run({u"--tour"_s, folder(), u"--catalog"_s, catalog}), 0) << m_err.toStdString();
    const QDir pictures(folder());
    for (const auto& page : {u"explore"_s, u"careers"_s, u"career"_s, u"courses"_s, u"books"_s, u"skills"_s,
                             u"pay"_s, u"library"_s, u"search"_s, u"career-ways"_s, u"career-learn"_s,
                             u"career-outlook"_s, u"career-nurse"_s, u"career-electrician-ways"_s,
                             u"match-list"_s, u"match-tools"_s, u"match-history"_s}) {
        const auto picture = [&](const QString& form) { return QImage(pictures.filePath(page + form)); };
        EXPECT_EQ(picture(u"-light.png"_s).size(), QSize(1440, 900)) << page.toStdString();
        EXPECT_EQ(picture(u"-dark.png"_s).size(), QSize(1440, 900)) << page.toStdString();
        EXPECT_EQ(picture(u"-small.png"_s).size(), QSize(1280, 800)) << page.toStdString();
        EXPECT_EQ(picture(u"-narrow.png"_s).size(), QSize(760, 900)) << page.toStdString();
        EXPECT_EQ(picture(u"-narrow-dark.png"_s).size(), QSize(760, 900)) << page.toStdString();
        EXPECT_EQ(picture(u"-150.png"_s).size(), QSize(2160, 1350)) << page.toStdString();
    }
    // Each shows something of its own.
    const auto light = [&](const QString& page) { return QImage(pictures.filePath(page + u"-light.png"_s)); };
    EXPECT_NE(light(u"match-list"_s), light(u"match-interests"_s));
    EXPECT_NE(light(u"match-tools"_s), light(u"match-skills"_s));
    EXPECT_NE(light(u"match-history"_s), light(u"match-results"_s));
    EXPECT_EQ(m_out.count('\n'), pictures.entryList({u"*.png"_s}).size()) << "it names what it wrote";
}

TEST_F(TourTest, WritesOnlyTheFormsThatAreAskedFor) {
    const QString catalog = QString::fromStdString(waymark::test::fixtureCatalog().string());
    const QStringList asked{u"--tour"_s, folder(), u"--catalog"_s, catalog, u"--forms"_s};
    EXPECT_EQ(run(asked + QStringList{u"200,mirrored"_s}), 0) << m_err.toStdString();
    const QDir pictures(folder());
    const QImage mirrored(pictures.filePath(u"explore-mirrored.png"_s));
    ASSERT_EQ(mirrored.size(), QSize(1280, 800));
    EXPECT_EQ(QImage(pictures.filePath(u"explore-200.png"_s)).size(), QSize(1920, 1080));
    EXPECT_EQ(mirrored.pixel(20, 400), mirrored.pixel(1000, 300)) << "the page is at the left, not the navigation";
    EXPECT_TRUE(pictures.entryList({u"*-light.png"_s}).isEmpty());
    EXPECT_EQ(run(asked + QStringList{u"huge"_s}), 1);
    EXPECT_TRUE(m_err.contains("form")) << m_err.toStdString();
}

TEST_F(TourTest, WithoutACatalogItSaysSo) {
    EXPECT_EQ(run({u"--tour"_s, folder(), u"--catalog"_s, u"/nowhere/catalog.db"_s}), 1);
    EXPECT_TRUE(m_err.contains("catalog"));
}

} // namespace
