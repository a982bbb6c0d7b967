# Kommandoradens hjälp. Varje id följer kommandots sökväg: help-tm-import är vad ”vulgate tm import”
# gör, help-tm-import-keep vad dess flagga --keep gör. Exemplen visas som de är, ett per rad:
# översätt bara det som står efter ett ”#”.

help-vulgate = Översätt policydokument med ett översättningsminne och publicera dem på alla EU-språk
help-vulgate-examples =
    vulgate init briefings && cd briefings    # ett projekt med ett exempel som kan framställas direkt
    vulgate export --lang de                  # XLIFF till översättaren
    vulgate import returned/brief.xlf         # ta tillbaka den färdiga filen
    vulgate build --strict                    # pdf-filer; misslyckas om något är oöversatt

## Flaggor för alla kommandon

help-global-project = Projektets mapp [förval: den närmaste uppåt som har en vulgate.toml]
help-global-json = Rapportera som ett JSON-objekt på standard ut
help-global-quiet = Visa bara resultat, varningar och fel
help-global-color = Färger i utdata
help-global-lang-ui = Meddelandenas språk [förval: systemets]

## init

help-init = Skapa ett nytt projekt med ett kort dokument som kan framställas direkt
help-init-dir = Mapp för projektet; skapas om den saknas
help-init-examples =
    vulgate init briefings

## repair

help-repair = Reparera text från en pdf-fil eller läs en sådan, med skäl för varje ändring
help-repair-file = Markdown, oformaterad text eller en pdf-fil
help-repair-output = Fil att skriva [förval: standard ut]
help-repair-in-place = Ändra själva filen
help-repair-diff = Visa ändringarna som diff, i stället för texten när ingen fil skrivs
help-repair-all = Gör även tveksamma ändringar
help-repair-interactive = Fråga före varje tveksam ändring
help-repair-examples =
    vulgate repair brief.md --diff             # vad som skulle ändras, och varför
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # avgör själv det som är tveksamt

## segment

help-segment = Visa hur filer delas in i segment
help-segment-files = Filer i alla format som Vulgate läser
help-segment-jsonl = Läs rader {"{"}"lang":…,"text":…{"}"} från standard in och besvara var och en med {"{"}"segments":[…]{"}"}
help-segment-lang = Textens språk [förval: projektets källspråk, eller en]
help-segment-srx = Använd reglerna i den här SRX-filen i stället för projektets
help-segment-explain = Ange vilken regel som avgjorde på varje ställe där en mening kan sluta
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Arbeta med översättningsminnet

help-tm-import = Lägg till översättningar från TMX- eller XLIFF-filer i minnet
help-tm-import-files = TMX- eller XLIFF-filer
help-tm-import-keep = Spara en kopia under tm/ och ange den i vulgate.toml, så att minnet kan byggas om från text
help-tm-import-collection = Namn på den samling de tillhör [förval: filens namn]
help-tm-import-provenance = Vem som står bakom översättningarna; bättre erbjuds först
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Skriv minnet som TMX
help-tm-export-output = Fil att skriva [förval: standard ut]
help-tm-export-lang = Bara dessa språk; kan upprepas
help-tm-export-collection = Bara den här samlingen
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Besvara segment med deras träffar, rad för rad
help-tm-match-text = Segment, vart och ett inom citattecken
help-tm-match-from = Segmentens språk
help-tm-match-to = Språk att översätta till
help-tm-match-min = Lägsta likhet för en träff före avdrag, 1 till 100
help-tm-match-limit = Högsta antal träffar per segment; 0 för alla
help-tm-match-jsonl = Läs rader {"{"}"text":…{"}"} från standard in och besvara var och en med {"{"}"matches":[…]{"}"}
help-tm-match-explain = Förklara träffvärdet för varje träff: vilka ord och tecken som skiljer sig, och varje avdrag
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Sök text i minnet, på vilket språk som helst
help-tm-search-text = Ord eller "en fras", stora eller små bokstäver; * och ? står för bokstäver i ett ord
help-tm-search-lang = Sök bara på dessa språk; kan upprepas
help-tm-search-limit = Högsta antal poster som visas; 0 för alla
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Lista det som står flera gånger, eller på flera sätt, i minnet
help-tm-duplicates-conflicts = Texter med flera översättningar, i stället för sådana som står flera gånger
help-tm-duplicates-lang = Bara översättningar till dessa språk; kan upprepas
help-tm-duplicates-limit = Högsta antal texter som visas; 0 för alla
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Ersätt text i minnets översättningar
help-tm-edit-text = Text så som den står i översättningarna
help-tm-edit-replacement = Text att sätta i stället
help-tm-edit-lang = Översättningarnas språk
help-tm-edit-collection = Bara i den här samlingen
help-tm-edit-document = Bara i det här dokumentet
help-tm-edit-dry-run = Visa vad som skulle ändras, och ändra ingenting
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Ta bort översättningar ur minnet
help-tm-delete-text = Vad deras text eller källtext innehåller, som för ”tm search”
help-tm-delete-lang = Den textens språk
help-tm-delete-collection = Bara i den här samlingen
help-tm-delete-document = Bara i det här dokumentet
help-tm-delete-dry-run = Visa vad som skulle tas bort, och ändra ingenting
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Räkna vad minnet innehåller
help-tm-verify = Kontrollera att minnet är i ordning och stämmer med sina textfiler
help-tm-rebuild = Bygg om minnet från translations/ och tm/

## terms

help-terms = Projektets termbaser: begrepp med definitioner och termer
help-terms-import = Lägg till en termbas från TBX eller CSV i projektet
help-terms-import-files = TBX-filer, eller tabeller i CSV med en kolumn för varje språk
help-terms-import-name = Termbasens namn, en fil under terms/ [förval: filens namn]
help-terms-import-replace = Sätt den i stället för en termbas med samma namn
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Skriv alla termbaser till en fil
help-terms-export-format = Format att skriva
help-terms-export-output = Fil att skriva [förval: standard ut]
help-terms-export-lang = Bara dessa språk; kan upprepas
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Sök begrepp efter deras termer, med definitioner
help-terms-search-text = Del av en term, stora eller små bokstäver
help-terms-search-from = Textens språk [förval: alla]
help-terms-search-to = Språk att visa; kan upprepas [förval: projektets]
help-terms-search-limit = Högsta antal begrepp som visas; 0 för alla
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Lista det i dokument som kan vara termer och inte finns i termbasen
help-terms-extract-documents = Dokument efter namn [förval: alla]
help-terms-extract-min = Hur ofta en kandidat minst förekommer
help-terms-extract-limit = Högsta antal kandidater som visas; 0 för alla
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Skriv XLIFF-filer för översättare, med träffar ur minnet
help-export-documents = Dokument efter namn [förval: alla]
help-export-lang = Språk att översätta till; kan upprepas [förval: alla i projektet]
help-export-xliff = XLIFF-version
help-export-pseudo = Fyll filerna med pseudoöversättning för att pröva layouten innan någon översätter
help-export-into = För i stället in översättningarna i den här filen från ett annat verktyg, i dess egen variant
help-export-output = Mapp att skriva till [förval: out/xliff i projektet]; med --into filen [förval: samma]
help-export-examples =
    vulgate export                            # alla dokument, alla språk
    vulgate export water --lang de,fr         # ett dokument på två språk
    vulgate export --xliff 1.2 -o to-agency   # för verktyg som bara läser XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # tillbaka till verktyget som en fil kom från

## import

help-import = Kontrollera färdiga XLIFF-filer, spara dem i translations/ och för in dem i minnet
help-import-files = XLIFF-filer av valfri version
help-import-dry-run = Bara kontrollera; ändra ingenting
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Skapa av ett dokument och dess befintliga översättning en färdig XLIFF-fil för import
help-align-document = Dokument efter namn
help-align-translation = Dess översättning, i valfritt format som Vulgate läser
help-align-lang = Översättningens språk
help-align-output = Fil att skriva [förval: där export skulle skriva den]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Framställ dokument på alla språk: som pdf, som HTML och i författarens format
help-build-documents = Dokument efter namn [förval: alla]
help-build-lang = Språk att framställa på; kan upprepas [förval: källspråket och alla i projektet]
help-build-format = Vad som ska framställas; kan upprepas
help-build-edition = Utgåvor för läsare, för arbete eller för granskning; kan upprepas
help-build-strict = Avbryt med fel om något inte är översatt, och lista det
help-build-fresh = Framställ allt på nytt, även det som inte har ändrats
help-build-report = Rapportens form
help-build-summary = Lägg i den här filen till en tabell över det som framställts, i Markdown, till exempel för ett CI-jobbs sida
help-build-output = Mapp att skriva till [förval: out i projektet]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html leder till alla sidor
    vulgate build --strict                    # för CI

## status

help-status = Visa hur långt varje dokument är översatt
help-status-documents = Dokument efter namn [förval: alla]
help-status-lang = Språk att visa; kan upprepas [förval: alla i projektet]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Räkna orden att översätta, efter hur mycket minnet känner till av dem
help-analyse-documents = Dokument efter namn [förval: alla]
help-analyse-lang = Språk att räkna; kan upprepas [förval: alla i projektet]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Kontrollera översättningarnas kvalitet
help-check-documents = Dokument efter namn [förval: alla]
help-check-lang = Språk att kontrollera; kan upprepas [förval: alla i projektet]
help-check-format = Rapportens form [förval: text, eller json med --json]
help-check-fix = Rätta i posterna det som har en enda rätt form: mellanslag samt tal och datum efter projektets konventioner
help-check-explain = Förklara i stället en kontroll
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # vid raderna i en pull request
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Avgör om filer följer XLIFF, TMX, SRX eller TBX
help-validate-files = Filer av valfri version av dessa format
help-validate-format = Rapportens form [förval: text, eller json med --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Ändra i XLIFF-filer bara det som ett CAT-verktyg skulle ändra, eller konvertera dem

help-xliff-split = Dela segment i meningar enligt projektets regler
help-xliff-split-files = XLIFF-filer av version 2.0, 2.1 eller 2.2
help-xliff-split-output = Fil att skriva, eller en mapp för flera [förval: standard ut]
help-xliff-split-in-place = Ändra själva filerna
help-xliff-split-srx = Använd reglerna i den här SRX-filen i stället för projektets
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Slå ihop segmenten i varje enhet, så långt filen tillåter
help-xliff-join-files = XLIFF-filer av version 2.0, 2.1 eller 2.2
help-xliff-join-output = Fil att skriva, eller en mapp för flera [förval: standard ut]
help-xliff-join-in-place = Ändra själva filerna
help-xliff-join-keep-order = Håll isär det som står i annan ordning i översättningen
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Ta bort annoteringar eller tillägg
help-xliff-strip-files = XLIFF-filer av version 2.0, 2.1 eller 2.2
help-xliff-strip-output = Fil att skriva, eller en mapp för flera [förval: standard ut]
help-xliff-strip-in-place = Ändra själva filerna
help-xliff-strip-annotations = Annoteringar av alla typer
help-xliff-strip-custom-annotations = Annoteringar av typer som inte hör till standarden
help-xliff-strip-extensions = Element och attribut som inte hör till standarden
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Läs filer och skriv dem igen, byte för byte, för att se att de går att bearbeta
help-xliff-rewrite-files = XLIFF-filer av version 2.0, 2.1 eller 2.2
help-xliff-rewrite-output = Fil att skriva, eller en mapp för flera [förval: standard ut]
help-xliff-rewrite-in-place = Ändra själva filerna
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Konvertera filer från valfritt verktyg mellan XLIFF 1.2 och 2.x, och ange vad den andra versionen inte rymmer
help-xliff-convert-files = XLIFF-filer av valfri version
help-xliff-convert-to = Version att konvertera till
help-xliff-convert-output = Fil att skriva, eller en mapp för flera [förval: standard ut]
help-xliff-convert-in-place = Ändra själva filerna
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Skriv ut JSON-schemat för vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Skriv ut ett skript som låter ett skal komplettera kommandon
help-completions-shell = Skalet
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Skriv manualsidorna
help-manual-dir = Mapp för dem; skapas om den saknas
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
