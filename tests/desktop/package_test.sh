#!/usr/bin/env bash
# Installs a package into a fresh Debian 12, runs it there as an ordinary user without a screen, takes it away again, and insists that
# nothing of it is left but what the user wrote. Some minutes, most of them downloads, so neither CTest nor CI runs it.
#   sudo tests/desktop/package_test.sh PACKAGE.deb [ROOT]     ROOT: a Debian 12 made by debootstrap before, which is copied; else one is made
set -euo pipefail

package=$(readlink -f "${1:?the package is missing}")
made=${2:+$(readlink -f "$2")}
mirror=http://deb.debian.org/debian
[ "$(id -u)" = 0 ] || { echo "A fresh Debian is made as root: run this with sudo." >&2; exit 1; }
command -v debootstrap > /dev/null || { echo "Please install debootstrap." >&2; exit 1; }

# In a mount namespace of its own, so that nothing stays mounted whatever happens.
if [ -z "${IN_OWN_NAMESPACE:-}" ]; then
    IN_OWN_NAMESPACE=yes exec unshare --mount --propagation private "$0" "$package" ${made:+"$made"}
fi

root=$(mktemp -d -t alongside-debian-XXXXXX)
chmod 755 "$root" # it is the / of an ordinary user in there
trap 'umount -R "$root/proc" "$root/dev" 2> /dev/null || true; rm -rf --one-file-system "$root"' EXIT
say() { printf '== %s\n' "$*"; }

say "A fresh Debian 12"
if [ -n "$made" ]; then
    cp -a "$made/." "$root"
else
    debootstrap --variant=minbase bookworm "$root" "$mirror" > /dev/null
fi
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --make-rslave "$root/dev"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
cp "$package" "$root/tmp/alongside.deb"
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_coach() { inside su coach -s /bin/sh -c "cd; export QT_QPA_PLATFORM=offscreen; $1"; }
files() { (cd "$root" && find bin boot etc home lib* opt sbin usr var -xdev \( -path var/lib/apt -o -path var/cache -o -path var/log -o -path var/lib/dpkg \) -prune -o -print | sort); }

inside useradd -m coach
inside apt-get update -qq

say "Its dependencies"
# First these alone: what the package itself brings is then told by comparing.
dependencies=$(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g')
inside apt-get install -y -qq --no-install-recommends $dependencies > /dev/null
files > "$root/tmp/before"

say "The package"
inside apt-get install -y -qq --no-install-recommends /tmp/alongside.deb > /dev/null
for program in alongside alongside-cli; do
    inside sh -c "! ldd /usr/bin/$program | grep 'not found'"
done
as_coach 'alongside --version && alongside-cli --version'

say "A notebook, without a window and with one"
as_coach 'alongside-cli demo first.alongside && alongside-cli check first.alongside'
as_coach 'echo "a walrus sells velvet maps" > words && alongside-cli demo locked.alongside --password-file words &&
    alongside-cli check locked.alongside --password-file words && ! alongside-cli check locked.alongside < /dev/null 2> /dev/null'
as_coach 'timeout --signal=TERM 20 alongside --demo --data-dir data & sleep 12; kill -TERM %1; wait %1; ls data/demo.alongside'
as_coach 'alongside-cli check data/demo.alongside'

say "Taken away again"
kept=$(as_coach 'sha256sum first.alongside')
inside apt-get purge -y -qq alongside > /dev/null
files > "$root/tmp/after"
left=$(comm -13 "$root/tmp/before" "$root/tmp/after" | grep -v '^home/coach' || true)
[ -z "$left" ] || { printf 'Left behind:\n%s\n' "$left" >&2; exit 1; }
[ "$kept" = "$(as_coach 'sha256sum first.alongside')" ] || { echo "A notebook was changed." >&2; exit 1; }
say "Nothing is left but what the coach wrote"
