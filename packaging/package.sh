#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the .deb in build/package, twice and from two folders, compares the two bit by bit, asks
# lintian, and tries the package where nothing of the build exists: in a bare root of the same Debian
# release when debootstrap and root are at hand, else unpacked in a folder.
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=/dev/null
. /etc/os-release

version=$(sed -n 's/^    VERSION \([0-9.]*\)$/\1/p' CMakeLists.txt)
# Libraries differ between releases, so a package is for one, and its name tells which.
case ${ID:-} in
debian) short=deb ;;
*) short=${ID:-linux} ;;
esac
if [ -n "${VERSION_ID:-}" ]; then
    release=$short$VERSION_ID
else
    release=$VERSION_CODENAME
fi
full_version=$version-1~$release

# The moment that everything made here bears: that of the last commit, in a tarball that of the
# release.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null) ||
    SOURCE_DATE_EPOCH=$(date -u -d "$(sed -n "s/^## \[$version\] - //p" CHANGELOG.md)" +%s)
export SOURCE_DATE_EPOCH

# make_in FOLDER: a copy of the sources there, as a packager has it, built into FOLDER.
make_in() {
    mkdir -p "$1/attachment-atlas-$version"
    tar --exclude=./build --exclude=./.git --exclude=./.cache -c . |
        tar -x -C "$1/attachment-atlas-$version"
    (
        cd "$1/attachment-atlas-$version"
        cp -r packaging/debian debian
        sed -i -e "1s/(.*) [a-z]*;/($full_version) $VERSION_CODENAME;/" \
            -e "s/^\( -- .*>  \).*/\1$(date -u -R -d "@$SOURCE_DATE_EPOCH")/" debian/changelog
        if [ -n "${ATLAS_PACKAGER:-}" ]; then
            sed -i "s/^Maintainer: .*/Maintainer: $ATLAS_PACKAGER/" debian/control
            sed -i "s/^ -- .*>  / -- $ATLAS_PACKAGER  /" debian/changelog
        fi
        if [ -n "${ATLAS_HOMEPAGE:-}" ]; then
            sed -i "s#^Rules-Requires-Root: .*#&\nHomepage: $ATLAS_HOMEPAGE#" debian/control
        fi
        CCACHE_NAMESPACE=$PWD dpkg-buildpackage --build=binary --no-sign >../build.log 2>&1 || {
            tail -n 40 ../build.log | cut -c 1-300
            exit 1
        }
    )
}

# debhelper builds with a home of its own. Where the compiler's cache is kept, each folder has its own
# part of it: what it hands out was compiled in that folder.
if command -v ccache >/dev/null 2>&1; then
    CCACHE_DIR=$(ccache --get-config cache_dir)
    CCACHE_MAXSIZE=$(ccache --get-config max_size)
    export CCACHE_DIR CCACHE_MAXSIZE CCACHE_BASEDIR="" CCACHE_HASHDIR=1
fi
export DEB_BUILD_OPTIONS="nocheck noautodbgsym" DEB_BUILD_PROFILES=nocheck
export DEB_CXXFLAGS_APPEND=-g0 DEB_CFLAGS_APPEND=-g0
if [ -n "${ATLAS_HOMEPAGE:-}" ]; then
    export ATLAS_CMAKE_OPTIONS="-DATLAS_HOMEPAGE=$ATLAS_HOMEPAGE ${ATLAS_CMAKE_OPTIONS:-}"
fi

rm -rf build/package
make_in build/package/one
# Another folder, another time zone, another language, another mask of rights.
(
    umask 0027
    TZ=Asia/Kathmandu LC_ALL=C.UTF-8 LANG=C.UTF-8
    export TZ LC_ALL LANG
    make_in "build/package/another, with a longer name"
)
package=$(find build/package/one -maxdepth 1 -name "*_$full_version*_*.deb")
again="build/package/another, with a longer name/${package##*/}"
if ! cmp "$package" "$again"; then
    echo "package: two builds differ" >&2
    exit 1
fi
mv "$package" "build/package/"
rm -rf build/package/one "build/package/another, with a longer name"
package=build/package/${package##*/}
echo "package: two builds in two folders are the same, $(sha256sum "$package" | cut -d ' ' -f 1)"

sh packaging/check_desktop.sh
# Newer ones ask AppStream as well, and that for a home page; check_desktop.sh has just looked closer.
silent=""
asked=appstream-metadata-validation-failed
if [ -z "${ATLAS_HOMEPAGE:-}" ] && lintian-explain-tags "$asked" >/dev/null 2>&1; then
    silent=--suppress-tags=$asked
fi
lintian --allow-root --tag-display-limit 0 --display-info --pedantic ${silent:+"$silent"} \
    --fail-on error,warning,info "$package"
dpkg-deb --info "$package" | sed -n '/Package:/,$p'
sh packaging/try_package.sh "$package"
ls -l "$package"
