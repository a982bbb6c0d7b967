# Čo súbor XLIFF verzie 1.0, 1.1 alebo 1.2 obsahuje v rozpore so špecifikáciou. Program dopĺňa
# súbor, riadok, jednotku a miesto v špecifikácii.

## Koreňový prvok

xliff1-namespace-missing = XLIFF { $version } má menný priestor, ale tento súbor žiadny nemá
    .hint = Napíšte xmlns="{ $namespace }" do prvého prvku.
xliff1-version-older = menný priestor patrí k XLIFF 1.2, ale verzia je „{ $version }“
    .hint = Napíšte version="1.2", ak niektorý nástroj nevyžaduje niečo iné.
xliff1-extension-after-files = „{ $element }“ stojí za posledným prvkom „file“
    .hint = Prvky z iných menných priestorov tu stoja pred prvkom „file“; presuňte ho na začiatok.

## Identifikátory a odkazy na ne

xliff1-id-doubled = { $attribute } „{ $id }“ prvku „{ $element }“ je už obsadený, na riadku { $line }
    .hint = Hodnota je v prvku „file“ jedinečná; jednu z nich zmeňte.
xliff1-tool-unknown = { $attribute } „{ $id }“ prvku „{ $element }“ nezodpovedá žiadnemu nástroju v hlavičke
    .hint = Doplňte „tool“ s týmto identifikátorom do hlavičky toho istého prvku „file“ alebo identifikátor opravte.
xliff1-phase-unknown = { $attribute } „{ $id }“ prvku „{ $element }“ nezodpovedá žiadnej fáze v hlavičke
    .hint = Doplňte „phase“ s týmto názvom do hlavičky toho istého prvku „file“ alebo názov opravte.
xliff1-unit-unknown = { $attribute } „{ $id }“ prvku „{ $element }“ nie je identifikátor žiadnej jednotky v tomto súbore
    .hint = Odkážte na „trans-unit“ alebo „bin-unit“ toho istého prvku „file“ alebo atribút vynechajte.

## Atribúty

xliff1-language = jazyk prvku „{ $element }“ je „{ $found }“, ale { $attribute } súboru má hodnotu „{ $expected }“
    .hint = Uveďte obe hodnoty do súladu; jazyky sa môžu líšiť len v „alt-trans“.
xliff1-mime-type = „{ $value }“ nie je typ média
    .hint = Začnite jednou z hodnôt { $classes }; môže nasledovať lomka a podtyp.
xliff1-reformat = „{ $value }“ obsahuje yes alebo no a zároveň vymenúva atribúty
    .hint = Napíšte iba „yes“ alebo „no“, alebo len atribúty, ktoré sa smú meniť.

## Segmenty

xliff1-segment-without-mid = segment v „seg-source“ nemá mid
    .hint = Doplňte ho, aby bolo možné nájsť preklad segmentu.
xliff1-segment-doubled = dva segmenty majú mid „{ $mid }“
    .hint = Dajte každému segmentu v „seg-source“ vlastný mid.
xliff1-segment-unknown = „{ $element }“ odkazuje na segment „{ $mid }“, ktorý v „seg-source“ nie je
    .hint = Použite mid niektorého segmentu v susednom „seg-source“ alebo tam tento segment doplňte.
xliff1-segmented-otherwise = bez značiek segmentov sa text „seg-source“ líši od „source“
    .hint = Rozdeľte zdrojový text na segmenty bez zmeny; text sa nemení ani v jednom z prvkov.

## Kódy

xliff1-rid-doubled = iný prvok „{ $element }“ v tomto texte má rid „{ $rid }“
    .hint = Dajte každej dvojici kódov vlastný rid.
xliff1-begin-without-end = žiadny „{ $end }“ neukončuje prvok „{ $element }“, ktorého { $attribute } je „{ $id }“
    .hint = Doplňte jeho koniec do toho istého textu alebo pre samostatný kód použite „it“ alebo „x“.
xliff1-end-without-begin = prvok „{ $element }“, ktorého { $attribute } je „{ $id }“, neukončuje žiadny „{ $begin }“
    .hint = Doplňte jeho začiatok do toho istého textu alebo pre samostatný kód použite „it“ alebo „x“.
xliff1-end-first = prvok „{ $element }“, ktorého { $attribute } je „{ $id }“, stojí pred svojím „{ $begin }“
    .hint = Umiestnite začiatok kódu pred jeho koniec.
xliff1-cloned = kód „{ $id }“ stojí v cieľovom texte dvakrát, ale nesmie sa klonovať
    .hint = Jeden z nich odstráňte alebo v zdrojovom texte uveďte clone="yes".
xliff1-code-id-shared = dva rôzne kódy v tomto texte majú identifikátor „{ $id }“
    .hint = Dajte každému vlastný identifikátor, inak ich nástroje nerozlíšia.
