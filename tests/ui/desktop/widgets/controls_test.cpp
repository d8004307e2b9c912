// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/grade_legend.h"
#include "ui/desktop/pages/pay/wrapping_row.h"
#include "ui/desktop/theme/program_style.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/section_bar.h"
#include "ui/desktop/widgets/segmented_switch.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/desktop/widgets/title_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

int pixelsOf(const QImage& image, const QColor& ink) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == ink ? 1 : 0;
    }
    return count;
}

TEST(GradeLegend, WordsGoOnInTheNextLineWhereOneIsTooShort) {
    const GradeLegend legend;
    const QSize whole = legend.sizeHint();
    EXPECT_LE(legend.heightForWidth(whole.width() + 4), whole.height() + 1);
    EXPECT_GE(legend.heightForWidth(whole.width() * 2 / 3), whole.height() + 8);
}

TEST(TitleLine, NoTitleIsCutForTheWordsOfButtons) {
    QWidget around;
    auto* title = heading(u"Everything that I keep"_s, TypeSize::Title, &around);
    title->setEliding(true);
    auto* tools = new QWidget(&around);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    std::vector<HeadButton*> buttons;
    for (const QString& words : {u"Export"_s, u"Print"_s, u"Columns"_s}) {
        buttons.push_back(new HeadButton(u"export"_s, words, tools));
        row->addWidget(buttons.back());
    }
    const QKeySequence key(Qt::CTRL | Qt::Key_B);
    buttons[1]->setShortcut(key);
    auto* line = new TitleLine(title, tools, &around);
    const auto showAt = [&](int width) {
        around.resize(width + 50, 700);
        line->setGeometry(0, 0, width, 120);
        around.show();
        QApplication::processEvents();
    };
    const int words = title->sizeHint().width();
    int all = 0;
    for (const auto* button : buttons)
        all += button->sizeHint().width() + 8;

    showAt(words + all + 60);
    EXPECT_GE(title->width(), words);
    EXPECT_GT(tools->x(), title->x()) << "beside it";
    EXPECT_EQ(buttons[2]->text(), u"Columns"_s);

    showAt(std::max(words, all) + 20);
    EXPECT_GE(title->width(), words);
    EXPECT_GT(tools->y(), title->y()) << "below it";
    EXPECT_EQ(buttons[2]->text(), u"Columns"_s);
    EXPECT_GE(buttons[2]->width(), buttons[2]->sizeHint().width());

    title->setText(u"All"_s);
    showAt(all - 30);
    EXPECT_GE(title->width(), title->sizeHint().width());
    EXPECT_TRUE(buttons[2]->text().isEmpty()) << "the icon alone";
    EXPECT_EQ(buttons[2]->accessibleName(), u"Columns"_s);
    EXPECT_EQ(buttons[2]->toolTip(), u"Columns"_s) << "what the icon means";
    EXPECT_EQ(buttons[1]->shortcut(), key) << "words that go take no key along";

    showAt(words + all + 60);
    EXPECT_EQ(buttons[2]->text(), u"Columns"_s) << "they come back with the room";

    line->wrap(title);
    title->setText(u"Everything that I keep and have kept since I began to look around"_s);
    const int whole = title->fontMetrics().horizontalAdvance(title->text());
    showAt(whole * 2 / 3);
    EXPECT_GE(title->height(), 2 * title->fontMetrics().height()) << "it goes on below";
    EXPECT_GT(tools->y(), title->y()) << "and the buttons below it";
    showAt(whole + all + 60);
    EXPECT_FALSE(title->wordWrap()) << "one line where that is enough";
}

TEST(RowsThatWrap, BeginWhereReadingBegins) {
    for (const bool mirrored : {false, true}) {
        QWidget box;
        box.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        auto* flow = new FlowLayout(&box, 8);
        QWidget around;
        around.setLayoutDirection(box.layoutDirection());
        auto* row = new WrappingRow(8, 8, &around);
        for (QLayout* layout : {static_cast<QLayout*>(flow), static_cast<QLayout*>(row)}) {
            auto* first = new Tag(u"first"_s);
            auto* second = new Tag(u"second"_s);
            layout->addWidget(first);
            layout->addWidget(second);
            layout->parentWidget()->resize(300, 60);
            layout->activate();
            EXPECT_EQ(mirrored ? first->geometry().right() : first->x(), mirrored ? 299 : 0);
            EXPECT_EQ(second->x() < first->x(), mirrored);
        }
    }
}

TEST(ProgramStyle, AButtonsIconWordsAndMenuStandTogetherInTheMiddle) {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ProgramStyle style;
        HeadButton button(u"export"_s, u"Export"_s, nullptr);
        QMenu menu;
        button.setMenu(&menu);
        button.setStyle(&style);
        button.setLayoutDirection(direction);
        button.resize(160, button.sizeHint().height());
        QImage picture(button.size(), QImage::Format_RGB32);
        button.render(&picture);
        std::vector<int> inked; // columns
        for (int x = 5; x < picture.width() - 5; ++x)
            for (int y = 5; y < picture.height() - 5; ++y)
                if (qAbs(qGray(picture.pixel(x, y)) - qGray(picture.pixel(5, 5))) > 40) {
                    inked.push_back(x);
                    break;
                }
        ASSERT_GT(inked.size(), 30U);
        EXPECT_NEAR(inked.front(), picture.width() - inked.back(), 8) << direction;
        EXPECT_LT(inked.back() - inked.front(), 110) << "no mark of its own at the edge";
        int apart = 0;
        for (std::size_t i = 1; i < inked.size(); ++i)
            apart = std::max(apart, inked[i] - inked[i - 1]);
        EXPECT_GE(apart, 7) << "the icon stands apart from the word";
    }
}

TEST(FilterChip, TheCrossRemovesAndTheLabelChooses) {
    FilterChip chip(u"Computer and mathematical"_s);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy removed(&chip, &FilterChip::removed);
    QSignalSpy clicked(&chip, &FilterChip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(20, chip.height() / 2));
    EXPECT_EQ(clicked.count(), 1);
    EXPECT_EQ(removed.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 8, chip.height() / 2));
    EXPECT_EQ(clicked.count(), 1);
    EXPECT_EQ(removed.count(), 1);
}

TEST(FilterChip, DeleteRemovesOnlyAFilterThatIsOn) {
    FilterChip chip(u"All fields"_s, FilterChip::Form::Add);
    chip.show();
    QSignalSpy removed(&chip, &FilterChip::removed);
    QSignalSpy clicked(&chip, &FilterChip::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    EXPECT_EQ(removed.count(), 0);
    chip.setForm(FilterChip::Form::Set);
    QTest::keyClick(&chip, Qt::Key_Delete);
    EXPECT_EQ(removed.count(), 1);
    QTest::keyClick(&chip, Qt::Key_Return);
    EXPECT_EQ(clicked.count(), 1);
}

TEST(LinkLabel, EnterAndSpaceAndClickActivate) {
    LinkLabel link(u"135,980 USD"_s, LinkLabel::Form::Figure);
    link.show();
    QSignalSpy clicked(&link, &LinkLabel::clicked);
    QTest::keyClick(&link, Qt::Key_Return);
    QTest::keyClick(&link, Qt::Key_Space);
    QTest::mouseClick(&link, Qt::LeftButton);
    EXPECT_EQ(clicked.count(), 3);
    EXPECT_EQ(link.minimumSizeHint().width(), link.sizeHint().width()) << "a figure is never elided";
}

TEST(SectionBar, AClickAndAnArrowChooseButFollowingDoesNot) {
    SectionBar bar;
    bar.setSections({{u"summary"_s, u"Summary"_s}, {u"pay"_s, u"Pay"_s}, {u"path"_s, u"Path"_s}});
    bar.resize(bar.sizeHint());
    bar.show();
    QSignalSpy chosen(&bar, &SectionBar::sectionChosen);
    bar.setCurrent(u"path"_s);
    bar.setCurrent(u"no such section"_s);
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(bar.current(), u"path"_s);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(1).center());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString(), u"pay"_s);
    QTest::keyClick(&bar, Qt::Key_Right);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen.at(1).at(0).toString(), u"path"_s);
}

TEST(SectionBar, TheCurrentNameCanBeChosenAgain) {
    SectionBar bar;
    bar.setSections({{u"summary"_s, u"Summary"_s}, {u"pay"_s, u"Pay"_s}});
    bar.resize(bar.sizeHint());
    bar.show();
    QSignalSpy chosen(&bar, &SectionBar::sectionChosen);
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(0).center());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toString(), u"summary"_s);
}

TEST(SectionBar, WhatOpensTheFoldedNamesLiesOverNoneOfThemOnEitherSide) {
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        SectionBar bar;
        bar.setLayoutDirection(direction);
        bar.setSections({{u"summary"_s, u"Summary"_s}, {u"pay"_s, u"Pay"_s}, {u"path"_s, u"The path to it"_s}, {u"day"_s, u"A day at work"_s}});
        bar.resize(180, 40);
        bar.show();
        QCoreApplication::processEvents();
        const auto* more = bar.findChild<QWidget*>(u"moreSections"_s);
        ASSERT_TRUE(more && more->isVisible());
        EXPECT_TRUE(bar.rect().contains(more->geometry()));
        for (int index = 0; index < bar.count(); ++index)
            if (bar.isTabVisible(index)) {
                EXPECT_FALSE(more->geometry().intersects(bar.tabRect(index))) << direction << ' ' << index;
            }
    }
}

TEST(SegmentedSwitch, TakesRowsWhereOneHasNoRoomIfItMay) {
    SegmentedSwitch views(u"Show pay in"_s, {u"Local"_s, u"Market"_s, u"Country prices"_s, u"City prices"_s, u"Share"_s});
    const int row = views.sizeHint().height(), whole = views.sizeHint().width();
    EXPECT_EQ(views.minimumSizeHint(), views.sizeHint()) << "not by itself";
    views.setWrapping();
    EXPECT_EQ(views.heightForWidth(whole), row);
    const int narrow = whole * 2 / 3;
    ASSERT_GE(narrow, views.minimumSizeHint().width());
    EXPECT_GE(views.heightForWidth(narrow), 2 * row);
    views.resize(narrow, views.heightForWidth(narrow));
    views.show();
    QTest::mouseClick(&views, Qt::LeftButton, {}, QPoint(10, views.height() - row / 2));
    EXPECT_GT(views.current(), 1) << "the first of the last row";
    QTest::mouseClick(&views, Qt::LeftButton, {}, QPoint(10, row / 2));
    EXPECT_EQ(views.current(), 0);
}

TEST(SegmentedSwitch, ArrowsStopAtTheEndsAndSayEachChoice) {
    SegmentedSwitch views(u"Show pay in"_s, {u"Local"_s, u"Market"_s, u"City"_s});
    views.resize(views.sizeHint());
    views.show();
    QSignalSpy chosen(&views, &SegmentedSwitch::currentChosen);
    QTest::keyClick(&views, Qt::Key_Left);
    EXPECT_EQ(chosen.count(), 0);
    QTest::keyClick(&views, Qt::Key_Right);
    EXPECT_EQ(views.current(), 1);
    EXPECT_TRUE(views.accessibleName().contains(u"Market"_s));
    QTest::mouseClick(&views, Qt::LeftButton, {}, QPoint(views.width() - 5, 5));
    EXPECT_EQ(views.current(), 2);
    views.setCurrent(0);
    EXPECT_EQ(chosen.count(), 2);
}

TEST(Bar, FillsItsShareAndKeepsTheTrackInSight) {
    QImage image(100, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBar(painter, QRectF(0, 0, 100, 24), 0.4, BarInk::Accent, Tone::Light);
    painter.end();
    EXPECT_NEAR(pixelsOf(image, colour(Role::Accent, Tone::Light)), 40 * 6, 8);
    EXPECT_NEAR(pixelsOf(image, colour(Role::Track, Tone::Light)), 60 * 6, 8);
}

TEST(TextLabel, InkFollowsThePaletteAndTypeTheProportion) {
    QWidget parent;
    parent.setPalette(palette(Tone::Light));
    TextLabel label(u"Median pay"_s, TypeSize::Small, Role::Text3, &parent);
    EXPECT_EQ(label.palette().color(label.foregroundRole()), colour(Role::Text3, Tone::Light));
    parent.setPalette(palette(Tone::Dark));
    EXPECT_EQ(label.palette().color(label.foregroundRole()), colour(Role::Text3, Tone::Dark));
    parent.setPalette(palette(Tone::Light));
    EXPECT_EQ(label.palette().color(label.foregroundRole()), colour(Role::Text3, Tone::Light));
    EXPECT_LT(QFontInfo(label.font()).pointSizeF(), QFontInfo(parent.font()).pointSizeF());
}

TEST(TextLabel, AnElidedTextIsItsTooltip) {
    TextLabel label(u"Computer and Information Research Scientists"_s);
    label.setEliding(true);
    label.show();
    const auto pointAtIt = [&label] {
        QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&label, &help);
    };
    label.resize(80, 20);
    pointAtIt();
    EXPECT_EQ(label.toolTip().toStdString(), label.text().toStdString());
    label.resize(800, 20);
    pointAtIt();
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(FlowLayout, BreaksIntoRowsWhereTheWidthEnds) {
    QWidget box;
    auto* flow = new FlowLayout(&box);
    for (const auto* word : {"Python", "PostgreSQL", "Docker", "Kubernetes"})
        flow->addWidget(new Tag(QString::fromLatin1(word), &box));
    const int oneRow = flow->heightForWidth(2000);
    EXPECT_GT(flow->heightForWidth(120), oneRow);
    box.resize(120, flow->heightForWidth(120));
    box.show();
    for (const auto* tag : box.findChildren<Tag*>())
        EXPECT_LE(tag->geometry().right(), box.width());
}

TEST(EmptyState, SaysWhyAndOffersTheAction) {
    EmptyState empty;
    empty.setWords(u"No career has these words."_s, u"Try fewer."_s, u"Show all careers"_s);
    empty.show();
    QSignalSpy asked(&empty, &EmptyState::actionRequested);
    empty.findChild<LinkLabel*>()->click();
    EXPECT_EQ(asked.count(), 1);
    empty.setWords(u"Nothing here."_s);
    EXPECT_TRUE(empty.findChild<LinkLabel*>()->isHidden());
}

} // namespace
} // namespace waymark::ui
