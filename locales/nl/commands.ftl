# Wat de subopdrachten over hun werk zeggen.

## vulgate init

init-in-the-way = dit bestand staat in de weg; er is niets geschreven
    .hint = Kies een andere map, of verplaats het bestand.
init-done = Een project met een voorbeeldnota en de vertalingen ervan staat in “{ $folder }”. Maak de documenten op met: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = deze regel van de invoer is niet wat wordt verwacht
    .hint = Elke regel is één JSON-object met de sleutel “text”; “vulgate help” beschrijft de invoer van de opdracht.
jsonl-half-character = “{ $escape }” is maar een half teken
    .hint = Schrijf beide helften achter elkaar, of het teken zelf.

# Een plaats waar een zin zou kunnen eindigen: de woorden eromheen, wat ermee gebeurde, en waarom.
segment-break = scheiding
segment-no-break = geen scheiding
segment-by-rule = { $group }, segmentatieregel { $number }, regel { $line }
segment-by-setting = { $key } in vulgate.toml
segment-by-hard-break = een harde regelovergang
segment-by-none = hier scheidt geen enkele segmentatieregel
segment-gave-up = segmentatieregel { $number } vergt hier te veel stappen

## vulgate export

export-progress = Bezig met exporteren
export-head-file = Bestand
export-head-segments = Segmenten
export-head-accepted = Vertaald
export-head-filled = Uit geheugen
export-head-matched = Met treffers
export-head-changed = Gewijzigd

export-unimported =
    dit bestand is gewijzigd sinds het is geëxporteerd: { $count ->
        [one] één voltooide vertaling erin is nog niet bewaard
       *[other] { $count } voltooide vertalingen erin zijn nog niet bewaard
    }; het is gelaten zoals het was
    .hint = Importeer het eerst, of verplaats het; “-o” exporteert naar een andere map.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] één vertaling ingevuld
       *[other] { $filled } vertalingen ingevuld
    }, { $unchanged } als voorheen, { $missing } ontbrekend, { $locked } vergrendeld of niet te vertalen.
export-into-language = dit bestand zegt niet in welke taal het wordt vertaald
    .hint = Noem de taal met “--lang”. Dit project heeft: { $known }.
export-into-foreign = de taal van dit bestand is “{ $lang }”, waarin dit project niet vertaalt
    .hint = Dit project heeft: { $known }.

## vulgate import

import-progress = Bezig met importeren
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] één vertaling overgenomen
       *[other] { $accepted } vertalingen overgenomen
    }, { $unchanged } als voorheen, { $unfinished } niet voltooid.
import-moved = “{ $former }” is nu “{ $path }”, omdat het document een andere naam heeft gekregen.
import-no-document = in dit bestand staat geen document dat kan worden gebruikt
    .hint = Zie wat er hierboven over wordt gezegd, of exporteer het document opnieuw.
import-unknown = dit bestand hoort bij “{ $original }”, dat geen document van dit project is, en heeft met geen enkel document een zin gemeen
    .hint = Dit project heeft: { $known }. Importeer het bestand in het project dat het heeft geëxporteerd, of neem het met “vulgate tm import” alleen in het geheugen op.
import-nothing-common = dit bestand hoort bij een andere “{ $original }”: het heeft geen zin gemeen met het document van dit project
    .hint = Importeer het in het project dat het heeft geëxporteerd, of neem het met “vulgate tm import” alleen in het geheugen op.
import-other-name = dit bestand hoort bij “{ $original }”, maar de zinnen erin zijn die van “{ $document }”; het is daarom bij dat document ondergebracht
    .hint = Als het document een andere naam heeft gekregen, is alles in orde.
import-source-language = dit bestand is vertaald uit “{ $found }”, maar “{ $document }” is geschreven in “{ $expected }”
    .hint = Er is niets bewaard. Neem het met “vulgate tm import” alleen in het geheugen op.
import-into-source-language = dit bestand zegt vertaald te zijn in “{ $lang }”, de taal van zijn brontekst; er is niets vastgelegd
    .hint = Verbeter de doeltaal (“trgLang” of “target-language”) en importeer het opnieuw.
import-region = de taal van dit bestand is “{ $found }”; het is overgenomen als “{ $lang }”, de enige taal van het project die past
    .hint = U hoeft niets te doen.
import-lowered = een vertaling met de status “{ $former }” is vervangen door een met de status “{ $state }”
    .hint = Als het bestand van een eerdere ronde is, importeer dan het latere opnieuw.
import-pseudo =
    dit bestand bevat pseudovertalingen; { $count ->
        [one] één echte vertaling in “{ $lang }” zou verloren gaan
       *[other] { $count } echte vertalingen in “{ $lang }” zouden verloren gaan
    }
    .hint = Er is niets bewaard. Test de opmaak in een kopie van het project, of importeer het bestand van de vertaler.
import-no-target-language = dit bestand zegt niet in welke taal het wordt vertaald
    .hint = Vul de taal erin in (trgLang in XLIFF 2, target-language in 1.2) en importeer het opnieuw.
import-foreign-language =
    de taal van dit bestand is “{ $lang }”, waarin dit project niet vertaalt; { $count ->
        [one] de enige voltooide vertaling ging
       *[other] de { $count } voltooide vertalingen gingen
    } alleen naar het geheugen
    .hint = De talen van het project zijn: { $known }. Voeg “{ $lang }” toe aan “project.targets” in vulgate.toml en importeer opnieuw, als ook deze taal erbij hoort.

## vulgate align

align-done = { $paired } van de { $units } eenheden hebben een tegenhanger. Loop “{ $path }” na en importeer het dan.

## vulgate build

build-progress = Bezig met opmaken
build-done =
    { $count ->
        [0] Er is niets gemaakt.
        [one] Eén bestand staat in “{ $folder }”.
       *[other] { $count } bestanden staan in “{ $folder }”.
    }
build-unchanged = Geen enkele uitgave was gewijzigd; er is niets opnieuw opgemaakt.
build-reused = { $count ->
        [one] Eén van de { $all } uitgaven was niet gewijzigd en is niet opnieuw opgemaakt.
       *[other] { $count } van de { $all } uitgaven waren niet gewijzigd en zijn niet opnieuw opgemaakt.
    }
# De tabel die --summary schrijft.
summary-title = { $complete } van de { $all } uitgaven volledig
summary-document = Document
summary-complete = Volledig
summary-incomplete = Onvolledig (onvertaalde segmenten)
summary-not-built = Niet opgemaakt

build-incomplete =
    { $count ->
        [one] één segment heeft geen actuele vertaling in “{ $lang }”; het is in het resultaat gemarkeerd
       *[other] { $count } segmenten hebben geen actuele vertaling in “{ $lang }”; ze zijn in het resultaat gemarkeerd
    }
    .hint = “vulgate export --lang { $lang }” schrijft ze weg voor een vertaler; “--strict” vermeldt ze.
build-removed = deze uitgave van een eerdere opmaak is verwijderd, omdat ze niet actueel is
    .hint = Vertaal wat ontbreekt en maak de documenten opnieuw op.
build-left-over = deze editie van een eerdere bouw hoort bij geen document en taal van het project meer
    .hint = Verwijder ze als ze niet gepubliceerd moet worden.
build-untranslated = niet vertaald in “{ $lang }”: “{ $text }”
    .hint = “vulgate export --lang { $lang }” schrijft het weg voor een vertaler.
build-changed = gewijzigd sinds de vertaling in “{ $lang }”: “{ $text }”
    .hint = “vulgate export --lang { $lang }” schrijft het weg voor een vertaler, met de vorige vertaling.
build-without-pdf = dit programma is zonder zetfunctie gecompileerd
    .hint = Compileer het met de functie “pdf”, of kies “--format html,source”.
build-no-bilingual = er is geen tweetalige uitgave gemaakt in „{ $lang }”, de taal van de bron
build-edition-format = in het formaat van de auteur bestaat alleen de definitieve uitgave
    .hint = Voeg „--edition final” toe, of kies „--format pdf” of „html”.

## vulgate status

status-percent = { $count }%
status-head-document = Document
status-head-language = Taal
status-head-done = Klaar
status-head-segments = Segmenten
status-head-translated = Vertaald
status-head-reviewed = Gereviseerd
status-head-final = Definitief
status-head-changed = Gewijzigd
status-head-missing = Ontbrekend
status-head-words = Woorden

## vulgate analyse

analyse-head-in-context = In context
analyse-head-exact = Exact
analyse-head-repeated = Herhaald
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nieuw
analyse-all = Alle documenten

## vulgate check

check-nothing-found =
    { $count ->
        [one] Eén vertaling gecontroleerd, niets gevonden.
       *[other] { $count } vertalingen gecontroleerd, niets gevonden.
    }
check-fixed = “{ $found }” is nu “{ $wanted }” ({ $check })
check-unknown = er is geen controle “{ $id }”
    .hint = De controles zijn: { $known }.
check-unknown-near = er is geen controle “{ $id }”
    .hint = Bedoelde u “{ $nearest }”?

## vulgate tm

tm-export-done = { $count } eenheden geschreven naar “{ $path }”.
tm-export-unknown = er is geen verzameling “{ $name }” in het geheugen
    .hint = De verzamelingen zijn: { $known }.
tm-export-character = het teken { $code } is in XML niet toegestaan; in plaats daarvan is “�” geschreven, in “{ $text }”
    .hint = Verwijder het met “vulgate tm edit”, of daar waar de tekst vandaan komt, en schrijf het bestand opnieuw.
tm-import-progress = Bezig met importeren
tm-import-done = { $path }: { $units ->
        [one] één eenheid
       *[other] { $units } eenheden
    } gelezen, { $added ->
        [one] één vertaling
       *[other] { $added } vertalingen
    } nieuw in de verzameling “{ $collection }”.
tm-import-kept = { $path }: { $units } eenheden, bewaard als “{ $file }” en vermeld in vulgate.toml.
tm-import-not-kept = wat is geïmporteerd, staat alleen in de databank: in een nieuwe werkkopie ontbreekt het
    .hint = Importeer het met “--keep” om het als tekst onder tm/ te hebben.
tm-import-name = “{ $name }” kan niet de naam van een verzameling zijn
    .hint = Kies met “--collection” een andere: hoogstens { $limit } tekens, zonder regeleinden of besturingstekens, zonder / \ : * ? " < > |, zonder spatie of punt aan de uiteinden, en geen apparaatnaam van Windows zoals CON.
tm-import-exists = er is al een ander geheugen met deze naam; het is niet vervangen
    .hint = Geef het nieuwe een eigen naam met “--collection”, of verwijder eerst “{ $file }”.
tm-import-settings = “{ $file }” kon niet aan het einde van vulgate.toml worden toegevoegd, omdat “tm.collections” daar in een andere vorm staat
    .hint = Schrijf de lijst als tabellen [[tm.collections]], of voeg het bestand er zelf aan toe.
tm-import-language = “{ $lang }” is geen taal van dit project; de teksten worden toch opgenomen
    .hint = Voeg de taal toe aan “project.targets” in vulgate.toml als u erin wilt vertalen.
tm-match-none = Geen treffer van { $min } of hoger.
tm-match-kind =
    { $kind ->
        [in-context] in context
        [exact] exact
        [near-exact] dezelfde woorden
        [fuzzy] gelijkend
       *[pivot] via een andere taal
    }
tm-match-penalty =
    { $kind ->
        [numbers] getallen
        [case] hoofdletters en kleine letters
        [punctuation] leestekens of spaties
        [codes] codes
        [adapted] aangepast, niet nagekeken
        [collection] de verzameling
        [provenance] de herkomst
        [regional] een andere variant van de taal
       *[pivot] via een andere taal
    }
tm-search-done =
    { $count ->
        [0] Niets gevonden.
        [one] Eén plaats gevonden.
       *[other] { $count } plaatsen gevonden.
    }
tm-search-quote = het aanhalingsteken in deze tekst wordt niet gesloten: { $text }
    .hint = Sluit het, of verwijder het: woorden tussen twee tekens worden als reeks gezocht.
tm-search-empty = er is niets om te zoeken
    .hint = Geef een woord, een deel van een woord of een woordgroep tussen aanhalingstekens.
tm-stats-collection = Verzameling
tm-stats-provenance = Herkomst
tm-stats-penalty = Aftrek
tm-stats-units = Eenheden
tm-stats-variants = Vertalingen
tm-stats-pair = Talen
tm-stats-year = Laatste wijziging
tm-stats-undated = zonder datum
tm-duplicates-done =
    { $count ->
        [0] Geen enkele tekst heeft twee keer dezelfde vertaling.
        [one] Eén tekst heeft twee keer dezelfde vertaling.
       *[other] { $count } teksten hebben twee keer dezelfde vertaling.
    }
tm-conflicts-done =
    { $count ->
        [0] Geen enkele tekst heeft meer dan één vertaling.
        [one] Eén tekst heeft meer dan één vertaling.
       *[other] { $count } teksten hebben meer dan één vertaling.
    }
tm-edit-would =
    { $count ->
        [0] Er is niets gevonden; er zou niets veranderen.
        [one] Eén vertaling zou veranderen. Zonder “--dry-run” gebeurt dat ook.
       *[other] { $count } vertalingen zouden veranderen. Zonder “--dry-run” gebeurt dat ook.
    }
tm-delete-would =
    { $count ->
        [0] Er is niets gevonden; er zou niets worden verwijderd.
        [one] Eén vertaling zou worden verwijderd. Zonder “--dry-run” gebeurt dat ook.
       *[other] { $count } vertalingen zouden worden verwijderd. Zonder “--dry-run” gebeurt dat ook.
    }
tm-delete-done =
    { $count ->
        [0] Er is niets gevonden; er is niets veranderd.
        [one] Eén vertaling is verwijderd.
       *[other] { $count } vertalingen zijn verwijderd.
    }
tm-edit-done =
    { $count ->
        [0] Er is niets gevonden; er is niets veranderd.
        [one] Eén vertaling is gewijzigd.
       *[other] { $count } vertalingen zijn gewijzigd.
    }
tm-edit-empty = de te vervangen tekst is leeg
    .hint = Noem de tekst zoals die in de vertalingen staat.
tm-edit-alike =
    { $count ->
        [one] één vertaling heeft deze tekst in een andere schrijfwijze; ze is gelaten zoals ze is
       *[other] { $count } vertalingen hebben deze tekst in een andere schrijfwijze; ze zijn gelaten zoals ze zijn
    }
    .hint = Om hem ook daar te wijzigen, geeft u de tekst met de hoofdletters, accenten en apostroffen zoals die daar staan.
tm-edit-source = geen vertaling in “{ $lang }” heeft deze tekst: hij staat alleen in bronteksten
    .hint = “tm edit” wijzigt vertalingen; geef hun taal op met “--lang”. Een brontekst wijzigt u in zijn document.
tm-edit-blank =
    { $count ->
        [one] van één vertaling zou geen tekst overblijven; ze is gelaten zoals ze is
       *[other] van { $count } vertalingen zou geen tekst overblijven; ze zijn gelaten zoals ze zijn
    }
    .hint = Verwijder ze met “vulgate tm delete”.
tm-change-record =
    { $count ->
        [one] ook één vertaling van een document is gevonden; ze is gelaten zoals ze is
       *[other] ook { $count } vertalingen van een document zijn gevonden; ze zijn gelaten zoals ze zijn
    }
    .hint = Wijzig ze zoals een vertaler dat zou doen, in het XLIFF-bestand van het document, en importeer dat.
tm-verify-behind = het geheugen heeft deze tekst niet zoals die nu is
    .hint = U hoeft niets te doen: de volgende opdracht die het geheugen gebruikt, neemt hem op.
tm-verify-behind-many = teksten die het geheugen niet heeft zoals ze nu zijn: { $count }, waaronder deze
    .hint = U hoeft niets te doen: de volgende opdracht die het geheugen gebruikt, neemt ze op.
tm-verify-sound = Het geheugen is in orde: { $count } eenheden.
tm-rebuild-done = Het geheugen is opnieuw opgebouwd: { $units } eenheden, { $variants } vertalingen.
tm-rebuild-lost =
    { $count ->
        [one] één vertaling stond alleen in de databank en is verloren
       *[other] { $count } vertalingen stonden alleen in de databank en zijn verloren
    }
    .hint = Importeer ze opnieuw, met “--keep” om ze als tekst te bewaren.
tm-rebuild-aside = de database was beschadigd; ze is bewaard als “{ $path }”
    .hint = Wat er alleen in stond en niet te lezen was, ontbreekt nu: importeer het opnieuw. Verwijder de kopie wanneer u die niet meer nodig hebt.

## Documenten

cli-renamed = “{ $document }” gebruikt de vertalingen van “{ $former }”, dat geen document meer is
    .hint = Als het een andere naam heeft gekregen, hoeft u niets te doen: de volgende import brengt elke vertaling onder bij de nieuwe naam.
cli-regional = segmenten die „{ $lang }” overneemt van „{ $language }”: { $count }
    .hint = Als de variant hetzelfde zegt, hoeft er niets te gebeuren. „vulgate export --lang { $lang }” schrijft ze voor een vertaler.
cli-nothing-to-translate = er is in dit document geen tekst te vertalen
    .hint = Als die er wel zou moeten zijn, controleer dan of dit het juiste bestand is.
