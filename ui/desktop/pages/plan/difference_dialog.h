// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody else's plan beside the one that is shown: what differs, line by line, before anything is kept.
// Accepted: it shall be kept as a plan of its own. GUI thread.
#pragma once

#include "app/plan/plan_file.h"

#include <QDialog>

namespace waymark::ui {

class DifferenceDialog final : public QDialog {
    Q_OBJECT
public:
    /// `mine` may have no steps: then only what is in theirs is said.
    DifferenceDialog(const app::SharedPlan& theirs, const QString& mineTitle, const db::Plan& mine, QWidget* parent);
};

} // namespace waymark::ui
