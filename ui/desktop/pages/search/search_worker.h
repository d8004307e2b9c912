// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one list or the search page asks of the search thread, so that typing never waits. At most one ask is queued: a
// newer one replaces it and cancels the running one. Every ask has a number; an answer to anything but the newest ask
// is dropped. Results come first, the counts of the facets follow. Lives on the GUI thread and ends before the search
// thread does.
#pragma once

#include "db/search/completion.h"
#include "ui/desktop/pages/search/search_outcome.h"
#include "ui/desktop/pages/search/search_thread.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace waymark::ui {

using FacetList = std::vector<db::FacetCounts>;

struct CompletionAsk {
    QString text;
    int cursor = 0; ///< in QString units
    bool operator==(const CompletionAsk&) const = default;
};

/// What the search thread calls; made on it.
struct SearchEngine {
    std::function<db::Result<SearchOutcome>(const SearchAsk&, const std::atomic<bool>* cancelled)> find;
    std::function<db::Result<FacetList>(const SearchAsk&, const std::atomic<bool>* cancelled)> count;
    std::function<db::Result<db::Completions>(const CompletionAsk&)> complete;
};

class SearchWorker final : public QObject, private SearchThread::Asker {
    Q_OBJECT
public:
    explicit SearchWorker(SearchThread& thread, QObject* parent = nullptr);
    ~SearchWorker() override;

    void ask(const SearchAsk& ask);
    void complete(const CompletionAsk& ask);
    /// Drops what is due; nothing is delivered until the next ask.
    void forget();
    /// An ask is not answered yet; its counts may still come.
    bool busy() const { return m_answered != m_asked; }

Q_SIGNALS:
    void answered(std::shared_ptr<const waymark::ui::SearchOutcome> outcome);
    /// For the last answer delivered.
    void counted(const waymark::ui::FacetList& counts);
    void completed(const waymark::ui::CompletionAsk& ask, const waymark::db::Completions& completions);
    void failed(const QString& sentence);

private:
    struct Job {
        std::uint64_t number = 0;
        SearchAsk ask;
    };
    struct Work {
        std::optional<Job> search;
        std::optional<CompletionAsk> completion;
    };
    void search(const db::Result<SearchEngine>& engine) override;
    void runSearch(const db::Result<SearchEngine>& engine, const Job& job);
    void deliver(std::uint64_t number, db::Result<SearchOutcome> outcome);

    std::uint64_t m_asked = 0;    // GUI thread
    std::uint64_t m_answered = 0; // GUI thread

    SearchThread& m_thread;
    std::mutex m_mutex; // guards m_next
    Work m_next;
    std::atomic<bool> m_cancelled = false; ///< of the search that runs
};

} // namespace waymark::ui
