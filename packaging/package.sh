#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the .deb in build/package, validates its desktop files, and tries it where nothing of the
# build exists: in a clean root when debootstrap and root are at hand, else unpacked in a folder.
set -eu
cd "$(dirname "$0")/.."

sh packaging/check_desktop.sh

mkdir -p build/package
cpack --config build/release/CPackConfig.cmake -B build/package >/dev/null
package=$(find build/package -maxdepth 1 -name '*.deb' -newer build/release/CPackConfig.cmake |
    sort | tail -n 1)
[ -n "$package" ] || package=$(find build/package -maxdepth 1 -name '*.deb' | sort | tail -n 1)
dpkg-deb --info "$package" | sed -n '/Package:/,$p'

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
if [ "$(id -u)" = 0 ] && command -v debootstrap >/dev/null 2>&1; then
    # Where it was built: the libraries it names are that release's.
    release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    debootstrap --variant=minbase "$release" "$root" >/dev/null
    cp "$package" "$root/tmp/attachment-atlas.deb"
    # Debian's minimal images leave out documentation; apt itself is enough to pull the plugins in.
    chroot "$root" sh -c 'apt-get install -y -qq --no-install-recommends /tmp/attachment-atlas.deb' \
        >/dev/null
    chroot "$root" env QT_QPA_PLATFORM=offscreen attachment-atlas --version
    chroot "$root" attachment-atlas-cli list
    # The database plugin is there if the program can make its records.
    chroot "$root" sh -c 'QT_QPA_PLATFORM=offscreen timeout 10 attachment-atlas --data-folder /tmp/d;
        test -s /tmp/d/records.sqlite && echo "records: made"'
else
    echo "package: no debootstrap or not root, so the package is only unpacked and started"
    dpkg-deb -x "$package" "$root"
    QT_QPA_PLATFORM=offscreen "$root/usr/bin/attachment-atlas" --version
    "$root/usr/bin/attachment-atlas-cli" list
fi
echo "package: $package"
