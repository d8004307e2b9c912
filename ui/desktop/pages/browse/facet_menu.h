// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The facets of a list as a popup under its button: the search page's own panel, as high as there is room.
// It stays open while values are chosen; Esc or a click beside it closes it. GUI thread.
#pragma once

#include "ui/desktop/pages/search/facet_panel.h"

#include <QFrame>

namespace waymark::ui {

class FacetMenu final : public QFrame {
    Q_OBJECT
public:
    FacetMenu(const FacetWords& words, QWidget* parent);

    FacetPanel& panel() { return *m_panel; }
    void openUnder(const QWidget& button);

private:
    FacetPanel* m_panel;
};

} // namespace waymark::ui
