// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A pay comparison on screen: the chart, the same as a table, notes about figures that do not agree, and what
// the grades mean. Chart and table share one selection; every figure opens its source card. GUI thread.
#pragma once

#include "app/salary/chart_spec.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/pages/pay/pay_figures.h"

#include <QWidget>

#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace waymark::ui {

class GradeLegend;
class LineSplitter;
class PayChartView;
class PayTable;
class TextLabel;
enum class PayColumns;

class PayResult final : public QWidget {
    Q_OBJECT
public:
    explicit PayResult(const Services& services, QWidget* parent = nullptr);

    /// Keeps the selected place where it is still among the rows.
    void show(app::PayComparison comparison, const app::ChartOptions& options);
    using QWidget::show;

    const app::PayComparison& comparison() const { return m_comparison; }
    const app::ChartSpec& spec() const { return m_spec; }
    void selectPlace(const QString& placeKey);
    QString selectedPlace() const { return m_place; }
    PayChartView* chart() const { return m_chart; }
    PayTable* table() const { return m_table; }

Q_SIGNALS:
    /// The others shall be measured against this place, or no longer.
    void placePinned(const QString& placeKey);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildChartPane();
    QWidget* buildTablePane();
    PayTable* tableFor(PayColumns columns);
    void fitTable();
    void keepInSight(const QWidget* over, const QRect& row);
    void showNotes();
    void select(int row);
    void openSource(int row, const QString& column, const QWidget* over, const QRect& place);
    void comparePair(const app::ChartBracket& bracket, const QWidget* over);

    const Services m_services;
    app::PayComparison m_comparison;
    app::ChartSpec m_spec;
    QString m_place;
    LineSplitter* m_splitter;
    PayChartView* m_chart = nullptr;
    QStackedWidget* m_tables = nullptr;
    PayTable* m_table = nullptr;
    QWidget* m_tablePane = nullptr;
    TextLabel* m_tableNote = nullptr;
    GradeLegend* m_legend = nullptr;
    QVBoxLayout* m_notes = nullptr;
    QList<PairNote> m_shownNotes;
    QWidget* m_anchor; ///< where a source card points to
};

} // namespace waymark::ui
