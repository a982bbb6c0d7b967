# Hvad sætteprogrammet har at sige om et dokument. Fil og linje udskrives før.

# Tegn, f.eks. »😀 (U+1F600)«.
typesetting-glyph = { $count ->
        [one] et tegn, som ingen skrifttype har: { $characters }
       *[other] { $count } tegn, som ingen skrifttype har: { $characters }
    }
    .hint = Pdf-filen viser en tom kasse, som læses op som tegnet. Skriv det anderledes, eller brug et billede.
typesetting-glyph-target = tegn i oversættelsen til »{ $lang }«, som ingen skrifttype har: { $characters }
    .hint = Pdf-filen viser en tom kasse, som læses op som tegnet. Skriv det anderledes, eller brug et billede.
typesetting-control = { $count ->
        [one] et styretegn i teksten: { $characters }
       *[other] styretegn i teksten: { $characters }
    }
    .hint = PDF/UA, PDF/A og HTML forbyder styretegn; de udelades. Slet dem i kildeteksten.
typesetting-title = dokumentet har ingen titel, så »{ $name }« bruges
    .hint = Begynd teksten med en overskrift på niveau 1, eller angiv en titel i metadatablokken.
typesetting-date = dokumentet har ingen dato, så pdf-filen siger, at den er lavet i 1970
    .hint = Angiv en dato i metadatablokken, som i »date: 2026-03-16«, eller sæt SOURCE_DATE_EPOCH.
typesetting-date-invalid = datoen »{ $date }« i metadatablokken er ikke en kalenderdato
    .hint = Skriv den som i »date: 2026-03-16«. Indtil da vises den, som den er skrevet, og metadataene siger, hvad de siger uden dato.
typesetting-heading-skip = efter en overskrift på niveau { $from } kommer en på niveau { $to }
    .hint = Den sættes ét niveau under overskriften ovenover, fordi PDF/UA forbyder spring. Ret antallet af »#« i kildeteksten.
typesetting-note-undefined = der er ingen fodnote »{ $label }«
    .hint = Skriv fodnoten, som i »[^{ $label }]: Fodnotens tekst.«, eller slet henvisningen.
typesetting-anchor = der er ingen overskrift til linket til »{ $anchor }«
    .hint = Teksten sættes uden linket. En overskrifts navn er dens tekst med små bogstaver og bindestreger for mellemrum.
typesetting-link = læserne af det offentliggjorte dokument kan ikke følge »{ $target }«
    .hint = Teksten sættes uden linket. Skriv hele adressen, som begynder med https://, mailto: eller tel:.
typesetting-link-long = adressen på et link har { $length } tegn, flere end { $most }
    .hint = Teksten sættes uden linket. Brug en kortere adresse.
typesetting-image-missing = der er intet billede »{ $image }« i projektet
    .hint = Dets alternative tekst vises i stedet. Kontrollér stien, som begynder i dokumentets egen mappe.
typesetting-image-unknown = »{ $image }« er ikke et billede, der kan sættes
    .hint = Dets alternative tekst vises i stedet. Brug PNG, JPEG, GIF, WebP eller SVG.
typesetting-image-too-large = billedet »{ $image }« er for stort
    .hint = Dets alternative tekst vises i stedet. Skalér det ned til mindre end 100 megapixel og 64 megabyte.
typesetting-image-broken = billedet »{ $image }« kan ikke læses: { image-reason }
    .hint = Dets alternative tekst vises i stedet. Gem billedet igen.
image-reason = { $reason ->
    [cut] filen slutter for tidligt
    [size] dets bredde eller højde er ugyldig
    [large] det ville kræve for meget hukommelse at afkode det
    [kind] denne variant af formatet understøttes ikke
    [markup] det er ikke gyldig SVG
   *[other] filen er beskadiget
}
typesetting-image-linked = billedet “{ $image }” henter en anden fil, “{ $file }”
    .hint = Dets alternative tekst vises i stedet. Indlejr filen i billedet, eller gem billedet som PNG.
typesetting-image-foreign = billedet »{ $image }« har dele i HTML (foreignObject), som pdf-filen ikke viser
    .hint = Tegn disse dele i SVG, eller gem billedet som PNG.
typesetting-image-glyph = teksten i billedet »{ $image }« har tegn, som ingen skrifttype har: { $characters }
    .hint = Lav teksten om til kurver, eller gem billedet som PNG. Indtil da opfylder pdf-filen ikke sin standard.
typesetting-image-no-alt = billedet »{ $image }« har ingen alternativ tekst
    .hint = De, der ikke kan se det, får intet at vide om det. Beskriv det, som i »![Diagram over omkostninger pr. år]({ $image })«.
typesetting-depth = lister eller citater er indlejret mere end { $depth } niveauer dybt
    .hint = De indre sættes på det niveau. Inddel teksten anderledes.
typesetting-table-wide = en tabel har { $columns } kolonner, og en side har plads til { $limit }
    .hint = Pdf-filen deler den og gentager første kolonne. Overvej flere tabeller.
typesetting-standard = pdf-filen overholder ikke { $standard }: { pdf-reason }
    .hint = Den kan læses, men ikke af alle eller ikke for altid. Ret det, der er nævnt, og fremstil den igen.
pdf-reason = { $reason ->
    [glyph] ingen skrifttype har tegnene i »{ $text }«, som står i et billede eller i skabelonen
    [letters] den har tegn, som standarden forbyder
    [licence] en skrifttypes licens forbyder indlejring
    [colours] den har trykfarver (CMYK)
    [alt] et billede eller en formel har ingen alternativ tekst
    [language] dens sprog mangler
    [title] dens titel mangler
    [size] en del af den er større, end standarden tillader
    [page] en side er mere end 14 400 punkter (5,08 m) bred eller høj
   *[other] sætteprogrammet kan ikke opfylde den
}
typesetting-warning = sætteprogrammet advarer: { $reason }
    .hint = Se på pdf-filen; hvis noget er galt der, så indberet det.
typesetting-failed = pdf-filen kunne ikke laves: { $reason }
    .hint = Indberet dette sammen med dokumentet; de andre filer er ikke berørt.
typesetting-font-broken = dette er ikke en skrifttype i OpenType eller TrueType
    .hint = Fjern filen fra »pdf.fonts.files«, eller læg en ubeskadiget fil der.
typesetting-font-restricted = producenten af denne skrifttype forbyder, at den indlejres i en pdf-fil
    .hint = Bed om en licens, der tillader indlejring, eller vælg en anden skrifttype.
typesetting-font-unknown = ingen skrifttype hører til familien »{ $family }«
    .hint = Føj dens fil til »pdf.fonts.files«, eller vælg en af: { $known }.
typesetting-font-no-bold = skriftfamilien »{ $family }« har ingen fed skrift, så det, der skal være fedt, ligner resten
    .hint = Føj filen med dens fede skrift til »pdf.fonts.files«, eller vælg en anden familie.
typesetting-font-no-italic = skriftfamilien »{ $family }« har ingen kursiv, så det, der skal være kursiveret, ligner resten
    .hint = Føj filen med dens kursiv til »pdf.fonts.files«, eller vælg en anden familie.
typesetting-template-time = skabelonen »{ $file }« blev standset: den kørte i mere end { $seconds ->
        [one] { $seconds } sekund
       *[other] { $seconds } sekunder
    }
    .hint = Led efter en uendelig løkke i den, eller forhøj »pdf.limits.seconds«.
typesetting-template-memory = skabelonen »{ $file }« blev standset: den bad om mere end { $megabytes } MiB hukommelse
    .hint = Led efter det, der vokser uden ende i den, eller forhøj »pdf.limits.megabytes«.
typesetting-template-failed = skabelonen »{ $file }« virker ikke: { $reason }
    .hint = Den ser filerne i sin egen mappe samt »/doc.json« og »/house.typ«, men ingen pakker; docs/templates.md viser, hvordan en skabelon skrives.
