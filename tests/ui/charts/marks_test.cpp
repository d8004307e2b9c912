// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marks.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace waymark::ui {
namespace {

constexpr std::array grades{app::Grade::A, app::Grade::B, app::Grade::C, app::Grade::D};
constexpr int side = 36;

template <class Paint>
QImage grey(const Paint& paint, Tone tone) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour(Role::Surface, tone));
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

int differingPixels(const QImage& one, const QImage& other) {
    int count = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 48 ? 1 : 0;
    return count;
}

class MarksInBothTones : public testing::TestWithParam<Tone> {};

TEST_P(MarksInBothTones, GradesDifferWithoutColour) {
    std::vector<QImage> marks;
    std::vector<QImage> chips;
    QFont font = QGuiApplication::font();
    font.setPixelSize(22);
    font.setWeight(QFont::DemiBold);
    for (const auto grade : grades) {
        marks.push_back(grey([&](QPainter& p) { paintMark(p, {18, 18}, grade, GetParam(), 2); }, GetParam()));
        chips.push_back(
            grey([&](QPainter& p) { paintGradeChip(p, QRectF(0, 0, side, side), grade, GetParam(), font); },
                 GetParam()));
    }
    for (std::size_t i = 0; i < grades.size(); ++i)
        for (std::size_t j = i + 1; j < grades.size(); ++j) {
            EXPECT_GT(differingPixels(marks[i], marks[j]), 20) << i << " and " << j;
            EXPECT_GT(differingPixels(chips[i], chips[j]), 20) << i << " and " << j;
        }
}

INSTANTIATE_TEST_SUITE_P(Tones, MarksInBothTones, testing::Values(Tone::Light, Tone::Dark));

TEST(Hatch, StaysInsideTheDisc) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHatch(painter, QPointF(18, 18), 12, Qt::black, 4, 1.5);
    painter.end();
    int inked = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            if (qGray(image.pixel(x, y)) > 200)
                continue;
            ++inked;
            EXPECT_LE(std::hypot(x + 0.5 - 18, y + 0.5 - 18), 13.5) << x << ", " << y;
        }
    EXPECT_GT(inked, 60);
}

TEST(Hatch, StaysInsideTheRectangle) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintHatch(painter, QRectF(6, 10, 24, 12), Qt::black, 5, 1);
    painter.end();
    int inked = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            if (qGray(image.pixel(x, y)) > 200)
                continue;
            ++inked;
            EXPECT_TRUE(QRect(5, 9, 26, 14).contains(x, y)) << x << ", " << y;
        }
    EXPECT_GT(inked, 30);
}

TEST(Marks, KeepThePaintersState) {
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    const QPen pen(Qt::red, 3);
    painter.setPen(pen);
    paintMark(painter, {18, 18}, app::Grade::D, Tone::Light);
    paintWhisker(painter, 10, 2, 30, app::Grade::A, Tone::Light);
    paintFlag(painter, {18, 18}, Tone::Light);
    EXPECT_EQ(painter.pen(), pen);
    EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}

TEST(Grades, AreSaidInWords) {
    EXPECT_TRUE(gradeSentence(app::Grade::B).startsWith(QStringLiteral("grade B, ")));
    EXPECT_NE(gradeSentence(app::Grade::A), gradeSentence(app::Grade::D));
}

} // namespace
} // namespace waymark::ui
