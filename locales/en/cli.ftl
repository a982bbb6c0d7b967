# What the command line itself says.

## Labels of findings, before a colon

cli-error = error
cli-warning = warning
cli-note = note
cli-hint = hint
cli-rule = rule

## Where in a file a finding is: "brief.xlf:42 (unit u-3f, segment s1)"

cli-place-unit = unit { $unit }
cli-place-segment = unit { $unit }, segment { $segment }

## The last line of a report: "2 errors, 1 warning"

cli-count-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
cli-count-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
cli-count-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }

## Headings of the help

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-global = Global options
cli-heading-examples = Examples:
cli-heading-name = Name
cli-heading-synopsis = Synopsis
cli-heading-description = Description

## Words of the help

cli-command-help = Show this help, or that of a command
cli-flag-help = Show this help
cli-flag-version = Show the version
cli-help-values = [values: { $values }]
cli-help-default = [default: { $value }]

## Placeholders, in capitals where the language does so: "vulgate build [OPTIONS] [DOC]..."

cli-value-options = OPTIONS
cli-value-command = COMMAND
cli-value-count = COUNT
cli-value-dir = DIR
cli-value-edition = EDITION
cli-value-doc = DOC
cli-value-file = FILE
cli-value-format = FORMAT
cli-value-id = ID
cli-value-kind = KIND
cli-value-name = NAME
cli-value-out = OUT
cli-value-replacement = REPLACEMENT
cli-value-rules = RULES
cli-value-score = SCORE
cli-value-shell = SHELL
cli-value-tag = TAG
cli-value-text = TEXT
cli-value-translation = TRANSLATION
cli-value-version = VERSION
cli-value-when = WHEN

## Faults

cli-output-closed = nobody reads the output any more
    .hint = Run the command again without cutting its output short.
cli-environment-seconds = the environment variable { $name } cannot be “{ $value }”
    .hint = Give it a number of seconds, or remove it.
cli-output-failed = the output cannot be written: { system-reason }
    .hint = Check the disk or the program that the output goes to.
