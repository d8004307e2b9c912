// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The left side of a page of things: title and count, the field that narrows, chips or a switch for facets,
// the order, and the list itself. Up and Down move in the list while the field keeps the focus. Says which
// row was chosen; never decides what is shown for it. GUI thread.
#pragma once

#include "ui/desktop/pages/learning/entry_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace waymark::ui {

class EmptyState;
class FacetBar;
class SegmentedSwitch;
class TextLabel;
struct EntryWords;

class EntryListPane final : public QWidget {
    Q_OBJECT
public:
    /// Model and words outlive the pane.
    EntryListPane(EntryModel& model, const EntryWords& words, QWidget* parent);

    void setEntries(EntryList list, const QString& orderId);
    void showError(const QString& sentence);
    /// Selects without saying so; an unknown key selects nothing.
    void setCurrentKey(const QString& key);
    void setFilters(const QString& text, std::set<FacetTag> chosen);
    void clearFilters() { setFilters({}, {}); }
    QString firstKey() const;
    QString orderId() const;
    void focusFilter();

Q_SIGNALS:
    /// A person moved to this row.
    void rowChosen(const QString& key);
    /// A person pressed Enter on the row: the work goes on in the detail.
    void rowEntered();
    void starToggled(const QString& key);
    /// Filters or order changed; the rows are others now.
    void listChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    void makeSwitch(std::size_t facet);
    void filtersApplied();

    EntryModel& m_model;
    const EntryWords& m_words;
    TextLabel* m_count;
    QLineEdit* m_field;
    QWidget* m_facets;
    FacetBar* m_chips = nullptr;
    SegmentedSwitch* m_switch = nullptr;
    QComboBox* m_order;
    QStackedWidget* m_stack;
    QListView* m_list;
    EmptyState* m_empty;
};

} // namespace waymark::ui
