// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for the hours of each weekday, Monday first, and says their sum. A week without any hour is not
// accepted. GUI thread.
#pragma once

#include <QDialog>

#include <array>

class QDoubleSpinBox;

namespace waymark::ui {

class WeekdaysDialog final : public QDialog {
    Q_OBJECT
public:
    WeekdaysDialog(const std::array<double, 7>& hours, QWidget* parent);

    std::array<double, 7> hours() const;

private:
    std::array<QDoubleSpinBox*, 7> m_days{};
};

} // namespace waymark::ui
