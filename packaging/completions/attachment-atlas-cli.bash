# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for attachment-atlas-cli
_attachment_atlas_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]-} words=""
    local IFS=$' \t\n'
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "list describe score --version --help" -- "$current")
        return
    fi
    case "$command $previous" in
    "score --questionnaire" | "score --instrument" | "describe describe")
        words=$("${COMP_WORDS[0]}" list 2>/dev/null | cut -d ' ' -f 1)
        mapfile -t COMPREPLY < <(
            compgen -W "$words" -- "$current"
            compgen -f -X '!*.osd' -- "$current"
        )
        compopt -o filenames 2>/dev/null
        return
        ;;
    "score --rule")
        words="midpoint norm-mean norm-median bcs-1998 cut="
        ;;
    "score --repeats")
        words="each first"
        ;;
    "score --separator")
        words="comma semicolon tab bar"
        ;;
    "score --encoding")
        words="UTF-8 UTF-16 WINDOWS-1252"
        ;;
    "score --scores" | "score --scale" | "score --to" | "score --columns" | "score --missing" | "score --allow-missing" | \
        "score --words" | "score --header-lines")
        return # a value that only the caller knows
        ;;
    score\ *)
        case "$current" in
        -*)
            words="--questionnaire --instrument --columns --scores --scale --missing --words --already-reversed
                --not-reversed --repeats --separator --encoding --header-lines --despite-doubts --to
                --allow-missing --rule -o"
            ;;
        *)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        esac
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    case "${COMPREPLY[*]}" in
    *=) compopt -o nospace 2>/dev/null ;;
    esac
}
complete -F _attachment_atlas_cli attachment-atlas-cli
