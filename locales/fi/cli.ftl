# Mitä komentorivi itse sanoo.

## Havaintojen nimikkeet kaksoispisteen edellä

cli-error = virhe
cli-warning = varoitus
cli-note = huomautus
cli-hint = vihje
cli-rule = sääntö

## Havainnon paikka tiedostossa: "brief.xlf:42 (yksikkö u-3f, segmentti s1)"

cli-place-unit = yksikkö { $unit }
cli-place-segment = yksikkö { $unit }, segmentti { $segment }

## Raportin viimeinen rivi: "2 virhettä, 1 varoitus"

cli-count-errors =
    { $count ->
        [one] { $count } virhe
       *[other] { $count } virhettä
    }
cli-count-warnings =
    { $count ->
        [one] { $count } varoitus
       *[other] { $count } varoitusta
    }
cli-count-notes =
    { $count ->
        [one] { $count } huomautus
       *[other] { $count } huomautusta
    }

## Ohjeen otsikot

cli-heading-usage = Käyttö:
cli-heading-commands = Komennot
cli-heading-arguments = Argumentit
cli-heading-options = Valitsimet
cli-heading-global = Yleiset valitsimet
cli-heading-examples = Esimerkkejä:
cli-heading-name = Nimi
cli-heading-synopsis = Yleiskatsaus
cli-heading-description = Kuvaus

## Ohjeen sanat

cli-command-help = Näytä tämä ohje tai komennon ohje
cli-flag-help = Näytä tämä ohje
cli-flag-version = Näytä versio
cli-help-values = [arvot: { $values }]
cli-help-default = [oletus: { $value }]

## Paikkamerkit: "vulgate build [VALITSIMET] [ASIAKIRJA]..."

cli-value-options = VALITSIMET
cli-value-command = KOMENTO
cli-value-count = MÄÄRÄ
cli-value-dir = KANSIO
cli-value-edition = VERSIO
cli-value-doc = ASIAKIRJA
cli-value-file = TIEDOSTO
cli-value-format = MUOTO
cli-value-id = TUNNISTE
cli-value-kind = LAJI
cli-value-name = NIMI
cli-value-out = KOHDE
cli-value-replacement = KORVAAJA
cli-value-rules = SÄÄNNÖT
cli-value-score = OSUVUUS
cli-value-shell = KOMENTOTULKKI
cli-value-tag = KIELITUNNUS
cli-value-text = TEKSTI
cli-value-translation = KÄÄNNÖS
cli-value-version = VERSIO
cli-value-when = MILLOIN

## Häiriöt

cli-output-closed = tulostetta ei enää lue kukaan
    .hint = Suorita komento uudelleen katkaisematta sen tulostetta.
cli-environment-seconds = ympäristömuuttuja { $name } ei voi olla ”{ $value }”
    .hint = Anna sille sekuntien määrä tai poista se.
cli-output-failed = tulostetta ei voi kirjoittaa: { system-reason }
    .hint = Tarkista levy tai ohjelma, johon tuloste ohjataan.
