# Što podnaredbe javljaju o svojem radu.

## vulgate init

init-in-the-way = ova datoteka smeta; ništa nije zapisano
    .hint = Odaberite drugu mapu ili premjestite datoteku.
init-done = Projekt s oglednim izvješćem i njegovim prijevodima nalazi se u mapi „{ $folder }”. Izradite ga naredbom: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = ovaj redak ulaza nije kakav se očekuje
    .hint = Svaki je redak jedan objekt JSON s ključem „text”; ulaz naredbe opisuje „vulgate help”.
jsonl-half-character = „{ $escape }” samo je pola znaka
    .hint = Napišite obje polovice jednu za drugom ili sam znak.

# Jedno mjesto na kojem bi rečenica mogla završiti: riječi oko njega, što je s njime i zašto.
segment-break = prijelom
segment-no-break = bez prijeloma
segment-by-rule = { $group }, pravilo { $number }, redak { $line }
segment-by-setting = { $key } iz vulgate.toml
segment-by-hard-break = tvrdi prijelom
segment-by-none = nijedno pravilo ovdje ne traži prijelom
segment-gave-up = pravilo { $number } ovdje zahtijeva previše koraka

## vulgate export

export-progress = Izvoz
export-head-file = Datoteka
export-head-segments = Segmenti
export-head-accepted = Prevedeno
export-head-filled = Iz memorije
export-head-matched = S podudaranjima
export-head-changed = Promijenjeno

export-unimported =
    ova je datoteka nakon izvoza promijenjena: { $count ->
        [one] { $count } dovršen prijevod u njoj još nije zabilježen
        [few] { $count } dovršena prijevoda u njoj još nisu zabilježena
       *[other] { $count } dovršenih prijevoda u njoj još nije zabilježeno
    }; ostavljena je kakva jest
    .hint = Najprije je uvezite ili premjestite; „-o” izvozi u drugu mapu.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] umetnut { $filled } prijevod
        [few] umetnuta { $filled } prijevoda
       *[other] umetnuto { $filled } prijevoda
    }, nepromijenjeno { $unchanged }, nedostaje { $missing }, zaključano ili se ne prevodi { $locked }.
export-into-language = u datoteci nije navedeno na koji se jezik prevodi
    .hint = Navedite jezik opcijom „--lang”. U projektu su: { $known }.
export-into-foreign = ova je datoteka na jeziku „{ $lang }”, na koji se projekt ne prevodi
    .hint = U projektu su: { $known }.

## vulgate import

import-progress = Uvoz
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] preuzet { $accepted } prijevod
        [few] preuzeta { $accepted } prijevoda
       *[other] preuzeto { $accepted } prijevoda
    }, nepromijenjeno { $unchanged }, nedovršeno { $unfinished }.
import-moved = „{ $former }” sada je „{ $path }” jer je dokument preimenovan.
import-no-document = u ovoj datoteci nema upotrebljivog dokumenta
    .hint = Pogledajte što je o njoj navedeno iznad ili ponovno izvezite dokument.
import-unknown = ova datoteka pripada dokumentu „{ $original }”, kojeg u ovom projektu nema, i nema zajedničkih rečenica ni s jednim dokumentom
    .hint = U projektu su: { $known }. Uvezite datoteku u projekt iz kojeg je izvezena ili samo u memoriju naredbom „vulgate tm import”.
import-nothing-common = ova datoteka pripada drugom dokumentu „{ $original }”: nema zajedničkih rečenica s dokumentom iz ovog projekta
    .hint = Uvezite je u projekt iz kojeg je izvezena ili samo u memoriju naredbom „vulgate tm import”.
import-other-name = ova datoteka pripada dokumentu „{ $original }”, ali su njezine rečenice iz dokumenta „{ $document }” pa je pripisana njemu
    .hint = Ako je dokument preimenovan, sve je u redu.
import-source-language = ova je datoteka prevedena s jezika „{ $found }”, ali „{ $document }” je na jeziku „{ $expected }”
    .hint = Ništa nije zabilježeno. Uvezite je samo u memoriju naredbom „vulgate tm import”.
import-into-source-language = u ovoj datoteci stoji da je prevedena na „{ $lang }”, a to je jezik njezina izvornika; ništa nije zabilježeno
    .hint = Ispravite ciljni jezik („trgLang” ili „target-language”) i ponovno je uvezite.
import-region = ova je datoteka na jeziku „{ $found }”; pripisana je jeziku „{ $lang }”, jedinom odgovarajućem jeziku projekta
    .hint = Ne treba ništa učiniti.
import-lowered = prijevod u stanju „{ $former }” zamijenjen je prijevodom u stanju „{ $state }”
    .hint = Ako je datoteka iz ranijeg kruga, ponovno uvezite kasniju.
import-pseudo =
    ova datoteka sadržava pseudoprijevode; { $count ->
        [one] izgubio bi se { $count } pravi prijevod na „{ $lang }”
        [few] izgubila bi se { $count } prava prijevoda na „{ $lang }”
       *[other] izgubilo bi se { $count } pravih prijevoda na „{ $lang }”
    }
    .hint = Ništa nije zabilježeno. Isprobajte prijelom u kopiji projekta ili uvezite prevoditeljevu datoteku.
import-no-target-language = u datoteci nije navedeno na koji se jezik prevodi
    .hint = Upišite jezik u nju (trgLang u XLIFF-u 2, target-language u 1.2) i ponovno je uvezite.
import-foreign-language =
    ova je datoteka na jeziku „{ $lang }”, na koji se projekt ne prevodi; samo u memoriju { $count ->
        [one] preuzet je { $count } dovršen prijevod
        [few] preuzeta su { $count } dovršena prijevoda
       *[other] preuzeto je { $count } dovršenih prijevoda
    }
    .hint = Jezici projekta: { $known }. Ako treba i taj, dodajte „{ $lang }” u „project.targets” u vulgate.toml i ponovno uvezite.

## vulgate align

align-done = Jedinice koje imaju par: { $paired } od { $units }. Pregledajte „{ $path }” i uvezite.

## vulgate build

build-progress = Izrada
build-done =
    { $count ->
        [0] Ništa nije izrađeno.
        [one] U mapi „{ $folder }” nalazi se { $count } datoteka.
        [few] U mapi „{ $folder }” nalaze se { $count } datoteke.
       *[other] U mapi „{ $folder }” nalazi se { $count } datoteka.
    }
build-unchanged = Nijedno izdanje nije se promijenilo; ništa nije ponovno izrađeno.
build-reused = { $count ->
        [one] { $count } od { $all } izdanja nije se promijenilo i nije ponovno izrađeno.
        [few] { $count } od { $all } izdanja nisu se promijenila i nisu ponovno izrađena.
       *[other] { $count } od { $all } izdanja nije se promijenilo i nije ponovno izrađeno.
    }
# Tablica koju zapisuje --summary.
summary-title = Potpuna izdanja: { $complete } od { $all }
summary-document = Dokument
summary-complete = Potpuno
summary-incomplete = Nepotpuno (neprevedeni segmenti)
summary-not-built = Nije izrađeno

build-incomplete =
    { $count ->
        [one] { $count } segment nema ažuran prijevod na „{ $lang }”; u rezultatu je označen
        [few] { $count } segmenta nemaju ažuran prijevod na „{ $lang }”; u rezultatu su označena
       *[other] { $count } segmenata nema ažuran prijevod na „{ $lang }”; u rezultatu su označeni
    }
    .hint = „vulgate export --lang { $lang }” zapisuje ih za prevoditelja; „--strict” ih ispisuje.
build-removed = ovo je izdanje iz ranije izrade uklonjeno jer više nije aktualno
    .hint = Prevedite što nedostaje i ponovno izradite.
build-left-over = ovo izdanje iz ranije izrade više ne pripada nijednom dokumentu i jeziku projekta
    .hint = Izbrišite ga ako se ne smije objaviti.
build-untranslated = nije prevedeno na „{ $lang }”: „{ $text }”
    .hint = „vulgate export --lang { $lang }” zapisuje to za prevoditelja.
build-changed = promijenjeno nakon prijevoda na „{ $lang }”: „{ $text }”
    .hint = „vulgate export --lang { $lang }” zapisuje to za prevoditelja, s prijašnjim prijevodom.
build-without-pdf = ovaj je program izgrađen bez slaganja PDF-a
    .hint = Izgradite ga sa značajkom „pdf” ili odaberite „--format html,source”.
build-no-bilingual = nije izrađeno dvojezično izdanje na „{ $lang }”, jeziku izvornika
build-edition-format = u formatu autora postoji samo konačno izdanje
    .hint = Dodajte „--edition final” ili odaberite „--format pdf” ili „html”.

## vulgate status

status-percent = { $count } %
status-head-document = Dokument
status-head-language = Jezik
status-head-done = Gotovo
status-head-segments = Segmenti
status-head-translated = Prevedeno
status-head-reviewed = Pregledano
status-head-final = Konačno
status-head-changed = Promijenjeno
status-head-missing = Nedostaje
status-head-words = Riječi

## vulgate analyse

analyse-head-in-context = U kontekstu
analyse-head-exact = Točno
analyse-head-repeated = Ponovljeno
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Novo
analyse-all = Svi dokumenti

## vulgate check

check-nothing-found =
    { $count ->
        [one] Provjeren { $count } prijevod, bez nalaza.
        [few] Provjerena { $count } prijevoda, bez nalaza.
       *[other] Provjereno { $count } prijevoda, bez nalaza.
    }
check-fixed = „{ $found }” je sada „{ $wanted }” ({ $check })
check-unknown = nema provjere „{ $id }”
    .hint = Provjere su: { $known }.
check-unknown-near = nema provjere „{ $id }”
    .hint = Jeste li mislili „{ $nearest }”?

## vulgate tm

tm-export-done = Broj jedinica zapisanih u „{ $path }”: { $count }.
tm-export-unknown = u memoriji nema zbirke „{ $name }”
    .hint = Njezine su zbirke: { $known }.
tm-export-character = znak { $code } nije dopušten u XML-u; umjesto njega zapisano je „�” u tekstu „{ $text }”
    .hint = Uklonite ga naredbom „vulgate tm edit” ili ondje odakle tekst potječe pa ponovno zapišite datoteku.
tm-import-progress = Uvoz
tm-import-done = { $path }: { $units ->
        [one] pročitana { $units } jedinica
        [few] pročitane { $units } jedinice
       *[other] pročitano { $units } jedinica
    }, { $added ->
        [one] { $added } nov prijevod
        [few] { $added } nova prijevoda
       *[other] { $added } novih prijevoda
    } u zbirci „{ $collection }”.
tm-import-kept = { $path }: broj jedinica { $units }, spremljeno kao „{ $file }” i navedeno u vulgate.toml.
tm-import-not-kept = uvezeni su prijevodi samo u bazi podataka: u novopreuzetom repozitoriju neće ih biti
    .hint = Uvezite ih s „--keep” kako bi bili pod tm/ kao tekst.
tm-import-name = „{ $name }” ne može biti naziv zbirke
    .hint = Opcijom „--collection” odaberite drugi: najviše { $limit } znakova, bez prijeloma retka i upravljačkih znakova, bez / \ : * ? " < > |, bez razmaka ili točke na krajevima i koji nije naziv uređaja u Windowsu kao CON.
tm-import-exists = već postoji druga memorija s tim nazivom; nije zamijenjena
    .hint = Dajte novoj zaseban naziv opcijom „--collection” ili najprije izbrišite „{ $file }”.
tm-import-settings = „{ $file }” nije se moglo dodati na kraj datoteke vulgate.toml jer je „tm.collections” ondje zapisan u drugom obliku
    .hint = Napišite popis kao tablice [[tm.collections]] ili sami dodajte datoteku.
tm-import-language = „{ $lang }” nije jezik ovog projekta; njegovi se tekstovi svejedno čuvaju
    .hint = Ako na njega želite prevoditi, dodajte ga u „project.targets” u vulgate.toml.
tm-match-none = Nema podudaranja od { $min } ili više.
tm-match-kind =
    { $kind ->
        [in-context] u kontekstu
        [exact] potpuno
        [near-exact] iste riječi
        [fuzzy] slično
       *[pivot] preko drugog jezika
    }
tm-match-penalty =
    { $kind ->
        [numbers] brojevi
        [case] velika i mala slova
        [punctuation] interpunkcija ili razmaci
        [codes] kodovi
        [adapted] prilagođeno, nepregledano
        [collection] njegova zbirka
        [provenance] njegovo podrijetlo
        [regional] druga inačica jezika
       *[pivot] preko drugog jezika
    }
tm-search-done =
    { $count ->
        [0] Ništa nije pronađeno.
        [one] Pronađeno { $count } mjesto.
        [few] Pronađena { $count } mjesta.
       *[other] Pronađeno { $count } mjesta.
    }
tm-search-quote = navodnik u ovom tekstu nije zatvoren: { $text }
    .hint = Zatvorite ga ili ga uklonite: riječi između dvaju navodnika traže se zaredom.
tm-search-empty = nema se što tražiti
    .hint = Navedite riječ, dio riječi ili izraz u navodnicima.
tm-stats-collection = Zbirka
tm-stats-provenance = Podrijetlo
tm-stats-penalty = Umanjenje
tm-stats-units = Jedinice
tm-stats-variants = Prijevodi
tm-stats-pair = Jezici
tm-stats-year = Posljednja izmjena
tm-stats-undated = bez datuma
tm-duplicates-done =
    { $count ->
        [0] Nijedan tekst nema isti prijevod dvaput.
        [one] { $count } tekst ima isti prijevod dvaput.
        [few] { $count } teksta imaju isti prijevod dvaput.
       *[other] { $count } tekstova ima isti prijevod dvaput.
    }
tm-conflicts-done =
    { $count ->
        [0] Nijedan tekst nema više prijevoda.
        [one] { $count } tekst ima više prijevoda.
        [few] { $count } teksta imaju više prijevoda.
       *[other] { $count } tekstova ima više prijevoda.
    }
tm-edit-would =
    { $count ->
        [0] Ništa nije pronađeno; ništa se ne bi promijenilo.
        [one] Promijenio bi se { $count } prijevod. Mijenja se bez „--dry-run”.
        [few] Promijenila bi se { $count } prijevoda. Mijenjaju se bez „--dry-run”.
       *[other] Promijenilo bi se { $count } prijevoda. Mijenjaju se bez „--dry-run”.
    }
tm-delete-would =
    { $count ->
        [0] Ništa nije pronađeno; ništa se ne bi uklonilo.
        [one] Uklonio bi se { $count } prijevod. Uklanja se bez „--dry-run”.
        [few] Uklonila bi se { $count } prijevoda. Uklanjaju se bez „--dry-run”.
       *[other] Uklonilo bi se { $count } prijevoda. Uklanjaju se bez „--dry-run”.
    }
tm-delete-done =
    { $count ->
        [0] Ništa nije pronađeno; ništa nije promijenjeno.
        [one] Uklonjen { $count } prijevod.
        [few] Uklonjena { $count } prijevoda.
       *[other] Uklonjeno { $count } prijevoda.
    }
tm-edit-done =
    { $count ->
        [0] Ništa nije pronađeno; ništa nije promijenjeno.
        [one] Promijenjen { $count } prijevod.
        [few] Promijenjena { $count } prijevoda.
       *[other] Promijenjeno { $count } prijevoda.
    }
tm-edit-empty = tekst koji treba zamijeniti prazan je
    .hint = Navedite tekst kako stoji u prijevodima.
tm-edit-alike =
    { $count ->
        [one] { $count } prijevod sadržava ovaj tekst u drukčijem zapisu i nije mijenjan
        [few] { $count } prijevoda sadržavaju ovaj tekst u drukčijem zapisu i nisu mijenjana
       *[other] { $count } prijevoda sadržava ovaj tekst u drukčijem zapisu i nisu mijenjani
    }
    .hint = Želite li ga promijeniti i ondje, navedite tekst s velikim slovima, dijakritičkim znakovima i apostrofima kako ondje stoje.
tm-edit-source = nijedan prijevod na jeziku „{ $lang }” ne sadržava ovaj tekst: nalazi se samo u izvornim tekstovima
    .hint = „tm edit” mijenja prijevode; njihov jezik navedite s pomoću „--lang”. Izvorni tekst mijenja se u svojem dokumentu.
tm-edit-blank =
    { $count ->
        [one] { $count } prijevod ostao bi bez ikakva teksta i nije mijenjan
        [few] { $count } prijevoda ostala bi bez ikakva teksta i nisu mijenjana
       *[other] { $count } prijevoda ostalo bi bez ikakva teksta i nisu mijenjani
    }
    .hint = Uklonite ga naredbom „vulgate tm delete”.
tm-change-record =
    { $count ->
        [one] pronađen je i { $count } prijevod dokumenta i nije mijenjan
        [few] pronađena su i { $count } prijevoda dokumenata i nisu mijenjana
       *[other] pronađeno je i { $count } prijevoda dokumenata i nisu mijenjani
    }
    .hint = Promijenite to u XLIFF-u dokumenta, kao što bi učinio prevoditelj, i uvezite ga.
tm-verify-behind = memorija ne sadržava ovaj tekst u sadašnjem obliku
    .hint = Ne treba ništa učiniti: preuzima ga sljedeća naredba koja upotrebljava memoriju.
tm-verify-behind-many = tekstovi koje memorija ne sadržava u sadašnjem obliku: { $count }, među njima ovaj
    .hint = Ne treba ništa učiniti: preuzima ih sljedeća naredba koja upotrebljava memoriju.
tm-verify-sound = Memorija je ispravna; broj jedinica: { $count }.
tm-rebuild-done = Memorija je iznova izrađena; jedinice: { $units }, prijevodi: { $variants }.
tm-rebuild-lost =
    { $count ->
        [one] { $count } prijevod bio je samo u bazi podataka i izgubljen je
        [few] { $count } prijevoda bila su samo u bazi podataka i izgubljena su
       *[other] { $count } prijevoda bilo je samo u bazi podataka i izgubljeno je
    }
    .hint = Ponovno ih uvezite, s „--keep” kako bi bili i kao tekst.
tm-rebuild-aside = baza podataka bila je oštećena; sačuvana je kao „{ $path }”
    .hint = Ono što je bilo samo u njoj i nije se moglo pročitati sada nedostaje: ponovno to uvezite. Izbrišite kopiju kad vam više ne bude trebala.

## Dokumenti

cli-renamed = „{ $document }” ima prijevode dokumenta „{ $former }”, koji više nije u projektu
    .hint = Ako je preimenovan, ne treba ništa učiniti: sljedeći uvoz premješta svaki prijevod pod novi naziv.
cli-regional = segmenti koje „{ $lang }” preuzima iz „{ $language }”: { $count }
    .hint = Gdje inačica kaže isto, ne treba ništa učiniti. „vulgate export --lang { $lang }” zapisuje ih za prevoditelja.
cli-nothing-to-translate = u ovom dokumentu nema teksta za prijevod
    .hint = Ako bi ga trebalo biti, provjerite je li to prava datoteka.
