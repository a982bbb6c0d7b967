# Vad sättningsprogrammet har att säga om ett dokument. Fil och rad skrivs ut före.

# Tecken, till exempel ”😀 (U+1F600)”.
typesetting-glyph = { $count ->
        [one] ett tecken som inget teckensnitt har: { $characters }
       *[other] { $count } tecken som inget teckensnitt har: { $characters }
    }
    .hint = Pdf-filen visar en tom ruta, som läses upp som tecknet. Skriv det på annat sätt, eller använd en bild.
typesetting-glyph-target = tecken i översättningen till ”{ $lang }” som inget teckensnitt har: { $characters }
    .hint = Pdf-filen visar en tom ruta, som läses upp som tecknet. Skriv det på annat sätt, eller använd en bild.
typesetting-control = { $count ->
        [one] ett styrtecken i texten: { $characters }
       *[other] styrtecken i texten: { $characters }
    }
    .hint = PDF/UA, PDF/A och HTML förbjuder styrtecken; de utelämnas. Ta bort dem ur källtexten.
typesetting-title = dokumentet har ingen titel, så ”{ $name }” används
    .hint = Börja texten med en rubrik på nivå 1, eller ange en titel i metadatablocket.
typesetting-date = dokumentet har inget datum, så pdf-filen säger att den gjordes 1970
    .hint = Ange ett datum i metadatablocket, som i ”date: 2026-03-16”, eller sätt SOURCE_DATE_EPOCH.
typesetting-date-invalid = datumet ”{ $date }” i metadatablocket är inget kalenderdatum
    .hint = Skriv det som i ”date: 2026-03-16”. Till dess visas det som det är skrivet, och metadata säger vad de säger utan datum.
typesetting-heading-skip = efter en rubrik på nivå { $from } kommer en på nivå { $to }
    .hint = Den sätts en nivå under rubriken ovanför, eftersom PDF/UA förbjuder hopp. Rätta antalet ”#” i källtexten.
typesetting-note-undefined = det finns ingen fotnot ”{ $label }”
    .hint = Skriv fotnoten, som i ”[^{ $label }]: Fotnotens text.”, eller ta bort hänvisningen.
typesetting-anchor = det finns ingen rubrik för länken till ”{ $anchor }”
    .hint = Texten sätts utan länken. En rubriks namn är dess text med små bokstäver, med bindestreck för mellanslag.
typesetting-link = läsare av det publicerade dokumentet kan inte följa ”{ $target }”
    .hint = Texten sätts utan länken. Skriv hela adressen, som börjar med https://, mailto: eller tel:.
typesetting-link-long = adressen i en länk har { $length } tecken, fler än { $most }
    .hint = Texten sätts utan länken. Använd en kortare adress.
typesetting-image-missing = det finns ingen bild ”{ $image }” i projektet
    .hint = Dess alternativtext visas i stället. Kontrollera sökvägen, som utgår från dokumentets egen mapp.
typesetting-image-unknown = ”{ $image }” är ingen bild som kan sättas
    .hint = Dess alternativtext visas i stället. Använd PNG, JPEG, GIF, WebP eller SVG.
typesetting-image-too-large = bilden ”{ $image }” är för stor
    .hint = Dess alternativtext visas i stället. Skala ned den till mindre än 100 megapixel och 64 megabyte.
typesetting-image-broken = bilden ”{ $image }” kan inte läsas: { image-reason }
    .hint = Dess alternativtext visas i stället. Spara bilden på nytt.
image-reason = { $reason ->
    [cut] filen tar slut för tidigt
    [size] dess bredd eller höjd är ogiltig
    [large] det skulle krävas för mycket minne för att avkoda den
    [kind] denna variant av formatet stöds inte
    [markup] det är ingen giltig SVG
   *[other] filen är skadad
}
typesetting-image-linked = bilden ”{ $image }” hämtar en annan fil, ”{ $file }”
    .hint = Dess alternativtext visas i stället. Bädda in filen i bilden, eller spara bilden som PNG.
typesetting-image-foreign = bilden ”{ $image }” har delar i HTML (foreignObject), som pdf-filen inte visar
    .hint = Rita de delarna i SVG, eller spara bilden som PNG.
typesetting-image-glyph = texten i bilden ”{ $image }” har tecken som inget teckensnitt har: { $characters }
    .hint = Gör om texten till kurvor, eller spara bilden som PNG. Till dess uppfyller pdf-filen inte sin standard.
typesetting-image-no-alt = bilden ”{ $image }” har ingen alternativtext
    .hint = Den som inte kan se bilden får inte veta något om den. Beskriv den, som i ”![Diagram över kostnaderna per år]({ $image })”.
typesetting-depth = listor eller citat är nästlade mer än { $depth } nivåer djupt
    .hint = De inre sätts på den nivån. Dela in texten på annat sätt.
typesetting-table-wide = en tabell har { $columns } kolumner, och en sida rymmer { $limit }
    .hint = Pdf-filen delar den och upprepar första kolumnen. Överväg flera tabeller.
typesetting-standard = pdf-filen följer inte { $standard }: { pdf-reason }
    .hint = Den kan läsas, men inte av alla eller inte för all framtid. Rätta det som anges och framställ den igen.
pdf-reason = { $reason ->
    [glyph] inget typsnitt har tecknen i ”{ $text }”, som står i en bild eller i mallen
    [letters] den har tecken som standarden förbjuder
    [licence] ett typsnitts licens förbjuder inbäddning
    [colours] den har tryckfärger (CMYK)
    [alt] en bild eller formel saknar alternativtext
    [language] dess språk saknas
    [title] dess titel saknas
    [size] någon del är större än standarden tillåter
    [page] en sida är mer än 14 400 punkter (5,08 m) bred eller hög
   *[other] sättningsprogrammet kan inte uppfylla den
}
typesetting-warning = sättningsprogrammet varnar: { $reason }
    .hint = Se på pdf-filen; om något är galet där, rapportera det.
typesetting-failed = pdf-filen kunde inte göras: { $reason }
    .hint = Rapportera detta tillsammans med dokumentet; de andra filerna påverkas inte.
typesetting-font-broken = detta är inget teckensnitt i OpenType eller TrueType
    .hint = Ta bort filen ur ”pdf.fonts.files”, eller ersätt den med en oskadad.
typesetting-font-restricted = teckensnittets tillverkare förbjuder att det bäddas in i en pdf-fil
    .hint = Begär en licens som tillåter inbäddning, eller välj ett annat teckensnitt.
typesetting-font-unknown = inget teckensnitt hör till familjen ”{ $family }”
    .hint = Lägg till dess fil i ”pdf.fonts.files”, eller välj någon av: { $known }.
typesetting-font-no-bold = teckensnittsfamiljen ”{ $family }” har ingen fetstil, så det som ska vara fetstilt ser ut som resten
    .hint = Lägg till filen med dess fetstil i ”pdf.fonts.files”, eller välj en annan familj.
typesetting-font-no-italic = teckensnittsfamiljen ”{ $family }” har ingen kursiv, så det som ska vara kursivt ser ut som resten
    .hint = Lägg till filen med dess kursiv i ”pdf.fonts.files”, eller välj en annan familj.
typesetting-template-time =
    mallen ”{ $file }” stoppades: den kördes i mer än { $seconds ->
        [one] { $seconds } sekund
       *[other] { $seconds } sekunder
    }
    .hint = Leta efter en oändlig slinga i den, eller höj ”pdf.limits.seconds”.
typesetting-template-memory = mallen ”{ $file }” stoppades: den begärde mer än { $megabytes } MiB minne
    .hint = Leta efter det i den som växer utan slut, eller höj ”pdf.limits.megabytes”.
typesetting-template-failed = mallen ”{ $file }” fungerar inte: { $reason }
    .hint = Den ser filerna i sin egen mapp samt ”/doc.json” och ”/house.typ”, men inga paket; docs/templates.md visar hur en mall skrivs.
