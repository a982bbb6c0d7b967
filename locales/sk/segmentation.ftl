# Pravidlá pre vety (SRX). $number je poradie pravidla v súbore od 1. $reason hovorí, prečo nemožno
# regulárny výraz použiť; $what je miesto v ňom alebo slová samotného stroja.

seg-not-srx = toto nie je SRX: koreňovým prvkom je „{ $name }“, nie „srx“
    .hint = Uveďte súbor s pravidlami segmentácie vo formáte SRX 2.0.
seg-version = neznáma verzia SRX „{ $version }“; súbor sa číta ako 2.0
    .hint = Nastavte version="2.0" na prvku srx.
seg-missing = chýba prvok „{ $name }“
    .hint = SRX 2.0 vyžaduje header a body s prvkami languagerules a maprules.
seg-only-first = <{ $parent }> obsahuje viac než jeden prvok <{ $element }>; použije sa len prvý
    .hint = Vložte všetko potrebné do prvého a ostatné odstráňte.
seg-value = atribút { $attribute } nemôže mať hodnotu „{ $value }“; použije sa predvolená hodnota
    .hint = Povolené sú yes a no, pri type prvku formathandle start, end a isolated.
seg-group-twice = dva zoznamy pravidiel majú názov „{ $name }“; jazyky používajú druhý
    .hint = Dajte každému vlastnú hodnotu languagerulename.
seg-rule-break = pravidlo { $number } sa vynecháva: jeho break nie je yes ani no, ale „{ $value }“
    .hint = Nastavte break="yes" alebo break="no".
seg-rule-empty = pravidlo { $number } nemá nič pred hranicou ani za ňou, takže vyhovuje všade
    .hint = Vyplňte beforebreak alebo afterbreak, alebo pravidlo odstráňte.
seg-rule-unusable = pravidlo { $number } sa vynecháva: { $reason ->
    [seg-regex-syntax] regulárny výraz je neúplný alebo chybný na mieste „{ $what }“
    [seg-regex-depth] skupiny sú v ňom vnorené hlbšie než { $what }
    [seg-regex-count] počet opakovaní je príliš veľký, „{ $what }“
    [seg-regex-unsupported] „{ $what }“ nie je podporované
    [seg-regex-code-point] „{ $what }“ nie je číslo žiadneho znaku
    [seg-regex-property] „{ $what }“ nie je názov žiadnej triedy znakov
    [seg-regex-size] jeho regulárne výrazy sú príliš veľké
   *[seg-regex-engine] nástroj na regulárne výrazy to nevie spracovať
}
    .hint = Opravte pravidlo; zatiaľ sa používajú ostatné.
seg-rule-steps = pravidlo { $number } potrebuje na niektorých miestach priveľa krokov a predpokladá sa, že tam nevyhovuje
    .hint = Napíšte jeho regulárne výrazy bez opakovaní vnútri opakovaní; miesta ukazuje „vulgate segment --explain“.
seg-map-group = prvok languagemap uvádza pravidlá „{ $name }“, ktoré neexistujú
    .hint = Použite languagerulename niektorého zoznamu pravidiel v tomto súbore.
seg-no-map = jazyku „{ $lang }“ nezodpovedá žiadny prvok languagemap, jeho texty sa preto nedelia
    .hint = Pridajte languagemap, ktorého languagepattern mu zodpovedá, napríklad .* pre všetky jazyky.
seg-map-pattern = vzor languagepattern „{ $pattern }“ sa vynecháva: { $reason ->
    [seg-regex-syntax] regulárny výraz je neúplný alebo chybný na mieste „{ $what }“
    [seg-regex-depth] skupiny sú v ňom vnorené hlbšie než { $what }
    [seg-regex-count] počet opakovaní je príliš veľký, „{ $what }“
    [seg-regex-unsupported] „{ $what }“ nie je podporované
    [seg-regex-code-point] „{ $what }“ nie je číslo žiadneho znaku
    [seg-regex-property] „{ $what }“ nie je názov žiadnej triedy znakov
    [seg-regex-size] regulárny výraz je príliš veľký
   *[seg-regex-engine] nástroj na regulárne výrazy to nevie spracovať
}
    .hint = Napíšte regulárny výraz pre značky jazykov, napríklad en.* pre angličtinu.
