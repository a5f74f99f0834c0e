#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a .deb where nothing of the build exists and does the main job there: in a bare root of
# this Debian release when debootstrap and root are at hand, else unpacked in a folder.
# usage: try_package.sh PACKAGE.deb
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=/dev/null
. /etc/os-release
package=$1
# shellcheck source=tests/bare_root.sh
. tests/bare_root.sh
install="DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends"

if [ "$(id -u)" = 0 ] && command -v debootstrap >/dev/null 2>&1; then
    root=build/roots/work/package
    trap 'rm -rf --one-file-system "$root"' EXIT
    make_base "$VERSION_CODENAME"
    copy_base "$VERSION_CODENAME" "$root"
    cp "$package" "$root/tmp/attachment-atlas.deb"
    cp -r packaging/debian/tests "$root/tmp/tests"
    # shellcheck disable=SC2016 # for the shell inside
    # As somebody gets it: with a voice and what a desktop of Wayland alone needs.
    in_root "$root" 'apt-get update -qq
        apt-get install -s --install-recommends /tmp/attachment-atlas.deb >/tmp/would
        for recommended in qt6-speech-speechd-plugin speech-dispatcher qt6-wayland; do
            apt-cache show "$recommended" >/dev/null 2>&1 || continue
            grep -q "^Inst $recommended " /tmp/would || {
                echo "package: $recommended does not come along" >&2
                exit 1
            }
        done'
    # With nothing but what it requires, which has neither speech nor anything of a network.
    in_root "$root" "$install /tmp/attachment-atlas.deb >/dev/null 2>&1
        attachment-atlas --version
        attachment-atlas-cli list >/dev/null"
    # shellcheck disable=SC2016
    if in_root "$root" 'dpkg-query -W -f="\${db:Status-Status} \${Package}\n"' |
        grep -E '^installed libqt6(texttospeech|multimedia|network)'; then
        echo "package: this should not be required" >&2
        exit 1
    fi
    tools=$(sed -n 's/^Depends: @, //p' packaging/debian/tests/control | tr -d ,)
    # And with what the test needs to look and to press keys.
    in_root "$root" "$install $tools >/dev/null 2>&1
        sh /tmp/tests/main-job"
else
    root=$(mktemp -d)
    trap 'rm -rf "$root"' EXIT
    echo "package: no debootstrap or not root, so the package is only unpacked and started"
    dpkg-deb -x "$package" "$root"
    QT_QPA_PLATFORM=offscreen "$root/usr/bin/attachment-atlas" --version
    "$root/usr/bin/attachment-atlas-cli" list
fi
