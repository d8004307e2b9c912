// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Over the results: what was searched for instead of what was typed, everything that narrows them as chips
// that can be taken off, how many were found and how fast, their order, and keeping the search. The
// correction is the first thing under the search box. It only announces what was asked for. GUI thread.
#pragma once

#include "ui/desktop/pages/search/facet_words.h"
#include "ui/desktop/pages/search/search_outcome.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace waymark::ui {

class LinkLabel;
class TextLabel;

class ResultHeader final : public QWidget {
    Q_OBJECT
public:
    explicit ResultHeader(const FacetWords& words, QWidget* parent = nullptr);

    void show(const SearchOutcome& outcome);
    /// There is no answer: only what was chosen can be taken back.
    void showChoices(const SearchFilter& filter, const std::vector<TypedField>& fields);
    /// The search shown is among the saved ones already.
    void setSaved(bool saved);
    QString correctionText() const;

Q_SIGNALS:
    /// Search for exactly what was typed.
    void exactRequested();
    void valueRemoved(waymark::db::Facet facet, const std::string& value);
    /// A field word shall go from the text.
    void fieldRemoved(int start, int length);
    void choicesCleared();
    void sortChosen(waymark::db::SortOrder sort);
    void formChosen(bool oneList);
    void saveRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fold();
    void addChip(const QString& words, const std::function<void()>& remove);
    void openOrderMenu();

    const FacetWords& m_words;
    SearchFilter m_filter;
    QLabel* m_correction;
    QWidget* m_chips;
    TextLabel* m_count;
    LinkLabel* m_order;
    QPushButton* m_save;
    QBoxLayout* m_line;
};

/// "Title", "Fewest hours"; without words to match, the first order is called "Recommended".
QString sortName(db::SortOrder order, bool withWords = false);

/// The correction as markup: corrected words stand out, the rest is plain. Every word is escaped.
QString correctionMarkup(const QString& typed, const QString& corrected);

} // namespace waymark::ui
