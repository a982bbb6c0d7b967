# Waardoor een bestand geen welgevormde XML is. Elke melding is de geschonden regel; het programma
# voegt bestand, regel en kolom toe.

xml-encoding-unknown = de codering “{ $encoding }” is niet bekend
    .hint = Sla het bestand op als UTF-8, en noem op de eerste regel UTF-8 of geen codering.
xml-encoding-malformed = de bytes hier zijn geen { $encoding }
    .hint = Sla het bestand opnieuw op als UTF-8, of vermeld de codering op de eerste regel (vaak windows-1252); kwam het via e-mail of een download, haal het dan nog eens op.
xml-encoding-declared = volgens het bestand is het { $declared }, maar het is { $encoding } en is zo gelezen
    .hint = Vermeld { $encoding }, of geen codering, op de eerste regel.
xml-encoding-changed = geschreven als UTF-8: namen, opmerkingen of instructies bevatten tekens die in { $encoding } ontbreken
    .hint = Laat de ontvanger weten dat het bestand nu UTF-8 is; de eerste regel zegt het ook.
xml-empty = er is geen element in dit bestand: het is geen XML
    .hint = Controleer of het het bedoelde bestand is en of het niet leeg is.
xml-truncated = het bestand eindigt binnen het element “{ $element }”, dat op regel { $opened } begint
    .hint = Het bestand is waarschijnlijk afgebroken: haal het opnieuw waar het vandaan kwam.
xml-unclosed = wat hier begint (een tag, commentaar, sectie of instructie) wordt nergens gesloten
    .hint = Het bestand is waarschijnlijk afgebroken, of er ontbreekt een aanhalingsteken of “>”.
xml-markup = na “<” komt iets wat geen opmaak is
    .hint = Schrijf “&lt;” voor een gewone “<”.
xml-ampersand = “&” begint geen verwijzing die met “;” eindigt
    .hint = Schrijf “&amp;” voor een gewone “&”.
xml-entity = de entiteit “{ $name }” is niet gedeclareerd
    .hint = Schrijf het teken zelf, of het nummer ervan, zoals “&#160;”.
xml-char-reference = “&{ $reference };” staat voor geen enkel teken van XML
    .hint = Schrijf het nummer van een teken dat XML 1.0 toestaat, of laat het weg.
xml-character = het teken { $code } is in XML 1.0 niet toegestaan
    .hint = Verwijder het; het is een besturingsteken of helemaal geen teken.
xml-second-root = het element “{ $element }” staat na het einde van het document
    .hint = Een document heeft één buitenste element: misschien zijn twee bestanden aan elkaar geplakt.
xml-text-before = er staat tekst vóór het eerste element
    .hint = Controleer of het een XML-bestand is, en verwijder wat aan de eerste “<” voorafgaat.
xml-text-after = er staat tekst na het einde van het document
    .hint = Verwijder wat na de laatste eindtag komt.
xml-text-outside = er staat tekst waar alleen elementen mogen staan; die is weggelaten
    .hint = Zet de tekst waar hij hoort, of verwijder hem.
xml-more = andere fouten van deze soort: { $count }; de laatste staat op regel { $line }
    .hint = Herstel ze zoals de eerste.
xml-cdata-end = “]]>” staat in de tekst
    .hint = Schrijf “]]&gt;”.
xml-tag-mismatch = “</{ $found }>” sluit “<{ $expected }>” van regel { $opened }
    .hint = Sluit elk element met een tag met zijn eigen naam, het binnenste eerst.
xml-tag-unopened = “</{ $found }>” sluit niets
    .hint = Verwijder het, of zet de begintag waar het element begint.
xml-name = “{ $name }” is geen naam
    .hint = Een naam begint met een letter of “_” en heeft hoogstens één “:”; er mag geen spatie aan voorafgaan.
xml-attribute-twice = het attribuut “{ $name }” staat er twee keer
    .hint = Houd een van beide.
xml-attribute-space = er staat geen spatie vóór het attribuut “{ $name }”
    .hint = Zet er een spatie voor.
xml-attribute-no-value = het attribuut “{ $name }” heeft geen waarde
    .hint = Schrijf het als { $name }="…".
xml-attribute-unquoted = de waarde van het attribuut “{ $name }” staat niet tussen aanhalingstekens
    .hint = Schrijf het als { $name }="…".
xml-attribute-less-than = er staat een “<” in de waarde van een attribuut
    .hint = Schrijf “&lt;”; of er ontbreekt een aanhalingsteken voor.
xml-prefix = het voorvoegsel “{ $prefix }” is niet gedeclareerd
    .hint = Declareer de naamruimte ervan bij dit element of een element eromheen, als xmlns:{ $prefix }="…".
xml-namespace = het voorvoegsel “{ $prefix }” kan niet aan “{ $namespace }” worden gebonden
    .hint = De voorvoegsels xml en xmlns en hun naamruimten liggen vast, en een voorvoegsel heeft een naamruimte nodig.
xml-comment-hyphens = er staat “--” in een commentaar, of “-” aan het einde ervan
    .hint = Zet een spatie tussen de streepjes.
xml-declaration = de XML-declaratie is verkeerd
    .hint = Schrijf <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = de XML-declaratie staat niet helemaal aan het begin van het bestand
    .hint = Verwijder wat eraan voorafgaat, of de declaratie zelf.
xml-doctype-place = de DOCTYPE staat na het eerste element, of is de tweede
    .hint = Houd er één, vóór het eerste element.
xml-doctype-entities = het bestand declareert eigen entiteiten, die worden geweigerd
    .hint = Vervang ze door de tekst waarvoor ze staan en verwijder de declaraties.
xml-too-large = het bestand heeft meer elementen en teksten dan er kunnen worden geteld
    .hint = Splits het in verschillende bestanden.
xml-depth = elementen zijn meer dan { $limit } niveaus diep genest
    .hint = Geen enkel bestand van deze soort heeft dat nodig; ga na waar het vandaan komt.
