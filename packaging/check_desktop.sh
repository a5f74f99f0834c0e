#!/bin/sh
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Validates the desktop file, and the metainfo in both its forms: without addresses, as long as the
# project has none, and with all that a packager may give.
set -eu
cd "$(dirname "$0")/.."
id=org.attachment_atlas.AttachmentAtlas
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
status=0

desktop-file-validate packaging/linux/*.desktop || status=1

cmake -DOUTPUT="$folder/bare/$id.metainfo.xml" -P packaging/metainfo.cmake
address=https://attachment-atlas.example
cmake -DOUTPUT="$folder/full/$id.metainfo.xml" -DATLAS_HOMEPAGE=$address/ \
    -DATLAS_BUGTRACKER=$address/faults -DATLAS_VCS_BROWSER=$address/sources \
    -DATLAS_TRANSLATE=$address/translate -DATLAS_CONTACT=$address/contact \
    -DATLAS_SCREENSHOTS=$address/screenshots -P packaging/metainfo.cmake

# AppStream 1 asks every program for a home page. There is none yet and none is invented: that one tag,
# unknown to older versions, is a remark and no failure where no address was given.
case $(appstreamcli --version) in
*" 0."*) without_page="" ;;
*) without_page=--override=url-homepage-missing=info ;;
esac
appstreamcli validate --no-net --pedantic ${without_page:+"$without_page"} "$folder/bare/$id.metainfo.xml" || status=1
appstreamcli validate --no-net --pedantic "$folder/full/$id.metainfo.xml" || status=1
exit "$status"
