# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes the metainfo that software centres read: the template with the addresses this build knows of,
# the kinds of file the program opens, and the day of the release.
#
# usage: cmake -DOUTPUT=FILE [-DATLAS_HOMEPAGE=...] -P packaging/metainfo.cmake, or included by the build.
#
# The project invents no address. Where it has one, or a packager has one, each is an option:
#   ATLAS_HOMEPAGE ATLAS_BUGTRACKER ATLAS_VCS_BROWSER ATLAS_TRANSLATE ATLAS_CONTACT   a page each
#   ATLAS_SCREENSHOTS   the folder at which the pictures of packaging/screenshots can be fetched
set(id org.attachment_atlas.AttachmentAtlas)
set(linux_folder "${CMAKE_CURRENT_LIST_DIR}/linux")

# The day stands in CHANGELOG.md alone: "## [1.0.0] - 2026-11-29".
function(atlas_release_date changelog version result)
    string(REPLACE "." "\\." pattern "${version}")
    file(STRINGS "${changelog}" line REGEX "^## \\[${pattern}\\] - [0-9-]+$")
    if(NOT line)
        message(FATAL_ERROR "CHANGELOG.md tells no day for version ${version}")
    endif()
    string(REGEX REPLACE ".* - " "" day "${line}")
    set(${result} "${day}" PARENT_SCOPE)
endfunction()

function(atlas_write_metainfo output release_date)
    set(urls "")
    foreach(kind HOMEPAGE BUGTRACKER VCS_BROWSER TRANSLATE CONTACT)
        if(ATLAS_${kind})
            string(TOLOWER "${kind}" type)
            string(REPLACE "_" "-" type "${type}")
            string(APPEND urls "  <url type=\"${type}\">${ATLAS_${kind}}</url>\n")
        endif()
    endforeach()

    set(screenshots "")
    if(ATLAS_SCREENSHOTS)
        set(first " type=\"default\"")
        string(APPEND screenshots "  <screenshots>\n")
        # Name of the picture, and what it shows; the pictures are made by ./dev shots.
        foreach(picture
                "result|A result is a region on the map, with the reasons for it|Ein Ergebnis ist ein Bereich auf der Karte, mit seinen Gründen"
                "map|Two dimensions, four regions, and a point to move|Zwei Dimensionen, vier Bereiche und ein Punkt zum Verschieben"
                "article|Articles in plain words, each claim with its source|Artikel in klaren Worten, jede Aussage mit ihrer Quelle"
                "scene|Scenes to place on the map yourself|Szenen, die man selbst auf der Karte einordnet"
                "tour|Tours of the map, step by step|Touren über die Karte, Schritt für Schritt")
            string(REPLACE "|" ";" picture "${picture}")
            list(GET picture 0 name)
            list(GET picture 1 english)
            list(GET picture 2 german)
            string(APPEND screenshots
                "    <screenshot${first}>\n"
                "      <caption>${english}</caption>\n"
                "      <caption xml:lang=\"de\">${german}</caption>\n"
                "      <image type=\"source\" width=\"1000\" height=\"700\">${ATLAS_SCREENSHOTS}/${name}-en.png</image>\n"
                "      <image type=\"source\" width=\"1000\" height=\"700\" xml:lang=\"de\">${ATLAS_SCREENSHOTS}/${name}-de.png</image>\n"
                "    </screenshot>\n")
            set(first "")
        endforeach()
        string(APPEND screenshots "  </screenshots>\n")
    endif()

    # What the desktop file opens, so that the two cannot disagree.
    set(media_types "")
    file(STRINGS "${linux_folder}/${id}.desktop" line REGEX "^MimeType=")
    string(REGEX MATCHALL "[^=;\\]+" types "${line}")
    list(POP_FRONT types)
    foreach(type IN LISTS types)
        string(APPEND media_types "    <mediatype>${type}</mediatype>\n")
    endforeach()

    configure_file("${linux_folder}/${id}.metainfo.xml.in" "${output}" @ONLY)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
    file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/../CMakeLists.txt" line REGEX "^    VERSION [0-9.]+$")
    string(REGEX REPLACE ".* " "" version "${line}")
    atlas_release_date("${CMAKE_CURRENT_LIST_DIR}/../CHANGELOG.md" "${version}" day)
    atlas_write_metainfo("${OUTPUT}" "${day}")
endif()
