# Pomoč ukazne vrstice. Id-ji sledijo poti ukaza: help-tm-import opisuje ukaz
# "vulgate tm import", help-tm-import-keep njegovo možnost --keep. Primeri se prikažejo,
# kot so, po eden na vrstico: prevede se samo, kar sledi znaku "#".

help-vulgate = Prevajanje dokumentov o politikah s pomnilnikom prevodov in objava v vseh jezikih EU
help-vulgate-examples =
    vulgate init briefings && cd briefings    # projekt z vzorcem, ki ga je takoj mogoče izdelati
    vulgate export --lang de                  # XLIFF za prevajalca
    vulgate import returned/brief.xlf         # prevzem dokončane datoteke
    vulgate build --strict                    # PDF-ji; napaka, če kaj ni prevedeno

## Možnosti vseh ukazov

help-global-project = Mapa projekta [privzeto: najbližja mapa navzgor, v kateri je vulgate.toml]
help-global-json = Izpiše poročilo kot en objekt JSON na standardni izhod
help-global-quiet = Prikaže samo rezultate, opozorila in napake
help-global-color = Barve v izpisu
help-global-lang-ui = Jezik sporočil [privzeto: jezik sistema]

## init

help-init = Ustvari nov projekt s kratkim poročilom, ki ga je takoj mogoče izdelati
help-init-dir = Mapa zanj; ustvari se, če je ni
help-init-examples =
    vulgate init briefings

## repair

help-repair = Popravi besedilo, nastalo iz PDF, ali prebere PDF in utemelji vsako spremembo
help-repair-file = Markdown, navadno besedilo ali PDF
help-repair-output = Izhodna datoteka [privzeto: standardni izhod]
help-repair-in-place = Spremeni datoteko samo
help-repair-diff = Prikaže spremembe kot diff, namesto besedila, če se datoteka ne zapiše
help-repair-all = Izvede tudi dvomljive spremembe
help-repair-interactive = Vpraša za vsako dvomljivo spremembo
help-repair-examples =
    vulgate repair brief.md --diff             # kaj bi se spremenilo in zakaj
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # odločanje o dvomljivem

## segment

help-segment = Prikaže, kako se datoteke delijo na segmente
help-segment-files = Datoteke v katerem koli formatu, ki ga Vulgate bere
help-segment-jsonl = Bere vrstice {"{"}"lang":…,"text":…{"}"} s standardnega vhoda in na vsako odgovori z {"{"}"segments":[…]{"}"}
help-segment-lang = Jezik besedila [privzeto: izvorni jezik projekta ali en]
help-segment-srx = Uporabi pravila iz te datoteke SRX namesto pravil projekta
help-segment-explain = Navede pravilo, ki je odločilo na vsakem mestu možnega konca povedi
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Delo s pomnilnikom prevodov

help-tm-import = V pomnilnik doda prevode iz datotek TMX ali XLIFF
help-tm-import-files = Datoteke TMX ali XLIFF
help-tm-import-keep = Shrani kopijo v tm/ in jo navede v vulgate.toml, da je pomnilnik mogoče znova izdelati iz besedila
help-tm-import-collection = Ime zbirke, v katero spadajo [privzeto: ime datoteke]
help-tm-import-provenance = Kdo stoji za prevodi; boljši se ponudijo prej
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Zapiše pomnilnik kot TMX
help-tm-export-output = Izhodna datoteka [privzeto: standardni izhod]
help-tm-export-lang = Samo ti jeziki; mogoče ponoviti
help-tm-export-collection = Samo ta zbirka
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Na segmente odgovori z njihovimi ujemanji, vrstico za vrstico
help-tm-match-text = Segmenti, vsak v narekovajih
help-tm-match-from = Jezik segmentov
help-tm-match-to = Ciljni jezik
help-tm-match-min = Najmanjša podobnost ujemanja pred odbitki, od 1 do 100
help-tm-match-limit = Največje število ujemanj na segment; 0 za vsa
help-tm-match-jsonl = Bere vrstice {"{"}"text":…{"}"} s standardnega vhoda in na vsako odgovori z {"{"}"matches":[…]{"}"}
help-tm-match-explain = Za vsako ujemanje pojasni stopnjo: pojavnice, ki se razlikujejo, in vsak odbitek
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Najde besedilo v pomnilniku, v katerem koli jeziku
help-tm-search-text = Besede ali "besedna zveza", z velikimi ali malimi črkami; * in ? nadomeščata črke v besedi
help-tm-search-lang = Išče samo v teh jezikih; mogoče ponoviti
help-tm-search-limit = Največje število prikazanih vnosov; 0 za vse
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Izpiše, kaj je v pomnilniku večkrat ali na več načinov
help-tm-duplicates-conflicts = Besedila z več prevodi, namesto tistih z istim prevodom večkrat
help-tm-duplicates-lang = Samo prevodi v te jezike; mogoče ponoviti
help-tm-duplicates-limit = Največje število prikazanih besedil; 0 za vsa
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Zamenja besedilo v prevodih iz pomnilnika
help-tm-edit-text = Besedilo, kot je v prevodih
help-tm-edit-replacement = Besedilo, ki ga nadomesti
help-tm-edit-lang = Jezik prevodov
help-tm-edit-collection = Samo v tej zbirki
help-tm-edit-document = Samo v tem dokumentu
help-tm-edit-dry-run = Prikaže, kaj bi se spremenilo, in ne spremeni ničesar
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Odstrani prevode iz pomnilnika
help-tm-delete-text = Kaj vsebuje njihovo besedilo ali izvirnik, kot pri „tm search“
help-tm-delete-lang = Jezik tega besedila
help-tm-delete-collection = Samo v tej zbirki
help-tm-delete-document = Samo v tem dokumentu
help-tm-delete-dry-run = Prikaže, kaj bi se odstranilo, in ne spremeni ničesar
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Prešteje, kaj je v pomnilniku
help-tm-verify = Preveri, ali je pomnilnik v redu in skladen s svojimi besedilnimi datotekami
help-tm-rebuild = Na novo izdela pomnilnik iz translations/ in tm/

## terms

help-terms = Terminološke zbirke projekta: pojmi, njihove opredelitve in termini
help-terms-import = V projekt doda terminološko zbirko iz TBX ali CSV
help-terms-import-files = Datoteke TBX ali preglednice CSV s stolpcem za vsak jezik
help-terms-import-name = Ime terminološke zbirke, datoteke v terms/ [privzeto: ime datoteke]
help-terms-import-replace = Nadomesti terminološko zbirko istega imena
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Zapiše vse terminološke zbirke v eno datoteko
help-terms-export-format = Izhodni format
help-terms-export-output = Izhodna datoteka [privzeto: standardni izhod]
help-terms-export-lang = Samo ti jeziki; mogoče ponoviti
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Najde pojme po terminih, z opredelitvami
help-terms-search-text = Del termina, z velikimi ali malimi črkami
help-terms-search-from = Jezik besedila [privzeto: kateri koli]
help-terms-search-to = Jeziki za prikaz; mogoče ponoviti [privzeto: jeziki projekta]
help-terms-search-limit = Največje število prikazanih pojmov; 0 za vse
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Izpiše, kaj bi v dokumentih lahko bili termini, pa jih v terminološki zbirki ni
help-terms-extract-documents = Dokumenti po imenu [privzeto: vsi]
help-terms-extract-min = Kolikokrat se mora kandidat vsaj pojaviti
help-terms-extract-limit = Največje število prikazanih kandidatov; 0 za vse
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Zapiše datoteke XLIFF za prevajalce, z ujemanji iz pomnilnika
help-export-documents = Dokumenti po imenu [privzeto: vsi]
help-export-lang = Ciljni jeziki; mogoče ponoviti [privzeto: vsi jeziki projekta]
help-export-xliff = Različica XLIFF
help-export-pseudo = Izpolni datoteke s psevdoprevodom za preizkus postavitve pred prevajanjem
help-export-into = Namesto tega prevode vstavi v to datoteko drugega orodja, v njeni različici formata
help-export-output = Izhodna mapa [privzeto: out/xliff v projektu]; z --into datoteka [privzeto: ista]
help-export-examples =
    vulgate export                            # vsi dokumenti, vsi jeziki
    vulgate export water --lang de,fr         # en dokument v dveh jezikih
    vulgate export --xliff 1.2 -o to-agency   # za orodja, ki berejo samo XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # nazaj v orodje, iz katerega je datoteka

## import

help-import = Preveri dokončani XLIFF, ga evidentira v translations/ in doda v pomnilnik
help-import-files = Datoteke XLIFF katere koli različice
help-import-dry-run = Samo preveri; ne spremeni ničesar
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Iz dokumenta in obstoječega prevoda izdela dokončan XLIFF za uvoz
help-align-document = Dokument po imenu
help-align-translation = Njegov prevod, v katerem koli formatu, ki ga Vulgate bere
help-align-lang = Jezik prevoda
help-align-output = Izhodna datoteka [privzeto: kamor bi jo zapisal ukaz export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Izdela dokumente v vseh jezikih: kot PDF, kot HTML in v avtorjevem formatu
help-build-documents = Dokumenti po imenu [privzeto: vsi]
help-build-lang = Jeziki za izdelavo; mogoče ponoviti [privzeto: izvorni in vsi jeziki projekta]
help-build-format = Kaj naj se izdela; mogoče ponoviti
help-build-edition = Izdaje za bralce, za delo ali za pregled; lahko se ponovi
help-build-strict = Javi napako, če kaj ni prevedeno, in to izpiše
help-build-fresh = Znova izdela vse, tudi kar se ni spremenilo
help-build-report = Oblika sporočil
help-build-summary = V to datoteko doda preglednico izdelanega v Markdownu, na primer za stran opravila CI
help-build-output = Izhodna mapa [privzeto: out v projektu]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html vodi na vse strani
    vulgate build --strict                    # za CI

## status

help-status = Prikaže, koliko je posamezen dokument preveden
help-status-documents = Dokumenti po imenu [privzeto: vsi]
help-status-lang = Jeziki za prikaz; mogoče ponoviti [privzeto: vsi jeziki projekta]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Prešteje besede za prevod glede na to, koliko jih pomnilnik pozna
help-analyse-documents = Dokumenti po imenu [privzeto: vsi]
help-analyse-lang = Jeziki za štetje; mogoče ponoviti [privzeto: vsi jeziki projekta]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Preveri kakovost prevodov
help-check-documents = Dokumenti po imenu [privzeto: vsi]
help-check-lang = Jeziki za preverjanje; mogoče ponoviti [privzeto: vsi jeziki projekta]
help-check-format = Oblika poročila [privzeto: text ali, z --json, json]
help-check-fix = V zapisih popravi, kar ima eno samo pravilno obliko: presledke ter števila in datume po pravilih projekta
help-check-explain = Namesto tega pojasni preverjanje
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # ob vrsticah zahteve za združitev
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Pove, ali so datoteke skladne z XLIFF, TMX, SRX ali TBX
help-validate-files = Datoteke katere koli različice teh formatov
help-validate-format = Oblika poročila [privzeto: text ali, z --json, json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Spremeni datoteke XLIFF kot orodje CAT, brez drugih posegov, ali jih pretvori

help-xliff-split = Razdeli segmente na povedi po pravilih projekta
help-xliff-split-files = Datoteke XLIFF različice 2.0, 2.1 ali 2.2
help-xliff-split-output = Izhodna datoteka ali mapa, če jih je več [privzeto: standardni izhod]
help-xliff-split-in-place = Spremeni datoteke same
help-xliff-split-srx = Uporabi pravila iz te datoteke SRX namesto pravil projekta
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Združi segmente vsake enote, kolikor datoteka dovoljuje
help-xliff-join-files = Datoteke XLIFF različice 2.0, 2.1 ali 2.2
help-xliff-join-output = Izhodna datoteka ali mapa, če jih je več [privzeto: standardni izhod]
help-xliff-join-in-place = Spremeni datoteke same
help-xliff-join-keep-order = Pusti ločeno, kar je v prevodu v drugem vrstnem redu
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Odstrani anotacije ali razširitve
help-xliff-strip-files = Datoteke XLIFF različice 2.0, 2.1 ali 2.2
help-xliff-strip-output = Izhodna datoteka ali mapa, če jih je več [privzeto: standardni izhod]
help-xliff-strip-in-place = Spremeni datoteke same
help-xliff-strip-annotations = Anotacije vseh vrst
help-xliff-strip-custom-annotations = Anotacije vrst, ki jih v standardu ni
help-xliff-strip-extensions = Elementi in atributi, ki jih v standardu ni
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Prebere datoteke in jih znova zapiše, bajt za bajtom, da se vidi, ali je z njimi mogoče delati
help-xliff-rewrite-files = Datoteke XLIFF različice 2.0, 2.1 ali 2.2
help-xliff-rewrite-output = Izhodna datoteka ali mapa, če jih je več [privzeto: standardni izhod]
help-xliff-rewrite-in-place = Spremeni datoteke same
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Pretvori datoteke katerega koli orodja med XLIFF 1.2 in 2.x in pove, česa druga različica ne more vsebovati
help-xliff-convert-files = Datoteke XLIFF katere koli različice
help-xliff-convert-to = Različica, v katero se pretvori
help-xliff-convert-output = Izhodna datoteka ali mapa, če jih je več [privzeto: standardni izhod]
help-xliff-convert-in-place = Spremeni datoteke same
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Izpiše shemo JSON za vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Izpiše skript, s katerim lupina dopolnjuje ukaze
help-completions-shell = Lupina
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Zapiše strani priročnika
help-manual-dir = Mapa zanje; ustvari se, če je ni
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
