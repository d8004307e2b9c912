// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the window when there is no catalog to show: one sentence why, what to do, and what is still
// safe. No drawing, nothing to click that would lead nowhere. GUI thread.
#pragma once

#include <QWidget>

namespace waymark::ui {

class NoCatalog final : public QWidget {
    Q_OBJECT
public:
    explicit NoCatalog(const QString& why, QWidget* parent = nullptr);
};

} // namespace waymark::ui
