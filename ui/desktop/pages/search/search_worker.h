// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searches on a thread of its own with its own catalog connection, so that typing never waits. At most one
// ask is queued: a newer one replaces it and cancels the running one. Every ask has a number; an answer to
// anything but the newest ask is dropped. Lives on the GUI thread; the thread ends with it.
#pragma once

#include "ui/desktop/pages/search/search_outcome.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace waymark::ui {

class SearchWorker final : public QObject {
    Q_OBJECT
public:
    using Find =
        std::function<db::Result<SearchOutcome>(const SearchAsk&, const std::atomic<bool>* cancelled)>;
    /// Called once on the search thread, before its first search.
    using MakeFind = std::function<db::Result<Find>()>;

    explicit SearchWorker(MakeFind makeFind, QObject* parent = nullptr);
    ~SearchWorker() override;

    void ask(const SearchAsk& ask);
    /// An ask is not answered yet.
    bool busy() const { return m_answered != m_asked; }

Q_SIGNALS:
    void answered(std::shared_ptr<const waymark::ui::SearchOutcome> outcome);
    void failed(const QString& sentence);

private:
    struct Job {
        std::uint64_t number = 0;
        SearchAsk ask;
    };
    void run(const MakeFind& makeFind);
    std::optional<Job> nextJob();
    void deliver(std::uint64_t number, db::Result<SearchOutcome> outcome);

    std::uint64_t m_asked = 0;    // GUI thread
    std::uint64_t m_answered = 0; // GUI thread

    std::mutex m_mutex; // guards m_job and m_ending
    std::condition_variable m_changed;
    std::optional<Job> m_job;
    bool m_ending = false;
    std::atomic<bool> m_cancelled = false; ///< of the job that runs
    std::thread m_thread;
};

/// The search of a catalog file, for SearchWorker.
SearchWorker::MakeFind findInCatalog(const std::filesystem::path& file);

} // namespace waymark::ui
