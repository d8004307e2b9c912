// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ways into the catalog without typing: topics, interests, preparation, growth, pay and technology, each
// value with how many there are; choosing one opens the search with it chosen. Filled when the counts are
// there; as many columns as fit, four at most. GUI thread.
#pragma once

#include "ui/desktop/pages/search/facet_words.h"
#include "ui/desktop/pages/search/search_worker.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace waymark::ui {

class BrowseColumns final : public QWidget {
    Q_OBJECT
public:
    explicit BrowseColumns(const FacetWords& words, QWidget* parent);

    void show(const FacetList& counts);
    int columns() const { return m_columns; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueChosen(waymark::db::Facet facet, const std::string& value);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFacet(const db::FacetCounts& counted, std::size_t most);
    void arrange(int columns);

    const FacetWords& m_words;
    QGridLayout* m_grid;
    std::vector<QWidget*> m_blocks; ///< one a facet
    int m_columns = 0;
};

} // namespace waymark::ui
