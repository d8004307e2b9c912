// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_numbers.h"

#include "ui/desktop/widgets/text_label.h"
#include "ui/words/plan_figures.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int gap = 20; // on each side of a hairline
constexpr int rowGap = 10;
} // namespace

PlanNumbers::PlanNumbers(QWidget* parent)
    : QWidget(parent) {
    setObjectName(u"plan-numbers"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

PlanNumbers::Column& PlanNumbers::column(std::size_t number) {
    while (m_columns.size() <= number) {
        auto* box = new QWidget(this);
        auto* lines = new QVBoxLayout(box);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(1);
        Column made{box, new TextLabel({}, TypeSize::Small, Role::Text3, box),
                    new TextLabel({}, TypeSize::Section, Role::Text, box),
                    new TextLabel({}, TypeSize::Small, Role::Text2, box)};
        for (auto* label : {made.name, made.value, made.notes}) {
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            lines->addWidget(label);
        }
        lines->addStretch(1);
        m_columns.push_back(made);
    }
    return m_columns[number];
}

void PlanNumbers::show(const QList<PlanFigure>& figures) {
    m_shown = static_cast<std::size_t>(figures.size());
    for (std::size_t i = 0; i < m_shown; ++i) {
        const auto& figure = figures[static_cast<qsizetype>(i)];
        auto& shown = column(i);
        shown.name->setText(figure.name);
        shown.value->setText(figure.value);
        shown.notes->setText(figure.notes.join(u'\n'));
        shown.notes->setVisible(!figure.notes.isEmpty());
        shown.box->setAccessibleName((QStringList{figure.name, figure.value} + figure.notes).join(u", "_s));
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].box->setVisible(i < m_shown);
    arrange(width(), true);
    updateGeometry();
    update();
}

int PlanNumbers::arrange(int width, bool move) const {
    int x = 0, y = 0, rowHeight = 0;
    for (std::size_t i = 0; i < m_shown; ++i) {
        const QSize size = m_columns[i].box->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += rowHeight + rowGap;
            rowHeight = 0;
        }
        if (move)
            m_columns[i].box->setGeometry(x, y, std::min(size.width(), std::max(width, 1)), size.height());
        x += size.width() + 2 * gap + 1;
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight;
}

int PlanNumbers::heightForWidth(int width) const {
    return arrange(width, false);
}

QSize PlanNumbers::sizeHint() const {
    int width = 0;
    for (std::size_t i = 0; i < m_shown; ++i)
        width += m_columns[i].box->sizeHint().width() + (i > 0 ? 2 * gap + 1 : 0);
    return {width, arrange(width, false)};
}

void PlanNumbers::resizeEvent(QResizeEvent*) {
    arrange(width(), true);
}

bool PlanNumbers::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        arrange(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

void PlanNumbers::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (std::size_t i = 0; i < m_shown; ++i)
        if (const auto* box = m_columns[i].box; box->x() > 0)
            painter.fillRect(box->x() - gap - 1, box->y(), 1, box->height(), colour(Role::Line, toneOf(palette())));
}

} // namespace waymark::ui
