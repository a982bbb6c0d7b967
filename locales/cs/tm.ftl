# Překladová paměť.

## Databáze

tm-database-corrupt = paměť je poškozena: { database-reason }
    .hint = Spusťte `vulgate tm rebuild`: vytvoří paměť znovu z textových souborů projektu a z toho, co se ještě dá přečíst.
tm-database-foreign = toto je databáze jiného programu, nikoli paměť
    .hint = Přesuňte ji jinam, nebo uveďte ve `vulgate.toml` jiný soubor; `vulgate tm rebuild` pak vytvoří paměť z textových souborů projektu.
tm-database-newer = paměť zapsal novější program Vulgate (její verze je { $version })
    .hint = Aktualizujte Vulgate. Nebo soubor smažte; `vulgate tm rebuild` jej znovu vytvoří z textových souborů projektu.
tm-database-locked = jiný proces zapisuje do paměti příliš dlouho
    .hint = Počkejte, až skončí, nebo jej ukončete a spusťte příkaz znovu.
tm-read-behind = jiný proces zapisuje do paměti; byl přečten její předchozí stav
    .hint = Pokud má příkaz znát nejnovější texty projektu, spusťte jej znovu, až druhý proces skončí.
tm-read-full = na disku není místo k aktualizaci paměti; byla přečtena tak, jak byla předtím
    .hint = Uvolněte místo a spusťte příkaz znovu, má-li zohlednit nejnovější texty projektu.
tm-database-denied = paměť nelze otevřít nebo do ní zapisovat: { database-reason }
    .hint = Zkontrolujte oprávnění k souboru a k jeho složce.
tm-database-full = disk je plný; paměť zůstala beze změny
    .hint = Uvolněte místo a spusťte příkaz znovu.
tm-database-failed = paměť se nepodařilo přečíst nebo zapsat: { database-reason }
    .hint = Zkuste to znovu; pokud se chyba opakuje, zkontrolujte disk.
database-reason = { $reason ->
    [page] část souboru není taková, jak byla zapsána
    [format] soubor není databáze
    [value] některou hodnotu v ní nelze přečíst
    [read-only] je nastavena ochrana proti zápisu
    [closed] soubor nebo jeho složka nejsou přístupné
    [disk] disk hlásí závadu
    [memory] není dost operační paměti
   *[other] chyba SQLite { $code }
}
tm-database-unsound = paměť není v pořádku: { verify-reason }
    .hint = Spusťte `vulgate tm rebuild`: vytvoří paměť znovu z textových souborů projektu a z toho, co se ještě dá přečíst.
verify-reason = { $reason ->
    [structure] struktura souboru je poškozena (nalezené závady: { $row })
    [dangling] řádek { $row } tabulky „{ $name }“ odkazuje na neexistující řádek tabulky „{ $other }“
    [dangling-one] některý řádek tabulky „{ $name }“ odkazuje na neexistující řádek tabulky „{ $other }“
    [untranslated] jednotka { $row } nemá překlad
    [moved] jednotka { $row } je v jiné sbírce než její soubor
    [unused] text { $row } nepatří k žádné jednotce
    [foreign] jednotka { $row } má překlad v jiném jazyce, než je jazyk jeho textu
    [provenance] původ sbírky „{ $name }“ je neznámý: „{ $other }“
    [language] jazyk textu { $row } je neznámý ({ $other })
    [unreadable] text { $row } nelze přečíst
    [key] text { $row } nelze najít podle jeho obsahu
    [gone] text { $row } lze vyhledat, ale neexistuje
    [facts] údaje o překladu jednotky { $row } nelze přečíst
    [index] rejstřík nenachází text „{ $name }“
   *[search] hledání nenachází text „{ $name }“
}

## Soubory TMX

tm-tmx-root = nejvnějším prvkem je „{ $element }“: toto není TMX
    .hint = Zkontrolujte, zda jde o správný soubor. Soubor TMX začíná prvkem „tmx“.
tm-tmx-version = verze je „{ $version }“; známé jsou verze 1.1 až 1.4
    .hint = Soubor byl přečten jako 1.4. Porovnejte několik jednotek, a pokud jsou chybné, exportujte soubor znovu jako TMX 1.4.
tm-tmx-header = chybí prvek header
    .hint = Za zdrojový byl považován první text každé jednotky. Pokud je to chyba, doplňte header se „srclang“.
tm-tmx-header-facts = vlastnosti a poznámky v záhlaví nemají v paměti místo a byly vynechány: { $count }
    .hint = Jsou-li důležité, uchovejte soubor sám: `vulgate tm import --keep`.
tm-tmx-body = chybí prvek body, a tedy i jednotky
    .hint = Exportujte soubor znovu z nástroje, ve kterém vznikl.
tm-tmx-no-srclang = prvek header neuvádí zdrojový jazyk
    .hint = Za zdrojový byl považován první text každé jednotky. Pokud je to chyba, doplňte „srclang“.
tm-tmx-srclang = „{ $lang }“ není zdrojový jazyk
    .hint = Napište značku jazyka, například „en“ nebo „pt-BR“, nebo „*all*“. Za zdrojový byl považován první text jednotky.
tm-tmx-element = prvek „{ $element }“ sem nepatří a byl vynechán
    .hint = Zkontrolujte, zda obsahuje překlad; pokud ano, přesuňte jej na místo, které stanoví TMX 1.4.
tm-tmx-large = jednotka je větší než { $limit } MB
    .hint = Zkontrolujte, zda soubor není poškozen: možná chybí koncová značka.
tm-tmx-cut-off = soubor končí předčasně
    .hint = Při přenosu byl zkrácen, nebo není dokončen. Získejte jej znovu z původního místa.
tm-tmx-unclosed = jednotka byla vynechána: dříve než skončí, začíná jiná
    .hint = Doplňte její koncovou značku „</tu>“, nebo ji odstraňte.
tm-tmx-broken = jednotka byla z tohoto důvodu vynechána
    .hint = Opravte ji, nebo odstraňte, a soubor importujte znovu: co je již známo, se podruhé nepřidá.
tm-tmx-character = znak { $code } není v XML povolen; byl převzat tak, jak je
    .hint = Odstraňte jej z textu: jiné programy soubor odmítnou.
tm-tmx-unit = jednotka byla vynechána: potřebuje nejméně dva texty, ale má jich { $count }
    .hint = Doplňte, co chybí, nebo jednotku odstraňte.
tm-tmx-no-lang = text byl vynechán: jeho jazyk není uveden
    .hint = Doplňte „xml:lang“.
tm-tmx-lang = text byl vynechán: „{ $lang }“ není známý jazyk
    .hint = Do „xml:lang“ napište značku jazyka, například „de“ nebo „pt-BR“.
tm-tmx-no-seg = text v jazyce „{ $lang }“ byl vynechán: nemá „seg“
    .hint = Doplňte text, nebo „tuv“ odstraňte.
tm-tmx-empty = text v jazyce „{ $lang }“ byl vynechán: je prázdný
    .hint = Doplňte text, nebo „tuv“ odstraňte.
tm-tmx-date = „{ $value }“ v „{ $attribute }“ není datum a hodnota byla ignorována
    .hint = Napište je ve tvaru 20260316T120000Z.
tm-tmx-inline = „{ $element }“ není vložený prvek TMX; byl převzat jeho text
    .hint = Pro značky použijte „bpt“ a „ept“, „ph“ nebo „it“.
tm-tmx-unpaired = „{ $element }“ s i="{ $i }" nemá v textu protějšek; byl převzat jako samostatný kód
    .hint = Dejte začátku a konci dvojice stejné „i“, nebo použijte „it“.
tm-tmx-no-i = v „{ $element }“ chybí „i“; byl převzat jako samostatný kód
    .hint = Dejte začátku a konci dvojice stejné „i“.
tm-tmx-pos = v „it“ chybí „pos“, nebo jeho hodnota není „begin“ ani „end“; byl převzat jako zástupný symbol
    .hint = Napište pos="begin" nebo pos="end".
tm-tmx-codes = vlastnost „{ $property }“ neodpovídá kódům v textu a byla ignorována
    .hint = Pokud byl text upraven záměrně, není třeba nic dělat; jinak jej exportujte znovu.
