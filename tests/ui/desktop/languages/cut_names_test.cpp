// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever is painted and ends in dots, by delegates and by widgets of our own: whoever points at it reads the whole, and a
// screen reader hears it, at every size of text.
#include "tests/ui/desktop/frame/program_fixture.h"
#include "tests/ui/desktop/languages/page_walk.h"
#include "tests/ui/desktop/languages/painted_texts.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/tag.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPointer>
#include <QToolTip>

#include <map>
#include <ostream>
#include <vector>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

struct Sheet {
    int width, height;
    double zoom;
};

std::ostream& operator<<(std::ostream& out, const Sheet& sheet) {
    return out << sheet.width << " at " << sheet.zoom;
}

/// What is left of a name that ends in dots; empty where none does, or nothing is left to compare.
QString beginningOf(const QString& painted) {
    const QString words = painted.trimmed();
    constexpr int telling = 3;
    return words.endsWith(u'\u2026') && words.size() > telling ? words.chopped(1).trimmed() : QString();
}

/// A tip that goes is still there for a while: one of our own tells whether another has come.
QString tipAt(QWidget& widget, QPoint at) {
    const QString none(QChar(0x2063));
    QToolTip::showText(widget.mapToGlobal(at), none, &widget);
    QHelpEvent pointed(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &pointed);
    return QToolTip::text() == none ? widget.toolTip() : QToolTip::text();
}

QAbstractItemView* viewOf(const QWidget& viewport) {
    auto* view = qobject_cast<QAbstractItemView*>(viewport.parentWidget());
    return view && view->viewport() == &viewport ? view : nullptr;
}

/// All that a screen reader may say of a row, its cells and its columns.
QString heardIn(const QAbstractItemView& view) {
    QStringList said;
    const auto* model = view.model();
    if (const auto* head = qobject_cast<const QHeaderView*>(&view)) {
        for (int column = 0; model && column < model->columnCount(); ++column)
            said << model->headerData(column, head->orientation()).toString();
        return said.join(u'\n');
    }
    for (int row = 0; model && row < model->rowCount(view.rootIndex()); ++row)
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column)
            for (const int role : {int(Qt::AccessibleTextRole), int(Qt::DisplayRole)})
                said << model->index(row, column, view.rootIndex()).data(role).toString();
    return said.join(u'\n');
}

QString heardOf(QWidget& widget) {
    if (const auto* view = viewOf(widget))
        return heardIn(*view);
    QStringList said{widget.accessibleName(), widget.accessibleDescription()};
    if (auto* interface = QAccessible::queryAccessibleInterface(&widget)) {
        said << interface->text(QAccessible::Name) << interface->text(QAccessible::Description);
        for (int child = 0; child < interface->childCount(); ++child)
            if (const auto* part = interface->child(child))
                said << part->text(QAccessible::Name);
    }
    return said.join(u'\n');
}

/// The picture of a chart stands beside the same as a table, what a field asks for is its name, and a button's own dots
/// ("Find …") say that it asks first.
bool isToldOtherwise(const QWidget& widget) {
    if (qobject_cast<const QLineEdit*>(&widget))
        return true;
    for (const QWidget* around = &widget; around; around = around->parentWidget())
        if (around->inherits("waymark::ui::PayChartView"))
            return true;
    return false;
}

class CutNames : public ProgramFixture, public testing::WithParamInterface<Sheet> {};

TEST_P(CutNames, AreWholeForWhoeverPointsAtThemOrHearsThem) {
    std::map<QString, QString> lost;
    auto& program = start();
    program.appearance().setZoom(GetParam().zoom);
    walkPages(program, {GetParam().width, GetParam().height}, [&](const QString& step) {
        const auto all = window().findChildren<QWidget*>();
        const std::vector<QPointer<QWidget>> widgets(all.begin(), all.end()); // tips come and go meanwhile
        for (const auto& widget : widgets) {
            if (!widget || !widget->isVisible() || widget->inherits("QTipLabel") || isToldOtherwise(*widget))
                continue;
            for (const PaintedText& text : textsPaintedBy(*widget)) {
                const QString beginning = beginningOf(text.text);
                const QPoint middle = text.box.center().toPoint();
                // What a view has laid out of sight nobody can point at.
                if (beginning.isEmpty() || !widget->rect().contains(middle))
                    continue;
                const QString heard = heardOf(*widget);
                if (heard.contains(text.text.trimmed()))
                    continue; // the dots are the name's own
                const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u": "_s + text.text;
                if (!tipAt(*widget, middle).contains(beginning))
                    lost.emplace(what + u" has no tip"_s, step);
                if (!heard.contains(beginning))
                    lost.emplace(what + u" is not heard"_s, step);
            }
        }
    });
    program.appearance().setZoom(1);
    for (const auto& [what, step] : lost)
        ADD_FAILURE() << what.toStdString() << " on " << step.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Sheets, CutNames, testing::Values(Sheet{760, 700, 1}, Sheet{760, 700, 1.5}, Sheet{1024, 700, 2}),
                         [](const auto& sheet) { return "Width" + std::to_string(sheet.param.width) + "At" + std::to_string(int(sheet.param.zoom * 100)); });

TEST(CutName, OfAChipAndOfATagIsTold) {
    const QString name = u"Computer science and information technology"_s;
    ui::FilterChip chip(name, ui::FilterChip::Form::Set);
    chip.resize(120, 24);
    EXPECT_TRUE(paintedTexts(chip).join(u' ').contains(u'\u2026')) << "it has no room";
    EXPECT_TRUE(tipAt(chip, chip.rect().center()).startsWith(name));
    EXPECT_TRUE(tipAt(chip, chip.rect().center()).contains(chip.toolTip())) << "and what can be done with it";
    ui::Tag tag(name);
    tag.resize(80, 20);
    EXPECT_EQ(tipAt(tag, tag.rect().center()), name);
    tag.resize(tag.sizeHint());
    EXPECT_EQ(tipAt(tag, tag.rect().center()), QString()) << "a name that has room says no more";
}

} // namespace

} // namespace waymark::test
