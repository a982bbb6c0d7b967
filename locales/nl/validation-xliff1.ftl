# Wat een XLIFF-bestand van versie 1.0, 1.1 of 1.2 in strijd met zijn specificatie zegt. Het
# programma voegt bestand, regel, eenheid en de plaats in de specificatie toe.

## Het hoofdelement

xliff1-namespace-missing = XLIFF { $version } heeft een naamruimte, en dit bestand heeft er geen
    .hint = Schrijf xmlns="{ $namespace }" in het eerste element.
xliff1-version-older = de naamruimte is die van XLIFF 1.2, maar de versie is “{ $version }”
    .hint = Schrijf version="1.2", tenzij een hulpmiddel het anders wil.
xliff1-extension-after-files = “{ $element }” staat na het laatste “file”
    .hint = Elementen van andere naamruimten staan hier vóór een “file”; verplaats het naar het begin.

## Wat identificeert, en wat ernaar verwijst

xliff1-id-doubled = de { $attribute } “{ $id }” van “{ $element }” is al in gebruik, op regel { $line }
    .hint = Die is uniek in een “file”; geef een van beide een andere.
xliff1-tool-unknown = de { $attribute } “{ $id }” van “{ $element }” is die van geen enkel hulpmiddel in de koptekst
    .hint = Voeg een “tool” met deze id toe aan de koptekst van hetzelfde “file”, of verbeter de id.
xliff1-phase-unknown = de { $attribute } “{ $id }” van “{ $element }” is die van geen enkele fase in de koptekst
    .hint = Voeg een “phase” met deze naam toe aan de koptekst van hetzelfde “file”, of verbeter de naam.
xliff1-unit-unknown = de { $attribute } “{ $id }” van “{ $element }” is de id van geen enkele eenheid in dit bestand
    .hint = Verwijs naar een “trans-unit” of “bin-unit” van hetzelfde “file”, of laat het attribuut weg.

## Attributen

xliff1-language = als taal van “{ $element }” is “{ $found }” vermeld, maar de { $attribute } van het bestand is “{ $expected }”
    .hint = Breng beide in overeenstemming; alleen binnen “alt-trans” mogen talen verschillen.
xliff1-mime-type = “{ $value }” is geen mediatype
    .hint = Begin met een van { $classes }; er mogen een schuine streep en een subtype op volgen.
xliff1-reformat = “{ $value }” zegt ja of nee en noemt ook attributen
    .hint = Schrijf alleen “yes” of “no”, of alleen de attributen die mogen veranderen.

## Segmenten

xliff1-segment-without-mid = een segment van “seg-source” heeft geen mid
    .hint = Geef het er een, zodat de vertaling ervan kan worden gevonden.
xliff1-segment-doubled = twee segmenten hebben de mid “{ $mid }”
    .hint = Geef elk segment van een “seg-source” een eigen mid.
xliff1-segment-unknown = “{ $element }” verwijst naar een segment “{ $mid }” dat “seg-source” niet heeft
    .hint = Gebruik de mid van een segment van de “seg-source” ernaast, of voeg dat segment daar toe.
xliff1-segmented-otherwise = zonder de markeringen luidt “seg-source” anders dan “source”
    .hint = Segmenteer de brontekst zoals die is; in geen van beide wordt tekst gewijzigd.

## Codes

xliff1-rid-doubled = een ander “{ $element }” van deze tekst heeft de rid “{ $rid }”
    .hint = Geef elk paar codes een eigen rid.
xliff1-begin-without-end = geen “{ $end }” sluit het “{ $element }” met de { $attribute } “{ $id }” af
    .hint = Voeg het einde ervan toe aan dezelfde tekst, of gebruik “it” of “x” voor een code die alleen staat.
xliff1-end-without-begin = het “{ $element }” met de { $attribute } “{ $id }” sluit geen “{ $begin }” af
    .hint = Voeg het begin ervan toe aan dezelfde tekst, of gebruik “it” of “x” voor een code die alleen staat.
xliff1-end-first = het “{ $element }” met de { $attribute } “{ $id }” staat vóór zijn “{ $begin }”
    .hint = Zet het begin van de code vóór het einde.
xliff1-cloned = de code “{ $id }” staat twee keer in de doeltekst en mag niet worden gekloond
    .hint = Verwijder een van beide, of laat de brontekst clone="yes" zeggen.
xliff1-code-id-shared = twee verschillende codes van deze tekst hebben de id “{ $id }”
    .hint = Geef elk een eigen id, anders kunnen hulpmiddelen ze niet uit elkaar houden.
