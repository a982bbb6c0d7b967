# Terminologie.

## TBX-bestanden

terms-tbx-root = het buitenste element is “{ $element }”: dit is geen TBX
    .hint = Controleer of het het bedoelde bestand is. Een TBX-bestand begint met het element “tbx” of “martif”.
terms-tbx-prefix = de elementen van TBX hebben het voorvoegsel “{ $prefix }”, dat niet wordt gelezen
    .hint = Exporteer het bestand opnieuw met de naamruimte van TBX als standaardnaamruimte, zonder voorvoegsel.
terms-tbx-body = er is geen hoofddeel, en er zijn dus geen items
    .hint = Exporteer het bestand opnieuw uit het hulpmiddel dat het heeft gemaakt.
terms-tbx-element = het element “{ $element }” hoort hier niet en is weggelaten
    .hint = Controleer of het een term bevat; zo ja, zet die dan in een item.
terms-tbx-large = een item is groter dan { $limit } MB
    .hint = Controleer of het bestand beschadigd is: misschien ontbreekt een eindtag.
terms-tbx-cut-off = het bestand houdt op vóór het einde
    .hint = Het is onderweg afgebroken, of is niet voltooid. Haal het opnieuw waar het vandaan kwam.
terms-tbx-broken = het item is weggelaten, omdat het beschadigd is
    .hint = Herstel het, of verwijder het, en importeer het bestand opnieuw.
terms-tbx-id = de id “{ $id }” staat al bij een ander item
    .hint = Beide zijn overgenomen. Geef een ervan een andere id, zodat ze uit elkaar te houden zijn.
terms-tbx-no-term = het item is weggelaten: het heeft geen bruikbare term
    .hint = Voeg een term in een bekende taal toe, of verwijder het item.
terms-tbx-empty = een term in “{ $lang }” is weggelaten: hij is leeg
    .hint = Voeg de tekst ervan toe, of verwijder hem.
terms-tbx-lang = de termen zijn weggelaten: “{ $lang }” is geen bekende taal
    .hint = Schrijf in “xml:lang” een taalcode zoals “de” of “pt-BR”.
terms-tbx-no-lang = de termen zijn weggelaten: hun taal is niet vermeld
    .hint = Voeg “xml:lang” toe.
terms-status = “{ $value }” is geen status van een term en is genegeerd
    .hint = Schrijf “preferred”, “admitted”, “deprecated” of “superseded”; in TBX met “Term-admn-sts” erachter.

## Tabellen

terms-csv-no-language = de eerste rij noemt geen taal
    .hint = Zet taalcodes zoals “en” en “de” boven de kolommen met termen.
terms-csv-column = de kolom “{ $name }” is niet bekend en is weggelaten
    .hint = Bekend zijn taalcodes, “id”, “subject”, “definition”, “note”, “source”, en na een taalcode “:status”, “:part-of-speech”, “:context”, “:note”, “:definition”.
terms-csv-cells = de rij is weggelaten: ze heeft { $count } cellen, en de eerste rij { $expected }
    .hint = Zet cellen met een komma of een regeleinde erin tussen aanhalingstekens.
terms-csv-no-term = de rij is weggelaten: ze heeft geen term
    .hint = Voeg een term toe in de kolom van een taal, of verwijder de rij.
terms-csv-quote = de rij is weggelaten: een aanhalingsteken erin wordt nergens gesloten
    .hint = Sluit het, of verdubbel het als het bij de tekst hoort.

## Opdrachten

terms-import-one-name = “{ $name }” kan niet de naam van meer dan één terminologiedatabank zijn
    .hint = Importeer de bestanden één voor één, of laat “--name” weg.
terms-import-name = “{ $name }” kan niet de naam van een bestand zijn
    .hint = Gebruik letters, cijfers en koppeltekens.
terms-import-exists = er is al een terminologiedatabank “{ $file }”, en het is een andere
    .hint = Voeg “--replace” toe om de nieuwe in de plaats te zetten, of “--name” om beide te behouden.
terms-import-nothing = het bestand bevat geen bruikbare term
    .hint = Controleer of het het bedoelde bestand is. `vulgate validate` zegt wat er met TBX mis is.
terms-import-rewritten = het bestand heeft fouten; “{ $file }” is opnieuw geschreven met alles wat in orde is
    .hint = Herstel de fouten en importeer het bestand opnieuw met “--replace” om het te bewaren zoals het is.
terms-import-done = { $path }: { $concepts ->
    [one] één begrip
   *[other] { $concepts } begrippen
} met { $terms ->
    [one] één term
   *[other] { $terms } termen
}, bewaard als { $file }
terms-export-nothing = het project heeft geen termen in deze talen
    .hint = Voeg een terminologiedatabank toe met `vulgate terms import`, of vraag om andere talen.
terms-export-done = { $count ->
    [one] één begrip
   *[other] { $count } begrippen
} geschreven naar { $path }
terms-search-done = { $count ->
    [0] niets gevonden
    [one] één begrip gevonden
   *[other] { $count } begrippen gevonden
}
terms-extract-done = { $count ->
    [0] geen kandidaten die niet in de terminologiedatabank staan
    [one] één kandidaat
   *[other] { $count } kandidaten
}
terms-head-candidate = kandidaat
terms-head-count = aantal
terms-head-score = score
terms-head-example = voorbeeld
