// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of everything of one kind: the search without words, with the kind fixed. A field that narrows by
// words, the facets under one button with what is chosen as chips, an order, and rows that are read a hundred
// at a time on the search thread; what is in the learner's language comes first, what is good before what
// merely comes first in the alphabet. Says which row was chosen, never decides what is shown for it. What
// narrows it is remembered. GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/route.h"
#include "ui/desktop/pages/search/facet_words.h"
#include "ui/desktop/pages/search/search_outcome.h"

#include <QWidget>

#include <memory>

class QListView;
class QStackedWidget;
class QTimer;

namespace waymark::ui {

class BrowseHead;
class EmptyState;
class FacetMenu;
class ResultModel;
class SearchWorker;

struct BrowseKind {
    db::ItemKind kind = db::ItemKind::Course;
    QString name;    ///< in what is remembered, "courses"
    QString title;   ///< "Courses"
    QString none;    ///< "This catalog holds no courses."
    QString noMatch; ///< "No course matches."
    std::vector<db::SortOrder> orders;
};

class BrowseList final : public QWidget {
    Q_OBJECT
public:
    BrowseList(const Services& services, BrowseKind kind, QWidget* parent);

    /// Narrows as a route's query says ("topic=topic:sql&q=joins&sort=title"); an empty query as remembered.
    void open(const QUrlQuery& query);
    /// Selects now or as soon as the row is there, without a signal; an empty key keeps what is selected.
    void select(const QString& key);
    /// The same for a link from elsewhere: what narrows the list goes if it hides the row.
    void selectLinked(const QString& key);
    void narrowTo(db::Facet facet, const std::string& value);
    void setQuery(const QString& query);
    QString queryText() const;
    QString selected() const;
    bool busy() const;
    void focusStart();
    QListView* view() const { return m_view; }

Q_SIGNALS:
    /// A person moved to this row.
    void chosen(const QString& key);
    /// A person pressed Enter on the row: the work goes on beside the list.
    void entered();
    /// A person narrowed or ordered it; the rows follow.
    void narrowed();
    /// The rows are there; the key is that of the first one, empty when there is none.
    void filled(const QString& firstKey);
    /// From the menu of a row.
    void routeRequested(const waymark::ui::Route& route);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectHead();
    void ask();
    void byPerson();
    void showOutcome(const std::shared_ptr<const SearchOutcome>& outcome);
    void growWhenNear();
    bool selectWanted();
    bool lookFurther();
    void tellFilled();
    void toggleStar(const QModelIndex& index);
    bool isNarrowed() const;

    const Services m_services;
    const BrowseKind m_kind;
    const FacetWords m_words;
    SearchAsk m_ask;
    std::shared_ptr<const SearchOutcome> m_outcome;
    std::int64_t m_whole = -1; ///< rows when nothing narrows the list; less than 0: not known yet
    QString m_wanted;          ///< to be selected once its row is there
    bool m_linked = false;     ///< `m_wanted` is to be found even if filters must go
    bool m_looking = false;    ///< rows are read until `m_wanted` is among them
    bool m_opened = false;
    bool m_quiet = false;
    ResultModel* m_model;
    SearchWorker* m_worker;
    BrowseHead* m_head;
    FacetMenu* m_facets;
    QListView* m_view = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTimer* m_slow = nullptr; ///< runs until the first answer should be there
};

} // namespace waymark::ui
