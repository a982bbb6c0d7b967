# Wat er bij het lezen van bronformaten wordt gemeld.

## Markdown: fouten

md-utf16 = het bestand is UTF-16, niet UTF-8
    .hint = Sla het op als UTF-8; editors noemen dit “codering”.
md-binary = het bestand bevat een NUL-byte en is dus geen tekst
    .hint = Controleer of het een Markdown-bestand is. Als het tekst in UTF-16 is, sla het dan op als UTF-8.
md-utf8 = de byte { $byte } is hier geen geldige UTF-8
    .hint = Sla het bestand op als UTF-8; het heeft waarschijnlijk een oudere codering zoals Windows-1252.
md-other-source = het document is uit een andere versie van dit bestand gelezen
    .hint = Lees het bestand opnieuw, en schrijf het dan.

## Markdown: bevindingen

md-empty = het bestand is leeg
    .hint = Schrijf iets, of laat het bestand buiten het project.
md-no-text = het bestand bevat niets wat kan worden vertaald
    .hint = Laat het buiten het project als dat de bedoeling is.
md-control = de tekst bevat het stuurteken { $code }, dat andere formaten niet kunnen bevatten
    .hint = Verwijder het; editors tonen het wanneer onzichtbare tekens zichtbaar worden gemaakt.
md-yaml = de kopgegevens zijn geen geldige YAML: { syntax-reason }
    .hint = Verbeter ze; tot dan wordt er niets van vertaald.
md-toml = de kopgegevens zijn geen geldige TOML: { syntax-reason }
    .hint = Verbeter ze; tot dan wordt er niets van vertaald.
syntax-reason = { $reason ->
    [unquoted] tekst moet hier tussen rechte aanhalingstekens staan
    [quotes] aanhalingstekens zijn niet gesloten, of er staat iets achter
    [doubled] deze sleutel is er al
    [no-value] de waarde ontbreekt
    [equals] tussen een sleutel en zijn waarde hoort “=”
    [key] een sleutel zonder aanhalingstekens heeft alleen de letters A tot en met Z, cijfers, “-” en “_”
    [bracket] een haakje heeft geen tegenhanger
    [comma] er ontbreekt een komma, of er staat er een te veel
    [value] dit is geen getal, geen datum en ook geen “true” of “false”
    [escape] “\” leidt hier niets bekends in; het teken zelf schrijft u als “\\”
    [rest] op deze regel mag niets meer staan
    [indent] de regel springt niet in zoals de regels waarbij hij hoort
    [tab] regels springen alleen met spaties in, niet met tabs
    [colon] hier kan geen sleutel beginnen; tekst met een dubbele punt moet tussen aanhalingstekens staan
    [line] de regel heeft geen sleutel met een dubbele punt
    [sign] tekst die met dit teken begint, moet tussen aanhalingstekens staan
   *[other] hier staat iets wat hier niet hoort
}
md-heading-skipped = een kop van niveau { $level } volgt op een van niveau { $before }
    .hint = Schermlezers kondigen niveaus aan: gebruik elk niveau alleen onder het niveau erboven.
md-image-without-text = de afbeelding heeft geen alternatieve tekst
    .hint = Zeg tussen de haken wat de afbeelding toont, voor lezers die ze niet zien.
md-nested-images = afbeeldingen staan meer dan { $depth } niveaus diep in alternatieve teksten; de binnenste worden niet vertaald
    .hint = Schrijf alternatieve teksten zonder afbeeldingen.
md-too-deep = lijsten en citaten zijn meer dan { $depth } niveaus diep genest; de binnenste worden op één niveau gezet
    .hint = Controleer of de nesting de bedoeling is.
md-table-surplus = “{ $text }” staat achter de laatste kolom van de tabel en wordt dus nooit getoond
    .hint = Geef de tabel nog een kolom, of schrijf \| waar een streep bij de tekst hoort.
md-table-rule = de regel onder de kop van een tabel heeft een ander aantal cellen ({ $cells }) dan de kop ({ $columns }), dus blijft de tabel gewone tekst
    .hint = Geef de regel evenveel cellen als de kop.
md-never-closed = niets sluit “{ $mark }” af, dus alles wat volgt hoort erbij en wordt niet vertaald
    .hint = Schrijf { $end } op een eigen regel waar het moet eindigen.
md-definition-list = een regel die met een dubbelepunt begint, is geen definitie, maar gaat door met de tekst erboven
    .hint = Gebruik een lijst, een tabel, of de term in vet met de uitleg erachter.
md-front-open = het bestand begint met --- en velden die door niets worden afgesloten, dus zijn ze tekst
    .hint = Schrijf --- op een eigen regel onder het laatste veld.
md-key-doubled = de sleutel “{ $key }” staat er twee keer
    .hint = Laat er één staan.
md-footnote-undefined = er is geen voetnoot “{ $label }”
    .hint = Voeg de tekst ervan toe ([^{ $label }]: …), of verwijder de verwijzing.
md-footnote-unused = niets verwijst naar de voetnoot “{ $label }”
    .hint = Voeg een verwijzing ([^{ $label }]) toe waar ze hoort, of verwijder de voetnoot.
md-footnote-doubled = de voetnoot “{ $label }” is al eerder gedefinieerd; deze tekst wordt nooit getoond
    .hint = Geef hem een eigen label.
md-missing-reference = de link verwijst naar “{ $label }”, dat niet gedefinieerd is, en blijft dus platte tekst
    .hint = Voeg een definitie toe ([{ $label }]: adres), of verbeter het label.
md-instruction-unclear = het commentaar begint als een instructie voor vertalers, maar zegt niets wat wordt begrepen: { $text }
    .hint = Schrijf <!-- vulgate translate="no" -->, max-length="60" of note="…".
md-instruction-unknown = er is geen instructie “{ $name }” voor vertalers
    .hint = Gebruik translate="no", max-length="60" of note="…".
md-instruction-value = { $name } kan niet “{ $value }” zijn
    .hint = translate is “no” of “yes”, max-length een aantal tekens, note een tekst.
md-instruction-unused = na deze instructie voor vertalers komt geen blok
    .hint = Zet het commentaar op een eigen regel vóór het blok waarover het gaat.
md-instruction-place = een instructie voor vertalers staat binnen een HTML-blok en gaat dus over niets
    .hint = Zet ze op een eigen regel vóór het blok.
