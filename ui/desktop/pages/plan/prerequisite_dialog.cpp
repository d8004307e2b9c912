// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/prerequisite_dialog.h"

#include "ui/desktop/widgets/text_label.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"
#include "ui/words/counts.h"
#include "ui/words/text.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12, boxWidth = 190, boxHeight = 34, gapX = 48, gapY = 12;

/// "Algorithms, after Mathematics, and Java or Python".
QString sentenceOf(const db::Plan& plan, const app::PlanGraph& graph, std::size_t step) {
    QStringList all, some;
    for (const auto& link : graph.links)
        if (link.to == step)
            (link.oneOfSeveral ? some : all).append(fromUtf8(plan.steps[link.from].title));
    const QString title = fromUtf8(plan.steps[step].title);
    QStringList parts;
    if (!all.isEmpty())
        parts.append(PrerequisiteDialog::tr("after %1").arg(listWords(all)));
    if (!some.isEmpty())
        parts.append(PrerequisiteDialog::tr("after one of: %1").arg(some.join(u"; "_s)));
    return parts.isEmpty() ? PrerequisiteDialog::tr("%1, after nothing").arg(title)
                           : u"%1, %2"_s.arg(title, parts.join(u", "_s));
}

} // namespace

PrerequisiteGraph::PrerequisiteGraph(const db::Plan& plan, QWidget* parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_graph(app::graphOf(plan))
    , m_rows(plan.steps.size(), 0) {
    std::vector<int> filled(static_cast<std::size_t>(m_graph.columns), 0);
    for (std::size_t step = 0; step < m_rows.size(); ++step)
        if (const auto column = m_graph.column[step])
            m_rows[step] = filled[static_cast<std::size_t>(*column)]++;
    for (const int count : filled)
        m_most = std::max(m_most, count);
    setAccessibleName(tr("What comes before what"));
    setAccessibleDescription(tr("The list below says the same."));
    setMinimumSize(sizeHint());
}

QSize PrerequisiteGraph::sizeHint() const {
    return {2 * margin + std::max(0, m_graph.columns * (boxWidth + gapX) - gapX),
            2 * margin + std::max(0, m_most * (boxHeight + gapY) - gapY)};
}

QRect PrerequisiteGraph::boxOf(std::size_t step) const {
    return {margin + m_graph.column[step].value_or(0) * (boxWidth + gapX), margin + m_rows[step] * (boxHeight + gapY),
            boxWidth, boxHeight};
}

void PrerequisiteGraph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(palette());
    for (const auto& link : m_graph.links) {
        const QRect from = boxOf(link.from), to = boxOf(link.to);
        const QPointF start(from.right() + 1, from.center().y()), end(to.left() - 1, to.center().y());
        QPainterPath path(start);
        path.cubicTo(start + QPointF(gapX / 2.0, 0), end - QPointF(gapX / 2.0, 0), end);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Role::Axis, tone), 1, link.oneOfSeveral ? Qt::DashLine : Qt::SolidLine));
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Axis, tone));
        painter.drawPolygon(QPolygonF{end, end + QPointF(-6, -3), end + QPointF(-6, 3)});
    }
    const QFont font = scaledFont(this->font(), TypeSize::Small);
    painter.setFont(font);
    for (std::size_t step = 0; step < m_plan.steps.size(); ++step) {
        if (!m_graph.column[step])
            continue;
        const QRect box = boxOf(step);
        const bool done = m_plan.steps[step].done;
        painter.setPen(QPen(colour(done ? Role::Accent : Role::AccentLine, tone), 1));
        painter.setBrush(colour(Role::AccentTint, tone));
        painter.drawRoundedRect(box, 2, 2);
        painter.setPen(colour(done ? Role::Text2 : Role::Text, tone));
        painter.drawText(box.adjusted(8, 2, -8, -2), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap),
                         QFontMetrics(font).elidedText(fromUtf8(m_plan.steps[step].title), Qt::ElideRight,
                                                       2 * (boxWidth - 40)));
    }
}

PrerequisiteDialog::PrerequisiteDialog(const db::Plan& plan, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"prerequisites"_s);
    setWindowTitle(tr("What comes before what"));
    resize(760, 520);
    auto* column = new QVBoxLayout(this);
    const auto graph = app::graphOf(plan);
    auto* area = new QScrollArea(this);
    area->setWidget(new PrerequisiteGraph(plan, area));
    area->setFrameShape(QFrame::NoFrame);
    area->setVisible(!graph.links.empty());
    column->addWidget(area, 2);
    auto* list = new QListWidget(this);
    list->setObjectName(u"prerequisite-list"_s);
    list->setAccessibleName(tr("What comes before what, as a list"));
    list->setWordWrap(true);
    for (std::size_t step = 0; step < plan.steps.size(); ++step)
        if (graph.column[step])
            list->addItem(sentenceOf(plan, graph, step));
    if (graph.links.empty())
        list->addItem(tr("No step of this plan has to come before another."));
    column->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    list->setFocus();
}

} // namespace waymark::ui
