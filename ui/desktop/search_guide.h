// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Leads between the search box and the search page: what is typed becomes a search, arrows and Enter move and
// open results while the box keeps the keyboard, fields are completed, searches made before are offered
// again. Owned by the window; GUI thread.
#pragma once

#include "ui/desktop/navigation/route.h"
#include "ui/desktop/navigation/suggestion.h"
#include "ui/desktop/pages/search/search_worker.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace waymark::ui {

class LibrarySession;
class Navigator;
class SearchBox;
class SearchPage;
class WindowState;

class SearchGuide final : public QObject {
    Q_OBJECT
public:
    /// All outlive the guide.
    SearchGuide(SearchBox& box, Navigator& navigator, WindowState& state, QObject* parent);

    /// Searches saved in the library are offered too.
    void setSession(const LibrarySession& session) { m_session = &session; }
    /// The window went somewhere: the box shows what is searched for there, and has the keyboard.
    void showRoute(const Route& route);

private:
    SearchPage* results() const;
    void connectBox();
    void connectResults(SearchPage& page);
    void search(const QString& text);
    void askCompletions();
    void offerEarlier(bool byArrow);
    void offerCompletions(const CompletionAsk& ask, const db::Completions& found);
    void follow(const Suggestion& suggestion);

    SearchBox& m_box;
    Navigator& m_navigator;
    WindowState& m_state;
    const LibrarySession* m_session = nullptr;
    QPointer<const SearchPage> m_connected; ///< pages are made anew with another catalog
    bool m_allFields = false;               ///< Ctrl+Space: also names of fields
};

} // namespace waymark::ui
