// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imports one release into a catalog and prints counts, speed and peak memory:
//   import_bench RELEASE CATALOG [KIND [RELEASE-NAME]] [--cancel-after MS]
#include "db/formats/registry/import_release.h"

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

int main(int argc, char** argv) {
    using Clock = std::chrono::steady_clock;
    std::vector<std::string> words(argv + 1, argv + argc);
    int cancelAfter = -1;
    if (words.size() > 2 && words[words.size() - 2] == "--cancel-after") {
        cancelAfter = std::atoi(words.back().c_str());
        words.resize(words.size() - 2);
    }
    if (words.size() < 2) {
        std::fprintf(stderr, "import_bench RELEASE CATALOG [KIND [RELEASE-NAME]] [--cancel-after MS]\n");
        return 2;
    }
    std::atomic<bool> cancelled = false;
    waymark::db::ImportRequest request;
    request.path = words[0];
    request.into = words[1];
    request.kind = words.size() > 2 && words[2] != "auto" ? words[2] : "";
    request.release = words.size() > 3 ? words[3] : "";
    request.cancelled = &cancelled;
    Clock::time_point asked;
    std::thread canceller;
    if (cancelAfter >= 0)
        canceller = std::thread([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(cancelAfter));
            asked = Clock::now();
            cancelled = true;
        });
    const auto report = waymark::db::importRelease(request);
    const auto ended = Clock::now();
    if (canceller.joinable())
        canceller.join();
    if (cancelAfter >= 0)
        std::printf("returned %.0f ms after the flag\n",
                    std::chrono::duration<double, std::milli>(ended - asked).count());
    if (!report) {
        std::printf("%s\n", report.error().message.c_str());
        return 1;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%s: %lld rows, read in %.2f s (%.0f rows/s), all in %.2f s (%.0f rows/s), peak %.0f MB\n",
                report->kind.c_str(), static_cast<long long>(report->rows), report->readSeconds,
                static_cast<double>(report->rows) / report->readSeconds, report->seconds,
                report->rowsPerSecond(), static_cast<double>(usage.ru_maxrss) / 1024);
    for (const auto& count : report->counts)
        std::printf("  %lld\t%s\n", static_cast<long long>(count.rows), count.what.c_str());
    for (const auto& note : report->notes)
        std::printf("  note: %s\n", note.c_str());
    return 0;
}
