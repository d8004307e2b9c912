// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one search box. It keeps the focus while arrow keys move through the results: what those keys mean is
// announced, and the search page answers. Suggestions open below it: for an empty box the searches made
// before, behind a field word its values; the rest of a field word stands grey behind the cursor until Tab
// takes it. Nothing is searched here. GUI thread.
#pragma once

#include "ui/desktop/navigation/suggestion.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;

namespace waymark::ui {

class IconButton;
class SuggestionList;

class SearchBox final : public QWidget {
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    QString text() const;
    /// Shows what is searched for without announcing it as typed.
    void setText(const QString& text);
    /// Takes the focus and selects what is there, so that typing starts anew.
    void focusAll();
    /// Takes the focus behind what is there, so that typing goes on.
    void focusEnd();
    int cursor() const;
    /// Opens the suggestions; none closes them.
    void offer(std::vector<Suggestion> suggestions);
    /// What Tab would add at the end of the text: "ider:" behind "prov". Empty: nothing.
    void offerRest(const QString& rest);
    QString rest() const;
    const SuggestionList& suggestions() const { return *m_suggestions; }

Q_SIGNALS:
    /// By keys, the mouse, an input method or an assistive technology.
    void typed(const QString& text);
    /// Down is +1, Up -1, the page keys further.
    void movedThroughResults(int rows);
    void resultOpened();
    /// The keyboard came into the box: typing may follow.
    void entered();
    /// Esc: back to where the person was.
    void dismissed();
    /// The empty box was clicked into or left downwards (then `byArrow`); or Ctrl+Space in any text.
    void suggestionsWanted(bool byArrow);
    void suggestionChosen(const waymark::ui::Suggestion& suggestion);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool handleKey(int key);
    bool handleSuggestionKey(int key);
    void choose(const Suggestion& suggestion);
    void placeRest();
    void fitHeight();
    QRect fieldBox() const;
    QRect keyCapBox() const;

    QLineEdit* m_line;
    IconButton* m_clear;
    QLabel* m_rest;
    SuggestionList* m_suggestions;
    bool m_shown = false; ///< the text comes from the program, not from a person
};

} // namespace waymark::ui
