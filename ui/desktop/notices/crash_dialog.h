// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says that the last run ended by a fault and shows what it wrote down, to be read and copied. GUI thread.
#pragma once

#include <QDialog>

namespace waymark::ui {

class CrashDialog final : public QDialog {
    Q_OBJECT
public:
    /// `text` as crash_text.h gives it. Goes when it is closed.
    CrashDialog(const QString& text, QWidget* parent);
};

} // namespace waymark::ui
