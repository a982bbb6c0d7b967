# Kommandolinjens hjælp. Id'erne følger kommandoens sti: help-tm-import er, hvad »vulgate tm import«
# gør, help-tm-import-keep, hvad dens tilvalg --keep gør. Eksemplerne vises, som de er, ét pr. linje:
# oversæt kun det, der følger efter et »#«.

help-vulgate = Oversæt politiske oplæg med en oversættelseshukommelse, og udgiv dem på alle EU-sprog
help-vulgate-examples =
    vulgate init briefings && cd briefings    # et projekt med et eksempel, der straks kan fremstilles
    vulgate export --lang de                  # XLIFF til oversætteren
    vulgate import returned/brief.xlf         # tag den færdige fil tilbage
    vulgate build --strict                    # pdf-filer; mislykkes, hvis noget ikke er oversat

## Tilvalg til alle kommandoer

help-global-project = Projektets mappe [standard: den nærmeste opad, der har en vulgate.toml]
help-global-json = Rapportér som ét JSON-objekt på standarduddata
help-global-quiet = Vis kun resultater, advarsler og fejl
help-global-color = Farver i uddata
help-global-lang-ui = Meddelelsernes sprog [standard: systemets]

## init

help-init = Opret et nyt projekt med et kort oplæg, der straks kan fremstilles
help-init-dir = Mappe til projektet; oprettes, hvis den mangler
help-init-examples =
    vulgate init briefings

## repair

help-repair = Ret tekst fra en pdf-fil, eller læs en pdf-fil, med grund til hver ændring
help-repair-file = Markdown, ren tekst eller en pdf-fil
help-repair-output = Fil, der skrives [standard: standarduddata]
help-repair-in-place = Ret selve filen
help-repair-diff = Vis ændringerne som diff, i stedet for teksten, når der ikke skrives nogen fil
help-repair-all = Foretag også tvivlsomme ændringer
help-repair-interactive = Spørg ved hver tvivlsom ændring
help-repair-examples =
    vulgate repair brief.md --diff             # hvad der ville blive ændret, og hvorfor
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # afgør selv det tvivlsomme

## segment

help-segment = Vis, hvordan filer deles i segmenter
help-segment-files = Filer i alle formater, som Vulgate læser
help-segment-jsonl = Læs linjer {"{"}"lang":…,"text":…{"}"} fra standardinddata, og besvar hver med {"{"}"segments":[…]{"}"}
help-segment-lang = Tekstens sprog [standard: projektets kildesprog eller en]
help-segment-srx = Brug reglerne i denne SRX-fil i stedet for projektets
help-segment-explain = Angiv ved hvert sted, hvor en sætning kunne slutte, den regel, der var afgørende
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Arbejd med oversættelseshukommelsen

help-tm-import = Føj oversættelser fra TMX- eller XLIFF-filer til hukommelsen
help-tm-import-files = TMX- eller XLIFF-filer
help-tm-import-keep = Gem en kopi under tm/, og anfør den i vulgate.toml, så hukommelsen kan genopbygges fra tekst
help-tm-import-collection = Navn på den samling, de hører til [standard: filens navn]
help-tm-import-provenance = Hvem der står bag oversættelserne; bedre tilbydes først
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Skriv hukommelsen som TMX
help-tm-export-output = Fil, der skrives [standard: standarduddata]
help-tm-export-lang = Kun disse sprog; kan gentages
help-tm-export-collection = Kun denne samling
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Besvar segmenter med deres match, linje for linje
help-tm-match-text = Segmenter, hvert i anførselstegn
help-tm-match-from = Segmenternes sprog
help-tm-match-to = Sprog, der oversættes til
help-tm-match-min = Laveste lighed for et match før fradrag, 1 til 100
help-tm-match-limit = Højeste antal match pr. segment; 0 for alle
help-tm-match-jsonl = Læs linjer {"{"}"text":…{"}"} fra standardinddata, og besvar hver med {"{"}"matches":[…]{"}"}
help-tm-match-explain = Begrund matchværdien for hvert match: de ord og tegn, der afviger, og hvert fradrag
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Søg tekst i hukommelsen, på alle sprog
help-tm-search-text = Ord eller "en ordgruppe", store eller små bogstaver; * og ? står for bogstaver i et ord
help-tm-search-lang = Søg kun på disse sprog; kan gentages
help-tm-search-limit = Højeste antal viste poster; 0 for alle
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Vis det, der står flere gange eller på flere måder i hukommelsen
help-tm-duplicates-conflicts = Tekster med flere oversættelser i stedet for tekster, der står flere gange
help-tm-duplicates-lang = Kun oversættelser til disse sprog; kan gentages
help-tm-duplicates-limit = Højeste antal viste tekster; 0 for alle
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Erstat tekst i hukommelsens oversættelser
help-tm-edit-text = Tekst, som den står i oversættelserne
help-tm-edit-replacement = Tekst, der sættes i stedet
help-tm-edit-lang = Oversættelsernes sprog
help-tm-edit-collection = Kun i denne samling
help-tm-edit-document = Kun i dette dokument
help-tm-edit-dry-run = Vis, hvad der ville blive ændret, og lav ingen ændringer
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Fjern oversættelser fra hukommelsen
help-tm-delete-text = Hvad deres tekst eller kildetekst indeholder, som ved »tm search«
help-tm-delete-lang = Denne teksts sprog
help-tm-delete-collection = Kun i denne samling
help-tm-delete-document = Kun i dette dokument
help-tm-delete-dry-run = Vis, hvad der ville blive fjernet, og lav ingen ændringer
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Tæl, hvad hukommelsen indeholder
help-tm-verify = Kontrollér, at hukommelsen er i orden og stemmer med sine tekstfiler
help-tm-rebuild = Genopbyg hukommelsen fra translations/ og tm/

## terms

help-terms = Et projekts termbaser: begreber med definitioner og termer
help-terms-import = Føj en termbase fra TBX eller CSV til projektet
help-terms-import-files = TBX-filer eller tabeller i CSV med en kolonne for hvert sprog
help-terms-import-name = Termbasens navn, en fil under terms/ [standard: filens navn]
help-terms-import-replace = Sæt den i stedet for en termbase af samme navn
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Skriv alle termbaser til én fil
help-terms-export-format = Format, der skrives
help-terms-export-output = Fil, der skrives [standard: standarduddata]
help-terms-export-lang = Kun disse sprog; kan gentages
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Søg begreber efter deres termer, med definitioner
help-terms-search-text = Del af en term, store eller små bogstaver
help-terms-search-from = Tekstens sprog [standard: alle]
help-terms-search-to = Sprog, der vises; kan gentages [standard: projektets]
help-terms-search-limit = Højeste antal viste begreber; 0 for alle
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Vis, hvad der kan være termer i dokumenter og ikke er i termbasen
help-terms-extract-documents = Dokumenter efter navn [standard: alle]
help-terms-extract-min = Hvor ofte en kandidat mindst forekommer
help-terms-extract-limit = Højeste antal viste kandidater; 0 for alle
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Skriv XLIFF-filer til oversættere, med match fra hukommelsen
help-export-documents = Dokumenter efter navn [standard: alle]
help-export-lang = Sprog, der oversættes til; kan gentages [standard: alle i projektet]
help-export-xliff = XLIFF-version
help-export-pseudo = Fyld filerne med pseudooversættelse for at afprøve layoutet, før nogen oversætter
help-export-into = Før i stedet oversættelserne ind i denne fil fra et andet værktøj, i dets egen variant
help-export-output = Mappe, der skrives til [standard: out/xliff i projektet]; med --into filen [standard: den samme]
help-export-examples =
    vulgate export                            # alle dokumenter, alle sprog
    vulgate export water --lang de,fr         # ét dokument på to sprog
    vulgate export --xliff 1.2 -o to-agency   # til værktøjer, der kun læser XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # tilbage til det værktøj, som en fil kom fra

## import

help-import = Kontrollér færdige XLIFF-filer, gem dem i translations/, og føj dem til hukommelsen
help-import-files = XLIFF-filer af enhver version
help-import-dry-run = Kun kontrol; lav ingen ændringer
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Lav en færdig XLIFF-fil til import ud fra et dokument og dets eksisterende oversættelse
help-align-document = Dokument efter navn
help-align-translation = Dets oversættelse, i ethvert format, som Vulgate læser
help-align-lang = Oversættelsens sprog
help-align-output = Fil, der skrives [standard: hvor export ville skrive den]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Fremstil dokumenter på alle sprog: som pdf, som HTML, i forfatterens format
help-build-documents = Dokumenter efter navn [standard: alle]
help-build-lang = Sprog, der fremstilles på; kan gentages [standard: kildesproget og alle i projektet]
help-build-format = Hvad der fremstilles; kan gentages
help-build-edition = Udgaver til læsere, til udarbejdelse eller til gennemgang; kan gentages
help-build-strict = Afbryd med fejl, hvis noget ikke er oversat, og vis det
help-build-fresh = Fremstil alt igen, også det, der ikke er ændret
help-build-report = Rapportens form
help-build-summary = Tilføj en tabel i Markdown over det, der er fremstillet, til denne fil, f.eks. til siden for et CI-job
help-build-output = Mappe, der skrives til [standard: out i projektet]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html fører til alle sider
    vulgate build --strict                    # til CI

## status

help-status = Vis, hvor langt hvert dokument er oversat
help-status-documents = Dokumenter efter navn [standard: alle]
help-status-lang = Sprog, der vises; kan gentages [standard: alle i projektet]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Tæl ordene, der skal oversættes, efter hvor meget hukommelsen kender af dem
help-analyse-documents = Dokumenter efter navn [standard: alle]
help-analyse-lang = Sprog, der tælles; kan gentages [standard: alle i projektet]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Kontrollér oversættelsernes kvalitet
help-check-documents = Dokumenter efter navn [standard: alle]
help-check-lang = Sprog, der kontrolleres; kan gentages [standard: alle i projektet]
help-check-format = Rapportens form [standard: text eller med --json json]
help-check-fix = Ret i posterne det, der har én rigtig form: mellemrum samt tal og datoer efter projektets regler
help-check-explain = Forklar i stedet en kontrol
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # ved linjerne i en pull request
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Afgør, om filer overholder XLIFF, TMX, SRX eller TBX
help-validate-files = Filer af enhver version af disse formater
help-validate-format = Rapportens form [standard: text eller med --json json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Ændr kun det i XLIFF-filer, som et CAT-værktøj ville ændre, eller konvertér dem

help-xliff-split = Del segmenter i sætninger efter projektets regler
help-xliff-split-files = XLIFF-filer af version 2.0, 2.1 eller 2.2
help-xliff-split-output = Fil, der skrives, eller en mappe til flere [standard: standarduddata]
help-xliff-split-in-place = Ret selve filerne
help-xliff-split-srx = Brug reglerne i denne SRX-fil i stedet for projektets
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Saml segmenterne i hver enhed, så vidt filen tillader det
help-xliff-join-files = XLIFF-filer af version 2.0, 2.1 eller 2.2
help-xliff-join-output = Fil, der skrives, eller en mappe til flere [standard: standarduddata]
help-xliff-join-in-place = Ret selve filerne
help-xliff-join-keep-order = Hold adskilt, hvad der står i en anden rækkefølge i oversættelsen
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Fjern annotationer eller udvidelser
help-xliff-strip-files = XLIFF-filer af version 2.0, 2.1 eller 2.2
help-xliff-strip-output = Fil, der skrives, eller en mappe til flere [standard: standarduddata]
help-xliff-strip-in-place = Ret selve filerne
help-xliff-strip-annotations = Annotationer af alle typer
help-xliff-strip-custom-annotations = Annotationer af typer, der ikke hører til standarden
help-xliff-strip-extensions = Elementer og attributter, der ikke hører til standarden
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Læs filer, og skriv dem igen, byte for byte, for at se, at de kan behandles
help-xliff-rewrite-files = XLIFF-filer af version 2.0, 2.1 eller 2.2
help-xliff-rewrite-output = Fil, der skrives, eller en mappe til flere [standard: standarduddata]
help-xliff-rewrite-in-place = Ret selve filerne
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Konvertér filer fra ethvert værktøj mellem XLIFF 1.2 og 2.x, og sig, hvad den anden version ikke kan rumme
help-xliff-convert-files = XLIFF-filer af enhver version
help-xliff-convert-to = Version, der konverteres til
help-xliff-convert-output = Fil, der skrives, eller en mappe til flere [standard: standarduddata]
help-xliff-convert-in-place = Ret selve filerne
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Udskriv JSON-skemaet for vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Udskriv et script, der lader en shell fuldføre kommandoer
help-completions-shell = Shellen
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Skriv manualsiderne
help-manual-dir = Mappe til dem; oprettes, hvis den mangler
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
