// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pay_chart.h"

#include "ui/charts/chart_bars.h"
#include "ui/charts/chart_brackets.h"

#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>

#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

/// Under bars and marks: the pointed and the selected row, and over them the grid.
class PayChart::Band final : public QGraphicsItem {
public:
    Band(const PayChart& chart, QGraphicsItem* parent)
        : QGraphicsItem(parent)
        , m_chart(chart) {}

    QRectF boundingRect() const override { return {0, 0, m_chart.m_layout.width, m_chart.m_layout.height}; }
    void resize() { prepareGeometryChange(); }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override {
        const ChartStyle& style = m_chart.m_style;
        const ChartLayout& layout = m_chart.m_layout;
        if (m_chart.m_pointed >= 0 && m_chart.m_pointed != m_chart.m_selected)
            painter->fillRect(m_chart.rowRect(m_chart.m_pointed), style.ink(Role::Hover));
        if (m_chart.m_selected >= 0) {
            const QRectF band = m_chart.rowRect(m_chart.m_selected);
            painter->fillRect(band, style.ink(Role::AccentTint));
            painter->fillRect(QRectF(band.topLeft(), QSizeF(std::min(style.edge, 3 * style.unit), band.height())),
                              style.ink(Role::Accent));
        }
        for (const double x : m_chart.m_positions.ticks)
            painter->fillRect(QRectF(std::round(x), layout.plot.top(), 1, layout.plot.height()),
                              style.ink(Role::Grid));
    }

private:
    const PayChart& m_chart;
};

/// Over grid and bars: all that Qt Charts does not draw. Rows out of sight are not painted.
class PayChart::Marks final : public QGraphicsItem {
public:
    Marks(const PayChart& chart, QGraphicsItem* parent)
        : QGraphicsItem(parent)
        , m_chart(chart) {
        setFlag(ItemUsesExtendedStyleOption);
    }

    QRectF boundingRect() const override { return {0, 0, m_chart.m_layout.width, m_chart.m_layout.height}; }
    void resize() { prepareGeometryChange(); }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* /*widget*/) override {
        const ChartPicture picture = m_chart.picture();
        const ChartLayout& layout = picture.layout;
        const QRectF seen = option->exposedRect;
        if (seen.top() < layout.headerBottom)
            paintHeader(*painter, picture);
        paintGroups(*painter, picture);
        for (int row = 0; row < layout.rowCount(); ++row) {
            const double y = layout.rowY(row);
            if (y + layout.pitch >= seen.top() && y - layout.pitch <= seen.bottom())
                paintRow(*painter, picture, row, row == m_chart.m_selected);
        }
        paintBrackets(*painter, picture);
        paintCaption(*painter, picture);
    }

private:
    const PayChart& m_chart;
};

PayChart::PayChart(QObject* parent)
    : QGraphicsScene(parent)
    , m_chart(new QChart)
    , m_money(new QValueAxis(m_chart))
    , m_rows(new QValueAxis(m_chart))
    , m_scale(new QLineSeries(m_chart)) {
    setItemIndexMethod(QGraphicsScene::NoIndex);
    addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setDropShadowEnabled(false);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->addAxis(m_money, Qt::AlignTop);
    m_chart->addAxis(m_rows, Qt::AlignLeft);
    for (QValueAxis* axis : {m_money, m_rows}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
        axis->setTickCount(2); // the fewest there may be
    }
    m_chart->addSeries(m_scale);
    m_scale->attachAxis(m_money);
    m_scale->attachAxis(m_rows);
    m_band = new Band(*this, m_chart);
    m_band->setZValue(-1);
    m_marks = new Marks(*this, m_chart);
    m_marks->setZValue(100);
}

PayChart::~PayChart() = default;

void PayChart::setSpec(const app::ChartSpec& spec) {
    m_spec = spec;
    m_columns.reset();
    m_selected = m_pointed = -1;
    if (app::traitsOf(spec.form).fromZero && !m_bars)
        m_bars = std::make_unique<ChartBars>(m_chart, m_money, m_rows);
}

void PayChart::setStyle(const ChartStyle& style) {
    m_style = style;
    m_columns.reset();
    setBackgroundBrush(style.ink(Role::Surface));
}

ChartLayout PayChart::measure(double width) const {
    if (!m_columns)
        m_columns = columnWidths(m_spec, m_style);
    return layOut(m_spec, m_style, width, *m_columns);
}

void PayChart::arrange(const ChartLayout& layout) {
    m_layout = layout;
    m_band->resize();
    m_marks->resize();
    setSceneRect(0, 0, m_layout.width, m_layout.height);
    m_chart->setGeometry(0, 0, m_layout.width, m_layout.height);
    if (m_chart->plotArea() != m_layout.plot)
        m_chart->setPlotArea(m_layout.plot);
    setAxes();
    if (app::traitsOf(m_spec.form).fromZero)
        m_bars->show(m_spec, m_layout, m_style);
    else if (m_bars)
        m_bars->clear();
    // The chart lays its axes out on a posted event; drawing must not wait for one.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
    mapFigures();
    update();
}

void PayChart::setAxes() {
    const app::ChartAxis& axis = m_spec.axis;
    const double from = app::traitsOf(m_spec.form).fromZero ? 0 : onAxis(axis.min);
    m_money->setRange(from, std::max(from + 0.1, onAxis(axis.max)));
    // Slot k of n has its middle at n - 1 - k, and what stands above the first slot adds to the top.
    const double above = (m_layout.firstSlotTop - m_layout.plot.top()) / m_layout.pitch;
    m_rows->setRange(-0.5, m_layout.slotCount - 0.5 + above);
}

void PayChart::mapFigures() {
    m_positions = {};
    const auto mapped = [this](const std::optional<double>& value) {
        return value ? std::optional(xOf(*value)) : std::nullopt;
    };
    for (const app::ChartRow& row : m_spec.rows) {
        RowPositions at;
        at.undated = mapped(row.undated);
        if (row.mark) {
            at.mark = xOf(row.mark->value);
            at.low = mapped(row.mark->low);
            at.high = mapped(row.mark->high);
            at.boxLow = mapped(row.mark->boxLow);
            at.boxHigh = mapped(row.mark->boxHigh);
            at.mean = mapped(row.mark->mean);
            at.errorLow = mapped(row.mark->errorLow);
            at.errorHigh = mapped(row.mark->errorHigh);
            if (row.mark->median) {
                at.median = xOf(row.mark->median->value);
                at.errorLow = mapped(row.mark->median->errorLow);
                at.errorHigh = mapped(row.mark->median->errorHigh);
            }
        }
        m_positions.rows.append(at);
    }
    const std::size_t ticks = std::min(m_spec.axis.ticks.size(), m_spec.axis.tickLabels.size());
    for (std::size_t i = 0; i < ticks; ++i)
        m_positions.ticks.append(xOf(m_spec.axis.ticks[i]));
    if (m_spec.reference)
        m_positions.reference = xOf(m_spec.reference->value);
    if (m_money->min() <= 0 && !isLogarithmic())
        m_positions.zero = xOf(0);
}

bool PayChart::isLogarithmic() const {
    return m_spec.axis.logarithmic && m_spec.axis.min > 0 && !app::traitsOf(m_spec.form).fromZero;
}

double PayChart::onAxis(double value) const {
    return isLogarithmic() ? std::log10(std::max(value, m_spec.axis.min)) : value;
}

double PayChart::xOf(double value) const {
    return m_chart->mapToPosition(QPointF(onAxis(value), 0), m_scale).x();
}

void PayChart::setSelectedRow(int row) {
    m_selected = row >= 0 && row < m_layout.rowCount() ? row : -1;
    update();
}

void PayChart::setPointedRow(int row) {
    if (row == m_pointed)
        return;
    m_pointed = row >= 0 && row < m_layout.rowCount() ? row : -1;
    update();
}

QRectF PayChart::rowRect(int row) const {
    const double top = std::round(m_layout.rowY(row) - m_layout.pitch / 2);
    const double bottom = std::round(m_layout.rowY(row) + m_layout.pitch / 2);
    return {0, top, m_layout.width, bottom - top};
}

} // namespace waymark::ui
