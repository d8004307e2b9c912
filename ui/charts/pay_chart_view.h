// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pay chart as a widget: shows a ChartSpec, points and selects rows with mouse and keyboard, says the
// chart's sentence to a screen reader. It asks for the height of all its rows (heightForWidth); given less,
// the rows scroll under the header, and only rows in sight are drawn. Owns its scene; GUI thread.
#pragma once

#include "app/salary/chart_spec.h"
#include "ui/charts/chart_layout.h"

#include <QWidget>

#include <optional>

namespace waymark::ui {

class ChartCanvas;
class PayChart;

class PayChartView final : public QWidget {
    Q_OBJECT
public:
    explicit PayChartView(QWidget* parent = nullptr);
    ~PayChartView() override;

    void setSpec(const app::ChartSpec& spec, Density density);
    const app::ChartSpec& spec() const;

    /// Never lower than all of its rows, where a page around it scrolls.
    void setWhole(bool whole);

    /// -1: none. Selecting scrolls the row into sight and emits nothing.
    void setSelectedRow(int row);
    int selectedRow() const;
    /// Where a row is drawn, in this widget's coordinates.
    QRect rowRect(int row) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The selected row was moved by key or mouse.
    void rowFocused(int row);
    /// Enter, or a click on the amount: the figure's source is asked for.
    void rowActivated(int row);
    /// A click on name or marks, or P: others shall be measured against this place.
    void rowPinned(int row);
    /// The chart is dragged out of the window.
    void dragStarted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void restyle();
    void arrange();
    const ChartLayout& measured(int width) const;
    void moveTo(int row);
    void showRowMenu(int row, QPoint globalPosition);

    PayChart* m_chart;     // owned by this
    ChartCanvas* m_canvas; // child
    ChartStyle m_style;    // with the pitch wanted; a low view draws rows closer
    Density m_density = Density::Page;
    Tone m_tone = Tone::Light;
    bool m_given = false; ///< before there is nothing to arrange
    bool m_whole = false;
    mutable std::optional<ChartLayout> m_measured; // at the pitch wanted
};

/// The exact figure of a row in words: "San Francisco: mean 187,598 USD a year, grade A, official ...".
QString rowSentence(const app::ChartSpec& spec, int row);

} // namespace waymark::ui
