// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalog's inventory: bold numbers that end under each other, words beside them, hairlines below. The
// line of the sources has a link. GUI thread.
#pragma once

#include "ui/desktop/pages/explore/inventory.h"

#include <QWidget>

namespace waymark::ui {

class InventoryList final : public QWidget {
    Q_OBJECT
public:
    InventoryList(const std::vector<InventoryLine>& lines, QWidget* parent);

Q_SIGNALS:
    void sourcesAsked();
};

} // namespace waymark::ui
