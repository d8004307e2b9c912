#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The life of the Debian package, from what build/release holds: made by CPack, read by lintian, installed over an older
# version in a root of its own (debootstrap, Debian 12), used there without a display by a person who keeps something,
# upgraded with that library in place, purged without leftovers. Also a step of `packaging/test --long` ("deb"). Needs
# root, the network, debootstrap and lintian; says so and is no failure where they are missing. About three minutes.
#   WAYMARK_DEB_BASE=FOLDER packaging/deb_test.sh      copies a root that debootstrap made before
set -euo pipefail
cd "$(dirname "$0")/.."
for tool in debootstrap lintian dpkg-deb; do
  command -v "$tool" >/dev/null || { echo "not tried: $tool is not installed"; exit 0; }
done
[ "$(id -u)" -eq 0 ] || { echo "not tried: only root can make a root of its own"; exit 0; }

build=${WAYMARK_BUILD:-build/release}
work=$(mktemp -d -t waymark-deb.XXXXXX)
root=$work/root
cleanup() {
  ! mountpoint -q "$root/proc" || umount -l "$root/proc"
  rm -rf --one-file-system "$work"
}
trap cleanup EXIT
fail() { echo "FAILED: $*"; exit 1; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# The person who uses it has no other rights.
learner() { inside runuser -u learner -- env HOME=/home/learner QT_QPA_PLATFORM=offscreen "$@"; }

echo "== made"
cpack --config "$build"/CPackConfig.cmake -B "$work/made" >"$work/cpack.log" || { cat "$work/cpack.log"; fail "cpack"; }
new=$(echo "$work"/made/*.deb)
dpkg-deb --field "$new" Package Version Architecture Installed-Size Depends
lintian --allow-root --fail-on error,warning --pedantic "$new" || fail "lintian found something"

echo "== an older version of it, with a file that is gone since"
dpkg-deb --raw-extract "$new" "$work/old"
sed -i 's/^Version: .*/Version: 0.0.1-1/' "$work/old/DEBIAN/control"
echo "gone since" >"$work/old/usr/share/waymark/gone-since.txt"
rm -f "$work/old/DEBIAN/md5sums"
dpkg-deb --build --root-owner-group -Zgzip "$work/old" "$work/old.deb" >/dev/null

echo "== a root of its own"
if [ -n "${WAYMARK_DEB_BASE:-}" ]; then
  cp -a "$WAYMARK_DEB_BASE" "$root"
else
  debootstrap --variant=minbase bookworm "$root" >"$work/debootstrap.log" 2>&1 || { tail -n 5 "$work/debootstrap.log"; fail "debootstrap"; }
fi
mount -t proc proc "$root/proc"
cp "$new" "$root/new.deb"
cp "$work/old.deb" "$root/old.deb"
inside apt-get update -qq
# What every desktop has: menus, file types, icons. Then what the package itself needs, so that only its own files are
# compared below.
inside apt-get install -y -qq --no-install-recommends desktop-file-utils shared-mime-info libglib2.0-bin man-db appstream >/dev/null
inside apt-get satisfy -y -qq --no-install-recommends "$(dpkg-deb --field "$new" Depends)" >/dev/null
inside useradd --create-home learner
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./home -o -path ./var/log -o -path ./var/cache -o -path ./var/lib/dpkg \
  -o -path ./var/lib/apt -o -path ./root \) -prune -o -print | sort); }
files >"$work/before"

echo "== installed and used"
inside dpkg --install /old.deb >/dev/null
learner waymark-cli search nurse --limit 1
learner waymark-cli library add career:29-1141.00
learner waymark-cli library status doing career:29-1141.00
learner waymark-cli library note "ask at the hospital" career:29-1141.00
learner waymark --version
learner waymark --tour /home/learner/tour-old >/dev/null
learner waymark-cli library export /home/learner/before.json >/dev/null
learner waymark-cli chart career:29-1141.00 --out /home/learner/pay.svg >/dev/null
[ -s "$root/home/learner/pay.svg" ] || fail "no chart was exported"
kind() { learner gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p'; }
found=$(kind /home/learner/.local/share/waymark/library.db)
[ "$found" = "application/vnd.waymark.library+sqlite3" ] || fail "the library is taken for $found"
printf '{\n  "waymark_plan": 1\n}\n' >"$root/home/learner/mine.waymark-plan.json"
found=$(kind /home/learner/mine.waymark-plan.json)
[ "$found" = "application/vnd.waymark.plan+json" ] || fail "a plan is taken for $found"
found=$(kind /usr/share/waymark/catalog.db)
[ "$found" = "application/vnd.waymark.library+sqlite3" ] && fail "the catalog is taken for a library"
learner gio mime x-scheme-handler/waymark | grep -q org.waymark.Waymark.desktop || fail "nobody opens waymark: links"
inside appstreamcli validate --no-net /usr/share/metainfo/org.waymark.Waymark.metainfo.xml >/dev/null || fail "appstreamcli"
for page in waymark waymark-cli; do
  [ -n "$(inside env MANROFFOPT=-ww man --warnings "$page" 2>&1 >/dev/null)" ] && fail "the page of $page has mistakes"
done

echo "== upgraded with the library in place"
inside dpkg --install /new.deb >/dev/null
[ ! -e "$root/usr/share/waymark/gone-since.txt" ] || fail "a file of the older version stayed"
learner waymark-cli library export /home/learner/after.json >/dev/null
diff <(grep -v '"exported' "$root/home/learner/before.json") <(grep -v '"exported' "$root/home/learner/after.json") || fail "the library is another one"
grep -q "29-1141.00" "$root/home/learner/after.json" || fail "what was kept is not there"
learner waymark-cli library check
learner waymark --tour /home/learner/tour-new >/dev/null
echo "$(find "$root/home/learner/tour-new" -name '*.png' | wc -l) pictures of the tour"

echo "== purged"
inside dpkg --purge waymark >/dev/null
files >"$work/after"
diff "$work/before" "$work/after" >"$work/left" || { cat "$work/left"; fail "something is left, or gone that was there"; }
[ -s "$root/home/learner/.local/share/waymark/library.db" ] || fail "the learner's library went with the program"
echo "made, lintian clean, installed, used, exported, upgraded, purged without leftovers"
