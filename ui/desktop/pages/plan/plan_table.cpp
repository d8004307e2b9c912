// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_table.h"

#include "ui/desktop/pages/plan/plan_arrows.h"
#include "ui/desktop/pages/plan/plan_model.h"
#include "ui/desktop/pages/plan/timeline.h"
#include "ui/desktop/widgets/facts_in_room.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int usualRow = 41;
constexpr int boxSize = 16;
constexpr int textAt = 28;

/// Done becomes open; open and begun become done.
QVariant otherState(const QModelIndex& step) {
    const bool done = step.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return static_cast<int>(done ? Qt::Unchecked : Qt::Checked);
}

/// Box, title and second line of a step.
class StepDelegate final : public QStyledItemDelegate {
public:
    explicit StepDelegate(const PlanModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const Tone tone = toneOf(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colour(Role::AccentTint, tone));
        QStyleOptionViewItem box = option;
        box.rect = boxOf(option.rect);
        const auto state = index.data(Qt::CheckStateRole).toInt();
        box.state = QStyle::State_Enabled | (state == Qt::Checked            ? QStyle::State_On
                                             : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                             : QStyle::State_Off);
        const QWidget* widget = option.widget;
        (widget ? widget->style() : QApplication::style())
            ->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, widget);
        const auto& step = m_model.plan().steps[static_cast<std::size_t>(index.row())];
        const QRect text = option.rect.adjusted(textAt, 4, -8, -4);
        painter->setFont(scaledFont(option.font, TypeSize::Base, QFont::Medium));
        painter->setPen(colour(step.dropped || step.done ? Role::Text2 : Role::Text, tone));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(scaledFont(option.font, TypeSize::Small));
        painter->setPen(colour(m_model.isWarned(index.row()) ? Role::Warn : Role::Text3, tone));
        painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                          factsInRoom(m_model.secondLine(index.row()), painter->fontMetrics(), text.width()));
        painter->setPen(colour(Role::Line, tone));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override {
        if (event->type() != QEvent::MouseButtonRelease ||
            !boxOf(option.rect).adjusted(-4, -8, 4, 8).contains(static_cast<QMouseEvent*>(event)->position().toPoint()))
            return false;
        return model->setData(index, otherState(index), Qt::CheckStateRole);
    }

private:
    static QRect boxOf(const QRect& row) {
        return {row.left() + 4, row.center().y() - boxSize / 2, boxSize, boxSize};
    }

    const PlanModel& m_model;
};

} // namespace

PlanTable::PlanTable(PlanModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_bars(new TimelineDelegate(model, this))
    , m_header(new TimelineHeader(model, this)) {
    setModel(&model);
    setHorizontalHeader(m_header);
    setItemDelegateForColumn(PlanModel::Step, new StepDelegate(model, this));
    setItemDelegateForColumn(PlanModel::Days, m_bars);
    setAccessibleName(tr("Steps of the plan"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(usualRow, 2 * fontMetrics().height() + 10));
    m_header->setSectionResizeMode(PlanModel::Days, QHeaderView::Stretch);
    m_header->setSectionResizeMode(PlanModel::Step, QHeaderView::Fixed);
}

void PlanTable::setToday(app::Day today) {
    m_bars->setToday(today);
    m_header->setToday(today);
    viewport()->update();
}

void PlanTable::readLinks() {
    m_graph = app::graphOf(m_model.plan());
}

void PlanTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_graph.column.size() != m_model.plan().steps.size() || showsDaysAsWords())
        return;
    QPainter painter(viewport());
    paintArrows(painter, *this, m_model, m_graph);
}

void PlanTable::showDaysAsWords(bool words) {
    m_bars->setWords(words);
    m_header->setWords(words);
    m_header->viewport()->update();
    viewport()->update();
}

bool PlanTable::showsDaysAsWords() const {
    return m_bars->showsWords();
}

int PlanTable::currentStep() const {
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void PlanTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        const auto step = m_model.index(currentStep(), PlanModel::Step);
        m_model.setData(step, otherState(step), Qt::CheckStateRole);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlanTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    // A third for the words, the rest for the weeks.
    m_header->resizeSection(PlanModel::Step, std::clamp(viewport()->width() * 3 / 10, 220, 420));
}

} // namespace waymark::ui
