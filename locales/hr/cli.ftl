# Što ispisuje sam naredbeni redak.

## Oznake nalaza, ispred dvotočke

cli-error = pogreška
cli-warning = upozorenje
cli-note = napomena
cli-hint = savjet
cli-rule = pravilo

## Gdje je nalaz u datoteci: "brief.xlf:42 (jedinica u-3f, segment s1)"

cli-place-unit = jedinica { $unit }
cli-place-segment = jedinica { $unit }, segment { $segment }

## Posljednji redak izvješća: "2 pogreške, 1 upozorenje"

cli-count-errors =
    { $count ->
        [one] { $count } pogreška
        [few] { $count } pogreške
       *[other] { $count } pogrešaka
    }
cli-count-warnings =
    { $count ->
        [one] { $count } upozorenje
        [few] { $count } upozorenja
       *[other] { $count } upozorenja
    }
cli-count-notes =
    { $count ->
        [one] { $count } napomena
        [few] { $count } napomene
       *[other] { $count } napomena
    }

## Naslovi u pomoći

cli-heading-usage = Upotreba:
cli-heading-commands = Naredbe
cli-heading-arguments = Argumenti
cli-heading-options = Opcije
cli-heading-global = Opće opcije
cli-heading-examples = Primjeri:
cli-heading-name = Naziv
cli-heading-synopsis = Sintaksa
cli-heading-description = Opis

## Riječi u pomoći

cli-command-help = Prikazuje ovu pomoć ili pomoć za naredbu
cli-flag-help = Prikazuje ovu pomoć
cli-flag-version = Prikazuje verziju
cli-help-values = [vrijednosti: { $values }]
cli-help-default = [zadano: { $value }]

## Rezervirana mjesta, velikim slovima: "vulgate build [OPCIJE] [DOK]..."

cli-value-options = OPCIJE
cli-value-command = NAREDBA
cli-value-count = BROJ
cli-value-dir = MAPA
cli-value-edition = IZDANJE
cli-value-doc = DOK
cli-value-file = DATOTEKA
cli-value-format = FORMAT
cli-value-id = ID
cli-value-kind = VRSTA
cli-value-name = NAZIV
cli-value-out = IZLAZ
cli-value-replacement = ZAMJENA
cli-value-rules = PRAVILA
cli-value-score = PODUDARNOST
cli-value-shell = LJUSKA
cli-value-tag = OZNAKA
cli-value-text = TEKST
cli-value-translation = PRIJEVOD
cli-value-version = VERZIJA
cli-value-when = KADA

## Smetnje

cli-output-closed = nitko više ne čita ispis
    .hint = Ponovno pokrenite naredbu, ali ne prekidajte njezin ispis.
cli-environment-seconds = varijabla okruženja { $name } ne može biti „{ $value }”
    .hint = Zadajte joj broj sekundi ili je uklonite.
cli-output-failed = ispis se ne može zapisati: { system-reason }
    .hint = Provjerite disk ili program kojem se ispis šalje.
