### `vulgate repair`: co bylo nalezeno a na základě čeho. Jisté změny se provádějí, pochybné na žádost.

repair-form-feed = odstraněn znak konce stránky (form feed)
repair-comment = odstraněno „{ $text }“, pozůstatek převodního programu
repair-page-rule = odstraněna čára „{ $text }“ mezi dvěma stránkami
repair-page-number = odstraněno číslo stránky „{ $text }“: { $count ->
        [0] stojí na konci stránky
        [one] stojí na konci stránky
       *[other] patří do řady { $count } po sobě jdoucích čísel, nebo stojí na konci stránky
    }
repair-running-head = odstraněno živé záhlaví „{ $text }“: { $count ->
        [one] je to název s číslem stránky nebo na konci stránky
       *[other] počet výskytů: { $count }, z toho na konci stránky: { $ends }
    }
repair-note = poznámka „{ $mark } { $text }“ převedena na poznámku pod čarou: její značka je na řádku { $line }, „{ $word }“
repair-marks-left = { $count ->
        [one] jedna značka nemá poznámku: { $marks }
        [few] { $count } značky nemají poznámku: { $marks } …
       *[other] { $count } značek nemá poznámku: { $marks } …
    }
    .hint = Vyhledejte text poznámek v originálu a doplňte jej jako „[^1]: …“ s „[^1]“ na místě značky.
repair-note-left = poznámka „{ $mark }“ nemá v textu značku
    .hint = Na příslušné místo napište „[^{ $mark }]“ a před poznámku „[^{ $mark }]:“.
repair-word-lost = změna nebyla provedena, protože by změnila slovo
    .hint = Opravte toto místo ručně.
repair-bullet = odrážka „{ $sign }“ převedena na položku seznamu
repair-number = číslo „{ $number }“ v seznamu posunuto k jeho tečce
repair-join-list = spojen seznam rozdělený koncem stránky: „{ $before }“ | „{ $after }“
repair-join-page-lower = odstavec spojen: po „{ $before }“ skončila stránka a „{ $after }“ pokračuje malým písmenem
repair-join-page = odstavec spojen: stránka skončila uprostřed věty po „{ $before }“; „{ $after }“ pokračuje
repair-join-lower = odstavec spojen: „{ $before }“ neukončuje větu a „{ $after }“ pokračuje malým písmenem
repair-join-word = odstavec spojen: poslední slovo v „{ $before }“ nikde jinde nic neukončuje; „{ $after }“ pokračuje
repair-wrap = řádek začínající „{ $word }“ připojen k předchozímu, aby nebyl považován za seznam
repair-paragraph-short = odstavec začat u „{ $after }“: předchozí řádek, „{ $before }“, ukončuje větu a další slovo by se na něj vešlo
repair-paragraph-indent = odstavec začat u „{ $after }“: řádek je odsazen a předchozí, „{ $before }“, ukončuje větu
repair-paragraph-heading = „{ $before }“ a „{ $after }“ odděleno: krátký řádek mezi dvěma odstavci
repair-edge = „{ $text }“ odděleno od textu: je na místě, kde končí stránka
repair-table = z „{ $text }“ vytvořena tabulka, { $rows } × { $columns }: slova stojí ve sloupcích
repair-title = „{ $title }“ převedeno na název: { $lines ->
        [one] řádek na začátku, ve kterém nekončí žádná věta
        [few] { $lines } řádky na začátku, ve kterých nekončí žádná věta
       *[other] { $lines } řádků na začátku, ve kterých nekončí žádná věta
    }
repair-heading-number = „{ $text }“ převedeno na nadpis úrovně { $level }: samostatný číslovaný řádek, pod kterým je text
repair-heading-bold = „{ $text }“ převedeno na nadpis úrovně { $level }: samostatný tučný řádek, pod kterým je text
repair-heading-capitals = „{ $text }“ převedeno na nadpis úrovně { $level }: řádek psaný velkými písmeny, pod kterým je text
repair-heading-line = „{ $text }“ převedeno na nadpis úrovně { $level }: krátký samostatný řádek, který neukončuje větu a pod kterým je text
repair-hyphen-soft = „{ $word }“ spojeno: spojovník na konci řádku se zobrazuje jen tam
repair-hyphen-whole = „{ $word }“ spojeno: jinde v textu je slovo vcelku
repair-hyphen-form = „{ $word }“ spojeno: jinde v textu stojí „{ $form }“
repair-hyphen-compound = „{ $word }“ spojeno se spojovníkem: jinde v textu se píše takto
repair-hyphen-own = „{ $word }“ spojeno se spojovníkem: k takovým slovům patří
repair-hyphen-halves = „{ $word }“ spojeno: „{ $half }“ není slovo tohoto textu
repair-ligature = slitek rozložen: „{ $word }“ je „{ $apart }“
repair-link-empty = odstraněn odkaz na „{ $address }“ bez textu
repair-link-lost = odkaz „{ $words }“ nikam nevede: jeho text zůstává
repair-emphasis = odstraněno „{ $marks }“, které nic nezvýrazňuje
repair-spaces = řada mezer ({ $count }) nahrazena jednou
repair-indent = odsazení řádku odstraněno, aby nebyl považován za kód
repair-split-word = „{ $word }“ spojeno: počet výskytů vcelku v tomto textu: { $count }
repair-typo-punctuation = zdvojená nebo chybně umístěná interpunkce, ponecháno beze změny: „{ $text }“
repair-typo-bracket = závorka bez protějšku, ponecháno beze změny: „{ $text }“

### Příkaz

repair-doubtful = pochybné, ponecháno beze změny: { $change }
repair-question = Provést tuto změnu? y = ano, n = ne, a = ano pro všechny další, q = už se neptat:
repair-no-text = „{ $path }“ není text
    .hint = Uveďte soubor Markdown nebo textový soubor v UTF-8 nebo UTF-16.
repair-over-source = výsledek by nahradil zdrojový soubor „{ $path }“
    .hint = Uveďte jiný soubor pomocí „-o“, nebo použijte „--in-place“, pokud to tak má být.
repair-sound = { $path }: není co opravovat.
repair-done = { $path }: { $count ->
        [one] provedena jedna změna
        [few] provedeny { $count } změny
       *[other] provedeno { $count } změn
    }{ $doubtful ->
        [0] .
        [one] , zbývá jedno pochybné místo: prohlédněte si je pomocí „--diff --all“, rozhodněte pomocí „--interactive“.
        [few] , zbývají { $doubtful } pochybná místa: prohlédněte si je pomocí „--diff --all“, rozhodněte pomocí „--interactive“.
       *[other] , zbývá { $doubtful } pochybných míst: prohlédněte si je pomocí „--diff --all“, rozhodněte pomocí „--interactive“.
    }
repair-language = Jazyk textu: { $name } ({ $lang })
repair-suspicious = „{ $path }“ vypadá, jako by vznikl z PDF: { $count ->
        [one] jedno místo je poškozeno
        [few] { $count } místa jsou poškozena
       *[other] { $count } míst je poškozeno
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}pochybná místa: { $doubtful }
    }
    .hint = Prohlédněte si je pomocí „vulgate repair { $path } --diff“ a exportujte opravený soubor.
repair-doubted = „{ $path }“ vypadá, jako by vznikl z PDF; pochybná místa: { $doubtful }
    .hint = Prohlédněte si je pomocí „vulgate repair { $path } --diff --all“ a exportujte opravený soubor.
repair-written = Zapsáno: { $path }
