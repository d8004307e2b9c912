// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_worker.h"

#include "ui/desktop/notices/sentence.h"
#include "ui/desktop/pages/search/row_facts.h"

namespace waymark::ui {

SearchWorker::SearchWorker(MakeEngine makeEngine, QObject* parent)
    : QObject(parent)
    , m_thread([this, make = std::move(makeEngine)] { run(make); }) {}

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
        m_next.search = Job{++m_asked, ask};
        m_cancelled = true;
    }
    m_changed.notify_one();
}

void SearchWorker::complete(const CompletionAsk& ask) {
    {
        const std::lock_guard lock(m_mutex);
        m_next.completion = ask;
    }
    m_changed.notify_one();
}

void SearchWorker::forget() {
    const std::lock_guard lock(m_mutex);
    m_answered = ++m_asked;
    m_next = {};
    m_cancelled = true;
}

std::optional<SearchWorker::Work> SearchWorker::nextWork() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_ending || m_next.search || m_next.completion; });
    if (m_ending)
        return std::nullopt;
    m_cancelled = false;
    return std::exchange(m_next, {});
}

void SearchWorker::run(const MakeEngine& makeEngine) {
    auto engine = makeEngine();
    while (const auto work = nextWork()) {
        if (!engine)
            engine = makeEngine(); // one that failed is tried again with the next ask
        if (work->search)
            runSearch(engine, *work->search);
        if (!work->completion || !engine)
            continue;
        if (auto completions = engine->complete(*work->completion))
            QMetaObject::invokeMethod(
                this,
                [this, ask = *work->completion, found = std::move(*completions)] {
                    Q_EMIT completed(ask, found);
                },
                Qt::QueuedConnection);
    }
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

SearchWorker::MakeEngine searchInCatalog(const std::filesystem::path& file) {
    return [file]() -> db::Result<SearchEngine> {
        auto opened = db::Catalog::open(file);
        if (!opened)
            return opened.error();
        const auto catalog = std::make_shared<db::Catalog>(std::move(*opened));
        if (const auto ready = db::prepareSearch(*catalog); !ready)
            return ready.error();
        const SearchFunction search = [catalog](const db::SearchRequest& request) {
            return db::search(*catalog, request);
        };
        SearchEngine engine;
        engine.find = [catalog, search, rowFacts = rowFactsOf(catalog)](const SearchAsk& ask,
                                                                        const std::atomic<bool>* cancelled) {
            auto outcome = findOutcome(search, ask, cancelled);
            if (outcome && ask.rowFacts)
                rowFacts(*outcome, cancelled);
            else if (outcome)
                addAsides(*outcome, *catalog, cancelled);
            return outcome;
        };
        engine.count = [search](const SearchAsk& ask, const std::atomic<bool>* cancelled) {
            return countFacets(search, ask, cancelled);
        };
        engine.complete = [catalog](const CompletionAsk& ask) {
            const auto head = ask.text.left(ask.cursor).toUtf8();
            return db::completionsAt(*catalog, ask.text.toStdString(), static_cast<std::size_t>(head.size()));
        };
        return engine;
    };
}

} // namespace waymark::ui
