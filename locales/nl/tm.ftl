# Het vertaalgeheugen.

## De databank

tm-database-corrupt = het geheugen is beschadigd: { database-reason }
    .hint = Voer `vulgate tm rebuild` uit: het herbouwt het geheugen uit de tekstbestanden van het project en wat nog te lezen is.
tm-database-foreign = dit is een databank van een ander programma, geen vertaalgeheugen
    .hint = Verplaats ze, of noem een ander bestand in `vulgate.toml`; `vulgate tm rebuild` maakt dan een geheugen uit de tekstbestanden van het project.
tm-database-newer = het geheugen is geschreven door een nieuwere Vulgate (de versie ervan is { $version })
    .hint = Werk Vulgate bij. Of verwijder het bestand; `vulgate tm rebuild` maakt het opnieuw uit de tekstbestanden van het project.
tm-database-locked = een ander proces schrijft al te lang naar het geheugen
    .hint = Wacht tot het klaar is, of beëindig het, en voer de opdracht opnieuw uit.
tm-read-behind = een ander proces schrijft naar het geheugen; het is gelezen zoals het daarvoor was
    .hint = Voer de opdracht opnieuw uit als het andere proces klaar is, indien ze de nieuwste teksten van het project moet kennen.
tm-read-full = er is geen ruimte op de schijf om het geheugen bij te werken; het is gelezen zoals het was
    .hint = Maak ruimte vrij en voer de opdracht opnieuw uit, als ze de laatste teksten van het project moet kennen.
tm-database-denied = het geheugen kan niet worden geopend of geschreven: { database-reason }
    .hint = Controleer de machtigingen van het bestand en van de map.
tm-database-full = de schijf is vol; het geheugen is zoals het daarvoor was
    .hint = Maak ruimte vrij en voer de opdracht opnieuw uit.
tm-database-failed = het geheugen kon niet worden gelezen of geschreven: { database-reason }
    .hint = Probeer het opnieuw; gebeurt het weer, controleer dan de schijf.
database-reason = { $reason ->
    [page] een deel van het bestand is niet zoals het is geschreven
    [format] het bestand is geen databank
    [value] een waarde erin kan niet worden gelezen
    [read-only] er geldt een schrijfbeveiliging
    [closed] het bestand of zijn map is niet toegankelijk
    [disk] de schijf meldt een storing
    [memory] er is niet genoeg werkgeheugen
   *[other] fout { $code } van SQLite
}
tm-database-unsound = het geheugen is niet in orde: { verify-reason }
    .hint = Voer `vulgate tm rebuild` uit: het herbouwt het geheugen uit de tekstbestanden van het project en wat nog te lezen is.
verify-reason = { $reason ->
    [structure] de structuur van het bestand is beschadigd (gevonden fouten: { $row })
    [dangling] rij { $row } van de tabel “{ $name }” verwijst naar een rij van “{ $other }” die niet bestaat
    [dangling-one] een rij van de tabel “{ $name }” verwijst naar een rij van “{ $other }” die niet bestaat
    [untranslated] eenheid { $row } heeft geen vertaling
    [moved] eenheid { $row } zit in een andere verzameling dan haar bestand
    [unused] tekst { $row } hoort bij geen enkele eenheid
    [foreign] eenheid { $row } heeft een vertaling in een andere taal dan die van haar tekst
    [provenance] de herkomst van de verzameling “{ $name }” is onbekend: “{ $other }”
    [language] de taal van tekst { $row } is onbekend ({ $other })
    [unreadable] tekst { $row } kan niet worden gelezen
    [key] tekst { $row } wordt niet op inhoud gevonden
    [gone] tekst { $row } kan worden opgezocht, maar bestaat niet
    [facts] de gegevens van een vertaling van eenheid { $row } kunnen niet worden gelezen
    [index] de index vindt de tekst “{ $name }” niet
   *[search] een zoekopdracht vindt de tekst “{ $name }” niet
}

## TMX-bestanden

tm-tmx-root = het buitenste element is “{ $element }”: dit is geen TMX
    .hint = Controleer of het het bedoelde bestand is. Een TMX-bestand begint met het element “tmx”.
tm-tmx-version = de versie is “{ $version }”; bekend zijn de versies 1.1 tot en met 1.4
    .hint = Het is gelezen als 1.4. Vergelijk enkele eenheden, en exporteer het bestand opnieuw als TMX 1.4 als ze niet kloppen.
tm-tmx-header = er is geen koptekst
    .hint = De eerste tekst van elke eenheid is als brontekst genomen. Voeg een koptekst met “srclang” toe als dat niet klopt.
tm-tmx-header-facts = voor eigenschappen en notities van de koptekst is geen plaats in het geheugen; ze zijn weggelaten: { $count }
    .hint = Bewaar het bestand zelf als ze van belang zijn: `vulgate tm import --keep`.
tm-tmx-body = er is geen hoofddeel, en er zijn dus geen eenheden
    .hint = Exporteer het bestand opnieuw uit het hulpmiddel dat het heeft gemaakt.
tm-tmx-no-srclang = de koptekst noemt de brontaal niet
    .hint = De eerste tekst van elke eenheid is als brontekst genomen. Voeg “srclang” toe als dat niet klopt.
tm-tmx-srclang = “{ $lang }” is geen brontaal
    .hint = Schrijf een taalcode zoals “en” of “pt-BR”, of “*all*”. De eerste tekst van de eenheid is als brontekst genomen.
tm-tmx-element = het element “{ $element }” hoort hier niet en is weggelaten
    .hint = Controleer of het een vertaling bevat; zo ja, zet die dan waar TMX 1.4 ze heeft.
tm-tmx-large = een eenheid is groter dan { $limit } MB
    .hint = Controleer of het bestand beschadigd is: misschien ontbreekt een eindtag.
tm-tmx-cut-off = het bestand houdt op vóór het einde
    .hint = Het is onderweg afgebroken, of is niet voltooid. Haal het opnieuw waar het vandaan kwam.
tm-tmx-unclosed = de eenheid is weggelaten: een andere begint voordat ze eindigt
    .hint = Voeg de eindtag “</tu>” toe, of verwijder de eenheid.
tm-tmx-broken = de eenheid is om deze reden weggelaten
    .hint = Herstel ze, of verwijder ze, en importeer het bestand opnieuw: wat al bekend is, wordt niet twee keer toegevoegd.
tm-tmx-character = het teken { $code } is in XML niet toegestaan; het is overgenomen zoals het is
    .hint = Verwijder het uit de tekst: andere programma's zullen het bestand weigeren.
tm-tmx-unit = de eenheid is weggelaten: van de twee of meer teksten die ze nodig heeft, heeft ze er { $count }
    .hint = Voeg toe wat ontbreekt, of verwijder de eenheid.
tm-tmx-no-lang = de tekst is weggelaten: de taal ervan is niet vermeld
    .hint = Voeg “xml:lang” toe.
tm-tmx-lang = de tekst is weggelaten: “{ $lang }” is geen bekende taal
    .hint = Schrijf in “xml:lang” een taalcode zoals “de” of “pt-BR”.
tm-tmx-no-seg = de tekst in “{ $lang }” is weggelaten: er is geen “seg”
    .hint = Voeg de tekst toe, of verwijder de “tuv”.
tm-tmx-empty = de tekst in “{ $lang }” is weggelaten: hij is leeg
    .hint = Voeg de tekst toe, of verwijder de “tuv”.
tm-tmx-date = “{ $value }” in “{ $attribute }” is geen datum en is genegeerd
    .hint = Schrijf ze als 20260316T120000Z.
tm-tmx-inline = “{ $element }” is geen inline-element van TMX; de tekst ervan is overgenomen
    .hint = Gebruik “bpt” en “ept”, “ph” of “it” voor opmaak.
tm-tmx-unpaired = “{ $element }” met i="{ $i }" heeft geen tegenhanger in de tekst; het is als geïsoleerde code overgenomen
    .hint = Geef het begin en het einde van een paar dezelfde “i”, of gebruik “it”.
tm-tmx-no-i = in “{ $element }” ontbreekt “i”; het is als geïsoleerde code overgenomen
    .hint = Geef het begin en het einde van een paar dezelfde “i”.
tm-tmx-pos = in “it” ontbreekt “pos”, of het is noch “begin” noch “end”; het is als plaatshouder overgenomen
    .hint = Schrijf pos="begin" of pos="end".
tm-tmx-codes = de eigenschap “{ $property }” past niet bij de codes van de tekst en is genegeerd
    .hint = Als de tekst bewust is bewerkt, hoeft u niets te doen; exporteer hem anders opnieuw.
