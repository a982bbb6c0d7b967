# Regler för meningar (SRX). $number räknar reglerna i en fil från 1. $reason säger varför ett
# reguljärt uttryck inte kan användas; $what är stället i det, eller det tolkande programmets egna
# ord.

seg-not-srx = detta är inte SRX: det yttersta elementet är ”{ $name }”, inte ”srx”
    .hint = Ange en fil med segmenteringsregler i SRX 2.0.
seg-version = okänd SRX-version ”{ $version }”; den läses som 2.0
    .hint = Ange version="2.0" i elementet srx.
seg-missing = elementet ”{ $name }” saknas
    .hint = SRX 2.0 kräver header, och body med languagerules och maprules.
seg-only-first = <{ $parent }> har mer än ett <{ $element }>; bara det första används
    .hint = Samla det som behövs i det första och ta bort de andra.
seg-value = attributet { $attribute } kan inte vara ”{ $value }”; dess förvalda värde används
    .hint = Tillåtna är yes och no, och för type i ett formathandle start, end och isolated.
seg-group-twice = två regellistor heter ”{ $name }”; språken använder den andra
    .hint = Ge var och en ett eget languagerulename.
seg-rule-break = regel { $number } utelämnas: dess break är varken yes eller no, utan ”{ $value }”
    .hint = Ange break="yes" eller break="no".
seg-rule-empty = regel { $number } har inget före brytningen och inget efter, så den passar överallt
    .hint = Fyll i beforebreak eller afterbreak, eller ta bort regeln.
seg-rule-unusable = regel { $number } utelämnas: { $reason ->
    [seg-regex-syntax] det reguljära uttrycket är ofullständigt eller fel vid ”{ $what }”
    [seg-regex-depth] den har mer än { $what } grupper inuti varandra
    [seg-regex-count] den räknar för långt, ”{ $what }”
    [seg-regex-unsupported] ”{ $what }” stöds inte
    [seg-regex-code-point] ”{ $what }” är inte numret på något tecken
    [seg-regex-property] ”{ $what }” är inte namnet på någon teckenklass
    [seg-regex-size] dess reguljära uttryck är för stora
   *[seg-regex-engine] programmet för reguljära uttryck kan inte behandla det
}
    .hint = Rätta regeln; de andra används under tiden.
seg-rule-steps = regel { $number } kräver för många steg på vissa ställen och anses inte passa där
    .hint = Skriv dess reguljära uttryck utan upprepningar i upprepningar; ”vulgate segment --explain” visar ställena.
seg-map-group = en languagemap anger reglerna ”{ $name }”, som inte finns
    .hint = Använd languagerulename för en regellista i den här filen.
seg-no-map = ingen languagemap passar språket ”{ $lang }”, så dess texter delas inte
    .hint = Lägg till en languagemap vars languagepattern passar, till exempel .* för alla språk.
seg-map-pattern = languagepattern ”{ $pattern }” utelämnas: { $reason ->
    [seg-regex-syntax] det reguljära uttrycket är ofullständigt eller fel vid ”{ $what }”
    [seg-regex-depth] det har mer än { $what } grupper inuti varandra
    [seg-regex-count] det räknar för långt, ”{ $what }”
    [seg-regex-unsupported] ”{ $what }” stöds inte
    [seg-regex-code-point] ”{ $what }” är inte numret på något tecken
    [seg-regex-property] ”{ $what }” är inte namnet på någon teckenklass
    [seg-regex-size] det reguljära uttrycket är för stort
   *[seg-regex-engine] programmet för reguljära uttryck kan inte behandla det
}
    .hint = Skriv ett reguljärt uttryck för språktaggar, till exempel en.* för engelska.
