// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bar over everything: the program's name with its blaze, back and forward, the search box, and at the
// right light or dark. It only announces what was asked. GUI thread.
#pragma once

#include <QWidget>

class QMenu;

namespace waymark::ui {

class IconButton;
class SearchBox;

class TopBar final : public QWidget {
    Q_OBJECT
public:
    /// `appearanceMenu` opens under the button at the right; not owned.
    TopBar(QMenu* appearanceMenu, QWidget* parent = nullptr);

    SearchBox& searchBox() const { return *m_search; }
    void setSteps(bool back, bool forward);
    /// The name takes the width of the navigation, so that the search box begins where pages begin.
    void setNameWidth(int width);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    void setMargins();
    QWidget* m_name;
    IconButton* m_back;
    IconButton* m_forward;
    SearchBox* m_search;
};

} // namespace waymark::ui
