// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scrolling surface inside PayChartView: shows the scene, keeps the header in sight, and turns mouse
// positions into rows. Private to ui/charts; child of the view; GUI thread.
#pragma once

#include <QGraphicsView>

#include <optional>

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
    /// A click; `onValue`: on the row's amount and not on its name or marks.
    void rowClicked(int row, bool onValue);
    void rowMenuAsked(int row, QPoint globalPosition);
    /// The pressed mouse moved away: the chart is to be taken along.
    void dragStarted();

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    int rowAt(QPoint position) const;

    PayChart* m_chart;
    bool m_focusShown = false;
    std::optional<QPoint> m_pressed; ///< where a click or a drag began
};

} // namespace waymark::ui
