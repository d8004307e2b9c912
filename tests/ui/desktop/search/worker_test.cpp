// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_worker.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <semaphore>
#include <vector>

namespace {

using namespace waymark;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

template <class Done>
bool waitFor(Done done) {
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return done();
}

/// A search that waits inside until it is let go, so that a test decides what overtakes what.
struct HeldSearch {
    std::counting_semaphore<64> entered{0};
    std::counting_semaphore<64> letGo{0};
    std::mutex mutex;
    std::vector<QString> searched;
    std::vector<bool> wereCancelled;

    SearchWorker::MakeFind make() {
        return [this]() -> db::Result<SearchWorker::Find> {
            return SearchWorker::Find([this](const SearchAsk& ask, const std::atomic<bool>* cancelled) {
                entered.release();
                letGo.acquire();
                const std::lock_guard lock(mutex);
                searched.push_back(ask.text);
                wereCancelled.push_back(*cancelled);
                SearchOutcome outcome;
                outcome.ask = ask;
                return db::Result<SearchOutcome>(outcome);
            });
        };
    }
};

TEST(SearchWorker, AnswersOffTheGuiThreadAndDeliversOnIt) {
    std::thread::id searchThread;
    SearchWorker worker([&]() -> db::Result<SearchWorker::Find> {
        return SearchWorker::Find([&](const SearchAsk& ask, const std::atomic<bool>*) {
            searchThread = std::this_thread::get_id();
            SearchOutcome outcome;
            outcome.ask = ask;
            return db::Result<SearchOutcome>(outcome);
        });
    });
    std::shared_ptr<const SearchOutcome> got;
    std::thread::id deliveredOn;
    QObject::connect(&worker, &SearchWorker::answered, &worker,
                     [&](const std::shared_ptr<const SearchOutcome>& outcome) {
                         got = outcome;
                         deliveredOn = std::this_thread::get_id();
                     });
    worker.ask({u"python"_s, true, {}});
    EXPECT_TRUE(worker.busy());
    ASSERT_TRUE(waitFor([&] { return got != nullptr; }));
    EXPECT_FALSE(worker.busy());
    EXPECT_EQ(got->ask.text, u"python"_s);
    EXPECT_EQ(deliveredOn, std::this_thread::get_id());
    EXPECT_NE(searchThread, std::this_thread::get_id());
}

TEST(SearchWorker, DropsStaleAnswersAndKeepsOnlyTheNewestAskWaiting) {
    HeldSearch held;
    SearchWorker worker(held.make());
    std::vector<QString> delivered;
    QObject::connect(
        &worker, &SearchWorker::answered, &worker,
        [&](const std::shared_ptr<const SearchOutcome>& outcome) { delivered.push_back(outcome->ask.text); });
    worker.ask({u"p"_s, true, {}});
    held.entered.acquire(); // "p" is being searched
    for (const auto& text : {u"py"_s, u"pyt"_s, u"pyth"_s})
        worker.ask({text, true, {}});
    held.letGo.release(8);
    ASSERT_TRUE(waitFor([&] { return !worker.busy(); }));
    EXPECT_EQ(delivered, std::vector<QString>{u"pyth"_s});
    EXPECT_EQ(held.searched, (std::vector<QString>{u"p"_s, u"pyth"_s})) << "what waited was replaced";
    EXPECT_TRUE(held.wereCancelled.at(0)) << "the running search was told to stop";
    EXPECT_FALSE(held.wereCancelled.at(1));
}

TEST(SearchWorker, EndsWhileASearchIsRunning) {
    HeldSearch held;
    {
        SearchWorker worker(held.make());
        worker.ask({u"p"_s, true, {}});
        held.entered.acquire();
        held.letGo.release(8);
    }
    EXPECT_EQ(held.searched.size(), 1U);
}

TEST(SearchWorker, SaysWhyItCannotSearchAndTriesAgain) {
    int tries = 0;
    SearchWorker worker([&]() -> db::Result<SearchWorker::Find> {
        ++tries;
        return db::Error{db::ErrorKind::Corrupt, "the catalog is damaged"};
    });
    std::vector<QString> failures;
    QObject::connect(&worker, &SearchWorker::failed, &worker,
                     [&](const QString& why) { failures.push_back(why); });
    worker.ask({u"a"_s, true, {}});
    ASSERT_TRUE(waitFor([&] { return failures.size() == 1; }));
    EXPECT_EQ(failures[0], u"The catalog is damaged."_s);
    worker.ask({u"ab"_s, true, {}});
    ASSERT_TRUE(waitFor([&] { return failures.size() == 2; }));
    EXPECT_EQ(tries, 2);
}

} // namespace
