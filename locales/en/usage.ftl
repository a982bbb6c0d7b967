# Wrong usage of the command line. $help is the command that shows the help, $near the word
# that was probably meant, or "none".

usage-command-unknown = there is no command “{ $name }”
    .hint =
        { $near ->
            [none] `{ $help }` lists the commands.
           *[other] Did you mean `{ $near }`? `{ $help }` lists the commands.
        }
usage-argument-unknown = unexpected argument { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` lists what the command takes.
           *[other] Did you mean `{ $near }`? `{ $help }` lists what the command takes.
        }
usage-argument-missing = missing: { $arguments }
    .hint = Add what is missing; `{ $help }` says what it is.
usage-value-missing = { $argument } needs a value
    .hint = Write the value behind the option; `{ $help }` says which there are.
usage-value-unknown = “{ $value }” is no value of { $argument }
    .hint =
        { $near ->
            [none] It takes { $known }.
           *[other] Did you mean `{ $near }`? It takes { $known }.
        }
usage-value-language = “{ $value }” is no language tag, in { $argument }
    .hint = Write a tag such as de, pt-BR or sr-Latn; `{ $help }` says more.
usage-value-number = “{ $value }” is no whole number, in { $argument }
    .hint = Write a whole number; `{ $help }` says what it means.
usage-value-bounds = { $value } is out of bounds for { $argument }
    .hint = Write a number from { $least } to { $most }; `{ $help }` says what it means.
usage-value-refused = “{ $value }” does not fit { $argument }
    .hint = See `{ $help }` for what it takes.
usage-conflict = { $argument } and { $other } exclude each other
    .hint = Leave one of them out; `{ $help }` says what each does.
usage-not-unicode = an argument is not Unicode text
    .hint = Type it again, or set the terminal to UTF-8; `{ $help }` lists what the command takes.
usage-other = wrong use of { $argument }
    .hint = See `{ $help }` for how it is used.
