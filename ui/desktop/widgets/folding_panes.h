// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list and the page it leads to, side by side with a splitter between; where there is no room for both, one
// of the two with a way back to the list. The list comes first. GUI thread.
#pragma once

#include <QWidget>

class QSplitter;

namespace waymark::ui {

class IconTextButton;

class FoldingPanes final : public QWidget {
    Q_OBJECT
public:
    /// `back` leads from the page to the list, "All courses". Takes both panes over.
    FoldingPanes(QWidget* list, QWidget* page, const QString& back, QWidget* parent);

    QSplitter& splitter() { return *m_splitter; }
    /// Only one of the two is to be seen.
    bool isFolded() const { return m_folded; }
    /// While folded, which of the two; remembered for the next folding otherwise.
    void showList();
    void showPage();
    QSize minimumSizeHint() const override { return {300, 200}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QWidget* m_list;
    QWidget* m_page; ///< with the way back over it
    QSplitter* m_splitter;
    IconTextButton* m_back;
    bool m_folded = false;
    bool m_pageShown = false;
};

} // namespace waymark::ui
