#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Unpacks the portable bundle in bare roots of Debian and does the main job there; nothing is
# installed in them. Needs root and debootstrap.
# usage: try_bundle.sh ARCHIVE [RELEASE...]      default: bookworm trixie forky
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=tests/bare_root.sh
. tests/bare_root.sh
archive=$1
shift
[ $# -gt 0 ] || set -- bookworm trixie forky
can_have_roots || exit 1

root=build/roots/work/bundle
trap 'rm -rf --one-file-system "$root"' EXIT
for release in "$@"; do
    make_base "$release"
    copy_base "$release" "$root"
    # A folder with a space in its name, as people have them.
    mkdir "$root/opt/my programs"
    tar -xf "$archive" -C "$root/opt/my programs"
    for program in attachment-atlas attachment-atlas-cli; do
        printf '#!/bin/sh\nexec "/opt/my programs/%s/%s" "$@"\n' \
            "$(basename "$archive" .tar.xz)" "$program" >"$root/usr/bin/$program"
        chmod 755 "$root/usr/bin/$program"
    done
    echo "bundle: bare $release"
    # Xvfb, the keys and the look at the files are this system's; the root has the bundle alone.
    with_root "$root" env ATLAS_ROOT="$root" ATLAS_PROGRAM="chroot $root attachment-atlas" \
        ATLAS_CLI="chroot $root attachment-atlas-cli" sh packaging/debian/tests/main-job
done
