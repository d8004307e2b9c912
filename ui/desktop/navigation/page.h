// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One page of the window, behind the navigation. A page shows a route, says where it is, and asks for other
// routes; it never reaches for another page or for the window. Owned by the window's stack. GUI thread.
#pragma once

#include "ui/desktop/navigation/route.h"

#include <QWidget>

namespace waymark::ui {

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// A page folds or scrolls where there is no room: it never keeps the window large.
    QSize minimumSizeHint() const override { return {320, 240}; }

    /// Shows the route's item; an unknown key shows a sentence instead of an empty page.
    virtual void open(const Route& route) = 0;
    /// What is shown now, so that back returns to it.
    virtual Route current() const = 0;
    /// What is open, for the window's title: "Registered Nurses"; empty: the page's own name says it.
    virtual QString openTitle() const { return {}; }
    /// An answer from a thread is due: what is shown will change by itself.
    virtual bool busy() const { return false; }
    /// How far down the item is read, in pixels, so that back returns there; routes do not carry it.
    virtual int readPlace() const { return 0; }
    virtual void returnTo(int /*place*/) {}
    /// Puts the keyboard focus where work on this page starts.
    virtual void focusStart() { setFocus(); }

Q_SIGNALS:
    void routeRequested(const waymark::ui::Route& route);
    /// The page moved by itself (another row was selected): a new entry for back.
    void routeChanged(const waymark::ui::Route& route);
    /// The learner had this file written.
    void fileWritten(const QString& file);
    /// openTitle() says something else now.
    void openTitleChanged();
};

} // namespace waymark::ui
