# Käsurea abitekst. ID-d järgivad käsu teed: help-tm-import ütleb, mida teeb „vulgate tm import“,
# help-tm-import-keep, mida teeb selle suvand --keep. Näited kuvatakse nii, nagu need on, üks real:
# tõlkida tuleb ainult see, mis järgneb märgile „#“.

help-vulgate = Tõlgi poliitikadokumente tõlkemälu abil ja avalda need kõigis ELi keeltes
help-vulgate-examples =
    vulgate init briefings && cd briefings    # projekt näidisega, mille saab kohe koostada
    vulgate export --lang de                  # XLIFF tõlkijale
    vulgate import returned/brief.xlf         # võta valmis fail tagasi
    vulgate build --strict                    # PDFid; nurjub, kui midagi on tõlkimata

## Kõigi käskude suvandid

help-global-project = Projekti kaust [vaikimisi: lähim ülespoole, kus on vulgate.toml]
help-global-json = Esita aruanne ühe JSON-objektina standardväljundis
help-global-quiet = Kuva ainult tulemused, hoiatused ja vead
help-global-color = Värvid väljundis
help-global-lang-ui = Teadete keel [vaikimisi: süsteemi keel]

## init

help-init = Loo uus projekt lühikese näidisdokumendiga, mille saab kohe koostada
help-init-dir = Projekti kaust; luuakse, kui seda ei ole
help-init-examples =
    vulgate init briefings

## repair

help-repair = Paranda PDFist saadud teksti või loe PDFi, iga muudatus põhjendusega
help-repair-file = Markdown, lihttekst või PDF
help-repair-output = Kirjutatav fail [vaikimisi: standardväljund]
help-repair-in-place = Muuda faili ennast
help-repair-diff = Kuva muudatused diff-kujul; kui faili ei kirjutata, siis teksti asemel
help-repair-all = Tee ka kahtlased muudatused
help-repair-interactive = Küsi iga kahtlase muudatuse kohta
help-repair-examples =
    vulgate repair brief.md --diff             # mida muudetaks ja miks
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # otsusta kahtlase üle ise

## segment

help-segment = Kuva, kuidas failid segmentideks jagatakse
help-segment-files = Failid mis tahes vormingus, mida Vulgate loeb
help-segment-jsonl = Loe standardsisendist ridu {"{"}"lang":…,"text":…{"}"} ja vasta igaühele {"{"}"segments":[…]{"}"}
help-segment-lang = Teksti keel [vaikimisi: projekti lähtekeel või en]
help-segment-srx = Kasuta projekti reeglite asemel selle SRX-faili reegleid
help-segment-explain = Nimeta igas kohas, kus lause võiks lõppeda, reegel, mis otsustas
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Tööta tõlkemäluga

help-tm-import = Lisa TMX- või XLIFF-failide tõlked mällu
help-tm-import-files = TMX- või XLIFF-failid
help-tm-import-keep = Säilita koopia kaustas tm/ ja märgi see faili vulgate.toml, et mälu saaks tekstist uuesti koostada
help-tm-import-collection = Kogumi nimi, millesse need kuuluvad [vaikimisi: faili nimi]
help-tm-import-provenance = Kes tõlgete taga seisab; paremaid pakutakse enne
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Kirjuta mälu TMX-vormingus
help-tm-export-output = Kirjutatav fail [vaikimisi: standardväljund]
help-tm-export-lang = Ainult need keeled; korratav
help-tm-export-collection = Ainult see kogum
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Vasta segmentidele rida-realt nende vastetega
help-tm-match-text = Segmendid, igaüks jutumärkides
help-tm-match-from = Segmentide keel
help-tm-match-to = Keel, millesse tõlgitakse
help-tm-match-min = Vaste väikseim sarnasus enne mahaarvamisi, 1 kuni 100
help-tm-match-limit = Vastete suurim arv segmendi kohta; 0 tähendab kõiki
help-tm-match-jsonl = Loe standardsisendist ridu {"{"}"text":…{"}"} ja vasta igaühele {"{"}"matches":[…]{"}"}
help-tm-match-explain = Põhjenda iga vaste vastavusmäära: erinevad sõnad ja märgid ning iga mahaarvamine
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Otsi mälust teksti, mis tahes keeles
help-tm-search-text = Sõnad või "sõnaühend", suur- või väiketähtedega; * ja ? tähistavad sõna tähti
help-tm-search-lang = Otsi ainult nendes keeltes; korratav
help-tm-search-limit = Kuvatavate kirjete suurim arv; 0 tähendab kõiki
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Loetle, mis on mälus mitu korda või mitmel kujul
help-tm-duplicates-conflicts = Mitme tõlkega tekstid nende asemel, mis on mälus mitu korda
help-tm-duplicates-lang = Ainult tõlked nendesse keeltesse; korratav
help-tm-duplicates-limit = Kuvatavate tekstide suurim arv; 0 tähendab kõiki
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Asenda mälu tõlgetes teksti
help-tm-edit-text = Tekst, nagu see tõlgetes on
help-tm-edit-replacement = Tekst, mis selle asemele pannakse
help-tm-edit-lang = Tõlgete keel
help-tm-edit-collection = Ainult selles kogumis
help-tm-edit-document = Ainult selles dokumendis
help-tm-edit-dry-run = Kuva, mis muutuks, ja ära midagi muuda
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Eemalda mälust tõlkeid
help-tm-delete-text = Mida nende tekst või selle lähtetekst sisaldab, nagu käsus „tm search“
help-tm-delete-lang = Selle teksti keel
help-tm-delete-collection = Ainult selles kogumis
help-tm-delete-document = Ainult selles dokumendis
help-tm-delete-dry-run = Kuva, mis eemaldataks, ja ära midagi muuda
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Loenda, mida mälu sisaldab
help-tm-verify = Kontrolli, kas mälu on korras ja vastab oma tekstifailidele
help-tm-rebuild = Koosta mälu uuesti kaustadest translations/ ja tm/

## terms

help-terms = Projekti terminibaasid: mõisted, nende määratlused ja terminid
help-terms-import = Lisa projekti terminibaas TBX- või CSV-failist
help-terms-import-files = TBX-failid või CSV-tabelid, kus igal keelel on oma veerg
help-terms-import-name = Terminibaasi nimi, fail kaustas terms/ [vaikimisi: faili nimi]
help-terms-import-replace = Pane see sama nimega terminibaasi asemele
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Kirjuta kõik terminibaasid ühte faili
help-terms-export-format = Kirjutatav vorming
help-terms-export-output = Kirjutatav fail [vaikimisi: standardväljund]
help-terms-export-lang = Ainult need keeled; korratav
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Otsi mõisteid nende terminite järgi, koos määratlustega
help-terms-search-text = Termini osa, suur- või väiketähtedega
help-terms-search-from = Teksti keel [vaikimisi: mis tahes]
help-terms-search-to = Kuvatavad keeled; korratav [vaikimisi: projekti keeled]
help-terms-search-limit = Kuvatavate mõistete suurim arv; 0 tähendab kõiki
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Loetle, mis võib dokumentides olla termin ja mida terminibaasis ei ole
help-terms-extract-documents = Dokumendid nime järgi [vaikimisi: kõik]
help-terms-extract-min = Kui sageli kandidaat vähemalt esineb
help-terms-extract-limit = Kuvatavate kandidaatide suurim arv; 0 tähendab kõiki
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Kirjuta tõlkijatele XLIFF-failid koos mälust leitud vastetega
help-export-documents = Dokumendid nime järgi [vaikimisi: kõik]
help-export-lang = Keeled, millesse tõlgitakse; korratav [vaikimisi: kõik projekti keeled]
help-export-xliff = XLIFFi versioon
help-export-pseudo = Täida failid pseudotõlkega, et katsetada küljendust enne tõlkimist
help-export-into = Kanna tõlked hoopis sellesse teise tööriista faili, selle tööriista teisendis
help-export-output = Kaust, kuhu kirjutatakse [vaikimisi: out/xliff projektis]; suvandiga --into fail [vaikimisi: sama]
help-export-examples =
    vulgate export                            # kõik dokumendid, kõik keeled
    vulgate export water --lang de,fr         # üks dokument kahes keeles
    vulgate export --xliff 1.2 -o to-agency   # tööriistadele, mis loevad ainult XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # tagasi tööriista, millest fail pärineb

## import

help-import = Kontrolli valmis XLIFF-faile, salvesta need kausta translations/ ja mällu
help-import-files = Mis tahes versiooni XLIFF-failid
help-import-dry-run = Ainult kontrolli; ära midagi muuda
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Tee dokumendist ja selle tõlkest valmis XLIFF-fail importimiseks
help-align-document = Dokument nime järgi
help-align-translation = Selle tõlge mis tahes vormingus, mida Vulgate loeb
help-align-lang = Tõlke keel
help-align-output = Kirjutatav fail [vaikimisi: koht, kuhu export selle kirjutaks]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Koosta dokumendid igas keeles: PDFina, HTMLina, autori vormingus
help-build-documents = Dokumendid nime järgi [vaikimisi: kõik]
help-build-lang = Koostatavad keeled; korratav [vaikimisi: lähtekeel ja kõik projekti keeled]
help-build-format = Mida koostada; korratav
help-build-edition = Väljaanded lugejatele, koostajatele või läbivaatajatele; võib korrata
help-build-strict = Katkesta veaga, kui midagi on tõlkimata, ja loetle see
help-build-fresh = Koosta kõik uuesti, ka see, mis ei ole muutunud
help-build-report = Aruande vorm
help-build-summary = Lisa sellesse faili koostatu tabel Markdownis, näiteks CI-töö lehe jaoks
help-build-output = Kaust, kuhu kirjutatakse [vaikimisi: out projektis]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html viib kõigile lehtedele
    vulgate build --strict                    # CI jaoks

## status

help-status = Kuva, kui suures osas on iga dokument tõlgitud
help-status-documents = Dokumendid nime järgi [vaikimisi: kõik]
help-status-lang = Kuvatavad keeled; korratav [vaikimisi: kõik projekti keeled]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Loenda tõlgitavad sõnad selle järgi, kui palju mälu neist teab
help-analyse-documents = Dokumendid nime järgi [vaikimisi: kõik]
help-analyse-lang = Loendatavad keeled; korratav [vaikimisi: kõik projekti keeled]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Kontrolli tõlgete kvaliteeti
help-check-documents = Dokumendid nime järgi [vaikimisi: kõik]
help-check-lang = Kontrollitavad keeled; korratav [vaikimisi: kõik projekti keeled]
help-check-format = Aruande vorm [vaikimisi: text või suvandiga --json json]
help-check-fix = Paranda kirjetes see, millel on üks õige kuju: tühikud ning arvud ja kuupäevad projekti reeglite järgi
help-check-explain = Selgita hoopis kontrolli
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # liitmistaotluse ridade juures
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Tee kindlaks, kas failid vastavad vormingule XLIFF, TMX, SRX või TBX
help-validate-files = Nende vormingute mis tahes versiooni failid
help-validate-format = Aruande vorm [vaikimisi: text või suvandiga --json json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Muuda XLIFF-faile nagu CAT-tööriist ja ainult seda või teisenda need

help-xliff-split = Jaga segmendid projekti reeglite järgi lauseteks
help-xliff-split-files = Versiooni 2.0, 2.1 või 2.2 XLIFF-failid
help-xliff-split-output = Kirjutatav fail või mitme puhul kaust [vaikimisi: standardväljund]
help-xliff-split-in-place = Muuda faile endid
help-xliff-split-srx = Kasuta projekti reeglite asemel selle SRX-faili reegleid
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Ühenda iga üksuse segmendid, niipalju kui fail lubab
help-xliff-join-files = Versiooni 2.0, 2.1 või 2.2 XLIFF-failid
help-xliff-join-output = Kirjutatav fail või mitme puhul kaust [vaikimisi: standardväljund]
help-xliff-join-in-place = Muuda faile endid
help-xliff-join-keep-order = Jäta lahku see, mis on tõlkes teises järjekorras
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Eemalda annotatsioonid või laiendused
help-xliff-strip-files = Versiooni 2.0, 2.1 või 2.2 XLIFF-failid
help-xliff-strip-output = Kirjutatav fail või mitme puhul kaust [vaikimisi: standardväljund]
help-xliff-strip-in-place = Muuda faile endid
help-xliff-strip-annotations = Kõigi tüüpide annotatsioonid
help-xliff-strip-custom-annotations = Annotatsioonid, mille tüüp ei kuulu standardisse
help-xliff-strip-extensions = Elemendid ja atribuudid, mis ei kuulu standardisse
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Loe failid ja kirjuta need baithaaval uuesti, et näha, kas neid saab töödelda
help-xliff-rewrite-files = Versiooni 2.0, 2.1 või 2.2 XLIFF-failid
help-xliff-rewrite-output = Kirjutatav fail või mitme puhul kaust [vaikimisi: standardväljund]
help-xliff-rewrite-in-place = Muuda faile endid
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Teisenda mis tahes tööriista faile XLIFF 1.2 ja 2.x vahel ning ütle, mida teine versioon ei mahuta
help-xliff-convert-files = Mis tahes versiooni XLIFF-failid
help-xliff-convert-to = Versioon, millesse teisendatakse
help-xliff-convert-output = Kirjutatav fail või mitme puhul kaust [vaikimisi: standardväljund]
help-xliff-convert-in-place = Muuda faile endid
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Väljasta faili vulgate.toml JSON-skeem
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Väljasta skript, mille abil kest käske lõpetab
help-completions-shell = Kest
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Kirjuta käsiraamatu lehed
help-manual-dir = Kaust nende jaoks; luuakse, kui seda ei ole
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
