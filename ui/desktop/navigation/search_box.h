// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one search box. It keeps the focus while arrow keys move through the results: what those keys mean is
// announced, and the search page answers. Nothing is searched here. GUI thread.
#pragma once

#include <QWidget>

class QLineEdit;

namespace waymark::ui {

class IconButton;

class SearchBox final : public QWidget {
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    QString text() const;
    /// Shows what is searched for without announcing it as typed.
    void setText(const QString& text);
    /// Takes the focus and selects what is there, so that typing starts anew.
    void focusAll();

Q_SIGNALS:
    void typed(const QString& text);
    /// Down is +1, Up -1, the page keys further.
    void movedThroughResults(int rows);
    void resultOpened();
    /// Esc: back to where the person was.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool handleKey(int key);
    QRect fieldBox() const;
    QRect keyCapBox() const;

    QLineEdit* m_line;
    IconButton* m_clear;
};

} // namespace waymark::ui
