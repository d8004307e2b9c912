#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the mistakes of tests/mutations.tsv: packaging/mutate.py [--check] [FROM [TO]].

Each is made in a copy of the tree (build/mutated), its program is built and its tests run, of which one has to fail, and
which were green before; a mistake that does not compile, that no test sees, or whose tests fail without it, is named, and
the end is 1. --check only looks whether each still fits its file. FROM and TO are numbers of lines, from 1.
"""
import filecmp
import pathlib
import resource
import shutil
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parent.parent
copy = root / "build" / "mutated"
programs = ("db_tests", "app_tests")  # those of a build without Qt


def mistakes():
    lines = (root / "tests" / "mutations.tsv").read_text().splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def run(*words, seconds=3600, limit=None):
    return subprocess.run(words, cwd=copy, capture_output=True, text=True, timeout=seconds, preexec_fn=limit)


def in_four_gigabytes():
    """A mistake may make a loop that fills all memory before its time is over."""
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))


def tree(top, names):
    return {path.relative_to(top) for name in names for path in [top / name, *(top / name).rglob("*")] if path.is_file()}


def mirror():
    """Makes the copy what the tree is. Only files that differ are written, with the time of now: a file that is given its
    old time again would look older than what was built from the mistake in it."""
    names = ["app", "cmake", "db", "resources", "tests", "ui", "CMakeLists.txt", "CMakePresets.json"]
    wanted = tree(root, names)
    for path in tree(copy, names) - wanted:
        (copy / path).unlink()
    for path in wanted:
        if not (copy / path).is_file() or not filecmp.cmp(root / path, copy / path, shallow=False):
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / path, copy / path)
            shutil.copymode(root / path, copy / path)


def passes(program, tests):
    code = run(str(copy / "build" / "core-only" / "bin" / program), "--gtest_brief=1", "--gtest_filter=" + tests, seconds=300, limit=in_four_gigabytes).returncode
    return code == 0


def prepare(chosen):
    """Builds the copy without a mistake; gives the tests that fail all the same."""
    copy.mkdir(parents=True, exist_ok=True)
    mirror()
    # Without what a debugger reads, which takes most of the time of linking, and each file by itself, so that a mistake
    # makes one file compile again.
    quick = ["-DWAYMARK_UNITY=OFF", "-DCMAKE_CXX_FLAGS_DEBUG=-O0", "-DCMAKE_COMPILE_WARNING_AS_ERROR=OFF"]
    assert run("cmake", "--preset", "core-only", *quick).returncode == 0
    made = run("cmake", "--build", "--preset", "core-only", "--target", *programs, seconds=7200)
    assert made.returncode == 0, made.stdout[-2000:]
    return {each for each in sorted({(program, tests) for _, _, _, program, tests in chosen}) if not passes(*each)}


def result(file, there, instead, program, tests):
    """What became of one mistake."""
    path = copy / file
    sound = path.read_text()
    path.write_text(sound.replace(there, instead))
    try:
        if run("cmake", "--build", "--preset", "core-only", "--target", program).returncode != 0:
            return "DOES NOT COMPILE"
        return "NOBODY SAW IT" if passes(program, tests) else "seen"
    except subprocess.TimeoutExpired:
        return "seen (hangs)"
    finally:
        path.write_text(sound)


def main():
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    chosen = mistakes()[(numbers or [1])[0] - 1:numbers[1] if len(numbers) > 1 else None]
    stale = [each for each in chosen if each[3] not in programs or (root / each[0]).read_text().count(each[1]) != 1]
    for each in stale:
        print("DOES NOT FIT", each[0], each[1], sep="\t")
    if "--check" in sys.argv or stale:
        return bool(stale)
    red = prepare(chosen)
    seen = 0
    for each in chosen:
        what = "FAILS WITHOUT IT" if tuple(each[3:]) in red else result(*each)
        seen += what.startswith("seen")
        print(what, *each[:3], sep="\t", flush=True)
    print(f"{seen} of {len(chosen)} mistakes seen")
    return seen < len(chosen)


if __name__ == "__main__":
    sys.exit(main())
