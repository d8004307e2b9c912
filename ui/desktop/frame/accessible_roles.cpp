// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/frame/accessible_roles.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QHash>
#include <QKeySequence>
#include <QLabel>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// Words as they are read: the letter of a key is not marked.
QString withoutMark(QString words) {
    for (qsizetype at = words.indexOf(u'&'); at >= 0; at = words.indexOf(u'&', at + 1))
        words.remove(at, 1); // of two the second stays and is passed over
    return words;
}

/// A widget with its role; buttons in a list are still pressed.
class RoleOfWidget : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    QString text(QAccessible::Text which) const override {
        const QString said = QAccessibleWidget::text(which);
        if (which != QAccessible::Name || !said.isEmpty())
            return said;
        const auto* label = qobject_cast<const QLabel*>(widget());
        return label ? label->text() : button() ? withoutMark(button()->text()) : said;
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto* item = button()) {
            state.selectable = role() == QAccessible::ListItem;
            state.selected = state.selectable && item->isChecked();
            state.checkable = !state.selectable;
            state.checked = state.checkable && item->isChecked();
        } else if (role() == QAccessible::RadioButton) {
            state.checkable = state.checked = true; // one of several is always chosen: its name says which
        }
        return state;
    }
    QStringList actionNames() const override {
        QStringList names = QAccessibleWidget::actionNames();
        if (button())
            names.prepend(role() == QAccessible::ListItem ? pressAction() : toggleAction());
        return names;
    }
    QStringList keyBindingsForAction(const QString& name) const override {
        if (button() && (name == pressAction() || name == toggleAction()) && !button()->shortcut().isEmpty())
            return {button()->shortcut().toString()};
        return QAccessibleWidget::keyBindingsForAction(name);
    }
    // Toggled as by a person: Qt only changes the state, and what hears clicks would never know.
    void doAction(const QString& name) override {
        if (button() && (name == pressAction() || name == toggleAction()))
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton* button() const { return qobject_cast<QAbstractButton*>(widget()); }
};

/// One to five stars; its property says how many.
class RatingOfWidget final : public RoleOfWidget, public QAccessibleValueInterface {
public:
    explicit RatingOfWidget(QWidget* widget)
        : RoleOfWidget(widget, QAccessible::Slider) {}

    QVariant currentValue() const override { return widget()->property("rating"); }
    void setCurrentValue(const QVariant& value) override { widget()->setProperty("rating", value); }
    QVariant maximumValue() const override { return 5; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : RoleOfWidget::interface_cast(type);
    }
};

const QHash<QString, QAccessible::Role>& roles() {
    static const QHash<QString, QAccessible::Role> known{
        {u"waymark::ui::Hexagon"_s, QAccessible::Chart},
        {u"waymark::ui::PairBars"_s, QAccessible::Chart},
        {u"waymark::ui::ScoreStrip"_s, QAccessible::Chart},
        {u"waymark::ui::MonthBars"_s, QAccessible::Chart},
        {u"waymark::ui::MeasureBars"_s, QAccessible::Chart},
        {u"waymark::ui::PayChartView"_s, QAccessible::Chart},
        {u"waymark::ui::PrerequisiteGraph"_s, QAccessible::Chart},
        {u"waymark::ui::BarWidget"_s, QAccessible::StaticText},
        {u"waymark::ui::GradeLegend"_s, QAccessible::StaticText},
        {u"waymark::ui::GradeChip"_s, QAccessible::StaticText},
        {u"waymark::ui::Tag"_s, QAccessible::StaticText},
        {u"waymark::ui::AnswerStrip"_s, QAccessible::StaticText},
        {u"waymark::ui::Hairline"_s, QAccessible::Separator},
        {u"waymark::ui::SegmentedSwitch"_s, QAccessible::RadioButton},
        {u"waymark::ui::AnswerBox"_s, QAccessible::RadioButton},
        {u"waymark::ui::InterestsView"_s, QAccessible::Grouping}, // takes the keys of an answer
        {u"waymark::ui::NavPane"_s, QAccessible::List},
        {u"waymark::ui::NavRow"_s, QAccessible::ListItem}};
    return known;
}

QAccessibleInterface* roleOf(const QString& name, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (const auto role = roles().constFind(name); role != roles().constEnd())
        return new RoleOfWidget(widget, *role); // Qt owns it
    if (name == "waymark::ui::RatingRow"_L1)
        return new RatingOfWidget(widget);
    if (name == "waymark::ui::TextLabel"_L1 && widget->property("heading").toBool())
        return new RoleOfWidget(widget, QAccessible::Heading);
    if (const auto* button = qobject_cast<QAbstractButton*>(widget); button && button->isCheckable())
        return new RoleOfWidget(widget, button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox);
    return nullptr;
}

} // namespace

void installAccessibleRoles() {
    QAccessible::removeFactory(roleOf);
    QAccessible::installFactory(roleOf);
}

} // namespace waymark::ui
