# Mida küljendusprogrammil on dokumendi kohta öelda. Fail ja rida trükitakse ette.

# Märgid, näiteks „😀 (U+1F600)“.
typesetting-glyph = { $count ->
        [one] märk, mida üheski kirjas ei ole: { $characters }
       *[other] { $count } märki, mida üheski kirjas ei ole: { $characters }
    }
    .hint = PDFis on tühi kast, mis loetakse ette märgina. Kirjutage see teisiti või kasutage pilti.
typesetting-glyph-target = märgid tõlkes keelde „{ $lang }“, mida üheski kirjas ei ole: { $characters }
    .hint = PDFis on tühi kast, mis loetakse ette märgina. Kirjutage see teisiti või kasutage pilti.
typesetting-control = { $count ->
        [one] juhtmärk tekstis: { $characters }
       *[other] juhtmärgid tekstis: { $characters }
    }
    .hint = PDF/UA, PDF/A ja HTML keelavad juhtmärgid; need jäetakse välja. Kustutage need lähtetekstist.
typesetting-title = dokumendil ei ole pealkirja, seega kasutatakse „{ $name }“
    .hint = Alustage teksti 1. taseme pealkirjaga või andke pealkiri metaandmete plokis.
typesetting-date = dokumendil ei ole kuupäeva, seega ütleb PDF, et see on tehtud 1970. aastal
    .hint = Andke metaandmete plokis kuupäev, näiteks „date: 2026-03-16“, või määrake SOURCE_DATE_EPOCH.
typesetting-date-invalid = kuupäev „{ $date }“ metaandmete plokis ei ole kalendrikuupäev
    .hint = Kirjutage see kujul „date: 2026-03-16“. Seni kuvatakse see nii, nagu see on kirjutatud, ja metaandmed ütlevad sama mis kuupäevata.
typesetting-heading-skip = { $from }. taseme pealkirjale järgneb { $to }. taseme pealkiri
    .hint = See pannakse eelmisest pealkirjast ühe taseme võrra allapoole, sest PDF/UA keelab vahelejätmised. Parandage märkide „#“ arv lähtetekstis.
typesetting-note-undefined = joonealust märkust „{ $label }“ ei ole
    .hint = Kirjutage märkus, näiteks „[^{ $label }]: Märkuse tekst.“, või kustutage viide.
typesetting-anchor = lingi „{ $anchor }“ jaoks ei ole pealkirja
    .hint = Tekst jääb ilma lingita. Pealkirja nimi on selle tekst väiketähtedega, tühikute asemel sidekriipsud.
typesetting-link = avaldatud dokumendi lugejad ei saa linki „{ $target }“ järgida
    .hint = Tekst jääb ilma lingita. Kirjutage kogu aadress, mille algus on https://, mailto: või tel:.
typesetting-link-long = lingi aadressis on { $length } märki, rohkem kui { $most }
    .hint = Tekst jääb ilma lingita. Kasutage lühemat aadressi.
typesetting-image-missing = projektis ei ole pilti „{ $image }“
    .hint = Selle asemel kuvatakse asendustekst. Kontrollige teed, mis algab dokumendi enda kaustast.
typesetting-image-unknown = „{ $image }“ ei ole pilt, mida saab küljendada
    .hint = Selle asemel kuvatakse asendustekst. Kasutage vormingut PNG, JPEG, GIF, WebP või SVG.
typesetting-image-too-large = pilt „{ $image }“ on liiga suur
    .hint = Selle asemel kuvatakse asendustekst. Vähendage seda, et see oleks väiksem kui 100 megapikslit ja 64 megabaiti.
typesetting-image-broken = pilti „{ $image }“ ei saa lugeda: { image-reason }
    .hint = Selle asemel kuvatakse asendustekst. Salvestage pilt uuesti.
image-reason = { $reason ->
    [cut] fail lõpeb enneaegselt
    [size] selle laius või kõrgus ei ole sobiv
    [large] selle dekodeerimine nõuaks liiga palju mälu
    [kind] seda vormingu teisendit ei toetata
    [markup] see ei ole kehtiv SVG
   *[other] fail on rikutud
}
typesetting-image-linked = pilt „{ $image }“ kasutab teist faili, „{ $file }“
    .hint = Selle asemel näidatakse alternatiivteksti. Manustage see fail pildi sisse või salvestage pilt PNG-vormingus.
typesetting-image-foreign = pildil „{ $image }“ on HTMLis osi (foreignObject), mida PDF ei näita
    .hint = Joonistage need osad SVG-vormingus või salvestage pilt PNG-vormingus.
typesetting-image-glyph = pildi „{ $image }“ tekstis on märke, mida üheski kirjas ei ole: { $characters }
    .hint = Muutke tekst kontuurideks või salvestage pilt PNG-vormingus. Seni ei vasta PDF oma standardile.
typesetting-image-no-alt = pildil „{ $image }“ ei ole asendusteksti
    .hint = Kes pilti ei näe, ei saa sellest teada. Kirjeldage seda, näiteks „![Kulude diagramm aastate kaupa]({ $image })“.
typesetting-depth = loendid või tsitaadid on üksteise sees enam kui { $depth } taset
    .hint = Sisemised pannakse sellele tasemele. Liigendage tekst teisiti.
typesetting-table-wide = tabelis on { $columns } veergu, aga leheküljele mahub { $limit }
    .hint = PDFis tabel jagatakse ja esimene veerg korratakse. Kaaluge mitut tabelit.
typesetting-standard = PDF ei vasta standardile { $standard }: { pdf-reason }
    .hint = Seda saab lugeda, kuid mitte igaüks või mitte igavesti. Parandage nimetatu ja koostage uuesti.
pdf-reason = { $reason ->
    [glyph] üheski kirjatüübis ei ole märke tekstist „{ $text }“, mis on pildil või mallis
    [letters] selles on märke, mida standard keelab
    [licence] kirjatüübi litsents keelab selle manustamise
    [colours] selles on trükivärvid (CMYK)
    [alt] pildil või valemil ei ole alternatiivteksti
    [language] selle keel puudub
    [title] selle pealkiri puudub
    [size] mõni osa on suurem, kui standard lubab
    [page] mõni lehekülg on laiem või kõrgem kui 14 400 punkti (5,08 m)
   *[other] ladumisprogramm ei suuda seda saavutada
}
typesetting-warning = küljendusprogramm hoiatab: { $reason }
    .hint = Vaadake PDFi; kui seal on midagi valesti, teatage sellest.
typesetting-failed = PDFi ei saanud teha: { $reason }
    .hint = Palun teatage sellest koos dokumendiga; teisi faile see ei puuduta.
typesetting-font-broken = see ei ole OpenType- ega TrueType-vormingus kiri
    .hint = Eemaldage fail loendist „pdf.fonts.files“ või pange selle asemele terve fail.
typesetting-font-restricted = selle kirja valmistaja keelab kirja PDFi manustada
    .hint = Küsige litsentsi, mis lubab manustamist, või valige muu kiri.
typesetting-font-unknown = perekonda „{ $family }“ ei kuulu ükski kiri
    .hint = Lisage kirja fail loendisse „pdf.fonts.files“ või valige üks järgmistest: { $known }.
typesetting-font-no-bold = kirjaperes „{ $family }“ ei ole paksu kirja ja paksus kirjas tekst näeb välja nagu muu tekst
    .hint = Lisage selle paksu kirja fail loendisse „pdf.fonts.files“ või valige teine kirjapere.
typesetting-font-no-italic = kirjaperes „{ $family }“ ei ole kaldkirja ja kaldkirjas tekst näeb välja nagu muu tekst
    .hint = Lisage selle kaldkirja fail loendisse „pdf.fonts.files“ või valige teine kirjapere.
typesetting-template-time = mall „{ $file }“ peatati: see töötas üle { $seconds } sekundi
    .hint = Otsige sellest lõputut tsüklit või suurendage väärtust „pdf.limits.seconds“.
typesetting-template-memory = mall „{ $file }“ peatati: see küsis üle { $megabytes } MiB mälu
    .hint = Otsige sellest midagi, mis lõputult kasvab, või suurendage väärtust „pdf.limits.megabytes“.
typesetting-template-failed = mall „{ $file }“ ei tööta: { $reason }
    .hint = See näeb oma kausta faile ning faile „/doc.json“ ja „/house.typ“, kuid mitte pakette; docs/templates.md näitab, kuidas malli kirjutada.
