// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A title with its buttons: no title is cut for the words of buttons. Where all do not fit into one line the buttons stand
// under the title; where their words do not fit there either they keep their icons, beside it. GUI thread.
#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace waymark::ui {

class TextLabel;

class TitleLine final : public QWidget {
    Q_OBJECT
public:
    /// Takes both over. The buttons below `tools` have icons; what they say is then their accessible name.
    TitleLine(QWidget* title, QWidget* tools, QWidget* parent);

    /// This one, of `title`, goes on below where a line is too short, instead of ending in dots.
    void wrap(TextLabel* title);

    QSize minimumSizeHint() const override;
    /// At once, for whoever changes the title of a page that is shown: what is clicked next has its place then.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    int toolsWidth(bool withWords) const;
    QList<QPushButton*> buttons() const;

    QWidget* m_title;
    QWidget* m_tools;
    TextLabel* m_wrapping = nullptr;
    QBoxLayout* m_parts;
};

} // namespace waymark::ui
