// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "tests/ui/charts/sample_spec.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

class ChartExportTest : public testing::Test {
protected:
    ExportOptions options(const char* name) const {
        ExportOptions made;
        made.path = std::filesystem::path(m_folder.path().toStdString()) / name;
        made.format = chartFormatFromSuffix(made.path.extension().string()).value();
        return made;
    }
    QByteArray read(const ExportOptions& made) const {
        QFile file(QString::fromStdString(made.path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What a program of the PDF tools prints; nothing where it is not installed.
    static std::optional<QString> output(const char* program, const QStringList& arguments) {
        const QString found = QStandardPaths::findExecutable(QString::fromLatin1(program));
        if (found.isEmpty())
            return std::nullopt;
        QProcess process;
        process.start(found, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
};

struct Drawing {
    QStringList texts;
    QStringList elements;
    QString viewBox;
    bool wellFormed = false;
};

Drawing parse(const QByteArray& svg) {
    Drawing drawing;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        drawing.elements.append(xml.name().toString());
        if (xml.name() == QStringLiteral("svg"))
            drawing.viewBox = xml.attributes().value(QStringLiteral("viewBox")).toString();
        if (xml.name() == QStringLiteral("text"))
            drawing.texts.append(xml.readElementText());
    }
    drawing.wellFormed = !xml.hasError();
    return drawing;
}

TEST_F(ChartExportTest, PngHasTheAskedSizeTimesItsScale) {
    auto made = options("pay.png");
    made.size = {800, 500};
    made.scale = 2;
    ASSERT_TRUE(exportChart(waymark::test::thirteenCities(), made));
    const QImage image = QImage::fromData(read(made));
    EXPECT_EQ(image.size(), QSize(1600, 1000));
    EXPECT_EQ(image.pixelColor(4, 4), colour(Role::Surface, Tone::Light));
    EXPECT_EQ(image.text(QStringLiteral("Title")), QString::fromStdString(waymark::test::thirteenCities().title));
}

TEST_F(ChartExportTest, TwentyPlacesFitASheet) {
    auto spec = waymark::test::thirteenCities();
    spec.brackets.clear();
    spec.rows.resize(7);
    auto made = options("pay.svg");
    made.size = *namedChartSize("a4");
    spec.sources.assign(6, "A line of the caption");
    // Which number of rows ends on a fraction of a pixel hangs on the font.
    for (std::size_t count = 8; count <= 20; ++count) {
        spec.rows.push_back(spec.rows[count % 7]);
        for (std::size_t i = 0; i < count; ++i)
            spec.rows[i].label = "Place " + std::to_string(i + 1);
        spec.rankedRows = static_cast<int>(count);
        ASSERT_TRUE(exportChart(spec, made));
        const Drawing drawing = parse(read(made));
        EXPECT_TRUE(drawing.texts.contains(QStringLiteral("Place %1").arg(count))) << count;
        EXPECT_TRUE(drawing.texts.filter(QStringLiteral("Shown: the first")).isEmpty()) << count;
    }
}

TEST_F(ChartExportTest, WhatDoesNotFitIsLeftOutByWholePlaces) {
    auto spec = waymark::test::thirteenCities();
    spec.brackets.clear();
    spec.careers = {"One", "Two", "Three"};
    const app::ChartRow one = spec.rows.front();
    spec.rows.clear();
    for (int place = 1; place <= 40; ++place)
        for (std::size_t career = 0; career < 3; ++career) {
            spec.rows.push_back(one);
            spec.rows.back().label = "Place " + std::to_string(place);
            spec.rows.back().career = career;
            spec.rows.back().sublabel = spec.careers[career];
            spec.rows.back().startsPlace = career == 0;
        }
    spec.rankedRows = 120;
    const auto made = options("pay.svg");
    ASSERT_TRUE(exportChart(spec, made));
    const QString all = parse(read(made)).texts.join(QLatin1Char('\n'));
    const QRegularExpression words(QStringLiteral("Shown: the first (\\d+) of 40 places"));
    const auto match = words.match(all);
    ASSERT_TRUE(match.hasMatch()) << all.toStdString();
    const int places = match.captured(1).toInt();
    EXPECT_TRUE(all.contains(QStringLiteral("Place %1").arg(places))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("Place %1").arg(places + 1)));
    EXPECT_EQ(all.count(QStringLiteral("Three")), places + 1)
        << "every place with all its careers, and the key";
}

TEST_F(ChartExportTest, WordsAboutRanksStayWithTheTable) {
    auto spec = waymark::test::thirteenCities();
    spec.tableNote = "Ranks marked so.";
    const auto made = options("pay.svg");
    ASSERT_TRUE(exportChart(spec, made));
    EXPECT_FALSE(parse(read(made)).texts.join(QLatin1Char(' ')).contains(QStringLiteral("Ranks marked")));
}

TEST_F(ChartExportTest, SvgOfHostileWordsIsXmlWithoutAScript) {
    auto spec = waymark::test::thirteenCities();
    const std::string hostile = "AT&T </title></desc></text><script>alert(1)</script> <a href='x'> \x01\x1b \"q\"";
    spec.title = spec.summary = hostile;
    for (auto& row : spec.rows)
        row.label = row.sublabel = hostile;
    spec.sources = {hostile};
    const auto made = options("hostile.svg");
    ASSERT_TRUE(exportChart(spec, made));
    const Drawing drawing = parse(read(made));
    EXPECT_TRUE(drawing.wellFormed);
    EXPECT_FALSE(drawing.elements.contains(QStringLiteral("script")));
    EXPECT_FALSE(drawing.elements.contains(QStringLiteral("a")));
    EXPECT_TRUE(drawing.elements.contains(QStringLiteral("title")));
}

TEST_F(ChartExportTest, DarkIsDark) {
    auto made = options("pay.png");
    made.tone = Tone::Dark;
    ASSERT_TRUE(exportChart(waymark::test::thirteenCities(), made));
    EXPECT_EQ(QImage::fromData(read(made)).pixelColor(4, 4), colour(Role::Surface, Tone::Dark));
}

TEST_F(ChartExportTest, SvgHoldsEveryWordAsTextAndNoPicture) {
    for (const auto form : {app::ChartForm::Dots, app::ChartForm::Bars}) {
        const auto made = options("pay.svg");
        const auto spec = waymark::test::thirteenCities(form);
        ASSERT_TRUE(exportChart(spec, made));
        const Drawing drawing = parse(read(made));
        EXPECT_TRUE(drawing.wellFormed);
        EXPECT_EQ(drawing.viewBox, QStringLiteral("0 0 1600 900"));
        EXPECT_FALSE(drawing.elements.contains(QStringLiteral("image")));
        EXPECT_FALSE(drawing.elements.contains(QStringLiteral("pattern")));
        for (const auto& row : spec.rows) {
            EXPECT_TRUE(drawing.texts.contains(QString::fromStdString(row.label))) << row.label;
            EXPECT_TRUE(drawing.texts.contains(QString::fromStdString(row.valueText))) << row.valueText;
        }
        EXPECT_TRUE(drawing.texts.contains(QString::fromStdString(spec.title)));
        EXPECT_TRUE(drawing.texts.contains(QString::fromStdString(spec.sources[1])));
        EXPECT_TRUE(drawing.texts.contains(QStringLiteral("Waymark")));
    }
}

TEST_F(ChartExportTest, PdfHoldsTextWithItsFontsAndNoPicture) {
    const auto made = options("pay.pdf");
    const auto spec = waymark::test::thirteenCities(app::ChartForm::Bars);
    ASSERT_TRUE(exportChart(spec, made));
    const QByteArray bytes = read(made);
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_FALSE(bytes.contains("/Subtype /Image"));
    const QString path = QString::fromStdString(made.path.string());
    if (const auto text = output("pdftotext", {path, QStringLiteral("-")})) {
        for (const auto& row : spec.rows)
            EXPECT_TRUE(text->contains(QString::fromStdString(row.label))) << row.label;
    }
    if (const auto fonts = output("pdffonts", {path})) {
        EXPECT_GT(fonts->count(u'\n'), 2) << "no font is embedded";
        EXPECT_FALSE(fonts->contains(QStringLiteral(" no  no "))) << fonts->toStdString();
    }
}

TEST_F(ChartExportTest, ManyRowsShrinkAndTheRestIsCounted) {
    const auto made = options("metros.svg");
    ASSERT_TRUE(exportChart(waymark::test::metros(22), made));
    EXPECT_TRUE(parse(read(made)).texts.contains(QStringLiteral("Metro number 22")));
    ASSERT_TRUE(exportChart(waymark::test::metros(400), made));
    const Drawing drawing = parse(read(made));
    EXPECT_TRUE(drawing.texts.contains(QStringLiteral("Metro number 10")));
    EXPECT_FALSE(drawing.texts.contains(QStringLiteral("Metro number 400")));
    EXPECT_TRUE(drawing.texts.join(u'|').contains(QStringLiteral("of 400 places")));
}

TEST_F(ChartExportTest, AFolderThatIsNotThereIsNamed) {
    auto made = options("pay.png");
    made.path = made.path.parent_path() / "nowhere" / "pay.png";
    const auto result = exportChart(waymark::test::thirteenCities(), made);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, db::ErrorKind::NotFound);
    EXPECT_NE(result.error().message.find(made.path.string()), std::string::npos);
}

TEST_F(ChartExportTest, ImpossibleSizesAreRefused) {
    for (const QSize size : {QSize(), QSize(10, 10), QSize(50000, 900)}) {
        auto made = options("pay.png");
        made.size = size;
        const auto result = exportChart(waymark::test::thirteenCities(), made);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, db::ErrorKind::InvalidInput);
        EXPECT_TRUE(read(made).isEmpty());
    }
    auto made = options("pay.png");
    made.scale = 40;
    EXPECT_FALSE(exportChart(waymark::test::thirteenCities(), made));
}

TEST_F(ChartExportTest, AnExistingFileIsReplacedWhole) {
    const auto made = options("pay.svg");
    ASSERT_TRUE(saveText(std::string(2'000'000, 'x'), made.path));
    ASSERT_TRUE(exportChart(waymark::test::thirteenCities(), made));
    EXPECT_TRUE(parse(read(made)).wellFormed);
}

TEST_F(ChartExportTest, AnEmptySpecIsStillAPicture) {
    const auto made = options("pay.png");
    EXPECT_TRUE(exportChart(app::ChartSpec{}, made));
    EXPECT_EQ(QImage::fromData(read(made)).size(), QSize(1600, 900));
}

TEST_F(ChartExportTest, TextIsWrittenAsItIs) {
    const auto path = options("pay.svg").path;
    const std::string text = "a,\"b\"\r\nM\xC3\xBCnchen\r\n";
    ASSERT_TRUE(saveText(text, path));
    QFile file(QString::fromStdString(path.string()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(), text);
}

TEST(ChartFormat, FollowsTheSuffix) {
    EXPECT_EQ(chartFormatFromSuffix(".PNG"), ChartFormat::Png);
    EXPECT_EQ(chartFormatFromSuffix("svg"), ChartFormat::Svg);
    EXPECT_EQ(chartFormatFromSuffix(".pdf"), ChartFormat::Pdf);
    EXPECT_EQ(chartFormatFromSuffix(".jpeg"), std::nullopt);
    EXPECT_EQ(chartFormatFromSuffix(""), std::nullopt);
}

} // namespace
} // namespace waymark::ui
