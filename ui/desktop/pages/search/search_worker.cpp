// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_worker.h"

#include "ui/desktop/notices/sentence.h"

namespace waymark::ui {

SearchWorker::SearchWorker(SearchThread& thread, QObject* parent)
    : QObject(parent)
    , m_thread(thread) {
    m_thread.prepare();
}

SearchWorker::~SearchWorker() {
    forget();
    m_thread.leave(*this);
}

void SearchWorker::ask(const SearchAsk& ask) {
    {
        const std::lock_guard lock(m_mutex);
        m_next.search = Job{++m_asked, ask};
        m_cancelled = true;
    }
    m_thread.call(*this);
}

void SearchWorker::complete(const CompletionAsk& ask) {
    {
        const std::lock_guard lock(m_mutex);
        m_next.completion = ask;
    }
    m_thread.call(*this);
}

void SearchWorker::forget() {
    const std::lock_guard lock(m_mutex);
    m_answered = ++m_asked;
    m_next = {};
    m_cancelled = true;
}

void SearchWorker::search(const db::Result<SearchEngine>& engine) {
    Work work;
    {
        const std::lock_guard lock(m_mutex);
        work = std::exchange(m_next, {});
        m_cancelled = false;
    }
    if (work.search)
        runSearch(engine, *work.search);
    if (!work.completion || !engine)
        return;
    if (auto completions = engine->complete(*work.completion))
        QMetaObject::invokeMethod(
            this,
            [this, ask = *work.completion, found = std::move(*completions)] { Q_EMIT completed(ask, found); },
            Qt::QueuedConnection);
}

void SearchWorker::runSearch(const db::Result<SearchEngine>& engine, const Job& job) {
    auto outcome = engine ? engine->find(job.ask, &m_cancelled) : db::Result<SearchOutcome>(engine.error());
    const bool found = outcome.ok();
    QMetaObject::invokeMethod(
        this,
        [this, number = job.number, answer = std::move(outcome)]() mutable {
            deliver(number, std::move(answer));
        },
        Qt::QueuedConnection);
    if (!found || m_cancelled)
        return;
    if (auto counts = engine->count(job.ask, &m_cancelled))
        QMetaObject::invokeMethod(
            this,
            [this, number = job.number, answer = std::move(*counts)] {
                if (number == m_asked)
                    Q_EMIT counted(answer);
            },
            Qt::QueuedConnection);
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

} // namespace waymark::ui
