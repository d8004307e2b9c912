// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The left side of the library: everything, then the kinds that can be kept, each with its icon and how many
// there are. Arrow keys and clicks choose. GUI thread.
#pragma once

#include "db/keys.h"

#include <QListWidget>

#include <map>
#include <optional>

namespace waymark::ui {

class KindList final : public QListWidget {
    Q_OBJECT
public:
    explicit KindList(QWidget* parent);

    void setCounts(const std::map<db::ItemKind, int>& counts);
    std::optional<db::ItemKind> kind() const;
    /// Chooses without a signal.
    void setKind(std::optional<db::ItemKind> kind);

Q_SIGNALS:
    void kindChosen();
};

} // namespace waymark::ui
