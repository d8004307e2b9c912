// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scrolling surface inside PayChartView: shows the scene, keeps the header in sight, and turns mouse
// positions into rows. Private to ui/charts; child of the view; GUI thread.
#pragma once

#include <QGraphicsView>

namespace waymark::ui {

class PayChart;

class ChartCanvas final : public QGraphicsView {
    Q_OBJECT
public:
    ChartCanvas(PayChart* chart, QWidget* parent);

    /// Scrolls as little as needed to bring a row between header and lower edge.
    void showRow(int row);
    void setFocusShown(bool shown);

Q_SIGNALS:
    void rowPressed(int row);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int rowAt(QPoint position) const;

    PayChart* m_chart;
    bool m_focusShown = false;
};

} // namespace waymark::ui
