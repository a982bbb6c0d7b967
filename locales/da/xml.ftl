# Hvad der gør, at en fil ikke er velformet XML. Hver meddelelse er den regel, der er brudt;
# programmet tilføjer fil, linje og kolonne.

xml-encoding-unknown = tegnkodningen »{ $encoding }« er ikke kendt
    .hint = Gem filen som UTF-8, og angiv UTF-8 eller ingen kodning i første linje.
xml-encoding-malformed = bytene her er ikke { $encoding }
    .hint = Gem filen igen som UTF-8, eller angiv dens kodning i første linje (ofte windows-1252); hvis den kom med e-mail eller blev hentet, så hent den en gang til.
xml-encoding-declared = filen siger, at den er { $declared }, men den er { $encoding } og er læst som { $encoding }
    .hint = Angiv { $encoding }, eller ingen kodning, i dens første linje.
xml-encoding-changed = skrevet som UTF-8: navne, kommentarer eller instruktioner har tegn, som { $encoding } mangler
    .hint = Gør modtageren opmærksom på, at filen nu er UTF-8; det fremgår også af dens første linje.
xml-empty = der er intet element i denne fil: den er ikke XML
    .hint = Kontrollér, at det er den tilsigtede fil, og at den ikke er tom.
xml-truncated = filen slutter inden i elementet »{ $element }«, som begynder i linje { $opened }
    .hint = Filen er sandsynligvis afkortet: Hent den igen, hvor den kom fra.
xml-unclosed = det, der begynder her (et tag, en kommentar, en sektion eller en instruktion), lukkes aldrig
    .hint = Filen er sandsynligvis afkortet, eller der mangler et anførselstegn eller »>«.
xml-markup = »<« følges af noget, der ikke er opmærkning
    .hint = Skriv »&lt;« for et almindeligt »<«.
xml-ampersand = »&« begynder ingen reference, der slutter med »;«
    .hint = Skriv »&amp;« for et almindeligt »&«.
xml-entity = entiteten »{ $name }« er ikke erklæret
    .hint = Skriv selve tegnet eller dets nummer, f.eks. »&#160;«.
xml-char-reference = »&{ $reference };« står ikke for noget tegn i XML
    .hint = Skriv nummeret på et tegn, som XML 1.0 tillader, eller udelad det.
xml-character = tegnet { $code } er ikke tilladt i XML 1.0
    .hint = Fjern det; det er et styretegn eller slet ikke et tegn.
xml-second-root = elementet »{ $element }« står efter dokumentets slutning
    .hint = Et dokument har ét yderste element: To filer kan være sat sammen.
xml-text-before = der er tekst før det første element
    .hint = Kontrollér, at det er en XML-fil, og fjern det, der står før det første »<«.
xml-text-after = der er tekst efter dokumentets slutning
    .hint = Fjern det, der følger efter det sidste sluttag.
xml-text-outside = der er tekst, hvor der kun må være elementer; den er udeladt
    .hint = Sæt den, hvor den hører til, eller fjern den.
xml-more = flere fejl af samme slags: { $count }; den sidste er i linje { $line }
    .hint = Ret dem som den første.
xml-cdata-end = »]]>« står i teksten
    .hint = Skriv »]]&gt;«.
xml-tag-mismatch = »</{ $found }>« lukker »<{ $expected }>« i linje { $opened }
    .hint = Luk hvert element med et tag med dets eget navn, det inderste først.
xml-tag-unopened = »</{ $found }>« lukker intet
    .hint = Fjern det, eller sæt dets starttag, hvor elementet begynder.
xml-name = »{ $name }« er ikke et navn
    .hint = Et navn begynder med et bogstav eller »_« og har højst ét »:«; der må ikke stå et mellemrum før det.
xml-attribute-twice = attributten »{ $name }« er angivet to gange
    .hint = Behold den ene.
xml-attribute-space = der er intet mellemrum før attributten »{ $name }«
    .hint = Sæt et mellemrum før den.
xml-attribute-no-value = attributten »{ $name }« har ingen værdi
    .hint = Skriv den som { $name }="…".
xml-attribute-unquoted = værdien af attributten »{ $name }« står ikke i anførselstegn
    .hint = Skriv den som { $name }="…".
xml-attribute-less-than = der er et »<« i værdien af en attribut
    .hint = Skriv »&lt;«; eller der mangler et anførselstegn før det.
xml-prefix = præfikset »{ $prefix }« er ikke erklæret
    .hint = Erklær dets navnerum i dette element eller et uden om det, som xmlns:{ $prefix }="…".
xml-namespace = præfikset »{ $prefix }« kan ikke bindes til »{ $namespace }«
    .hint = Præfikserne xml og xmlns og deres navnerum ligger fast, og et præfiks skal have et navnerum.
xml-comment-hyphens = der er »--« i en kommentar eller »-« sidst i den
    .hint = Sæt et mellemrum mellem stregerne.
xml-declaration = XML-erklæringen er forkert
    .hint = Skriv <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = XML-erklæringen står ikke helt først i filen
    .hint = Fjern det, der står før den, eller fjern selve erklæringen.
xml-doctype-place = DOCTYPE står efter det første element eller er den anden
    .hint = Behold én, før det første element.
xml-doctype-entities = filen erklærer egne entiteter, som afvises
    .hint = Erstat dem med den tekst, de står for, og fjern erklæringerne.
xml-too-large = filen har flere elementer og tekster, end der kan tælles
    .hint = Del den i flere filer.
xml-depth = elementer er indlejret mere end { $limit } niveauer dybt
    .hint = Ingen fil af denne art har brug for det; undersøg, hvor den kommer fra.
