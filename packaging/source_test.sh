#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The source archive that CPack makes: unpacked where there is no git, configured, and with --build built. Also a step of
# `packaging/test --long` ("source").
set -euo pipefail
cd "$(dirname "$0")/.."
build=${WAYMARK_BUILD:-build/release}
work=$(mktemp -d -t waymark-source.XXXXXX)
trap 'rm -rf "$work"' EXIT
cpack --config "$build"/CPackSourceConfig.cmake -B "$work" >"$work/cpack.log" || { cat "$work/cpack.log"; exit 1; }
archive=$(echo "$work"/waymark-*.tar.xz)
tar -xJf "$archive" -C "$work"
tree=${archive%.tar.xz}
# Whoever builds it has neither git nor this tree.
mkdir "$work/bin"
printf '#!/bin/sh\necho "git was asked for: $*" >&2\nexit 1\n' >"$work/bin/git"
chmod +x "$work/bin/git"
cd "$tree"
[ ! -e .git ] && [ ! -e build ] || { echo "FAILED: the archive holds .git or build"; exit 1; }
# What the tree holds, the archive holds.
if [ -e "$OLDPWD/.git" ]; then
  git -C "$OLDPWD" ls-files | grep -v '^\.gitignore$' | while read -r file; do
    [ ! -e "$OLDPWD/$file" ] || [ -e "$file" ] || { echo "FAILED: without $file"; exit 1; }
  done
fi
PATH=$work/bin:$PATH cmake --preset release -DBUILD_TESTING=OFF >"$work/configure.log" 2>&1 || { tail "$work/configure.log"; exit 1; }
grep -q "git was asked for" "$work/configure.log" && { echo "FAILED: git was asked for"; exit 1; }
if [ "${1:-}" = "--build" ]; then
  PATH=$work/bin:$PATH cmake --build build/release
  build/release/bin/waymark-cli search nurse --limit 1
fi
echo "$(basename "$archive"), $(stat -c %s "$archive") bytes: configures without git"
