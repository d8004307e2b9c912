// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filters above a long list as chips: one for each chosen value, with a cross, and one dashed chip for
// each facet that opens its values. Changes the model itself and says so. GUI thread.
#pragma once

#include "ui/desktop/pages/learning/entry.h"

#include <QWidget>

namespace waymark::ui {

class EntryModel;
class FacetPopup;

class FacetBar final : public QWidget {
    Q_OBJECT
public:
    /// The model outlives the bar.
    FacetBar(EntryModel& model, QWidget* parent);

    /// Makes the chips anew, after the model got other rows or filters from elsewhere.
    void refresh();

Q_SIGNALS:
    void filtersChanged();

private:
    void choose(FacetTag tag, bool chosen);
    void openFacet(std::size_t facet, const QWidget* anchor);

    EntryModel& m_model;
};

} // namespace waymark::ui
