# Co dílčí příkazy říkají o své práci.

## vulgate init

init-in-the-way = tento soubor překáží; nic nebylo zapsáno
    .hint = Zvolte jinou složku, nebo soubor přesuňte jinam.
init-done = Projekt s ukázkovým dokumentem a jeho překlady je v „{ $folder }“. Sestavíte jej příkazem: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = tento řádek vstupu není takový, jak se očekává
    .hint = Každý řádek je jeden objekt JSON s klíčem „text“; vstup příkazu popisuje „vulgate help“.
jsonl-half-character = „{ $escape }“ je jen polovina znaku
    .hint = Napište obě poloviny za sebou, nebo přímo daný znak.

# Jedno místo, kde by věta mohla končit: slova okolo, výsledek a důvod.
segment-break = hranice
segment-no-break = bez hranice
segment-by-rule = { $group }, pravidlo { $number }, řádek { $line }
segment-by-setting = { $key } ve vulgate.toml
segment-by-hard-break = pevné zalomení řádku
segment-by-none = žádné pravidlo zde nedělí
segment-gave-up = pravidlo { $number } zde potřebuje příliš mnoho kroků

## vulgate export

export-progress = Export
export-head-file = Soubor
export-head-segments = Segmenty
export-head-accepted = Přeloženo
export-head-filled = Z paměti
export-head-matched = Se shodami
export-head-changed = Změněno

export-unimported =
    tento soubor se od exportu změnil: { $count ->
        [one] jeden hotový překlad v něm ještě není zaznamenán
        [few] { $count } hotové překlady v něm ještě nejsou zaznamenány
       *[other] { $count } hotových překladů v něm ještě není zaznamenáno
    }; zůstal beze změny
    .hint = Nejprve jej importujte, nebo jej přesuňte jinam; „-o“ exportuje do jiné složky.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] doplněn jeden překlad
        [few] doplněny { $filled } překlady
       *[other] doplněno { $filled } překladů
    }, beze změny: { $unchanged }, chybí: { $missing }, uzamčeno nebo neurčeno k překladu: { $locked }.
export-into-language = tento soubor neuvádí, do kterého jazyka se překládá
    .hint = Uveďte jazyk pomocí „--lang“. Jazyky tohoto projektu: { $known }.
export-into-foreign = jazykem tohoto souboru je „{ $lang }“, do kterého se tento projekt nepřekládá
    .hint = Jazyky tohoto projektu: { $known }.

## vulgate import

import-progress = Import
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] převzat jeden překlad
        [few] převzaty { $accepted } překlady
       *[other] převzato { $accepted } překladů
    }, beze změny: { $unchanged }, nedokončeno: { $unfinished }.
import-moved = „{ $former }“ je nyní „{ $path }“, protože dokument byl přejmenován.
import-no-document = v tomto souboru není žádný použitelný dokument
    .hint = Viz zprávy výše, nebo dokument exportujte znovu.
import-unknown = tento soubor patří k „{ $original }“, což není dokument tohoto projektu, a s žádným z jeho dokumentů nemá společnou ani jednu větu
    .hint = Dokumenty tohoto projektu: { $known }. Importujte soubor do projektu, který jej exportoval, nebo jej přidejte jen do paměti příkazem „vulgate tm import“.
import-nothing-common = tento soubor patří k jinému „{ $original }“: s dokumentem tohoto projektu nemá společnou ani jednu větu
    .hint = Importujte jej do projektu, který jej exportoval, nebo jej přidejte jen do paměti příkazem „vulgate tm import“.
import-other-name = tento soubor patří k „{ $original }“, ale obsahuje věty dokumentu „{ $document }“, a byl proto přiřazen k němu
    .hint = Pokud byl dokument přejmenován, je vše v pořádku.
import-source-language = tento soubor je přeložen z jazyka „{ $found }“, ale dokument „{ $document }“ je napsán v jazyce „{ $expected }“
    .hint = Nic nebylo zaznamenáno. Přidejte jej jen do paměti příkazem „vulgate tm import“.
import-into-source-language = tento soubor je podle svých údajů přeložen do jazyka „{ $lang }“, tedy do jazyka svého zdroje; nic nebylo zaznamenáno
    .hint = Opravte cílový jazyk („trgLang“ nebo „target-language“) a soubor znovu importujte.
import-region = jazykem tohoto souboru je „{ $found }“; byl převzat jako „{ $lang }“, jediný odpovídající jazyk projektu
    .hint = Není třeba nic dělat.
import-lowered = překlad ve stavu „{ $former }“ byl nahrazen překladem ve stavu „{ $state }“
    .hint = Pokud soubor pochází z dřívějšího kola, importujte znovu ten pozdější.
import-pseudo =
    tento soubor obsahuje pseudopřeklady; { $count ->
        [one] ztratil by se jeden skutečný překlad do jazyka „{ $lang }“
        [few] ztratily by se { $count } skutečné překlady do jazyka „{ $lang }“
       *[other] ztratilo by se { $count } skutečných překladů do jazyka „{ $lang }“
    }
    .hint = Nic nebylo zaznamenáno. Vyzkoušejte sazbu v kopii projektu, nebo importujte soubor překladatele.
import-no-target-language = tento soubor neuvádí, do kterého jazyka se překládá
    .hint = Zapište do něj jazyk (trgLang v XLIFF 2, target-language v 1.2) a importujte jej znovu.
import-foreign-language =
    jazykem tohoto souboru je „{ $lang }“, do kterého se tento projekt nepřekládá; { $count ->
        [one] jeho jediný hotový překlad byl přidán
        [few] jeho { $count } hotové překlady byly přidány
       *[other] jeho { $count } hotových překladů bylo přidáno
    } jen do paměti
    .hint = Jazyky projektu: { $known }. Pokud má projekt mít i „{ $lang }“, doplňte jej do „project.targets“ ve vulgate.toml a importujte soubor znovu.

## vulgate align

align-done = Jednotky s protějškem: { $paired } z { $units }. Projděte „{ $path }“ a pak soubor importujte.

## vulgate build

build-progress = Sestavování
build-done =
    { $count ->
        [0] Nic nebylo sestaveno.
        [one] V „{ $folder }“ je jeden soubor.
        [few] V „{ $folder }“ jsou { $count } soubory.
       *[other] V „{ $folder }“ je { $count } souborů.
    }
build-unchanged = Žádné vydání se nezměnilo; nic nebylo znovu sestaveno.
build-reused = { $count ->
        [one] Jedno z { $all } vydání se nezměnilo a nebylo znovu sestaveno.
        [few] { $count } z { $all } vydání se nezměnila a nebyla znovu sestavena.
       *[other] { $count } z { $all } vydání se nezměnilo a nebylo znovu sestaveno.
    }
# Tabulka, kterou zapisuje --summary.
summary-title = Úplná vydání: { $complete } z { $all }
summary-document = Dokument
summary-complete = Úplná
summary-incomplete = Neúplná (nepřeložené segmenty)
summary-not-built = Nesestavená

build-incomplete =
    { $count ->
        [one] jeden segment nemá aktuální překlad do jazyka „{ $lang }“; ve výsledku je označen
        [few] { $count } segmenty nemají aktuální překlad do jazyka „{ $lang }“; ve výsledku jsou označeny
       *[other] { $count } segmentů nemá aktuální překlad do jazyka „{ $lang }“; ve výsledku jsou označeny
    }
    .hint = „vulgate export --lang { $lang }“ je zapíše pro překladatele; „--strict“ je vypíše.
build-removed = toto vydání z dřívějšího sestavení bylo odstraněno, protože není aktuální
    .hint = Přeložte, co chybí, a sestavte znovu.
build-left-over = toto vydání z dřívějšího sestavení už nepatří k žádnému dokumentu a jazyku projektu
    .hint = Smažte je, nemá-li být zveřejněno.
build-untranslated = nepřeloženo do jazyka „{ $lang }“: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ to zapíše pro překladatele.
build-changed = změněno od překladu do jazyka „{ $lang }“: „{ $text }“
    .hint = „vulgate export --lang { $lang }“ to zapíše pro překladatele spolu s dřívějším překladem.
build-without-pdf = tento program byl zkompilován bez sazby
    .hint = Zkompilujte jej s funkcí „pdf“, nebo zvolte „--format html,source“.
build-no-bilingual = dvojjazyčné vydání v jazyce „{ $lang }“, tedy v jazyce zdroje, nevzniklo
build-edition-format = ve formátu autora existuje jen konečné vydání
    .hint = Přidejte „--edition final“, nebo zvolte „--format pdf“ či „html“.

## vulgate status

status-percent = { $count } %
status-head-document = Dokument
status-head-language = Jazyk
status-head-done = Hotovo
status-head-segments = Segmenty
status-head-translated = Přeloženo
status-head-reviewed = Zrevidováno
status-head-final = Konečné
status-head-changed = Změněno
status-head-missing = Chybí
status-head-words = Slova

## vulgate analyse

analyse-head-in-context = V kontextu
analyse-head-exact = Přesné
analyse-head-repeated = Opakované
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nové
analyse-all = Všechny dokumenty

## vulgate check

check-nothing-found =
    { $count ->
        [one] Zkontrolován jeden překlad, nic nenalezeno.
        [few] Zkontrolovány { $count } překlady, nic nenalezeno.
       *[other] Zkontrolováno { $count } překladů, nic nenalezeno.
    }
check-fixed = „{ $found }“ je nyní „{ $wanted }“ ({ $check })
check-unknown = kontrola „{ $id }“ neexistuje
    .hint = Dostupné kontroly: { $known }.
check-unknown-near = kontrola „{ $id }“ neexistuje
    .hint = Měli jste na mysli „{ $nearest }“?

## vulgate tm

tm-export-done = Počet jednotek zapsaných do „{ $path }“: { $count }.
tm-export-unknown = sbírka „{ $name }“ v paměti není
    .hint = Její sbírky: { $known }.
tm-export-character = znak { $code } není v XML povolen; místo něj byl zapsán znak „�“ v textu „{ $text }“
    .hint = Odstraňte jej příkazem „vulgate tm edit“ nebo tam, odkud text pochází, a soubor zapište znovu.
tm-import-progress = Import
tm-import-done = { $path }: { $units ->
        [one] přečtena jedna jednotka
        [few] přečteny { $units } jednotky
       *[other] přečteno { $units } jednotek
    }, ve sbírce „{ $collection }“ { $added ->
        [one] přibyl jeden překlad
        [few] přibyly { $added } překlady
       *[other] přibylo { $added } překladů
    }.
tm-import-kept = { $path }: počet jednotek { $units }, uloženo jako „{ $file }“ a zapsáno ve vulgate.toml.
tm-import-not-kept = importované překlady jsou jen v databázi: nová pracovní kopie je nebude mít
    .hint = Importujte je s „--keep“, aby byly ve složce tm/ jako text.
tm-import-name = „{ $name }“ nemůže být název sbírky
    .hint = Pomocí „--collection“ zvolte jiný: nejvýše { $limit } znaků, bez konců řádků a řídicích znaků, bez / \ : * ? " < > |, bez mezery či tečky na začátku a na konci; nesmí to být název zařízení ve Windows, například CON.
tm-import-exists = jiná paměť tohoto názvu již existuje; nebyla nahrazena
    .hint = Dejte nové paměti vlastní název pomocí „--collection“, nebo nejprve smažte „{ $file }“.
tm-import-settings = „{ $file }“ se nepodařilo přidat na konec vulgate.toml, protože „tm.collections“ je tam zapsáno v jiné podobě
    .hint = Zapište seznam jako tabulky [[tm.collections]], nebo do něj soubor doplňte ručně.
tm-import-language = „{ $lang }“ není jazyk tohoto projektu; texty v něm se přesto uchovají
    .hint = Pokud do něj chcete překládat, doplňte jej do „project.targets“ ve vulgate.toml.
tm-match-none = Žádná shoda se skóre { $min } nebo vyšším.
tm-match-kind =
    { $kind ->
        [in-context] v kontextu
        [exact] přesná
        [near-exact] tatáž slova
        [fuzzy] podobná
       *[pivot] přes jiný jazyk
    }
tm-match-penalty =
    { $kind ->
        [numbers] čísla
        [case] velká a malá písmena
        [punctuation] interpunkce nebo mezery
        [codes] kódy
        [adapted] přizpůsobeno, nezkontrolováno
        [collection] její sbírka
        [provenance] její původ
        [regional] jiná varianta jazyka
       *[pivot] přes jiný jazyk
    }
tm-search-done =
    { $count ->
        [0] Nic nenalezeno.
        [one] Nalezeno jedno místo.
        [few] Nalezena { $count } místa.
       *[other] Nalezeno { $count } míst.
    }
tm-search-quote = uvozovky v tomto textu nejsou uzavřeny: { $text }
    .hint = Uzavřete je, nebo je odstraňte: slova mezi uvozovkami se hledají za sebou.
tm-search-empty = není co hledat
    .hint = Zadejte slovo, část slova nebo frázi v uvozovkách.
tm-stats-collection = Sbírka
tm-stats-provenance = Původ
tm-stats-penalty = Srážka
tm-stats-units = Jednotky
tm-stats-variants = Překlady
tm-stats-pair = Jazyky
tm-stats-year = Poslední změna
tm-stats-undated = bez data
tm-duplicates-done =
    { $count ->
        [0] Žádný text nemá stejný překlad dvakrát.
        [one] Jeden text má stejný překlad dvakrát.
        [few] { $count } texty mají stejný překlad dvakrát.
       *[other] { $count } textů má stejný překlad dvakrát.
    }
tm-conflicts-done =
    { $count ->
        [0] Žádný text nemá více překladů.
        [one] Jeden text má více překladů.
        [few] { $count } texty mají více překladů.
       *[other] { $count } textů má více překladů.
    }
tm-edit-would =
    { $count ->
        [0] Nic nebylo nalezeno; nic by se nezměnilo.
        [one] Změnil by se jeden překlad. Bez „--dry-run“ se změní.
        [few] Změnily by se { $count } překlady. Bez „--dry-run“ se změní.
       *[other] Změnilo by se { $count } překladů. Bez „--dry-run“ se změní.
    }
tm-delete-would =
    { $count ->
        [0] Nic nebylo nalezeno; nic by se neodstranilo.
        [one] Odstranil by se jeden překlad. Bez „--dry-run“ se odstraní.
        [few] Odstranily by se { $count } překlady. Bez „--dry-run“ se odstraní.
       *[other] Odstranilo by se { $count } překladů. Bez „--dry-run“ se odstraní.
    }
tm-delete-done =
    { $count ->
        [0] Nic nebylo nalezeno; nic se nezměnilo.
        [one] Odstraněn jeden překlad.
        [few] Odstraněny { $count } překlady.
       *[other] Odstraněno { $count } překladů.
    }
tm-edit-done =
    { $count ->
        [0] Nic nebylo nalezeno; nic se nezměnilo.
        [one] Změněn jeden překlad.
        [few] Změněny { $count } překlady.
       *[other] Změněno { $count } překladů.
    }
tm-edit-empty = text, který se má nahradit, je prázdný
    .hint = Uveďte text v podobě, v jaké je v překladech.
tm-edit-alike =
    { $count ->
        [one] jeden překlad obsahuje tento text v jiném zápisu a zůstává beze změny
        [few] { $count } překlady obsahují tento text v jiném zápisu a zůstávají beze změny
       *[other] { $count } překladů obsahuje tento text v jiném zápisu a zůstává beze změny
    }
    .hint = Má-li se změnit i tam, uveďte text s týmiž velkými písmeny, diakritikou a apostrofy.
tm-edit-source = žádný překlad v jazyce „{ $lang }“ tento text neobsahuje: je jen ve zdrojových textech
    .hint = „tm edit“ mění překlady; jejich jazyk uveďte pomocí „--lang“. Zdrojový text se mění ve svém dokumentu.
tm-edit-blank =
    { $count ->
        [one] jednomu překladu by nezbyl žádný text, a proto zůstává beze změny
        [few] { $count } překladům by nezbyl žádný text, a proto zůstávají beze změny
       *[other] { $count } překladům by nezbyl žádný text, a proto zůstávají beze změny
    }
    .hint = Odstraňte jej příkazem „vulgate tm delete“.
tm-change-record =
    { $count ->
        [one] byl nalezen také jeden překlad patřící k dokumentu a zůstal beze změny
        [few] byly nalezeny také { $count } překlady patřící k dokumentu a zůstaly beze změny
       *[other] bylo nalezeno také { $count } překladů patřících k dokumentu a zůstaly beze změny
    }
    .hint = Změňte je v souboru XLIFF dokumentu, tak, jak by to udělal překladatel, a soubor importujte.
tm-verify-behind = paměť nemá tento text v jeho současné podobě
    .hint = Není třeba nic dělat: převezme jej příští příkaz, který paměť použije.
tm-verify-behind-many = texty, které paměť nemá v jejich současné podobě: { $count }, mezi nimi tento
    .hint = Není třeba nic dělat: převezme je příští příkaz, který paměť použije.
tm-verify-sound = Paměť je v pořádku; počet jednotek: { $count }.
tm-rebuild-done = Paměť byla vytvořena znovu; počet jednotek: { $units }, počet překladů: { $variants }.
tm-rebuild-lost =
    { $count ->
        [one] jeden překlad byl jen v databázi a je ztracen
        [few] { $count } překlady byly jen v databázi a jsou ztraceny
       *[other] { $count } překladů bylo jen v databázi a je ztraceno
    }
    .hint = Importujte je znovu, s „--keep“, aby byly uloženy jako text.
tm-rebuild-aside = databáze byla poškozena; je uchována jako „{ $path }“
    .hint = Co bylo jen v ní a nedalo se přečíst, nyní chybí: importujte to znovu. Až kopii nebudete potřebovat, smažte ji.

## Dokumenty

cli-renamed = „{ $document }“ používá překlady „{ $former }“, což již není dokument
    .hint = Pokud byl přejmenován, není třeba nic dělat: příští import přesune každý překlad pod nový název.
cli-regional = segmenty, které „{ $lang }“ přebírá z „{ $language }“: { $count }
    .hint = Zní-li varianta stejně, není třeba nic dělat. „vulgate export --lang { $lang }“ je zapíše pro překladatele.
cli-nothing-to-translate = v tomto dokumentu není žádný text k překladu
    .hint = Pokud by tam být měl, zkontrolujte, zda jde o správný soubor.
