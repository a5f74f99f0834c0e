# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for attachment-atlas-cli
function __attachment_atlas_cli_instruments
    attachment-atlas-cli list 2>/dev/null | string replace -r '^(\S+)\s+(.*)$' '$1\t$2'
    __fish_complete_suffix .osd
end

complete -c attachment-atlas-cli -f
complete -c attachment-atlas-cli -n __fish_use_subcommand -a list -d 'The instruments there are'
complete -c attachment-atlas-cli -n __fish_use_subcommand -a describe -d 'What one is'
complete -c attachment-atlas-cli -n __fish_use_subcommand -a score -d 'Scores for each row of answers'
complete -c attachment-atlas-cli -n __fish_use_subcommand -l version -d 'Print the version'
complete -c attachment-atlas-cli -n __fish_use_subcommand -l help -d 'Print a summary'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from describe' -a '(__attachment_atlas_cli_instruments)'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -F
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l questionnaire -x -a '(__attachment_atlas_cli_instruments)' -d 'What the answers are answers to'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l instrument -x -a '(__attachment_atlas_cli_instruments)' -d 'The same'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l columns -x -d 'Columns of the items, A-B or names'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l scores -x -d 'Columns of ready scores, ANXIETY,AVOIDANCE'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l scale -x -d 'Range of the answers, LO-HI'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l missing -x -d 'A value that stands for a missing answer'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l words -x -d 'Words that stand for numbers, WORD=N,...'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l already-reversed -d 'Reversed items are turned round already'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l not-reversed -d 'Reversed items are as answered'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l repeats -x -a 'each first' -d 'What counts of a person with several rows'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l separator -x -a 'comma semicolon tab bar' -d 'What divides the cells'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l encoding -x -a 'UTF-8 UTF-16 WINDOWS-1252' -d 'Encoding of the text'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l header-lines -x -d 'Rows of names'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l despite-doubts -d 'Score as proposed where there are doubts'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l to -x -d 'Give scores on this range, LO-HI'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l allow-missing -x -d 'Share of items that may be missing'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -l rule -x -a 'midpoint norm-mean norm-median bcs-1998 cut=' -d 'The rule for the region'
complete -c attachment-atlas-cli -n '__fish_seen_subcommand_from score' -s o -r -F -d 'Write to this file'
