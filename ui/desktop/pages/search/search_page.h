// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The results of the search box, with or without words in it: facets at the left, the list, the selected
// result at the right. The box keeps the focus; this page answers as one types, moves the selection when
// told, and opens what is selected. Its route carries the text, what narrows it and the selected item, so
// that back returns to all of them. Owned by the window's stack; GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/pages/search/facet_words.h"
#include "ui/desktop/pages/search/search_outcome.h"
#include "ui/desktop/pages/search/search_worker.h"

#include <QTimer>

#include <memory>

class QListView;
class QStackedLayout;

namespace waymark::ui {

class FacetPanel;
class NoResults;
class ResultHeader;
class ResultModel;
class ResultPreview;

class SearchPage final : public Page {
    Q_OBJECT
public:
    explicit SearchPage(const Services& services, QWidget* parent = nullptr);

    void open(const Route& route) override;
    Route current() const override;
    void focusStart() override;

    void moveSelection(int rows);
    /// Opens the selected result; while an answer is due, the first of it.
    void openSelected();
    /// Typed text that has not been answered yet.
    bool busy() const override;
    /// Asks what could stand at the cursor; completionsFound answers.
    void complete(const CompletionAsk& ask);

Q_SIGNALS:
    void completionsFound(const waymark::ui::CompletionAsk& ask, const waymark::db::Completions& found);
    /// A letter was typed on the list: it belongs into the search box.
    void typedOnList(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void compose();
    void connectList();
    void connectFilters();
    void connectWorker();
    void searchNow();
    void narrow(const std::function<void(SearchFilter&)>& change);
    void toggleValue(db::Facet facet, const std::string& value, bool on);
    void removeField(int start, int length);
    void setText(const QString& text);
    void showOutcome(const std::shared_ptr<const SearchOutcome>& outcome);
    void showFailure(const QString& sentence);
    void showMoreWhenNear();
    void select(const QModelIndex& index);
    void openIndex(const QModelIndex& index);
    void toggleStar(const QModelIndex& index);
    void remember();
    void saveSearch();
    void showWhetherSaved();
    QString selectedKey() const;

    Services m_services;
    FacetWords m_words;
    SearchAsk m_ask;
    QString m_wantedKey; ///< to select once the answer is there
    bool m_asked = false;
    bool m_openFirst = false;
    std::shared_ptr<const SearchOutcome> m_outcome;
    FacetPanel* m_facets = nullptr;
    ResultHeader* m_header = nullptr;
    QListView* m_list = nullptr;
    NoResults* m_none = nullptr;
    QStackedLayout* m_middle = nullptr;
    ResultModel* m_model = nullptr;
    ResultPreview* m_preview = nullptr;
    SearchWorker* m_worker = nullptr;
    QTimer m_rest; ///< a search that was looked at for a while is worth remembering
};

std::unique_ptr<Page> makeSearchPage(const Services& services);

} // namespace waymark::ui
