// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page of the tour, light and dark: what is written and marked can be told from what is painted behind it. Measured in
// pictures of the pages, twice as large so that thin strokes have their whole ink; contrast.tsv beside the tests holds the
// lowest of each kind. What cannot be used now may be dim.
#include "tests/ui/desktop/frame/program_fixture.h"
#include "tests/ui/desktop/languages/page_walk.h"
#include "tests/ui/desktop/languages/painted_texts.h"
#include "ui/desktop/theme/contrast.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTextStream>

#include <algorithm>
#include <map>
#include <optional>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int scale = 2;
constexpr double textAtLeast = 4.5, markAtLeast = 3;

/// How the colours of a part of a picture are spread.
class Colours {
public:
    Colours(const QImage& picture, const QRect& part) {
        const QRect inside = part.intersected(picture.rect());
        for (int y = inside.top(); y <= inside.bottom(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
            for (int x = inside.left(); x <= inside.right(); ++x)
                ++m_counts[line[x]];
        }
    }

    bool isEmpty() const { return m_counts.isEmpty(); }

    /// The commonest.
    QColor ground() const {
        QRgb commonest = 0;
        int most = 0;
        for (auto colour = m_counts.cbegin(); colour != m_counts.cend(); ++colour)
            if (*colour > most) {
                most = *colour;
                commonest = colour.key();
            }
        return QColor(commonest);
    }

    /// What is next to an ink; nothing where something else lies over the words.
    std::optional<QColor> nextTo(const QColor& ink) const {
        constexpr int near = 40;
        std::optional<QColor> next;
        int shortest = near;
        for (auto colour = m_counts.cbegin(); colour != m_counts.cend(); ++colour) {
            const QRgb one = colour.key();
            const int way = std::abs(qRed(one) - ink.red()) + std::abs(qGreen(one) - ink.green()) + std::abs(qBlue(one) - ink.blue());
            if (way < shortest) {
                shortest = way;
                next = QColor(one);
            }
        }
        return next;
    }

    /// That stands out most.
    QColor furthestFrom(const QColor& ground) const {
        QColor furthest = ground;
        double most = 1;
        for (auto colour = m_counts.cbegin(); colour != m_counts.cend(); ++colour)
            if (const double one = ui::contrast(QColor(colour.key()), ground); one > most) {
                most = one;
                furthest = QColor(colour.key());
            }
        return furthest;
    }

private:
    QHash<QRgb, int> m_counts;
};

/// What lies over the ground where an ink is not opaque.
QColor laidOver(const QColor& ink, const QColor& ground) {
    const auto mixed = [part = ink.alphaF()](float over, float under) { return part * over + (1 - part) * under; };
    return QColor::fromRgbF(mixed(ink.redF(), ground.redF()), mixed(ink.greenF(), ground.greenF()), mixed(ink.blueF(), ground.blueF()));
}

struct Measured {
    QString what; ///< "text of LinkLabel"
    QString example;
    QColor ink, ground;
    double ratio() const { return ui::contrast(ink, ground); }
};

QString classOf(const QWidget& widget) {
    return QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
}

/// Rows and charts are painted on the viewport of what has a name.
QString nameOf(const QWidget& widget) {
    const bool plain = widget.metaObject() == &QWidget::staticMetaObject && widget.parentWidget();
    return classOf(plain ? *widget.parentWidget() : widget);
}

QRect inPicture(const QWidget& widget, const QRectF& box) {
    const QPointF corner = widget.mapTo(widget.window(), QPoint());
    return QRectF((box.topLeft() + corner) * scale, box.size() * scale).toAlignedRect();
}

void measureTexts(QWidget& widget, const QImage& picture, std::vector<Measured>& measured) {
    const QRect seen = widget.visibleRegion().boundingRect();
    for (const PaintedText& text : textsPaintedBy(widget)) {
        if (text.text.trimmed().isEmpty() || !QRectF(seen).contains(text.box) || text.ink.alpha() == 0)
            continue;
        const Colours colours(picture, inPicture(widget, text.box));
        if (colours.isEmpty())
            continue;
        const QColor ground = colours.ground();
        if (const auto ink = colours.nextTo(laidOver(text.ink, ground)))
            measured.push_back({u"text of "_s + nameOf(widget), text.text.left(40), *ink, ground});
    }
}

/// The part of a control that has no words: an icon, a star, the box of a tick.
std::optional<QRect> markOf(const QWidget& widget) {
    QStyleOptionButton option;
    option.initFrom(&widget);
    if (qobject_cast<const QCheckBox*>(&widget))
        return widget.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &widget);
    if (qobject_cast<const QRadioButton*>(&widget))
        return widget.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool isMark = button && button->text().isEmpty() && (!button->icon().isNull() || button->inherits("waymark::ui::StarButton"));
    return isMark ? std::optional(widget.rect()) : std::nullopt;
}

void measureMark(const QWidget& widget, const QImage& picture, std::vector<Measured>& measured) {
    const auto mark = markOf(widget);
    if (!mark || !widget.visibleRegion().boundingRect().contains(*mark))
        return;
    const Colours colours(picture, inPicture(widget, *mark));
    if (colours.isEmpty())
        return;
    const QColor ground = colours.ground();
    measured.push_back({u"mark of "_s + classOf(widget), widget.accessibleName().left(40), colours.furthestFrom(ground), ground});
}

/// Below a toast, which lies over the page and lets nothing through but its round corners.
bool isCovered(const QWidget& widget, const QList<QWidget*>& all) {
    return std::any_of(all.begin(), all.end(), [&](const QWidget* one) {
        return one->inherits("waymark::ui::Toast") && one->isVisible() && one != &widget && !one->isAncestorOf(&widget) &&
               QRect(one->mapTo(one->window(), QPoint()), one->size()).intersects({widget.mapTo(widget.window(), QPoint()), widget.size()});
    });
}

std::vector<Measured> measuredIn(QWidget& window) {
    QImage picture(window.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(window.palette().color(QPalette::Window));
    window.render(&picture);
    std::vector<Measured> measured;
    const auto all = window.findChildren<QWidget*>();
    for (auto* widget : all) {
        if (!widget->isVisible() || !widget->isEnabled() || isCovered(*widget, all))
            continue;
        measureTexts(*widget, picture, measured);
        measureMark(*widget, picture, measured);
    }
    return measured;
}

class PaintedContrast : public ProgramFixture, public testing::WithParamInterface<bool> {
protected:
    /// The lowest of each kind of text and mark with each pair of colours.
    std::map<QString, std::pair<Measured, QString>> m_lowest;

    void keep(const Measured& one, const QString& step) {
        const QString pair = one.what + u'\t' + one.ink.name() + u'\t' + one.ground.name();
        m_lowest.try_emplace(pair, one, step);
    }

    void writeTable(const QString& tone) const {
        QFile file(QCoreApplication::applicationDirPath() + u"/contrast-"_s + tone + u".tsv"_s);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Text))
            return;
        QTextStream lines(&file);
        lines << "what\tink\tground\tcontrast\tpage\texample\n";
        for (const auto& [pair, found] : m_lowest)
            lines << pair << '\t' << QString::number(found.first.ratio(), 'f', 2) << '\t' << found.second << '\t'
                  << found.first.example.simplified() << '\n';
    }
};

TEST_P(PaintedContrast, IsEnoughToReadAndToTellMarks) {
    const bool dark = GetParam();
    auto& program = start();
    program.appearance().choose(dark ? ui::Appearance::Choice::Dark : ui::Appearance::Choice::Light);
    std::size_t texts = 0, marks = 0;
    walkPages(program, {1280, 800}, [&](const QString& step) {
        for (const Measured& one : measuredIn(window())) {
            ++(one.what.startsWith(u"text"_s) ? texts : marks);
            keep(one, step);
        }
    });
    EXPECT_GT(texts, 2000u);
    EXPECT_GT(marks, 100u);
    for (const auto& [pair, found] : m_lowest) {
        const auto& [one, step] = found;
        EXPECT_GE(one.ratio(), one.what.startsWith(u"text"_s) ? textAtLeast : markAtLeast)
            << pair.toStdString() << " on " << step.toStdString() << ": " << one.example.toStdString();
    }
    writeTable(dark ? u"dark"_s : u"light"_s);
}

INSTANTIATE_TEST_SUITE_P(Tones, PaintedContrast, testing::Bool(),
                         [](const auto& tone) { return std::string(tone.param ? "Dark" : "Light"); });

/// Words on one ground, a mark on another.
class Writer final : public QWidget {
public:
    QColor ink = Qt::black, ground = Qt::white;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), ground);
        painter.setPen(ink);
        painter.drawText(10, 30, u"words"_s);
    }
};

TEST(MeasuredContrast, IsThatOfThePixels) {
    QWidget window;
    window.resize(200, 60);
    auto* writer = new Writer;
    writer->setParent(&window);
    writer->setGeometry(0, 0, 200, 60);
    window.show();
    const auto ratio = [&window] {
        const auto measured = measuredIn(window);
        return measured.size() == 1 ? measured.front().ratio() : 0.0;
    };
    EXPECT_GT(ratio(), 15);
    writer->ink = QColor(0xB0, 0xB0, 0xB0);
    EXPECT_LT(ratio(), textAtLeast) << "too pale";
    writer->ground = Qt::black;
    EXPECT_GT(ratio(), textAtLeast) << "on black it is enough";
    auto* over = new QWidget(&window); // a toast
    over->setAutoFillBackground(true);
    over->setGeometry(0, 0, 200, 60);
    over->show();
    EXPECT_EQ(measuredIn(window).size(), 0u) << "what is covered is not read";
}

} // namespace

} // namespace waymark::test
