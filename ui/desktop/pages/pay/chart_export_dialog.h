// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a chart shall leave the program: form, size (slide, A4, square or own), pixels for a PNG, light or dark
// whatever the window uses; with a small preview of just that. The choice is kept for the next time by its
// owner. GUI thread.
#pragma once

#include "app/salary/chart_spec.h"
#include "ui/charts/chart_export.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

namespace waymark::ui {

class ChartExportDialog final : public QDialog {
    Q_OBJECT
public:
    ChartExportDialog(const app::ChartSpec& spec, const ExportOptions& before, QWidget* parent);

    /// As chosen; without a path.
    ExportOptions options() const;

private:
    void build();
    void preview();
    void chooseSize();

    const app::ChartSpec& m_spec;
    QComboBox* m_format;
    QComboBox* m_size;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QComboBox* m_scale;
    QComboBox* m_theme;
    QLabel* m_preview;
    QDialogButtonBox* m_buttons;
};

} // namespace waymark::ui
