# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run and test: makes sure that the packages Waymark is built with are there. Says what it will
# install before it does; asks for nothing else. Only Debian and its descendants are installed for; others
# are told the names.

waymark_packages=(
  build-essential cmake ninja-build
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libgl-dev
  libsqlite3-dev libsqlitecpp-dev nlohmann-json3-dev libcli11-dev libzip-dev libexpat1-dev libsimdjson-dev libutf8proc-dev libmd4c-dev libglpk-dev
  fonts-inter sqlite3 poppler-utils dbus-daemon
  libgtest-dev libgmock-dev locales)

missing_packages() {
  local package
  for package in "${waymark_packages[@]}"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
  done
}

install_packages() {
  if ! command -v apt-get >/dev/null; then
    # Elsewhere a compiler and Qt that work are enough; the configure step names what is missing.
    echo "This is no Debian: please install a C++20 compiler, cmake 3.25, ninja, Qt 6.4 or newer (base, charts," \
         "svg), SQLite 3.40, SQLiteCpp 3.2, nlohmann-json 3.11, CLI11 2.1, libzip, expat, simdjson, utf8proc, md4c 0.4.8, GLPK 5, GoogleTest 1.12, the font Inter." >&2
    return 0
  fi
  local missing as_root=()
  mapfile -t missing < <(missing_packages)
  [ "${#missing[@]}" -eq 0 ] && return 0
  echo "Waymark needs these packages and will install them now: ${missing[*]}"
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Neither root nor sudo: please run as root: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends -qq "${missing[@]}" \
    >/dev/null
}

# Configures once; afterwards the build system itself notices what changed.
configure_release() {
  [ -f build/release/build.ninja ] || cmake --preset release
}
