# Wat het zetprogramma over een document te zeggen heeft. Bestand en regel worden ervoor afgedrukt.

# Tekens, zoals “😀 (U+1F600)”.
typesetting-glyph = { $count ->
        [one] een teken dat in geen enkel lettertype voorkomt: { $characters }
       *[other] { $count } tekens die in geen enkel lettertype voorkomen: { $characters }
    }
    .hint = De pdf toont een leeg vakje, dat als het teken wordt voorgelezen. Schrijf het anders, of gebruik een afbeelding.
typesetting-glyph-target = tekens van de vertaling naar “{ $lang }” die in geen enkel lettertype voorkomen: { $characters }
    .hint = De pdf toont een leeg vakje, dat als het teken wordt voorgelezen. Schrijf het anders, of gebruik een afbeelding.
typesetting-control = { $count ->
        [one] een besturingsteken in de tekst: { $characters }
       *[other] besturingstekens in de tekst: { $characters }
    }
    .hint = PDF/UA, PDF/A en HTML verbieden besturingstekens; ze worden weggelaten. Verwijder ze uit de brontekst.
typesetting-title = het document heeft geen titel, dus wordt “{ $name }” gebruikt
    .hint = Begin de tekst met een kop van niveau 1, of geef een titel in de kopgegevens.
typesetting-date = het document heeft geen datum, dus zegt de pdf dat ze in 1970 is gemaakt
    .hint = Geef een datum in de kopgegevens, zoals in “date: 2026-03-16”, of stel SOURCE_DATE_EPOCH in.
typesetting-date-invalid = de datum “{ $date }” in de kopgegevens is geen kalenderdatum
    .hint = Schrijf ze zoals in “date: 2026-03-16”. Tot dan wordt ze getoond zoals ze er staat, en zeggen de metagegevens wat ze zonder datum zouden zeggen.
typesetting-heading-skip = na een kop van niveau { $from } komt er een van niveau { $to }
    .hint = Hij wordt één niveau onder de vorige kop gezet, omdat PDF/UA sprongen verbiedt. Verbeter het aantal “#” in de brontekst.
typesetting-note-undefined = er is geen voetnoot “{ $label }”
    .hint = Schrijf de voetnoot, zoals in “[^{ $label }]: Tekst van de noot.”, of verwijder de verwijzing.
typesetting-anchor = er is geen kop voor de link naar “{ $anchor }”
    .hint = De tekst wordt zonder de link gezet. De naam van een kop is de tekst ervan in kleine letters, met koppeltekens in plaats van spaties.
typesetting-link = lezers van het gepubliceerde document kunnen “{ $target }” niet volgen
    .hint = De tekst wordt zonder de link gezet. Schrijf het hele adres, dat begint met https://, mailto: of tel:.
typesetting-link-long = het adres van een link heeft { $length } tekens, meer dan { $most }
    .hint = De tekst wordt zonder de link gezet. Gebruik een korter adres.
typesetting-image-missing = er is geen afbeelding “{ $image }” in het project
    .hint = In plaats daarvan wordt de alternatieve tekst getoond. Controleer het pad, dat in de map van het document zelf begint.
typesetting-image-unknown = “{ $image }” is geen afbeelding die kan worden gezet
    .hint = In plaats daarvan wordt de alternatieve tekst getoond. Gebruik PNG, JPEG, GIF, WebP of SVG.
typesetting-image-too-large = de afbeelding “{ $image }” is te groot
    .hint = In plaats daarvan wordt de alternatieve tekst getoond. Verklein ze tot minder dan 100 megapixels en 64 megabyte.
typesetting-image-broken = de afbeelding “{ $image }” kan niet worden gelezen: { image-reason }
    .hint = In plaats daarvan wordt de alternatieve tekst getoond. Sla de afbeelding opnieuw op.
image-reason = { $reason ->
    [cut] het bestand houdt te vroeg op
    [size] de breedte of hoogte is ongeldig
    [large] het decoderen zou te veel geheugen vergen
    [kind] deze variant van het formaat wordt niet ondersteund
    [markup] het is geen geldig SVG
   *[other] het bestand is beschadigd
}
typesetting-image-linked = de afbeelding “{ $image }” laadt een ander bestand, “{ $file }”
    .hint = In plaats daarvan verschijnt de alternatieve tekst. Sluit dat bestand in de afbeelding in of sla de afbeelding op als PNG.
typesetting-image-foreign = de afbeelding “{ $image }” heeft onderdelen in HTML (foreignObject), die de pdf niet toont
    .hint = Teken die onderdelen in SVG of sla de afbeelding op als PNG.
typesetting-image-glyph = de tekst in de afbeelding “{ $image }” heeft tekens die in geen enkel lettertype voorkomen: { $characters }
    .hint = Zet de tekst om in paden of sla de afbeelding op als PNG. Tot dan voldoet de pdf niet aan haar norm.
typesetting-image-no-alt = de afbeelding “{ $image }” heeft geen alternatieve tekst
    .hint = Wie ze niet kan zien, komt er niets over te weten. Beschrijf ze, zoals in “![Grafiek van de kosten per jaar]({ $image })”.
typesetting-depth = lijsten of citaten zijn meer dan { $depth } niveaus diep genest
    .hint = De binnenste worden op dat niveau gezet. Deel de tekst anders in.
typesetting-table-wide = een tabel heeft { $columns } kolommen, en een pagina heeft plaats voor { $limit }
    .hint = De pdf verdeelt ze en herhaalt de eerste kolom. Overweeg verschillende tabellen.
typesetting-standard = de pdf voldoet niet aan { $standard }: { pdf-reason }
    .hint = Ze is leesbaar, maar niet voor iedereen of niet voor altijd. Herstel wat wordt genoemd en maak ze opnieuw op.
pdf-reason = { $reason ->
    [glyph] geen lettertype heeft de tekens van ‘{ $text }’, dat in een afbeelding of in het sjabloon staat
    [letters] er staan tekens in die de norm verbiedt
    [licence] de licentie van een lettertype verbiedt het in te sluiten
    [colours] er staan drukkleuren in (CMYK)
    [alt] een afbeelding of formule heeft geen alternatieve tekst
    [language] de taal ontbreekt
    [title] de titel ontbreekt
    [size] een onderdeel is groter dan de norm toestaat
    [page] een pagina is breder of hoger dan 14 400 punten (5,08 m)
   *[other] het zetprogramma kan er niet aan voldoen
}
typesetting-warning = het zetprogramma waarschuwt: { $reason }
    .hint = Bekijk de pdf; als er iets niet klopt, meld het dan.
typesetting-failed = de pdf kon niet worden gemaakt: { $reason }
    .hint = Meld dit met het document erbij; voor de andere bestanden heeft het geen gevolgen.
typesetting-font-broken = dit is geen OpenType- of TrueType-lettertype
    .hint = Verwijder het bestand uit “pdf.fonts.files”, of vervang het door een onbeschadigd bestand.
typesetting-font-restricted = de maker van dit lettertype verbiedt dat het in een pdf wordt ingesloten
    .hint = Vraag een licentie die insluiten toestaat, of kies een ander lettertype.
typesetting-font-unknown = geen enkel lettertype behoort tot de familie “{ $family }”
    .hint = Voeg het bestand ervan toe aan “pdf.fonts.files”, of kies een van: { $known }.
typesetting-font-no-bold = de letterfamilie “{ $family }” heeft geen vette letters; wat vet moet zijn, ziet er dus uit als de rest
    .hint = Voeg het bestand met de vette letters ervan toe aan “pdf.fonts.files”, of kies een andere familie.
typesetting-font-no-italic = de letterfamilie “{ $family }” heeft geen cursieve letters; wat cursief moet zijn, ziet er dus uit als de rest
    .hint = Voeg het bestand met de cursieve letters ervan toe aan “pdf.fonts.files”, of kies een andere familie.
typesetting-template-time =
    het sjabloon “{ $file }” is stopgezet: het liep langer dan { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } seconden
    }
    .hint = Zoek er een eindeloze lus in, of verhoog “pdf.limits.seconds”.
typesetting-template-memory = het sjabloon “{ $file }” is stopgezet: het vroeg meer dan { $megabytes } MiB geheugen
    .hint = Zoek wat er eindeloos in groeit, of verhoog “pdf.limits.megabytes”.
typesetting-template-failed = het sjabloon “{ $file }” werkt niet: { $reason }
    .hint = Het ziet de bestanden van zijn eigen map, en ook “/doc.json” en “/house.typ”, maar geen pakketten; docs/templates.md toont hoe een sjabloon wordt geschreven.
