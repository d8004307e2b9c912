// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list that opens under the search box. It lies over the window's content and never takes the keyboard:
// the box moves its current row. A click chooses. GUI thread.
#pragma once

#include "ui/desktop/navigation/suggestion.h"

#include <QFrame>

#include <vector>

namespace waymark::ui {

class SuggestionList final : public QFrame {
    Q_OBJECT
public:
    /// A child of `box`'s window once it is opened.
    explicit SuggestionList(QWidget* box);

    /// Opens under `under` (in the box's coordinates); nothing to offer closes it.
    void offer(std::vector<Suggestion> suggestions, const QRect& under);
    bool isOpen() const { return !isHidden(); }
    /// Moves the current row; from none, down takes the first and up the last.
    void move(int rows);
    /// Null while no row is current.
    const Suggestion* current() const;
    const std::vector<Suggestion>& suggestions() const { return m_suggestions; }

Q_SIGNALS:
    void chosen(const waymark::ui::Suggestion& suggestion);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int rowHeight() const;
    int rowAt(const QPoint& at) const;
    void announceCurrent();

    QWidget* m_box;
    std::vector<Suggestion> m_suggestions;
    int m_current = -1;
};

} // namespace waymark::ui
