# Forkert brug af kommandolinjen. $help er den kommando, der viser hjælpen, $near det ord, der
# sandsynligvis var ment, eller »none«.

usage-command-unknown = der er ingen kommando »{ $name }«
    .hint =
        { $near ->
            [none] `{ $help }` viser kommandoerne.
           *[other] Mente du `{ $near }`? `{ $help }` viser kommandoerne.
        }
usage-argument-unknown = uventet argument { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` viser, hvad kommandoen tager imod.
           *[other] Mente du `{ $near }`? `{ $help }` viser, hvad kommandoen tager imod.
        }
usage-argument-missing = mangler: { $arguments }
    .hint = Tilføj det, der mangler; `{ $help }` siger, hvad det er.
usage-value-missing = { $argument } skal have en værdi
    .hint = Skriv værdien efter tilvalget; `{ $help }` siger, hvilke der er.
usage-value-unknown = »{ $value }« er ikke en værdi for { $argument }
    .hint =
        { $near ->
            [none] Mulige værdier er { $known }.
           *[other] Mente du `{ $near }`? Mulige værdier er { $known }.
        }
usage-value-language = »{ $value }« er ikke en sprogkode, i { $argument }
    .hint = Skriv en sprogkode som de, pt-BR eller sr-Latn; `{ $help }` siger mere.
usage-value-number = »{ $value }« er ikke et heltal, i { $argument }
    .hint = Skriv et heltal; `{ $help }` siger, hvad det betyder.
usage-value-bounds = { $value } ligger uden for grænserne for { $argument }
    .hint = Skriv et tal fra { $least } til { $most }; `{ $help }` siger, hvad det betyder.
usage-value-refused = »{ $value }« passer ikke til { $argument }
    .hint = Se `{ $help }` for, hvad der er muligt.
usage-conflict = { $argument } og { $other } udelukker hinanden
    .hint = Udelad det ene; `{ $help }` siger, hvad hvert af dem gør.
usage-not-unicode = et argument er ikke Unicode-tekst
    .hint = Skriv det igen, eller indstil terminalen til UTF-8; `{ $help }` viser, hvad kommandoen tager imod.
usage-other = forkert brug af { $argument }
    .hint = Se `{ $help }` for, hvordan det bruges.
