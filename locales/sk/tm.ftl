# Prekladová pamäť.

## Databáza

tm-database-corrupt = pamäť je poškodená: { database-reason }
    .hint = Spustite `vulgate tm rebuild`: nanovo vytvorí pamäť z textových súborov projektu a z toho, čo sa ešte dá prečítať.
tm-database-foreign = toto je databáza iného programu, nie pamäť
    .hint = Presuňte ju inam alebo uveďte vo `vulgate.toml` iný súbor; `vulgate tm rebuild` potom vytvorí pamäť z textových súborov projektu.
tm-database-newer = pamäť zapísal novší program Vulgate (jej verzia je { $version })
    .hint = Aktualizujte Vulgate. Alebo súbor vymažte; `vulgate tm rebuild` ho znova vytvorí z textových súborov projektu.
tm-database-locked = iný proces zapisuje do pamäte príliš dlho
    .hint = Počkajte, kým skončí, alebo ho ukončite a spustite príkaz znova.
tm-read-behind = iný proces zapisuje do pamäte; bol prečítaný jej predchádzajúci stav
    .hint = Ak má príkaz poznať najnovšie texty projektu, spustite ho znova, keď druhý proces skončí.
tm-read-full = na disku nie je miesto na aktualizáciu pamäte; bola prečítaná taká, aká bola predtým
    .hint = Uvoľnite miesto a spustite príkaz znova, ak má zohľadniť najnovšie texty projektu.
tm-database-denied = pamäť nemožno otvoriť alebo do nej zapisovať: { database-reason }
    .hint = Skontrolujte oprávnenia k súboru a k jeho priečinku.
tm-database-full = disk je plný; pamäť zostala bez zmeny
    .hint = Uvoľnite miesto a spustite príkaz znova.
tm-database-failed = pamäť sa nepodarilo prečítať alebo zapísať: { database-reason }
    .hint = Skúste to znova; ak sa chyba zopakuje, skontrolujte disk.
database-reason = { $reason ->
    [page] časť súboru nie je taká, ako bola zapísaná
    [format] súbor nie je databáza
    [value] niektorú hodnotu v nej nemožno prečítať
    [read-only] je nastavená ochrana proti zápisu
    [closed] súbor alebo jeho priečinok nie je prístupný
    [disk] disk hlási poruchu
    [memory] nie je dosť operačnej pamäte
   *[other] chyba SQLite { $code }
}
tm-database-unsound = pamäť nie je v poriadku: { verify-reason }
    .hint = Spustite `vulgate tm rebuild`: nanovo vytvorí pamäť z textových súborov projektu a z toho, čo sa ešte dá prečítať.
verify-reason = { $reason ->
    [structure] štruktúra súboru je poškodená (nájdené chyby: { $row })
    [dangling] riadok { $row } tabuľky „{ $name }“ odkazuje na neexistujúci riadok tabuľky „{ $other }“
    [dangling-one] niektorý riadok tabuľky „{ $name }“ odkazuje na neexistujúci riadok tabuľky „{ $other }“
    [untranslated] jednotka { $row } nemá preklad
    [moved] jednotka { $row } je v inej zbierke než jej súbor
    [unused] text { $row } nepatrí k nijakej jednotke
    [foreign] jednotka { $row } má preklad v inom jazyku, než je jazyk jeho textu
    [provenance] pôvod zbierky „{ $name }“ je neznámy: „{ $other }“
    [language] jazyk textu { $row } je neznámy ({ $other })
    [unreadable] text { $row } nemožno prečítať
    [key] text { $row } nemožno nájsť podľa jeho obsahu
    [gone] text { $row } možno vyhľadať, ale neexistuje
    [facts] údaje o preklade jednotky { $row } nemožno prečítať
    [index] register nenachádza text „{ $name }“
   *[search] vyhľadávanie nenachádza text „{ $name }“
}

## Súbory TMX

tm-tmx-root = koreňovým prvkom je „{ $element }“: toto nie je TMX
    .hint = Skontrolujte, či ide o správny súbor. Súbor TMX sa začína prvkom „tmx“.
tm-tmx-version = verzia je „{ $version }“; známe sú verzie 1.1 až 1.4
    .hint = Súbor bol prečítaný ako 1.4. Porovnajte niekoľko jednotiek, a ak sú chybné, exportujte súbor znova ako TMX 1.4.
tm-tmx-header = chýba prvok header
    .hint = Za zdrojový sa považoval prvý text každej jednotky. Ak je to chyba, doplňte header so „srclang“.
tm-tmx-header-facts = vlastnosti a poznámky prvku header nemajú v pamäti miesto a boli vynechané: { $count }
    .hint = Ak sú dôležité, uchovajte samotný súbor: `vulgate tm import --keep`.
tm-tmx-body = chýba prvok body, a teda aj jednotky
    .hint = Exportujte súbor znova z nástroja, v ktorom vznikol.
tm-tmx-no-srclang = prvok header neuvádza zdrojový jazyk
    .hint = Za zdrojový sa považoval prvý text každej jednotky. Ak je to chyba, doplňte „srclang“.
tm-tmx-srclang = „{ $lang }“ nie je zdrojový jazyk
    .hint = Napíšte značku jazyka, napríklad „en“ alebo „pt-BR“, alebo „*all*“. Za zdrojový sa považoval prvý text jednotky.
tm-tmx-element = prvok „{ $element }“ sem nepatrí a bol vynechaný
    .hint = Skontrolujte, či obsahuje preklad; ak áno, presuňte ho na miesto, ktoré určuje TMX 1.4.
tm-tmx-large = jednotka je väčšia než { $limit } MB
    .hint = Skontrolujte, či súbor nie je poškodený: možno chýba koncová značka.
tm-tmx-cut-off = súbor sa končí predčasne
    .hint = Pri prenose bol skrátený alebo nie je dokončený. Získajte ho znova z pôvodného miesta.
tm-tmx-unclosed = jednotka bola vynechaná: skôr než sa skončí, začína sa iná
    .hint = Doplňte jej koncovú značku „</tu>“ alebo ju odstráňte.
tm-tmx-broken = jednotka bola z tohto dôvodu vynechaná
    .hint = Opravte ju alebo odstráňte a súbor importujte znova: čo je už známe, sa druhýkrát nepridá.
tm-tmx-character = znak { $code } nie je v XML povolený; bol prevzatý tak, ako je
    .hint = Odstráňte ho z textu: iné programy súbor odmietnu.
tm-tmx-unit = jednotka bola vynechaná: potrebuje najmenej dva texty, ale ich počet je { $count }
    .hint = Doplňte, čo chýba, alebo jednotku odstráňte.
tm-tmx-no-lang = text bol vynechaný: jeho jazyk nie je uvedený
    .hint = Doplňte „xml:lang“.
tm-tmx-lang = text bol vynechaný: „{ $lang }“ nie je známy jazyk
    .hint = Do „xml:lang“ napíšte značku jazyka, napríklad „de“ alebo „pt-BR“.
tm-tmx-no-seg = text v jazyku „{ $lang }“ bol vynechaný: nemá „seg“
    .hint = Doplňte text alebo „tuv“ odstráňte.
tm-tmx-empty = text v jazyku „{ $lang }“ bol vynechaný: je prázdny
    .hint = Doplňte text alebo „tuv“ odstráňte.
tm-tmx-date = „{ $value }“ v „{ $attribute }“ nie je dátum a hodnota bola ignorovaná
    .hint = Napíšte ho v tvare 20260316T120000Z.
tm-tmx-inline = „{ $element }“ nie je vložený prvok TMX; bol prevzatý jeho text
    .hint = Pre značky použite „bpt“ a „ept“, „ph“ alebo „it“.
tm-tmx-unpaired = „{ $element }“ s i="{ $i }" nemá v texte náprotivok; bol prevzatý ako samostatný kód
    .hint = Dajte začiatku a koncu dvojice rovnaké „i“ alebo použite „it“.
tm-tmx-no-i = v „{ $element }“ chýba „i“; prvok bol prevzatý ako samostatný kód
    .hint = Dajte začiatku a koncu dvojice rovnaké „i“.
tm-tmx-pos = v „it“ chýba „pos“ alebo jeho hodnota nie je „begin“ ani „end“; prvok bol prevzatý ako zástupný symbol
    .hint = Napíšte pos="begin" alebo pos="end".
tm-tmx-codes = vlastnosť „{ $property }“ nezodpovedá kódom v texte a bola ignorovaná
    .hint = Ak bol text upravený zámerne, netreba nič robiť; inak ho exportujte znova.
