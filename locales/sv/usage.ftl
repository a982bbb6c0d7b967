# Fel användning av kommandoraden. $help är kommandot som visar hjälpen, $near det ord som troligen
# avsågs, eller ”none”.

usage-command-unknown = det finns inget kommando ”{ $name }”
    .hint =
        { $near ->
            [none] `{ $help }` listar kommandona.
           *[other] Menade du `{ $near }`? `{ $help }` listar kommandona.
        }
usage-argument-unknown = oväntat argument { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` listar vad kommandot tar emot.
           *[other] Menade du `{ $near }`? `{ $help }` listar vad kommandot tar emot.
        }
usage-argument-missing = saknas: { $arguments }
    .hint = Lägg till det som saknas; `{ $help }` säger vad det är.
usage-value-missing = { $argument } behöver ett värde
    .hint = Skriv värdet efter flaggan; `{ $help }` säger vilka som finns.
usage-value-unknown = ”{ $value }” är inget värde för { $argument }
    .hint =
        { $near ->
            [none] Möjliga värden är { $known }.
           *[other] Menade du `{ $near }`? Möjliga värden är { $known }.
        }
usage-value-language = ”{ $value }” är ingen språktagg, i { $argument }
    .hint = Skriv en tagg som de, pt-BR eller sr-Latn; `{ $help }` säger mer.
usage-value-number = ”{ $value }” är inget heltal, i { $argument }
    .hint = Skriv ett heltal; `{ $help }` säger vad det betyder.
usage-value-bounds = { $value } ligger utanför gränserna för { $argument }
    .hint = Skriv ett tal från { $least } till { $most }; `{ $help }` säger vad det betyder.
usage-value-refused = ”{ $value }” passar inte för { $argument }
    .hint = Se `{ $help }` för vad som är möjligt.
usage-conflict = { $argument } och { $other } utesluter varandra
    .hint = Utelämna ett av dem; `{ $help }` säger vad vart och ett gör.
usage-not-unicode = ett argument är inte Unicode-text
    .hint = Skriv det igen, eller ställ in terminalen på UTF-8; `{ $help }` listar vad kommandot tar emot.
usage-other = fel användning av { $argument }
    .hint = Se `{ $help }` för hur det används.
