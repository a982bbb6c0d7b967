# Čo čiastkové príkazy hovoria o svojej práci.

## vulgate init

init-in-the-way = tento súbor prekáža; nič nebolo zapísané
    .hint = Zvoľte iný priečinok alebo súbor presuňte inam.
init-done = Projekt s ukážkovým dokumentom a jeho prekladmi je v „{ $folder }“. Zostavíte ho príkazom: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = tento riadok vstupu nie je taký, ako sa očakáva
    .hint = Každý riadok je jeden objekt JSON s kľúčom „text“; vstup príkazu opisuje „vulgate help“.
jsonl-half-character = „{ $escape }“ je len polovica znaku
    .hint = Napíšte obe polovice za sebou alebo samotný znak.

# Jedno miesto, kde by sa veta mohla končiť: slová okolo, výsledok a dôvod.
segment-break = hranica
segment-no-break = bez hranice
segment-by-rule = { $group }, pravidlo { $number }, riadok { $line }
segment-by-setting = { $key } vo vulgate.toml
segment-by-hard-break = pevné zalomenie riadka
segment-by-none = žiadne pravidlo tu nedelí
segment-gave-up = pravidlo { $number } tu potrebuje priveľa krokov

## vulgate export

export-progress = Export
export-head-file = Súbor
export-head-segments = Segmenty
export-head-accepted = Preložené
export-head-filled = Z pamäte
export-head-matched = So zhodami
export-head-changed = Zmenené

export-unimported =
    tento súbor sa od exportu zmenil: { $count ->
        [one] jeden hotový preklad v ňom ešte nie je zaznamenaný
        [few] { $count } hotové preklady v ňom ešte nie sú zaznamenané
       *[other] { $count } hotových prekladov v ňom ešte nie je zaznamenaných
    }; zostal bez zmeny
    .hint = Najprv ho importujte alebo ho presuňte inam; „-o“ exportuje do iného priečinka.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] doplnený jeden preklad
        [few] doplnené { $filled } preklady
       *[other] doplnených { $filled } prekladov
    }, bez zmeny: { $unchanged }, chýba: { $missing }, uzamknuté alebo neurčené na preklad: { $locked }.
export-into-language = tento súbor neuvádza, do ktorého jazyka sa prekladá
    .hint = Uveďte jazyk pomocou „--lang“. Jazyky tohto projektu: { $known }.
export-into-foreign = jazykom tohto súboru je „{ $lang }“, do ktorého sa tento projekt neprekladá
    .hint = Jazyky tohto projektu: { $known }.

## vulgate import

import-progress = Import
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] prevzatý jeden preklad
        [few] prevzaté { $accepted } preklady
       *[other] prevzatých { $accepted } prekladov
    }, bez zmeny: { $unchanged }, nedokončené: { $unfinished }.
import-moved = „{ $former }“ je teraz „{ $path }“, pretože dokument bol premenovaný.
import-no-document = v tomto súbore nie je žiadny použiteľný dokument
    .hint = Pozrite si správy vyššie alebo dokument exportujte znova.
import-unknown = tento súbor patrí k „{ $original }“, čo nie je dokument tohto projektu, a so žiadnym nemá spoločnú vetu
    .hint = Dokumenty tohto projektu: { $known }. Importujte súbor do projektu, ktorý ho exportoval, alebo ho pridajte len do pamäte príkazom „vulgate tm import“.
import-nothing-common = tento súbor patrí k inému „{ $original }“: s dokumentom tohto projektu nemá spoločnú ani jednu vetu
    .hint = Importujte ho do projektu, ktorý ho exportoval, alebo ho pridajte len do pamäte príkazom „vulgate tm import“.
import-other-name = tento súbor patrí k „{ $original }“, ale obsahuje vety dokumentu „{ $document }“, preto bol priradený k nemu
    .hint = Ak bol dokument premenovaný, všetko je v poriadku.
import-source-language = tento súbor je preložený z jazyka „{ $found }“, ale dokument „{ $document }“ je napísaný v jazyku „{ $expected }“
    .hint = Nič nebolo zaznamenané. Pridajte ho len do pamäte príkazom „vulgate tm import“.
import-into-source-language = tento súbor je podľa svojich údajov preložený do jazyka „{ $lang }“, teda do jazyka svojho zdroja; nič sa nezaznamenalo
    .hint = Opravte cieľový jazyk („trgLang“ alebo „target-language“) a súbor znova importujte.
import-region = jazykom tohto súboru je „{ $found }“; súbor bol prevzatý ako „{ $lang }“, jediný zodpovedajúci jazyk projektu
    .hint = Netreba nič robiť.
import-lowered = preklad v stave „{ $former }“ bol nahradený prekladom v stave „{ $state }“
    .hint = Ak súbor pochádza zo skoršieho kola, importujte znova ten neskorší.
import-pseudo =
    tento súbor obsahuje pseudopreklady; { $count ->
        [one] stratil by sa jeden skutočný preklad do jazyka „{ $lang }“
        [few] stratili by sa { $count } skutočné preklady do jazyka „{ $lang }“
       *[other] stratilo by sa { $count } skutočných prekladov do jazyka „{ $lang }“
    }
    .hint = Nič nebolo zaznamenané. Vyskúšajte sadzbu v kópii projektu alebo importujte súbor prekladateľa.
import-no-target-language = tento súbor neuvádza, do ktorého jazyka sa prekladá
    .hint = Zapíšte doň jazyk (trgLang v XLIFF 2, target-language v 1.2) a importujte ho znova.
import-foreign-language =
    jazykom tohto súboru je „{ $lang }“, do ktorého sa tento projekt neprekladá; { $count ->
        [one] jeho jediný hotový preklad bol pridaný
        [few] jeho { $count } hotové preklady boli pridané
       *[other] jeho { $count } hotových prekladov bolo pridaných
    } len do pamäte
    .hint = Jazyky projektu: { $known }. Ak má projekt obsahovať aj „{ $lang }“, doplňte tento jazyk do „project.targets“ vo vulgate.toml a importujte súbor znova.

## vulgate align

align-done = Jednotky s náprotivkom: { $paired } z { $units }. Prejdite si „{ $path }“ a potom súbor importujte.

## vulgate build

build-progress = Zostavovanie
build-done =
    { $count ->
        [0] Nič nebolo zostavené.
        [one] V „{ $folder }“ je jeden súbor.
        [few] V „{ $folder }“ sú { $count } súbory.
       *[other] V „{ $folder }“ je { $count } súborov.
    }
build-unchanged = Žiadne vydanie sa nezmenilo; nič nebolo znova zostavené.
build-reused = Nezmenené vydania, ktoré sa nezostavovali znova: { $count } z { $all }.
# Tabuľka, ktorú zapisuje --summary.
summary-title = Úplné vydania: { $complete } z { $all }
summary-document = Dokument
summary-complete = Úplné
summary-incomplete = Neúplné (nepreložené segmenty)
summary-not-built = Nezostavené

build-incomplete =
    { $count ->
        [one] jeden segment nemá aktuálny preklad do jazyka „{ $lang }“; vo výsledku je označený
        [few] { $count } segmenty nemajú aktuálny preklad do jazyka „{ $lang }“; vo výsledku sú označené
       *[other] { $count } segmentov nemá aktuálny preklad do jazyka „{ $lang }“; vo výsledku sú označené
    }
    .hint = „vulgate export --lang { $lang }“ ich zapíše pre prekladateľa; „--strict“ ich vypíše.
build-removed = toto vydanie zo skoršieho zostavenia bolo odstránené, pretože nie je aktuálne
    .hint = Preložte, čo chýba, a zostavte znova.
build-left-over = toto vydanie zo skoršieho zostavenia už nepatrí k žiadnemu dokumentu a jazyku projektu
    .hint = Vymažte ho, ak sa nemá zverejniť.
build-untranslated = nepreložené do jazyka „{ $lang }“: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ to zapíše pre prekladateľa.
build-changed = zmenené od prekladu do jazyka „{ $lang }“: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ to zapíše pre prekladateľa spolu s predchádzajúcim prekladom.
build-without-pdf = tento program bol skompilovaný bez sadzby
    .hint = Skompilujte ho s funkciou „pdf“ alebo zvoľte „--format html,source“.
build-no-bilingual = dvojjazyčné vydanie v jazyku „{ $lang }“, teda v jazyku zdroja, nevzniklo
build-edition-format = vo formáte autora existuje len konečné vydanie
    .hint = Pridajte „--edition final“, alebo zvoľte „--format pdf“ či „html“.

## vulgate status

status-percent = { $count } %
status-head-document = Dokument
status-head-language = Jazyk
status-head-done = Hotové
status-head-segments = Segmenty
status-head-translated = Preložené
status-head-reviewed = Zrevidované
status-head-final = Konečné
status-head-changed = Zmenené
status-head-missing = Chýba
status-head-words = Slová

## vulgate analyse

analyse-head-in-context = V kontexte
analyse-head-exact = Presné
analyse-head-repeated = Opakované
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nové
analyse-all = Všetky dokumenty

## vulgate check

check-nothing-found =
    { $count ->
        [one] Skontrolovaný jeden preklad, nič sa nenašlo.
        [few] Skontrolované { $count } preklady, nič sa nenašlo.
       *[other] Skontrolovaných { $count } prekladov, nič sa nenašlo.
    }
check-fixed = „{ $found }“ je teraz „{ $wanted }“ ({ $check })
check-unknown = kontrola „{ $id }“ neexistuje
    .hint = Dostupné kontroly: { $known }.
check-unknown-near = kontrola „{ $id }“ neexistuje
    .hint = Mali ste na mysli „{ $nearest }“?

## vulgate tm

tm-export-done = Počet jednotiek zapísaných do „{ $path }“: { $count }.
tm-export-unknown = zbierka „{ $name }“ v pamäti nie je
    .hint = Jej zbierky: { $known }.
tm-export-character = znak { $code } nie je v XML povolený; namiesto neho bol zapísaný znak „�“ v texte „{ $text }“
    .hint = Odstráňte ho príkazom „vulgate tm edit“ alebo tam, odkiaľ text pochádza, a súbor zapíšte znova.
tm-import-progress = Import
tm-import-done = { $path }: { $units ->
        [one] prečítaná jedna jednotka
        [few] prečítané { $units } jednotky
       *[other] prečítaných { $units } jednotiek
    }, v zbierke „{ $collection }“ { $added ->
        [one] pribudol jeden preklad
        [few] pribudli { $added } preklady
       *[other] pribudlo { $added } prekladov
    }.
tm-import-kept = { $path }: počet jednotiek { $units }, uložené ako „{ $file }“ a zapísané vo vulgate.toml.
tm-import-not-kept = importované preklady sú len v databáze: v novej pracovnej kópii nebudú
    .hint = Importujte ich s „--keep“, aby boli v priečinku tm/ ako text.
tm-import-name = „{ $name }“ nemôže byť názov zbierky
    .hint = Pomocou „--collection“ zvoľte iný: najviac { $limit } znakov, bez koncov riadkov a riadiacich znakov, bez / \ : * ? " < > |, bez medzery či bodky na začiatku a na konci; nesmie to byť názov zariadenia vo Windows, napríklad CON.
tm-import-exists = iná pamäť s týmto názvom už existuje; nebola nahradená
    .hint = Dajte novej pamäti vlastný názov pomocou „--collection“ alebo najprv vymažte „{ $file }“.
tm-import-settings = súbor „{ $file }“ sa nepodarilo pridať na koniec vulgate.toml, pretože „tm.collections“ je tam zapísané v inej podobe
    .hint = Zapíšte zoznam ako tabuľky [[tm.collections]] alebo doň súbor doplňte ručne.
tm-import-language = „{ $lang }“ nie je jazyk tohto projektu; texty v ňom sa napriek tomu uchovajú
    .hint = Ak doň chcete prekladať, doplňte ho do „project.targets“ vo vulgate.toml.
tm-match-none = Žiadna zhoda so skóre { $min } alebo vyšším.
tm-match-kind =
    { $kind ->
        [in-context] v kontexte
        [exact] presná
        [near-exact] tie isté slová
        [fuzzy] podobná
       *[pivot] cez iný jazyk
    }
tm-match-penalty =
    { $kind ->
        [numbers] čísla
        [case] veľké a malé písmená
        [punctuation] interpunkcia alebo medzery
        [codes] kódy
        [adapted] prispôsobené, neskontrolované
        [collection] jej zbierka
        [provenance] jej pôvod
        [regional] iný variant jazyka
       *[pivot] cez iný jazyk
    }
tm-search-done =
    { $count ->
        [0] Nič sa nenašlo.
        [one] Našlo sa jedno miesto.
        [few] Našli sa { $count } miesta.
       *[other] Našlo sa { $count } miest.
    }
tm-search-quote = úvodzovky v tomto texte nie sú uzavreté: { $text }
    .hint = Uzavrite ich alebo odstráňte: slová medzi úvodzovkami sa hľadajú za sebou.
tm-search-empty = nie je čo hľadať
    .hint = Zadajte slovo, časť slova alebo frázu v úvodzovkách.
tm-stats-collection = Zbierka
tm-stats-provenance = Pôvod
tm-stats-penalty = Zrážka
tm-stats-units = Jednotky
tm-stats-variants = Preklady
tm-stats-pair = Jazyky
tm-stats-year = Posledná zmena
tm-stats-undated = bez dátumu
tm-duplicates-done =
    { $count ->
        [0] Žiadny text nemá rovnaký preklad dvakrát.
        [one] Jeden text má rovnaký preklad dvakrát.
        [few] { $count } texty majú rovnaký preklad dvakrát.
       *[other] { $count } textov má rovnaký preklad dvakrát.
    }
tm-conflicts-done =
    { $count ->
        [0] Žiadny text nemá viac prekladov.
        [one] Jeden text má viac prekladov.
        [few] { $count } texty majú viac prekladov.
       *[other] { $count } textov má viac prekladov.
    }
tm-edit-would =
    { $count ->
        [0] Nič sa nenašlo; nič by sa nezmenilo.
        [one] Zmenil by sa jeden preklad. Bez „--dry-run“ sa zmení.
        [few] Zmenili by sa { $count } preklady. Bez „--dry-run“ sa zmenia.
       *[other] Zmenilo by sa { $count } prekladov. Bez „--dry-run“ sa zmenia.
    }
tm-delete-would =
    { $count ->
        [0] Nič sa nenašlo; nič by sa neodstránilo.
        [one] Odstránil by sa jeden preklad. Bez „--dry-run“ sa odstráni.
        [few] Odstránili by sa { $count } preklady. Bez „--dry-run“ sa odstránia.
       *[other] Odstránilo by sa { $count } prekladov. Bez „--dry-run“ sa odstránia.
    }
tm-delete-done =
    { $count ->
        [0] Nič sa nenašlo; nič sa nezmenilo.
        [one] Odstránený jeden preklad.
        [few] Odstránené { $count } preklady.
       *[other] Odstránených { $count } prekladov.
    }
tm-edit-done =
    { $count ->
        [0] Nič sa nenašlo; nič sa nezmenilo.
        [one] Zmenený jeden preklad.
        [few] Zmenené { $count } preklady.
       *[other] Zmenených { $count } prekladov.
    }
tm-edit-empty = text, ktorý sa má nahradiť, je prázdny
    .hint = Uveďte text v podobe, v akej je v prekladoch.
tm-edit-alike =
    { $count ->
        [one] jeden preklad obsahuje tento text v inom zápise a zostáva bez zmeny
        [few] { $count } preklady obsahujú tento text v inom zápise a zostávajú bez zmeny
       *[other] { $count } prekladov obsahuje tento text v inom zápise a zostáva bez zmeny
    }
    .hint = Ak ho chcete zmeniť aj tam, uveďte text s tými istými veľkými písmenami, diakritikou a apostrofmi.
tm-edit-source = žiadny preklad v jazyku „{ $lang }“ tento text neobsahuje: je len v zdrojových textoch
    .hint = „tm edit“ mení preklady; ich jazyk uveďte pomocou „--lang“. Zdrojový text sa mení vo svojom dokumente.
tm-edit-blank =
    { $count ->
        [one] jednému prekladu by nezostal žiadny text, preto ostáva bez zmeny
        [few] { $count } prekladom by nezostal žiadny text, preto ostávajú bez zmeny
       *[other] { $count } prekladom by nezostal žiadny text, preto ostávajú bez zmeny
    }
    .hint = Odstráňte ho príkazom „vulgate tm delete“.
tm-change-record =
    { $count ->
        [one] našiel sa aj jeden preklad patriaci k dokumentu a zostal bez zmeny
        [few] našli sa aj { $count } preklady patriace k dokumentu a zostali bez zmeny
       *[other] našlo sa aj { $count } prekladov patriacich k dokumentu a zostali bez zmeny
    }
    .hint = Urobte zmenu v súbore XLIFF dokumentu, ako by ju urobil prekladateľ, a súbor importujte.
tm-verify-behind = pamäť nemá tento text v jeho súčasnej podobe
    .hint = Netreba nič robiť: prevezme ho najbližší príkaz, ktorý pamäť použije.
tm-verify-behind-many = texty, ktoré pamäť nemá v ich súčasnej podobe: { $count }, medzi nimi tento
    .hint = Netreba nič robiť: prevezme ich najbližší príkaz, ktorý pamäť použije.
tm-verify-sound = Pamäť je v poriadku; počet jednotiek: { $count }.
tm-rebuild-done = Pamäť bola vytvorená nanovo; počet jednotiek: { $units }, počet prekladov: { $variants }.
tm-rebuild-lost =
    { $count ->
        [one] jeden preklad bol len v databáze a je stratený
        [few] { $count } preklady boli len v databáze a sú stratené
       *[other] { $count } prekladov bolo len v databáze a je stratených
    }
    .hint = Importujte ich znova, s „--keep“, aby boli uložené ako text.
tm-rebuild-aside = databáza bola poškodená; je uchovaná ako „{ $path }“
    .hint = Čo bolo len v nej a nedalo sa prečítať, teraz chýba: importujte to znova. Keď kópiu už nebudete potrebovať, vymažte ju.

## Dokumenty

cli-renamed = „{ $document }“ používa preklady „{ $former }“, čo už nie je dokument
    .hint = Ak bol premenovaný, netreba nič robiť: najbližší import presunie každý preklad pod nový názov.
cli-regional = segmenty, ktoré „{ $lang }“ preberá z „{ $language }“: { $count }
    .hint = Ak variant hovorí to isté, netreba nič robiť. „vulgate export --lang { $lang }“ ich zapíše pre prekladateľa.
cli-nothing-to-translate = v tomto dokumente nie je žiadny text na preklad
    .hint = Ak by tam mal byť, skontrolujte, či ide o správny súbor.
