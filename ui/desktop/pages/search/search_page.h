// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The results of the search box. The box keeps the focus; this page answers as one types, moves the selection
// when told, and opens what is selected. Its route carries the text and the selected item, so that back
// returns to both. Owned by the window's stack; GUI thread.
#pragma once

#include "ui/desktop/desk.h"
#include "ui/desktop/pages/page.h"
#include "ui/desktop/pages/search/search_outcome.h"

#include <memory>

class QListView;
class QStackedLayout;

namespace waymark::ui {

class EmptyState;
class KindFilter;
class ResultHeader;
class ResultModel;
class SearchWorker;

class SearchPage final : public Page {
    Q_OBJECT
public:
    explicit SearchPage(const Desk& desk, QWidget* parent = nullptr);

    void open(const Route& route) override;
    Route current() const override;
    void focusStart() override;

    void moveSelection(int rows);
    /// Opens the selected result; while an answer is due, the first of it.
    void openSelected();
    /// Typed text that has not been answered yet.
    bool busy() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void compose();
    void connectParts();
    void searchNow(bool correct);
    void showOutcome(const std::shared_ptr<const SearchOutcome>& outcome);
    void showFailure(const QString& sentence);
    void showWords(const QString& why, const QString& what);
    void select(const QModelIndex& index);
    void openIndex(const QModelIndex& index);
    void toggleStar(const QModelIndex& index);
    QString selectedKey() const;

    Desk m_desk;
    QString m_text;
    QString m_wantedKey; ///< to select once the answer is there
    bool m_openFirst = false;
    std::shared_ptr<const SearchOutcome> m_outcome;
    KindFilter* m_kinds = nullptr;
    ResultHeader* m_header = nullptr;
    QListView* m_list = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_middle = nullptr;
    ResultModel* m_model = nullptr;
    SearchWorker* m_worker = nullptr;
};

} // namespace waymark::ui
