// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one thread of a window that searches: its catalog connection and the search index, which is loaded once, serve
// every list and the search page. It begins with the first of them. Whoever asked last is served first. While nobody asks
// it can let the index go, which is a third of the window's own memory. Made and ended on the GUI thread, after all who ask
// it are gone.
#pragma once

#include "db/result.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace waymark::ui {

struct SearchEngine;

class SearchThread final {
public:
    /// Called on the thread as soon as it runs: the first letter shall not wait for it.
    using MakeEngine = std::function<db::Result<SearchEngine>()>;

    /// Who has something to ask.
    class Asker {
    public:
        virtual ~Asker() = default;
        /// On the search thread, once or more after a call; `engine` may be an error.
        virtual void search(const db::Result<SearchEngine>& engine) = 0;
    };

    explicit SearchThread(MakeEngine makeEngine);
    ~SearchThread();
    SearchThread(const SearchThread&) = delete;
    SearchThread& operator=(const SearchThread&) = delete;

    /// Loads the index if nobody has yet.
    void prepare();
    /// Lets it go once all who asked have been served.
    void rest();
    /// Loads it again if it was let go: somebody will ask soon. Who asks needs not say so.
    void resume();
    void call(Asker& asker);
    /// Waits until `asker` is not being served and forgets that it called.
    void leave(const Asker& asker);

private:
    enum class Turn { Serve, Rest, Load, End };
    struct Next {
        Turn turn;
        Asker* asker;
    };
    void run();
    Next next(bool hasEngine);

    MakeEngine m_makeEngine;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::vector<Asker*> m_waiting; ///< the last is served first
    const Asker* m_served = nullptr;
    bool m_resting = false;
    bool m_ending = false;
    std::thread m_thread;
};

/// The search of a catalog file.
SearchThread::MakeEngine searchInCatalog(const std::filesystem::path& file);

} // namespace waymark::ui
