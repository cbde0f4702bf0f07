#!/bin/bash
# Run by hand, as root: ./start on an empty Debian, once as root and once as a plain user, with the times.
#
#   tests/setup/empty_machine.sh [bookworm|trixie] [FOLDER] [root] [user]
#
# Needs debootstrap. The machine has python3 and git, and the configuration of this machine's package clients; nothing
# else. FOLDER keeps the base system for the next run; everything else in it is removed.
set -euo pipefail

suite=${1:-bookworm}
work=${2:-/var/tmp/empty-machine}
repo=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
base=$work/$suite
mirror=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null || true; } |
    sed -n 's/^URIs: *//p; s/^deb \([^ ]*\) .*/\1/p' | head -1)
mkdir -p "$work"

if [ ! -e "$base/usr/bin/git" ]; then
    rm -rf "$base"
    debootstrap --variant=minbase --include=python3,git,ca-certificates "$suite" "$base" "$mirror" > "$work/debootstrap.log"
fi
cp /etc/resolv.conf /etc/hosts "$base/etc/"
cp -r /etc/ssl/certs "$base/etc/ssl/"
[ ! -e /etc/pip.conf ] || cp /etc/pip.conf "$base/etc/"
find /etc/apt/apt.conf.d -name '99*' -exec cp {} "$base/etc/apt/apt.conf.d/" \;

# Package folders on this machine that pip is configured to use; an index is a folder beside that of its files.
read -ra folders <<< "$(python3 -m pip config list 2>/dev/null | grep -oE "(file://)?/[^ ']+" |
    sed -n 's|^file://||; s|/simple$||; p' | sort -u | tr '\n' ' ') ${PIP_FIND_LINKS:-}"
user_conf=$HOME/.config/pip/pip.conf

mounts=()
unmount() {
    for ((i = ${#mounts[@]} - 1; i >= 0; i--)); do umount "${mounts[i]}" || true; done
    mounts=()
}
trap unmount EXIT

prepare() { # ROOT: a fresh copy of the base system with its mounts
    unmount
    rm -rf "$1"
    cp -a "$base" "$1"
    mkdir -p "$1/dev/shm" "$1/repo"
    printf '[safe]\n    directory = *\n' > "$1/etc/gitconfig" # the repository to clone belongs to another user
    mount -t proc proc "$1/proc" && mounts+=("$1/proc")
    for device in null zero full random urandom tty; do [ -e "$1/dev/$device" ] || cp -a "/dev/$device" "$1/dev/"; done
    mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm" && mounts+=("$1/dev/shm")
    mount --bind "$repo" "$1/repo" && mounts+=("$1/repo")
    for folder in "${folders[@]}"; do
        [ -d "$folder" ] || continue
        mkdir -p "$1$folder"
        mount --bind "$folder" "$1$folder" && mounts+=("$1$folder")
    done
}

inside() { # ROOT USER COMMAND: as that user, with nothing from here but the configuration of pip
    local home=/root
    [ "$2" = root ] || home=/home/$2
    if [ -e "$user_conf" ]; then
        install -D -m 644 "$user_conf" "$1$home/.config/pip/pip.conf"
    fi
    # shellcheck disable=SC2046
    chroot --userspec="$2" "$1" env -i HOME="$home" PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        $(env | grep '^PIP_' || true) /bin/sh -c "cd $home && $3"
}

journey='
set -e
rm -f start.log
begin=$(date +%s)
[ -d allianties ] || git clone -q /repo allianties
cd allianties
./start --port 8765 > ../start.log 2>&1 &
pid=$!
trap "kill -INT $pid 2>/dev/null; wait $pid" EXIT
until grep -qs "Ready in" ../start.log; do kill -0 $pid 2>/dev/null || { cat ../start.log; exit 1; }; sleep 0.2; done
python3 -c "
from urllib.request import urlopen
page = urlopen(\"http://localhost:8765/inloggen/\").read().decode()
assert \"<h1\" in page, page
"
grep -E "Installed in|ready|Ready" ../start.log
echo "from clone to page: $(($(date +%s) - begin)) s"
'

as_root() {
    echo "== $suite, root"
    prepare "$work/root"
    inside "$work/root" root "$journey"
    echo "== $suite, root, a second time"
    inside "$work/root" root "$journey"
}

as_user() {
    echo "== $suite, plain user"
    prepare "$work/user"
    chroot "$work/user" useradd --create-home person
    line=$(inside "$work/user" person 'git clone -q /repo allianties && cd allianties && ./start' 2>&1 | grep '^    apt-get' || true)
    echo "the printed line:$line"
    [ -n "$line" ]
    inside "$work/user" root "apt-get update -q > /dev/null && DEBIAN_FRONTEND=noninteractive $line > /dev/null"
    inside "$work/user" person "rm -rf allianties; $journey"
}

for who in "${@:3}"; do "as_$who"; done
[ $# -gt 2 ] || { as_root && as_user; }
