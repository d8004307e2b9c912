// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/frame/program_fixture.h"
#include "tests/ui/desktop/languages/page_walk.h"
#include "tests/ui/desktop/languages/pseudo_translation.h"
#include "ui/desktop/navigation/nav_pane.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/top_bar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSplitter>

#include <map>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

/// The window's layout as in Arabic or Hebrew, until the test is over.
class Mirrored {
public:
    Mirrored() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~Mirrored() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

QRect inWindow(const QWidget& widget) {
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// Where the ink of a widget itself lies: 0 at its left edge, 1 at its right one; -1 for next to none.
double middleOfInk(QWidget& widget) {
    QImage picture(widget.size(), QImage::Format_RGB32);
    picture.fill(widget.palette().color(QPalette::Window));
    widget.render(&picture, {}, {}, QWidget::DrawWindowBackground);
    const QRgb ground = picture.pixel(picture.width() / 2, picture.height() - 1);
    double sum = 0, count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qAbs(qGray(picture.pixel(x, y)) - qGray(ground)) > 60) {
                sum += x;
                ++count;
            }
    return count < 60 ? -1 : sum / count / picture.width();
}

class RightToLeft : public ProgramFixture {};

TEST_F(RightToLeft, NavigationStandsAtTheRightAndPanesChangeSides) {
    const Mirrored mirrored;
    auto& program = start();
    std::map<QString, QString> wrong;
    walkPages(program, {1280, 800}, [&](const QString& step) {
        const auto* pane = window().findChild<ui::NavPane*>();
        ASSERT_TRUE(pane);
        EXPECT_GT(inWindow(*pane).left(), inWindow(window().navigator()).left()) << step.toStdString();
        for (const auto* splitter : window().findChildren<QSplitter*>()) {
            if (!splitter->isVisible() || splitter->orientation() != Qt::Horizontal || splitter->count() < 2)
                continue;
            if (splitter->widget(0)->isVisible() && splitter->widget(1)->isVisible()) {
                EXPECT_GT(inWindow(*splitter->widget(0)).left(), inWindow(*splitter->widget(1)).left())
                    << step.toStdString() << ' ' << splitter->objectName().toStdString();
            }
        }
        for (const auto* widget : window().findChildren<QWidget*>())
            if (widget->isVisible() && widget->layoutDirection() != Qt::RightToLeft)
                wrong.emplace(QString::fromLatin1(widget->metaObject()->className()), step);
    });
    for (const auto& [widget, step] : wrong)
        ADD_FAILURE() << widget.toStdString() << " on " << step.toStdString() << " is not mirrored";
}

TEST_F(RightToLeft, MarginsFollowAWindowThatIsThereAlready) {
    start();
    const auto marginsNow = [this] {
        std::vector<QMargins> margins;
        for (const QWidget* widget : {static_cast<QWidget*>(window().findChild<ui::NavPane*>()),
                                      static_cast<QWidget*>(window().findChild<ui::TopBar*>()),
                                      window().findChild<QWidget*>(u"banner"_s)})
            margins.push_back(widget->layout()->contentsMargins());
        return margins;
    };
    const auto before = marginsNow();
    const Mirrored mirrored;
    QCoreApplication::sendPostedEvents();
    const auto now = marginsNow();
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(now[i].left(), before[i].right()) << i;
        EXPECT_EQ(now[i].right(), before[i].left()) << i;
    }
}

/// Labels and fields put a text where it begins to be read in its own language; Qt does that.
bool paintsItself(const QWidget& widget) {
    return !qobject_cast<const QLabel*>(&widget) && !qobject_cast<const QLineEdit*>(&widget) &&
           widget.metaObject() != &QWidget::staticMetaObject;
}

/// Rows and widgets that paint themselves, also beside children: what begins at the left begins at the right.
TEST_F(RightToLeft, WhatPaintsItselfIsMirroredToo) {
    using Inks = std::map<QString, std::map<QString, double>>;
    const auto inksOf = [this](ui::Program& program) {
        Inks inks;
        walkPages(program, {1280, 800}, [&](const QString& step) {
            std::map<QString, int> times;
            for (auto* widget : window().findChildren<QWidget*>()) {
                auto* view = qobject_cast<QAbstractItemView*>(widget);
                if (!widget->isVisible() || !paintsItself(*widget) || widget->width() < 100 || widget->height() > 700 ||
                    widget->height() == 0)
                    continue;
                QWidget* painted = view ? view->viewport() : widget;
                QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
                name += u" "_s + QString::number(++times[name]);
                if (const double ink = middleOfInk(*painted); ink >= 0)
                    inks[step].emplace(name, ink);
            }
        });
        return inks;
    };
    const Inks usual = inksOf(start());
    stop();
    const Mirrored mirrored;
    const Inks other = inksOf(start());
    std::map<QString, QString> wrong;
    int compared = 0;
    for (const auto& [step, inks] : usual)
        for (const auto& [name, ink] : inks) {
            const auto page = other.find(step);
            if (page == other.end() || !page->second.contains(name) || ink > 0.42)
                continue;
            ++compared;
            if (page->second.at(name) < 0.5)
                wrong.emplace(name, step + u' ' + QString::number(ink) + u" -> "_s + QString::number(page->second.at(name)));
        }
    EXPECT_GT(compared, 30);
    for (const auto& [name, step] : wrong)
        ADD_FAILURE() << name.toStdString() << " on " << step.toStdString();
}

} // namespace

} // namespace waymark::test
