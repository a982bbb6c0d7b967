# Faults of vulgate.toml and of the project's folder.

config-syntax = this is not valid TOML: { syntax-reason }
    .hint = Mend the line; https://toml.io shows the syntax.
config-missing-key = the key “{ $key }” is missing
    .hint = Add it; docs/configuration.md describes every key.
config-unknown-key-near = there is no key “{ $key }”
    .hint = Did you mean “{ $nearest }”?
config-unknown-key = there is no key “{ $key }”
    .hint = Known here: { $known }.
config-wrong-type =
    “{ $key }” must be { $expected ->
        [string] a text in quotation marks
        [integer] a whole number
        [number] a number
        [boolean] true or false
        [array] a list in square brackets
       *[object] a table
    }, not { $found ->
        [string] a text
        [integer] a whole number
        [number] a number
        [boolean] true or false
        [date] a date
        [array] a list
       *[object] a table
    }
    .hint = docs/configuration.md shows an example of every key.
config-empty-list = “{ $key }” is empty
    .hint = Give at least one value.
config-out-of-range = “{ $key }” must lie between { $least } and { $most }
    .hint = Change the number.
config-contrast = “{ $key }” can hardly be read on { $ground }: the contrast is { $contrast } to 1
    .hint = WCAG 2.2 asks for 4.5 to 1: choose a darker colour, or a lighter ground.
config-unknown-value = “{ $key }” cannot be “{ $value }”
    .hint = Choose one of: { $known }.
config-pattern = “{ $key }” cannot be “{ $value }”
    .hint = It must have the form { $pattern }; docs/configuration.md shows an example.
config-unknown-check-near = there is no check “{ $value }”
    .hint = Did you mean “{ $nearest }”?
config-unknown-check = there is no check “{ $value }”
    .hint = “vulgate check --explain ID” knows the checks; docs/configuration.md says more.
config-unknown-language = “{ $value }” in “{ $key }” is not a language tag
    .hint = Write a BCP 47 tag of a language of ISO 639, such as “de” or “pt-BR”.
config-path-outside = the path “{ $value }” in “{ $key }” leads out of the project
    .hint = Write a path from the project's folder, with “/” and without “..”.

project-not-found = there is no vulgate.toml in “{ $folder }” or in any folder above it
    .hint = Go to your project's folder, name it with --project, or make one with “vulgate init”.
project-not-text = vulgate.toml is not text in UTF-8
    .hint = Save it as UTF-8.
project-no-documents = the pattern “{ $pattern }” finds no document
    .hint = Check “project.documents” in vulgate.toml.
project-no-memory = the memory “{ $file }” of “tm.collections” is missing
    .hint = Put the file there, or take it out of vulgate.toml.
press-no-fonts = no file matches “{ $pattern }” of “pdf.fonts.files”
    .hint = Put the fonts there, or correct the pattern.
press-no-template = the template “{ $file }” of “pdf.template” is missing
    .hint = Put the file there, or take it out of vulgate.toml.
press-template-large = the folder of the template has more than { $files } files or { $megabytes } MiB
    .hint = Keep the template and what it needs in a folder of their own.
project-no-format = “{ $path }” is of no format that Vulgate reads
    .hint = Known extensions: { $known }.
project-same-name = “{ $path }” and “{ $other }” would both be called “{ $name }”
    .hint = Rename one of the files: translations are kept under that name.
project-name-of-edition = “{ $path }” has the name of a draft or bilingual edition of “{ $other }”
    .hint = Give one of the two files another name.
project-unknown-document-near = there is no document “{ $name }” in this project
    .hint = Did you mean “{ $nearest }”?
project-unknown-document = there is no document “{ $name }” in this project
    .hint = This project has: { $known }.
project-path-outside = the path “{ $path }” leads out of the project
    .hint = Name a document of the project; “vulgate status” lists them.
project-language-not-target = the project does not translate into “{ $lang }”
    .hint = Its languages are: { $known }. Add “{ $lang }” to “project.targets” in vulgate.toml if it should.
