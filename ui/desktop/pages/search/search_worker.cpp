// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_worker.h"

#include "ui/desktop/notices/sentence.h"

namespace waymark::ui {

SearchWorker::SearchWorker(MakeFind makeFind, QObject* parent)
    : QObject(parent)
    , m_thread([this, make = std::move(makeFind)] { run(make); }) {}

SearchWorker::~SearchWorker() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_cancelled = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void SearchWorker::ask(const SearchAsk& ask) {
    {
        const std::lock_guard lock(m_mutex);
        m_job = Job{++m_asked, ask};
        m_cancelled = true;
    }
    m_changed.notify_one();
}

std::optional<SearchWorker::Job> SearchWorker::nextJob() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending || m_job.has_value(); });
    if (m_ending)
        return std::nullopt;
    m_cancelled = false;
    return std::exchange(m_job, std::nullopt);
}

void SearchWorker::run(const MakeFind& makeFind) {
    std::optional<Find> find;
    while (const auto job = nextJob()) {
        db::Result<SearchOutcome> outcome = db::Error{db::ErrorKind::Cancelled, {}};
        if (!find) {
            auto made = makeFind();
            if (made)
                find = std::move(*made);
            else
                outcome = made.error(); // tried again with the next ask
        }
        if (find)
            outcome = (*find)(job->ask, &m_cancelled);
        QMetaObject::invokeMethod(
            this, [this, number = job->number, answer = std::move(outcome)] { deliver(number, answer); },
            Qt::QueuedConnection);
    }
}

void SearchWorker::deliver(std::uint64_t number, db::Result<SearchOutcome> outcome) {
    if (number != m_asked)
        return;
    m_answered = number;
    if (outcome)
        Q_EMIT answered(std::make_shared<const SearchOutcome>(std::move(*outcome)));
    else if (outcome.error().kind != db::ErrorKind::Cancelled)
        Q_EMIT failed(asSentence(outcome.error().message));
}

SearchWorker::MakeFind findInCatalog(const std::filesystem::path& file) {
    return [file]() -> db::Result<SearchWorker::Find> {
        auto opened = db::Catalog::open(file);
        if (!opened)
            return opened.error();
        const auto catalog = std::make_shared<db::Catalog>(std::move(*opened));
        return SearchWorker::Find([catalog](const SearchAsk& ask, const std::atomic<bool>* cancelled) {
            auto outcome =
                findGrouped([&](const db::SearchRequest& request) { return db::search(*catalog, request); },
                            ask, cancelled);
            if (outcome)
                addAsides(*outcome, *catalog, cancelled);
            return outcome;
        });
    };
}

} // namespace waymark::ui
