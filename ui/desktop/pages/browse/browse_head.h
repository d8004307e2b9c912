// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Over a list of one kind: its name and how many there are, the field that narrows, the button of its facets,
// the order, and what is chosen as chips. It only announces what was asked for. GUI thread.
#pragma once

#include "ui/desktop/pages/search/facet_words.h"
#include "ui/desktop/pages/search/search_filter.h"

#include <QWidget>

class QLineEdit;

namespace waymark::ui {

class FilterChip;
class LinkLabel;
class TextLabel;

class BrowseHead final : public QWidget {
    Q_OBJECT
public:
    BrowseHead(const QString& title, const std::vector<db::SortOrder>& orders, const FacetWords& words,
               QWidget* parent);

    /// Words, chips and order, without saying so.
    void show(const QString& words, const SearchFilter& filter);
    /// How many of how many; `whole` less than 0: not known.
    void showCount(std::int64_t shown, std::int64_t whole);
    QLineEdit& field() { return *m_field; }

Q_SIGNALS:
    void typed(const QString& words);
    void facetsAsked(const QWidget& button);
    void orderChosen(waymark::db::SortOrder order);
    void valueRemoved(waymark::db::Facet facet, const std::string& value);

private:
    void addChip(db::Facet facet, const std::string& value);
    void chooseOrder();

    const FacetWords& m_words;
    const std::vector<db::SortOrder> m_orders;
    db::SortOrder m_sort = db::SortOrder::Relevance;
    TextLabel* m_count;
    QLineEdit* m_field;
    FilterChip* m_button;
    LinkLabel* m_order;
    QWidget* m_chips;
};

} // namespace waymark::ui
