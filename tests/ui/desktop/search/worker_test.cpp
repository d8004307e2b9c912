// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_worker.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <random>
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

db::Result<SearchOutcome> answerTo(const SearchAsk& ask) {
    SearchOutcome outcome;
    outcome.ask = ask;
    return outcome;
}

/// An engine that finds by `find` and counts as many topics as the text has letters.
template <class Find>
SearchThread::MakeEngine engineOf(Find find) {
    return [find]() -> db::Result<SearchEngine> {
        SearchEngine engine;
        engine.find = find;
        engine.count = [](const SearchAsk& ask, const std::atomic<bool>*) -> db::Result<FacetList> {
            db::FacetValue value;
            value.count = ask.text.size();
            return FacetList{{db::Facet::Topic, {value}}};
        };
        engine.complete = [](const CompletionAsk&) -> db::Result<db::Completions> {
            return db::Completions();
        };
        return engine;
    };
}

/// A search that waits inside until it is let go, so that a test decides what overtakes what.
struct HeldSearch {
    std::counting_semaphore<64> entered{0};
    std::counting_semaphore<64> letGo{0};
    std::mutex mutex;
    std::vector<QString> searched;
    std::vector<bool> wereCancelled;

    SearchThread::MakeEngine make() {
        return engineOf([this](const SearchAsk& ask, const std::atomic<bool>* cancelled) {
            entered.release();
            letGo.acquire();
            const std::lock_guard lock(mutex);
            searched.push_back(ask.text);
            wereCancelled.push_back(*cancelled);
            return answerTo(ask);
        });
    }
};

TEST(SearchWorker, AnswersOffTheGuiThreadAndDeliversOnIt) {
    std::thread::id searchThread;
    SearchThread thread(engineOf([&](const SearchAsk& ask, const std::atomic<bool>*) {
        searchThread = std::this_thread::get_id();
        return answerTo(ask);
    }));
    SearchWorker worker(thread);
    std::shared_ptr<const SearchOutcome> got;
    std::thread::id deliveredOn;
    QObject::connect(&worker, &SearchWorker::answered, &worker,
                     [&](const std::shared_ptr<const SearchOutcome>& outcome) {
                         got = outcome;
                         deliveredOn = std::this_thread::get_id();
                     });
    worker.ask({u"python"_s});
    EXPECT_TRUE(worker.busy());
    ASSERT_TRUE(waitFor([&] { return got != nullptr; }));
    EXPECT_FALSE(worker.busy());
    EXPECT_EQ(got->ask.text, u"python"_s);
    EXPECT_EQ(deliveredOn, std::this_thread::get_id());
    EXPECT_NE(searchThread, std::this_thread::get_id());
}

TEST(SearchThread, LetsTheIndexGoAtRestAndTakesItUpForWhoeverAsksOrIsAboutTo) {
    std::atomic<int> loaded = 0, held = 0;
    struct Index {
        explicit Index(std::atomic<int>& count)
            : held(count) {
            ++held;
        }
        ~Index() { --held; }
        std::atomic<int>& held;
    };
    SearchThread thread([&]() -> db::Result<SearchEngine> {
        ++loaded;
        return engineOf([index = std::make_shared<Index>(held)](const SearchAsk& ask, const std::atomic<bool>*) {
            return answerTo(ask);
        })();
    });
    SearchWorker worker(thread);
    int answers = 0;
    QObject::connect(&worker, &SearchWorker::answered, &worker, [&] { ++answers; });
    worker.ask({u"p"_s});
    ASSERT_TRUE(waitFor([&] { return answers == 1; }));
    thread.rest();
    ASSERT_TRUE(waitFor([&] { return held == 0; }));
    EXPECT_EQ(loaded, 1);
    worker.ask({u"py"_s});
    ASSERT_TRUE(waitFor([&] { return answers == 2; })) << "who asks needs not say so before";
    EXPECT_EQ(loaded, 2);
    thread.rest();
    ASSERT_TRUE(waitFor([&] { return held == 0; }));
    thread.resume();
    EXPECT_TRUE(waitFor([&] { return held == 1; })) << "loaded before the first letter";
    EXPECT_EQ(loaded, 3);
}

TEST(SearchWorker, DropsStaleAnswersAndKeepsOnlyTheNewestAskWaiting) {
    HeldSearch held;
    SearchThread thread(held.make());
    SearchWorker worker(thread);
    std::vector<QString> delivered;
    QObject::connect(
        &worker, &SearchWorker::answered, &worker,
        [&](const std::shared_ptr<const SearchOutcome>& outcome) { delivered.push_back(outcome->ask.text); });
    worker.ask({u"p"_s});
    held.entered.acquire(); // "p" is being searched
    for (const auto& text : {u"py"_s, u"pyt"_s, u"pyth"_s})
        worker.ask({text});
    held.letGo.release(8);
    ASSERT_TRUE(waitFor([&] { return !worker.busy(); }));
    EXPECT_EQ(delivered, std::vector<QString>{u"pyth"_s});
    EXPECT_EQ(held.searched, (std::vector<QString>{u"p"_s, u"pyth"_s})) << "what waited was replaced";
    EXPECT_TRUE(held.wereCancelled.at(0)) << "the running search was told to stop";
    EXPECT_FALSE(held.wereCancelled.at(1));
}

TEST(SearchWorker, FiveHundredLettersAtRandomMomentsNeverComeOutOfOrder) {
    std::mt19937 searchTimes(7);
    SearchThread thread(engineOf([&](const SearchAsk& ask, const std::atomic<bool>* cancelled) {
        const auto until = std::chrono::steady_clock::now() +
                           std::chrono::microseconds(std::uniform_int_distribution(0, 3000)(searchTimes));
        while (std::chrono::steady_clock::now() < until && !*cancelled)
            std::this_thread::yield();
        if (*cancelled)
            return db::Result<SearchOutcome>(db::Error{db::ErrorKind::Cancelled, {}});
        return answerTo(ask);
    }));
    SearchWorker worker(thread);
    qsizetype shown = 0;
    qsizetype countedFor = 0;
    int outOfOrder = 0;
    QObject::connect(&worker, &SearchWorker::answered, &worker,
                     [&](const std::shared_ptr<const SearchOutcome>& outcome) {
                         outOfOrder += outcome->ask.text.size() <= shown ? 1 : 0;
                         shown = outcome->ask.text.size();
                     });
    QObject::connect(&worker, &SearchWorker::counted, &worker, [&](const FacetList& counts) {
        countedFor = static_cast<qsizetype>(counts.at(0).values.at(0).count);
        outOfOrder += countedFor != shown ? 1 : 0;
    });
    std::mt19937 typing(11);
    QString text;
    for (int letter = 0; letter < 500; ++letter) {
        text += u'a';
        worker.ask({text});
        const auto pause = std::chrono::microseconds(std::uniform_int_distribution(0, 2000)(typing));
        const auto until = std::chrono::steady_clock::now() + pause;
        do
            QCoreApplication::processEvents();
        while (std::chrono::steady_clock::now() < until);
    }
    ASSERT_TRUE(waitFor([&] { return !worker.busy() && countedFor == 500; }));
    EXPECT_EQ(shown, 500) << "the last letter is always answered";
    EXPECT_EQ(outOfOrder, 0);
}

TEST(SearchWorker, CountsFollowTheAnswerTheyBelongTo) {
    HeldSearch held;
    SearchThread thread(held.make());
    SearchWorker worker(thread);
    std::vector<QString> order;
    QObject::connect(
        &worker, &SearchWorker::answered, &worker,
        [&](const std::shared_ptr<const SearchOutcome>& outcome) { order.push_back(outcome->ask.text); });
    QObject::connect(&worker, &SearchWorker::counted, &worker, [&](const FacetList& counts) {
        order.push_back(QString::number(counts.at(0).values.at(0).count));
    });
    worker.ask({u"p"_s});
    held.entered.acquire();
    worker.ask({u"py"_s});
    held.letGo.release(8);
    ASSERT_TRUE(waitFor([&] { return order.size() == 2; }));
    EXPECT_EQ(order, (std::vector<QString>{u"py"_s, u"2"_s})) << "the first letter was overtaken whole";
}

TEST(SearchWorker, WhatIsForgottenIsNotDelivered) {
    HeldSearch held;
    SearchThread thread(held.make());
    SearchWorker worker(thread);
    int delivered = 0;
    QObject::connect(&worker, &SearchWorker::answered, &worker, [&] { ++delivered; });
    worker.ask({u"p"_s});
    held.entered.acquire();
    worker.forget();
    EXPECT_FALSE(worker.busy());
    held.letGo.release(8);
    worker.ask({u"q"_s});
    ASSERT_TRUE(waitFor([&] { return !worker.busy(); }));
    EXPECT_EQ(delivered, 1);
}

TEST(SearchWorker, EndsWhileASearchIsRunning) {
    HeldSearch held;
    {
        SearchThread thread(held.make());
        SearchWorker worker(thread);
        worker.ask({u"p"_s});
        held.entered.acquire();
        held.letGo.release(8);
    }
    EXPECT_EQ(held.searched.size(), 1U);
}

TEST(SearchWorker, ManyShareOneEngineAndEachGetsItsOwnAnswers) {
    std::atomic<int> made = 0;
    const auto make = engineOf([](const SearchAsk& ask, const std::atomic<bool>*) { return answerTo(ask); });
    SearchThread thread([&] {
        ++made;
        return make();
    });
    SearchWorker courses(thread);
    SearchWorker books(thread);
    std::vector<QString> found;
    for (auto* worker : {&courses, &books})
        QObject::connect(worker, &SearchWorker::answered, worker,
                         [&, name = worker == &books ? u"books "_s : u"courses "_s](
                             const std::shared_ptr<const SearchOutcome>& outcome) {
                             found.push_back(name + outcome->ask.text);
                         });
    courses.ask({u"go"_s});
    books.ask({u"rust"_s});
    ASSERT_TRUE(waitFor([&] { return found.size() == 2; }));
    std::sort(found.begin(), found.end());
    EXPECT_EQ(found, (std::vector<QString>{u"books rust"_s, u"courses go"_s}));
    EXPECT_EQ(made, 1) << "the index is loaded once for all";
}

TEST(SearchWorker, OneThatEndsLeavesTheOthersTheirTurn) {
    HeldSearch held;
    SearchThread thread(held.make());
    SearchWorker staying(thread);
    staying.ask({u"first"_s});
    held.entered.acquire();
    auto leaving = std::make_unique<SearchWorker>(thread);
    leaving->ask({u"never"_s});
    staying.ask({u"second"_s});
    leaving.reset(); // its ask waits, and nobody waits for the search that runs
    held.letGo.release(8);
    ASSERT_TRUE(waitFor([&] { return !staying.busy(); }));
    EXPECT_EQ(held.searched, (std::vector<QString>{u"first"_s, u"second"_s}));
}

TEST(SearchWorker, SaysWhyItCannotSearchAndTriesAgain) {
    std::atomic<int> tries = 0;
    SearchThread thread([&]() -> db::Result<SearchEngine> {
        ++tries;
        return db::Error{db::ErrorKind::Corrupt, "the catalog is damaged"};
    });
    SearchWorker worker(thread);
    std::vector<QString> failures;
    QObject::connect(&worker, &SearchWorker::failed, &worker,
                     [&](const QString& why) { failures.push_back(why); });
    worker.ask({u"a"_s});
    ASSERT_TRUE(waitFor([&] { return failures.size() == 1; }));
    EXPECT_EQ(failures[0], u"The catalog is damaged."_s);
    worker.ask({u"ab"_s});
    ASSERT_TRUE(waitFor([&] { return failures.size() == 2; }));
    EXPECT_GE(tries, 2);
}

} // namespace
