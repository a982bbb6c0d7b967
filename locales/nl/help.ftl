# De hulp van de opdrachtregel. De id's volgen het pad van de opdracht: help-tm-import zegt wat
# “vulgate tm import” doet, help-tm-import-keep wat de optie --keep daarvan doet. De voorbeelden
# worden getoond zoals ze zijn, één per regel: vertaal alleen wat na een “#” staat.

help-vulgate = Vertaal beleidsnota's met een vertaalgeheugen en publiceer ze in alle talen van de EU
help-vulgate-examples =
    vulgate init briefings && cd briefings    # een project met een voorbeeld dat meteen kan worden opgemaakt
    vulgate export --lang de                  # XLIFF voor de vertaler
    vulgate import returned/brief.xlf         # neem het voltooide bestand terug
    vulgate build --strict                    # pdf's; mislukt als er iets onvertaald is

## Opties van alle opdrachten

help-global-project = Map van het project [standaard: de dichtstbijzijnde hogerop met een vulgate.toml]
help-global-json = Rapporteer als één JSON-object op de standaarduitvoer
help-global-quiet = Toon alleen resultaten, waarschuwingen en fouten
help-global-color = Kleuren in de uitvoer
help-global-lang-ui = Taal van de meldingen [standaard: die van het systeem]

## init

help-init = Maak een nieuw project met een korte nota die meteen kan worden opgemaakt
help-init-dir = Map daarvoor; wordt gemaakt als die nog niet bestaat
help-init-examples =
    vulgate init briefings

## repair

help-repair = Herstel tekst uit een pdf, of lees een pdf, met een reden voor elke wijziging
help-repair-file = Markdown, platte tekst of een pdf
help-repair-output = Te schrijven bestand [standaard: standaarduitvoer]
help-repair-in-place = Wijzig het bestand zelf
help-repair-diff = Toon de wijzigingen als diff, in plaats van de tekst wanneer er geen bestand wordt geschreven
help-repair-all = Breng ook twijfelachtige wijzigingen aan
help-repair-interactive = Vraag om bevestiging bij elke twijfelachtige wijziging
help-repair-examples =
    vulgate repair brief.md --diff             # wat er zou veranderen, en waarom
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # beslis zelf over twijfelgevallen

## segment

help-segment = Toon hoe bestanden in segmenten worden verdeeld
help-segment-files = Bestanden in elk formaat dat Vulgate leest
help-segment-jsonl = Lees regels {"{"}"lang":…,"text":…{"}"} van de standaardinvoer en beantwoord elke regel met {"{"}"segments":[…]{"}"}
help-segment-lang = Taal van de tekst [standaard: de brontaal van het project, of en]
help-segment-srx = Gebruik de segmentatieregels van dit SRX-bestand in plaats van die van het project
help-segment-explain = Noem bij elke plaats waar een zin zou kunnen eindigen de regel die heeft beslist
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Werk met het vertaalgeheugen

help-tm-import = Voeg vertalingen uit TMX- of XLIFF-bestanden toe aan het geheugen
help-tm-import-files = TMX- of XLIFF-bestanden
help-tm-import-keep = Bewaar een kopie onder tm/ en vermeld die in vulgate.toml, zodat het geheugen uit tekst kan worden herbouwd
help-tm-import-collection = Naam van de verzameling waar ze bij horen [standaard: de naam van het bestand]
help-tm-import-provenance = Wie achter de vertalingen staat; betere worden het eerst aangeboden
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Schrijf het geheugen als TMX
help-tm-export-output = Te schrijven bestand [standaard: standaarduitvoer]
help-tm-export-lang = Alleen deze talen; herhaalbaar
help-tm-export-collection = Alleen deze verzameling
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Beantwoord segmenten regel voor regel met hun treffers
help-tm-match-text = Segmenten, elk tussen aanhalingstekens
help-tm-match-from = Taal van de segmenten
help-tm-match-to = Taal waarin wordt vertaald
help-tm-match-min = Laagste gelijkenis van een treffer vóór aftrek, 1 tot 100
help-tm-match-limit = Hoogste aantal treffers per segment; 0 voor alle
help-tm-match-jsonl = Lees regels {"{"}"text":…{"}"} van de standaardinvoer en beantwoord elke regel met {"{"}"matches":[…]{"}"}
help-tm-match-explain = Zeg bij elke treffer waar de score vandaan komt: de afwijkende woorden en tekens, en elke aftrek
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Zoek tekst in het geheugen, in elke taal
help-tm-search-text = Woorden of "een woordgroep", in hoofd- of kleine letters; * en ? staan voor letters van een woord
help-tm-search-lang = Zoek alleen in deze talen; herhaalbaar
help-tm-search-limit = Hoogste aantal getoonde items; 0 voor alle
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Vermeld wat meermaals, of in meer dan één vorm, in het geheugen staat
help-tm-duplicates-conflicts = Teksten met meer dan één vertaling, in plaats van teksten die meermaals voorkomen
help-tm-duplicates-lang = Alleen vertalingen in deze talen; herhaalbaar
help-tm-duplicates-limit = Hoogste aantal getoonde teksten; 0 voor alle
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Vervang tekst in vertalingen van het geheugen
help-tm-edit-text = Tekst zoals die in de vertalingen staat
help-tm-edit-replacement = Tekst die in de plaats komt
help-tm-edit-lang = Taal van de vertalingen
help-tm-edit-collection = Alleen in deze verzameling
help-tm-edit-document = Alleen in dit document
help-tm-edit-dry-run = Toon wat er zou veranderen, en verander niets
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Haal vertalingen uit het geheugen
help-tm-delete-text = Wat in hun tekst of in de brontekst voorkomt, zoals bij “tm search”
help-tm-delete-lang = Taal van die tekst
help-tm-delete-collection = Alleen in deze verzameling
help-tm-delete-document = Alleen in dit document
help-tm-delete-dry-run = Toon wat er zou verdwijnen, en verander niets
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Tel wat het geheugen bevat
help-tm-verify = Controleer of het geheugen in orde is en met zijn tekstbestanden overeenstemt
help-tm-rebuild = Herbouw het geheugen uit translations/ en tm/

## terms

help-terms = De terminologiedatabanken van een project: begrippen, definities en termen
help-terms-import = Voeg een terminologiedatabank uit TBX of CSV toe aan het project
help-terms-import-files = TBX-bestanden, of CSV-tabellen met een kolom per taal
help-terms-import-name = Naam van de terminologiedatabank, een bestand onder terms/ [standaard: de naam van het bestand]
help-terms-import-replace = Vervang er een terminologiedatabank met dezelfde naam door
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Schrijf alle terminologiedatabanken in één bestand
help-terms-export-format = Te schrijven formaat
help-terms-export-output = Te schrijven bestand [standaard: standaarduitvoer]
help-terms-export-lang = Alleen deze talen; herhaalbaar
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Zoek begrippen aan de hand van hun termen, met definities
help-terms-search-text = Deel van een term, in hoofd- of kleine letters
help-terms-search-from = Taal van de tekst [standaard: elke taal]
help-terms-search-to = Te tonen talen; herhaalbaar [standaard: die van het project]
help-terms-search-limit = Hoogste aantal getoonde begrippen; 0 voor alle
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Vermeld wat in documenten een term kan zijn en niet in de terminologiedatabank staat
help-terms-extract-documents = Documenten op naam [standaard: alle]
help-terms-extract-min = Hoe vaak een kandidaat ten minste voorkomt
help-terms-extract-limit = Hoogste aantal getoonde kandidaten; 0 voor alle
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Schrijf XLIFF-bestanden voor vertalers, met treffers uit het geheugen
help-export-documents = Documenten op naam [standaard: alle]
help-export-lang = Talen waarin wordt vertaald; herhaalbaar [standaard: alle van het project]
help-export-xliff = Versie van XLIFF
help-export-pseudo = Vul de bestanden met pseudovertaling, om de opmaak te testen voordat er iemand vertaalt
help-export-into = Vul de vertalingen in plaats daarvan in dit bestand van een ander hulpmiddel in, in de eigen variant daarvan
help-export-output = Map waarin wordt geschreven [standaard: out/xliff in het project]; met --into het bestand [standaard: hetzelfde]
help-export-examples =
    vulgate export                            # alle documenten, alle talen
    vulgate export water --lang de,fr         # één document in twee talen
    vulgate export --xliff 1.2 -o to-agency   # voor hulpmiddelen die alleen XLIFF 1.2 lezen
    vulgate export --into water.docx.sdlxliff # terug naar het hulpmiddel waar een bestand vandaan kwam

## import

help-import = Controleer voltooide XLIFF-bestanden en neem ze op in translations/ en in het geheugen
help-import-files = XLIFF-bestanden van elke versie
help-import-dry-run = Controleer alleen; verander niets
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Maak uit een document en de bestaande vertaling een voltooid XLIFF-bestand voor de import
help-align-document = Document op naam
help-align-translation = De vertaling ervan, in elk formaat dat Vulgate leest
help-align-lang = Taal van de vertaling
help-align-output = Te schrijven bestand [standaard: waar export het zou schrijven]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Maak documenten op in elke taal: als pdf, als HTML en in het formaat van de auteur
help-build-documents = Documenten op naam [standaard: alle]
help-build-lang = Talen waarin wordt opgemaakt; herhaalbaar [standaard: de brontaal en alle van het project]
help-build-format = Wat er wordt gemaakt; herhaalbaar
help-build-edition = Uitgaven voor lezers, om aan te werken of om na te kijken; herhaalbaar
help-build-strict = Breek af met een fout als er iets niet vertaald is, en vermeld het
help-build-fresh = Maak alles opnieuw op, ook wat niet gewijzigd is
help-build-report = Vorm van het verslag
help-build-summary = Voeg aan dit bestand een tabel toe van wat er is opgemaakt, in Markdown, bijvoorbeeld voor de pagina van een CI-taak
help-build-output = Map waarin wordt geschreven [standaard: out in het project]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html leidt naar alle pagina's
    vulgate build --strict                    # voor CI

## status

help-status = Toon hoe ver elk document vertaald is
help-status-documents = Documenten op naam [standaard: alle]
help-status-lang = Te tonen talen; herhaalbaar [standaard: alle van het project]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Tel de te vertalen woorden, naar wat het geheugen ervan kent
help-analyse-documents = Documenten op naam [standaard: alle]
help-analyse-lang = Te tellen talen; herhaalbaar [standaard: alle van het project]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Controleer de kwaliteit van vertalingen
help-check-documents = Documenten op naam [standaard: alle]
help-check-lang = Te controleren talen; herhaalbaar [standaard: alle van het project]
help-check-format = Vorm van het verslag [standaard: text, of json met --json]
help-check-fix = Verbeter in de records wat maar één juiste vorm heeft: spaties, en getallen en datums volgens de conventies van het project
help-check-explain = Leg in plaats daarvan een controle uit
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # naast de regels van een pull-request
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Stel vast of bestanden aan XLIFF, TMX, SRX of TBX voldoen
help-validate-files = Bestanden van elke versie van deze formaten
help-validate-format = Vorm van het verslag [standaard: text, of json met --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Wijzig in XLIFF-bestanden alleen wat een CAT-hulpmiddel zou wijzigen, of zet ze om

help-xliff-split = Splits segmenten in zinnen volgens de regels van het project
help-xliff-split-files = XLIFF-bestanden van versie 2.0, 2.1 of 2.2
help-xliff-split-output = Te schrijven bestand, of een map voor meer dan één [standaard: standaarduitvoer]
help-xliff-split-in-place = Wijzig de bestanden zelf
help-xliff-split-srx = Gebruik de segmentatieregels van dit SRX-bestand in plaats van die van het project
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Voeg de segmenten van elke eenheid samen, voor zover het bestand dat toelaat
help-xliff-join-files = XLIFF-bestanden van versie 2.0, 2.1 of 2.2
help-xliff-join-output = Te schrijven bestand, of een map voor meer dan één [standaard: standaarduitvoer]
help-xliff-join-in-place = Wijzig de bestanden zelf
help-xliff-join-keep-order = Laat gescheiden wat in de vertaling in een andere volgorde staat
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Verwijder annotaties of extensies
help-xliff-strip-files = XLIFF-bestanden van versie 2.0, 2.1 of 2.2
help-xliff-strip-output = Te schrijven bestand, of een map voor meer dan één [standaard: standaarduitvoer]
help-xliff-strip-in-place = Wijzig de bestanden zelf
help-xliff-strip-annotations = Annotaties van alle typen
help-xliff-strip-custom-annotations = Annotaties van typen die niet tot de standaard behoren
help-xliff-strip-extensions = Elementen en attributen die niet tot de standaard behoren
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Lees bestanden en schrijf ze byte voor byte weer weg, om te zien of ze kunnen worden bewerkt
help-xliff-rewrite-files = XLIFF-bestanden van versie 2.0, 2.1 of 2.2
help-xliff-rewrite-output = Te schrijven bestand, of een map voor meer dan één [standaard: standaarduitvoer]
help-xliff-rewrite-in-place = Wijzig de bestanden zelf
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Zet bestanden van elk hulpmiddel om tussen XLIFF 1.2 en 2.x, en zeg wat de andere versie niet kan bevatten
help-xliff-convert-files = XLIFF-bestanden van elke versie
help-xliff-convert-to = Versie waarin wordt omgezet
help-xliff-convert-output = Te schrijven bestand, of een map voor meer dan één [standaard: standaarduitvoer]
help-xliff-convert-in-place = Wijzig de bestanden zelf
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Geef het JSON-schema van vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Geef een script waarmee een shell opdrachten aanvult
help-completions-shell = De shell
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Schrijf de handleidingpagina's
help-manual-dir = Map daarvoor; wordt gemaakt als die nog niet bestaat
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
