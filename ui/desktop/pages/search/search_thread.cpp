// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_thread.h"

#include "db/search/search.h"
#include "ui/desktop/pages/search/row_facts.h"
#include "ui/desktop/pages/search/search_worker.h"
#include "ui/startup/memory.h"

#include <optional>

namespace waymark::ui {

SearchThread::SearchThread(MakeEngine makeEngine)
    : m_makeEngine(std::move(makeEngine)) {}

SearchThread::~SearchThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void SearchThread::prepare() {
    resume();
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
}

void SearchThread::rest() {
    {
        const std::lock_guard lock(m_mutex);
        m_resting = true;
    }
    m_changed.notify_all();
}

void SearchThread::resume() {
    {
        const std::lock_guard lock(m_mutex);
        m_resting = false;
    }
    m_changed.notify_all();
}

void SearchThread::call(Asker& asker) {
    prepare();
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_waiting, &asker);
        m_waiting.push_back(&asker);
    }
    m_changed.notify_all();
}

void SearchThread::leave(const Asker& asker) {
    std::unique_lock lock(m_mutex);
    std::erase(m_waiting, &asker);
    m_changed.wait(lock, [&] { return m_served != &asker; });
}

SearchThread::Next SearchThread::next(bool hasEngine) {
    std::unique_lock lock(m_mutex);
    m_served = nullptr;
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return m_ending || !m_waiting.empty() || m_resting == hasEngine; });
    if (m_ending)
        return {Turn::End, nullptr};
    if (m_waiting.empty())
        return {m_resting ? Turn::Rest : Turn::Load, nullptr};
    Asker* const asker = m_waiting.back();
    m_waiting.pop_back();
    m_served = asker;
    return {Turn::Serve, asker};
}

void SearchThread::run() {
    auto engine = std::optional(m_makeEngine());
    for (;;) {
        const auto [turn, asker] = next(engine.has_value());
        if (turn == Turn::End)
            return;
        if (turn == Turn::Rest) {
            engine.reset();
            giveMemoryBack();
            continue;
        }
        if (!engine || !*engine)
            engine = m_makeEngine(); // one that failed is tried again with the next ask
        if (asker)
            asker->search(*engine);
    }
}

SearchThread::MakeEngine searchInCatalog(const std::filesystem::path& file) {
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
