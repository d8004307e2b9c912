// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Three ways to start, for somebody who has kept nothing yet: I know what I want, I want to find out (My
// match, first offered to who knows nothing), I want to compare pay. They go when there is something to
// continue with. GUI thread.
#pragma once

#include "ui/desktop/navigation/route.h"
#include "ui/desktop/pages/explore/card_row.h"

namespace waymark::ui {

class Doors final : public CardRow {
    Q_OBJECT
public:
    explicit Doors(QWidget* parent = nullptr);

Q_SIGNALS:
    void routeChosen(const waymark::ui::Route& route);
    /// The fields further down this page.
    void fieldsChosen();
};

} // namespace waymark::ui
