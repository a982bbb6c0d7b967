# Vad som gör att en fil inte är välformad XML. Varje meddelande är den regel som har brutits;
# programmet lägger till fil, rad och kolumn.

xml-encoding-unknown = teckenkodningen ”{ $encoding }” är inte känd
    .hint = Spara filen som UTF-8 och ange UTF-8, eller ingen kodning, på första raden.
xml-encoding-malformed = byten här är inte { $encoding }
    .hint = Spara filen på nytt som UTF-8, eller ange dess kodning på första raden (ofta windows-1252); om den kom med e-post eller hämtades, hämta den en gång till.
xml-encoding-declared = filen uppger att den är { $declared }, men den är { $encoding } och lästes som { $encoding }
    .hint = Ange { $encoding }, eller ingen kodning, på dess första rad.
xml-encoding-changed = skriven som UTF-8: namn, kommentarer eller instruktioner har tecken som { $encoding } saknar
    .hint = Meddela mottagaren att filen nu är UTF-8; det framgår även av dess första rad.
xml-empty = det finns inget element i den här filen: den är inte XML
    .hint = Kontrollera att det är den avsedda filen och att den inte är tom.
xml-truncated = filen slutar inuti elementet ”{ $element }”, som börjar på rad { $opened }
    .hint = Filen har troligen kapats: hämta den igen därifrån den kom.
xml-unclosed = det som börjar här (en tagg, en kommentar, ett avsnitt eller en instruktion) stängs aldrig
    .hint = Filen har troligen kapats, eller så saknas ett citattecken eller ”>”.
xml-markup = ”<” följs av något som inte är uppmärkning
    .hint = Skriv ”&lt;” för ett vanligt ”<”.
xml-ampersand = ”&” inleder ingen referens som slutar med ”;”
    .hint = Skriv ”&amp;” för ett vanligt ”&”.
xml-entity = entiteten ”{ $name }” är inte deklarerad
    .hint = Skriv själva tecknet, eller dess nummer, till exempel ”&#160;”.
xml-char-reference = ”&{ $reference };” står inte för något tecken i XML
    .hint = Skriv numret på ett tecken som XML 1.0 tillåter, eller utelämna det.
xml-character = tecknet { $code } är inte tillåtet i XML 1.0
    .hint = Ta bort det; det är ett styrtecken eller inget tecken alls.
xml-second-root = elementet ”{ $element }” står efter dokumentets slut
    .hint = Ett dokument har ett yttersta element: två filer kan ha fogats ihop.
xml-text-before = det finns text före det första elementet
    .hint = Kontrollera att det är en XML-fil, och ta bort det som står före det första ”<”.
xml-text-after = det finns text efter dokumentets slut
    .hint = Ta bort det som följer efter den sista sluttaggen.
xml-text-outside = det finns text där bara element får stå; den utelämnades
    .hint = Sätt den där den hör hemma, eller ta bort den.
xml-more = fler fel av samma slag: { $count }; det sista finns på rad { $line }
    .hint = Rätta till dem som det första.
xml-cdata-end = ”]]>” står i texten
    .hint = Skriv ”]]&gt;”.
xml-tag-mismatch = ”</{ $found }>” stänger ”<{ $expected }>” på rad { $opened }
    .hint = Stäng varje element med en tagg med dess eget namn, det innersta först.
xml-tag-unopened = ”</{ $found }>” stänger ingenting
    .hint = Ta bort den, eller sätt dess starttagg där elementet börjar.
xml-name = ”{ $name }” är inget namn
    .hint = Ett namn börjar med en bokstav eller ”_” och har högst ett ”:”; inget mellanslag får stå före det.
xml-attribute-twice = attributet ”{ $name }” anges två gånger
    .hint = Behåll ett av dem.
xml-attribute-space = det finns inget mellanslag före attributet ”{ $name }”
    .hint = Sätt ett mellanslag före det.
xml-attribute-no-value = attributet ”{ $name }” har inget värde
    .hint = Skriv det som { $name }="…".
xml-attribute-unquoted = värdet på attributet ”{ $name }” står inte inom citattecken
    .hint = Skriv det som { $name }="…".
xml-attribute-less-than = det finns ett ”<” i ett attributs värde
    .hint = Skriv ”&lt;”; eller så saknas ett citattecken före det.
xml-prefix = prefixet ”{ $prefix }” är inte deklarerat
    .hint = Deklarera dess namnrymd i detta element eller i ett runt omkring, som xmlns:{ $prefix }="…".
xml-namespace = prefixet ”{ $prefix }” kan inte bindas till ”{ $namespace }”
    .hint = Prefixen xml och xmlns och deras namnrymder är fasta, och ett prefix behöver en namnrymd.
xml-comment-hyphens = det finns ”--” i en kommentar, eller ”-” i slutet av den
    .hint = Sätt ett mellanslag mellan strecken.
xml-declaration = XML-deklarationen är felaktig
    .hint = Skriv <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = XML-deklarationen står inte allra först i filen
    .hint = Ta bort det som står före den, eller ta bort deklarationen.
xml-doctype-place = DOCTYPE står efter det första elementet, eller är den andra
    .hint = Behåll en, före det första elementet.
xml-doctype-entities = filen deklarerar egna entiteter, som avvisas
    .hint = Ersätt dem med den text de står för och ta bort deklarationerna.
xml-too-large = filen har fler element och texter än som kan räknas
    .hint = Dela den i flera filer.
xml-depth = element är nästlade mer än { $limit } nivåer djupt
    .hint = Ingen fil av detta slag behöver det; kontrollera varifrån den kom.
