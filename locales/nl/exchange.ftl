# XLIFF: wat een teruggekomen bestand verkeerd zegt, en wat ermee gebeurde. Het programma voegt
# bestand, regel, eenheid en segment toe.

## Het bestand

exchange-not-xliff = het buitenste element is “{ $element }”, niet “xliff”
    .hint = Controleer of het het bestand is dat van de vertaler terugkwam.
exchange-version = XLIFF-versie “{ $version }” is niet bekend
    .hint = Sla het bestand op als XLIFF 1.2, 2.0, 2.1 of 2.2.
exchange-namespace = de naamruimte “{ $namespace }” hoort niet bij XLIFF { $version }
    .hint = De attributen “version” en “xmlns” van het eerste element moeten overeenstemmen.

## Elementen en attributen

exchange-attribute-missing = in “{ $element }” ontbreekt het attribuut “{ $attribute }”
    .hint = XLIFF vereist het; sla het bestand opnieuw op met het hulpmiddel dat het heeft gemaakt, of voeg het toe.
exchange-attribute-value = “{ $value }” is geen waarde voor het attribuut “{ $attribute }” van “{ $element }”
    .hint = Gebruik een van de waarden waarin XLIFF daarvoor voorziet.
exchange-element-missing = in “{ $parent }” ontbreekt een element “{ $element }”
    .hint = XLIFF vereist het; misschien is het bestand met de hand bewerkt.
exchange-element-unknown = XLIFF heeft geen element “{ $element }” in “{ $parent }”
    .hint = Verwijder het, of plaats het in een eigen naamruimte.
exchange-id-doubled = een ander element “{ $element }” heeft al de id “{ $id }”
    .hint = Id's zijn uniek; misschien is het deel twee keer geplakt. Houd een van beide.
exchange-language = als taal van “{ $element }” is “{ $found }” vermeld, maar het bestand zegt “{ $expected }”
    .hint = Breng beide in overeenstemming.
exchange-binary = de binaire eenheid “{ $id }” wordt overgeslagen
    .hint = Afbeeldingen en andere bestanden worden hier niet vertaald.
exchange-sub-kept = { $count ->
        [one] één code bevat te vertalen tekst, die in de code blijft
       *[other] { $count } codes bevatten te vertalen tekst, die in de codes blijft
    }
    .hint = Vertaal tekst in codes, zoals de beschrijving van een afbeelding, in het hulpmiddel dat het bestand heeft gemaakt.
exchange-match-ref = een treffer verwijst naar “{ $ref }”, dat in geen enkel segment van deze eenheid staat
    .hint = De treffer wordt weggelaten.

## Codes in een bestand

exchange-code-doubled-id = twee codes van de brontekst hebben de id “{ $id }”
    .hint = Id's van codes zijn uniek in een eenheid; misschien is het bestand met de hand bewerkt.
exchange-code-unclosed = de code “{ $id }” wordt in deze eenheid geopend en niet gesloten
    .hint = Voeg het einde toe, of markeer de code als geïsoleerd.
exchange-code-unopened = het einde van de code “{ $id }” staat waar die code niet open is
    .hint = Zet het begin van de code vóór het einde, of markeer het einde als geïsoleerd.
exchange-code-alone = van de code “{ $id }” staat in deze eenheid alleen het begin of het einde
    .hint = Sommige hulpmiddelen schrijven codes zo; als de brontekst hetzelfde laat zien, hoeft u niets te doen.
exchange-data-missing = een code verwijst naar oorspronkelijke gegevens “{ $data }”, die er niet zijn
    .hint = Misschien is het bestand met de hand bewerkt: exporteer het opnieuw en vertaal die versie.

## Statussen

exchange-state-assumed = { $count ->
        [one] één segment is niet als vertaald aangemerkt, maar de vertaling verschilt van de brontekst: het geldt als vertaald
       *[other] { $count } segmenten zijn niet als vertaald aangemerkt, maar de vertalingen verschillen van de brontekst: ze gelden als vertaald
    }
    .hint = Waar dat niet klopt, stelt u de status in het hulpmiddel in of maakt u de vertaling leeg.
exchange-state-unknown = de status “{ $state }” is niet bekend; het segment geldt als vertaald
    .hint = Stel in het hulpmiddel een van de statussen van XLIFF in als het niet klaar is.
exchange-target-copied = { $count ->
        [one] één vertaling is een kopie van de brontekst zonder status: ze geldt als niet vertaald
       *[other] { $count } vertalingen zijn kopieën van de brontekst zonder status: ze gelden als niet vertaald
    }
    .hint = Waar de kopie de vertaling is, geeft u die in het hulpmiddel een status of keurt u die goed.

exchange-target-suggested = { $count ->
        [one] één vertaling is een voorstel dat niemand heeft bevestigd: ze geldt als niet vertaald
       *[other] { $count } vertalingen zijn voorstellen die niemand heeft bevestigd: ze gelden als niet vertaald
    }
    .hint = Bevestig in het hulpmiddel wat juist is, en importeer het bestand opnieuw.
exchange-target-rejected = { $count ->
        [one] één vertaling is bij de revisie afgekeurd: ze geldt als niet vertaald
       *[other] { $count } vertalingen zijn bij de revisie afgekeurd: ze gelden als niet vertaald
    }
    .hint = Verbeter en bevestig ze in het hulpmiddel, en importeer het bestand opnieuw.
exchange-target-outside = tekst van de vertaling staat buiten de gemarkeerde segmenten; hij blijft waar hij staat: “{ $text }”
    .hint = Verplaats ze naar het segment waar ze bij hoort.
exchange-order-waits = deze zinnen zijn in een andere volgorde gezet, maar niet alle zijn vertaald; de vertaalde blijven in de volgorde van de brontekst
    .hint = Er gaat niets verloren. Vertaal de rest van de eenheid en importeer opnieuw om de nieuwe volgorde te krijgen.

## Andere hulpmiddelen

exchange-flavour = het bestand komt van { $tool }: de statussen, treffers en opmerkingen worden begrepen
    .hint = Wat het hulpmiddel verder bijhoudt, zoals de geschiedenis van segmenten, blijft in zijn eigen bestand.
exchange-tool = het bestand komt van { $tool } en wordt gelezen zoals elk XLIFF-bestand
    .hint = Loop de statussen na, die hulpmiddelen op verschillende manieren gebruiken.
exchange-locked = { $count ->
        [one] één segment is vergrendeld: de vertaling wordt overgenomen, de vergrendeling niet
       *[other] { $count } segmenten zijn vergrendeld: de vertalingen worden overgenomen, de vergrendelingen niet
    }
    .hint = U hoeft niets te doen; een vergrendeld segment zonder vertaling geldt als niet te vertalen.
exchange-locked-unfinished = { $count ->
        [one] één segment is vergrendeld maar niet voltooid: de vertaling wordt niet overgenomen
       *[other] { $count } segmenten zijn vergrendeld maar niet voltooid: de vertalingen worden niet overgenomen
    }
    .hint = Is de vertaling goed, bevestig ze dan in het hulpmiddel en importeer het bestand opnieuw.
exchange-deleted-text = { $count ->
        [one] één stuk tekst dat door een bijgehouden wijziging is geschrapt, wordt weggelaten
       *[other] { $count } stukken tekst die door bijgehouden wijzigingen zijn geschrapt, worden weggelaten
    }
    .hint = Als dat niet klopt, aanvaardt of verwerpt u de wijzigingen in het hulpmiddel.

exchange-fill-codes = de codes van de vertaling passen niet in dit bestand
    .hint = Vertaal dit segment in het hulpmiddel dat het bestand heeft gemaakt.

## De samenvoeging

exchange-older-source = “{ $document }” is gewijzigd sinds dit bestand is geëxporteerd
    .hint = Wat nog past, wordt overgenomen; de rest wordt vermeld en gaat naar het geheugen.
exchange-source-changed = de brontekst van dit segment is sindsdien gewijzigd: { $change }
    .hint = De vertaling gaat alleen naar het geheugen; exporteer het document opnieuw om ze als treffer te krijgen.
exchange-unit-gone = het document heeft deze eenheid niet meer: “{ $text }”
    .hint = De vertaling ervan gaat alleen naar het geheugen.
exchange-units-missing = in dit bestand ontbreken eenheden van het document: { $count } van { $all }
    .hint = Hun vertalingen blijven zoals ze waren. Vraag het bestand opnieuw op als het volledig moet zijn.
exchange-joined-by-code = een code is naar een ander segment verplaatst, zodat de segmenten nu één zijn
    .hint = U hoeft niets te doen; in de volgende export zijn ze samengevoegd.
exchange-note-deleted = de notitie “{ $text }” is geschrapt en wordt uit de bewaarde gegevens verwijderd
    .hint = U hoeft niets te doen; schrijf ze opnieuw als ze nog nodig is.
exchange-resegmented = het hulpmiddel van de vertaler heeft hier segmenten gesplitst of samengevoegd; de grenzen ervan worden overgenomen
    .hint = U hoeft niets te doen.
exchange-resegmented-unfinished = hier zijn segmenten gesplitst of samengevoegd, maar een deel van wat al was bewaard, kwam onvoltooid terug
    .hint = De bewaarde gegevens blijven zoals ze zijn, en de voltooide segmenten gaan naar het geheugen; vertaal de rest van de eenheid en importeer opnieuw.
exchange-target-blank = de vertaling is leeg, terwijl de brontekst dat niet is
    .hint = Het segment geldt als niet vertaald.
exchange-locked-changed = deze tekst hoeft niet te worden vertaald, maar kwam gewijzigd terug; hij blijft zoals hij is: “{ $text }”
    .hint = Moet hij wel worden vertaald, geef dat dan aan in het document.
exchange-space-lost = het hulpmiddel heeft regels of spaties samengevoegd die in de brontekst van dit segment gescheiden zijn
    .hint = Controleer de regeleinden en spaties van de vertaling.
exchange-sentences-touch = in de vertaling begint een zin direct achter een andere, zonder de spatie van de brontekst: “{ $text }”
    .hint = Zet daar een spatie als die ontbreekt.
exchange-translated-twice = het bestand heeft twee vertalingen van dit segment; de andere, op regel { $line }, wordt niet overgenomen: “{ $text }”
    .hint = Beslis welke juist is en verwijder de andere uit het bestand.
exchange-character = de vertaling heeft het teken { $character }, dat de brontekst niet heeft en dat in XML niet kan staan
    .hint = Verwijder het uit de vertaling; het is een besturingsteken.
exchange-code-missing = de code “{ $code }” ({ $id }) ontbreekt in de vertaling
    .hint = Zet hem terug waar hij hoort, tenzij hij bewust is weggelaten en dat mag.
exchange-code-edited = de code “{ $code }” ({ $id }) is bewerkt; de opmaak van het document wordt gebruikt
    .hint = Om links in een taal andere adressen te geven, stelt u link-destinations = "translate" in onder [markdown] in vulgate.toml; andere opmaak wordt in het document gewijzigd.
exchange-code-doubled = de code “{ $code }” ({ $id }) staat twee keer in de vertaling en mag er maar één keer staan
    .hint = Verwijder een van beide.
exchange-code-taken = de code “{ $code }” ({ $id }) hoort bij segment “{ $segment }”, dat nog niet is vertaald, zodat hij er twee keer staat
    .hint = Vertaal dat segment ook, of laat de code daar staan.
exchange-code-foreign = de code “{ $code }” staat niet in de brontekst
    .hint = Verwijder hem; alleen codes van de brontekst kunnen worden gebruikt.
exchange-code-close-first = het einde van de code “{ $code }” ({ $id }) staat vóór het begin ervan, of zonder begin
    .hint = Zet het begin vóór het einde, rond de woorden waar de code bij hoort.
exchange-code-crossing = de code “{ $code }” ({ $id }) eindigt binnen een andere die erin is begonnen
    .hint = Sluit eerst de binnenste code.
exchange-code-half = de code “{ $code }” ({ $id }) begint in de vertaling en eindigt niet
    .hint = Zet het einde ervan terug.

## vulgate xliff

exchange-modify-version = alleen XLIFF 2.0, 2.1 en 2.2 kunnen zo worden gewijzigd
    .hint = Zet een bestand van XLIFF 1.2 eerst om: `vulgate xliff convert --to 2.1`; en terug met `--to 1.2`.
exchange-modify-overlap = twee wijzigingen betreffen dezelfde plaats van het bestand
    .hint = Er is niets geschreven. Meld dit met het bestand erbij.
exchange-modify-where = er is niet gezegd waar de gewijzigde bestanden heen gaan
    .hint = Noem een map met “-o”, of wijzig de bestanden zelf met “--in-place”.
exchange-modify-same-name = twee bestanden zouden als “{ $path }” worden geschreven
    .hint = Wijzig ze na elkaar, elk met een eigen map.
exchange-modify-order = de plaatsen van de vertalingen in deze eenheid spreken elkaar tegen; ze blijft zoals ze is
    .hint = Elk “order” is een getal van 1 tot het aantal segmenten, en geen twee zijn gelijk.
exchange-modify-moves = deze eenheid blijft zoals ze is: de vertalingen staan in een eigen volgorde, en een segment zonder vertaling zou zijn plaats moeten aangeven
    .hint = Vertaal eerst de hele eenheid.
exchange-join-order = in de vertaling staan deze zinnen in een andere volgorde dan in de brontekst; ze zijn samengevoegd in die van de vertaling
    .hint = Met “--keep-order” blijven zulke segmenten gescheiden.
exchange-join-codes = deze segmenten blijven gescheiden: samengevoegd zou een code eindigen voordat hij begint
    .hint = Zet eerst de codes in hun volgorde, in de brontekst en in de vertaling.
exchange-join-prefixes = deze segmenten blijven gescheiden: ze gebruiken hetzelfde voorvoegsel voor verschillende naamruimten
    .hint = Declareer elke naamruimte één keer, bij het element “xliff”.
exchange-join-attribute = de hier samengevoegde segmenten verschillen in “{ $name }”; dat van het eerste blijft
    .hint = Als de andere ertoe doen, zet ze dan waar ze horen.
exchange-join-untranslated = slechts een deel van de hier samengevoegde segmenten had een vertaling
    .hint = Vertaal de rest.
exchange-join-gap = in de vertaling ontbreekt wat tussen de hier samengevoegde segmenten staat
    .hint = Vul het met de hand aan, of geef vóór het samenvoegen elke “ignorable” een “target”.
exchange-split-target = de brontekst heeft hier { $source } zinnen, de vertaling { $target ->
        [one] één
       *[other] { $target }
    }; het segment blijft heel
    .hint = Alleen de vertaler kan zeggen welke bij elkaar horen: splits het in het hulpmiddel.
exchange-split-codes = het segment blijft heel: brontekst en vertaling zouden dezelfde code in verschillende delen hebben
    .hint = Alleen de vertaler kan zeggen welke delen bij elkaar horen: splits het in het hulpmiddel.
exchange-split-large = het segment blijft heel: het is langer dan { $limit } MB
    .hint = Verdeel de tekst in het document waaruit het bestand is gemaakt.
exchange-strip-kept = de annotatie “{ $id }” blijft, omdat iets anders ze nodig heeft
    .hint = Een voorstel uit een geheugen of een item van het glossarium verwijst ernaar, of ze declareert een naamruimte.
exchange-split-done = { $path }: { $count ->
        [one] één segment meer.
       *[other] { $count } segmenten meer.
    }
exchange-join-done = { $path }: { $count ->
        [one] één segment minder.
       *[other] { $count } segmenten minder.
    }
exchange-strip-done = { $path }: { $count ->
        [one] één onderdeel verwijderd.
       *[other] { $count } onderdelen verwijderd.
    }
exchange-rewrite-done = { $path } is geschreven.

## vulgate xliff convert

convert-kept = “{ $name }” heeft geen tegenhanger in XLIFF { $version } ({ $count ->
        [one] één keer
       *[other] { $count } keer
    }): het wordt bewaard waar andere hulpmiddelen eraan voorbijgaan
    .hint = Teruggezet heeft het bestand het weer. Een hulpmiddel dat het nodig heeft, moet het origineel krijgen.
convert-dropped = “{ $name }” kan in XLIFF { $version } niet worden bewaard ({ $count ->
        [one] één keer
       *[other] { $count } keer
    }): het wordt weggelaten
    .hint = Als het ertoe doet, bewaar dan het oorspronkelijke bestand en zeg het in het nieuwe op een andere manier.
convert-module = “{ $name }” is in XLIFF { $version } van een module en was eerder een extensie ({ $count ->
        [one] één keer
       *[other] { $count } keer
    }): het moet zijn zoals de module het verlangt
    .hint = Valideer het nieuwe bestand; wat wordt gemeld, moet worden verbeterd of weggehaald.
convert-renamed = “{ $name }” is geen id die XLIFF { $version } toestaat, of is al in gebruik ({ $count ->
        [one] één keer
       *[other] { $count } keer
    }): er is een nieuwe
    .hint = U hoeft niets te doen; teruggezet heeft het bestand weer de oude id's.
convert-character = { $count ->
        [one] één besturingsteken wordt een code in de tekst
       *[other] { $count } besturingstekens worden codes in de tekst
    }: XLIFF { $version } kan zulke tekens niet bevatten
    .hint = Vertalers moeten deze codes behouden; teruggezet zijn het weer tekens.
convert-data-character = { $count ->
        [one] één besturingsteken van oorspronkelijke code wordt U+FFFD
       *[other] { $count } besturingstekens van oorspronkelijke code worden U+FFFD
    }: XLIFF { $version } kan zulke tekens niet bevatten
    .hint = Gebruik het oorspronkelijke bestand om het vertaalde document te maken.
convert-states = in { $count ->
        [one] één eenheid verschillen segmenten
       *[other] { $count } eenheden verschillen segmenten
    } van status: XLIFF { $version } heeft er één voor alle, hier de laagste
    .hint = Die van de segmenten worden ernaast bewaard zolang niemand die van de eenheid wijzigt.
convert-judged = { $count ->
        [one] één vertaling is goedgekeurd, afgekeurd of alleen voorgesteld
       *[other] { $count } vertalingen zijn goedgekeurd, afgekeurd of alleen voorgesteld
    }: de status in XLIFF { $version } zegt dat
    .hint = Wat is goedgekeurd, is “reviewed”; de rest is “initial”. U hoeft niets te doen.
convert-sub = { $count ->
        [one] één tekst in een code wordt een eigen eenheid
       *[other] { $count } teksten in codes worden eigen eenheden
    }, zoals in XLIFF { $version } gebruikelijk is
    .hint = Teruggezet staan ze weer in hun codes, met hun vertalingen.
convert-whole-unit = { $count ->
        [one] één alternatieve vertaling geldt voor een hele eenheid; ze gaat naar het eerste segment
       *[other] { $count } alternatieve vertalingen gelden voor hele eenheden; ze gaan naar de eerste segmenten
    }: XLIFF { $version } heeft er geen voor eenheden
    .hint = Voeg de segmenten samen (vulgate xliff join) als de alternatieven moeten worden gebruikt.
convert-no-language = er zijn vertalingen, maar de taal ervan is nergens vermeld; XLIFF { $version } eist dat
    .hint = Er staat nu “und”; vul de taal in bij “trgLang”.
convert-outside = { $count ->
        [one] één stuk van een vertaling staat buiten de segmenten van de brontekst; het gaat
       *[other] { $count } stukken van vertalingen staan buiten de segmenten van de brontekst; ze gaan
    } mee met het segment ervoor, omdat XLIFF { $version } er geen plaats voor heeft
    .hint = Loop deze vertalingen na.
convert-languages = het bestand heeft delen in verschillende talen: “{ $found }” en “{ $expected }” als { $attribute }
    .hint = XLIFF 2 heeft één talenpaar per bestand. Splits het bestand per taal en zet elk deel om.
convert-done = { $path } is geschreven als XLIFF { $to }.

## Notities voor vertalers, die in het bestand worden geschreven

exchange-note-role = Dit is { $role ->
        [title] de titel van het document
        [metadata] een deel van de beschrijving van het document
        [heading-1] een kop van niveau 1
        [heading-2] een kop van niveau 2
        [heading-3] een kop van niveau 3
        [heading-4] een kop van niveau 4
        [heading-5] een kop van niveau 5
        [heading-6] een kop van niveau 6
        [paragraph] een alinea
        [list-item] een lijstitem
        [quote] een citaat
        [table-header] de kop van een tabelkolom
        [table-cell] een tabelcel
        [footnote] een voetnoot
        [caption] een bijschrift
        [alt-text] de beschrijving van een afbeelding voor wie die niet kan zien
        [link-title] de knopinfo van een link
        [link-destination] het adres van een link
        [html] tekst binnen HTML
       *[other] een stuk tekst
    }.
exchange-note-context = { exchange-note-role } Het staat onder “{ $heading }”.
exchange-note-length = De vertaling mag hoogstens { $count } tekens tellen.
exchange-note-term = “{ $term }” is “{ $translations }”.
exchange-note-avoid = “{ $term }” moet niet “{ $avoid }” heten.
exchange-note-definition = “{ $term }”: { $definition }
exchange-note-change = De brontekst van segment { $segment } is gewijzigd: { $change }
