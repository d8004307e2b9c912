// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/icons.h"

#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace {

using namespace waymark::ui;
using namespace Qt::StringLiterals;

QStringList documentedNames() {
    return u"explore careers skills courses books pay match library search back forward moon sun star "
           u"plus list share export close chevron-down flag pin trash copy print picture drawing document "
           "table "
           "braces external tag clock check undo bars dots bold italic import edit"_s.split(u' ');
}

/// Names in the sources: icon(u"name"_s, in any file of the window.
QSet<QString> namesInSources() {
    QSet<QString> names;
    const QRegularExpression call(uR"x([iI]con(?:Button)?\(\s*u"([a-z-]+)"_s)x"_s);
    QDirIterator files(QString::fromUtf8(WAYMARK_SOURCE_DIR "/ui/desktop"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto matches = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            names.insert(matches.next().captured(1));
    }
    return names;
}

int inkedPixels(const QImage& picture) {
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            inked += qAlpha(picture.pixel(x, y)) > 128 ? 1 : 0;
    return inked;
}

TEST(Icons, EveryDocumentedNameDrawsSomething) {
    for (const auto& name : documentedNames()) {
        const QIcon drawn = icon(name, Tone::Light);
        ASSERT_FALSE(drawn.isNull()) << name.toStdString();
        EXPECT_GT(inkedPixels(drawn.pixmap(16).toImage()), 3) << name.toStdString();
    }
}

TEST(Icons, EveryNameUsedInTheWindowExists) {
    const auto names = namesInSources();
    EXPECT_GT(names.size(), 5);
    for (const auto& name : names)
        EXPECT_FALSE(icon(name, Tone::Light).isNull()) << name.toStdString();
}

TEST(Icons, AnUnknownNameIsEmpty) {
    EXPECT_TRUE(icon(u"no-such-thing"_s, Tone::Light).isNull());
}

TEST(Icons, AreTintedWithTheirRole) {
    const QImage picture = icon(u"flag"_s, Tone::Dark, Role::Accent).pixmap(QSize(16, 16), 4.0).toImage();
    EXPECT_EQ(QColor(picture.pixel(15, 40)), colour(Role::Accent, Tone::Dark)) << "in the pole";
}

TEST(Icons, AreRenderedForTheScreensRatio) {
    const QPixmap fine = icon(u"search"_s, Tone::Light).pixmap(QSize(16, 16), 2.0);
    EXPECT_EQ(fine.size(), QSize(32, 32));
    EXPECT_DOUBLE_EQ(fine.devicePixelRatio(), 2.0);
    // An enlarged small picture would have no pixel that differs from its neighbours in a block of four.
    const QImage image = fine.toImage();
    bool finer = false;
    for (int y = 0; y < 32; y += 2)
        for (int x = 0; x < 32; x += 2)
            finer = finer || image.pixel(x, y) != image.pixel(x + 1, y + 1);
    EXPECT_TRUE(finer);
}

} // namespace
