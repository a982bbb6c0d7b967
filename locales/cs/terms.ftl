# Terminologie.

## Soubory TBX

terms-tbx-root = kořenovým prvkem je „{ $element }“: toto není TBX
    .hint = Zkontrolujte, zda jde o správný soubor. Soubor TBX začíná prvkem „tbx“ nebo „martif“.
terms-tbx-prefix = prvky TBX mají předponu „{ $prefix }“, která se nečte
    .hint = Exportujte soubor znovu se jmenným prostorem TBX jako výchozím, bez předpony.
terms-tbx-body = chybí prvek body, a tedy i hesla
    .hint = Exportujte soubor znovu z nástroje, ve kterém vznikl.
terms-tbx-element = prvek „{ $element }“ sem nepatří a byl vynechán
    .hint = Zkontrolujte, zda obsahuje termín; pokud ano, přesuňte jej do hesla.
terms-tbx-large = heslo je větší než { $limit } MB
    .hint = Zkontrolujte, zda soubor není poškozen: možná chybí koncová značka.
terms-tbx-cut-off = soubor končí předčasně
    .hint = Při přenosu byl zkrácen, nebo není dokončen. Získejte jej znovu z původního místa.
terms-tbx-broken = heslo bylo vynecháno, protože je poškozeno
    .hint = Opravte je, nebo odstraňte, a soubor importujte znovu.
terms-tbx-id = identifikátor „{ $id }“ již má jiné heslo
    .hint = Obě byla převzata. Dejte jednomu z nich jiný identifikátor, aby se dala rozlišit.
terms-tbx-no-term = heslo bylo vynecháno: nemá žádný použitelný termín
    .hint = Doplňte termín ve známém jazyce, nebo heslo odstraňte.
terms-tbx-empty = termín v jazyce „{ $lang }“ byl vynechán: je prázdný
    .hint = Doplňte jeho text, nebo jej odstraňte.
terms-tbx-lang = termíny byly vynechány: „{ $lang }“ není známý jazyk
    .hint = Do „xml:lang“ napište značku jazyka, například „de“ nebo „pt-BR“.
terms-tbx-no-lang = termíny byly vynechány: jejich jazyk není uveden
    .hint = Doplňte „xml:lang“.
terms-status = „{ $value }“ není stav termínu a hodnota byla ignorována
    .hint = Napište „preferred“, „admitted“, „deprecated“ nebo „superseded“; v TBX s připojeným „Term-admn-sts“.

## Tabulky

terms-csv-no-language = první řádek neuvádí žádný jazyk
    .hint = Do záhlaví sloupců s termíny napište značky jazyků, například „en“ a „de“.
terms-csv-column = sloupec „{ $name }“ není znám a byl vynechán
    .hint = Známé jsou značky jazyků, „id“, „subject“, „definition“, „note“, „source“ a za značkou „:status“, „:part-of-speech“, „:context“, „:note“, „:definition“.
terms-csv-cells = řádek byl vynechán: počet jeho buněk je { $count }, v prvním řádku { $expected }
    .hint = Buňky obsahující čárku nebo zalomení řádku dejte do uvozovek.
terms-csv-no-term = řádek byl vynechán: nemá žádný termín
    .hint = Doplňte termín do sloupce některého jazyka, nebo řádek odstraňte.
terms-csv-quote = řádek byl vynechán: uvozovky v něm nejsou uzavřeny
    .hint = Uzavřete je, nebo je zdvojte, pokud patří do textu.

## Příkazy

terms-import-one-name = „{ $name }“ nemůže být název několika terminologických databází
    .hint = Importujte soubory po jednom, nebo vynechte „--name“.
terms-import-name = „{ $name }“ nemůže být název souboru
    .hint = Použijte písmena, číslice a spojovníky.
terms-import-exists = terminologická databáze „{ $file }“ již existuje a je jiná
    .hint = Přidejte „--replace“, chcete-li ji nahradit novou, nebo „--name“, chcete-li zachovat obě.
terms-import-nothing = soubor neobsahuje žádný použitelný termín
    .hint = Zkontrolujte, zda jde o správný soubor. `vulgate validate` řekne, co je v TBX špatně.
terms-import-rewritten = soubor obsahuje chyby; „{ $file }“ byl zapsán nově se vším, co je v pořádku
    .hint = Opravte chyby a importujte soubor znovu s „--replace“, aby zůstal zachován beze změny.
terms-import-done = { $path }: { $concepts ->
    [one] jeden pojem
    [few] { $concepts } pojmy
   *[other] { $concepts } pojmů
}, { $terms ->
    [one] jeden termín
    [few] { $terms } termíny
   *[other] { $terms } termínů
}, uloženo jako { $file }
terms-export-nothing = projekt nemá v těchto jazycích žádné termíny
    .hint = Přidejte terminologickou databázi příkazem `vulgate terms import`, nebo zvolte jiné jazyky.
terms-export-done = { $count ->
    [one] jeden pojem
    [few] { $count } pojmy
   *[other] { $count } pojmů
}, zapsáno do { $path }
terms-search-done = { $count ->
    [0] nic nenalezeno
    [one] nalezen jeden pojem
    [few] nalezeny { $count } pojmy
   *[other] nalezeno { $count } pojmů
}
terms-extract-done = { $count ->
    [0] žádní kandidáti, kteří by v terminologické databázi nebyli
    [one] jeden kandidát
    [few] { $count } kandidáti
   *[other] { $count } kandidátů
}
terms-head-candidate = kandidát
terms-head-count = počet
terms-head-score = skóre
terms-head-example = příklad
