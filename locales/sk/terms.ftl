# Terminológia.

## Súbory TBX

terms-tbx-root = koreňovým prvkom je „{ $element }“: toto nie je TBX
    .hint = Skontrolujte, či ide o správny súbor. Súbor TBX sa začína prvkom „tbx“ alebo „martif“.
terms-tbx-prefix = prvky TBX majú predponu „{ $prefix }“, ktorá sa nečíta
    .hint = Exportujte súbor znova s menným priestorom TBX ako predvoleným, bez predpony.
terms-tbx-body = chýba prvok body, a teda aj heslá
    .hint = Exportujte súbor znova z nástroja, v ktorom vznikol.
terms-tbx-element = prvok „{ $element }“ sem nepatrí a bol vynechaný
    .hint = Skontrolujte, či obsahuje termín; ak áno, presuňte ho do hesla.
terms-tbx-large = heslo je väčšie než { $limit } MB
    .hint = Skontrolujte, či súbor nie je poškodený: možno chýba koncová značka.
terms-tbx-cut-off = súbor sa končí predčasne
    .hint = Pri prenose bol skrátený alebo nie je dokončený. Získajte ho znova z pôvodného miesta.
terms-tbx-broken = heslo bolo vynechané, pretože je poškodené
    .hint = Opravte ho alebo odstráňte a súbor importujte znova.
terms-tbx-id = identifikátor „{ $id }“ už má iné heslo
    .hint = Obe boli prevzaté. Dajte jednému z nich iný identifikátor, aby sa dali rozlíšiť.
terms-tbx-no-term = heslo bolo vynechané: nemá žiadny použiteľný termín
    .hint = Doplňte termín v známom jazyku alebo heslo odstráňte.
terms-tbx-empty = termín v jazyku „{ $lang }“ bol vynechaný: je prázdny
    .hint = Doplňte jeho text alebo ho odstráňte.
terms-tbx-lang = termíny boli vynechané: „{ $lang }“ nie je známy jazyk
    .hint = Do „xml:lang“ napíšte značku jazyka, napríklad „de“ alebo „pt-BR“.
terms-tbx-no-lang = termíny boli vynechané: ich jazyk nie je uvedený
    .hint = Doplňte „xml:lang“.
terms-status = „{ $value }“ nie je stav termínu a hodnota bola ignorovaná
    .hint = Napíšte „preferred“, „admitted“, „deprecated“ alebo „superseded“; v TBX s pripojeným „Term-admn-sts“.

## Tabuľky

terms-csv-no-language = prvý riadok neuvádza žiadny jazyk
    .hint = Do záhlavia stĺpcov s termínmi napíšte značky jazykov, napríklad „en“ a „de“.
terms-csv-column = stĺpec „{ $name }“ nie je známy a bol vynechaný
    .hint = Známe sú značky jazykov, „id“, „subject“, „definition“, „note“, „source“ a za značkou „:status“, „:part-of-speech“, „:context“, „:note“, „:definition“.
terms-csv-cells = riadok bol vynechaný: počet jeho buniek je { $count }, v prvom riadku { $expected }
    .hint = Bunky obsahujúce čiarku alebo zalomenie riadka dajte do úvodzoviek.
terms-csv-no-term = riadok bol vynechaný: nemá žiadny termín
    .hint = Doplňte termín do stĺpca niektorého jazyka alebo riadok odstráňte.
terms-csv-quote = riadok bol vynechaný: úvodzovky v ňom nie sú uzavreté
    .hint = Uzavrite ich alebo ich zdvojte, ak patria do textu.

## Príkazy

terms-import-one-name = „{ $name }“ nemôže byť názov viacerých terminologických databáz
    .hint = Importujte súbory po jednom alebo vynechajte „--name“.
terms-import-name = „{ $name }“ nemôže byť názov súboru
    .hint = Použite písmená, číslice a spojovníky.
terms-import-exists = terminologická databáza „{ $file }“ už existuje a je iná
    .hint = Pridajte „--replace“, ak ju chcete nahradiť novou, alebo „--name“, ak chcete zachovať obe.
terms-import-nothing = súbor neobsahuje žiadny použiteľný termín
    .hint = Skontrolujte, či ide o správny súbor. `vulgate validate` povie, čo je v TBX nesprávne.
terms-import-rewritten = súbor obsahuje chyby; súbor „{ $file }“ bol zapísaný nanovo so všetkým, čo je v poriadku
    .hint = Opravte chyby a importujte súbor znova s „--replace“, aby zostal zachovaný bez zmeny.
terms-import-done = { $path }: { $concepts ->
    [one] jeden pojem
    [few] { $concepts } pojmy
   *[other] { $concepts } pojmov
}, { $terms ->
    [one] jeden termín
    [few] { $terms } termíny
   *[other] { $terms } termínov
}, uložené ako { $file }
terms-export-nothing = projekt nemá v týchto jazykoch žiadne termíny
    .hint = Pridajte terminologickú databázu príkazom `vulgate terms import` alebo zvoľte iné jazyky.
terms-export-done = { $count ->
    [one] jeden pojem
    [few] { $count } pojmy
   *[other] { $count } pojmov
}, zapísané do { $path }
terms-search-done = { $count ->
    [0] nič sa nenašlo
    [one] našiel sa jeden pojem
    [few] našli sa { $count } pojmy
   *[other] našlo sa { $count } pojmov
}
terms-extract-done = { $count ->
    [0] žiadni kandidáti, ktorí by v terminologickej databáze neboli
    [one] jeden kandidát
    [few] { $count } kandidáti
   *[other] { $count } kandidátov
}
terms-head-candidate = kandidát
terms-head-count = počet
terms-head-score = skóre
terms-head-example = príklad
