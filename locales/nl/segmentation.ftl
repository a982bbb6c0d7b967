# Segmentatieregels voor zinnen (SRX). $number telt de regels van een bestand vanaf 1. $reason zegt
# waarom een reguliere expressie niet kan worden gebruikt; $what is de plaats erin, of de eigen
# woorden van het programma dat ze uitvoert.

seg-not-srx = dit is geen SRX: het buitenste element is “{ $name }”, niet “srx”
    .hint = Geef een bestand met segmentatieregels in SRX 2.0.
seg-version = onbekende SRX-versie “{ $version }”; ze wordt als 2.0 gelezen
    .hint = Stel version="2.0" in bij het element srx.
seg-missing = het element “{ $name }” ontbreekt
    .hint = SRX 2.0 eist een header, en een body met languagerules en maprules.
seg-only-first = <{ $parent }> heeft meer dan één <{ $element }>; alleen het eerste wordt gebruikt
    .hint = Breng het nodige in het eerste samen en haal de andere weg.
seg-value = het attribuut { $attribute } kan niet “{ $value }” zijn; de standaardwaarde wordt gebruikt
    .hint = Toegestaan zijn yes en no, en voor het type van een formathandle start, end en isolated.
seg-group-twice = twee lijsten van segmentatieregels heten “{ $name }”; talen gebruiken de tweede
    .hint = Geef elk een eigen languagerulename.
seg-rule-break = segmentatieregel { $number } wordt weggelaten: de break ervan is geen yes en geen no, maar “{ $value }”
    .hint = Stel break="yes" of break="no" in.
seg-rule-empty = segmentatieregel { $number } heeft niets vóór en niets na de scheiding, en past dus overal
    .hint = Vul beforebreak of afterbreak in, of verwijder de segmentatieregel.
seg-rule-unusable = segmentatieregel { $number } wordt weggelaten: { $reason ->
    [seg-regex-syntax] de reguliere expressie is onvolledig of verkeerd bij “{ $what }”
    [seg-regex-depth] hij heeft meer dan { $what } groepen in elkaar
    [seg-regex-count] hij telt te ver, “{ $what }”
    [seg-regex-unsupported] “{ $what }” wordt niet ondersteund
    [seg-regex-code-point] “{ $what }” is het nummer van geen enkel teken
    [seg-regex-property] “{ $what }” is de naam van geen enkele tekenklasse
    [seg-regex-size] de reguliere expressies ervan zijn te groot
   *[seg-regex-engine] het programma voor reguliere expressies kan er niet mee werken
}
    .hint = Verbeter de segmentatieregel; de andere worden intussen gebruikt.
seg-rule-steps = segmentatieregel { $number } vergt op sommige plaatsen te veel stappen en geldt daar als niet passend
    .hint = Schrijf de reguliere expressies ervan zonder herhalingen in herhalingen; “vulgate segment --explain” toont de plaatsen.
seg-map-group = een languagemap noemt de segmentatieregels “{ $name }”, die niet bestaan
    .hint = Gebruik de languagerulename van een lijst van segmentatieregels van dit bestand.
seg-no-map = geen enkele languagemap past bij de taal “{ $lang }”; de teksten ervan worden dus niet gescheiden
    .hint = Voeg een languagemap toe waarvan het languagepattern past, zoals .* voor alle talen.
seg-map-pattern = het languagepattern “{ $pattern }” wordt weggelaten: { $reason ->
    [seg-regex-syntax] de reguliere expressie is onvolledig of verkeerd bij “{ $what }”
    [seg-regex-depth] het heeft meer dan { $what } groepen in elkaar
    [seg-regex-count] het telt te ver, “{ $what }”
    [seg-regex-unsupported] “{ $what }” wordt niet ondersteund
    [seg-regex-code-point] “{ $what }” is het nummer van geen enkel teken
    [seg-regex-property] “{ $what }” is de naam van geen enkele tekenklasse
    [seg-regex-size] de reguliere expressie is te groot
   *[seg-regex-engine] het programma voor reguliere expressies kan er niet mee werken
}
    .hint = Schrijf een reguliere expressie over taalcodes, zoals en.* voor Engels.
