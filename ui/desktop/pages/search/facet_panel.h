// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pane at the left of the results: what they can be narrowed by, each value with how many it would leave.
// Any of the values of one facet, all of the facets. A click, Space or Enter chooses; the row that had the
// keyboard keeps it over a new answer. It only announces what was asked for. GUI thread.
#pragma once

#include "db/search/facets.h"
#include "ui/desktop/pages/search/facet_model.h"

#include <QListView>

namespace waymark::ui {

class FacetPanel final : public QListView {
    Q_OBJECT
public:
    explicit FacetPanel(const FacetWords& words, QWidget* parent = nullptr);

    void show(std::vector<db::FacetCounts> counts);

Q_SIGNALS:
    void valueToggled(waymark::db::Facet facet, const std::string& value, bool on);
    void facetCleared(waymark::db::Facet facet);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitWidth();
    void act(const QModelIndex& index);

    FacetModel* m_facets;
};

} // namespace waymark::ui
