#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from process start to first paint: Waymark beside a bare window, in turns, without a display.

Usage: measure.py BUILD_DIR CATALOG [RUNS]
Prints the medians in milliseconds and their ratio (the design allows 1.5).
"""
import os
import statistics
import subprocess
import sys
import tempfile
import time


def marks(command):
    """Milliseconds from the start of the process to each line it prints."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
    times = {line.strip(): (time.perf_counter() - began) * 1000 for line in process.stdout}
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    times["processor"] = (used.ru_utime + used.ru_stime) * 1000
    return times


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    folder = os.path.join(sys.argv[1], "bin")
    runs = int(sys.argv[3]) if len(sys.argv) == 4 else 15
    with tempfile.TemporaryDirectory() as data:
        bare = [os.path.join(folder, "bench_start_bare")]
        waymark = [os.path.join(folder, "bench_start_waymark"), sys.argv[2], data]
        marks(bare), marks(waymark)  # both warm
        results = [(marks(bare), marks(waymark)) for _ in range(runs)]
    bare_paint = statistics.median(one["painted"] for one, _ in results)
    paint = statistics.median(other["painted"] for _, other in results)
    furnished = statistics.median(other["furnished"] for _, other in results)
    ratio = paint / bare_paint
    bare_work = statistics.median(one["processor"] for one, _ in results)
    work = statistics.median(other["processor"] for _, other in results)
    print(f"bare window painted     {bare_paint:7.1f} ms")
    print(f"Waymark painted         {paint:7.1f} ms")
    print(f"Waymark, first page     {furnished:7.1f} ms")
    print(f"ratio {ratio:.2f}, median of {runs} runs")
    print(f"processor until the end, where Waymark has filled its first page: {work:.0f} and {bare_work:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
