// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of one kind of thing: its list at the left, one item in full at the right, a splitter between them
// that is remembered. Courses, books and skills say what their words and details are. GUI thread.
#pragma once

#include "ui/desktop/navigation/page.h"
#include "ui/desktop/pages/browse/browse_list.h"

#include <QTimer>

class QStackedWidget;

namespace waymark::ui {

class FoldingPanes;

class BrowsePage : public Page {
    Q_OBJECT
public:
    void open(const Route& route) override;
    Route current() const override;
    QString openTitle() const override;
    bool busy() const override { return m_list->busy(); }
    void focusStart() override;
    BrowseList* list() const { return m_list; }

protected:
    BrowsePage(const Services& services, PageId page, BrowseKind kind, QWidget* parent);

    /// The whole right side for a key that the catalog may or may not hold.
    virtual QWidget* makeDetail(const QString& key, QWidget* parent) = 0;

    /// A sentence in the detail's place.
    QWidget* makeSentence(const QString& sentence, QWidget* parent) const;
    /// Scrolls the content, by keys too.
    static QWidget* scrolled(QWidget* content, QWidget* parent);
    /// A person chose a link of the item shown: of a topic only its rows stay, all else opens its own page.
    void linkChosen(const QString& id);

    const Services& services() const { return m_services; }
    void showEvent(QShowEvent* event) override;

private:
    void showItem(const QString& key);
    void showDetail();
    void rowChosen(const QString& key);
    void filled(const QString& firstKey);
    void focusDetail();

    const Services m_services;
    const PageId m_page;
    BrowseList* m_list;
    QStackedWidget* m_detail;
    FoldingPanes* m_panes;
    QString m_key;           ///< of the item that is current
    QString m_shownKey;      ///< of the detail on screen, which may follow a little later
    QTimer m_rest;           ///< rows passed with the arrow keys are no places to go back to
    QTimer m_follow;         ///< the detail waits while keys are still coming
    bool m_takeFirst = true; ///< nothing was asked for, or it was filtered away: the first row is shown
    bool m_opened = false;
};

} // namespace waymark::ui
