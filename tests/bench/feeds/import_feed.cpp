// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// import_feed FEED INTO [CANCEL_AFTER_SECONDS]: imports a feed as the programs do and prints one line of
// JSON: items, seconds, items a second, peak memory; with a third argument how long the cancel took to be
// heard, by the clock and by the processor.
#include "db/formats/registry/import_release.h"

#include <sys/resource.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
}

double processorSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs("usage: import_feed FEED INTO [CANCEL_AFTER_SECONDS]\n", stderr);
        return 2;
    }
    waymark::db::ImportRequest request;
    request.path = argv[1];
    request.into = argv[2];
    std::atomic<bool> cancelled = false;
    request.cancelled = &cancelled;
    std::atomic<double> cancelledAt = 0;
    std::atomic<double> spentBefore = 0;
    const auto start = Clock::now();
    std::thread canceller;
    if (argc > 3)
        canceller = std::thread([&, seconds = std::atof(argv[3])] {
            std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
            cancelledAt = since(start);
            spentBefore = processorSeconds();
            cancelled = true;
        });
    const auto report = waymark::db::importRelease(request);
    const double seconds = since(start);
    if (canceller.joinable())
        canceller.join();
    if (!report) {
        std::printf(
            "{\"error\": \"%s\", \"seconds\": %.3f, \"cancel_ms\": %.1f, \"cancel_processor_ms\": %.1f, "
            "\"peak_mb\": %.1f}\n",
            report.error().message.c_str(), seconds, (seconds - cancelledAt.load()) * 1000,
            (processorSeconds() - spentBefore.load()) * 1000, peakMegabytes());
        return argc > 3 ? 0 : 1;
    }
    std::printf(
        "{\"items\": %lld, \"seconds\": %.2f, \"processor\": %.2f, \"reading\": %.2f, \"items_per_s\": %.0f, "
        "\"peak_mb\": %.1f}\n",
        static_cast<long long>(report->rows), seconds, processorSeconds(), report->readSeconds,
        static_cast<double>(report->rows) / seconds, peakMegabytes());
    return 0;
}
