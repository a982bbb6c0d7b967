# Pomoć naredbenog retka. Id-ovi slijede putanju naredbe: help-tm-import opisuje naredbu
# "vulgate tm import", help-tm-import-keep njezinu opciju --keep. Primjeri se prikazuju
# kakvi jesu, jedan po retku: prevodi se samo ono što slijedi iza znaka "#".

help-vulgate = Prijevod dokumenata javnih politika s prijevodnom memorijom i objava na svim jezicima EU-a
help-vulgate-examples =
    vulgate init briefings && cd briefings    # projekt s primjerom koji se odmah može izraditi
    vulgate export --lang de                  # XLIFF za prevoditelja
    vulgate import returned/brief.xlf         # preuzimanje dovršene datoteke
    vulgate build --strict                    # PDF-ovi; pogreška ako nešto nije prevedeno

## Opcije svake naredbe

help-global-project = Mapa projekta [zadano: najbliža mapa naviše u kojoj je vulgate.toml]
help-global-json = Ispisuje izvješće kao jedan objekt JSON na standardni izlaz
help-global-quiet = Prikazuje samo rezultate, upozorenja i pogreške
help-global-color = Boje u ispisu
help-global-lang-ui = Jezik poruka [zadano: jezik sustava]

## init

help-init = Stvara nov projekt s kratkim izvješćem koje se odmah može izraditi
help-init-dir = Mapa za projekt; stvara se ako ne postoji
help-init-examples =
    vulgate init briefings

## repair

help-repair = Popravlja tekst nastao iz PDF-a ili čita PDF i obrazlaže svaku izmjenu
help-repair-file = Markdown, običan tekst ili PDF
help-repair-output = Izlazna datoteka [zadano: standardni izlaz]
help-repair-in-place = Mijenja samu datoteku
help-repair-diff = Prikazuje izmjene kao diff, umjesto teksta ako se ne zapisuje datoteka
help-repair-all = Provodi i dvojbene izmjene
help-repair-interactive = Pita za svaku dvojbenu izmjenu
help-repair-examples =
    vulgate repair brief.md --diff             # što bi se promijenilo i zašto
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # odlučivanje o dvojbenom

## segment

help-segment = Prikazuje kako se datoteke dijele na segmente
help-segment-files = Datoteke u bilo kojem formatu koji Vulgate čita
help-segment-jsonl = Čita retke {"{"}"lang":…,"text":…{"}"} sa standardnog ulaza i na svaki odgovara s {"{"}"segments":[…]{"}"}
help-segment-lang = Jezik teksta [zadano: izvorni jezik projekta ili en]
help-segment-srx = Upotrebljava pravila iz ove datoteke SRX umjesto pravila projekta
help-segment-explain = Navodi pravilo koje je odlučilo na svakom mjestu mogućeg kraja rečenice
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Rad s prijevodnom memorijom

help-tm-import = Dodaje u memoriju prijevode iz datoteka TMX ili XLIFF
help-tm-import-files = Datoteke TMX ili XLIFF
help-tm-import-keep = Čuva kopiju pod tm/ i navodi je u vulgate.toml kako bi se memorija mogla ponovno izraditi iz teksta
help-tm-import-collection = Naziv zbirke kojoj pripadaju [zadano: naziv datoteke]
help-tm-import-provenance = Tko stoji iza prijevoda; bolji se nude prvi
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Zapisuje memoriju kao TMX
help-tm-export-output = Izlazna datoteka [zadano: standardni izlaz]
help-tm-export-lang = Samo ovi jezici; može se ponoviti
help-tm-export-collection = Samo ova zbirka
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Na segmente odgovara njihovim podudaranjima, redak po redak
help-tm-match-text = Segmenti, svaki u navodnicima
help-tm-match-from = Jezik segmenata
help-tm-match-to = Ciljni jezik
help-tm-match-min = Najmanja sličnost podudarnosti prije odbitaka, od 1 do 100
help-tm-match-limit = Najveći broj podudaranja po segmentu; 0 za sva
help-tm-match-jsonl = Čita retke {"{"}"text":…{"}"} sa standardnog ulaza i na svaki odgovara s {"{"}"matches":[…]{"}"}
help-tm-match-explain = Za svako podudaranje objašnjava podudarnost: tokene koji se razlikuju i svako umanjenje
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Pronalazi tekst u memoriji, na bilo kojem jeziku
help-tm-search-text = Riječi ili "izraz", velikim ili malim slovima; * i ? zamjenjuju slova u riječi
help-tm-search-lang = Traži samo na ovim jezicima; može se ponoviti
help-tm-search-limit = Najveći broj prikazanih unosa; 0 za sve
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Ispisuje što je u memoriji više puta ili na više načina
help-tm-duplicates-conflicts = Tekstovi s više prijevoda, umjesto onih s istim prijevodom više puta
help-tm-duplicates-lang = Samo prijevodi na ove jezike; može se ponoviti
help-tm-duplicates-limit = Najveći broj prikazanih tekstova; 0 za sve
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Zamjenjuje tekst u prijevodima iz memorije
help-tm-edit-text = Tekst kako stoji u prijevodima
help-tm-edit-replacement = Tekst kojim se zamjenjuje
help-tm-edit-lang = Jezik prijevoda
help-tm-edit-collection = Samo u ovoj zbirci
help-tm-edit-document = Samo u ovom dokumentu
help-tm-edit-dry-run = Prikazuje što bi se promijenilo, ali ništa ne mijenja
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Uklanja prijevode iz memorije
help-tm-delete-text = Što sadržava njihov tekst ili izvornik, kao za „tm search”
help-tm-delete-lang = Jezik tog teksta
help-tm-delete-collection = Samo u ovoj zbirci
help-tm-delete-document = Samo u ovom dokumentu
help-tm-delete-dry-run = Prikazuje što bi se uklonilo, ali ništa ne mijenja
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Broji što je u memoriji
help-tm-verify = Provjerava je li memorija u redu i slaže li se s tekstnim datotekama
help-tm-rebuild = Iznova izrađuje memoriju iz translations/ i tm/

## terms

help-terms = Terminološke baze projekta: pojmovi, njihove definicije i nazivi
help-terms-import = Dodaje u projekt terminološku bazu iz datoteke TBX ili CSV
help-terms-import-files = Datoteke TBX ili tablice CSV sa stupcem za svaki jezik
help-terms-import-name = Naziv terminološke baze, datoteke pod terms/ [zadano: naziv datoteke]
help-terms-import-replace = Zamjenjuje terminološku bazu istog naziva
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Zapisuje sve terminološke baze u jednu datoteku
help-terms-export-format = Izlazni format
help-terms-export-output = Izlazna datoteka [zadano: standardni izlaz]
help-terms-export-lang = Samo ovi jezici; može se ponoviti
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Pronalazi pojmove po nazivima, s definicijama
help-terms-search-text = Dio naziva, velikim ili malim slovima
help-terms-search-from = Jezik teksta [zadano: bilo koji]
help-terms-search-to = Jezici koji se prikazuju; može se ponoviti [zadano: jezici projekta]
help-terms-search-limit = Najveći broj prikazanih pojmova; 0 za sve
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Ispisuje što bi u dokumentima mogli biti nazivi, a nema ih u terminološkoj bazi
help-terms-extract-documents = Dokumenti po nazivu [zadano: svi]
help-terms-extract-min = Koliko se puta kandidat mora najmanje pojaviti
help-terms-extract-limit = Najveći broj prikazanih kandidata; 0 za sve
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Zapisuje datoteke XLIFF za prevoditelje, s podudaranjima iz memorije
help-export-documents = Dokumenti po nazivu [zadano: svi]
help-export-lang = Ciljni jezici; može se ponoviti [zadano: svi jezici projekta]
help-export-xliff = Verzija XLIFF-a
help-export-pseudo = Popunjava datoteke pseudoprijevodom radi provjere prijeloma prije prevođenja
help-export-into = Umjesto toga umeće prijevode u ovu datoteku drugog alata, u njezinoj inačici
help-export-output = Izlazna mapa [zadano: out/xliff u projektu]; s --into datoteka [zadano: ista]
help-export-examples =
    vulgate export                            # svi dokumenti, svi jezici
    vulgate export water --lang de,fr         # jedan dokument na dva jezika
    vulgate export --xliff 1.2 -o to-agency   # za alate koji čitaju samo XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # natrag u alat iz kojeg je datoteka stigla

## import

help-import = Provjerava dovršeni XLIFF, bilježi ga pod translations/ i dodaje u memoriju
help-import-files = Datoteke XLIFF bilo koje verzije
help-import-dry-run = Samo provjerava; ništa ne mijenja
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Iz dokumenta i postojećeg prijevoda izrađuje dovršeni XLIFF za uvoz
help-align-document = Dokument po nazivu
help-align-translation = Njegov prijevod, u bilo kojem formatu koji Vulgate čita
help-align-lang = Jezik prijevoda
help-align-output = Izlazna datoteka [zadano: kamo bi je zapisala naredba export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Izrađuje dokumente na svim jezicima: kao PDF, kao HTML i u formatu autora
help-build-documents = Dokumenti po nazivu [zadano: svi]
help-build-lang = Jezici za izradu; može se ponoviti [zadano: izvorni i svi jezici projekta]
help-build-format = Što se izrađuje; može se ponoviti
help-build-edition = Izdanja za čitatelje, za rad ili za pregled; može se ponoviti
help-build-strict = Javlja pogrešku ako nešto nije prevedeno i to ispisuje
help-build-fresh = Sve izrađuje iznova, i ono što se nije promijenilo
help-build-report = Oblik izvješća
help-build-summary = Dodaje u ovu datoteku tablicu izrađenog, u formatu Markdown, na primjer za stranicu zadatka CI-ja
help-build-output = Izlazna mapa [zadano: out u projektu]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html vodi do svih stranica
    vulgate build --strict                    # za CI

## status

help-status = Prikazuje koliko je svaki dokument preveden
help-status-documents = Dokumenti po nazivu [zadano: svi]
help-status-lang = Jezici koji se prikazuju; može se ponoviti [zadano: svi jezici projekta]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Broji riječi za prijevod prema tome koliko ih memorija poznaje
help-analyse-documents = Dokumenti po nazivu [zadano: svi]
help-analyse-lang = Jezici koji se broje; može se ponoviti [zadano: svi jezici projekta]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Provjerava kvalitetu prijevoda
help-check-documents = Dokumenti po nazivu [zadano: svi]
help-check-lang = Jezici koji se provjeravaju; može se ponoviti [zadano: svi jezici projekta]
help-check-format = Oblik izvješća [zadano: text ili, s --json, json]
help-check-fix = Ispravlja u zapisima ono što ima jedan ispravan oblik: razmake te brojeve i datume prema pravilima projekta
help-check-explain = Umjesto toga objašnjava provjeru
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # uz retke u zahtjevu za povlačenje
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Utvrđuje jesu li datoteke sukladne s XLIFF-om, TMX-om, SRX-om ili TBX-om
help-validate-files = Datoteke bilo koje verzije tih formata
help-validate-format = Oblik izvješća [zadano: text ili, s --json, json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Mijenja datoteke XLIFF poput alata CAT, bez drugih zahvata, ili ih pretvara

help-xliff-split = Dijeli segmente na rečenice prema pravilima projekta
help-xliff-split-files = Datoteke XLIFF verzije 2.0, 2.1 ili 2.2
help-xliff-split-output = Izlazna datoteka ili mapa ako ih je više [zadano: standardni izlaz]
help-xliff-split-in-place = Mijenja same datoteke
help-xliff-split-srx = Upotrebljava pravila iz ove datoteke SRX umjesto pravila projekta
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Spaja segmente svake jedinice koliko datoteka dopušta
help-xliff-join-files = Datoteke XLIFF verzije 2.0, 2.1 ili 2.2
help-xliff-join-output = Izlazna datoteka ili mapa ako ih je više [zadano: standardni izlaz]
help-xliff-join-in-place = Mijenja same datoteke
help-xliff-join-keep-order = Ostavlja odvojeno ono što je u prijevodu drugim redoslijedom
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Uklanja anotacije ili proširenja
help-xliff-strip-files = Datoteke XLIFF verzije 2.0, 2.1 ili 2.2
help-xliff-strip-output = Izlazna datoteka ili mapa ako ih je više [zadano: standardni izlaz]
help-xliff-strip-in-place = Mijenja same datoteke
help-xliff-strip-annotations = Anotacije svih vrsta
help-xliff-strip-custom-annotations = Anotacije vrsta kojih nema u normi
help-xliff-strip-extensions = Elementi i atributi kojih nema u normi
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Čita datoteke i ponovno ih zapisuje, bajt po bajt, kako bi se vidjelo može li se na njima raditi
help-xliff-rewrite-files = Datoteke XLIFF verzije 2.0, 2.1 ili 2.2
help-xliff-rewrite-output = Izlazna datoteka ili mapa ako ih je više [zadano: standardni izlaz]
help-xliff-rewrite-in-place = Mijenja same datoteke
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Pretvara datoteke bilo kojeg alata između XLIFF-a 1.2 i 2.x i navodi što druga verzija ne može sadržavati
help-xliff-convert-files = Datoteke XLIFF bilo koje verzije
help-xliff-convert-to = Verzija u koju se pretvara
help-xliff-convert-output = Izlazna datoteka ili mapa ako ih je više [zadano: standardni izlaz]
help-xliff-convert-in-place = Mijenja same datoteke
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Ispisuje shemu JSON za vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Ispisuje skriptu kojom ljuska dopunjava naredbe
help-completions-shell = Ljuska
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Zapisuje stranice priručnika
help-manual-dir = Mapa za njih; stvara se ako ne postoji
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
