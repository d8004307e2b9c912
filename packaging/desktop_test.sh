#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# At home on a desktop, from what build/release holds, installed into a folder of its own: its description files by their
# validators, file types, manual pages, completion typed into bash, zsh and fish, and under Xvfb with a session bus one
# window for two starts, D-Bus activation, both desktops' search, a crash that is told at the next start, and six
# journeys as a screen reader goes them (atspi_journeys.py). Also a step of `packaging/test --long` ("desktop"). What is
# not installed is named and not tried.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
build=${WAYMARK_BUILD:-build/release}
work=$(mktemp -d -t waymark-desktop.XXXXXX)
trap 'rm -rf "$work"' EXIT
usr=$work/usr
failed=0
tried=0
check() { # WORDS COMMAND...
  local words=$1
  shift
  tried=$((tried + 1))
  if "$@" >"$work/out" 2>&1; then echo "ok      $words"; else echo "FAILED  $words"; tail -n 20 "$work/out"; failed=1; fi
}
has() { command -v "$1" >/dev/null || { echo "not tried: $1 is not installed"; return 1; }; }
is() { [ "$1" = "$2" ] || { echo "'$1' instead of '$2'"; return 1; }; }
silent() { local said; said=$("$@" 2>&1 >/dev/null); [ -z "$said" ] || { echo "$said"; return 1; }; }

cmake --install "$build" --prefix "$usr" >"$work/install.log" || { cat "$work/install.log"; exit 1; }
share=$usr/share
id=org.waymark.Waymark

has appstreamcli && check "AppStream" appstreamcli validate --pedantic --no-net "$share/metainfo/$id.metainfo.xml"
has desktop-file-validate && check "desktop entry" desktop-file-validate "$share/applications/$id.desktop"
has mandoc && for page in waymark waymark-cli; do
  check "mandoc reads $page.1" mandoc -T lint -W warning "$share/man/man1/$page.1"
done
has man && for page in waymark waymark-cli; do
  check "man reads $page.1" silent env LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z "$share/man/man1/$page.1"
done

icons_fit() {
  local icon folder size
  for icon in "$share"/icons/hicolor/*x*/apps/$id.png; do
    folder=$(basename "$(dirname "$(dirname "$icon")")")
    size=${folder%x*}
    is "$(od -An -tu4 --endian=big -j16 -N8 "$icon" | xargs)" "$size $size" || return 1
  done
  is "$(find "$share/icons" -name "$id.png" | wc -l)" 9
}
check "icons have the size of their folder" icons_fit

bash_completes() {
  is "$(bash -c ". $share/bash-completion/completions/waymark-cli; COMP_WORDS=($1); COMP_CWORD=\$((\${#COMP_WORDS[@]}-1)); _waymark_cli; echo \${COMPREPLY[*]}")" "$2"
}
fish_completes() {
  is "$(fish --no-config -c "source $share/fish/vendor_completions.d/waymark-cli.fish; complete -C '$1'" | cut -f1)" "$2"
}
# Typed into a shell of its own, with the key of completion behind the words.
zsh_completes() {
  cat >"$work/type.zsh" <<'ZSH'
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1=; fpath=($1 \$fpath); autoload -Uz compinit; compinit -u; bindkey '^I' complete-word; echo RE''ADY"
while zpty -r shell line && [[ $line != *READY* ]]; do :; done
zpty -n -w shell "$2"$'\t'
zpty -n -w shell $'\x01echo "<'$'\x05>"\n'
while zpty -r shell line; do [[ $line == *'<'*'>'* && $line != *echo* ]] && { print -r -- "${${line##*<}%%>*}"; break }; done
ZSH
  is "$(timeout 20 zsh -f "$work/type.zsh" "$share/zsh/vendor-completions" "$1" | sed 's/\x1b\[[0-9;]*[A-Za-z]//g; s/ *\r*$//')" "$2"
}
check "bash completes a command" bash_completes "waymark-cli --json library ad" "add"
check "bash completes an option" bash_completes "waymark-cli plan make --hou" "--hours-a-week"
if has fish; then
  check "fish completes a command" fish_completes "waymark-cli sea" "search"
  check "fish completes an option" fish_completes "waymark-cli plan make --hou" "--hours-a-week"
  check "fish offers no command of another" fish_completes "waymark-cli plan restor" ""
fi
if has zsh; then
  check "zsh completes a command" zsh_completes "waymark-cli library ad" "waymark-cli library add"
  check "zsh completes an option" zsh_completes "waymark-cli plan make --hou" "waymark-cli plan make --hours-a-week"
fi

# File types, as every desktop asks for them.
export XDG_DATA_DIRS=$share:/usr/local/share:/usr/share HOME=$work/home XDG_RUNTIME_DIR=$work/run
unset WAYMARK_CATALOG WAYMARK_DATA_DIR XDG_DATA_HOME DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
mkdir -p "$HOME/.local/share" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
"$usr/bin/waymark-cli" library add career:29-1141.00 >/dev/null
printf '{\n  "waymark_plan": 1\n}\n' | tee "$work/a.waymark-plan.json" >"$work/plan-without-a-name"
type_of() { is "$(gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p')" "$2"; }
if has update-mime-database && has gio; then
  update-mime-database "$share/mime"
  check "a library is known by its mark" type_of "$HOME/.local/share/waymark/library.db" application/vnd.waymark.library+sqlite3
  check "the catalog is none" type_of "$share/waymark/catalog.db" application/vnd.sqlite3
  check "a plan is known by its name" type_of "$work/a.waymark-plan.json" application/vnd.waymark.plan+json
  check "a plan is known by its mark" type_of "$work/plan-without-a-name" application/vnd.waymark.plan+json
fi
if has update-desktop-database && has gio; then
  update-desktop-database "$share/applications"
  check "waymark: links" env PATH="$usr/bin:$PATH" bash -c 'gio mime x-scheme-handler/waymark | grep org.waymark.Waymark.desktop'
fi

# The rest needs a display and a bus.
session() {
  local first second title
  call() { timeout 20 gdbus call --session --dest "$1" --object-path "$2" --method "$3" "${@:4}"; }
  open() { call $id /org/waymark/Waymark org.freedesktop.Application.Open "['$1']" '@a{sv} {}'; } # its type said: a program that the bus still starts cannot be asked
  shows() { # WORDS: within ten seconds a window has them in its title
    local since=$SECONDS
    while [ $((SECONDS - since)) -lt 10 ]; do xdotool search --onlyvisible --name "$1" >/dev/null 2>&1 && return 0; sleep 0.2; done
    echo "no window says $1"
    return 1
  }
  windows() { is "$(xdotool search --onlyvisible --class waymark 2>/dev/null | wc -l)" "$1"; }

  "$usr/bin/waymark" career:29-1141.00 &
  first=$!
  check "a start opens a window" shows "Registered Nurses"
  timeout 20 "$usr/bin/waymark" waymark:match
  check "a second start ends" is $? 0
  check "and the first window went where it asked" shows "My match"
  check "over the bus, too" open waymark:career:47-2111.00
  check "and is there" shows "Electricians"
  check "one window" windows 1
  kill -SEGV $first
  wait $first 2>/dev/null
  check "a crash is written down" grep -q SIGSEGV "$HOME/.local/share/waymark/crash.txt"

  check "the bus starts the window" open waymark:plan
  check "the crash is told" shows "ended unexpectedly"
  check "only once" test ! -e "$HOME/.local/share/waymark/crash.txt"
  for title in $(xdotool search --onlyvisible --name "ended unexpectedly"); do xdotool windowfocus --sync "$title" key Escape; done
  check "what was asked waits for the dialog" shows "My plan"

  local path=/org/waymark/Waymark/SearchProvider provider=$id.SearchProvider shell=org.gnome.Shell.SearchProvider2
  check "GNOME's search starts the provider" bash -c "timeout 20 gdbus call --session --dest $provider --object-path $path \
    --method $shell.GetInitialResultSet \"['registered','nurses']\" | grep -q career:29-1141.00"
  check "KRunner's search" bash -c "timeout 20 gdbus call --session --dest $provider --object-path /org/waymark/Waymark/Runner \
    --method org.kde.krunner1.Match electricians | grep -q career:47-2111.00"
  call $provider $path $shell.ActivateResult career:29-1141.00 "[]" 0 >/dev/null
  check "a result opens" shows "Registered Nurses"
  call $provider $path $shell.LaunchSearch "['welder']" 0 >/dev/null
  check "all results open" shows "Search"

  # Without the folder for the socket the bus alone tells that a window is open.
  XDG_RUNTIME_DIR=/dev/null/none timeout 20 "$usr/bin/waymark" waymark:explore
  check "without a socket the bus is asked" is $? 0
  check "and answers" shows "Explore"
  second=$(call org.freedesktop.DBus /org/freedesktop/DBus org.freedesktop.DBus.GetConnectionUnixProcessID $id | tr -dc '0-9 ' | awk '{ print $NF }')
  [ -z "$second" ] || kill "$second"
  echo "$failed $tried" >"$work/result"
}
if has Xvfb && has dbus-run-session && has gdbus && has xdotool; then
  # In a file, because the shell of xvfb-run lets no function through.
  { declare -f check is session; declare -p usr share id work failed tried; echo session; } >"$work/session.sh"
  xvfb-run -a dbus-run-session -- bash "$work/session.sh" 2>"$work/session.err"
  read -r failed tried <"$work/result" || { cat "$work/session.err"; failed=1; }
fi

# As a screen reader goes: what is not there is no failure.
journeys() {
  QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$usr/bin/waymark" --data-dir "$work/heard" career:29-1141.00 2>/dev/null &
  local window=$! lost
  timeout 600 /usr/bin/python3 packaging/atspi_journeys.py 2>"$work/journeys.err"
  lost=$?
  kill $window
  return $lost
}
atspi() { /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null &&
  [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || { echo "not tried: AT-SPI for Python (gir1.2-atspi-2.0, python3-gi, at-spi2-core) is not installed"; return 1; }; }
if has Xvfb && has dbus-run-session && atspi; then
  { declare -f journeys; declare -p usr work; echo journeys; } >"$work/journeys.sh"
  xvfb-run -a dbus-run-session -- bash "$work/journeys.sh" | tee "$work/journeys" | grep -E "^(ok|FAILED) "
  tried=$((tried + $(grep -c -E "^(ok|FAILED) " "$work/journeys")))
  [ "$(grep -c "^ok " "$work/journeys")" -eq 6 ] || { tail -n 5 "$work/journeys.err"; failed=1; }
fi
[ "$failed" -eq 0 ] && echo "$tried checks held"
exit "$failed"
