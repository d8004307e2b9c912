// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of one kind of thing: a long list to narrow at the left, one item in full at the right, a splitter
// between them that is remembered. Courses, books and skills say what their rows, words and details are. Rows
// are read when the page is first shown. Filters, order and splitter are remembered; GUI thread.
#pragma once

#include "db/library/library.h"
#include "ui/desktop/frame/desk.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/pages/learning/entry_model.h"

#include <QTimer>

class QStackedWidget;

namespace waymark::ui {

class EntryListPane;

struct EntryOrderName {
    EntryOrder order = EntryOrder::Title;
    QString id;    ///< remembered, "provider"
    QString words; ///< "provider"
};

struct EntryWords {
    PageId page = PageId::Courses;
    QString name;    ///< of the page in what is remembered, "courses"
    QString title;   ///< "Courses"
    QString none;    ///< "This catalog holds no courses."
    QString noMatch; ///< "No course matches."
    std::vector<EntryOrderName> orders;
    QString segmentedFacet; ///< id of a facet shown as a switch of its few values in place of chips
};

class EntryPage : public Page {
    Q_OBJECT
public:
    void open(const Route& route) override;
    Route current() const override;
    void focusStart() override;

protected:
    EntryPage(const Desk& desk, EntryWords words, QWidget* parent);

    virtual db::Result<EntryList> readEntries() const = 0;
    /// The whole right side for a key that the catalog may or may not hold.
    virtual QWidget* makeDetail(const QString& key, QWidget* parent) = 0;
    /// What the star remembers of a row.
    virtual db::Bookmark bookmarkOf(const QString& key) const = 0;

    /// A sentence in the detail's place.
    QWidget* makeSentence(const QString& sentence, QWidget* parent) const;
    /// Scrolls the content, which fills the width.
    static QWidget* scrolled(QWidget* content, QWidget* parent);
    /// A person chose a link of the item shown: of a topic only its rows stay, all else opens its own page.
    void linkChosen(const QString& id);

    const Desk& desk() const { return m_desk; }
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void applyQuery(const QString& query);
    void filterBy(const QString& facet, const QString& value);
    QString queryText() const;
    void showItem(const QString& key);
    void showDetail();
    void rowChosen(const QString& key);
    void listChanged();
    void toggleStar(const QString& key);
    void focusDetail();

    const Desk m_desk;
    const EntryWords m_words;
    EntryModel m_model;
    EntryListPane* m_pane;
    QStackedWidget* m_detail;
    QString m_key;      ///< of the item that is current
    QString m_shownKey; ///< of the detail on screen, which may follow a little later
    QTimer m_rest;      ///< rows passed with the arrow keys are no places to go back to; the one rested on is
    QTimer m_follow;    ///< the detail waits while keys are still coming
    bool m_loaded = false;
};

} // namespace waymark::ui
