#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the mistakes of tests/mutations.tsv: packaging/mutate.py [--check] [FROM [TO]].

Each is made in a copy of the tree (build/mutated), its program is built and its tests run, of which one has to fail; a
mistake that does not compile, or that no test sees, is named, and the end is 1. --check only looks whether each still fits
its file. FROM and TO are numbers of lines, from 1.
"""
import pathlib
import shutil
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parent.parent
copy = root / "build" / "mutated"


def mistakes():
    lines = (root / "tests" / "mutations.tsv").read_text().splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def run(*words, seconds=3600):
    return subprocess.run(words, cwd=copy, capture_output=True, text=True, timeout=seconds)


def prepare():
    copy.mkdir(parents=True, exist_ok=True)
    for name in ["app", "cmake", "db", "resources", "tests", "ui"]:
        shutil.copytree(root / name, copy / name, dirs_exist_ok=True)  # keeps times, so only what changed is compiled
    for name in ["CMakeLists.txt", "CMakePresets.json"]:
        shutil.copy2(root / name, copy / name)
    assert run("cmake", "--preset", "dev", "-DWAYMARK_UI=OFF").returncode == 0
    made = run("cmake", "--build", "--preset", "dev", "--target", "db_tests", "app_tests")
    assert made.returncode == 0, made.stdout[-2000:]


def result(file, there, instead, program, tests):
    """What became of one mistake."""
    path = copy / file
    sound = path.read_text()
    path.write_text(sound.replace(there, instead))
    try:
        if run("cmake", "--build", "--preset", "dev", "--target", program).returncode != 0:
            return "DOES NOT COMPILE"
        code = run(str(copy / "build" / "dev" / "bin" / program), "--gtest_brief=1", "--gtest_filter=" + tests, seconds=300).returncode
        return "NOBODY SAW IT" if code == 0 else "seen"
    except subprocess.TimeoutExpired:
        return "seen (hangs)"
    finally:
        path.write_text(sound)


def main():
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    chosen = mistakes()[(numbers or [1])[0] - 1:numbers[1] if len(numbers) > 1 else None]
    stale = [each for each in chosen if (root / each[0]).read_text().count(each[1]) != 1]
    for each in stale:
        print("DOES NOT FIT", each[0], each[1], sep="\t")
    if "--check" in sys.argv or stale:
        return bool(stale)
    prepare()
    seen = 0
    for each in chosen:
        what = result(*each)
        seen += what.startswith("seen")
        print(what, *each[:3], sep="\t", flush=True)
    print(f"{seen} of {len(chosen)} mistakes seen")
    return seen < len(chosen)


if __name__ == "__main__":
    sys.exit(main())
