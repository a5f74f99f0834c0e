# shellcheck shell=sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Bare roots of Debian releases, to try things where nothing of the build exists. To be sourced.
#   ATLAS_ROOTS         where the bare roots are kept (build/roots), one folder a release
#   ATLAS_ROOTS_MIRROR  where they come from (http://deb.debian.org/debian)
roots_folder=${ATLAS_ROOTS:-build/roots}
roots_mirror=${ATLAS_ROOTS_MIRROR:-http://deb.debian.org/debian}

# True, or says why not, where roots can be made and entered.
can_have_roots() {
    if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null 2>&1; then
        echo "roots: this needs root and debootstrap" >&2
        return 1
    fi
    if ! unshare --mount --pid --fork --mount-proc true; then
        echo "roots: this system does not let even root mount: no root can be entered" >&2
        return 1
    fi
}

# make_base RELEASE: the bare root of a release, made once. A half-made one does not count.
make_base() {
    [ -d "$roots_folder/$1" ] && return 0
    mkdir -p "$roots_folder"
    rm -rf "$roots_folder/$1.new"
    # A release younger than this debootstrap is made as unstable is.
    script=/usr/share/debootstrap/scripts/$1
    [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
    if ! debootstrap --variant=minbase "$1" "$roots_folder/$1.new" "$roots_mirror" "$script" \
        >"$roots_folder/$1.log" 2>&1; then
        tail -n 5 "$roots_folder/$1.log" >&2
        rm -rf "$roots_folder/$1.new"
        return 1
    fi
    rm -rf "$roots_folder/$1.new/var/lib/apt/lists/"* \
        "$roots_folder/$1.new/var/cache/apt/archives/"*.deb
    mv "$roots_folder/$1.new" "$roots_folder/$1"
}

# copy_base RELEASE FOLDER: a root to work in, which reaches the mirror the way this system does.
copy_base() {
    rm -rf --one-file-system "$2"
    mkdir -p "$(dirname "$2")"
    cp -a --reflink=auto "$roots_folder/$1" "$2"
    cp -L /etc/resolv.conf "$2/etc/resolv.conf"
    apt-config dump 2>/dev/null |
        grep -E '^Acquire::(http|https|Check-Valid-Until|Check-Date)[: ].*"..*";$' \
            >"$2/etc/apt/apt.conf.d/90host" || true
}

# with_root ROOT COMMAND...: a command of this system while ROOT has processes, shared memory and
# terminals. Mounts and what the command started end with it, however it ends.
with_root() {
    # shellcheck disable=SC2016 # for the shell in the namespace
    unshare --mount --pid --fork --kill-child --mount-proc sh -euc '
        root=$1
        shift
        # A mount itself, so that another root can be made and entered from inside.
        mount --bind "$root" "$root"
        mount -t proc proc "$root/proc"
        mount -t tmpfs tmpfs "$root/dev/shm"
        mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
        exec "$@"
    ' sh "$@"
}

# in_root ROOT COMMAND: a line of shell inside, with an environment of its own.
in_root() {
    with_root "$1" chroot "$1" env -i HOME=/root TERM=dumb LANG=C.UTF-8 \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin sh -euc "$2" </dev/null
}
