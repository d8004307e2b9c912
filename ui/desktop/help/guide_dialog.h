// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The guide (ui/words/guide.h) to read, copy and print. GUI thread.
#pragma once

#include "ui/desktop/frame/paper.h"

#include <QDialog>

namespace waymark::ui {

class GuideDialog final : public QDialog {
    Q_OBJECT
public:
    explicit GuideDialog(QWidget* parent);
};

/// The guide as it is printed, on two sheets.
Paper guidePaper();

} // namespace waymark::ui
