// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the program looks: light, dark or as the system, and how large its text is. Changes show at once and
// are remembered by whoever remembers the appearance; there is nothing to confirm. GUI thread.
#pragma once

#include <QDialog>

class QFormLayout;

namespace waymark::ui {

class Appearance;

class PreferencesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PreferencesDialog(Appearance& appearance, QWidget* parent);

    /// A further row, above the buttons.
    void addRow(const QString& label, QWidget* field);

private:
    QFormLayout* m_form;
};

} // namespace waymark::ui
