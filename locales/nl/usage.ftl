# Verkeerd gebruik van de opdrachtregel. $help is de opdracht die de hulp toont, $near het woord dat
# waarschijnlijk was bedoeld, of “none”.

usage-command-unknown = er is geen opdracht “{ $name }”
    .hint =
        { $near ->
            [none] `{ $help }` toont de opdrachten.
           *[other] Bedoelde u `{ $near }`? `{ $help }` toont de opdrachten.
        }
usage-argument-unknown = onverwacht argument { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` toont wat de opdracht aanvaardt.
           *[other] Bedoelde u `{ $near }`? `{ $help }` toont wat de opdracht aanvaardt.
        }
usage-argument-missing = ontbreekt: { $arguments }
    .hint = Voeg toe wat ontbreekt; `{ $help }` zegt wat het is.
usage-value-missing = { $argument } heeft een waarde nodig
    .hint = Schrijf de waarde achter de optie; `{ $help }` zegt welke er zijn.
usage-value-unknown = “{ $value }” is geen waarde van { $argument }
    .hint =
        { $near ->
            [none] Mogelijk zijn { $known }.
           *[other] Bedoelde u `{ $near }`? Mogelijk zijn { $known }.
        }
usage-value-language = “{ $value }” is geen taalcode, in { $argument }
    .hint = Schrijf een taalcode zoals de, pt-BR of sr-Latn; `{ $help }` zegt er meer over.
usage-value-number = “{ $value }” is geen geheel getal, in { $argument }
    .hint = Schrijf een geheel getal; `{ $help }` zegt wat het betekent.
usage-value-bounds = { $value } ligt buiten de grenzen van { $argument }
    .hint = Schrijf een getal van { $least } tot en met { $most }; `{ $help }` zegt wat het betekent.
usage-value-refused = “{ $value }” past niet bij { $argument }
    .hint = `{ $help }` zegt wat er mogelijk is.
usage-conflict = { $argument } en { $other } sluiten elkaar uit
    .hint = Laat een van beide weg; `{ $help }` zegt wat elk doet.
usage-not-unicode = een argument is geen Unicode-tekst
    .hint = Typ het opnieuw, of stel de terminal in op UTF-8; `{ $help }` toont wat de opdracht aanvaardt.
usage-other = verkeerd gebruik van { $argument }
    .hint = `{ $help }` toont hoe het wordt gebruikt.
