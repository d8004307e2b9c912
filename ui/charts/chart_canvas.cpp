// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_canvas.h"

#include "ui/charts/pay_chart.h"
#include "ui/charts/pay_chart_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace waymark::ui {

ChartCanvas::ChartCanvas(PayChart* chart, QWidget* parent)
    : QGraphicsView(parent)
    , m_chart(chart) {
    setScene(chart);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The header lies over the rows that scroll: moving pixels instead of painting would drag it along.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
}

void ChartCanvas::showRow(int row) {
    if (row < 0)
        return;
    const QRectF rect = m_chart->rowRect(row);
    const double header = m_chart->layout().headerBottom;
    QScrollBar* bar = verticalScrollBar();
    if (rect.top() - header < bar->value())
        bar->setValue(qRound(rect.top() - header));
    else if (rect.bottom() > bar->value() + viewport()->height())
        bar->setValue(qRound(rect.bottom()) - viewport()->height());
}

void ChartCanvas::setFocusShown(bool shown) {
    m_focusShown = shown;
    viewport()->update();
}

void ChartCanvas::drawForeground(QPainter* painter, const QRectF& /*rect*/) {
    const ChartPicture picture = m_chart->picture();
    painter->save();
    painter->resetTransform();
    if (verticalScrollBar()->value() > 0) {
        const QRectF header(0, 0, viewport()->width(), picture.layout.headerBottom);
        painter->fillRect(header, picture.style.ink(Role::Surface));
        paintHeader(*painter, picture);
        painter->fillRect(QRectF(0, header.bottom(), header.width(), 1), picture.style.ink(Role::Line));
    }
    if (m_focusShown && m_chart->selectedRow() >= 0) {
        const QRectF row =
            m_chart->rowRect(m_chart->selectedRow()).translated(0, -verticalScrollBar()->value());
        painter->setPen(picture.style.ink(Role::Accent));
        painter->drawRect(row.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

int ChartCanvas::rowAt(QPoint position) const {
    if (verticalScrollBar()->value() > 0 && position.y() < m_chart->layout().headerBottom)
        return -1;
    return m_chart->layout().rowAt(mapToScene(position).y()).value_or(-1);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (m_pressed && (at - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_pressed.reset();
        Q_EMIT dragStarted();
        return;
    }
    const int row = rowAt(at);
    m_chart->setPointedRow(row);
    viewport()->setCursor(row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().toPoint();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    const QPoint at = event->position().toPoint();
    if (const int row = rowAt(at); row >= 0)
        Q_EMIT rowClicked(row, at.x() >= m_chart->layout().plot.right());
}

void ChartCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (const int row = rowAt(event->pos()); row >= 0)
        Q_EMIT rowMenuAsked(row, event->globalPos());
}

void ChartCanvas::leaveEvent(QEvent* event) {
    m_chart->setPointedRow(-1);
    QGraphicsView::leaveEvent(event);
}

bool ChartCanvas::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), rowSentence(m_chart->spec(), row), viewport());
    return true;
}

} // namespace waymark::ui
