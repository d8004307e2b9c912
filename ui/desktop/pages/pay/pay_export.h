// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes the pay chart out of the program: pictures, the table as CSV or JSON, on the clipboard, on paper, or
// dragged out as a file. File names come through Dialogs; how it went is said in one sentence. Owns its
// actions, whose keys work on the whole page. GUI thread.
#pragma once

#include "app/salary/chart_spec.h"
#include "ui/charts/chart_export.h"

#include <QMimeData>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace waymark::ui {

class Appearance;
class Dialogs;

class PayExport final : public QObject {
    Q_OBJECT
public:
    PayExport(Dialogs& dialogs, const Appearance& appearance, QWidget* page);

    /// What the next export writes; both outlive it. Nothing to write disables the actions.
    void offer(const app::PayComparison* comparison, const app::ChartSpec* spec);
    void fillMenu(QMenu* menu) const;
    /// Takes the chart along with the mouse: dropped elsewhere it is a PNG file and a picture.
    void drag(QWidget* from);
    /// What a drag or the clipboard carries: the picture, a file of it, and one sentence.
    std::unique_ptr<QMimeData> chartData();

Q_SIGNALS:
    void noticeRaised(const QString& sentence);

private:
    enum class Kind { Png, Svg, Pdf, Csv, Json };
    QAction* addAction(const QString& text, const QString& icon, const QString& keys);
    void write(Kind kind);
    void writeWithOptions();
    void writeChart(ExportOptions options);
    void print();
    void copyChart();
    void tint();
    QString proposedName(const QString& suffix) const;

    Dialogs& m_dialogs;
    const Appearance& m_appearance;
    QWidget* m_page;
    const app::PayComparison* m_comparison = nullptr;
    const app::ChartSpec* m_spec = nullptr;
    QList<QAction*> m_actions; ///< in the menu's order
    ExportOptions m_last;      ///< form, size and colours chosen last
    QTemporaryDir m_dragged;   ///< files of drags live as long as the page: targets read them late
};

} // namespace waymark::ui
