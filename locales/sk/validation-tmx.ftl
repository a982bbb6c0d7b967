# Zhoda s TMX. Program dopĺňa súbor a riadok a miesto v špecifikácii.

validate-tmx-namespace = koreňový prvok patrí do menného priestoru „{ $namespace }“; TMX žiadny nemá
    .hint = Odstráňte atribút xmlns.
validate-tmx-version = verzia „{ $version }“ formátu TMX neexistuje
    .hint = Napíšte 1.4 alebo verziu, ktorej pravidlá súbor dodržiava: 1.1, 1.2 alebo 1.3.
validate-tmx-encoding = súbor deklaruje kódovanie „{ $encoding }“; TMX je v UTF-8, UTF-16 alebo ASCII
    .hint = Uložte ho v UTF-8 a toto kódovanie deklarujte.
validate-tmx-date = „{ $value }“ v „{ $attribute }“ nie je dátum podľa ISO 8601
    .hint = Napíšte ho v tvare YYYYMMDDThhmmssZ, napríklad 20240503T100000Z.
validate-tmx-srclang = zdrojový jazyk „{ $value }“ nie je ani značka jazyka, ani *all*
    .hint = Napíšte značku so spojovníkmi, napríklad en-GB, alebo *all*, ak zdrojom môže byť ktorýkoľvek jazyk.
validate-tmx-tuid = identifikátor „{ $value }“ je prázdny alebo obsahuje medzery
    .hint = Napíšte ho bez medzier alebo ho vynechajte.
validate-tmx-source-missing = žiadny variant tejto jednotky nie je v jej zdrojovom jazyku „{ $lang }“
    .hint = Opravte jazyk variantu alebo srclang; ak zdrojom môže byť ktorýkoľvek jazyk, nastavte srclang na *all*.
validate-tmx-code-doubled = číslo i="{ $number }" už má v tomto segmente iný otvárací kód
    .hint = Dajte každej dvojici kódov v segmente vlastné číslo.
validate-tmx-code-unopened = pred zatváracím kódom i="{ $number }" nie je v tomto segmente otvárací kód
    .hint = Doplňte <bpt> alebo z tohto kódu urobte <it> s pos="end".
validate-tmx-code-unclosed = za otváracím kódom i="{ $number }" nie je v tomto segmente zatvárací kód
    .hint = Doplňte <ept> alebo z tohto kódu urobte <it> s pos="begin".
validate-tmx-base-missing = prvok map uvádza kód, ale kódovanie nehovorí, ktoré iné kódovanie rozširuje
    .hint = Uveďte toto kódovanie v atribúte „base“.
validate-tmx-map-nothing = tento prvok map o svojom znaku nič nehovorí
    .hint = Uveďte code, ent alebo subst.
validate-tmx-code = „{ $value }“ nie je kód
    .hint = Napíšte #x a šestnástkové číslice, napríklad #x80.
validate-tmx-ascii = „{ $value }“ v „{ $attribute }“ obsahuje znaky mimo ASCII
    .hint = Napíšte hodnotu znakmi ASCII.
