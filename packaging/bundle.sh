#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the portable bundle from the .deb in build/package: one file, to be unpacked and run, with
# its own Qt. It runs on the release it was made on and on newer ones, so the one to publish is made
# on Debian 12. Then it is tried in bare roots of the releases named (as root, with debootstrap).
# usage: bundle.sh [RELEASE...]      default: bookworm trixie forky
set -eu
cd "$(dirname "$0")/.."
# shellcheck source=/dev/null
. /etc/os-release

version=$(sed -n 's/^    VERSION \([0-9.]*\)$/\1/p' CMakeLists.txt)
package=$(find build/package -maxdepth 1 -name "attachment-atlas_${version}-*.deb" 2>/dev/null |
    head -n 1)
[ -n "$package" ] || {
    echo "bundle: there is no .deb in build/package yet: ./dev package makes it" >&2
    exit 1
}
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null) ||
    SOURCE_DATE_EPOCH=$(date -u -d "$(sed -n "s/^## \[$version\] - //p" CHANGELOG.md)" +%s)
export SOURCE_DATE_EPOCH

name=attachment-atlas-$version-$(uname -m)
work=build/bundle
bundle=$work/$name
rm -rf "$work"
mkdir -p "$bundle/lib" "$bundle/fallback" "$bundle/plugins" "$bundle/licences"
dpkg-deb -x "$package" "$work/unpacked"
cp -r "$work/unpacked/usr/bin" "$work/unpacked/usr/share" "$bundle/"
cp -r "$work/unpacked/usr/lib/." "$bundle/lib/"
[ ! -d "$work/unpacked/usr/libexec" ] || cp -r "$work/unpacked/usr/libexec" "$bundle/"
rm -rf "$work/unpacked" "$bundle/share/doc/attachment-atlas/changelog.Debian.gz"

# Where each file was taken from, for the bill of materials and the licences.
origins=$work/origins
: >"$origins"
take() { # take FROM TO
    cp -L "$1" "$bundle/$2"
    printf '%s\t%s\n' "$2" "$1" >>"$origins"
}

# Since Qt 6.5 speech loads a media library and with it one of the network: then nothing is read
# aloud.
speaks() {
    [ -d "$bundle/libexec" ] &&
        ! ldd "$bundle"/libexec/*/attachment-atlas-voice | grep -q libQt6Network
}
if ! speaks; then
    echo "bundle: Qt's speech would bring a network library here, so it is left out"
    rm -rf "$bundle/libexec"
fi

plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS 2>/dev/null || qmake6 -query QT_INSTALL_PLUGINS)
# What the program opens while it runs. What a release does not have is left out, but for the first
# four.
for plugin in platforms/libqxcb platforms/libqoffscreen sqldrivers/libqsqlite \
    iconengines/libqsvgicon imageformats/libqsvg platforms/libqwayland-generic \
    platforms/libqwayland wayland-shell-integration/libxdg-shell \
    wayland-decoration-client/libbradient wayland-decoration-client/libadwaita \
    platforminputcontexts/libcomposeplatforminputcontextplugin \
    platforminputcontexts/libibusplatforminputcontextplugin platformthemes/libqxdgdesktopportal \
    printsupport/libcupsprintersupport texttospeech/libqtexttospeech_speechd; do
    case $plugin in texttospeech/*) [ -d "$bundle/libexec" ] || continue ;; esac
    if [ -e "$plugins/$plugin.so" ]; then
        mkdir -p "$bundle/plugins/${plugin%/*}"
        take "$plugins/$plugin.so" "plugins/$plugin.so"
    else
        case $plugin in
        platforms/libqxcb | platforms/libqoffscreen | sqldrivers/* | iconengines/*)
            echo "bundle: the plugin $plugin is missing here" >&2
            exit 1
            ;;
        esac
    fi
done

# The libraries of all that, in three groups: those of the C library are the system's; those that
# talk to the system's drivers, fonts and windows are the system's where it has them; all others are
# our own.
is_c_library() {
    case $1 in
    ld-linux* | linux-vdso* | libc.so* | libm.so* | libpthread.so* | libdl.so* | librt.so*) ;;
    libresolv.so*) ;;
    *) return 1 ;;
    esac
}
is_fallback() {
    case $1 in
    libstdc++.so* | libgcc_s.so* | libgomp.so*) ;;
    libGL.so* | libEGL.so* | libGLX.so* | libOpenGL.so* | libGLdispatch.so*) ;;
    libdrm.so* | libgbm.so*) ;;
    libX11.so* | libX11-xcb.so* | libxcb.so* | libXau.so* | libXdmcp.so*) ;;
    libfontconfig.so* | libfreetype.so* | libexpat.so* | libz.so*) ;;
    *) return 1 ;;
    esac
}
# Printing alone speaks to a network, through CUPS: it and its company are the system's or not
# there.
find "$bundle/bin" "$bundle/lib" "$bundle/plugins" "$bundle/libexec" -type f ! -path '*/printsupport/*' 2>/dev/null |
    while read -r file; do
        ldd "$file" 2>/dev/null | sed -n 's/^\t\([^ ]*\) => \(\/[^ ]*\) .*/\1 \2/p'
    done | sort -u >"$work/libraries"
while read -r library path; do
    if is_c_library "$library"; then
        continue
    elif is_fallback "$library"; then
        # A folder each, so that the start script can choose them one by one.
        mkdir -p "$bundle/fallback/$library"
        take "$path" "fallback/$library/$library"
    else
        take "$path" "lib/$library"
    fi
done <"$work/libraries"
if find "$bundle" -name 'libQt*Network*' -o -name 'libcurl*' -o -name 'libproxy*' -o \
    -name 'libssl*' -o -name 'libcups.so*' | grep .; then
    echo "bundle: a network library came along" >&2
    exit 1
fi

# Every file looks for its libraries in the bundle alone.
find "$bundle/bin" "$bundle/libexec" "$bundle/lib" "$bundle/fallback" "$bundle/plugins" -type f \
    2>/dev/null |
    while read -r file; do
        case $(head -c 4 "$file" | tail -c 3) in
        ELF)
            up=$(dirname "${file#"$bundle"/}" | sed 's#[^/]*#..#g')
            patchelf --set-rpath "\$ORIGIN/$up/lib" "$file"
            ;;
        esac
    done

# Qt's own words, and what a bare system may lack: a font, and the names of keys.
mkdir -p "$bundle/translations" "$bundle/fonts" "$bundle/X11"
translations=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS 2>/dev/null ||
    qmake6 -query QT_INSTALL_TRANSLATIONS)
take "$translations/qtbase_de.qm" translations/qtbase_de.qm
for face in DejaVuSans DejaVuSans-Bold; do
    take "/usr/share/fonts/truetype/dejavu/$face.ttf" "fonts/$face.ttf"
done
cp -rL /usr/share/X11/xkb "$bundle/X11/xkb"
printf 'X11/xkb\t/usr/share/X11/xkb/rules/evdev\n' >>"$origins"
cat >"$bundle/fonts/fonts.conf" <<'XML'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
XML
# Each program finds Qt's plugins from where it lies.
for folder in bin libexec/attachment-atlas; do
    [ -d "$bundle/$folder" ] || continue
    printf '[Paths]\nPrefix=%s\nPlugins=plugins\nTranslations=translations\n' \
        "$(echo "$folder" | sed 's#[^/]*#..#g')" >"$bundle/$folder/qt.conf"
done

for program in attachment-atlas attachment-atlas-cli; do
    cat >"$bundle/$program" <<'START'
#!/bin/sh
# Starts the program with the Qt that lies beside it, and lends it only what this system lacks.
here=$(dirname "$(readlink -f "$0")")
have=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null)
for folder in "$here"/fallback/*; do
    case $have in
    *"${folder##*/} ("*) ;;
    *) LD_LIBRARY_PATH=$folder${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH} && export LD_LIBRARY_PATH ;;
    esac
done
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="${FONTCONFIG_FILE:-$here/fonts/fonts.conf}"
[ -d /usr/share/X11/xkb ] || export XKB_CONFIG_ROOT="${XKB_CONFIG_ROOT:-$here/X11/xkb}"
exec "$here/bin/${0##*/}" "$@"
START
    chmod 755 "$bundle/$program"
done
cp LICENSE CHANGELOG.md "$bundle/"
cat >"$bundle/README.txt" <<TEXT
Attachment Atlas $version, portable for Linux on $(uname -m)

Unpack it anywhere and start ./attachment-atlas, or ./attachment-atlas-cli for tables. Nothing is
installed; what you save goes to ~/.local/share/attachment-atlas (or --data-folder FOLDER).

It brings its own Qt and needs a C library as new as that of $PRETTY_NAME
($(getconf GNU_LIBC_VERSION)). Printing uses the system's CUPS, reading aloud its speech-dispatcher,
where they are there.

licences/ has the licence of everything inside. In share/doc/attachment-atlas,
attachment-atlas-bundle.spdx.json lists the packages it comes from, with versions, and
attachment-atlas.spdx.json what the programs are linked with. The sources are those of the same names
and versions in the archive of $PRETTY_NAME.
TEXT

# The licence of each package that something was taken from, and the list of all of them.
cut -f 2 "$origins" | while read -r path; do
    real=$(readlink -f "$path")
    for known in "$path" "$real" "/usr$path" "/usr$real" "${path#/usr}" "${real#/usr}" none; do
        [ "$known" != none ] || {
            echo "bundle: no package is known that $path is of" >&2
            exit 1
        }
        owner=$(dpkg-query -S "$known" 2>/dev/null | head -n 1 | cut -d : -f 1)
        [ -z "$owner" ] || break
    done
    cp -L "/usr/share/doc/$owner/copyright" "$bundle/licences/$owner"
done
python3 packaging/bill_of_materials.py --version "$version" --inside "$origins" \
    --output "$bundle/share/doc/attachment-atlas/attachment-atlas-bundle.spdx.json"

find "$bundle" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
chmod -R u=rwX,go=rX "$bundle"
archive=$work/$name.tar.xz
tar --sort=name --owner=0 --group=0 --numeric-owner --format=gnu -C "$work" -c "$name" |
    xz -9 -T1 >"$archive"
ls -l "$archive"

if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null 2>&1; then
    echo "bundle: no debootstrap or not root, so it is only started here"
    QT_QPA_PLATFORM=offscreen "$bundle/attachment-atlas" --version
    exit 0
fi
sh packaging/try_bundle.sh "$archive" "$@"
