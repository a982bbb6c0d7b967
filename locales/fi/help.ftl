# Komentorivin ohje. Tunnisteet noudattavat komennon polkua: help-tm-import on komennon
# "vulgate tm import" kuvaus, help-tm-import-keep sen valitsimen --keep kuvaus. Esimerkit näytetään
# sellaisinaan, yksi rivillä: niistä käännetään vain merkin "#" jälkeinen teksti.

help-vulgate = Käännä toimintapoliittisia asiakirjoja käännösmuistin avulla ja julkaise ne kaikilla EU-kielillä
help-vulgate-examples =
    vulgate init briefings && cd briefings    # projekti, jonka esimerkin voi heti muodostaa
    vulgate export --lang de                  # XLIFF kääntäjälle
    vulgate import returned/brief.xlf         # valmiin tiedoston tuonti takaisin
    vulgate build --strict                    # PDF:t; epäonnistuu, jos jotakin on kääntämättä

## Kaikkien komentojen valitsimet

help-global-project = Projektin kansio [oletus: lähin kansio tästä ylöspäin, jossa on vulgate.toml]
help-global-json = Anna raportti yhtenä JSON-objektina vakiotulosteessa
help-global-quiet = Näytä vain tulokset, varoitukset ja virheet
help-global-color = Tulosteen värit
help-global-lang-ui = Viestien kieli [oletus: järjestelmän kieli]

## init

help-init = Luo uusi projekti, jossa on lyhyt, heti muodostettavissa oleva muistio
help-init-dir = Projektin kansio; luodaan, jos sitä ei ole
help-init-examples =
    vulgate init briefings

## repair

help-repair = Korjaa PDF:stä tehty teksti tai lue PDF; jokainen muutos perustellaan
help-repair-file = Markdown, pelkkä teksti tai PDF
help-repair-output = Kirjoitettava tiedosto [oletus: vakiotuloste]
help-repair-in-place = Muuta itse tiedostoa
help-repair-diff = Näytä muutokset diff-muodossa, tekstin sijasta silloin, kun tiedostoa ei kirjoiteta
help-repair-all = Tee myös epävarmat muutokset
help-repair-interactive = Kysy jokaisesta epävarmasta muutoksesta
help-repair-examples =
    vulgate repair brief.md --diff             # mitä muutettaisiin ja miksi
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # päätä epävarmoista kohdista

## segment

help-segment = Näytä, miten tiedostot jaetaan segmentteihin
help-segment-files = Tiedostoja missä tahansa Vulgaten lukemassa muodossa
help-segment-jsonl = Lue vakiosyötteestä rivejä {"{"}"lang":…,"text":…{"}"} ja vastaa kuhunkin {"{"}"segments":[…]{"}"}
help-segment-lang = Tekstin kieli [oletus: projektin lähtökieli tai en]
help-segment-srx = Käytä tämän SRX-tiedoston sääntöjä projektin sääntöjen sijasta
help-segment-explain = Ilmoita jokaisessa kohdassa, jossa virke voisi päättyä, ratkaiseva sääntö
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Käytä ja hoida käännösmuistia

help-tm-import = Lisää TMX- tai XLIFF-tiedostojen käännökset käännösmuistiin
help-tm-import-files = TMX- tai XLIFF-tiedostoja
help-tm-import-keep = Säilytä kopio kansiossa tm/ ja lisää se tiedostoon vulgate.toml, jotta käännösmuistin voi luoda tekstistä uudelleen
help-tm-import-collection = Kokoelma, johon käännökset kuuluvat [oletus: tiedoston nimi]
help-tm-import-provenance = Kuka vastaa käännöksistä; parempia tarjotaan ensin
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Kirjoita käännösmuisti TMX-muodossa
help-tm-export-output = Kirjoitettava tiedosto [oletus: vakiotuloste]
help-tm-export-lang = Vain nämä kielet; voi toistaa
help-tm-export-collection = Vain tämä kokoelma
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Vastaa segmentteihin niiden osumilla rivi riviltä
help-tm-match-text = Segmentit, kukin lainausmerkeissä
help-tm-match-from = Segmenttien kieli
help-tm-match-to = Kieli, jolle käännetään
help-tm-match-min = Osuman pienin samankaltaisuus ennen vähennyksiä, 1–100
help-tm-match-limit = Segmentin osumien enimmäismäärä; 0 = kaikki
help-tm-match-jsonl = Lue vakiosyötteestä rivejä {"{"}"text":…{"}"} ja vastaa kuhunkin {"{"}"matches":[…]{"}"}
help-tm-match-explain = Perustele kunkin osuman osuvuus: eroavat sanat ja merkit sekä jokainen vähennys
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Hae tekstiä käännösmuistista millä tahansa kielellä
help-tm-search-text = Sanoja tai "fraasi", isoin tai pienin kirjaimin; * ja ? korvaavat sanan kirjaimia
help-tm-search-lang = Hae vain näillä kielillä; voi toistaa
help-tm-search-limit = Näytettävien tietueiden enimmäismäärä; 0 = kaikki
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Luettele, mitä käännösmuistissa on monta kertaa tai monella tavalla
help-tm-duplicates-conflicts = Tekstit, joilla on useita käännöksiä, eikä niitä, joilla on sama käännös monta kertaa
help-tm-duplicates-lang = Vain käännökset näille kielille; voi toistaa
help-tm-duplicates-limit = Näytettävien tekstien enimmäismäärä; 0 = kaikki
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Korvaa tekstiä käännösmuistin käännöksissä
help-tm-edit-text = Teksti sellaisena kuin se on käännöksissä
help-tm-edit-replacement = Sen tilalle tuleva teksti
help-tm-edit-lang = Käännösten kieli
help-tm-edit-collection = Vain tässä kokoelmassa
help-tm-edit-document = Vain tässä asiakirjassa
help-tm-edit-dry-run = Näytä, mikä muuttuisi, mutta älä muuta mitään
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Poista käännöksiä käännösmuistista
help-tm-delete-text = Mitä niiden tekstissä tai lähtötekstissä on, kuten komennossa ”tm search”
help-tm-delete-lang = Tämän tekstin kieli
help-tm-delete-collection = Vain tässä kokoelmassa
help-tm-delete-document = Vain tässä asiakirjassa
help-tm-delete-dry-run = Näytä, mikä poistuisi, mutta älä muuta mitään
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Laske, mitä käännösmuistissa on
help-tm-verify = Tarkista, että käännösmuisti on kunnossa ja vastaa tekstitiedostojaan
help-tm-rebuild = Luo käännösmuisti uudelleen kansioista translations/ ja tm/

## terms

help-terms = Projektin termikannat: käsitteet, niiden määritelmät ja termit
help-terms-import = Lisää projektiin termikanta TBX- tai CSV-tiedostosta
help-terms-import-files = TBX-tiedostoja tai CSV-taulukoita, joissa on sarake kullekin kielelle
help-terms-import-name = Termikannan nimi, tiedosto kansiossa terms/ [oletus: tiedoston nimi]
help-terms-import-replace = Korvaa samanniminen termikanta
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Kirjoita kaikki termikannat yhteen tiedostoon
help-terms-export-format = Kirjoitettava muoto
help-terms-export-output = Kirjoitettava tiedosto [oletus: vakiotuloste]
help-terms-export-lang = Vain nämä kielet; voi toistaa
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Hae käsitteitä termien perusteella ja näytä määritelmät
help-terms-search-text = Termin osa, isoin tai pienin kirjaimin
help-terms-search-from = Tekstin kieli [oletus: mikä tahansa]
help-terms-search-to = Näytettävät kielet; voi toistaa [oletus: projektin kielet]
help-terms-search-limit = Näytettävien käsitteiden enimmäismäärä; 0 = kaikki
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Luettele asiakirjojen mahdolliset termit, joita termikannassa ei ole
help-terms-extract-documents = Asiakirjojen nimiä [oletus: kaikki]
help-terms-extract-min = Kuinka monta kertaa ehdokkaan on vähintään esiinnyttävä
help-terms-extract-limit = Näytettävien ehdokkaiden enimmäismäärä; 0 = kaikki
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Kirjoita kääntäjille XLIFF-tiedostoja, joissa on käännösmuistin osumat
help-export-documents = Asiakirjojen nimiä [oletus: kaikki]
help-export-lang = Kielet, joille käännetään; voi toistaa [oletus: kaikki projektin kielet]
help-export-xliff = XLIFF-versio
help-export-pseudo = Täytä tiedostot pseudokäännöksillä asettelun kokeilemiseksi ennen kääntämistä
help-export-into = Täytä käännökset sen sijaan tähän toisen työkalun tiedostoon sen omassa muodossa
help-export-output = Kansio, johon kirjoitetaan [oletus: projektin out/xliff]; valitsimella --into tiedosto [oletus: sama]
help-export-examples =
    vulgate export                            # kaikki asiakirjat, kaikki kielet
    vulgate export water --lang de,fr         # yksi asiakirja kahdella kielellä
    vulgate export --xliff 1.2 -o to-agency   # työkaluille, jotka lukevat vain XLIFF 1.2:ta
    vulgate export --into water.docx.sdlxliff # takaisin työkaluun, josta tiedosto tuli

## import

help-import = Tarkista valmiit XLIFF-tiedostot, tallenna ne kansioon translations/ ja käännösmuistiin
help-import-files = Minkä tahansa version XLIFF-tiedostoja
help-import-dry-run = Vain tarkista; älä muuta mitään
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Tee asiakirjasta ja sen käännöksestä valmis XLIFF-tiedosto tuotavaksi
help-align-document = Asiakirjan nimi
help-align-translation = Sen käännös missä tahansa Vulgaten lukemassa muodossa
help-align-lang = Käännöksen kieli
help-align-output = Kirjoitettava tiedosto [oletus: paikka, johon export kirjoittaisi sen]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Muodosta asiakirjat kaikilla kielillä: PDF:nä, HTML:nä, alkuperäisessä muodossa
help-build-documents = Asiakirjojen nimiä [oletus: kaikki]
help-build-lang = Muodostettavat kielet; voi toistaa [oletus: lähtökieli ja kaikki projektin kielet]
help-build-format = Mitä muodostetaan; voi toistaa
help-build-edition = Versiot lukijoille, luonnosteluun tai tarkistukseen; toistettavissa
help-build-strict = Päätä ajo virheeseen, jos jotakin on kääntämättä, ja luettele se
help-build-fresh = Muodosta kaikki uudelleen, myös se, mikä ei ole muuttunut
help-build-report = Raportin muoto
help-build-summary = Lisää tähän tiedostoon Markdown-muotoinen taulukko muodostetuista versioista esimerkiksi CI-ajon sivua varten
help-build-output = Kansio, johon kirjoitetaan [oletus: projektin out]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html vie kaikille sivuille
    vulgate build --strict                    # CI-ajoa varten

## status

help-status = Näytä, miten pitkälle kukin asiakirja on käännetty
help-status-documents = Asiakirjojen nimiä [oletus: kaikki]
help-status-lang = Näytettävät kielet; voi toistaa [oletus: kaikki projektin kielet]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Laske käännettävät sanat sen mukaan, paljonko niistä on muistissa
help-analyse-documents = Asiakirjojen nimiä [oletus: kaikki]
help-analyse-lang = Laskettavat kielet; voi toistaa [oletus: kaikki projektin kielet]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Tarkista käännösten laatu
help-check-documents = Asiakirjojen nimiä [oletus: kaikki]
help-check-lang = Tarkistettavat kielet; voi toistaa [oletus: kaikki projektin kielet]
help-check-format = Raportin muoto [oletus: text; jos --json, json]
help-check-fix = Korjaa tallenteissa se, millä on vain yksi oikea muoto: välit sekä luvut ja päivämäärät projektin sääntöjen mukaan
help-check-explain = Selitä sen sijaan jokin tarkistus
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # vetopyynnön rivien viereen
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Kerro, ovatko tiedostot XLIFF:n, TMX:n, SRX:n tai TBX:n mukaisia
help-validate-files = Näiden muotojen minkä tahansa version tiedostoja
help-validate-format = Raportin muoto [oletus: text; jos --json, json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Muuta XLIFF-tiedostoja CAT-työkalun tavoin koskematta muuhun tai muunna ne

help-xliff-split = Jaa segmentit virkkeisiin projektin sääntöjen mukaan
help-xliff-split-files = Version 2.0, 2.1 tai 2.2 XLIFF-tiedostoja
help-xliff-split-output = Kirjoitettava tiedosto tai usealle tiedostolle kansio [oletus: vakiotuloste]
help-xliff-split-in-place = Muuta itse tiedostoja
help-xliff-split-srx = Käytä tämän SRX-tiedoston sääntöjä projektin sääntöjen sijasta
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Yhdistä kunkin yksikön segmentit siltä osin kuin tiedosto sallii
help-xliff-join-files = Version 2.0, 2.1 tai 2.2 XLIFF-tiedostoja
help-xliff-join-output = Kirjoitettava tiedosto tai usealle tiedostolle kansio [oletus: vakiotuloste]
help-xliff-join-in-place = Muuta itse tiedostoja
help-xliff-join-keep-order = Jätä erilleen se, mikä on käännöksessä eri järjestyksessä
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Poista merkintöjä tai laajennuksia
help-xliff-strip-files = Version 2.0, 2.1 tai 2.2 XLIFF-tiedostoja
help-xliff-strip-output = Kirjoitettava tiedosto tai usealle tiedostolle kansio [oletus: vakiotuloste]
help-xliff-strip-in-place = Muuta itse tiedostoja
help-xliff-strip-annotations = Kaikentyyppiset merkinnät
help-xliff-strip-custom-annotations = Merkinnät, joiden tyyppi ei kuulu standardiin
help-xliff-strip-extensions = Elementit ja attribuutit, jotka eivät kuulu standardiin
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Lue tiedostot ja kirjoita ne uudelleen tavu tavulta, jotta nähdään, voiko niitä käsitellä
help-xliff-rewrite-files = Version 2.0, 2.1 tai 2.2 XLIFF-tiedostoja
help-xliff-rewrite-output = Kirjoitettava tiedosto tai usealle tiedostolle kansio [oletus: vakiotuloste]
help-xliff-rewrite-in-place = Muuta itse tiedostoja
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Muunna minkä tahansa työkalun tiedostoja XLIFF 1.2:n ja 2.x:n välillä ja kerro, mitä toinen versio ei voi sisältää
help-xliff-convert-files = Minkä tahansa version XLIFF-tiedostoja
help-xliff-convert-to = Versio, johon muunnetaan
help-xliff-convert-output = Kirjoitettava tiedosto tai usealle tiedostolle kansio [oletus: vakiotuloste]
help-xliff-convert-in-place = Muuta itse tiedostoja
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Tulosta tiedoston vulgate.toml JSON-skeema
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Tulosta komentotulkin komentoja täydentävä skripti
help-completions-shell = Komentotulkki
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Kirjoita man-ohjesivut
help-manual-dir = Ohjesivujen kansio; luodaan, jos sitä ei ole
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
