# Pravidla pro věty (SRX). $number je pořadí pravidla v souboru od 1. $reason říká, proč nelze
# regulární výraz použít; $what je místo v něm, nebo slova samotného stroje.

seg-not-srx = toto není SRX: nejvnějším prvkem je „{ $name }“, nikoli „srx“
    .hint = Uveďte soubor s pravidly segmentace ve formátu SRX 2.0.
seg-version = neznámá verze SRX „{ $version }“; soubor se čte jako 2.0
    .hint = Nastavte version="2.0" u prvku srx.
seg-missing = chybí prvek „{ $name }“
    .hint = SRX 2.0 vyžaduje header a body s prvky languagerules a maprules.
seg-only-first = <{ $parent }> obsahuje více než jeden prvek <{ $element }>; použije se jen první
    .hint = Vložte vše potřebné do prvního a ostatní odstraňte.
seg-value = atribut { $attribute } nemůže mít hodnotu „{ $value }“; použije se výchozí hodnota
    .hint = Povoleny jsou yes a no, u type prvku formathandle start, end a isolated.
seg-group-twice = dva seznamy pravidel mají název „{ $name }“; jazyky používají druhý
    .hint = Dejte každému vlastní hodnotu languagerulename.
seg-rule-break = pravidlo { $number } se vynechává: jeho break není yes ani no, ale „{ $value }“
    .hint = Nastavte break="yes" nebo break="no".
seg-rule-empty = pravidlo { $number } nemá nic před hranicí ani za ní, takže vyhovuje všude
    .hint = Vyplňte beforebreak nebo afterbreak, nebo pravidlo odstraňte.
seg-rule-unusable = pravidlo { $number } se vynechává: { $reason ->
    [seg-regex-syntax] regulární výraz je neúplný nebo chybný v místě „{ $what }“
    [seg-regex-depth] skupiny jsou v něm vnořeny hlouběji než { $what }
    [seg-regex-count] počet opakování je příliš velký, „{ $what }“
    [seg-regex-unsupported] „{ $what }“ není podporováno
    [seg-regex-code-point] „{ $what }“ není číslo žádného znaku
    [seg-regex-property] „{ $what }“ není název žádné třídy znaků
    [seg-regex-size] jeho regulární výrazy jsou příliš velké
   *[seg-regex-engine] nástroj pro regulární výrazy jej neumí zpracovat
}
    .hint = Opravte pravidlo; zatím se používají ostatní.
seg-rule-steps = pravidlo { $number } potřebuje na některých místech příliš mnoho kroků a má se za to, že tam nevyhovuje
    .hint = Napište jeho regulární výrazy bez opakování uvnitř opakování; místa ukazuje „vulgate segment --explain“.
seg-map-group = prvek languagemap uvádí pravidla „{ $name }“, která neexistují
    .hint = Použijte languagerulename některého seznamu pravidel v tomto souboru.
seg-no-map = jazyku „{ $lang }“ neodpovídá žádný prvek languagemap, jeho texty se proto nedělí
    .hint = Přidejte languagemap, jehož languagepattern mu odpovídá, například .* pro všechny jazyky.
seg-map-pattern = vzor languagepattern „{ $pattern }“ se vynechává: { $reason ->
    [seg-regex-syntax] regulární výraz je neúplný nebo chybný v místě „{ $what }“
    [seg-regex-depth] skupiny jsou v něm vnořeny hlouběji než { $what }
    [seg-regex-count] počet opakování je příliš velký, „{ $what }“
    [seg-regex-unsupported] „{ $what }“ není podporováno
    [seg-regex-code-point] „{ $what }“ není číslo žádného znaku
    [seg-regex-property] „{ $what }“ není název žádné třídy znaků
    [seg-regex-size] regulární výraz je příliš velký
   *[seg-regex-engine] nástroj pro regulární výrazy jej neumí zpracovat
}
    .hint = Napište regulární výraz pro značky jazyků, například en.* pro angličtinu.
